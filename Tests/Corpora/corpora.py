#!/usr/bin/env python3
"""Imports every file of some corpora and prints what became of it, beside an independent count.

corpora.py LEARN CORPORA

CORPORA holds a folder a format, in it a folder a source. For each file the program must give a course or a clear
error, in 2 seconds and 200 MB; its totals must be those that XPath counts; and the course must have no faults.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
import xml.etree.ElementTree as ElementTree
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


QTI_KINDS = {"assessmentItem", "assessmentTest", "assessmentSection", "assessmentStimulus"}


def qti_name(tag):
    """A name in either spelling, without its namespace: qti-assessment-item is assessmentItem."""
    name = tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""
    if name.startswith("qti-"):
        head, *rest = name[4:].split("-")
        name = head + "".join(word.capitalize() for word in rest)
    return name


def qti_document(text):
    """Items and elements of one document; None where it is none of QTI's."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return None
    kind = qti_name(root.tag)
    namespace = root.tag[1:].split("}")[0] if root.tag.startswith("{") else ""
    if kind not in QTI_KINDS or (namespace and "qti" not in namespace.lower()):
        return None
    sections = sum(1 for element in root.iter() if qti_name(element.tag) == "assessmentSection")
    items = {"assessmentTest": 1 + sections, "assessmentSection": sections}.get(kind, 1)
    return items, sum(1 for element in root.iter() if isinstance(element.tag, str))


def qti_counts(path):
    """One document, or a package: its documents, its manifest and an item for each of its files."""
    if path.is_file() and path.suffix != ".zip":
        return qti_document(path.read_bytes())
    if path.is_dir():
        files = {str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*") if file.is_file()}
    else:
        with zipfile.ZipFile(path) as archive:
            files = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    manifests = sorted((name for name in files if name.split("/")[-1] == "imsmanifest.xml"), key=lambda n: (n.count("/"), n))
    items, elements = len(files) + len(manifests[:1]), 0
    for name in manifests[:1]:
        elements += sum(1 for _ in ElementTree.fromstring(files[name]).iter("*"))
    for name, text in files.items():
        counted = qti_document(text) if name.endswith(".xml") else None
        if counted:
            items, elements = items + counted[0], elements + counted[1]
    return items, elements


def qti_files(source):
    """Documents, archives and the folders that a manifest makes a package."""
    return sorted([
        *(path for path in source.rglob("*.xml") if path.name != "imsmanifest.xml"), *source.rglob("*.zip"),
        *(path.parent for path in source.rglob("imsmanifest.xml")),
    ])


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
    "qti": (
        qti_files,
        qti_counts,
        {
            "associateInteraction", "choiceInteraction", "extendedTextInteraction", "gapMatchInteraction",
            "hottextInteraction", "inlineChoiceInteraction", "matchInteraction", "orderInteraction",
            "sliderInteraction", "text", "textEntryInteraction", "assessmentTest", "assessmentSection",
            "assessmentStimulus",
        },
    ),
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
        # Of the known kinds, those whose only loss is a picture.
        self.pictureless = 0


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
        print(f"  and {total.pictureless} whose only loss is a picture that is not there or not shown")
    for kind in sorted(kinds):
        counts = ", ".join(f"{kinds[kind][outcome]} {outcome}" for outcome in OUTCOMES if kinds[kind][outcome])
        print(f"  {kind:<18}{counts}")
    for failure in failures:
        print(f"FAILED {failure}")
    return 1 if failures else 0


def lacks_pictures_only(item):
    """Whether nothing is lost but pictures; the corpora hold the documents without them."""
    losses = [remark for remark in item["remarks"] if remark["outcome"]]
    return bool(losses) and all("the picture ‘" in str(remark["message"]) for remark in losses)


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
        for item in (item for file in report["files"] for item in file["items"] if item["kind"] != "file"):
            row.outcomes[item["outcome"]] += 1
            kinds.setdefault(item["kind"], Counter())[item["outcome"]] += 1
            if all(part in known for part in item["kind"].split("+")):
                row.known[item["outcome"]] += 1
                row.pictureless += item["outcome"] == "simplified" and lacks_pictures_only(item)
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
    total.pictureless += row.pictureless


def line(name, source, row):
    print(
        f"{name:<12}{source:<42}{row.files:>6}{row.items:>7}"
        + "".join(f"{row.outcomes[outcome]:>11}" for outcome in OUTCOMES)
        + f"{row.errors:>8}{row.seconds:>9.2f}{row.peak:>9.0f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
