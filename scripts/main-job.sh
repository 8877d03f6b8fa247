#!/usr/bin/env bash
# The main job: take the Fidus-katten lesson where it was left, write the pages, say how far one is.
set -euo pipefail
learn=$1
site=$2

"$learn" run fidus-katten
echo
"$learn" export fidus-katten --to "$site"
echo
"$learn" progress fidus-katten
