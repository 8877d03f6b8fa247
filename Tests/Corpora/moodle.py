"""Counts what is in a bank of Moodle XML."""

import xml.etree.ElementTree as ElementTree

KINDS = {
    "category", "cloze", "ddmatch", "ddwtos", "description", "essay", "gapselect", "match",
    "matching", "multianswer", "multichoice", "numerical", "ordering", "oumultiresponse", "shortanswer",
    "truefalse",
}


def counts(path):
    """Items and elements; None where the file is no question bank."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError:
        return None
    if root.tag != "quiz":
        return None
    return len(root.findall("./*")), len(root.findall(".//*")) + 1
