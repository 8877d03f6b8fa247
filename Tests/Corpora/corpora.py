#!/usr/bin/env python3
"""Imports every file of some corpora and prints what became of it, beside an independent count.

corpora.py LEARN CORPORA

CORPORA holds a folder a format, in it a folder a source. For each file the program must give a course or a clear
error, in 2 seconds and 200 MB; its totals must be those that XPath counts; and the course must have no faults.
"""

import html.parser
import json
import os
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
import zipfile
from collections import Counter
from pathlib import Path

OUTCOMES = ["kept", "simplified", "foreign", "dropped"]
SECONDS = 2.0
MEGABYTES = 200


def moodle_counts(path):
    """Items and elements; None where the file is no question bank."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError:
        return None
    if root.tag != "quiz":
        return None
    return len(root.findall("./*")), len(root.findall(".//*")) + 1


def word_counts(path):
    """Body-level blocks, notes, comments and files; the elements of the parts that hold words."""
    types = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
    try:
        with zipfile.ZipFile(path) as package:
            names = [name for name in package.namelist() if not name.endswith("/")]

            def relationships(part):
                folder, _, name = part.rpartition("/")
                rels = f"{folder}/_rels/{name}.rels".lstrip("/")
                if rels not in names:
                    return
                for link in ElementTree.fromstring(package.read(rels)).iter(types):
                    if link.get("TargetMode") != "External":
                        target = link.get("Target")
                        target = target[1:] if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
                        yield link.get("Type").rsplit("/", 1)[-1], target.lstrip("/")

            document = next((target for kind, target in relationships("") if kind == "officeDocument"), None)
            if document not in names:
                return None
            root = ElementTree.fromstring(package.read(document))
            if not root.tag.endswith("}document"):
                return None
            items = len(names) + sum(len(body) for body in root if body.tag.endswith("}body"))
            total = sum(1 for _ in root.iter())
            links = sorted(relationships(document))
            for kind in ["footnotes", "endnotes", "comments"]:
                part = next((target for name, target in links if name == kind and target in names), None)
                if part:
                    notes = ElementTree.fromstring(package.read(part))
                    items += len(notes)
                    total += sum(1 for _ in notes.iter())
            return items, total
    except (zipfile.BadZipFile, ElementTree.ParseError):
        return None


def open_document_counts(path):
    """Body-level blocks and files; the elements of the part that holds words."""
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as package:
                files = sum(1 for name in package.namelist() if not name.endswith("/"))
                root = ElementTree.fromstring(package.read("content.xml"))
        else:
            files, root = 0, ElementTree.parse(path).getroot()
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError):
        return None
    text = root.find(f"{office}body/{office}text")
    return None if text is None else (files + len(text), sum(1 for _ in root.iter()))


OLX_CONTAINERS = {
    "course", "library", "chapter", "sequential", "problemset", "videosequence", "vertical", "wrapper",
    "library_content", "itembank", "split_test", "conditional", "randomize",
}
OLX_NO_BLOCKS = {
    "wiki", "textbook", "pdf_textbook", "html_textbook", "show", "progress", "static_tab", "course_info",
}
OLX_PLAIN_FOLDERS = {"static", "policies", "assets", "about", "info", "tabs", "textbooks"}
# What a page asks with: the language has no forms.
OLX_CONTROLS = {"button", "input", "form", "select", "textarea"}


def olx_start(folder):
    """The file that a course or library begins with; None where the folder is neither."""
    for path in sorted(folder.glob("*.xml"), key=lambda path: (path.name != "course.xml", path.name)):
        try:
            if ElementTree.parse(path).getroot().tag in ("course", "library"):
                return path
        except ElementTree.ParseError:
            if path.name in ("course.xml", "library.xml"):
                return path
    return None


def olx_courses(source):
    """The folder of each course and library, outermost first."""
    if olx_start(source):
        return [source]
    return [course for folder in sorted(source.iterdir()) if folder.is_dir() for course in olx_courses(folder)]


class StartTags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.count = 0

    def handle_starttag(self, tag, attributes):
        self.count += 1


class OLXCount:
    """Walks from the first file by the pointers, each file once; what nobody points to comes last."""

    def __init__(self, folder):
        self.folder = folder
        self.items = sum(path.is_file() for path in folder.rglob("*"))
        self.elements = 0
        parts = {path: path.relative_to(folder).parts for path in sorted(folder.rglob("*.xml"))}
        self.known = {path for path, names in parts.items() if len(names) > 1 and names[0] not in OLX_PLAIN_FOLDERS}
        self.used = set()

    def count(self, start):
        root = ElementTree.parse(start).getroot()
        self.elements += len(list(root.iter()))
        if self.is_hollow(root) and "url_name" in root.attrib:
            target = self.target(root)
            self.used.add(target)
            self.load(target, root.tag, True)
        else:
            self.walk(root, True)
        for path in sorted(self.known - self.used):
            self.load(path, None, False)
        return self.items, self.elements

    @staticmethod
    def is_hollow(element):
        return len(element) == 0 and not (element.text or "").strip()

    def target(self, element):
        return self.folder / element.tag / (element.get("url_name").replace(":", "/") + ".xml")

    def load(self, path, kind, follows):
        try:
            root = ElementTree.parse(path).getroot()
        except ElementTree.ParseError:
            self.items += 1
            return
        self.elements += len(list(root.iter()))
        self.walk(root, follows and (kind is None or root.tag == kind or kind == "course"))

    def walk(self, element, follows):
        self.items += 1
        if element.tag == "html" and follows:
            self.page(element)
        if element.tag not in OLX_CONTAINERS:
            return
        for child in element:
            if child.tag in OLX_NO_BLOCKS:
                continue
            target = self.target(child) if "url_name" in child.attrib else None
            if target in self.known and self.is_hollow(child):
                if follows and target not in self.used:
                    self.used.add(target)
                    self.load(target, child.tag, True)
            else:
                self.walk(child, follows)

    def page(self, element):
        name = element.get("filename") or (element.get("url_name") if self.is_hollow(element) else None)
        path = self.folder / "html" / ((name or "").replace(":", "/") + ".html")
        if name and path.is_file():
            tags = StartTags()
            tags.feed(path.read_text(encoding="utf-8"))
            self.elements += tags.count


def olx_counts(folder):
    """Items – blocks and files – and elements, those of the pages included; None where the course cannot be read."""
    try:
        return OLXCount(folder).count(olx_start(folder))
    except ElementTree.ParseError:
        return None


def olx_known(item):
    """Whether the language has something for it: pages without controls, and the plain responses."""
    if item["kind"] == "html":
        return not any(remark["part"] in OLX_CONTROLS for remark in item["remarks"])
    return item["kind"] in {
        "chapter", "sequential", "vertical", "problem", "multiplechoiceresponse", "choiceresponse",
        "truefalseresponse", "optionresponse", "numericalresponse", "stringresponse",
    }


# By format: which files, who counts, and the kinds that the language has something for.
FORMATS = {
    "moodle-xml": (
        "*.xml",
        moodle_counts,
        {
            "category", "cloze", "ddmatch", "description", "essay", "matching", "multianswer", "multichoice",
            "ordering", "shortanswer", "truefalse",
        },
    ),
    "word": ("*.docx", word_counts, {"p", "tbl", "sdt", "footnote", "endnote", "comment"}),
    "opendocument": ("*.*odt", open_document_counts, {"p", "h", "list", "table", "section"}),
    "olx": (olx_courses, olx_counts, olx_known),
}


def run(words):
    """Status, output, errors, seconds and peak memory in MB."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(words, stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        return process.returncode, output.read(), errors.read().decode(), seconds, usage.ru_maxrss / 1024


