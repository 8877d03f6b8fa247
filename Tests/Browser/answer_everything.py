"""Answers every question of every exported course in headless Chromium, plays its talks, and lets the engine judge all
of it anew: each page's receipt is taken in by `learn progress import`, which refuses it where one verdict differs.

Besides: what the browser folds as the engine does, what it remembers and when, the keyboard alone, no script at all,
no shift of the layout on first view, and how much a lesson page weighs.

    answer_everything.py LEARN LEARN-FOLD SITES      SITES holds a folder for each course
"""

import decimal
import gzip
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import unicodedata

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import chromium
from chromium import fail, failures

LEARN, FOLD = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:3])
SITES = pathlib.Path(sys.argv[3]).resolve()
WORK = tempfile.TemporaryDirectory()
DOWNLOADS = pathlib.Path(WORK.name) / "downloads"
DOWNLOADS.mkdir()
# As servers send it, compressed: what a phone fetches on first view.
LARGEST_PAGE = 60 * 1000


def browser(javascript=True):
    driver = chromium.browser(javascript)
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(DOWNLOADS)})
    return driver


# MARK: Folding


def generated_texts():
    """Every letter with a case, every white space, every mark at the ends, and thousands of random mixtures."""
    texts = []
    for code in range(0x20, 0x30000):
        character = chr(code)
        category = unicodedata.category(character)
        if category in ("Lu", "Lt", "Zs", "Zl", "Zp") or (category == "Cc" and code > 0x7E):
            texts.append(f"a{character}b")
    random.seed(20261124)
    pool = (
        list("aAoOæÆøØåÅäÄöÖéÉüßẞİıſK") + ["\u0308", "\u030a", "\u0301", "\u0323", "\u212b", "\u01fa", "\u1e9e"]
        + list(" \t\u00a0\u0085\u2003\u3000\u200b\ufeff") + list(".,;:!?…\"'»«“”’-–()") + ["Σ", "ς", "ﬁ", "Ǆ", "ǅ", "😀", "\u200d"]
        + list("xyzÐÞ") + ["𐐀", "가", "\u1100\u1161", "क", "\u094d"]
    )
    for _ in range(20000):
        texts.append("".join(random.choice(pool) for _ in range(random.randint(0, 8))))
    for _ in range(20000):
        texts.append("".join(random.choice("0123456789,.-−+ \u00a0x٣") for _ in range(random.randint(0, 20))))
    return texts


def check_folding(driver, page):
    texts = generated_texts()
    driver.get(page.as_uri())
    theirs = driver.execute_script(
        "return arguments[0].map(text => [folded(text), units(text)?.toString() ?? null])", texts)
    output = subprocess.run([FOLD], input=json.dumps(texts), capture_output=True, text=True, check=True).stdout
    ours = json.loads(output)
    differences = [
        (text, mine, yours)
        for text, mine, yours in zip(texts, ours, theirs, strict=True)
        if [unicodedata.normalize("NFC", mine["folded"]), mine.get("units")] != yours
    ]
    for text, mine, yours in differences[:5]:
        fail(page, f"reads {text!r}: engine {mine!r}, browser {yours!r}")
    return len(texts)


# MARK: Answering. In the page, because that is a hundred times faster than one command a field.

QUESTIONS = """
return [...document.querySelectorAll('.question')].map(question => ({
  id: question.id, kind: question.dataset.kind,
  key: [...question.querySelectorAll('details.answers li')].map(item => ({
    part: item.dataset.part, correct: item.dataset.correct === 'yes',
    offered: [...question.querySelectorAll(`select[data-part="${item.dataset.part}"] option`)].map(word => word.value),
    accepted: [...item.querySelectorAll('.accepted')].map(word => word.textContent),
    tolerances: [...item.querySelectorAll('.accepted')].map(word => word.dataset.tolerance ?? null),
    misses: [...item.querySelectorAll('.miss')].map(word => word.dataset.text)}))}));
"""

ANSWER = """
const [id, response] = arguments;
const question = document.getElementById(id);
const fields = question.querySelector('.options');
for (const [part, value] of Object.entries(response)) {
  const field = fields.querySelector(`input[value="${part}"], [data-part="${part}"] select, :is(input, select)[data-part="${part}"]`);
  if (field.type === 'radio' || field.type === 'checkbox') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}
question.querySelector('button.answer').click();
const verdict = question.querySelector('.verdict').classList;
return verdict.contains('right') ? 'right' : verdict.contains('wrong') ? 'wrong' : 'none';
"""


