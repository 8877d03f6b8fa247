#!/usr/bin/env bash
# Reading and checking generated courses of 80 MB, the model as the result, against xmllint with our own schema on the
# same bytes: `learn check` also judges references, readability and time; xmllint builds nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
megabytes=${1:-80}
work=$(mktemp -d -p /dev/shm)
trap 'rm -rf "$work"' EXIT
python3 Benchmarks/generate_courses.py "$work/courses" "$megabytes"
learn=.build/release/learn
cat > "$work/xmllint.sh" <<END
find $work/courses -name '*.xml' | sort | xargs -n 4000 xmllint --stream --noout --schema courses/schema/course.xsd
END
python3 Benchmarks/pairs.py -n "${2:-5}" "learn check" "$learn check $work/courses" \
  "xmllint --stream --schema" "bash $work/xmllint.sh"
