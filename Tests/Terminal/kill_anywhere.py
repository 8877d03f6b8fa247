"""Kills a long session with SIGKILL at random moments, and goes on with it each time.

What the screen had shown is in the store: the session goes on at the step that was shown last – or at the one that
the key under way leads to – and an answer whose verdict stood there is still answered. With no key under way, the
same frame is shown again.
"""

import json
import pathlib
import random
import re
import sys
import tempfile
import time

from terminal import Pty, expect, learn, lessons

MOMENTS = int(sys.argv[2]) if len(sys.argv) > 2 else 200
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 8700
WAITS = re.compile(r"(?m)^ +› \d |▏")
FORWARD, BACK = ["\x1b[C", "n", "\r", "s"], ["\x1b[D"]


class Standing:
    """What a frame says is kept."""

    def __init__(self, text):
        header = re.search(r"(?m)^ +.+? › (.*?) +(\d+)/(\d+) [━─]", text)
        self.is_shown = header is not None
        if header:
            self.title, self.step, self.count = header[1], int(header[2]), int(header[3])
        self.is_answered = bool(re.search(r"(?m)^ +[✓✗] (Rigtigt|Ikke helt)$", text))
        self.is_complete = "Du har gennemført" in text
        self.is_end = self.is_complete or "før lektionen er gennemført" in text
        self.waits = bool(WAITS.search(text))
        self.text = text

    def __repr__(self):
        return f"{self.title} {self.step}/{self.count}, answered {self.is_answered}, end {self.is_end}"


class Session:
    """Goes from lesson to lesson and from course to course, and begins anew with an empty store after the last."""

    def __init__(self, place, chance):
        self.place, self.chance, self.number = pathlib.Path(place), chance, 0
        self.begin()

    def begin(self):
        self.number += 1
        self.folder = self.place / str(self.number)
        self.folder.mkdir()
        self.left = learn(self.folder, "courses", "--ids").split()
        self.chance.shuffle(self.left)
        self.next_course()

    def next_course(self):
        if not self.left:
            return self.begin()
        self.course = self.left.pop()
        self.typed = [key for _, exercises in lessons(self.course) for exercise in exercises for key in exercise.keys()]
        self.open()

    def open(self):
        self.terminal = Pty(self.folder, "run", self.course, width=160)
        self.terminal.wait_for(lambda text: Standing(text).is_shown)

    def entry(self, title):
        entries = json.loads(learn(self.folder, "progress", self.course, "--json"))
        return next(entry for entry in entries if entry["title"] == title)

    def standing(self):
        return Standing(self.terminal.screen.text)

    def key(self):
        """A key that a person might press."""
        standing = self.standing()
        if standing.is_end:
            return "\r"
        if standing.waits:
            return self.chance.choice(self.typed if self.chance.random() < 0.8 else ["1\r", "\x1b[B", "h", "s"])
        return self.chance.choice(["\x1b[C"] * 6 + ["\x1b[D", "b", "n", "\r"])

    def kill(self):
        self.terminal.process.kill()
        self.terminal.process.wait()
        while self.terminal.read(0):
            pass
        self.terminal.close()

    def play(self):
        for _ in range(self.chance.randrange(1, 7)):
            self.terminal.send(self.key())
            self.terminal.settle()
            if self.terminal.has_ended():
                self.terminal.close()
                self.next_course()


def allowed(shown, key):
    """The steps at which the session may go on."""
    steps = {shown.step}
    if key not in FORWARD + BACK:
        # Typed words are many keys, and each of their letters may be one that leads on or back.
        steps.update(range(max(1, shown.step - len(key)), min(shown.count, shown.step + len(key)) + 1))
    if key in FORWARD or shown.waits:
        steps.add(min(shown.step + 1, shown.count))
    if key in BACK:
        steps.add(max(shown.step - 1, 1))
    return steps


with tempfile.TemporaryDirectory(prefix="learn-kill-") as place:
    chance = random.Random(SEED)
    session = Session(place, chance)
    seen = {"the same frame": 0, "verdicts": 0, "between key and frame": 0, "ends": 0}
    for moment in range(MOMENTS):
        session.play()
        key = "" if chance.random() < 0.3 else session.key()
        if not key:
            session.terminal.settle(calm=20)
        shown = session.standing()
        session.terminal.send(key)
        # Somewhere between the key and its frame, or after it.
        time.sleep(chance.choice([0, chance.uniform(0, 0.005), chance.uniform(0, 0.05)]))
        session.kill()
        if session.terminal.screen.is_whole and session.standing().is_shown:
            now = session.standing()
            if now.text != shown.text and (now.title, now.step, now.is_end) != (shown.title, shown.step, shown.is_end):
                shown, key = now, "" if key in FORWARD + BACK else key
            elif now.is_answered:
                shown = now
        entry = session.entry(shown.title)
        what = f"moment {moment} of seed {SEED}, {session.course}, {key!r} under way: {shown} was shown, kept is {entry}"
        is_over = entry["status"] == "completed"
        if shown.is_complete:
            expect(is_over, what)
            seen["ends"] += 1
        elif not shown.is_end and not is_over:
            expect(entry["step"] in allowed(shown, key), what)
        elif is_over:
            expect(shown.is_end or shown.step == shown.count or shown.step == 1, what)
        session.open()
        resumed = session.standing()
        if not is_over and not shown.is_end:
            expect((resumed.title, resumed.step) == (shown.title, entry["step"]), f"{what}, goes on at {resumed}")
            if resumed.step == shown.step and shown.is_answered:
                expect(resumed.is_answered, f"{what}, goes on at {resumed}")
                seen["verdicts"] += 1
            # A hint that was asked for is not kept: it is asked for again.
            if not key and not shown.waits and "Vink " not in shown.text:
                expect(resumed.text == shown.text, f"{what}; shown was\n{shown.text}\nand then\n{resumed.text}")
                seen["the same frame"] += 1
            seen["between key and frame"] += bool(key)
        if moment % 25 == 0:
            learn(session.folder, "explain", "person", "me", "--format", "csv")
    session.kill()
    expect(all(seen.values()) or MOMENTS < 200, f"tried too little: {seen}")
    print(f"Killed at {MOMENTS} moments, nothing shown was lost:", ", ".join(f"{n} {name}" for name, n in seen.items()))
