#!/usr/bin/env bash
# Importing the question banks of a corpus, repeated to 50 MB: `learn import`, which writes the course and accounts for
# every element, against Python with lxml, which builds plain objects and writes nothing. In turns, one run.
#
# usage: CORPORA=FOLDER Benchmarks/import.sh [MEGABYTES] [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
corpora=${CORPORA:?CORPORA names the folder with moodle-xml in it}
megabytes=${1:-50}
python=.build/lxml/bin/python3
if ! [ -x "$python" ]; then
  python3 -m venv .build/lxml
  .build/lxml/bin/pip install --quiet lxml
fi
work=$(mktemp -d -p /dev/shm)
trap 'rm -rf "$work"' EXIT
"$python" - "$corpora/moodle-xml" "$work/bank.xml" "$megabytes" <<'END'
import pathlib, sys
from lxml import etree
questions = []
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.xml")):
    try:
        root = etree.parse(str(path), etree.XMLParser(huge_tree=True)).getroot()
    except etree.XMLSyntaxError:
        continue
    if root.tag == "quiz":
        questions += [etree.tostring(node, encoding="utf-8") for node in root]
with open(sys.argv[2], "wb") as bank:
    bank.write(b'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n')
    while bank.tell() < int(sys.argv[3]) << 20:
        for question in questions:
            bank.write(question + b"\n")
    bank.write(b"</quiz>\n")
END
cat > "$work/learn.sh" <<END
rm -rf $work/course
.build/release/learn import $work/bank.xml --to $work/course --json
END
python3 Benchmarks/pairs.py -n "${2:-5}" "learn import" "bash $work/learn.sh" \
  "Python, lxml" "$python Benchmarks/import_peer.py $work/bank.xml"
