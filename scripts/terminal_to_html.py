"""Turns a terminal's screen with SGR sequences (standard input) into a page that looks like it."""

import html
import re
import sys

COLOURS = {
    "31": "#e0705a", "32": "#5fb88a", "35": "#c79ad0", "36": "#5cbcb5", "2": "#9aa5ae",
}


# What turns an attribute off again, and which attribute.
RESETS = {"22": "font-weight", "23": "font-style", "24": "text-decoration", "39": "color"}


def apply(codes, rules):
    """The rules that hold after some SGR codes."""
    index = 0
    while index < len(codes):
        code = codes[index]
        if code in ("", "0"):
            rules = {}
        elif code == "1":
            rules = {**rules, "font-weight": "700"}
        elif code == "3":
            rules = {**rules, "font-style": "italic"}
        elif code == "4":
            rules = {**rules, "text-decoration": "underline"}
        elif code == "38" and codes[index + 1 : index + 2] == ["2"]:
            rules = {**rules, "color": "rgb({},{},{})".format(*codes[index + 2 : index + 5])}
            index += 4
        elif code in COLOURS:
            rules = {**rules, "color": COLOURS[code]}
        elif code in RESETS:
            rules = {name: value for name, value in rules.items() if name != RESETS[code]}
        index += 1
    return rules


text = sys.stdin.read().rstrip("\n")
parts = re.split(r"\x1b\[([0-9;]*)m", text)
out = [html.escape(parts[0])]
rules = {}
for codes, words in zip(parts[1::2], parts[2::2]):
    rules = apply(codes.split(";"), rules)
    style = ";".join(f"{name}:{value}" for name, value in rules.items())
    out.append(f'<span style="{style}">{html.escape(words)}</span>')
print(
    '<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0;background:#1b222a;color:#ece6da}'
    'pre{font:15px/1.35 "DejaVu Sans Mono",monospace;margin:14px}</style><pre>' + "".join(out) + "</pre>"
)
