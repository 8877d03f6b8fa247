"""Imports every file of some corpora and prints what became of it, beside an independent count.

corpora.py LEARN CORPORA

CORPORA holds a folder a format, in it a folder a source. For each file the program must give a course or a clear
error, in 2 seconds and 200 MB; its totals must be those of the count; and the course must have no faults.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import cartridge
import documents
import moodle
import olx
import qti

OUTCOMES = ["kept", "simplified", "foreign", "dropped"]
SECONDS = 2.0
MEGABYTES = 200


def package_counts(path):
    """Of a package, which may be one of QTI's own."""
    manifest = path / "imsmanifest.xml"
    is_qti = manifest.is_file() and "<schema>QTI Package" in manifest.read_text(encoding="utf-8")
    return qti.counts(path) if is_qti else cartridge.package_counts(path)


# By format and, behind a colon, what of it: which files (patterns, or a function of the source's folder), who counts,
# and what the language has something for (kinds, or a function of an item).
FORMATS = {
    "moodle-xml": (["*.xml"], moodle.counts, moodle.KINDS),
    "word": (["*.docx"], documents.word_counts, documents.WORD_KINDS),
    "opendocument": (["*.*odt"], documents.open_document_counts, documents.OPEN_DOCUMENT_KINDS),
    "olx": (olx.courses, olx.counts, olx.is_known),
    "qti": (qti.files, qti.counts, qti.is_known),
    "common-cartridge": (["imsmanifest.xml", "*.imscc", "*.zip"], package_counts, cartridge.KINDS),
    "scorm": (["imsmanifest.xml", "*.zip"], package_counts, cartridge.KINDS),
    "common-cartridge:qti-1.2": (["*.qti", "*_qti.xml"], cartridge.qti12_counts, cartridge.KINDS),
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


def files(source, which):
    if callable(which):
        return which(source)
    found = sorted(path for pattern in which for path in source.rglob(pattern))
    # A package that is unpacked is its folder.
    return [path.parent if path.name == "imsmanifest.xml" else path for path in found]


def main(learn, corpora):
    failures = []
    print(
        f"{'format':<25}{'source':<42}{'files':>6}{'items':>7}"
        + "".join(f"{outcome:>11}" for outcome in OUTCOMES)
        + f"{'errors':>8}{'seconds':>9}{'peak MB':>9}{'whole':>15}")
    total = Row()
    kinds = {}
    for name, (which, count, known) in FORMATS.items():
        folder = Path(corpora) / name.partition(":")[0]
        for source in sorted(folder.iterdir()) if folder.is_dir() else []:
            row = Row()
            for path in files(source, which):
                check(learn, path, count, known, row, kinds, failures)
            if row.files:
                line(name, source.name, row)
            add(total, row)
    line("all", "", total)
    print("\nwhole: of the items of kinds that the language has, those that are kept whole. By kind:")
    for kind in sorted(kinds):
        counts = ", ".join(f"{kinds[kind][outcome]} {outcome}" for outcome in OUTCOMES if kinds[kind][outcome])
        print(f"  {kind:<25} {counts}")
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
    whole, of = row.known["kept"], sum(row.known.values())
    print(
        f"{name:<25}{source:<42}{row.files:>6}{row.items:>7}"
        + "".join(f"{row.outcomes[outcome]:>11}" for outcome in OUTCOMES)
        + f"{row.errors:>8}{row.seconds:>9.2f}{row.peak:>9.0f}"
        + (f"{whole:>5} of {of:>3} {100 * whole / of:>3.0f} %" if of else ""))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
