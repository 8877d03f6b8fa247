"""Random keys, escape sequences, pastes and sizes over random lessons, for some seconds.

The program never crashes, ends when it is asked to, leaves the terminal as it found it, and its log can be read.
"""

import pathlib
import random
import signal
import sys
import tempfile
import time

from terminal import Pty, expect, learn, lessons

SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 40
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else random.SystemRandom().randrange(10**9)

KEYS = [*"1234567890", *"npqrshbBgx/?jy ", "\r", "\r", "\t", "\x7f", "\x08", "æ", "ø", "å", "e\u0301", "\u0301", "🐈", "مرحبا", "十"]
SEQUENCES = [
    "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[C", "\x1b[C", "\x1b[D", "\x1bOA", "\x1bOM", "\x1b[H", "\x1b[F", "\x1b[5~", "\x1b[6~",
    "\x1b[1;5C", "\x1b[200~", "\x1b[201~", "\x1b[M !!", "\x1b[<0;5;5M", "\x1b]0;title\x07", "\x1bP1$r\x1b\\", "\x1b[?1;2c",
    "\x1b[99999999999999999999A", "\x1b[;;;;;;", "\x1b[", "\x1bO", "\x1b", "\x1b\x1b[A", "\x1bq",
]
CONTROLS = ["\x03", "\x04", "\x1a", "\x1c", "\x11", "\x13", "\x00", "\x0c"]
SIZES = [(1, 1), (500, 200), (2, 500), (500, 2), (27, 5), (28, 6), (40, 12), (80, 24), (120, 40), (79, 24), (0, 0)]


def noise(chance):
    """Something that may come from a terminal, as bytes."""
    kind = chance.random()
    if kind < 0.6:
        return chance.choice(KEYS).encode()
    if kind < 0.85:
        return chance.choice(SEQUENCES).encode()
    if kind < 0.88:
        return chance.choice(CONTROLS).encode()
    if kind < 0.94:
        return chance.randbytes(chance.randrange(1, 40))
    text = "".join(chance.choice([*KEYS, "\n", "\t", "\x00", "\x1b", "ord og "]) for _ in range(chance.randrange(1, 400)))
    paste = text.encode() + chance.choice([b"", b"\xff\xfe", b"\xc3", b"\xf0\x9f\x90", b"\x80\x80"])
    return b"\x1b[200~" + paste + b"\x1b[201~" if chance.random() < 0.5 else paste


def commands(chance, names):
    name = chance.choice(names)
    kind = chance.random()
    if kind < 0.7:
        return ["run", name]
    if kind < 0.85:
        return ["run", name, "--try"]
    return ["teach", name, "--class", "b0"]


def end(terminal, chance):
    """Asks the program to end, as a person or the system would."""
    if chance.random() < 0.5:
        terminal.process.terminate()
    until = time.time() + 20
    while not terminal.has_ended() and time.time() < until:
        terminal.go_on()
        terminal.read(0.02)
        try:
            terminal.send("\x03")
        except OSError:
            pass
        time.sleep(0.005)


def round_of(terminal, chance, sent):
    for _ in range(chance.randrange(5, 120)):
        if terminal.has_ended():
            return
        if chance.random() < 0.05:
            terminal.resize(*chance.choice(SIZES))
            sent.append(("size",))
        else:
            sent.append(noise(chance))
            terminal.send(sent[-1])
        if chance.random() < 0.3:
            terminal.read(chance.choice([0, 0.005, 0.05]))
        terminal.go_on()
    terminal.resize(*chance.choice(SIZES))


with tempfile.TemporaryDirectory(prefix="learn-fuzz-") as place:
    folder = pathlib.Path(place)
    chance = random.Random(SEED)
    learn(folder, "institution", "add", "solhjem", "--name", "Solhjem", "--kind", "kindergarten",
          "--municipality", "Vallensbæk")
    learn(folder, "class", "add", "b0", "--institution", "solhjem", "--name", "0.B", "--stage", "primary")
    names = [f"{course}/{lesson}" for course in learn(folder, "courses", "--ids").split() for lesson, _ in lessons(course)]
    rounds = bytes_sent = 0
    until = time.time() + SECONDS
    while time.time() < until:
        words = commands(chance, names)
        width, height = chance.choice(SIZES)
        terminal = Pty(folder, *words, width=width, height=height)
        while not terminal.screen.is_alternate and not terminal.has_ended():
            terminal.read(0.02)
        if words[0] == "teach" and terminal.has_ended():
            # Not every lesson has something for a class.
            terminal.close()
            continue
        sent = []
        round_of(terminal, chance, sent)
        end(terminal, chance)
        what = f"seed {SEED}, round {rounds}, {' '.join(words)}, after {b''.join(x for x in sent if isinstance(x, bytes))[-300:]!r}"
        expect(terminal.has_ended(), f"{what}: does not end")
        terminal.read(0)
        # Stopped by ^Z, the terminal makes signals of ^C and ^\\ again.
        ends = [0, -signal.SIGTERM, -signal.SIGINT, -signal.SIGQUIT]
        expect(terminal.status in ends, f"{what}: ended with {terminal.status}:\n{terminal.screen.text}")
        terminal.expect_restored(what)
        terminal.close()
        rounds += 1
        bytes_sent += sum(len(x) for x in sent if isinstance(x, bytes))
        if rounds % 10 == 0:
            learn(folder, "explain", "person", "me", "--format", "csv")
    learn(folder, "explain", "person", "me", "--format", "csv")
    learn(folder, "explain", "class", "b0", "--format", "csv")
    print(f"Random keys, pastes and sizes: {rounds} times, {bytes_sent} bytes (seed {SEED}): no crash, restored each time")
