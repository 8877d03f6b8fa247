#!/usr/bin/env bash
# The store's reports and writes at 1,000,000 events, 20,000 people and 1,000 classes, against plain SQL on the same
# file in the same run: see docs/performance.md for what the peer does. On a disk, not in memory: what is kept must
# survive power loss.
#
# usage: records.sh [EVENTS PEOPLE CLASSES ROUNDS DURABLE]
set -euo pipefail
cd "$(dirname "$0")/.."
swift build -c release --product learn-bench
work=$(mktemp -d -p .build)
trap 'rm -rf "$work"' EXIT
.build/release/learn-bench "$work" "$@"
