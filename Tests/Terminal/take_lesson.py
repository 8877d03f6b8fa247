"""Takes lessons in a real terminal (tmux), as a person would, and kills the program in the middle.

A whole lesson by arrow keys ends completed. After `kill -9` at any moment the store holds everything that the screen
had shown as done, and the lesson goes on at the same step. The terminal is as it was on every way out.
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time

import terminal
from terminal import expect, learn

LESSON = "fidus-katten/hvorfor-en-voksen"


class Terminal(terminal.Terminal):
    def start(self, *words):
        self.run("run", LESSON, *words)
        return self.wait_for(r"\d+/\d+ ━")

    def step(self):
        found = re.search(r"(\d+)/(\d+) ━", self.screen())
        return (int(found[1]), int(found[2])) if found else None

    def process(self):
        return super().process("run")


def progress(terminal):
    output = learn(terminal.folder, "progress", "fidus-katten", "--json")
    return next(entry for entry in json.loads(output) if entry["lesson"] == LESSON.split("/")[1])


def forward(terminal):
    """One step on with the arrow key; a question is answered with Enter first, a multiple one marked with space."""
    screen = terminal.screen()
    before = terminal.step()
    if re.search(r"› 1 [(\[]", screen):
        if "[ ]" in screen:
            terminal.send("Space")
            terminal.wait_for(r"\[x\]")
        terminal.send("Down", "Up", "Enter")
        terminal.wait_for(r"Rigtigt|Ikke helt")
    terminal.send("Right")
    end = time.time() + 5
    while terminal.step() == before and "gennemført" not in terminal.screen() and time.time() < end:
        time.sleep(0.02)


def whole_lesson(folder):
    terminal = Terminal(folder)
    before = terminal.settings()
    terminal.start()
    for _ in range(terminal.step()[1]):
        forward(terminal)
    terminal.wait_for(r"Du har gennemført")
    terminal.send("q")
    terminal.wait_for(r"ready>\s*$")
    expect(progress(terminal)["status"] == "completed", "the lesson is not completed")
    expect(terminal.settings() == before, "the terminal is not as it was")
    terminal.close()
    print("A whole lesson by arrow keys: completed, terminal restored")


def killed(folder):
    terminal = Terminal(folder)
    total = terminal.start() and terminal.step()[1]
    for target in range(2, total + 1):
        forward(terminal)
        shown = terminal.step()
        expect(shown[0] == target, f"at step {shown[0]}, not {target}")
        os.kill(terminal.process(), signal.SIGKILL)
        terminal.wait_for(r"ready>")
        expect(progress(terminal)["step"] == target, f"step {target} was shown and is not in the store")
        terminal.clear()
        terminal.start()
        expect(terminal.step()[0] == target, f"resumed at {terminal.step()}, not at {target}")
    terminal.send("q")
    terminal.wait_for(r"Gemt")
    terminal.close()
    print(f"Killed at each of {total - 1} steps: nothing shown was lost, resumed at the same step")


def ways_out(folder):
    terminal = Terminal(folder)
    before = terminal.settings()
    for name, leave in [
        ("q", lambda: terminal.send("q")),
        ("escape", lambda: terminal.send("Escape")),
        ("^C", lambda: terminal.send("C-c")),
        ("^D", lambda: terminal.send("C-d")),
        ("SIGTERM", lambda: os.kill(terminal.process(), signal.SIGTERM)),
        ("SIGINT", lambda: os.kill(terminal.process(), signal.SIGINT)),
        ("SIGHUP", lambda: os.kill(terminal.process(), signal.SIGHUP)),
        ("SIGQUIT", lambda: os.kill(terminal.process(), signal.SIGQUIT)),
    ]:
        terminal.start()
        leave()
        terminal.wait_for(r"Gemt\. Du er ved trin")
        expect(terminal.settings() == before, f"after {name} the terminal is not as it was")
    terminal.start()
    terminal.send("C-z")
    terminal.wait_for(r"Stopped")
    expect(terminal.settings() == before, "stopped, the terminal is not as it was")
    terminal.send("C-l")
    terminal.type("fg")
    terminal.send("Enter")
    terminal.wait_for(r"\d+/\d+ ━")
    subprocess.run([*terminal.socket, "resize-window", "-x", "40", "-y", "20"], check=True)
    terminal.wait_for(r"(?m)^ Fidus-katten › .*…")
    terminal.send("q")
    terminal.wait_for(r"Gemt")
    terminal.close()
    print("q, escape, ^C, ^D, four signals, ^Z and fg, a resize: the terminal is restored each time")


with tempfile.TemporaryDirectory(prefix="learn-tmux-") as folder:
    for index, test in enumerate([whole_lesson, killed, ways_out]):
        place = pathlib.Path(folder) / str(index)
        place.mkdir()
        test(place)
