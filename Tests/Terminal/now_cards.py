"""Goes through the cards of `learn now` in a real terminal (tmux): every size, every way out, and what is noted."""

import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

LEARN = str(pathlib.Path(sys.argv[1]).resolve())
ROOT = pathlib.Path(__file__).resolve().parents[2]


def expect(condition, text):
    if not condition:
        raise SystemExit(f"FAILED: {text}")


class Terminal:
    def __init__(self, folder, width=80, height=24, **variables):
        self.socket = ["tmux", "-f", "/dev/null", "-S", str(folder / "tmux")]
        self.environment = {
            **os.environ, "LEARN_STORE": str(folder / "store.sqlite"), "LEARN_COURSES": str(ROOT / "courses"), **variables,
        }
        self.environment.pop("TMUX", None)
        if "NO_COLOR" not in variables:
            self.environment.pop("NO_COLOR", None)
        subprocess.run(
            [*self.socket, "new-session", "-d", "-x", str(width), "-y", str(height), "env PS1='ready> ' bash --norc"],
            check=True, env=self.environment,
        )
        self.wait_for(r"ready>")

    def send(self, *keys):
        subprocess.run([*self.socket, "send-keys", *keys], check=True)

    def screen(self, *options):
        command = [*self.socket, "capture-pane", "-p", *options]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def wait_for(self, pattern, seconds=10):
        end = time.time() + seconds
        while time.time() < end:
            screen = self.screen()
            if re.search(pattern, screen):
                return screen
            time.sleep(0.02)
        raise SystemExit(f"FAILED: waited for {pattern!r}, the screen shows:\n{self.screen()}")

    def type(self, text):
        subprocess.run([*self.socket, "send-keys", "-l", text], check=True)
        self.send("Enter")

    def start(self, *words):
        self.send("C-l")
        self.type(" ".join([LEARN, "now", *words, "--lang", "da"]))
        return self.wait_for(r" 1/\d+")

    def process(self):
        """The program in this terminal, and no other that may be left from another run."""
        pane = subprocess.run(
            [*self.socket, "list-panes", "-F", "#{pane_pid}"], check=True, capture_output=True, text=True).stdout.strip()
        found = subprocess.run(["pgrep", "-P", pane, "-f", "now"], check=True, capture_output=True, text=True)
        return int(found.stdout.split()[0])

    def settings(self):
        self.type("stty -a | tr -d '\\n' | md5sum")
        return re.findall(r"[0-9a-f]{32}", self.wait_for(r"[0-9a-f]{32}"))[-1]

    def close(self):
        subprocess.run([*self.socket, "kill-server"], check=False)


def every_card(folder):
    terminal = Terminal(folder)
    before = terminal.settings()
    for cards in ["fidus-katten", "konflikt-trolden", "maegling", "fidus-katten --age kindergarten", "maegling --age primary"]:
        screen = terminal.start(*cards.split())
        count = int(re.search(r" 1/(\d+)", screen)[1])
        for number in range(2, count + 1):
            expect("Til dig:" in screen, f"card {number - 1} of {cards} has no line for the adult:\n{screen}")
            expect("▀" in screen or "██" in screen, f"card {number - 1} of {cards} has no big letters:\n{screen}")
            terminal.send("Space" if number % 2 else "Right")
            screen = terminal.wait_for(rf" {number}/{count}")
        terminal.send("Left")
        terminal.wait_for(rf" {count - 1}/{count}")
        terminal.send("2")
        terminal.wait_for(rf" 2/{count}")
        terminal.send("End", "Enter")
        terminal.wait_for(r"Intet er gemt\.\n+ready>")
        expect(terminal.settings() == before, f"after {cards} the terminal is not as it was")
    expect(not (folder / "store.sqlite").exists(), "a store was made")
    terminal.close()
    print("Every card of five sets, on and back, with big letters and a line for the adult; no store made")


