#!/usr/bin/env bash
# Damages what can be imported and imports it, under the address sanitizer, for some seconds.
# Seeds: Tests/Fuzz/Seeds, the packages among them as archives too, and the folders given.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=$1
shift
swift build --sanitize=address --scratch-path .build-asan --product learn-fuzz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for seed in Tests/Fuzz/Seeds/*/; do
  name=$(basename "$seed")
  python3 -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2])' "$work/$name" "$seed"
  python3 -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "gztar", sys.argv[2])' "$work/$name" "$seed"
done
.build-asan/debug/learn-fuzz "$seconds" "${FUZZ_SEED:-$(date +%s)}" Tests/Fuzz/Seeds "$work" "$@"
