#!/usr/bin/env bash
# Measures both engines, each with every commit on the disk, on databases of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1
projects=${2:-10000}
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
echo "SQLite"
"$program" storage "sqlite:$folder/bench.sqlite" "$projects"
coproc server { exec bash Tests/Engines/postgres.sh "$folder/postgres" on; }
read -r -u "${server[0]}" _ port
echo "create bench" >&"${server[1]}"
read -r -u "${server[0]}" _
echo
echo "PostgreSQL"
"$program" storage "postgres://guildhall@127.0.0.1:$port/bench" "$projects"
eval "exec ${server[1]}>&-"
wait || true
