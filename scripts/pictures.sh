#!/usr/bin/env bash
# Makes the README's pictures anew: the terminal as tmux shows it, pages as Chromium shows them.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh checks
work=$(mktemp -d)
trap 'tmux -S "$work/tmux2" kill-server 2>/dev/null; rm -rf "$work"' EXIT
learn=$PWD/.build/release/learn
mkdir -p docs/pictures

shoot() { # FILE WIDTH HEIGHT PICTURE
  chromium --headless=new --no-sandbox --disable-dev-shm-usage --hide-scrollbars \
    --window-size="$2,$3" --screenshot="$4" "file://$1" >/dev/null 2>&1
}

export LEARN_STORE=$work/store.sqlite COLORTERM=truecolor
tmux -f /dev/null -S "$work/tmux" new-session -d -x 80 -y 25 \
  "$learn run fidus-katten/hvorfor-en-voksen --lang da --start-over"
sleep 1
for key in Right Right 2 Enter; do
  tmux -S "$work/tmux" send-keys "$key"
  sleep 0.3
done
tmux -S "$work/tmux" capture-pane -p -e >"$work/screen.txt"
python3 scripts/terminal_to_html.py <"$work/screen.txt" >"$work/screen.html"
shoot "$work/screen.html" 720 540 docs/pictures/terminal.png

# A server that is told to end takes its time: the next has a socket of its own.
tmux -S "$work/tmux" kill-server
tmux -f /dev/null -S "$work/tmux2" new-session -d -x 80 -y 25 "$learn run fidus-katten/foer-gennem-trinnene --lang da"
sleep 1
for key in Right Right 2 Enter; do
  tmux -S "$work/tmux2" send-keys "$key"
  sleep 0.3
done
tmux -S "$work/tmux2" capture-pane -p -e >"$work/screen.txt"
python3 scripts/terminal_to_html.py <"$work/screen.txt" >"$work/screen.html"
shoot "$work/screen.html" 720 540 docs/pictures/scenario.png

"$learn" export fidus-katten --to "$work/site" >/dev/null
shoot "$work/site/lessons/tre-trin.html" 900 1100 docs/pictures/page.png

"$learn" export digitalt-koerekort --format guide --to "$work/paper" >/dev/null
"$learn" export fidus-katten --format poster --paper a4 --to "$work/paper" >/dev/null
shoot "$work/paper/digitalt-koerekort-guide.html" 500 1000 docs/pictures/guide.png
chromium --headless=new --no-sandbox --disable-dev-shm-usage --no-pdf-header-footer --print-to-pdf="$work/poster.pdf" \
  "file://$work/paper/fidus-katten-poster-kattens-trin.html" >/dev/null 2>&1
pdftoppm -r 85 -png -singlefile "$work/poster.pdf" docs/pictures/poster

# An invented municipality, the same each time.
swift build -c release --product learn-bench
mkdir "$work/records"
.build/release/learn-bench "$work/records" 6000 300 120 1 1 class >/dev/null
"$learn" --lang da --store "$work/records/records.sqlite" report municipality --as-of 2026-11-24 \
  --to "$work/report.html"
shoot "$work/report.html" 900 1100 docs/pictures/report.png
ls -l docs/pictures
