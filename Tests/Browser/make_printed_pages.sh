#!/usr/bin/env bash
# Everything that is made for paper: cards and posters of every course that has them, and the printed pages that come
# from a store, in both languages.
# usage: make_printed_pages.sh LEARN FOLDER RECORD-PAGES (as make_record_pages.sh leaves them)
set -euo pipefail
learn=$(realpath "$1")
pages=$2
records=$3
rm -rf "$pages"
mkdir -p "$pages/records"
for course in $("$learn" courses --ids); do
  for format in cards poster; do
    # A course without step cards says so and writes nothing.
    "$learn" export "$course" --format $format --to "$pages/$course-$format" >/dev/null 2>"$pages/why" ||
      grep -qE "has no step cards|har ingen trinkort" "$pages/why"
  done
  [ ! -d "$pages/$course-poster" ] ||
    "$learn" export "$course" --format poster --paper a4 --to "$pages/$course-poster-a4" >/dev/null
done
rm -f "$pages/why"
cp "$records"/licence-*.html "$records"/certificate-*.html "$pages/records/"
for language in da en; do
  LEARN_STORE=$pages/learn.sqlite "$learn" --lang $language recap fidus-katten --format html --to "$pages/records/recap-$language.html" \
    >/dev/null
done
rm -f "$pages"/learn.sqlite*
