#!/usr/bin/env bash
# Builds and checks the web client for Maven; builds nothing where nothing changed. Usage: build.sh COMMAND
#   needs  whether Node is there    build | test | check  what Maven's phases ask for
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly OUTPUT=target/classes/META-INF/kring-web-client
readonly BUILT_FROM=target/built-from
readonly NODE_VERSION=20.19

fail() {
  echo "web-client: $*" >&2
  exit 1
}

require_node() {
  local version
  version="$(node --version 2>/dev/null || true)"
  version="${version#v}"
  printf '%s\n' "$NODE_VERSION" "${version:-0}" | sort -VC && command -v npm >/dev/null ||
    fail "Node $NODE_VERSION with npm is missing (found: ${version:-none}). Install it, for example with apt-get install nodejs npm."
}

install_packages() {
  [ package-lock.json -nt node_modules/.package-lock.json ] || return 0
  npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error
}

# One line that is another as soon as a file is: times of files would tell of every checkout.
sources() {
  find . \( -name node_modules -o -path ./target -o -path ./src/i18n/compiled \) -prune -o -type f ! -name '*.md' -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

build() {
  local now
  now="$(sources)"
  if [ ! -f "$OUTPUT/index.html" ] || [ "$now" != "$(cat "$BUILT_FROM" 2>/dev/null)" ]; then
    echo "Building the web client"
    mkdir -p target
    npm run build >target/build.log 2>&1 ||
      fail "npm run build failed, see $PWD/target/build.log:"$'\n'"$(tail -n 20 target/build.log)"
    echo "$now" >"$BUILT_FROM"
  fi
}

require_node
[ "${1:-}" = needs ] || install_packages
case "${1:-}" in
  needs) ;;
  build) build ;;
  test) npm test ;;
  check) npm run check ;;
  *) fail "Usage: build.sh needs | build | test | check" ;;
esac
