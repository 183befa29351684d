#!/usr/bin/env bash
# A PostgreSQL of the tests' own: postgres.sh FOLDER [FSYNC]. It says "ready PORT", makes databases ("create NAME"), crashes
# ("stop"), comes back ("start"), and ends with its standard input.
set -euo pipefail
folder=$1
fsync=${2:-off}
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
mkdir -p "$folder"
as=()
if [ "$(id -u)" = 0 ]; then
    # The server refuses to run as root.
    chown postgres "$folder"
    as=(runuser -u postgres --)
fi
cd "$folder"
"${as[@]}" "$bin/initdb" -D "$folder/data" -A trust -E UTF8 --locale=C.UTF-8 -U guildhall >"$folder.init" 2>&1 || { cat "$folder.init" >&2; exit 1; }
start() {
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -t 600 -l "$folder/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=$fsync -c max_connections=300" \
        start >/dev/null 2>&1 </dev/null
}
stop() { "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -t 600 -m immediate stop >/dev/null 2>&1 || true; }
trap 'stop; rm -rf "$folder" "$folder.init"' EXIT
# Another program may have any port: the next one is tried.
port=$((20000 + RANDOM % 12000))
until start; do
    grep -q "could not bind" "$folder/log" || { cat "$folder/log" >&2; exit 1; }
    rm -f "$folder/log"
    port=$((port + 1))
done
echo "ready $port"
while read -r word name; do
    case $word in
    create) "$bin/createdb" -h 127.0.0.1 -p "$port" -U guildhall "$name" && echo "$name" || echo failed ;;
    stop) stop; echo stopped ;;
    start) start && echo started || { cat "$folder/log" >&2; echo failed; } ;;
    esac
done
