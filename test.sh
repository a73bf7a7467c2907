#!/usr/bin/env bash
# Builds and tests everything, in a fresh clone too. CI runs this and nothing else.
#   ./test.sh        everything
#   ./test.sh fast   while working: not the browser, and not what takes long by nature (broken rules, packages, container)
# Random values are the same in each run; SAMPLES_SEED=7 takes others, SAMPLES_TIMES=10 ten times as many.
# The last line counts all projects together: "N passed, N failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

results=artifacts/test-results
solution=WgrAdvisor.sln

fail() {
  printf 'test.sh: %s\n' "$*" >&2
  exit 1
}

# Settings of the caller that would change what is built or tested: MSBuild reads every variable as a property.
forget_settings() {
  local name
  shopt -s nocasematch
  for name in $(compgen -e); do
    [[ $fast && $name == WGR_ACCEPT ]] && continue # what CI runs accepts nothing
    case "$name" in
      ASPNETCORE_* | DOTNET_ENVIRONMENT | DOTNET_URLS | DOTNET_STARTUP_HOOKS | KESTREL__* | LOGGING__* | WGR* | \
        CONFIGURATION | PLATFORM | VERSION* | PACKAGEVERSION | ASSEMBLYNAME | TARGETFRAMEWORK* | RUNTIMEIDENTIFIER* | \
        OUTPUTPATH | OUTDIR | BASEOUTPUTPATH | DEFINECONSTANTS | NOWARN | WARNINGSNOTASERRORS | TREATWARNINGSASERRORS | \
        VSTEST* | XUNIT_* | PWDEBUG)
        unset "$name"
        ;;
    esac
  done
  shopt -u nocasematch
}

# The browser tests drive a Chromium that is there already; they never download one.
find_chromium() {
  if [[ -n "${CHROMIUM_PATH:-}" ]]; then
    [[ -x "$CHROMIUM_PATH" ]] || fail "CHROMIUM_PATH is $CHROMIUM_PATH, and no program is there."
    return
  fi
  if [[ ! -x /usr/bin/chromium ]] && command -v apt-get >/dev/null && [[ "$(id -u)" == 0 ]]; then
    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium ||
      fail "chromium could not be installed with apt-get."
  fi
  [[ -x /usr/bin/chromium ]] ||
    fail "the browser tests need Chromium: install the package chromium, or set CHROMIUM_PATH to the program."
}

# The counts of one test project, from its result file: "total executed passed".
counts() {
  local name counters
  counters=$(grep -m 1 -o '<Counters [^>]*>' "$1" 2>/dev/null) || counters=
  for name in total executed passed; do
    [[ $counters =~ [[:space:]]$name=\"([0-9]+)\" ]] && printf '%s ' "${BASH_REMATCH[1]}" || printf '0 '
  done
}

has_tests() {
  grep -rqE --include='*.cs' --exclude-dir=bin --exclude-dir=obj '^[[:space:]]*\[(Fact|Theory)\b' "$1"
}

case "$*" in
  "") fast= ;;
  fast) fast=yes ;;
  *) fail "say ./test.sh or ./test.sh fast; not: $*" ;;
esac

command -v dotnet >/dev/null || fail "the .NET SDK named in global.json is needed: https://dotnet.microsoft.com/download"
forget_settings
[[ $fast ]] || find_chromium

dotnet restore "$solution" --locked-mode
dotnet build "$solution" -c Release --no-restore
if [[ $fast ]]; then
  dotnet format whitespace "$solution" --verify-no-changes --no-restore # the build has checked the style already
else
  dotnet format "$solution" --verify-no-changes --no-restore
fi

rm -rf "$results"
passed=0 failed=0 skipped=0 broken=()
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  [[ $fast && $name == *.Browser.Tests ]] && continue
  code=0
  dotnet test "$project" -c Release --no-build --results-directory "$results" --logger "trx;LogFileName=$name.trx" \
    ${fast:+--filter "Speed!=Slow"} || code=$?
  read -r total executed succeeded <<<"$(counts "$results/$name.trx")"
  unsuccessful=$((executed - succeeded))
  if ((code != 0 && unsuccessful == 0)); then
    broken+=("$name stopped with exit code $code")
    unsuccessful=1
  elif ((executed == 0)) && has_tests "$(dirname "$project")"; then
    broken+=("$name has tests, and ran none")
    unsuccessful=1
  fi
  passed=$((passed + succeeded))
  failed=$((failed + unsuccessful))
  skipped=$((skipped + total - executed))
done

printf '\n'
((${#broken[@]} == 0)) || printf 'Counted as one failure: %s\n' "${broken[@]}"
((skipped == 0)) || printf 'Skipped: %s\n' "$skipped"
printf '%s passed, %s failed\n' "$passed" "$failed"
((failed == 0 && passed > 0))
