"""Counts what is in a document of Word or OpenDocument."""

import posixpath
import xml.etree.ElementTree as ElementTree
import zipfile

WORD_KINDS = {"p", "tbl", "sdt", "footnote", "endnote", "comment"}
OPEN_DOCUMENT_KINDS = {"p", "h", "list", "table", "section"}


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
