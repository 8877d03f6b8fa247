"""Prints pages in headless Chromium and looks at the paper: cards, posters, licences, certificates, recaps, guides.

usage: print_pages.py FOLDER...

Of every page: as many sheets as it means to be, each of the size that it is made for and none of them blank; every word
of the page on the paper, inside the edge that office printers leave white; nothing in a box that is too small for it;
every word dark or light enough against what is behind it when printed in grey (4.5 to 1). Of cards: all words of a card
in its own quarter of its own sheet, none below 9 points. At the end cards are spoilt in a few ways, and each must be
noticed.
"""

import base64
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from chromium import browser

POINTS = 72 / 25.4
PAPER = {"A4": (210, 297), "A3": (297, 420)}
EDGE = 4.2  # millimetres that common office printers leave white
FOLDERS = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
work = pathlib.Path(tempfile.mkdtemp(prefix="print-pages-"))

# Boxes whose content is larger than they are; words that stick out of their card or sheet; letters below 9 points.
TOO_SMALL = """
const found = [];
for (const box of document.querySelectorAll('.card, .card *, .sheet, .sheet *, main')) {
  if (!box.checkVisibility() || box.closest('svg')) continue;
  const style = getComputedStyle(box);
  const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  // What is said sits in a bubble with a tail, which may stand out; its words are looked at below.
  const isBox = !['inline', 'contents'].includes(style.display) && !box.matches('.saying');
  if (isBox && (hides || box.closest('.card') || box.closest('.poster, .steps'))
      && (box.scrollHeight > box.clientHeight + 2 && box.clientHeight > 0
          || box.scrollWidth > box.clientWidth + 2 && box.clientWidth > 0))
    found.push(`<${box.localName} class="${box.className}"> holds ${box.scrollWidth} x ${box.scrollHeight} px in `
      + `${box.clientWidth} x ${box.clientHeight}: ${box.textContent.slice(0, 40)}`);
}
const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
  const parent = node.parentElement;
  if (!node.textContent.trim() || !parent.checkVisibility()) continue;
  const edge = parent.closest('.saying, .front, .sheet');
  if (!edge) continue;
  if (parseFloat(getComputedStyle(parent).fontSize) < 11.98) found.push(`letters below 9 points: ${node.textContent}`);
  const frame = edge.getBoundingClientRect(), range = document.createRange();
  range.selectNodeContents(node);
  for (const line of range.getClientRects())
    if (line.left < frame.left || line.right > frame.right || line.top < frame.top || line.bottom > frame.bottom)
      found.push(`sticks out: ${node.textContent.slice(0, 40)}`);
}
return found;
"""

TEXTS = """
const visible = box => box.innerText;
return {cards: [...document.querySelectorAll('.sheet')].map(sheet => [...sheet.querySelectorAll('.card')].map(visible)),
        all: visible(document.querySelector('main'))};
"""


def words_of(text):
    """Words as a count; what may break at the end of a line counts as several."""
    return collections.Counter(re.sub(r"[-‐–/\u2060\u200b]", " ", text).split())


