# shellcheck shell=bash
# Part of ../try-images: runs docker-compose.yml and looks at what runs, from outside: the images need nothing for it.

readonly ROUNDS="${ROUNDS:-3}"
# Held against the wrong thing on purpose, to show that a check can fail.
readonly UNRESTRICTED=kafka
BROKEN=0
readonly STAND_INS="postgresql kafka elasticsearch keycloak"
MAPPED_ALL_THE_SAME=() KILLED=()

run_images() {
  [ -f "$PROJECT/docker-compose.yml" ] || fail "There are no images: k8s/try-images build first."
  begin_report
  holds "Debian's docker-compose reads the file" compose config
  start_all
  walk
  heading "Every container of ours" "checks"
  for service in $SERVICES; do
    look_at "$service"
  done
  heading "The same checks see what is wrong" "checks"
  refuses "$UNRESTRICTED, which is not restricted, passes for restricted" is_restricted "$UNRESTRICTED"
  refuses "a file cannot be written in $UNRESTRICTED" cannot_write "$UNRESTRICTED"
  measure_all
  heading "After all were stopped and started" "checks"
  holds "every service ended by itself within its grace period" test ${#KILLED[@]} -eq 0
  holds "started without its cache, no service maps it" test ${#MAPPED_ALL_THE_SAME[@]} -eq 0
  holds "she still reads her post" sees "De vuilcontainers" api "/api/posts/$POST"
  say "The report: $REPORT"
  [ "$BROKEN" -eq 0 ] || fail "$BROKEN checks failed"
}

# --- the report ---------------------------------------------------------------------------------------------------

begin_report() {
  cat >"$REPORT" <<TEXT
# The images, as k8s/try-images saw them

$(git -C "$HERE" log -1 --format='Commit %h, ')$(nproc) processors, $(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo) of memory,
Docker $(docker version --format '{{.Server.Version}}') ($(docker info --format '{{.Driver}}, cgroup v{{.CgroupVersion}}')), $(docker-compose version --short) of docker-compose,
Java $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$WORK/jre/release") linked by jlink on $(. /etc/os-release && echo "$PRETTY_NAME").
TEXT
  heading "The platform" "checks"
}

heading() {
  printf '\n## %s\n\n' "$1" | tee -a "$REPORT"
  case "$2" in
    checks) printf '| what | holds |\n|---|---|\n' ;;
    starts) printf '| service | image, MB | ready, s | without the cache, s | classes from the cache | memory, MB | ended, s |\n|---|---|---|---|---|---|---|\n' ;;
  esac >>"$REPORT"
}

row() {
  local IFS='|'
  echo "|$*|" | tee -a "$REPORT"
}

# holds WHAT COMMAND...
holds() {
  local what="$1"
  shift
  if "$@" >>"$WORK/checks.log" 2>&1; then
    row " $what " " yes "
  else
    row " $what " " **no** "
    BROKEN=$((BROKEN + 1))
  fi
}

# refuses WHAT COMMAND...: the check has to fail.
refuses() {
  local what="$1"
  shift
  if "$@" >>"$WORK/checks.log" 2>&1; then
    row " $what " " **yes** "
    BROKEN=$((BROKEN + 1))
  else
    row " $what " " no, as it should be "
  fi
}

# --- starting -----------------------------------------------------------------------------------------------------

start_all() {
  rm -rf "$WORK/logs" "$WORK/checks.log" "$WORK/compose.log"
  # Networks and volumes of a run that was killed.
  compose down --volumes >>"$WORK/compose.log" 2>&1
  say "Starting PostgreSQL, Kafka, Elasticsearch, Keycloak, then the services"
  # Again, because on a busy machine a store may become healthy later than docker-compose waits for it.
  within "$PATIENCE" up || { show_logs && fail "docker-compose up failed, see $WORK/compose.log and $WORK/logs"; }
  for service in $STAND_INS $SERVICES; do
    within "$PATIENCE" is_healthy "$service" || { show_logs && fail "$service is not healthy, see $WORK/logs"; }
  done
  holds "every container became healthy by its own health check" true
}

up() {
  compose up -d --no-build 2>&1 | tee -a "$WORK/compose.log"
}

show_logs() {
  mkdir -p "$WORK/logs"
  for service in $STAND_INS $SERVICES; do
    compose logs --no-color "$service" >"$WORK/logs/$service.log" 2>&1 || true
  done
}

container() {
  docker ps --all --quiet --filter label=com.docker.compose.project=kring --filter "label=com.docker.compose.service=$1"
}

# of SERVICE FORMAT: what the engine knows of its container
of() {
  docker inspect --format "$2" "$(container "$1")"
}

process() {
  of "$1" '{{.State.Pid}}'
}

is_healthy() {
  [ "$(of "$1" '{{.State.Health.Status}}')" = healthy ]
}

# --- what a container may -----------------------------------------------------------------------------------------

look_at() {
  holds "$1: nobody's account, no capability, no new privileges, system calls filtered" is_restricted "$1"
  holds "$1: its root cannot be written" is_read_only "$1"
  holds "$1: a program in it cannot write where the application lies" cannot_write "$1"
  holds "$1: Java is the first process, no shell is between" is_java "$1"
  holds "$1: the AOT cache is mapped" maps_cache "$1"
  holds "$1: its memory is limited to 768 MB" test "$(of "$1" '{{.HostConfig.Memory}}')" = 805306368
}

