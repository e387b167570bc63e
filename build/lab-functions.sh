# Functions of ./lab; sourced, never run. Expects $home, $cli and $app.

fail() { printf 'lab: %s\n' "$1" >&2; exit 2; }

java_major() { "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

# Sets $java, $unsafe (and JAVA_HOME for Maven) to a JDK 17 or newer, or says how to get one.
find_java() {
  local candidate major
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" \
    /usr/lib/jvm/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java "$HOME"/.sdkman/candidates/java/*/bin/java; do
    [ -n "$candidate" ] && [ -x "$candidate" ] || continue
    candidate=$(readlink -f "$candidate" 2>/dev/null || echo "$candidate")
    [ -x "${candidate%/java}/javac" ] || continue
    major=$(java_major "$candidate")
    if [ "${major:-0}" -ge 17 ]; then
      java=$candidate
      export JAVA_HOME=${candidate%/bin/java}
      # The Zstandard decoder uses what newer releases warn of; 17 does not know the option.
      [ "$major" -lt 24 ] || unsafe=--sun-misc-unsafe-memory-access=allow
      return
    fi
  done
  fail "no JDK 17 or newer was found. On Debian or Ubuntu: apt-get install openjdk-17-jdk-headless;
  on macOS: brew install openjdk; elsewhere: https://adoptium.net. Or set JAVA_HOME to one."
}

# True when $1 is missing or a source of the modules $2… is newer.
is_stale() {
  local stamp=$1 module dirs=()
  shift
  [ -e "$stamp" ] || return 0
  for module in "$@"; do dirs+=("$home/$module/src/main" "$home/$module/pom.xml"); done
  [ -n "$(find "${dirs[@]}" "$home/pom.xml" "$home/examples" -newer "$stamp" -type f -print -quit 2>/dev/null)" ]
}

# Builds without tests, with the progress on one line; $1 says what, the rest goes to Maven.
build() {
  local what=$1 log=$home/target/lab-build.log line
  shift
  mkdir -p "$home/target"
  printf 'Building %s (the first build fetches libraries and takes a few minutes) …\n' "$what" >&2
  if ! (cd "$home" && ./mvnw -B -ntp package -DskipTests -Dspotless.check.skip=true -Dcyclonedx.skip=true "$@" </dev/null 2>&1) | tee "$log" |
    while IFS= read -r line; do
      case $line in
        *"Building Secure Cloud Lab"*"["*"/"*) [ ! -t 2 ] || printf '\r\033[K%s' "${line#*Building }" >&2 ;;
      esac
    done; then
    [ ! -t 2 ] || printf '\r\033[K' >&2
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    fail "the build failed; everything it said is in target/lab-build.log"
  fi
  [ ! -t 2 ] || printf '\r\033[K' >&2
}

# Large clouds are read all over the place, and most of the time goes into finding the pages: larger pages bring a third or more (Linux).
huge=
[ ! -e /sys/kernel/mm/transparent_hugepage/enabled ] || huge=-XX:+UseTransparentHugePages

# Runs the command line; it never starts a server or a database.
run_cli() {
  local modules=(sim-kernel cloud-model scheduler-sim entropy-sim image-trust migration-sim patch-tracker scenario-lab lab-cli) archive=$cli/lab.jsa jar
  if is_stale "$cli/lab-cli.stamp" "${modules[@]}"; then
    build "the command line" -pl lab-cli -am
    jar=$(find "$cli" -maxdepth 1 -name 'lab-cli-*.jar' -print -quit)
    # Class data sharing makes every later start quicker; it is bound to this JDK and to jars, and doing without it is harmless.
    rm -f "$archive"
    "$java" -XX:ArchiveClassesAtExit="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off -cp "$cli/lib/*:$jar" \
      org.securecloudlab.cli.Lab warm-up "$home/examples/scenarios/boot-storm.yaml" >/dev/null 2>&1 || true
    touch "$cli/lab-cli.stamp"
  fi
  jar=$(find "$cli" -maxdepth 1 -name 'lab-cli-*.jar' -print -quit)
  [ ! -t 2 ] || terminal=-Dlab.terminal=true
  # A review runs much code a few times: optimising it costs more than it brings (half of the processor time for 1,000 hosts).
  [ "${1:-}" != lint ] || short=-XX:TieredStopAtLevel=1
  # shellcheck disable=SC2086 # LAB_JAVA_OPTS is a list of options
  exec "$java" -XX:SharedArchiveFile="$archive" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+UseParallelGC \
    ${unsafe:-} ${terminal:-} ${short:-} ${huge:-} ${LAB_JAVA_OPTS:-} -cp "$cli/lib/*:$jar" org.securecloudlab.cli.Lab "$@"
}

run_server() {
  if is_stale "$app/quarkus-run.jar" sim-kernel cloud-model scheduler-sim entropy-sim image-trust migration-sim patch-tracker scenario-lab cloud-store web-ui; then
    build "the application" -pl web-ui -am
    touch "$app/quarkus-run.jar"
  fi
  # shellcheck disable=SC2086 # LAB_JAVA_OPTS is a list of options
  exec "$java" ${unsafe:-} ${huge:-} ${LAB_JAVA_OPTS:-} -jar "$app/quarkus-run.jar" "$@"
}

# A browser for the page tests and a font that has Chinese; Debian and Ubuntu only, elsewhere it says what is missing.
install_browser() {
  if command -v chromium >/dev/null && fc-list 2>/dev/null | grep -q 'Noto Sans CJK'; then return; fi
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    printf 'Installing chromium, fontconfig and fonts-noto-cjk for the browser tests …\n' >&2
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      chromium fontconfig fonts-noto-cjk >/dev/null || fail "apt-get could not install chromium and fonts-noto-cjk"
  else
    fail "the browser tests need chromium and fonts-noto-cjk: install them (as root: apt-get install chromium fontconfig
  fonts-noto-cjk), or run lab test --quick"
  fi
}

# The whole test suite, or with --quick the engines and the command line (no database, no browser).
run_tests() {
  local quick=no
  case ${1:-} in
    --quick) quick=yes; shift ;;
    --help | -h) run_cli test --help ;;
  esac
  cd "$home"
  if [ "$quick" = yes ]; then
    exec ./mvnw -B -ntp verify -pl sim-kernel,cloud-model,scheduler-sim,entropy-sim,image-trust,migration-sim,patch-tracker,scenario-lab,lab-cli "$@"
  fi
  install_browser
  exec ./mvnw -B -ntp verify "$@"
}
