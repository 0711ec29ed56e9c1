# shellcheck shell=bash
# Part of ../try-images: what the images are based on, where no registry is reached.

# What runs a program and what a JRE has; nothing that only compiles or debugs.
readonly MODULES=java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.localedata,\
jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.nio.mapmode,jdk.security.auth,jdk.security.jgss,\
jdk.unsupported,jdk.xml.dom,jdk.zipfs

make_bases() {
  local jdk
  jdk="$(find_jdk)"
  mkdir -p "$WORK"
  if [ ! -d "$WORK/jre" ]; then
    say "Linking a Java from $jdk"
    rm -rf "$WORK/jre.new"
    "$jdk/bin/jlink" --add-modules "$MODULES" --strip-debug --no-header-files --no-man-pages --generate-cds-archive \
      --output "$WORK/jre.new"
    mv "$WORK/jre.new" "$WORK/jre"
  fi
  make_base service "$WORK/jre" ca-certificates,tzdata
  # psql and pg_isready, as PostgreSQL's image has them. Elasticsearch wants more of Java than services do.
  make_base stand-in "$jdk" ca-certificates,tzdata,postgresql-client
}

# make_base NAME JAVA PACKAGES
make_base() {
  local root="$WORK/$1.root" suite mirror
  [ ! -f "$WORK/$1.tar" ] || return 0
  suite="$(. /etc/os-release && echo "$VERSION_CODENAME")"
  # The mirror that apt uses here.
  mirror="$(apt-get indextargets --format '$(CODENAME) $(SITE)' 'Created-By: Packages' | awk -v s="$suite" '$1 == s {print $2; exit}')"
  say "Making a base system ($suite) with $3"
  rm -rf "$root"
  mkdir -p "$WORK/debs"
  debootstrap --variant=minbase --cache-dir="$WORK/debs" --include="$3" "$suite" "$root" "$mirror" >"$WORK/$1.log" ||
    fail "debootstrap failed, see $WORK/$1.log and $root/debootstrap"
  mkdir -p "$root/opt/java"
  cp -a "$(readlink -f "$2")" "$root/opt/java/openjdk"
  # Where the machine keeps its certificates elsewhere, the copy would lead nowhere.
  cp -L --remove-destination "$2/lib/security/cacerts" "$root/opt/java/openjdk/lib/security/cacerts"
  tar -C "$root" --exclude='./var/cache/apt/archives/*' --exclude='./var/lib/apt/lists/*' -cf "$WORK/$1.tar.new" .
  rm -rf "$root"
  mv "$WORK/$1.tar.new" "$WORK/$1.tar"
}
