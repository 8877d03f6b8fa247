#!/usr/bin/env bash
# Line coverage of LearnCore; fails below the floor.
set -euo pipefail
floor=${1:-90}

swift test --enable-code-coverage --disable-xctest >/dev/null
bin=$(swift build --show-bin-path)
# The toolchain's own llvm-cov: a system one may not read the toolchain's profiles.
llvm_cov=$(dirname "$(readlink -f "$(command -v swift)")")/llvm-cov
"$llvm_cov" export -summary-only "$bin/LearnPackageTests.xctest" -instr-profile "$bin/codecov/default.profdata" |
  python3 -c '
import json, sys
floor = float(sys.argv[1])
files = [f for f in json.load(sys.stdin)["data"][0]["files"] if "/Sources/LearnCore/" in f["filename"]]
lines = sum(f["summary"]["lines"]["count"] for f in files)
covered = sum(f["summary"]["lines"]["covered"] for f in files)
for f in sorted(files, key=lambda f: f["summary"]["lines"]["percent"])[:8]:
    print("  {:6.1f} %  {}".format(f["summary"]["lines"]["percent"], f["filename"].split("/Sources/")[1]))
percent = 100 * covered / lines
print(f"LearnCore: {percent:.1f} % of {lines} lines covered")
sys.exit(percent < floor)' "$floor"
