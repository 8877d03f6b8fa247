#!/usr/bin/env bash
# Installs what the program is built with, where it is missing: libxml2, SQLite, libsodium, libarchive, pkg-config.
# With "checks", also what .ci/run needs: a browser, Java, poppler, tmux, strace, Python's venv.
# Works as root or through sudo; says what to type where neither is to be had.
set -euo pipefail

if ! command -v swift >/dev/null; then
  echo "Swift is missing. Install Swift 6.2 or newer: https://www.swift.org/install/linux/" >&2
  exit 1
fi

missing=()
command -v pkg-config >/dev/null || missing+=(pkg-config)
pkg-config --exists libxml-2.0 2>/dev/null || missing+=(libxml2-dev)
pkg-config --exists sqlite3 2>/dev/null || missing+=(libsqlite3-dev)
pkg-config --exists libsodium 2>/dev/null || missing+=(libsodium-dev)
pkg-config --exists libarchive 2>/dev/null || missing+=(libarchive-dev)

if [ "${1:-}" = checks ]; then
  command -v tmux >/dev/null || missing+=(tmux)
  command -v strace >/dev/null || missing+=(strace)
  command -v chromium >/dev/null || missing+=(chromium)
  command -v chromedriver >/dev/null || missing+=(chromium-driver)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v java >/dev/null || missing+=(default-jre-headless)
  command -v xmllint >/dev/null || missing+=(libxml2-utils)
  python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
fi

[ ${#missing[@]} -eq 0 ] && exit 0

install="apt-get install -y ${missing[*]}"
if ! command -v apt-get >/dev/null; then
  echo "These Debian packages are missing: ${missing[*]}. Install their like on this system." >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
  as_root=(sudo)
else
  echo "These packages are missing: ${missing[*]}" >&2
  echo "Ask somebody who may install to run: $install" >&2
  exit 1
fi

echo "Installing ${missing[*]} …" >&2
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