def responses(kind, key, turn):
    """Responses with what is expected of each; whether the right one comes first changes from question to question."""
    parts = [item["part"] for item in key]
    everything = []
    if kind in ("choice", "multiple"):
        right = {item["part"] for item in key if item["correct"]}
        sets = [right] + ([right ^ {part} for part in parts] if kind == "multiple" else [{p} for p in parts if p not in right])
        for chosen in sets:
            everything.append(({p: p in chosen for p in parts}, "none" if not chosen else "right" if chosen == right else "wrong"))
    elif kind in ("order", "match"):
        extras = [item["part"] for item in key if not item["correct"]]
        parts = [part for part in parts if part not in extras]
        everything.append(({part: part for part in parts}, "right"))
        for first, second in zip(parts, parts[1:]):
            everything.append(({**{p: p for p in parts}, first: second, second: first}, "wrong"))
        # The same twice: no order, but a match that is wrong.
        everything.append(({**{p: p for p in parts}, parts[0]: parts[1]}, "none" if kind == "order" else "wrong"))
        everything.append(({**{p: p for p in parts}, parts[0]: ""}, "none"))
        everything += [({**{p: p for p in parts}, parts[-1]: extra}, "wrong") for extra in extras]
    else:
        model = {item["part"]: item["accepted"][0] for item in key}
        everything.append((model, "right"))
        for item in key:
            part = item["part"]
            if item["offered"]:
                if sorted(item["offered"]) != sorted(["", item["accepted"][0], *item["misses"]]):
                    fail(part, f"offers {item['offered']}")
                everything += [({**model, part: word}, "wrong" if word else "none") for word in ["", *item["misses"]]]
                continue
            for word in item["accepted"]:
                spelled = word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
                decomposed = unicodedata.normalize("NFD", word)
                for typed in (f" {word.upper()}. ", f"»{spelled}«", decomposed, f"\u00a0{word}\u2003"):
                    everything.append(({**model, part: typed}, "right"))
            for word, tolerance in zip(item["accepted"], item["tolerances"]):
                if tolerance is not None and len(item["accepted"]) == 1:
                    middle, ends = (decimal.Decimal(number.replace(",", ".")) for number in (word, tolerance))
                    for number in (middle - ends, middle + ends):
                        everything.append(({**model, part: str(number).replace(".", ",") + "0" * ("." in str(number))}, "right"))
                    everything.append(({**model, part: str(middle + ends + decimal.Decimal("0.001"))}, "wrong"))
            for word in item["misses"] + ["xyzzy", item["accepted"][0] + "x"]:
                everything.append(({**model, part: word}, "wrong"))
            everything.append(({**model, part: " .!"}, "none"))
    # The receipt keeps the first attempt and nineteen more.
    return everything[turn % len(everything):] + everything[:turn % len(everything)]


counts = {"questions": 0, "responses": 0, "refused as empty": 0, "plays": 0, "moves": 0, "receipts": 0, "judged anew": 0}


def save_receipt(driver, page):
    """The receipt as a file with a name of its own, which stays."""
    driver.execute_script("document.querySelector('button.receipt').click()")
    for _ in range(200):
        files = [file for file in DOWNLOADS.iterdir() if file.suffix == ".json"]
        if files and files[0].stat().st_size > 0:
            return files[0].rename(f"{WORK.name}/{page.stem}-{len(list(pathlib.Path(WORK.name).glob('*.json')))}.json")
        time.sleep(0.02)
    fail(page, "no receipt is saved")
    return None


def take_in(receipts, page):
    """Lets the engine judge a page's receipts anew, twice: the second time there is nothing new."""
    if not receipts:
        return
    store = f"{WORK.name}/store.sqlite"
    command = [LEARN, "--lang=en", f"--store={store}", "progress", "import", *map(str, receipts), "--json"]
    for turn in range(2):
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode != 0:
            fail(page, f"the engine refuses the receipt: {run.stdout}{run.stderr}")
            return
        for receipt, result in zip(receipts, json.loads(run.stdout), strict=True):
            if (result["added"] == 0) == (turn == 0):
                fail(page, f"{receipt}: {result['added']} new, when taken in for time {turn + 1}")
            if result["leftOut"]:
                fail(page, f"left out: {result['leftOut']}")
            said = json.loads(receipt.read_text())["lessons"]
            attempts = sum(len(question["attempts"]) for lesson in said for question in lesson["questions"])
            if result["attempts"] != attempts:
                fail(page, f"{result['attempts']} attempts were judged anew of {attempts}")
            if turn == 0:
                counts["receipts"] += 1
                counts["judged anew"] += result["attempts"] + result["scenarios"]


