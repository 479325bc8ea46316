# What bin/run, bin/test and the others share; sourced by them from the repository's root.
# shellcheck shell=bash

LIBERTY="$PWD/ear/target/liberty/wlp"
BUILT="$PWD/ear/target/built.stamp"

# For one server on one machine, with the heap of jvm.options: measured against the JVM's own choice
# it took a twentieth less CPU to start and a fifth less memory (docs/benchmarks.md). JVM_ARGS of the environment win.
ONE_MACHINE="-XX:+UseSerialGC -Xms64m"

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

# Maven and the server take the Java of JAVA_HOME before that of the PATH.
javac_says() { "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -version 2>&1; }
java_is_new_enough() { [ "$(javac_says | sed -n 's/^javac \([0-9]*\).*/\1/p')" -ge 17 ] 2>/dev/null; }
maven_version() { mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p'; }

need_java_and_maven() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java_is_new_enough ||
      fail "JAVA_HOME is $JAVA_HOME: no JDK of version 17 or newer. Set it to one, or unset it."
  elif ! java_is_new_enough; then
    install "a JDK, version 17 or newer" openjdk-17-jdk-headless
    java_is_new_enough ||
      fail "The javac on the PATH says '$(javac_says)'. Set JAVA_HOME to a JDK of version 17 or newer."
  fi
  command -v mvn >/dev/null || install "Maven 3.8.6 or newer" maven
}

need_maven_version() {
  local found
  found="$(maven_version)"
  [ "$(printf '%s\n3.8.6\n' "$found" | sort -V | head -1)" = 3.8.6 ] ||
    fail "Maven ${found:-(no version)} is too old: Hanaper is built by 3.8.6 or newer."
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
  need_maven_version
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
    # A new key opens nothing of what an earlier one closed.
    [ ! -d "$HANAPER_DATA/derby" ] || [ -n "${HANAPER_KEY:-}" ] ||
      fail "$file is missing, and the database beside it was made with its key. Put it back, or begin anew with another HANAPER_DATA."
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