def boxes(pdf):
    """For each page: (width, height, [(word, left, top, right, bottom)]), in points."""
    text = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True, text=True).stdout
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)
    space = "{http://www.w3.org/1999/xhtml}"
    for page in ElementTree.fromstring(text).iter(space + "page"):
        words = [
            (word.text or "", *(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")))
            for word in page.iter(space + "word")
        ]
        yield float(page.get("width")), float(page.get("height")), words


def greys(pdf, dots=150):
    """For each page: (width, height, bytes), as a grey printer sees it."""
    stem = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-r", str(dots), "-gray", pdf, stem], check=True)
    for path in sorted(pdf.parent.glob(stem.name + "-*.pgm")):
        data = path.read_bytes()
        path.unlink()
        width, height = map(int, data.split(maxsplit=3)[1:3])
        yield width, height, data[-width * height :]


def luminance(grey):
    """WCAG 2.1, relative luminance, of a grey of 0 to 255."""
    share = grey / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def missing(expected, printed, together):
    """Words that are not on the paper, also not broken into two in what stands there together."""
    return [word for word, count in expected.items() if max(printed[word], together.count(word)) < count]


def expected_paper(page):
    is_large = "-poster-" in page.name and not page.parent.name.endswith("-a4")
    return "A3" if is_large else "A4"


def check(driver, page, spoil=""):
    """What is wrong with a page on paper, as lines of text."""
    problems = []
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    paper = expected_paper(page)
    width, height = PAPER[paper]
    if page.name.startswith("certificate"):
        width, height = height, width
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": round(width * 96 / 25.4), "height": round(height * 96 / 25.4), "deviceScaleFactor": 1, "mobile": False},
    )
    driver.get(page.as_uri())
    driver.execute_script(spoil)
    problems += [f"cut: {line}" for line in driver.execute_script(TOO_SMALL)]
    texts = driver.execute_script(TEXTS)
    pdf = work / (page.stem + ".pdf")
    result = driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
    pdf.write_bytes(base64.b64decode(result["data"]))

    pages = list(boxes(pdf))
    cards = [sheet for sheet in texts["cards"] if sheet]
    is_one_page = re.search(r"-poster-|^licence|^certificate|^handover", page.name)
    sheets = len(cards) or (1 if is_one_page else None)
    if sheets and len(pages) != sheets:
        problems.append(f"pages: {len(pages)}, not {sheets}")
    for number, (page_width, page_height, words) in enumerate(pages, 1):
        if abs(page_width - width * POINTS) > 2 or abs(page_height - height * POINTS) > 2:
            problems.append(f"size: page {number} is {page_width:.0f} x {page_height:.0f} points, not {paper}")
        for word, left, top, right, bottom in words:
            edge = EDGE * POINTS
            if left < edge or top < edge or right > page_width - edge or bottom > page_height - edge:
                problems.append(f"edge: »{word}« on page {number} stands where printers leave white")
    printed = sum((words_of(word[0]) for _, _, words in pages for word in words), collections.Counter())
    together = "".join(word[0] for _, _, words in pages for word in words)
    problems += [f"lost: »{word}«" for word in missing(words_of(texts["all"]), printed, together)]
    problems += check_cards(cards, pages)
    problems += check_greys(pdf, pages)
    return problems, len(pages), sum(map(len, cards))


def check_cards(cards, pages):
    """All words of a card, and no others, stand in its own quarter."""
    for number, (sheet, (width, height, words)) in enumerate(zip(cards, pages), 1):
        for place, text in enumerate(sheet):
            left, top = width / 2 * (place % 2), height / 2 * (place // 2)
            inside = " ".join(
                word
                for word, x0, y0, x1, y1 in words
                if left <= x0 and x1 <= left + width / 2 and top <= y0 and y1 <= top + height / 2
            )
            wanted, found = words_of(text), words_of(inside)
            for word in missing(wanted, found, "".join(inside.split())) + missing(found, wanted, "".join(text.split())):
                yield f"quarter: »{word}« of card {place + 1} on page {number}"


def check_greys(pdf, pages):
    """No page is blank, and every word stands out."""
    for number, ((width, height, greys_of_page), (_, _, words)) in enumerate(zip(greys(pdf), pages), 1):
        if sum(greys_of_page[:: 1 + len(greys_of_page) // 20000].count(value) for value in range(128)) < 20:
            yield f"blank: page {number}"
        for word, left, top, right, bottom in words:
            columns = slice(max(0, int(left * 150 / 72)), int(right * 150 / 72) + 1)
            rows = range(max(0, int(top * 150 / 72)), min(height, int(bottom * 150 / 72) + 1))
            lines = [line for row in rows if (line := greys_of_page[row * width : (row + 1) * width][columns])]
            if not lines or not any(character.isalnum() for character in word):
                continue
            light, dark = luminance(max(map(max, lines))), luminance(min(map(min, lines)))
            if (light + 0.05) / (dark + 0.05) < 4.5:
                yield f"grey: »{word}« on page {number} has {(light + 0.05) / (dark + 0.05):.1f} to 1"


# What must be noticed: (the kind of problem, how a page of cards is spoilt).
SPOILT = [
    ("cut", "document.querySelector('.saying').textContent = 'Meget lange ord '.repeat(40)"),
    ("cut", "document.querySelector('.foot').style.fontSize = '8pt'"),
    ("grey", "document.querySelector('.saying').style.color = '#b0a898'"),
    ("pages", "document.querySelector('.sheet').style.height = '310mm'"),
    ("edge", "document.querySelector('.card').style.padding = '0'; document.querySelector('.band').style.padding = '0'"),
    ("quarter", "document.querySelector('.band p').style.cssText = 'position: relative; left: 110mm'"),
    ("blank", "document.querySelector('.sheet').style.visibility = 'hidden'"),
]


def main():
    failed = False
    pages = sorted(page for folder in FOLDERS for page in folder.rglob("*.html"))
    driver = browser()
    sheets = cards = 0
    for page in pages:
        problems, page_sheets, page_cards = check(driver, page)
        sheets += page_sheets
        cards += page_cards
        for problem in sorted(set(problems))[:20]:
            failed = True
            print(f"  FAILED {page}: {problem}")
    sample = next((page for page in pages if page.name.endswith("-cards.html")), None)
    if not sample or not cards:
        print("  FAILED there are no cards")
        failed = True
    for kind, spoil in SPOILT if sample else []:
        problems, _, _ = check(driver, sample, spoil)
        if not any(problem.startswith(kind + ":") for problem in problems):
            print(f"  FAILED a spoilt card is not noticed ({kind}): {spoil}; found {sorted(set(problems))[:3]}")
            failed = True
    driver.quit()
    print(f"{len(pages)} pages on {sheets} sheets, {cards} cards, {len(SPOILT)} spoilt ones noticed")
    sys.exit(1 if failed else 0)


main()
