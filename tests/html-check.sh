#!/usr/bin/env bash
# Holds every page against the Nu HTML checker: HTML, CSS and SVG. Needs Java, and npm to fetch the checker, and is therefore no part of run.sh.
# Usage: tests/html-check.sh [SITE]   without SITE our guide is built into a temporary folder
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

site=${1:-}
if [ -z "$site" ]; then
  site=$work/site
  dotnet run --project src/StackGuide.Cli -c Release -- build --output "$site" >/dev/null
fi

npm install --prefix "$work/npm" --no-save --no-fund --no-audit --loglevel=error vnu-jar
jar=$(find "$work/npm" -name vnu.jar -print -quit)
[ -n "$jar" ] || { echo 'The checker could not be installed.' >&2; exit 3; }

# Errors only: of the policy in each page it takes hashes and "self" for violated, which browsers do not.
java -Xss8m -jar "$jar" --also-check-css --also-check-svg --skip-non-html --errors-only --stdout "$site"
printf '%s pages without an error\n' "$(find "$site" -name '*.html' | wc -l)"