def sizes(folder):
    terminal = Terminal(folder)
    terminal.start("maegling")
    for width, height, pattern in [
        (40, 20, r"J E G   H J Æ L P E R"), (120, 40, r"██████████"), (80, 24, r"▀▀▀"), (28, 10, r"L Ø S N I N G E N"), (24, 3, r"Jeg hjælper"),
    ]:
        subprocess.run([*terminal.socket, "resize-window", "-x", str(width), "-y", str(height)], check=True)
        terminal.wait_for(pattern)
    terminal.send("q")
    terminal.wait_for(r"Intet er gemt")
    terminal.close()
    (folder / "plain").mkdir()
    terminal = Terminal(folder / "plain", NO_COLOR="1")
    terminal.start("maegling")
    terminal.send("t", "1")
    terminal.wait_for(r"A ░+.* 0:0\d ◂ har ordet")
    time.sleep(1.2)
    terminal.wait_for(r"A [█]+.* 0:0[1-9]")
    expect(not re.search(r"\x1b\[[0-9;]*(3[0-7]|38;)", terminal.screen("-e")), "there is colour in spite of NO_COLOR")
    terminal.send("q")
    terminal.wait_for(r"Intet er gemt")
    terminal.close()
    print("Five sizes by resizing, the clock running, no colour where none is wanted")


def ways_out(folder):
    terminal = Terminal(folder)
    before = terminal.settings()
    for name, leave, farewell in [
        ("q", lambda: terminal.send("q"), True),
        ("escape", lambda: terminal.send("Escape"), True),
        ("^C", lambda: terminal.send("C-c"), True),
        ("SIGTERM", lambda: os.kill(terminal.process(), signal.SIGTERM), False),
        ("SIGHUP", lambda: os.kill(terminal.process(), signal.SIGHUP), False),
        ("SIGQUIT", lambda: os.kill(terminal.process(), signal.SIGQUIT), False),
    ]:
        terminal.start("fidus-katten")
        leave()
        terminal.wait_for(r"Intet er gemt" if farewell else r"(?s)learn now.*ready>\s*$")
        expect(terminal.settings() == before, f"after {name} the terminal is not as it was")
    terminal.start("fidus-katten")
    terminal.send("C-z")
    terminal.wait_for(r"Stopped")
    expect(terminal.settings() == before, "stopped, the terminal is not as it was")
    terminal.type("fg")
    terminal.wait_for(r" 1/\d+")
    terminal.send("q")
    terminal.wait_for(r"Intet er gemt")
    terminal.close()
    print("q, escape, ^C, three signals, ^Z and fg: the terminal is restored each time")


def noted(folder):
    terminal = Terminal(folder)

    def learn(*words):
        return subprocess.run(
            [LEARN, *words], check=True, env=terminal.environment, capture_output=True, text=True).stdout

    learn("institution", "add", "skolen", "--name", "Skolen", "--kind", "school", "--municipality", "Vallensbæk")
    learn("class", "add", "b2", "--institution", "skolen", "--name", "2.B", "--stage", "primary")
    for keys, expected in [(["q", "n"], 0), (["q", "Enter"], 0), (["End", "Right", "j", "j"], 1), (["q", "j", "n"], 2)]:
        terminal.start("fidus-katten", "--class", "b2")
        for key in keys:
            terminal.send(key)
            time.sleep(0.1)
        terminal.wait_for(r"(Intet er gemt|Noteret: )")
        events = learn("explain", "class", "b2", "--lang", "en")
        expect(len(re.findall(r"mediation,", events)) == expected, f"after {keys}: {events}")
    expect("mediation, agreement" in events and "mediation, no agreement" in events, events)
    terminal.close()
    print("With a class: a day and yes or no are noted after a yes, and nothing else")


with tempfile.TemporaryDirectory(prefix="learn-now-") as folder:
    for index, test in enumerate([every_card, sizes, ways_out, noted]):
        place = pathlib.Path(folder) / str(index)
        place.mkdir()
        test(place)
