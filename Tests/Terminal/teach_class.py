"""Holds a lesson with a class in a real terminal (tmux), as an adult would.

A whole lesson is held and logged with its stamp. A lesson broken off goes on where the class stopped. Killed, or ended
by a signal, nothing is logged that did not happen. The terminal is as it was on every way out.
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

LESSON = "digitalt-koerekort/koden"
STAMP = "Koden er som en tandbørste"


class Terminal(terminal.Terminal):
    def __init__(self, folder):
        learn(folder, "institution", "add", "solhjem", "--name", "Solhjem", "--kind", "kindergarten",
              "--municipality", "Vallensbæk")
        learn(folder, "class", "add", "b0", "--institution", "solhjem", "--name", "0.B", "--stage", "primary")
        super().__init__(folder)

    def start(self, lesson=LESSON):
        self.run("teach", lesson, "--class", "b0")
        return self.wait_for(r"(?m) \d+/\d+$")

    def step(self):
        found = re.search(r"(?m) (\d+)/(\d+)$", self.screen())
        return (int(found[1]), int(found[2])) if found else None

    def go_to(self, target):
        """On with the arrow key until a step is up."""
        while self.step()[0] < target:
            now = self.step()[0]
            self.send("Right")
            self.wait_for(rf"(?m) {now + 1}/\d+$")

    def process(self):
        return super().process("teach")

    def events(self):
        return json.loads(learn(self.folder, "explain", "class", "b0", "--json"))

    def log(self):
        """What was put down, as words."""
        return json.dumps(self.events(), ensure_ascii=False)

    def stamps(self):
        licence = json.loads(learn(self.folder, "licence", "b0", "--json"))
        return [stamp["name"] for stamp in licence["stamps"] if stamp.get("heldOn")]


def whole_lesson(folder):
    terminal = Terminal(folder)
    before = terminal.settings()
    terminal.start()
    terminal.send("1")
    terminal.wait_for(r"1 \[x\]")
    terminal.go_to(3)
    terminal.wait_for(r"min tilbage af 20")
    terminal.send("n")
    terminal.wait_for(r"Ingen navne")
    terminal.type("Emil var sur")
    terminal.send("Enter")
    terminal.wait_for(r"Er »Emil« et barns navn")
    for _ in range(len("Emil var sur")):
        terminal.send("BSpace")
    terminal.type("Stuen grinede meget")
    terminal.send("Enter")
    terminal.wait_for(r"trin 1 af")
    terminal.send("p")
    terminal.wait_for(r"uret står stille")
    terminal.send("p")
    terminal.wait_for(r"min tilbage af 20")
    while "Se på gruppen" not in terminal.screen():
        terminal.go_to(terminal.step()[0] + 1)
    terminal.send("2")
    terminal.wait_for(r"Du har valgt 2")
    while "er til ende" not in terminal.screen():
        now = terminal.screen()
        terminal.send("Right")
        while terminal.screen() == now:
            time.sleep(0.02)
    expect(STAMP not in terminal.stamps(), "held before the adult said so")
    terminal.send("Enter")
    terminal.wait_for(r"● Stempel: " + STAMP)
    expect(terminal.stamps() == [STAMP], f"the stamps are {terminal.stamps()}")
    expect("Stuen grinede meget" in terminal.log() and "Emil" not in terminal.log(), "the note is not as it was taken")
    expect(terminal.settings() == before, "the terminal is not as it was")
    terminal.close()
    print("A whole lesson: held and logged with its stamp, the note without a name, terminal restored")


def broken_off(folder):
    terminal = Terminal(folder)
    terminal.start()
    terminal.go_to(5)
    terminal.send("q")
    terminal.wait_for(r"Hvad skal der skrives")
    terminal.send("1")
    terminal.wait_for(r"fortsætter en anden dag")
    expect(terminal.stamps() == [], "a lesson broken off counts as held")
    page = learn(folder, "teach", "digitalt-koerekort", "--class", "b0", "--handover")
    expect("ved 5/" in page, "the handover does not say where the class stopped")
    terminal.start("digitalt-koerekort")
    expect(terminal.step()[0] == 5, f"goes on at {terminal.step()}, not at 5")
    terminal.wait_for(r"0\.B stoppede her")
    terminal.send("q")
    terminal.wait_for(r"Hvad skal der skrives")
    terminal.send("2")
    terminal.wait_for(r"Intet er skrevet om klassen")
    expect(terminal.log().count("stoppede midt i") == 1, "the place is not kept, or more than once")
    terminal.start("digitalt-koerekort")
    terminal.go_to(6)
    terminal.send("C-d")
    terminal.wait_for(r"Hvad skal der skrives")
    terminal.send("1")
    terminal.wait_for(r"fortsætter en anden dag")
    terminal.start("digitalt-koerekort")
    expect(terminal.step()[0] == 6, f"after ^D it goes on at {terminal.step()}, not at 6")
    terminal.send("C-d")
    terminal.wait_for(r"Hvad skal der skrives")
    terminal.send("2")
    terminal.wait_for(r"Intet er skrevet om klassen")
    terminal.close()
    print("Broken off by q and by ^D: not counted, in the handover, and gone on with at the same step")


def killed(folder):
    terminal = Terminal(folder)
    before = terminal.log()
    terminal.start()
    total = terminal.step()[1]
    terminal.send("q")
    terminal.wait_for(r"Intet er skrevet")
    for target in range(2, total + 1, 3):
        terminal.start()
        terminal.go_to(target)
        os.kill(terminal.process(), signal.SIGKILL)
        terminal.wait_for(r"ready>")
        expect(terminal.log() == before, f"killed at step {target}, something was logged")
        terminal.clear()
    terminal.close()
    print("Killed in the middle: nothing was logged")


def ways_out(folder):
    terminal = Terminal(folder)
    before = terminal.settings()
    log = terminal.log()
    for name, leave in [
        ("q", lambda: terminal.send("q", "2")),
        ("escape", lambda: (terminal.send("Escape"), terminal.wait_for("Hvad skal"), terminal.send("2"))),
        ("^C", lambda: terminal.send("C-c", "C-c")),
        ("^D", lambda: (terminal.send("C-d"), terminal.wait_for("Hvad skal"), terminal.send("C-d"))),
        ("SIGTERM", lambda: os.kill(terminal.process(), signal.SIGTERM)),
        ("SIGINT", lambda: os.kill(terminal.process(), signal.SIGINT)),
        ("SIGHUP", lambda: os.kill(terminal.process(), signal.SIGHUP)),
        ("SIGQUIT", lambda: os.kill(terminal.process(), signal.SIGQUIT)),
    ]:
        terminal.start()
        terminal.go_to(3)
        leave()
        terminal.wait_for(r"Intet er skrevet om klassen")
        expect(terminal.settings() == before, f"after {name} the terminal is not as it was")
    expect(terminal.log() == log, "a way out logged something")
    terminal.start()
    terminal.go_to(4)
    terminal.send("C-z")
    terminal.wait_for(r"Stopped")
    expect(terminal.settings() == before, "stopped, the terminal is not as it was")
    terminal.send("C-l")
    terminal.type("fg")
    terminal.send("Enter")
    terminal.wait_for(r"(?m) 4/\d+$")
    subprocess.run([*terminal.socket, "resize-window", "-x", "40", "-y", "20"], check=True)
    terminal.wait_for(r"(?m)^ ━*─+ \d+ min tilbage af 20$")
    terminal.send("q", "2")
    terminal.wait_for(r"Intet er skrevet")
    terminal.close()
    print("q, escape, ^C, ^D, four signals, ^Z and fg, a resize: the terminal is restored each time")


with tempfile.TemporaryDirectory(prefix="learn-tmux-") as folder:
    for index, test in enumerate([whole_lesson, broken_off, killed, ways_out]):
        place = pathlib.Path(folder) / str(index)
        place.mkdir()
        test(place)
