"""Counts what is in a course of Open edX."""

import html.parser
import xml.etree.ElementTree as ElementTree

CONTAINERS = {
    "course", "library", "chapter", "sequential", "problemset", "videosequence", "vertical", "wrapper",
    "library_content", "itembank", "split_test", "conditional", "randomize",
}
NO_BLOCKS = {
    "wiki", "textbook", "pdf_textbook", "html_textbook", "show", "progress", "static_tab", "course_info",
}
PLAIN_FOLDERS = {"static", "policies", "assets", "about", "info", "tabs", "textbooks"}
# What a page asks with: the language has no forms.
CONTROLS = {"button", "input", "form", "select", "textarea"}


def start_of(folder):
    """The file that a course or library begins with; None where the folder is neither."""
    for path in sorted(folder.glob("*.xml"), key=lambda path: (path.name != "course.xml", path.name)):
        try:
            if ElementTree.parse(path).getroot().tag in ("course", "library"):
                return path
        except ElementTree.ParseError:
            if path.name in ("course.xml", "library.xml"):
                return path
    return None


def courses(source):
    """The folder of each course and library, outermost first."""
    if start_of(source):
        return [source]
    return [course for folder in sorted(source.iterdir()) if folder.is_dir() for course in courses(folder)]


class StartTags(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.count = 0

    def handle_starttag(self, tag, attributes):
        self.count += 1


class Count:
    """Walks from the first file by the pointers, each file once; what nobody points to comes last."""

    def __init__(self, folder):
        self.folder = folder
        self.items = sum(path.is_file() for path in folder.rglob("*"))
        self.elements = 0
        parts = {path: path.relative_to(folder).parts for path in sorted(folder.rglob("*.xml"))}
        self.known = {path for path, names in parts.items() if len(names) > 1 and names[0] not in PLAIN_FOLDERS}
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
        if element.tag not in CONTAINERS:
            return
        for child in element:
            if child.tag in NO_BLOCKS:
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


def counts(folder):
    """Items – blocks and files – and elements, those of the pages included; None where the course cannot be read."""
    try:
        return Count(folder).count(start_of(folder))
    except ElementTree.ParseError:
        return None


def is_known(item):
    """Whether the language has something for it: pages without controls, and the plain responses."""
    if item["kind"] == "html":
        return not any(remark["part"] in CONTROLS for remark in item["remarks"])
    return item["kind"] in {
        "chapter", "sequential", "vertical", "problem", "multiplechoiceresponse", "choiceresponse",
        "truefalseresponse", "optionresponse", "numericalresponse", "stringresponse",
    }
