"""Writes courses of a given total size for the benchmarks: the same seed gives the same bytes.

usage: generate_courses.py FOLDER MEGABYTES
"""

import pathlib
import random
import sys

WORDS = (
    "barn voksen ro behov følelse handling konflikt samtale tur lytte sige spørge vente skole klasse stue leg regel "
    "ven bold gård frikvarter lærer pædagog aftale ord stemme øje hånd hjerte måltid æble å én to tre fire men og "
    "fordi hvis når da så ikke også kan vil skal må er var bliver har hjælper husker prøver forstår"
).split()


def sentence(rng, low=6, high=14):
    words = [rng.choice(WORDS) for _ in range(rng.randint(low, high))]
    return " ".join(words).capitalize() + "."


def text(rng, sentences):
    parts = [sentence(rng) for _ in range(sentences)]
    parts[0] = f"<em>{parts[0]}</em>" if rng.random() < 0.2 else parts[0]
    if rng.random() < 0.2:
        parts.append('<link href="https://konfliktloesning.dk/?a=1&amp;b=2">Læs mere her.</link>')
    return " ".join(parts)


def question(rng, identifier):
    right = rng.randrange(4)
    options = "".join(
        f'    <option id="{letter}"{" correct=" + chr(34) + "yes" + chr(34) if index == right else ""}>'
        f"<text>{index} {sentence(rng)}</text><why>{sentence(rng)}</why></option>\n"
        for index, letter in enumerate("abcd")
    )
    return (
        f'  <question id="{identifier}" kind="choice">\n    <prompt>{sentence(rng)}</prompt>\n{options}'
        f"    <hint>{sentence(rng)}</hint>\n  </question>\n"
    )


def lesson(rng, number):
    blocks = []
    for part in range(6):
        blocks.append(f'  <heading id="afsnit-{part}">{sentence(rng, 3, 5)}</heading>\n')
        blocks.append(f"  <p>{text(rng, 5)}</p>\n  <p>{text(rng, 4)}</p>\n")
        items = "".join(f"<item>{text(rng, 1)}</item>" for _ in range(4))
        blocks.append(f"  <list>{items}</list>\n")
        blocks.append(question(rng, f"spoergsmaal-{part}"))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<lesson xmlns="urn:learn:course:1" id="lektion-{number}" minutes="12">\n'
        f"  <title>Lektion {number}</title>\n  <summary>{sentence(rng)}</summary>\n{''.join(blocks)}</lesson>\n"
    )


def main(folder, megabytes):
    rng = random.Random(1)
    root = pathlib.Path(folder)
    written = 0
    course = 0
    while written < megabytes * 1_000_000:
        course += 1
        place = root / f"kursus-{course}"
        (place / "lessons").mkdir(parents=True, exist_ok=True)
        names = []
        for number in range(100):
            bytes_ = lesson(rng, number).encode()
            (place / "lessons" / f"lektion-{number}.xml").write_bytes(bytes_)
            names.append(f'    <lesson src="lessons/lektion-{number}.xml"/>\n')
            written += len(bytes_)
        (place / "course.xml").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<course xmlns="urn:learn:course:1" id="kursus-{course}" version="1.0.0" lang="da" audience="teacher" '
            'stages="primary">\n'
            f"  <title>Kursus {course}</title>\n  <summary>{sentence(rng)}</summary>\n  <module id=\"modul\">\n"
            f"    <title>Modul</title>\n{''.join(names)}  </module>\n</course>\n"
        )
    print(f"{course} courses, {course * 100} lessons, {written / 1e6:.1f} MB", file=sys.stderr)


main(sys.argv[1], float(sys.argv[2]))
