#!/usr/bin/env bash
# Opens every page of the guide in all three places, looks whether anything moves, and examines each with axe at both widths and in
# both themes. The gate does so with one page of each kind, because this takes a while; run it before a release.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
STACKGUIDE_EVERY_PAGE=1 exec dotnet test tests/StackGuide.Browser.Tests -c Release --nologo \
  --filter "FullyQualifiedName~OpeningTests|FullyQualifiedName~AccessibilityTests|FullyQualifiedName~Nothing_moves" --logger "console;verbosity=normal"
