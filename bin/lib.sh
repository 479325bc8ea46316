# What bin/run, bin/test and the others share; sourced by them from the repository's root.
# shellcheck shell=bash

LIBERTY="$PWD/ear/target/liberty/wlp"
BUILT="$PWD/ear/target/built.stamp"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# install <what it is for> <Debian packages...>: installs where that is possible, else one line.
install() {
  local why="$1"
  shift
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing $* ($why)"
    { apt-get install -y --no-install-recommends "$@" ||
      { apt-get update && apt-get install -y --no-install-recommends "$@"; }; } >/dev/null 2>&1 ||
      fail "Missing: $why. 'apt-get install $*' failed."
  else
    fail "Missing: $why. On Debian: sudo apt-get install $*"
  fi
}

java_version() { javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }

need_java_and_maven() {
  [ "$(java_version)" -ge 17 ] 2>/dev/null || install "a JDK, version 17 or newer" openjdk-17-jdk-headless
  command -v mvn >/dev/null || install "Maven 3.8.6 or newer" maven
}

# A fingerprint of all that the server is built from; tests and documents don't count.
sources() {
  find pom.xml .mvn liberty-config ejb/pom.xml ejb/src/main web/pom.xml web/src/main testgateway/pom.xml \
    testgateway/src/main ear/pom.xml ear/src/main -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum
}

# Builds only when something changed since the last build; says whether it built by BUILT_NOW.
build() {
  BUILT_NOW=no
  local now
  now="$(sources)"
  if [ -x "$LIBERTY/bin/server" ] && [ "$(cat "$BUILT" 2>/dev/null)" = "$now" ]; then
    return
  fi
  say "Building Hanaper ..."
  rm -f "$BUILT"
  mvn -B -q package -Dmaven.test.skip=true -Dskip.unit -Dspotless.check.skip=true -Denforcer.skip=true \
    -pl ejb,web,testgateway,ear -am >&2 || fail "The build failed."
  printf '%s' "$now" >"$BUILT"
  BUILT_NOW=yes
}

# Secrets of this installation: made at the first start, kept with the data, never in the sources.
secrets() {
  mkdir -p "$HANAPER_DATA"
  local file="$HANAPER_DATA/secrets.env"
  if [ ! -f "$file" ]; then
    (
      umask 077
      {
        echo "HANAPER_KEY=$(head -c 32 /dev/urandom | base64 -w 0)"
        echo "HANAPER_KEYSTORE_PASSWORD=$(head -c 24 /dev/urandom | base64 -w 0 | tr '+/' 'xy')"
        echo "HANAPER_SYSTEM_PASSWORD=$(head -c 24 /dev/urandom | base64 -w 0 | tr '+/' 'xy')"
      } >"$file"
    )
  fi
  local name value
  while IFS='=' read -r name value; do
    [ -n "${!name:-}" ] || export "$name=$value"
  done <"$file"
}
