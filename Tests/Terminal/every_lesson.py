"""Takes every lesson of every course on the whole screen and through a pipe, with the same right answers.

Each ends completed in both, and the log holds the same events from both.
"""

import csv
import io
import json
import pathlib
import re
import tempfile

from terminal import Pty, expect, learn, lessons


def waits(text):
    """Whether the screen shows something that is to be answered."""
    return bool(re.search(r"(?m)^ +› \d |▏", text))


def on_screen(folder, name, exercises):
    terminal = Pty(folder, "run", name)
    terminal.wait_for(r"\d+/\d+ ━")
    left = list(exercises)
    while "Du har gennemført" not in terminal.screen.text:
        before = terminal.screen.text
        if waits(before):
            expect(left, f"{name}: more to answer than the lesson's file has:\n{before}")
            for keys in left.pop(0).keys():
                shown = terminal.screen.text
                terminal.send(keys)
                terminal.wait_for(lambda text: text != shown)
            terminal.wait_for(lambda text: not waits(text))
            expect("Ikke helt" not in terminal.screen.text, f"{name}: not right:\n{terminal.screen.text}")
            before = terminal.screen.text
        terminal.send("\x1b[C")
        terminal.wait_for(lambda text: text != before)
    expect(not left, f"{name}: {[exercise.id for exercise in left]} never came")
    terminal.send("q")
    expect(terminal.wait_for_end() == 0, f"{name}: ended with {terminal.status}")
    terminal.expect_restored(name)
    terminal.close()


def in_pipe(folder, name, exercises):
    answers = "".join(answer + "\n" for exercise in exercises for answer in exercise.answers)
    text = learn(folder, "run", name, answers=answers)
    expect("Du har gennemført" in text and "Ikke helt" not in text, f"{name}, in a pipe:\n{text}")


def events(folder, *words):
    """The log without what must differ: ids and times."""
    rows = list(csv.reader(io.StringIO(learn(folder, "explain", "person", "me", *words, "--format", "csv"))))
    return [row[2:] for row in rows]


with tempfile.TemporaryDirectory(prefix="learn-every-") as place:
    folders = [pathlib.Path(place) / mode for mode in ["screen", "pipe"]]
    for folder in folders:
        folder.mkdir()
    courses = learn(folders[0], "courses", "--ids").split()
    count = 0
    for course in courses:
        for lesson, exercises in lessons(course):
            name = f"{course}/{lesson}"
            on_screen(folders[0], name, exercises)
            in_pipe(folders[1], name, exercises)
            ours, theirs = [events(folder, name) for folder in folders]
            expect(ours == theirs, f"{name}: on the screen\n{ours}\nin a pipe\n{theirs}")
            expect(len(ours) > 3, f"{name}: no events")
            count += len(ours) - 1
        for folder in folders:
            for entry in json.loads(learn(folder, "progress", course, "--json")):
                expect(entry["status"] == "completed" and entry["right"] == entry["questions"], f"{folder.name}: {entry}")
    total, same = [events(folder) for folder in folders]
    expect(total == same, "the whole logs differ")
    print(f"Every lesson of {len(courses)} courses, on the screen and in a pipe: completed, the same {count} events")