class Row:
    def __init__(self):
        self.files = self.items = self.errors = 0
        self.seconds = self.peak = 0.0
        self.outcomes = Counter()
        self.known = Counter()


def main(learn, corpora):
    failures = []
    print(
        f"{'format':<12}{'source':<42}{'files':>6}{'items':>7}"
        + "".join(f"{outcome:>11}" for outcome in OUTCOMES)
        + f"{'errors':>8}{'seconds':>9}{'peak MB':>9}")
    total = Row()
    kinds = {}
    for name, (pattern, count, known) in FORMATS.items():
        folder = Path(corpora) / name
        for source in sorted(folder.iterdir()) if folder.is_dir() else []:
            row = Row()
            for path in pattern(source) if callable(pattern) else sorted(source.rglob(pattern)):
                check(learn, path, count, known, row, kinds, failures)
            line(name, source.name, row)
            add(total, row)
    line("all", "", total)
    whole, of = total.known["kept"], sum(total.known.values())
    if of:
        print(f"\nOf the kinds that the language has, kept whole: {whole} of {of} ({100 * whole / of:.1f} %)")
    for kind in sorted(kinds):
        counts = ", ".join(f"{kinds[kind][outcome]} {outcome}" for outcome in OUTCOMES if kinds[kind][outcome])
        print(f"  {kind:<18}{counts}")
    for failure in failures:
        print(f"FAILED {failure}")
    return 1 if failures else 0


def check(learn, path, count, known, row, kinds, failures):
    row.files += 1
    stage = tempfile.mkdtemp()
    target = f"{stage}/course"
    status, output, errors, seconds, peak = run(
        [learn, "import", str(path), "--to", target, "--json", "--lang", "en"])
    row.seconds += seconds
    row.peak = max(row.peak, peak)
    if seconds > SECONDS or peak > MEGABYTES:
        failures.append(f"{path}: {seconds:.1f} s, {peak:.0f} MB")
    expected = count(path)
    if status != 0:
        row.errors += 1
        first = errors.strip().splitlines()[0] if errors.strip() else ""
        if status != 1 or not re.search(r":\d+:\d+: ", first):
            failures.append(f"{path}: status {status}, {first!r}")
        if os.path.exists(target):
            failures.append(f"{path}: a folder was left")
        if expected and expected[0]:
            print(f"  {path.name}: {first}")
    else:
        report = json.loads(output)
        counted = report["items"]["total"], report["elements"]["total"]
        if counted != expected:
            failures.append(f"{path}: {counted} counted, XPath {expected}")
        row.items += counted[0]
        for item in [item for file in report["files"] for item in file["items"]]:
            row.outcomes[item["outcome"]] += 1
            kinds.setdefault(item["kind"], Counter())[item["outcome"]] += 1
            # What is a setting as a whole has nothing to keep.
            is_known = known(item) if callable(known) else item["kind"] in known
            if is_known and item["outcome"] in OUTCOMES:
                row.known[item["outcome"]] += 1
        status, output, errors, _, _ = run([learn, "check", target, "--lang", "en"])
        if status != 0:
            failures.append(f"{path}: the course has faults: {output.decode()[:400]} {errors[:200]}")
    shutil.rmtree(stage)


def add(total, row):
    total.files += row.files
    total.items += row.items
    total.errors += row.errors
    total.seconds += row.seconds
    total.peak = max(total.peak, row.peak)
    total.outcomes += row.outcomes
    total.known += row.known


def line(name, source, row):
    print(
        f"{name:<12}{source:<42}{row.files:>6}{row.items:>7}"
        + "".join(f"{row.outcomes[outcome]:>11}" for outcome in OUTCOMES)
        + f"{row.errors:>8}{row.seconds:>9.2f}{row.peak:>9.0f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
