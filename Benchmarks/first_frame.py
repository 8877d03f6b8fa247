"""How soon `learn run` shows its first whole frame, with every course there and 100,000 events in the store, beside
`/bin/true` and `learn --version`, in turn; the time from a key to its frame; and the peak memory.

usage: first_frame.py LEARN STORE [RUNS]     the store is copied; `Benchmarks/first_frame.sh` fills one
"""

import os
import pathlib
import pty
import select
import shutil
import statistics
import sys
import tempfile
import time

LEARN, STORE = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
RUNS = int(sys.argv[3]) if len(sys.argv) > 3 else 25
COURSES = str(pathlib.Path(__file__).resolve().parents[1] / "courses")
FRAME = b"\x1b[?2026l"


def start(folder, words):
    """Starts a command in a pseudo-terminal; the clock runs from before the fork."""
    environment = {
        "PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm-256color", "LANG": "da_DK.UTF-8",
        "LEARN_STORE": folder + "/store.sqlite", "LEARN_COURSES": COURSES,
    }
    begun = time.perf_counter()
    child, master = pty.fork()
    if child == 0:
        os.execvpe(words[0], words, environment)
    return begun, child, master


def read_until(master, end):
    """Reads until some bytes came, or until the program closes the terminal."""
    text = b""
    while end not in text:
        select.select([master], [], [], 10)
        try:
            data = os.read(master, 65536)
        except OSError:
            return text
        text += data
    return text


def whole(folder, words):
    """Milliseconds from start to end, and the peak memory in MiB."""
    begun, child, master = start(folder, words)
    read_until(master, b"\0never")
    _, _, usage = os.wait4(child, 0)
    ended = time.perf_counter()
    os.close(master)
    return (ended - begun) * 1000, usage.ru_maxrss / 1024


def first_frame(folder):
    """Milliseconds to the first frame, milliseconds from each key to its frame, the peak memory in MiB."""
    begun, child, master = start(folder, [LEARN, "run", "fidus-katten/hvorfor-en-voksen"])
    read_until(master, FRAME)
    shown = time.perf_counter()
    keys = []
    for key in [b"\x1b[C", b"\x1b[D"] * 5:
        pressed = time.perf_counter()
        os.write(master, key)
        read_until(master, FRAME)
        keys.append((time.perf_counter() - pressed) * 1000)
    os.write(master, b"q")
    read_until(master, b"\0never")
    _, _, usage = os.wait4(child, 0)
    os.close(master)
    return (shown - begun) * 1000, keys, usage.ru_maxrss / 1024


def spread(values):
    return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


with tempfile.TemporaryDirectory() as folder:
    shutil.copy(STORE, folder + "/store.sqlite")
    first_frame(folder)
    true, version, frame, keys, memory = [], [], [], [], []
    for _ in range(RUNS):
        true.append(whole(folder, ["/bin/true"])[0])
        version.append(whole(folder, [LEARN, "--version"])[0])
        shown, pressed, peak = first_frame(folder)
        frame.append(shown)
        keys += pressed
        memory.append(peak)
    more = [ours - theirs for ours, theirs in zip(frame, true)]
    print(f"/bin/true                       {spread(true)} ms")
    print(f"learn --version                 {spread(version)} ms, beyond /bin/true "
          f"{spread([ours - theirs for ours, theirs in zip(version, true)])} ms")
    print(f"learn run, first whole frame    {spread(frame)} ms, beyond /bin/true {spread(more)} ms, "
          f"{statistics.median(frame) / statistics.median(true):.1f} times")
    print(f"from a key to its frame, stored {spread(keys)} ms")
    print(f"peak memory of learn run        {spread(memory)} MiB")
