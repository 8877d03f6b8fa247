#!/usr/bin/env bash
# Fills a store with 100,000 events of somebody who takes courses, and times the first frame of `learn run` over it.
set -euo pipefail
cd "$(dirname "$0")/.."
learn=.build/release/learn
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LEARN_STORE=$work/store.sqlite
"$learn" run fidus-katten </dev/null >/dev/null
python3 Benchmarks/fill_events.py "$LEARN_STORE" "${2:-100000}"
python3 Benchmarks/first_frame.py "$learn" "$LEARN_STORE" "${1:-25}"
