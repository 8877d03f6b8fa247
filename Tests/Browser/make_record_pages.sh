#!/usr/bin/env bash
# Pages that come from a store: reports, a certificate, a class's licence, with what browsers check them for.
# usage: make_record_pages.sh LEARN FOLDER
set -euo pipefail
learn=$(realpath "$1")
pages=$2
rm -rf "$pages"
mkdir -p "$pages"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LEARN_STORE=$work/learn.sqlite LEARN_PERSON=bo@example.dk

as_nobody() { env -u LEARN_PERSON "$learn" "$@" >/dev/null; }
as_nobody institution add skolen --name "Skolen ved søen" --kind school --municipality Vallensbæk
as_nobody person add "Bo Lund" --email bo@example.dk --role leader --institution skolen --from 2025-08-01
for number in $(seq 1 24); do
  "$learn" person add "Prøve $number" --email "p$number@example.dk" --role ssp-teacher --institution skolen \
    --from 2025-08-01 >/dev/null
done
"$learn" class add skolen-0a --institution skolen --year 2026/27 --name 0.A --stage primary >/dev/null
"$learn" class held skolen-0a digitalt-koerekort/koden --on 2026-10-01 >/dev/null
"$learn" licence skolen-0a --agree "Vi spørger, før vi tager billeder." --review 2027-02-01 >/dev/null
for number in $(seq 1 12); do
  "$learn" records add "Netværksmøde" --kind network-meeting --on 2026-10-07 --hours 2 --as "p$number@example.dk" >/dev/null
  "$learn" records approve "$((2 * number - 1))" >/dev/null
done
for language in da en; do
  "$learn" --lang $language licence skolen-0a --poster "$pages/licence-$language.html" >/dev/null
  "$learn" --lang $language report municipality --as-of 2026-11-24 --to "$pages/municipality-$language.html"
  "$learn" --lang $language report institution skolen --as-of 2026-11-24 --to "$pages/institution-$language.html"
  "$learn" --lang $language report time --by week --as-of 2026-11-24 --to "$pages/time-$language.html"
  "$learn" --lang $language status p1@example.dk --why --as-of 2026-11-24 --to "$pages/status-$language.html"
  "$learn" --lang $language certificate issue 1 --to "$work/$language" >/dev/null
  cp "$work/$language"/*.html "$pages/certificate-$language.html"
done
"$learn" records verify
