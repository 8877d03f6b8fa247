"""Opens exported pages in headless Chromium and checks what a reader meets: check_pages.py FOLDER [PAGE…]

On every page, light and dark, at 320 and 1280 px: no violation that axe-core finds, no horizontal scrolling, nothing
asked for outside the site, no error in the console. On every question: right when exactly the right things are
done, as the page's own key says. Scenarios are played by their links. Without JavaScript: every answer can be unfolded.
On a few pages, the keyboard alone reaches everything.
"""

import importlib.resources
import json
import pathlib
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chromium import browser, fail, failures

ROOT = pathlib.Path(sys.argv[1]).resolve()
AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text()


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
            url = json.loads(entry["message"])["message"]["params"].get("request", {}).get("url", "")
            if url and not url.startswith((ROOT.as_uri(), "data:")):
                fail(page, f"asks for {url}")
    for entry in driver.get_log("browser"):
        fail(page, f"console: {entry['message']}")


# What a page says of a question, and how to answer it: in the page, because that is a hundred times faster than one
# command a field.
ANSWER = """
const [question, response] = arguments;
const fields = question.querySelector('.options');
for (const [part, value] of Object.entries(response)) {
  const field = fields.querySelector(`input[value="${part}"], [data-part="${part}"] select, input[data-part="${part}"], select[data-part="${part}"]`);
  if (field.type === 'radio' || field.type === 'checkbox') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}
question.querySelector('button.answer').click();
const verdict = question.querySelector('.verdict');
const given = [...question.querySelectorAll('.given')];
const justifications = new Set([...question.querySelectorAll('details.answers .why:not(.miss)')].map(w => w.textContent));
return {right: verdict.classList.contains('right'), wrong: verdict.classList.contains('wrong'), reasons: given.length,
        reveals: ['order', 'match', 'gap'].includes(question.dataset.kind)
          && given.some(g => g.classList.contains('wrong') && justifications.has(g.textContent))};
"""

KEY = """
const question = arguments[0];
return [...question.querySelectorAll('details.answers li')].map(item => ({
  part: item.dataset.part, correct: item.dataset.correct === 'yes',
  accepted: [...item.querySelectorAll('.accepted')].map(word => word.textContent),
  misses: [...item.querySelectorAll('.miss')].map(word => word.dataset.text),
  offered: !!question.querySelector(`select[data-part="${item.dataset.part}"]`),
  number: !!item.querySelector('[data-tolerance]')}));
"""


def responses(kind, key):
    """Responses to a question: (what to put in each field, whether it is right, how many reasons are shown)."""
    parts = [item["part"] for item in key]
    if kind in ("choice", "multiple"):
        right = {item["part"] for item in key if item["correct"]}
        chosen = [right] + [right ^ {part} for part in parts if kind == "multiple"]
        if kind == "choice":
            chosen += [{part} for part in parts if part not in right]
        for response in chosen:
            if response:
                is_right = response == right
                yield {part: part in response for part in parts}, is_right, len(parts if is_right else response)
    elif kind in ("order", "match"):
        # The others belong to nothing, so that they are no part of a response.
        parts = [item["part"] for item in key if kind == "order" or item["correct"]]
        yield {part: part for part in parts}, True, len(parts)
        for distractor in (item["part"] for item in key if item["part"] not in parts):
            yield {**{part: part for part in parts}, parts[0]: distractor}, False, len(parts)
        for first, second in zip(parts, parts[1:]):
            swapped = {part: part for part in parts}
            swapped[first], swapped[second] = second, first
            yield swapped, False, len(parts)
    else:
        model = {item["part"]: item["accepted"][0] for item in key}
        yield model, True, len(parts)
        for item in key:
            is_typed = not item["offered"]
            for word in item["accepted"]:
                said = f"  {word.upper()}. " if is_typed and not item["number"] else word
                yield {**model, item["part"]: said}, True, len(parts)
            for word in item["misses"] + ["xyzzy"] * is_typed:
                yield {**model, item["part"]: word}, False, len(parts)


def check_questions(driver, page):
    """Answers every question right and wrong in every part, and compares with the page's own key."""
    set_view(driver, 1280, False)
    driver.get(page.as_uri())
    questions = driver.find_elements(By.CSS_SELECTOR, ".question[data-kind]")
    for question in questions:
        key = driver.execute_script(KEY, question)
        for response, is_right, reasons in responses(question.get_attribute("data-kind"), key):
            result = driver.execute_script(ANSWER, question, response)
            if result["reveals"]:
                fail(page, f"{question.get_attribute('id')}: a wrong response is told the answer")
            if result["right"] != is_right or result["wrong"] == is_right or result["reasons"] != reasons:
                fail(page, f"{question.get_attribute('id')}: {response} gives {result}, not {is_right}, {reasons}")
    return len(questions)


def check_scenarios(driver, page):
    """Plays every scenario by following links alone: one scene is shown at a time, and every way ends."""
    for scenario in driver.find_elements(By.CSS_SELECTOR, ".scenario"):
        visible = "return [...arguments[0].querySelectorAll('.scene')].filter(s => s.checkVisibility()).map(s => s.id)"
        for choice in range(3):
            driver.get(page.as_uri())
            scenario = driver.find_element(By.CSS_SELECTOR, ".scenario")
            for _ in range(30):
                shown = driver.execute_script(visible, scenario)
                if len(shown) != 1:
                    fail(page, f"{len(shown)} scenes are shown at a time")
                    return
                scene = scenario.find_element(By.ID, shown[0])
                if "ending" in scene.get_attribute("class"):
                    break
                links = scene.find_elements(By.CSS_SELECTOR, ".choices > li > a")
                links[choice % len(links)].click()
            else:
                fail(page, "a scenario does not end")


def check_without_script(driver, page):
    driver.get(page.as_uri())
    if any(button.is_displayed() for button in driver.find_elements(By.CSS_SELECTOR, "button")):
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


pages = [ROOT / name for name in sys.argv[2:]] or sorted(ROOT.rglob("*.html"))
driver = browser(logs=True)
answered = 0
for page in pages:
    for width, dark in [(320, False), (320, True), (1280, False), (1280, True)]:
        check_view(driver, page, width, dark)
    check_requests(driver, page)
    answered += check_questions(driver, page)
    check_scenarios(driver, page)
for page in pages[:2]:
    check_keyboard(driver, page)
driver.quit()
driver = browser(javascript=False, logs=True)
for page in pages:
    check_without_script(driver, page)
driver.quit()

print(f"{len(pages)} pages, {answered} questions answered, {len(failures)} failed")
sys.exit(1 if failures or not pages else 0)
