#!/usr/bin/env bash
# Run by PostgreSQL's image on an empty volume: a database and a role of its own for every service.
set -euo pipefail

for name in gateway community content board search notification keycloak; do
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="$name" --set password="$(<"/run/secrets/$name-database-password")" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
SQL
done
