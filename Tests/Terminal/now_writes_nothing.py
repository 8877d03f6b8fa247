"""Traces the system calls of `learn now`: while the cards are shown, nothing is written but the terminal.

No file is opened for writing, made, renamed or deleted, no folder made, no socket opened; no store is read. The same
line by line, and where a class is named and the adult says no. Only a yes opens the store.
"""

import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile
import time

LEARN = str(pathlib.Path(sys.argv[1]).resolve())
ROOT = pathlib.Path(__file__).resolve().parents[2]
CALLS = "trace=%file,%network,write,writev,pwrite64,ftruncate,sendfile,mmap,dup,dup2,dup3"
# mmap may not map a file for writing; files may be opened for reading, and the terminal is written through 1.
MAKING = re.compile(
    r"\b(creat|rename\w*|unlink\w*|mkdir\w*|rmdir|link\w*|symlink\w*|truncate|ftruncate|mknod\w*|chmod|fchmodat|chown"
    r"|socket|socketpair|connect|bind|sendto|sendmsg)\("
)
WRITING = re.compile(r"\bopen(at2?)?\(.*O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)")


def environment(folder):
    return {
        **os.environ, "LEARN_STORE": str(folder / "store.sqlite"), "LEARN_COURSES": str(ROOT / "courses"),
        "HOME": str(folder), "XDG_DATA_HOME": str(folder), "TERM": "xterm-256color", "LEARN_PLAIN": "",
    }


def faults(trace):
    found = []
    for line in trace.splitlines():
        if MAKING.search(line) or WRITING.search(line):
            found.append(line)
        elif re.search(r"\bwrite\w*\((\d+)", line) and not re.search(r"\bwritev?\([12],", line):
            # A signal wakes the program through a pipe of its own, one byte a time.
            if not re.search(r"\bwrite\(\d+, \"[^\"]{1,4}\", 1\)", line):
                found.append(line)
        elif "MAP_SHARED" in line and "PROT_WRITE" in line and "MAP_ANONYMOUS" not in line:
            found.append(line)
        if "store.sqlite" in line:
            found.append(line)
    return found


def on_screen(folder, words, keys):
    trace = folder / "trace"
    process, terminal = pty.fork()
    if process == 0:
        command = ["strace", "-f", "-o", str(trace), "-s", "200", "-e", CALLS, LEARN, "now", "--lang", "da", *words]
        os.execvpe("strace", command, environment(folder))
    shown = b""
    waiting = list(keys)
    try:
        while True:
            got = os.read(terminal, 65536)
            if not got:
                break
            shown += got
            if b"\x1b[?2026l" in got or b"\x1b[?1049h" in shown:
                time.sleep(0.05)
                if waiting:
                    os.write(terminal, waiting.pop(0))
    except OSError:
        pass
    os.waitpid(process, 0)
    os.close(terminal)
    if waiting:
        raise SystemExit(f"FAILED: it ended before {waiting}")
    return trace.read_text(errors="replace"), shown.decode(errors="replace")


def in_lines(folder, words, answers):
    trace = folder / "trace"
    run = subprocess.run(
        ["strace", "-f", "-o", str(trace), "-s", "200", "-e", CALLS, LEARN, "now", "--lang", "da", *words],
        input=answers, capture_output=True, text=True, env=environment(folder),
    )
    if run.returncode != 0:
        raise SystemExit(f"FAILED: {words}: {run.stderr}")
    return trace.read_text(errors="replace"), run.stdout


def silent(name, folder, trace):
    found = faults(trace)
    if "execve" not in trace or "cards.xml" not in trace:
        raise SystemExit(f"FAILED: {name}: nothing was traced")
    opened = re.findall(r'open\w*\(.*?"([^"]*courses/[^"]*)"', trace)
    files = [path for path in opened if path.endswith(".xml")]
    if len(files) != 1:
        raise SystemExit(f"FAILED: {name}: it read more than its cards: {files}")
    left = [path.name for path in folder.iterdir() if path.name != "trace"]
    if found or left:
        raise SystemExit(f"FAILED: {name} wrote:\n" + "\n".join(found + left))
    print(f"{name}: nothing written, one file of the courses read")


with tempfile.TemporaryDirectory(prefix="learn-trace-") as name:
    folder = pathlib.Path(name)
    on = [b" "] * 20
    trace, shown = on_screen(folder, ["fidus-katten"], [*on[:4], b"t", b"1", b"2", b"t", b"\x1b[D", *on[:12]])
    if "Intet er gemt" not in shown:
        raise SystemExit(f"FAILED: the end says nothing: {shown[-300:]}")
    silent("On screen, every card", folder, trace)
    trace, _ = on_screen(folder, ["maegling", "--class", "2.B"], [b" ", b"q", b"n"])
    silent("On screen, with a class and a no", folder, trace)
    trace, _ = on_screen(folder, ["konflikt-trolden", "--class", "2.B"], [b" ", b"\x03"])
    silent("On screen, broken off", folder, trace)
    trace, shown = in_lines(folder, ["fidus-katten", "--class", "2.B"], "\n" * 20 + "nej\n")
    silent("Line by line, with a class and a no", folder, trace)

    def learn(*words):
        subprocess.run([LEARN, *words], check=True, env=environment(folder), capture_output=True)

    learn("institution", "add", "skolen", "--name", "Skolen", "--kind", "school", "--municipality", "Vallensbæk")
    learn("class", "add", "b2", "--institution", "skolen", "--name", "2.B", "--stage", "primary")
    trace, shown = in_lines(folder, ["fidus-katten", "--class", "b2"], "q\nj\nj\n")
    first = trace.find("store.sqlite")
    asked = trace.find("Blev der en aftale")
    if not faults(trace) or not 0 < asked < first:
        raise SystemExit("FAILED: the store is opened before the adult said so, or not at all")
    if "Noteret: mægling i 2.B" not in shown or "aftale: ja" not in shown:
        raise SystemExit(f"FAILED: {shown[-300:]}")
    print("After a yes, and not before, the store is opened: the day and the agreement are noted")
