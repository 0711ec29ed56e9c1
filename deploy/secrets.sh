#!/usr/bin/env bash
# Makes the secrets that docker-compose.yml mounts, each a file in deploy/secrets, where there is none yet.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
mkdir -p secrets
# The files are readable to all, because containers read them as somebody else; the folder is their owner's.
chmod 700 secrets

random() { od -An -tx1 -N24 /dev/urandom | tr -d ' \n'; }

for name in postgresql gateway community content board search notification keycloak; do
  [ -s "secrets/$name-database-password" ] || random >"secrets/$name-database-password"
done
[ -s secrets/identity-client-secret ] || random >secrets/identity-client-secret
[ -s secrets/identity-admin-password ] || random >secrets/identity-admin-password
chmod 644 secrets/*
echo "The secrets stand in $PWD/secrets. Keycloak's administrator is admin, the password in identity-admin-password."
