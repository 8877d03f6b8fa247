#!/usr/bin/env bash
# The direction of the code: who wraps which C library, which folder may use which, and what a library never does.
set -euo pipefail
cd "$(dirname "$0")/.."
failed=0

complain() {
  echo "$1" >&2
  failed=1
}

# A C library is imported in one folder alone.
imported_only_in() {
  local module=$1 folder=$2
  while read -r file; do
    [[ $file == "$folder"* || $file == Sources/Requirements/* ]] || complain "$file imports $module; only $folder may"
  done < <(grep -rlE "^(@[a-z]+ )?(public |internal |private )?import $module$" Sources || true)
}
imported_only_in CLibXML2 Sources/LearnCore/XML/
imported_only_in CArchive Sources/LearnCore/Archive/
imported_only_in CSodium Sources/LearnCore/Hashes/
imported_only_in CSQLite Sources/LearnCore/Store/SQLite/

# LearnCore knows no page and no terminal; LearnWeb and the program know LearnCore.
while read -r file; do complain "$file: LearnCore imports a layer above it"; done \
  < <(grep -rlE "import (LearnWeb|learn_cli)$" Sources/LearnCore || true)
while read -r file; do complain "$file: LearnWeb imports the program"; done \
  < <(grep -rlE "import learn_cli$" Sources/LearnWeb || true)

# A folder of LearnCore uses only the folders above it in this list: no type that a lower folder declares.
order=(Messages Diagnostics Hashes Tables Archive XML Model Markup CourseFormat Import Session Progress People Classes Records RequirementsFormat Credentials Receipts Privacy Store Reports)
declared_in() {
  grep -rhoE "^(public |internal )?(indirect )?(final )?(struct|enum|class|protocol) [A-Z][A-Za-z0-9]+" "Sources/LearnCore/$1" |
    awk '{ print $NF }' | sort -u
}
for ((i = 0; i < ${#order[@]}; i++)); do
  for ((j = i + 1; j < ${#order[@]}; j++)); do
    names=$(declared_in "${order[j]}" | paste -sd '|')
    [ -z "$names" ] && continue
    while read -r hit; do complain "${order[i]} uses what ${order[j]} declares: $hit"; done \
      < <(find "Sources/LearnCore/${order[i]}" -name '*.swift' -exec sed -E 's@^ *//.*@@; s@"[^"]*"@@g' {} + |
        grep -E "\b($names)\b" || true)
  done
done
for folder in Sources/LearnCore/*/; do
  [[ " ${order[*]} " == *" $(basename "$folder") "* ]] || complain "$folder is not in the order of folders"
done

# A library does not print, exit, or ask for the environment or the time.
while read -r hit; do complain "a library reaches outside: $hit"; done \
  < <(grep -rnE "\b(print|exit|getenv|fatalError|preconditionFailure)\(|ProcessInfo|Date\.now|Date\(\)|try!|@unchecked" \
    Sources/LearnCore Sources/LearnWeb --include='*.swift' || true)

[ $failed -eq 0 ] && echo "Layers: in order"
exit $failed
