# shellcheck shell=bash
# Part of ../try-images: Docker's engine in namespaces of its own.

# Runs this script again in namespaces of its own. With its first process ends every other one in there, and with them
# the mounts and the network: nothing is left but files and an empty cgroup.
in_namespaces() {
  local status=0
  unshare --net --mount --pid --fork --kill-child --mount-proc "$0" inside "$@" &
  ENGINE=$!
  trap 'kill -KILL "$ENGINE" 2>/dev/null || true; wait "$ENGINE" || true; remove_cgroups' EXIT
  trap 'exit 130' INT TERM
  wait "$ENGINE" || status=$?
  return $status
}

remove_cgroups() {
  local attempt
  for attempt in 1 2 3 4 5; do
    find /sys/fs/cgroup -depth -type d -path "*/$CGROUP*" -exec rmdir {} + 2>/dev/null || true
    [ -n "$(find /sys/fs/cgroup -type d -name "$CGROUP")" ] || return 0
    sleep "$attempt"
  done
  echo "try-images: a cgroup $CGROUP is left in /sys/fs/cgroup" >&2
}

start_engine() {
  local run="$WORK/run"
  ip link set lo up
  mkdir -p "$run"
  mount -t tmpfs -o mode=700 tmpfs "$run"
  export DOCKER_HOST="unix://$run/docker.sock" DOCKER_CONFIG="$run" DOCKER_BUILDKIT=0 COMPOSE_DOCKER_CLI_BUILD=0
  # Debian's own client, whatever else is on the path.
  export PATH="/usr/bin:/usr/sbin:/bin:/sbin:$PATH"
  # Of a run that was killed: the engine would start its containers again.
  rm -rf "$WORK/docker/containers"
  dockerd --data-root "$WORK/docker" --exec-root "$run/exec" --pidfile "$run/pid" --host "$DOCKER_HOST" \
    --cgroup-parent "$CGROUP" --exec-opt native.cgroupdriver=cgroupfs >"$WORK/dockerd.log" 2>&1 &
  trap stop_engine EXIT
  within 60 docker version || fail "Docker's engine does not start, see $WORK/dockerd.log"
}

stop_engine() {
  if [ -f "$PROJECT/docker-compose.yml" ]; then
    compose down --volumes --timeout 10 >>"$WORK/compose.log" 2>&1 || true
  fi
  kill "$(cat "$WORK/run/pid")" 2>/dev/null && wait
}

# within SECONDS COMMAND...
within() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}
