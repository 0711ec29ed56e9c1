#!/usr/bin/env bash
# An empty volume gets a cluster, the administrator's password, and what /docker-entrypoint-initdb.d says.
set -euo pipefail
readonly DATA=/var/lib/postgresql/18/docker SOCKET=/var/run/postgresql

if [ "$(id -u)" -eq 0 ]; then
  install -d -o postgres -g postgres -m 700 /var/lib/postgresql/18 "$DATA"
  exec setpriv --reuid=postgres --regid=postgres --clear-groups "$0" "$@"
fi
if [ ! -s "$DATA/PG_VERSION" ]; then
  initdb --pgdata="$DATA" --username="$POSTGRES_USER" --pwfile="$POSTGRES_PASSWORD_FILE" \
    --encoding=UTF8 --auth-local=trust --auth-host=scram-sha-256
  echo 'host all all all scram-sha-256' >>"$DATA/pg_hba.conf"
  pg_ctl start --pgdata="$DATA" --wait --options="-c listen_addresses= -c unix_socket_directories=$SOCKET"
  for script in /docker-entrypoint-initdb.d/*.sh; do bash "$script"; done
  pg_ctl stop --pgdata="$DATA" --wait
fi
exec "$@" -D "$DATA" -c listen_addresses='*' -c unix_socket_directories="$SOCKET"
