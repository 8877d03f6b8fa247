"""Opens parents' guides in headless Chromium and chooses every language, as a reader does.

By the radio buttons with the keyboard alone, and by the page's address: exactly the chosen language is seen, also with
JavaScript off and on paper, where a language takes at most four sides of A4. With letters twice as large on the
narrowest screen nothing is cut off. Where the style does not apply, every language stands there and has a link to it.
"""

import base64
import pathlib
import subprocess
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chromium import browser, fail, failures

ROOT = pathlib.Path(sys.argv[1]).resolve()
SIDES = 4


def open_page(driver, address):
    # Another page between, so that the address with a fragment is opened and not jumped to.
    driver.get("about:blank")
    driver.get(address)


def shown(driver):
    return [s.get_attribute("lang") for s in driver.find_elements(By.CSS_SELECTOR, "main > section") if s.is_displayed()]


def expect_shown(driver, page, languages, how):
    if shown(driver) != languages:
        fail(page, f"{how}: shows {shown(driver)}, not {languages}")


def check_paper(driver, page, language, titles):
    """Only the chosen language is on paper, and it takes few sides."""
    printed = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    pdf = base64.b64decode(printed["data"])
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    sides = text.count("\f")
    if sides > SIDES:
        fail(page, f"{language}: {sides} sides of A4")
    if len(text.split("\f")[0].split()) < 60:
        fail(page, f"{language}: the first side is all but empty")
    if language != "ar":  # The order of the signs in a PDF is not that of the text where it runs from right to left.
        for title in titles[language]:
            if title not in " ".join(text.split()):
                fail(page, f"{language}: {title!r} is not printed")
    for other, names in titles.items():
        if other != language and any(name in text for name in names - titles[language]):
            fail(page, f"{language}: prints {other} too")


def check(driver, page):
    open_page(driver, page.as_uri())
    sections = driver.find_elements(By.CSS_SELECTOR, "main > section")
    languages = [section.get_attribute("lang") for section in sections]
    expect_shown(driver, page, languages[:1], "opened")
    # Paragraphs of each language that no break of a line on paper can divide.
    titles = {
        section.get_attribute("lang"): {
            item.get_attribute("textContent")
            for item in section.find_elements(By.CSS_SELECTOR, "li")
            if 12 < len(item.get_attribute("textContent")) < 60 and not item.find_elements(By.CSS_SELECTOR, "a, li")
        }
        for section in sections
    }
    if len(languages) > 1:
        for language in languages:
            open_page(driver, page.as_uri() + "#" + language)
            expect_shown(driver, page, [language], "#" + language)
            first = driver.find_element(By.CSS_SELECTOR, f"#{language} article").get_attribute("id")
            open_page(driver, page.as_uri() + "#" + first)
            expect_shown(driver, page, [language], "#" + first)
            check_paper(driver, page, language, titles)
        # From the last address on: what is chosen by hand counts.
        driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
        driver.switch_to.active_element.send_keys(Keys.SPACE)
        for language in languages + languages[:1]:
            expect_shown(driver, page, [language], "by keyboard")
            driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    else:
        check_paper(driver, page, languages[0], titles)


def check_rules(driver, page):
    """The browser has understood every rule of the style: one that it does not know is not among its rules."""
    open_page(driver, page.as_uri())
    written, understood = driver.execute_script(
        "const count = rules => [...rules].reduce((sum, rule) => sum + 1 + count(rule.cssRules ?? []), 0);"
        "return [document.querySelector('style').textContent.split('{').length - 1, count(document.styleSheets[0].cssRules)]"
    )
    if written != understood:
        fail(page, f"{understood} of {written} rules of the style are understood")


def check_large_text(driver, page):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 320, "height": 800, "deviceScaleFactor": 1, "mobile": True}
    )
    open_page(driver, page.as_uri())
    wide = driver.execute_script(
        "document.documentElement.style.fontSize = '225%';"
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    if wide > 0:
        fail(page, f"scrolls sideways by {wide} px at 200 % text")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def check_without_style(driver, page):
    open_page(driver, page.as_uri())
    languages = [s.get_attribute("lang") for s in driver.find_elements(By.CSS_SELECTOR, "main > section")]
    driver.execute_script("document.querySelector('style').remove()")
    expect_shown(driver, page, languages, "without style")
    if any(field.is_displayed() for field in driver.find_elements(By.CSS_SELECTOR, "input")):
        fail(page, "without style: a choice that does nothing")
    links = [a for a in driver.find_elements(By.CSS_SELECTOR, ".jump a") if a.is_displayed()]
    if len(languages) > 1 and [a.get_attribute("lang") for a in links] != languages:
        fail(page, "without style: no link to every language")


pages = sorted(ROOT.rglob("*.html"))
for page in pages:
    if page.stat().st_size > 100_000:
        fail(page, f"{page.stat().st_size} bytes")
driver = browser()
for page in pages:
    check(driver, page)
    check_rules(driver, page)
    check_large_text(driver, page)
    check_without_style(driver, page)
driver.quit()
driver = browser(javascript=False)
for page in pages:
    check(driver, page)
driver.quit()

print(f"{len(pages)} guides, {len(failures)} failed")
sys.exit(1 if failures or not pages else 0)
