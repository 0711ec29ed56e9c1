#!/usr/bin/env bash
# Variables with a dot in their names are settings.
set -euo pipefail
settings=(-Enetwork.host=0.0.0.0)
while IFS='=' read -r name value; do
  case "$name" in
    *.*) settings+=("-E$name=$value") ;;
  esac
done < <(env)
export ES_JAVA_HOME="$JAVA_HOME"
exec /usr/share/elasticsearch/bin/elasticsearch "${settings[@]}"
