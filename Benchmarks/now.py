"""How long until the first card of `learn now` is on the screen, beyond what starting /bin/true costs in the same run.

Both are started in a terminal of their own (a pty), in turn: /bin/true until it has ended, `learn now` until the first
frame was written whole, and `learn --version` until it has ended.

usage: now.py LEARN [-n PAIRS] [CARDS]
"""

import os
import pty
import signal
import statistics
import sys
import time

FRAME_END = b"\x1b[?2026l"


def seconds(words, until=None):
    """Until the program has ended, or has written some bytes."""
    start = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.execve(words[0], words, {**os.environ, "TERM": "xterm-256color", "LANG": "da_DK.UTF-8"})
    written = b""
    try:
        while until is None or until not in written:
            got = os.read(terminal, 65536)
            if not got:
                break
            written += got
    except OSError:
        pass  # The program has ended: a pty says so by an error.
    end = time.perf_counter()
    if until is not None:
        if until not in written:
            raise SystemExit(f"no frame: {written!r}")
        os.kill(process, signal.SIGTERM)
        # What it writes on its way out must be read, or it could wait for ever.
        try:
            while os.read(terminal, 65536):
                pass
        except OSError:
            pass
    os.waitpid(process, 0)
    os.close(terminal)
    return end - start


arguments = sys.argv[1:]
pairs = 50
if "-n" in arguments:
    place = arguments.index("-n")
    pairs = int(arguments[place + 1])
    del arguments[place : place + 2]
learn = os.path.abspath(arguments[0])
cards = arguments[1] if len(arguments) > 1 else "fidus-katten"
programs = {
    "/bin/true": (["/bin/true"], None),
    "learn --version": ([learn, "--version"], None),
    f"learn now {cards}": ([learn, "now", cards], FRAME_END),
}
rounds = []
for number in range(pairs + 1):
    found = {name: seconds(words, until) for name, (words, until) in programs.items()}
    if number > 0:  # The first round warms the files up.
        rounds.append(found)
true = [found["/bin/true"] for found in rounds]
print(f"{'/bin/true':24} {statistics.median(true) * 1000:5.1f} ({min(true) * 1000:.1f}–{max(true) * 1000:.1f}) ms")
for name in list(programs)[1:]:
    beyond = [(found[name] - found["/bin/true"]) * 1000 for found in rounds]
    print(
        f"{name:24} {statistics.median(beyond):5.1f} ({min(beyond):.1f}–{max(beyond):.1f}) ms beyond /bin/true,"
        f" the median of {pairs} pairs"
    )
