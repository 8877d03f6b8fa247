"""What the tests of the terminal share: the program in tmux, in a pseudo-terminal of our own, and in a pipe."""

import fcntl
import os
import pathlib
import platform
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
import xml.etree.ElementTree as ElementTree

LEARN = str(pathlib.Path(sys.argv[1]).resolve())
ROOT = pathlib.Path(__file__).resolve().parents[2]
COURSES = ROOT / "courses"
# poll, ppoll and read, by their numbers.
WAITING_CALLS = {"x86_64": ["7", "271", "0"], "aarch64": ["73", "63"]}


def expect(condition, text):
    if not condition:
        raise SystemExit(f"FAILED: {text}")


def environment(folder, **changes):
    """The store in a folder, our courses, Danish, and a terminal that knows colours."""
    result = {name: value for name, value in os.environ.items() if name not in ["NO_COLOR", "TMUX", "LEARN_PLAIN"]}
    return {
        **result, "LEARN_STORE": str(folder / "store.sqlite"), "LEARN_COURSES": str(COURSES),
        "TERM": "xterm-256color", "LANG": "da_DK.UTF-8", "LC_ALL": "da_DK.UTF-8", **changes,
    }


def learn(folder, *words, answers=""):
    """Runs the program in a pipe, and gives what it wrote."""
    result = subprocess.run(
        [LEARN, *words], env=environment(folder), capture_output=True, text=True, input=answers)
    expect(result.returncode == 0, f"learn {' '.join(words)}: {result.returncode} {result.stdout}{result.stderr}")
    return result.stdout


class Terminal:
    """A shell in tmux, in which the program is started by typing."""

    def __init__(self, folder, width=80, height=24):
        self.folder = folder
        self.socket = ["tmux", "-f", "/dev/null", "-S", str(folder / "tmux")]
        subprocess.run(
            [*self.socket, "new-session", "-d", "-x", str(width), "-y", str(height), "env PS1='ready> ' bash --norc"],
            check=True, env=environment(folder),
        )
        self.wait_for(r"ready>")

    def send(self, *keys):
        subprocess.run([*self.socket, "send-keys", *keys], check=True)

    def type(self, text):
        subprocess.run([*self.socket, "send-keys", "-l", text], check=True)

    def screen(self):
        return subprocess.run([*self.socket, "capture-pane", "-p"], check=True, capture_output=True, text=True).stdout

    def wait_for(self, pattern, seconds=10):
        end = time.time() + seconds
        while time.time() < end:
            screen = self.screen()
            if re.search(pattern, screen):
                return screen
            time.sleep(0.02)
        raise SystemExit(f"FAILED: waited for {pattern!r}, the screen shows:\n{self.screen()}")

    def run(self, *words):
        self.send("C-l")
        self.type(" ".join([LEARN, *words, "--lang", "da"]))
        self.send("Enter")

    def process(self, command):
        found = subprocess.run(["pgrep", "-f", f"^{LEARN} {command}"], capture_output=True, text=True).stdout.split()
        return int(found[0])

    def settings(self):
        """The terminal's modes, as `stty` says them, without the size."""
        self.send("C-l")
        self.type("stty -a | tr -d '\\n' | md5sum")
        self.send("Enter")
        return re.findall(r"[0-9a-f]{32}", self.wait_for(r"[0-9a-f]{32}"))[-1]

    def clear(self):
        """The terminal as after a program that was killed."""
        self.send("C-l")
        self.type("reset -Q; stty sane; clear")
        self.send("Enter")
        self.wait_for(r"ready>\s*$")

    def close(self):
        subprocess.run([*self.socket, "kill-server"], check=False)


