#!/usr/bin/env bash
# A PostgreSQL of the tests' own: postgres.sh FOLDER PORT [FSYNC]. It says "ready", makes databases ("create NAME"), crashes and
# comes back ("restart"), and ends with its standard input.
set -euo pipefail
folder=$1
port=$2
fsync=${3:-off}
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
mkdir -p "$folder"
as=()
if [ "$(id -u)" = 0 ]; then
    # The server refuses to run as root.
    chown postgres "$folder"
    as=(runuser -u postgres --)
fi
cd "$folder"
"${as[@]}" "$bin/initdb" -D "$folder/data" -A trust -E UTF8 --locale=C.UTF-8 -U guildhall >"$folder.init" 2>&1 || { cat "$folder.init"; exit 1; }
start() {
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=$fsync -c max_connections=300" start >/dev/null
}
stop() { "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; }
trap 'stop; rm -rf "$folder" "$folder.init"' EXIT
start
echo ready
while read -r word name; do
    case $word in
    create) "$bin/createdb" -h 127.0.0.1 -p "$port" -U guildhall "$name" && echo "$name" ;;
    restart) stop; start; echo restarted ;;
    esac
done