# By the kernel's view of the process, not by what was asked for.
is_restricted() {
  local status
  status="/proc/$(process "$1")/status"
  grep -E '^(Uid|Gid|Cap...|NoNewPrivs|Seccomp):' "$status"
  grep -q $'^Uid:\t10001\t10001\t10001\t10001$' "$status" && grep -q $'^Gid:\t10001\t' "$status" &&
    [ "$(grep -c -E $'^Cap(Inh|Prm|Eff|Bnd|Amb):\t0+$' "$status")" -eq 5 ] &&
    grep -q $'^NoNewPrivs:\t1$' "$status" && grep -q $'^Seccomp:\t2$' "$status"
}

is_read_only() {
  awk '$5 == "/" {print $6}' "/proc/$(process "$1")/mountinfo" | grep -E '^ro(,|$)'
}

cannot_write() {
  local written=/var/tmp/written
  [ "$(of "$1" '{{.Config.WorkingDir}}')" != /kring ] || written=/kring/written
  ! docker exec "$(container "$1")" touch "$written"
}

is_java() {
  [ "$(cat "/proc/$(process "$1")/comm")" = java ]
}

maps_cache() {
  grep -c /kring/application.aot "/proc/$(process "$1")/maps"
}

# --- figures ------------------------------------------------------------------------------------------------------

# Each start is of a container made anew, on stores that run and databases that are filled in: what a rollout sees.
measure_all() {
  heading "Starts, each the median of $ROUNDS, one at a time" "starts"
  for service in $SERVICES; do
    measure "$service"
  done
}

measure() {
  local with=() without=() ended=() round classes
  start_anew "$1" "-Xlog:class+load:file=/tmp/classes.log"
  classes="$(docker exec "$(container "$1")" cat /tmp/classes.log |
    awk '/source: shared objects file/ {shared++} / source: / {all++} END {printf "%d of %d", shared, all}')"
  for ((round = 0; round < ROUNDS; round++)); do
    start_anew "$1" "-XX:AOTMode=off"
    without+=("$READY")
    ! maps_cache "$1" >/dev/null || MAPPED_ALL_THE_SAME+=("$1")
    stop "$1"
    ended+=("$ENDED")
    start_anew "$1" ""
    with+=("$READY")
  done
  row " $1 " " $(size_of "$1") " " $(median "${with[@]}") " " $(median "${without[@]}") " " $classes " " $(memory_of "$1") " " $(median "${ended[@]}") "
}

median() {
  printf '%s\n' "$@" | sort -n |
    awk '{seen[NR] = $1} END {printf "%.1f\n", (seen[int((NR + 1) / 2)] + seen[int(NR / 2) + 1]) / 2}'
}

size_of() {
  docker image inspect --format '{{.Size}}' "$(of "$1" '{{.Config.Image}}')" | awk '{printf "%.0f", $1 / 1e6}'
}

# Docker chooses the unit by the size: 812.5KiB / 768MiB, 1.204GiB / 2GiB.
memory_of() {
  docker stats --no-stream --format '{{.MemUsage}}' "$(container "$1")" |
    sed 's/ .*//; s/B$//' | numfmt --from=auto --to-unit=1000000 --format=%.0f
}

# start_anew SERVICE JAVA_OPTION: READY is how many seconds it took until its health check's question was answered with 200
start_anew() {
  local options override="$WORK/override.yml" began address
  options="$(docker image inspect --format '{{range .Config.Env}}{{println .}}{{end}}' "$(of "$1" '{{.Config.Image}}')" |
    sed -n 's/^JDK_JAVA_OPTIONS=//p')"
  printf 'services:\n  %s:\n    environment:\n      JDK_JAVA_OPTIONS: "%s"\n' "$1" "$options $2" >"$override"
  OVERRIDE=(--file "$override")
  compose up -d --no-build --no-deps --force-recreate "$1" >>"$WORK/compose.log" 2>&1
  OVERRIDE=()
  began="$(date -d "$(of "$1" '{{.State.StartedAt}}')" +%s%N)"
  address="$(of "$1" '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}')"
  within "$PATIENCE" answers "http://$address$(asked_of "$1")" || fail "$1 does not become ready"
  READY="$(seconds_since "$began")"
}

# The port and path of the health check, as :8080/path
asked_of() {
  of "$1" '{{json .Config.Healthcheck.Test}}' | sed -E 's|.*/127\.0\.0\.1/([0-9]+);.*GET ([^ ]+) HTTP.*|:\1\2|'
}

answers() {
  curl -sf --max-time 2 "$1"
}

seconds_since() {
  awk -v from="$1" -v to="$(date +%s%N)" 'BEGIN {printf "%.1f", (to - from) / 1e9}'
}

# stop SERVICE: ENDED is how many seconds it took. 143 is what Java answers to SIGTERM, 137 would be Docker's patience.
stop() {
  local began
  began="$(date +%s%N)"
  compose stop "$1" >>"$WORK/compose.log" 2>&1
  ENDED="$(seconds_since "$began")"
  [ "$(of "$1" '{{.State.ExitCode}}')" = 143 ] || KILLED+=("$1")
}