def answer_page(driver, page, receipts, batch):
    """Answers in batches that a receipt holds, each on a fresh visit."""
    driver.get(page.as_uri())
    questions = driver.execute_script(QUESTIONS)
    if not questions:
        return
    counts["questions"] += len(questions)
    offset = 0
    while True:
        done = False
        expected = {}
        for turn, question in enumerate(questions):
            every = responses(question["kind"], question["key"], turn)
            for response, verdict in every[offset:offset + batch]:
                done = True
                got = driver.execute_script(ANSWER, question["id"], response)
                counts["responses"] += 1
                if got != verdict:
                    fail(page, f"{question['id']}: {response} gives {got}, not {verdict}")
                if verdict == "none":
                    counts["refused as empty"] += 1
                else:
                    expected.setdefault(question["id"], []).append(verdict)
        if not done:
            return
        if receipt := save_receipt(driver, page):
            saved = json.loads(receipt.read_text())
            said = {
                question["question"]: ["right" if a["verdict"] == "right" else "wrong" for a in question["attempts"]]
                for lesson in saved["lessons"] for question in lesson["questions"]
            }
            if said != expected:
                fail(page, "the receipt does not say what was answered")
            receipts.append(receipt)
        offset += batch
        driver.get(page.as_uri())


PLAY = """
const scenario = document.getElementById(arguments[0]);
const scene = [...scenario.querySelectorAll('.scene')].filter(s => s.checkVisibility());
const ladder = [...scenario.querySelectorAll('.ladder li')].findIndex(s => s.hasAttribute('aria-current')) + 1;
return {shown: scene.map(s => s.id), ending: scene[0].classList.contains('ending'), ladder,
        turned: scene[0].querySelectorAll('.turned li').length,
        choices: [...scene[0].querySelectorAll('[data-choice]')].map(c => [c.dataset.choice, Number(c.dataset.shift)])};
"""


def play_page(driver, page, receipts):
    driver.get(page.as_uri())
    for scenario in [s.get_attribute("id") for s in driver.find_elements(By.CSS_SELECTOR, ".scenario")]:
        for way in range(6):
            driver.get("about:blank")
            driver.get(page.as_uri())
            state = driver.execute_script(PLAY, scenario)
            level = state["ladder"]
            rng = random.Random(way)
            for step in range(40):
                if len(state["shown"]) != 1:
                    fail(page, f"{len(state['shown'])} scenes are shown at a time")
                if state["ending"]:
                    break
                choice, shift = state["choices"][way % len(state["choices"])] if way < 3 else rng.choice(state["choices"])
                click = "document.getElementById(arguments[0]).querySelector(`[data-choice='${arguments[1]}']`).click()"
                if way == 5 and step == 1:
                    # Back takes the choice back, and the talk goes on from there.
                    driver.execute_script(click, state["shown"][0], choice)
                    driver.back()
                    if driver.execute_script(PLAY, scenario) != state:
                        fail(page, "Back does not lead to the scene and step before")
                driver.execute_script(click, state["shown"][0], choice)
                counts["moves"] += 1
                level = min(max(level + shift, 1), 7)
                state = driver.execute_script(PLAY, scenario)
                if state["ladder"] != level:
                    fail(page, f"{scenario}: the ladder stands on {state['ladder']}, not {level}")
            else:
                fail(page, f"{scenario} does not end")
            counts["plays"] += 1
            if receipt := save_receipt(driver, page):
                play = json.loads(receipt.read_text())["lessons"][0]["scenarios"][0]
                if play["ending"] is None or play["level"] != level or len(play["turned"]) != state["turned"]:
                    fail(page, f"{scenario}: the receipt says {play}, the page {state}")
                receipts.append(receipt)


# MARK: What is remembered


def stored(driver):
    return driver.execute_script("return Object.entries(localStorage)")