class Screen:
    """As much of a terminal as the program uses: rows written whole, two screens, a cursor shown or not."""

    PART = re.compile(r"\x1b\[([0-9;?]*)([A-Za-z])|([^\x1b]+)|(\x1b)", re.DOTALL)

    def __init__(self):
        self.rows = {}
        self.row = 1
        self.is_alternate = False
        self.shows_cursor = True
        self.wraps = True
        #: Whether no frame is half drawn.
        self.is_whole = True
        self.rest = b""

    def write(self, data):
        data = self.rest + data
        # What may be only the beginning of a sequence or of a character waits for the rest.
        cut = len(data)
        escape = data.rfind(b"\x1b")
        if escape >= 0 and not re.match(rb"\x1b\[[0-9;?]*[A-Za-z]", data[escape:]):
            cut = escape
        while cut and cut == len(data) and self.is_cut(data[:cut]):
            cut = max(index for index in range(len(data)) if data[index] >= 0xC0)
        self.rest = data[cut:]
        for parameters, final, text, _ in self.PART.findall(data[:cut].decode("utf-8", "replace")):
            if text:
                # A frame ends with a return, after whichever row was drawn last: that draws nothing.
                self.rows[self.row] = self.rows.get(self.row, "") + text.replace("\r", "")
            elif final == "H":
                self.row = int(parameters.split(";")[0] or 1)
                self.rows[self.row] = ""
            elif final == "J":
                self.rows = {}
            elif final in "hl":
                self.set(parameters, final == "h")

    @staticmethod
    def is_cut(data):
        try:
            data.decode("utf-8")
            return False
        except UnicodeDecodeError as error:
            return error.reason == "unexpected end of data"

    def set(self, mode, is_on):
        if mode == "?1049":
            self.is_alternate = is_on
            self.rows = {}
        elif mode == "?25":
            self.shows_cursor = is_on
        elif mode == "?7":
            self.wraps = is_on
        elif mode == "?2026":
            self.is_whole = not is_on

    @property
    def text(self):
        """The rows that are not empty."""
        return "\n".join(self.rows[row] for row in sorted(self.rows) if self.rows[row].strip())


class Pty:
    """The program in a pseudo-terminal of its own; much faster than tmux."""

    def __init__(self, folder, *words, width=100, height=250, **changes):
        self.screen = Screen()
        self.status = None
        self.master, self.slave = pty.openpty()
        self.resize(width, height)
        self.before = termios.tcgetattr(self.slave)

        def take_terminal():
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            [LEARN, *words], env=environment(folder, **changes), stdin=self.slave, stdout=self.slave,
            stderr=self.slave, preexec_fn=take_terminal)
        os.set_blocking(self.master, False)

    def resize(self, width, height):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def send(self, keys):
        data = keys.encode() if isinstance(keys, str) else keys
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                self.read(0.01)
                self.go_on()

    def read(self, seconds):
        """Takes in what the program writes, waiting at most so long for the first of it."""
        found, _, _ = select.select([self.master], [], [], seconds)
        came = False
        try:
            while found and (data := os.read(self.master, 65536)):
                self.screen.write(data)
                came = True
        except OSError:
            pass
        return came

    def wait_for(self, condition, seconds=20):
        """Reads until a whole frame is as wanted, given as a pattern or a function of its text."""
        fits = condition if callable(condition) else lambda text: re.search(condition, text)
        end = time.time() + seconds
        while not (self.screen.is_whole and fits(self.screen.text)):
            ended = self.has_ended()
            if not self.read(0.02) and (ended or time.time() > end):
                raise SystemExit(
                    f"FAILED: waited for {getattr(condition, '__name__', condition)!r}, "
                    f"ended with {self.status}, the screen shows:\n{self.screen.text}")
        return self.screen.text

    def settle(self, seconds=20, calm=2):
        """Reads until the program has taken every key and waits for the next, seen so many times in a row."""
        end = time.time() + seconds
        seen = 0
        while seen < calm and time.time() < end and not self.has_ended():
            waiting = struct.unpack("i", fcntl.ioctl(self.slave, termios.FIONREAD, b"\0" * 4))[0]
            waits = self.waits_for_a_key()
            came = self.read(0.001)
            seen = seen + 1 if waits and not waiting and not came and self.screen.is_whole else 0
        while self.read(0):
            pass

    def waits_for_a_key(self):
        """Whether the program sleeps for input, and not for a disk that is slow to take what it keeps."""
        place = pathlib.Path(f"/proc/{self.process.pid}")
        try:
            if (place / "stat").read_text().rsplit(")", 1)[1].split()[0] != "S":
                return False
            call = (place / "syscall").read_text().split()[0]
        except OSError:
            # Not every kernel tells which call a process is in.
            return True
        return call in WAITING_CALLS.get(platform.machine(), [call])

    def go_on(self):
        """Lets the program run again where ^Z stopped it."""
        try:
            if os.waitid(os.P_PID, self.process.pid, os.WSTOPPED | os.WNOHANG | os.WNOWAIT):
                os.kill(self.process.pid, signal.SIGCONT)
                return True
        except ChildProcessError:
            pass
        return False

    def has_ended(self):
        self.status = self.process.poll()
        return self.status is not None

    def wait_for_end(self, seconds=20):
        end = time.time() + seconds
        while not self.has_ended():
            expect(time.time() < end, f"the program does not end, the screen shows:\n{self.screen.text}")
            self.read(0.01)
        self.read(0)
        return self.status

    def expect_restored(self, what):
        expect(termios.tcgetattr(self.slave) == self.before, f"{what}: the terminal's modes are not as they were")
        expect(not self.screen.is_alternate, f"{what}: still on the alternate screen")
        expect(self.screen.shows_cursor and self.screen.wraps, f"{what}: the cursor or the wrapping is not back")

    def close(self):
        if not self.has_ended():
            self.process.kill()
            self.process.wait()
        os.close(self.master)
        os.close(self.slave)


