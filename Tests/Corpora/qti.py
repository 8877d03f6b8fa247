"""Counts what is in items, tests and packages of QTI 2 and 3."""

import xml.etree.ElementTree as ElementTree
import zipfile

KINDS = {
    "associateInteraction", "choiceInteraction", "extendedTextInteraction", "gapMatchInteraction", "hottextInteraction",
    "inlineChoiceInteraction", "matchInteraction", "orderInteraction", "sliderInteraction", "text",
    "textEntryInteraction", "assessmentTest", "assessmentSection", "assessmentStimulus",
}
PARTS = {"assessmentItem", "assessmentTest", "assessmentSection", "assessmentStimulus"}


def local(tag):
    """A name in either spelling, without its namespace: qti-assessment-item is assessmentItem."""
    name = tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""
    if name.startswith("qti-"):
        head, *rest = name[4:].split("-")
        name = head + "".join(word.capitalize() for word in rest)
    return name


def document(text):
    """Items and elements of one document; None where it is none of QTI's."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return None
    kind = local(root.tag)
    namespace = root.tag[1:].split("}")[0] if root.tag.startswith("{") else ""
    if kind not in PARTS or (namespace and "qti" not in namespace.lower()):
        return None
    sections = sum(1 for element in root.iter() if local(element.tag) == "assessmentSection")
    items = {"assessmentTest": 1 + sections, "assessmentSection": sections}.get(kind, 1)
    return items, sum(1 for element in root.iter() if isinstance(element.tag, str))


def counts(path):
    """One document, or a package: its documents, its manifest and an item for each of its files."""
    if path.is_file() and path.suffix != ".zip":
        return document(path.read_bytes())
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
        counted = document(text) if name.endswith(".xml") else None
        if counted:
            items, elements = items + counted[0], elements + counted[1]
    return items, elements


def files(source):
    """Documents, archives and the folders that a manifest makes a package."""
    return sorted([
        *(path for path in source.rglob("*.xml") if path.name != "imsmanifest.xml"), *source.rglob("*.zip"),
        *(path.parent for path in source.rglob("imsmanifest.xml")),
    ])


def is_known(item):
    """Whether the language has something for every kind of interaction in it."""
    return all(part in KINDS for part in item["kind"].split("+"))
