"""Runs the program on a disk that is full, and on one that is read-only: it says so, and loses nothing.

Needs to mount a small disk in a namespace of its own; where that is not allowed, it says so and passes.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

LEARN = str(pathlib.Path(sys.argv[1]).resolve())
COURSES = str(pathlib.Path(__file__).resolve().parents[2] / "courses")
LESSON = "hvorfor-en-voksen"

if len(sys.argv) < 3:
    with tempfile.TemporaryDirectory(prefix="learn-disk-") as folder:
        command = ["unshare", "--mount", sys.executable, __file__, LEARN, folder]
        result = subprocess.run(command, capture_output=True, text=True)
        if "not permitted" in result.stderr + result.stdout:
            print("Full and read-only disks: not tried, mounting is not allowed here")
            sys.exit(0)
        print(result.stdout + result.stderr, end="")
        sys.exit(result.returncode)

disk = pathlib.Path(sys.argv[2])
store = disk / "store.sqlite"


def learn(*words, answers=""):
    result = subprocess.run(
        [LEARN, *words, "--store", str(store), "--courses", COURSES, "--lang", "en"], input=answers,
        capture_output=True, text=True, env={"HOME": str(disk), "PATH": os.environ["PATH"]})
    return result.returncode, result.stdout + result.stderr


def step():
    entries = json.loads(learn("progress", "fidus-katten", "--json")[1])
    return next(entry for entry in entries if entry["lesson"] == LESSON)["step"]


def expect(condition, text):
    if not condition:
        sys.exit(f"FAILED: {text}")


mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)], capture_output=True, text=True)
if mounted.returncode != 0:
    print("mounting is not permitted")
    sys.exit(0)
expect(learn("run", f"fidus-katten/{LESSON}", answers="2\n")[0] == 0, "a lesson on a disk with room")
before = step()

filler = disk / "filler"
try:
    with filler.open("wb") as file:
        while True:
            file.write(b"x" * 512)
            file.flush()
except OSError:
    pass
code, text = learn("run", f"fidus-katten/{LESSON}", answers="1 3\n" * 40)
expect(code == 1 and "The disk is full" in text, f"on a full disk: {code} {text[-300:]}")
filler.unlink()
expect(step() >= before, "what was acknowledged is there after a full disk")

subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
code, text = learn("run", "fidus-katten")
expect(code == 1 and "is read-only" in text, f"on a read-only disk: {code} {text[-300:]}")
print("A full disk and a read-only one: said so, and nothing acknowledged was lost")