def check_keeping(driver, course):
    lessons = sorted((course / "lessons").glob("*.html")) or sorted(course.rglob("*.html"))
    page = next((p for p in lessons if 'class="question"' in p.read_text()), None)
    if page is None:
        return
    driver.get(page.as_uri())
    question = driver.execute_script(QUESTIONS)[0]
    driver.execute_script(ANSWER, question["id"], responses(question["kind"], question["key"], 0)[0][0])
    for area in driver.find_elements(By.TAG_NAME, "textarea"):
        driver.execute_script("arguments[0].value = 'hemmelig tanke'; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", area)
    if stored(driver):
        fail(page, "something is remembered before the reader agreed")
    keep = "document.querySelector('.keep').click()"
    driver.execute_script(keep)
    kept = stored(driver)
    if [key for key, _ in kept] != ["learn:" + course.name] or question["id"] not in kept[0][1]:
        fail(page, f"what is remembered is not the course's: {kept}")
    if "hemmelig" in str(kept):
        fail(page, "a thought is remembered")
    driver.get((course / "index.html").as_uri())
    standings = [e.text for e in driver.find_elements(By.CSS_SELECTOR, ".standing") if e.text]
    if len(standings) != 1:
        fail(course, f"the course shows {standings}")
    receipt = save_receipt(driver, page)
    if receipt and len(json.loads(receipt.read_text())["lessons"]) != 1:
        fail(page, "the receipt of what is remembered has not its lesson")
    driver.get(page.as_uri())
    if not driver.execute_script("return document.querySelector('.keep').checked"):
        fail(page, "the agreement is forgotten")
    driver.execute_script(keep)
    if stored(driver):
        fail(page, "something is remembered after the agreement was taken back")


# MARK: Keyboard, no script, first view


def focus(driver, element):
    """Tab to an element from the start of the page: it must be reachable so."""
    driver.execute_script("document.activeElement.blur(); window.getSelection().removeAllRanges()")
    driver.execute_script(
        "const before = document.createElement('span'); before.tabIndex = -1; arguments[0].before(before); before.focus()",
        element)
    driver.switch_to.active_element.send_keys(Keys.TAB)
    return driver.switch_to.active_element == element


def check_keyboard(driver, page, kinds_left):
    driver.get(page.as_uri())
    for question in driver.execute_script(QUESTIONS):
        if question["kind"] not in kinds_left:
            continue
        kinds_left.discard(question["kind"])
        root = driver.find_element(By.ID, question["id"])
        key = {item["part"]: item for item in question["key"]}
        if question["kind"] in ("choice", "multiple"):
            inputs = root.find_elements(By.CSS_SELECTOR, ".options input")
            if question["kind"] == "choice":
                focus(driver, inputs[0])
                driver.switch_to.active_element.send_keys(Keys.SPACE)
                for _ in inputs:
                    if key[driver.switch_to.active_element.get_attribute("value")]["correct"]:
                        break
                    driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
            else:
                for field in inputs:
                    if not focus(driver, field):
                        fail(page, f"{question['id']}: a box is not reached with Tab")
                    if key[field.get_attribute("value")]["correct"]:
                        driver.switch_to.active_element.send_keys(Keys.SPACE)
        elif question["kind"] in ("order", "match"):
            for row in root.find_elements(By.CSS_SELECTOR, ".options li[data-part]"):
                select = row.find_element(By.TAG_NAME, "select")
                if not focus(driver, select):
                    fail(page, f"{question['id']}: a list is not reached with Tab")
                for _ in question["key"]:
                    if select.get_attribute("value") == row.get_attribute("data-part"):
                        break
                    select.send_keys(Keys.ARROW_DOWN)
        else:
            for field in root.find_elements(By.CSS_SELECTOR, ".options :is(input, select)"):
                if not focus(driver, field):
                    fail(page, f"{question['id']}: a gap is not reached with Tab")
                word = key[field.get_attribute("data-part")]["accepted"][0]
                for _ in key[field.get_attribute("data-part")]["offered"]:
                    if field.get_attribute("value") != word:
                        field.send_keys(Keys.ARROW_DOWN)
                if field.tag_name == "select":
                    continue
                driver.switch_to.active_element.send_keys(key[field.get_attribute("data-part")]["accepted"][0])
        focus(driver, root.find_element(By.CSS_SELECTOR, "button.answer"))
        driver.switch_to.active_element.send_keys(Keys.ENTER)
        if "right" not in root.find_element(By.CSS_SELECTOR, ".verdict").get_attribute("class"):
            fail(page, f"{question['id']}: cannot be answered by keyboard alone")
    if "scenario" in kinds_left:
        for scenario in driver.find_elements(By.CSS_SELECTOR, ".scenario")[:1]:
            kinds_left.discard("scenario")
            for _ in range(40):
                scene = [s for s in scenario.find_elements(By.CSS_SELECTOR, ".scene") if s.is_displayed()][0]
                if "ending" in scene.get_attribute("class"):
                    break
                if not focus(driver, scene.find_element(By.CSS_SELECTOR, "[data-choice]")):
                    fail(page, "a choice is not reached with Tab")
                driver.switch_to.active_element.send_keys(Keys.ENTER)
            else:
                fail(page, "a talk cannot be played by keyboard alone")


