"""Counts what is in a package with an imsmanifest.xml, and in QTI 1.2."""

import posixpath
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree
import zipfile
from collections import Counter
from html.parser import HTMLParser


def local(element):
    return element.tag.rpartition("}")[2]


def children(element, name):
    return [child for child in element if local(child) == name]


def qti12_counts(content):
    """Items and elements of questions in QTI 1.2; None where they are none."""
    try:
        root = ElementTree.fromstring(content if isinstance(content, bytes) else content.read_bytes())
    except ElementTree.ParseError:
        return None
    if local(root) != "questestinterop":
        return None
    elements = list(root.iter())
    holders = Counter(local(element) for element in elements)
    return sum(holders[name] for name in ("assessment", "section", "objectbank", "item")), len(elements)


class TagCounter(HTMLParser):
    count = 0

    def handle_starttag(self, tag, attributes):
        self.count += 1


def tag_count(content):
    counter = TagCounter()
    counter.feed(content.decode(errors="replace"))
    return counter.count


def package_files(path):
    """By their paths inside; None where there are none."""
    if path.is_dir():
        return {
            file.relative_to(path).as_posix(): file.read_bytes()
            for file in path.rglob("*") if file.is_file() and not file.name.startswith(".")}
    try:
        with zipfile.ZipFile(path) as archive:
            return {entry.filename: archive.read(entry) for entry in archive.infolist() if not entry.is_dir()}
    except zipfile.BadZipFile:
        return None


class Package:
    """What a package with an imsmanifest.xml holds, by its resources' types and its files' names."""

    LOOK = {"css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "xsd", "dtd", "ico"}
    DOCUMENTS = ("imswl_", "imsdt_", "assignment_", "imsbasiclti_", "imslti")
    QUIZZES = ("imsqti_xmlv1p1", "imsqti_xmlv1p2")
    PAGES = ("webcontent", "text/html", "associatedcontent")

    def __init__(self, files, manifest):
        self.files = files
        self.folder = posixpath.dirname(manifest)
        self.root = ElementTree.fromstring(files[manifest])
        self.items = [element for element in self.root.iter() if local(element) == "item"]
        self.resources = [
            resource for holder in children(self.root, "resources") for resource in children(holder, "resource")]
        self.by_id = {}
        for number, resource in enumerate(self.resources):
            self.by_id.setdefault(resource.get("identifier"), number)
        self.named = [self.paths(resource) for resource in self.resources]

    def paths(self, resource):
        base = "{http://www.w3.org/XML/1998/namespace}base"
        addresses = [resource.get("href") or ""] + [file.get("href") or "" for file in children(resource, "file")]
        paths = []
        for address in addresses:
            plain = urllib.parse.unquote(re.split("[?#]", (resource.get(base) or "") + address)[0])
            path = posixpath.normpath(posixpath.join(self.folder, plain)) if plain else ""
            if path in self.files and path not in paths:
                paths.append(path)
        return paths

    def kind(self, number):
        type = self.resources[number].get("type", "").lower()
        for kind, starts in (("document", self.DOCUMENTS), ("quiz", self.QUIZZES), ("pages", self.PAGES)):
            if type.startswith(starts):
                return kind
        return None

    def is_page(self, path):
        return path.lower().endswith((".html", ".htm", ".xhtml"))

    def is_quiz(self, path):
        return path.endswith(".qti") or path.endswith(".xml") and qti12_counts(self.files[path]) is not None

    def shows(self, number):
        return any(path.rpartition(".")[2].lower() not in self.LOOK for path in self.named[number])

    def better(self, number):
        for variant in children(self.resources[number], "variant"):
            other = self.by_id.get(variant.get("identifierref"))
            if other is not None and self.shows(other):
                return other
        return number

    def needed(self, number):
        found = [
            self.by_id.get(dependency.get("identifierref"))
            for dependency in children(self.resources[number], "dependency")]
        return [path for other in found if other is not None for path in self.named[other]]

    def quizzes(self, number):
        full = posixpath.join(self.folder, "non_cc_assessments", f"{self.resources[number].get('identifier')}.xml.qti")
        paths = [full] + self.needed(number) + self.named[number]
        return [path for path in dict.fromkeys(paths) if path in self.files and self.is_quiz(path)]

    def counts(self):
        """Items and elements."""
        shown = []
        for item in self.items:
            number = self.by_id.get(item.get("identifierref"))
            if number is not None and self.shows(self.better(number)):
                shown.append(self.better(number))
        shown = list(dict.fromkeys(shown))
        taken = {path for number in shown for path in self.named[number]}
        taken |= {path for number in shown if self.kind(number) == "quiz" for path in self.quizzes(number)}
        for number in range(len(self.resources)):
            if number in shown or self.better(number) != number:
                continue
            left = [path for path in self.named[number] if path not in taken]
            kind = self.kind(number)
            if kind == "pages":
                left = left if any(self.is_page(path) or self.is_quiz(path) for path in left) else []
            if kind and left:
                shown.append(number)
                taken.update(left)
                if kind == "quiz":
                    taken.update(self.quizzes(number))
        items = 1 + len(self.items) + len(self.resources) + len(self.files)
        elements = len(list(self.root.iter()))
        read = set()
        for number in shown:
            for more, path, count in self.read(number):
                if path not in read:
                    read.add(path)
                    items += more
                    elements += count
        return items, elements

    def read(self, number):
        """What is read for a resource: how many items, of which file, and how many elements."""
        kind, paths = self.kind(number), self.named[number]
        if kind == "document":
            yield 1, paths[0], len(list(ElementTree.fromstring(self.files[paths[0]]).iter()))
        elif kind == "quiz":
            quizzes = self.quizzes(number)
            if not quizzes:
                return
            for path in self.needed(number):
                if path.endswith("assessment_meta.xml"):
                    yield 1, path, len(list(ElementTree.fromstring(self.files[path]).iter()))
            best = max(quizzes, key=lambda path: self.files[path].count(b"<item "))
            items, elements = qti12_counts(self.files[best])
            yield items, best, elements
        elif kind == "pages":
            quizzes = [path for path in paths if self.is_quiz(path)]
            if quizzes:
                items, elements = qti12_counts(self.files[quizzes[0]])
                yield items, quizzes[0], elements
                return
            for path in paths:
                if self.is_page(path):
                    yield 1, path, tag_count(self.files[path])


def package_counts(path):
    """Items and elements of a package with an imsmanifest.xml, or of pages alone; None where it is neither."""
    files = package_files(path)
    manifests = [name for name in files or {} if posixpath.basename(name) == "imsmanifest.xml"]
    if not manifests:
        pages = [name for name in files or {} if name.endswith((".html", ".htm"))]
        return (len(pages) + len(files), sum(tag_count(files[page]) for page in pages)) if pages else None
    try:
        return Package(files, min(manifests, key=lambda name: (name.count("/"), name))).counts()
    except ElementTree.ParseError:
        return None


KINDS = {
    "item", "page", "topic", "webLink", "assignment", "quiz", "assessment", "section", "objectbank",
    "cc.multiple_choice.v0p1", "cc.true_false.v0p1", "cc.multiple_response.v0p1", "cc.fib.v0p1",
    "cc.pattern_match.v0p1", "cc.essay.v0p1", "multiple_choice_question", "true_false_question",
    "multiple_answers_question", "short_answer_question", "numerical_question", "fill_in_multiple_blanks_question",
    "multiple_dropdowns_question", "matching_question", "essay_question", "text_only_question",
}
