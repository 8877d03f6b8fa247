"""Imports a Moodle question bank into plain objects, as one would write it in Python with lxml.

usage: import_peer.py FILE

One question at a time (iterparse), dataclasses for what the course language knows, HTML through lxml.html and an
allow-list into passages, embedded files decoded and hashed. Nothing is written and nothing is accounted for.
"""

import base64
import hashlib
import sys
from dataclasses import dataclass, field

from lxml import etree, html

BLOCKS = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "pre", "blockquote"}
STRONG = {"b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis"}
FORBIDDEN = {"script", "style", "object", "form", "input", "svg"}


@dataclass
class Passage:
    kind: str
    runs: list = field(default_factory=list)


@dataclass
class Answer:
    text: list
    fraction: float
    feedback: list


@dataclass
class Question:
    kind: str
    name: str
    prompt: list
    general_feedback: list
    answers: list
    hints: list
    files: list


def walk(element, passages, form):
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in FORBIDDEN or not tag:
        return
    if tag in BLOCKS or not passages:
        passages.append(Passage("item" if tag == "li" else "paragraph"))
    form = STRONG.get(tag, form)
    if tag == "img":
        passages[-1].runs.append(("picture", element.get("src"), element.get("alt")))
    elif tag == "a":
        passages[-1].runs.append(("link", element.get("href")))
    if element.text:
        passages[-1].runs.append((form, " ".join(element.text.split())))
    for child in element:
        walk(child, passages, form)
        if child.tail:
            passages[-1].runs.append((form, " ".join(child.tail.split())))


def passages(node):
    text = node.findtext("text") if node is not None else None
    if not text or not text.strip():
        return []
    if "<" not in text and "&" not in text:
        return [Passage("paragraph", [("text", " ".join(text.split()))])]
    result = []
    walk(html.fragment_fromstring(text, create_parent="div"), result, "text")
    return [passage for passage in result if passage.runs]


def question(node):
    files = []
    for file in node.iter("file"):
        data = base64.b64decode(file.text or "")
        files.append((file.get("name"), hashlib.sha256(data).hexdigest(), data))
    return Question(
        kind=node.get("type"),
        name=" ".join((node.findtext("name/text") or "").split()),
        prompt=passages(node.find("questiontext")),
        general_feedback=passages(node.find("generalfeedback")),
        answers=[
            Answer(passages(answer), float(answer.get("fraction") or 0), passages(answer.find("feedback")))
            for answer in node.findall("answer") + node.findall("subquestion")
        ],
        hints=[passages(hint) for hint in node.findall("hint")],
        files=files,
    )


def main(path):
    count = 0
    seen = set()
    for _, node in etree.iterparse(path, tag="question", huge_tree=True):
        made = question(node)
        count += 1
        for name, digest, _ in made.files:
            seen.add((name, digest))
        node.clear()
        while node.getprevious() is not None:
            del node.getparent()[0]
    print(count, "questions,", len(seen), "files")


if __name__ == "__main__":
    main(sys.argv[1])
