#!/usr/bin/env python3
"""Imports the QTI items of the corpora, repeated to some megabytes, beside Python with lxml in the same run.

import_qti.py LEARN CORPORA [MEGABYTES]

Python (which needs lxml) builds plain objects of each item: its passages as text, its choices, right answers, mapping
and feedback. It makes no course and keeps no account. Each is run three times; the best counts.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 3


def stock(corpora, folder, megabytes):
    """Fills a folder with copies of the items; gives their number and size."""
    items = []
    for path in sorted((Path(corpora) / "qti").rglob("*.xml")):
        text = path.read_bytes()
        if b"assessmentItem" in text[:2000] or b"qti-assessment-item" in text[:2000]:
            if path.name != "imsmanifest.xml" and b"Test " not in text[:2000]:
                items.append(text)
    total = number = 0
    while total < megabytes << 20:
        for text in items:
            part = Path(folder) / f"{number // 500:03d}"
            part.mkdir(exist_ok=True)
            (part / f"{number:06d}.xml").write_bytes(text)
            total, number = total + len(text), number + 1
    return number, total


def local(element):
    tag = element.tag
    return tag.rsplit("}", 1)[-1].removeprefix("qti-").replace("-", "").lower() if isinstance(tag, str) else ""


def text_of(element):
    return " ".join("".join(element.itertext()).split())


def read_item(path):
    from lxml import etree

    root = etree.parse(path).getroot()
    item = {
        "id": root.get("identifier"), "title": root.get("title"), "responses": {}, "passages": [],
        "interactions": [], "feedback": [],
    }
    for element in root.iter():
        name = local(element)
        if name == "responsedeclaration":
            response = {"correct": [], "mapping": {}}
            for part in element.iter():
                kind = local(part)
                if kind == "value":
                    response["correct"].append(text_of(part))
                elif kind == "mapentry":
                    key = part.get("mapKey") or part.get("map-key")
                    response["mapping"][key] = float(part.get("mappedValue") or part.get("mapped-value") or 0)
            item["responses"][element.get("identifier")] = response
        elif name == "p":
            item["passages"].append(text_of(element))
        elif name.endswith("interaction"):
            choices = []
            for part in element.iter():
                if local(part) in ("simplechoice", "simpleassociablechoice", "inlinechoice", "gaptext", "hottext"):
                    choices.append((part.get("identifier"), text_of(part)))
            prompts = [text_of(part) for part in element if local(part) == "prompt"]
            response = element.get("responseIdentifier") or element.get("response-identifier")
            item["interactions"].append({"kind": name, "response": response, "prompt": prompts, "choices": choices})
        elif name in ("modalfeedback", "feedbackinline", "feedbackblock"):
            item["feedback"].append((element.get("identifier"), text_of(element)))
    return item


def read_all(folder):
    items = [read_item(str(path)) for path in sorted(Path(folder).rglob("*.xml"))]
    print(len(items))


def measure(words):
    """Best seconds and the peak memory in MB."""
    best, peak = None, 0
    for _ in range(ROUNDS):
        start = time.monotonic()
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{words[0]}: {errors.decode()[:400]}")
        seconds = time.monotonic() - start
        best = seconds if best is None else min(best, seconds)
        peak = max(peak, usage.ru_maxrss / 1024)
    return best, peak


def main(learn, corpora, megabytes):
    folder = tempfile.mkdtemp()
    try:
        number, total = stock(corpora, f"{folder}", megabytes)
        size = total / 1e6
        ours, ours_peak = measure([learn, "import", folder, "--to", f"{folder}-kursus", "--dry-run", "--json"])
        theirs, theirs_peak = measure([sys.executable, __file__, "--read", folder])
        print(f"{number} items, {size:.0f} MB")
        print(f"learn import   {ours:6.2f} s  {size / ours:6.1f} MB/s  peak {ours_peak:5.0f} MB")
        print(f"Python, lxml   {theirs:6.2f} s  {size / theirs:6.1f} MB/s  peak {theirs_peak:5.0f} MB")
        print(f"ratio          {theirs / ours:6.2f}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--read":
        read_all(sys.argv[2])
    elif len(sys.argv) in (3, 4):
        main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 50)
    else:
        sys.exit(__doc__)