# The answers that a course means, read from its files with nothing of the program's.

NAMESPACE = "{urn:learn:course:1}"


class Exercise:
    """A question or a scenario, with what to type for it."""

    def __init__(self, element):
        self.id = element.get("id")
        self.kind = element.get("kind") or "scenario"
        #: One a line.
        self.answers = getattr(self, self.kind)(element)

    @staticmethod
    def correct(element):
        options = element.findall(NAMESPACE + "option")
        return [str(index + 1) for index, option in enumerate(options) if option.get("correct") == "yes"]

    def choice(self, element):
        return self.correct(element)

    def multiple(self, element):
        return [" ".join(self.correct(element))]

    def order(self, element):
        return [" ".join(self.places(element, "option"))]

    def match(self, element):
        return [" ".join(self.places(element, "pair"))]

    def gap(self, element):
        return [" ".join(blank.find(NAMESPACE + "accept").text.split()) for blank in element.findall(NAMESPACE + "blank")]

    def places(self, element, name):
        """Where each part stands once the program has mixed them: by FNV-1a of the question's id and the part's."""
        ids = [part.get("id") for part in element.findall(NAMESPACE + name)]
        mixed = sorted(ids, key=lambda part: (fnv1a(f"{self.id}/{part}"), ids.index(part)))
        if len(ids) > 1 and mixed == ids:
            mixed = mixed[1:] + mixed[:1]
        return [str(mixed.index(part) + 1) for part in ids]

    def scenario(self, element):
        """The choices of the shortest way to an ending."""
        scenes = {scene.get("id"): scene for scene in element.findall(NAMESPACE + "scene")}
        ways = [(element.get("start"), [])]
        for place, way in ways:
            if place not in scenes:
                return way
            for index, choice in enumerate(scenes[place].findall(NAMESPACE + "choice")):
                if len(way) < len(scenes):
                    ways.append((choice.get("to"), way + [str(index + 1)]))
        raise SystemExit(f"FAILED: the scenario {self.id} has no end")

    def keys(self):
        """The keys for the whole screen, each group of which changes what it shows."""
        if self.kind == "gap":
            return [answer + "\r" for answer in self.answers]
        return [answer.replace(" ", "") + "\r" for answer in self.answers]


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def lessons(course):
    """The lessons of a course in their order, each with its exercises."""
    root = ElementTree.parse(COURSES / course / "course.xml").getroot()
    for entry in root.iter(NAMESPACE + "lesson"):
        lesson = ElementTree.parse(COURSES / course / entry.get("src")).getroot()
        exercises = [
            Exercise(element) for element in lesson if element.tag in [NAMESPACE + "question", NAMESPACE + "scenario"]]
        yield lesson.get("id"), exercises