def check_without_script(driver, page):
    driver.get(page.as_uri())
    for answers in driver.find_elements(By.CSS_SELECTOR, "details.answers"):
        answers.find_element(By.TAG_NAME, "summary").click()
        if any(not why.is_displayed() for why in answers.find_elements(By.CSS_SELECTOR, ".why")):
            fail(page, "answers do not unfold without a script")
    for panel in driver.find_elements(By.CSS_SELECTOR, ".keeping, button.answer"):
        if panel.is_displayed():
            fail(page, "a control that needs a script is shown without one")
    for scenario in driver.find_elements(By.CSS_SELECTOR, ".scenario"):
        targets = {link.get_attribute("href").split("#")[1] for link in scenario.find_elements(By.CSS_SELECTOR, "a[data-choice]")}
        scenes = {scene.get_attribute("id") for scene in scenario.find_elements(By.CSS_SELECTOR, ".scene:not(.start)")}
        if scenes - targets:
            fail(page, f"no choice leads to {scenes - targets}")
        for scene in scenes:
            driver.get(page.as_uri() + "#" + scene)
            if not driver.find_element(By.ID, scene).is_displayed():
                fail(page, f"the scene {scene} is not shown without a script")
        driver.get(page.as_uri())


SHIFTS = """
const done = arguments[0];
const shifts = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries())
    shifts.push([entry.value, entry.startTime, ...entry.sources.map(source => (source.node?.outerHTML ?? '').slice(0, 80))]);
}).observe({type: 'layout-shift', buffered: true});
setTimeout(() => done(shifts), 150);
"""


def check_first_view(driver, page):
    for width in (360, 1280):
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500})
        driver.get(page.as_uri())
        shifts = driver.execute_async_script(SHIFTS)
        if shifts:
            fail(page, f"the layout shifts at {width} px: {shifts}")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    files = driver.execute_script(
        "return [...new Set([...document.querySelectorAll('img, script, link[rel=stylesheet]')].map(e => e.src || e.href))]")
    sizes = {url: pathlib.Path(webdriver_path(url)).stat().st_size for url in files if url.startswith("file:")}
    names = [page, *(pathlib.Path(webdriver_path(url)) for url in files if url.startswith("file:"))]
    return sum(len(gzip.compress(name.read_bytes())) for name in names), page.stat().st_size + sum(sizes.values())


def webdriver_path(url):
    from urllib.parse import unquote, urlparse

    return unquote(urlparse(url).path)


courses = sorted(folder for folder in SITES.iterdir() if (folder / "index.html").is_file())
pages = [(course, page) for course in courses for page in sorted(course.rglob("*.html"))]
driver = browser()
texts = check_folding(driver, pages[-1][1])
weights = []
kinds_left = {"choice", "multiple", "order", "match", "gap", "scenario"}
for course in courses:
    check_keeping(driver, course)
for course, page in pages:
    receipts = []
    answer_page(driver, page, receipts, batch=19)
    play_page(driver, page, receipts)
    take_in(receipts, page)
    check_keyboard(driver, page, kinds_left)
    weights.append((*check_first_view(driver, page), page))
    if stored(driver):
        fail(page, "something is remembered without the reader's word")
driver.quit()
if kinds_left:
    fail(SITES, f"not tried by keyboard: {kinds_left}")
driver = browser(javascript=False)
for _, page in pages:
    check_without_script(driver, page)
driver.quit()

weights.sort(reverse=True)
total, unpacked, page = weights[0]
print(f"Largest page with script, style and pictures: {page.relative_to(SITES)}, {total} bytes as sent, {unpacked} unpacked")
for total, _, page in weights:
    if total > LARGEST_PAGE:
        fail(page, f"weighs {total} bytes with its assets")
print(f"{texts} texts folded as the engine folds them")
print(f"{len(courses)} courses, {len(pages)} pages; " + ", ".join(f"{count} {what}" for what, count in counts.items()))
print(f"{len(failures)} failed")
sys.exit(1 if failures or not counts["judged anew"] else 0)
