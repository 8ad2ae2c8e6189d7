#!/usr/bin/env bash
# Runs everything that must pass, on a machine with the .NET SDK and nothing else of ours.
# The last line printed is "N passed, N failed" (", N skipped") over all test projects; the exit status is 1 when anything failed.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# Compilers and tests run for seconds, too short to earn back what measuring their own hot spots costs: without it Rendering's tests take
# two thirds of the time.
export DOTNET_TieredPGO=0

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0 failed=0 skipped=0

step() { printf '\n== %s\n' "$1"; }

# A step that is no test project counts as one test.
expect() {
  local what=$1
  shift
  step "$what"
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n' "$what"
  fi
}

finish() {
  local line="$passed passed, $failed failed"
  [ "$skipped" -eq 0 ] || line="$line, $skipped skipped"
  printf '\n%s\n' "$line"
  [ "$failed" -eq 0 ]
  exit
}

has_browser() {
  [ -n "${STACKGUIDE_CHROMIUM:-}" ] || command -v chromium >/dev/null || command -v google-chrome >/dev/null
}

install_browser() {
  has_browser && return
  step 'Installing Chromium from the system packages'
  local as_root=''
  [ "$(id -u)" -eq 0 ] || as_root='sudo -n'
  if command -v apt-get >/dev/null; then
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
  fi
  has_browser || echo 'Chromium could not be installed; the browser tests are skipped.'
}

# What links the native program; the rest of what it is made of comes with the compiler's package.
has_compiler() { command -v clang >/dev/null || command -v gcc >/dev/null; }

install_compiler() {
  has_compiler && return
  step 'Installing a C compiler from the system packages'
  local as_root=''
  [ "$(id -u)" -eq 0 ] || as_root='sudo -n'
  if command -v apt-get >/dev/null; then
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gcc libc6-dev >/dev/null
  fi
  has_compiler || echo 'A C compiler could not be installed; the program is not compiled natively, and its tests are skipped.'
}

install_nginx() {
  [ -x /usr/sbin/nginx ] && return
  step 'Installing nginx from the system packages'
  local as_root=''
  [ "$(id -u)" -eq 0 ] || as_root='sudo -n'
  if command -v apt-get >/dev/null; then
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx >/dev/null
  fi
  [ -x /usr/sbin/nginx ] || echo 'nginx could not be installed; the test that it serves the site is skipped.'
}

# The seed articles are not in the repository; where they lie beside it, the guide is compared with them.
if [ -z "${STACKGUIDE_SEEDS:-}" ] && [ -d ../shared/seeds ]; then
  STACKGUIDE_SEEDS=$(cd ../shared/seeds && pwd)
  export STACKGUIDE_SEEDS
fi

install_browser
install_nginx
install_compiler

step 'Building'
if ! dotnet build StackGuide.sln -c Release -warnaserror --nologo -v quiet; then
  failed=$((failed + 1))
  finish
fi
passed=$((passed + 1))

# Tests start the program hundreds of times, as readers get it: natively. Where the native compiler or a C compiler cannot be had, it is
# compiled ahead of time for dotnet, which starts in a third of the time; where that cannot be restored either, tests start what was
# built. It is compiled while other steps run, and without the analysers, which the build has run.
published=$(mktemp -d)
trap 'rm -rf "$results" "$published"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)
case $rid in linux-* | osx-* | win-*) ;; *) rid=linux-${rid##*-} ;; esac
publish() { dotnet publish src/StackGuide.Cli -c Release -r "$rid" -p:RunAnalyzers=false --artifacts-path "$published/$1" -o "$published/program" --nologo -v quiet "${@:2}" >"$published/$1.log" 2>&1; }
# 0: natively. 1: it does not compile, which is a fault. 2: a compiler cannot be had, and it is compiled for dotnet. 3: nor can that be done.
publish_as_well_as_can_be() {
  if has_compiler; then
    publish native && return
    grep -q 'error NU[0-9]' "$published/native.log" || return 1
  fi
  publish ahead -p:PublishAot=false && return 2
  return 3
}
publish_as_well_as_can_be &
publishing=$!

stackguide=src/StackGuide.Cli/bin/Release/net10.0/stackguide.dll
# The build holds the style of code (IDE rules are errors); this holds white space, in a fraction of the time that both would take.
expect 'Formatting' dotnet format whitespace . --folder --exclude '**/bin' '**/obj' --verify-no-changes --verbosity quiet

# Held against the day of the last commit, so that a commit that passed goes on passing; a review that falls due shows at the next one.
day=$(git log -1 --format=%cs 2>/dev/null)
expect 'Our own content, strictly' dotnet "$stackguide" check --strict ${day:+--today "$day"}

step "Compiling natively for $rid"
wait "$publishing"
case $? in
  0)
    passed=$((passed + 1))
    export STACKGUIDE_PUBLISHED=$published/program
    ;;
  1)
    failed=$((failed + 1))
    cat "$published/native.log"
    echo 'FAILED: Compiling natively'
    ;;
  2)
    echo 'The native compiler or a C compiler cannot be had; the tests start the program that is compiled ahead of time for dotnet.'
    export STACKGUIDE_PUBLISHED=$published/program
    ;;
  *)
    cat "$published/ahead.log"
    echo 'Neither natively nor for dotnet can it be compiled ahead of time here; the tests start what was built.'
    ;;
esac

step 'Test projects'
dotnet test StackGuide.sln -c Release --no-build --nologo --logger trx --results-directory "$results" -v quiet
tests_status=$?

# Each result file has one line like <Counters total="3" executed="3" passed="3" failed="0" .../>
count() { grep -ho "<Counters [^>]*" "$results"/*.trx 2>/dev/null | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ sum += $1 } END { print sum + 0 }'; }
total=$(count total)
ran_passed=$(count passed)
ran=$(count executed)
passed=$((passed + ran_passed))
failed=$((failed + ran - ran_passed))
skipped=$((total - ran))

# A test run that broke off without a failed test, or ran none, has failed all the same.
if [ "$tests_status" -ne 0 ] && [ "$ran" -eq "$ran_passed" ] || [ "$ran" -eq 0 ]; then
  echo 'FAILED: the test run itself'
  failed=$((failed + 1))
fi

finish
