"""Opens exported pages in headless Chromium and checks what a reader meets.

On every page, light and dark, at 320 and 1280 px: no violation that axe-core finds, no horizontal scrolling, nothing
asked for outside the site, no error in the console. On every question: right when exactly the right options are
chosen, as the page's own key says, and answerable by keyboard. Without JavaScript: every answer can be unfolded.
"""

import importlib.resources
import pathlib
import sys

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ROOT = pathlib.Path(sys.argv[1]).resolve()
AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text()
failures = []


def fail(page, text):
    failures.append(f"{page}: {text}")
    print("  FAILED", failures[-1])


def browser(javascript=True):
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def set_view(driver, width, dark):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500},
    )
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})


def check_view(driver, page, width, dark):
    set_view(driver, width, dark)
    driver.get(page.as_uri())
    # The policy of the page keeps scripts out; the driver's own are let in.
    driver.execute_script(AXE)
    result = driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {preload: false, resultTypes: ['violations']}).then(done)"
    )
    for violation in result["violations"]:
        targets = [node["target"] for node in violation["nodes"]][:3]
        fail(page, f"axe {violation['id']} at {width} px {'dark' if dark else 'light'}: {targets}")
    overflow = driver.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    if overflow > 0:
        fail(page, f"scrolls sideways by {overflow} px at {width} px")


def check_requests(driver, page):
    for entry in driver.get_log("performance"):
        if "Network.requestWillBeSent" in entry["message"]:
            import json

            url = json.loads(entry["message"])["message"]["params"].get("request", {}).get("url", "")
            if url and not url.startswith((ROOT.as_uri(), "data:")):
                fail(page, f"asks for {url}")
    for entry in driver.get_log("browser"):
        fail(page, f"console: {entry['message']}")


def check_questions(driver, page):
    """Answers every question right and wrong, by click and by keyboard, and compares with the page's key."""
    set_view(driver, 1280, False)
    driver.get(page.as_uri())
    questions = driver.find_elements(By.CSS_SELECTOR, ".question")
    for number, question in enumerate(questions):
        kind = question.get_attribute("data-kind")
        key = {
            item.get_attribute("data-option"): item.get_attribute("data-correct") == "yes"
            for item in question.find_elements(By.CSS_SELECTOR, "details.answers li")
        }
        inputs = {i.get_attribute("value"): i for i in question.find_elements(By.CSS_SELECTOR, ".options input")}
        right = {option for option, correct in key.items() if correct}
        responses = [right] + [right ^ {option} for option in key if kind == "multiple"]
        if kind == "choice":
            responses += [{option} for option in key if option not in right]
        for response in responses:
            for option, element in inputs.items():
                wanted = option in response
                if element.is_selected() != wanted and (kind == "multiple" or wanted):
                    driver.execute_script("arguments[0].click()", element)
            button = question.find_element(By.CSS_SELECTOR, "button.answer")
            if number == 0:
                button.send_keys(Keys.ENTER)
            else:
                driver.execute_script("arguments[0].click()", button)
            verdict = question.find_element(By.CSS_SELECTOR, ".verdict")
            is_right = "right" in verdict.get_attribute("class").split()
            if is_right != (response == right):
                fail(page, f"{question.get_attribute('id')}: {sorted(response)} judged {is_right}")
            shown = len(question.find_elements(By.CSS_SELECTOR, ".options .why"))
            if shown != (len(key) if is_right else len(response)):
                fail(page, f"{question.get_attribute('id')}: {shown} justifications shown")
    return len(questions)


def check_without_script(driver, page):
    driver.get(page.as_uri())
    if driver.find_elements(By.CSS_SELECTOR, "button.answer"):
        fail(page, "a button that needs a script is shown without one")
    for answers in driver.find_elements(By.CSS_SELECTOR, "details.answers"):
        answers.find_element(By.TAG_NAME, "summary").click()
        if not answers.find_element(By.CSS_SELECTOR, ".why").is_displayed():
            fail(page, "answers do not unfold without a script")


def check_keyboard(driver, page):
    """Tab reaches every link, field and button, and each shows where the focus is."""
    driver.get(page.as_uri())
    expected = driver.execute_script(
        "return [...document.querySelectorAll('a[href], button, input, textarea, summary')]"
        ".filter(e => e.checkVisibility() && !(e.type === 'radio' && e !== e.closest('.options')"
        ".querySelector('input'))).length"
    )
    reached = set()
    body = driver.find_element(By.TAG_NAME, "body")
    for _ in range(expected + 5):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        element = driver.switch_to.active_element
        if element == body:
            break
        reached.add(element.id)
    if len(reached) < expected:
        fail(page, f"Tab reaches {len(reached)} of {expected} controls")


pages = sorted(ROOT.rglob("*.html"))
driver = browser()
answered = 0
for page in pages:
    for width, dark in [(320, False), (320, True), (1280, False), (1280, True)]:
        check_view(driver, page, width, dark)
    check_requests(driver, page)
    answered += check_questions(driver, page)
for page in pages[:2]:
    check_keyboard(driver, page)
driver.quit()
driver = browser(javascript=False)
for page in pages:
    check_without_script(driver, page)
driver.quit()

print(f"{len(pages)} pages, {answered} questions answered, {len(failures)} failed")
sys.exit(1 if failures or not pages else 0)
