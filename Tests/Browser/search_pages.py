"""Searches a site of all courses in headless Chromium, opened from the disk as a reader opens it.

For words of every course (from titles, headings, texts and the glossary), whole, as beginnings, in capitals and with
ae, oe, aa for æ, ø, å: the right lesson is among what is found, and every link leads to an id that is there. The page
asks for nothing outside, tells how many places it found, is cleared by Esc, remembers what was asked, and says without
JavaScript where to look instead.
"""

import json
import pathlib
import re
import sys
from html.parser import HTMLParser

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chromium import browser

ROOT = pathlib.Path(sys.argv[1]).resolve()
failures = []


def fail(text):
    failures.append(text)
    print("  FAILED", text)


class Lesson(HTMLParser):
    """The title, headings and paragraphs of a lesson's page, and its ids."""

    def __init__(self, page):
        super().__init__()
        self.page, self.texts, self.ids, self.open = page, {"h1": [], "h2": [], "p": []}, set(), None
        self.main = False
        # Inside a question or a scenario: what is said once a reader has answered is not searched.
        self.closed = 0
        self.feed(page.read_text())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.ids.add(attributes.get("id"))
        if tag == "main":
            self.main = True
        if tag in ("section", "details"):
            self.closed += 1
        # A paragraph with a class may be a label of the page, not a text of the lesson.
        if self.main and not self.closed and tag in self.texts and self.open is None and (tag != "p" or not attributes.get("class")):
            self.open = tag
            self.texts[tag].append("")

    def handle_endtag(self, tag):
        if tag == self.open:
            self.open = None
        if tag == "main":
            self.main = False
        if tag in ("section", "details"):
            self.closed -= 1

    def handle_data(self, data):
        if self.open:
            self.texts[self.open][-1] += data


def variants(word):
    """A word as a reader may type it."""
    yield word
    yield word.upper() + "."
    if len(word) > 5:
        yield word[: len(word) - 2]
    spelled = word.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    if spelled != word.lower():
        yield spelled


# Types into the field and says what is then on the page.
SEARCH = """
const field = document.querySelector('#search-field');
field.value = arguments[0];
field.dispatchEvent(new Event('input', {bubbles: true}));
return {status: document.querySelector('.found').textContent,
        links: [...document.querySelectorAll('.hits a')].map(a => a.href)};
"""


def search(driver, text):
    return driver.execute_script(SEARCH, text)


def words_of(text, least):
    return sorted({word for word in re.findall(r"\w+", text) if len(word) >= least}, key=lambda w: (-len(w), w))


def check_course(driver, folder, lessons, page):
    driver.get(page.as_uri())
    searched = 0
    ids = {lesson.page.as_uri(): lesson.ids for lesson in lessons.values()}
    for lesson in lessons.values():
        title = lesson.texts["h1"][0]
        samples = [title] + lesson.texts["h2"][:2] + [w for t in lesson.texts["p"][:4] for w in words_of(t, 9)[:2]]
        for word in [w for sample in samples for w in variants(sample)]:
            found = search(driver, word)
            searched += 1
            places = [link.split("#")[0] for link in found["links"]]
            if lesson.page.as_uri() not in places and len(places) < 50:
                fail(f"{folder.name}: ‘{word}’ does not find {lesson.page.name}, but {len(places)} others")
            for link in found["links"]:
                target, _, anchor = link.partition("#")
                if target in ids and anchor and anchor not in ids[target]:
                    fail(f"{folder.name}: {link} leads to no id")
        first = search(driver, title)["links"]
        if not first or first[0] != lesson.page.as_uri():
            fail(f"{folder.name}: the title ‘{title}’ does not come first")
    return searched


def check_requests(driver):
    for entry in driver.get_log("performance"):
        if "Network.requestWillBeSent" in entry["message"]:
            url = json.loads(entry["message"])["message"]["params"].get("request", {}).get("url", "")
            if url and not url.startswith((ROOT.as_uri(), "data:")):
                fail(f"asks for {url}")
    for entry in driver.get_log("browser"):
        fail(f"console: {entry['message']}")


def check_manners(driver, page):
    driver.get(page.as_uri())
    field = driver.find_element(By.ID, "search-field")
    if driver.find_elements(By.CSS_SELECTOR, ".no-script"):
        fail("says that a script is needed where there is one")
    label = driver.find_element(By.CSS_SELECTOR, "label[for=search-field]")
    if not label.text or not label.is_displayed():
        fail("the field has no label")
    field.send_keys("børn")
    status = driver.find_element(By.CSS_SELECTOR, ".found[role=status]")
    count = len(driver.find_elements(By.CSS_SELECTOR, ".hits li"))
    if count < 2 or not re.match(r"\d+ ", status.text):
        fail(f"the number of places is not told: ‘{status.text}’, {count}")
    # What was asked for is there again when a reader comes back.
    link = driver.find_element(By.CSS_SELECTOR, ".hits a")
    link.click()
    driver.back()
    field = driver.find_element(By.ID, "search-field")
    if field.get_attribute("value") != "børn" or len(driver.find_elements(By.CSS_SELECTOR, ".hits li")) != count:
        fail("what was found is gone when a reader comes back")
    field.send_keys(Keys.ESCAPE)
    if field.get_attribute("value") or driver.find_elements(By.CSS_SELECTOR, ".hits li"):
        fail("Esc does not clear")
    field.send_keys("xyzzyx")
    if driver.find_elements(By.CSS_SELECTOR, ".hits li") or not status_text(driver):
        fail("nothing found is not told")
    field.clear()
    for text in ["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', "\\", "(", "…", " "]:
        search(driver, text)
    field.send_keys("barn", Keys.ENTER)
    if driver.current_url.split("#")[0] != page.as_uri():
        fail("Enter leaves the page")


def status_text(driver):
    return driver.find_element(By.CSS_SELECTOR, ".found").text


folders = sorted(path.parent for path in ROOT.glob("*/search-index.js"))
driver = browser(logs=True)
searched = 0
everything = {}
for folder in folders:
    lessons = {page: Lesson(page) for page in sorted(folder.glob("lessons/*.html"))}
    everything |= lessons
    searched += check_course(driver, folder, lessons, folder / "search.html")
    check_manners(driver, folder / "search.html")
    check_requests(driver)
driver.get((ROOT / "search.html").as_uri())
for page, lesson in everything.items():
    found = search(driver, lesson.texts["h1"][0])["links"]
    searched += 1
    if page.as_uri() not in [link.split("#")[0] for link in found[:3]]:
        fail(f"all courses: the title ‘{lesson.texts['h1'][0]}’ is not among the first")
check_manners(driver, ROOT / "search.html")
check_requests(driver)
driver.quit()

driver = browser(javascript=False, logs=True)
for folder in folders:
    driver.get((folder / "search.html").as_uri())
    if driver.find_element(By.CSS_SELECTOR, "form.search").is_displayed():
        fail("a field that needs a script is shown without one")
    if not driver.find_element(By.CSS_SELECTOR, ".no-script").is_displayed():
        fail("what to do without a script is not said")
    if len(driver.find_elements(By.CSS_SELECTOR, ".letter a")) < 20:
        fail("there is no register of headings without a script")
driver.quit()

print(f"{len(folders)} courses, {searched} searches, {len(failures)} failed")
sys.exit(1 if failures or not folders else 0)
