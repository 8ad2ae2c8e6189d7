#!/usr/bin/env bash
# Draws our decision flow and generated flows with our layout and with Graphviz dot, and counts crossings and overlaps of both
# with one counter (LayoutQuality). Usage: bash tests/StackGuide.Benchmarks/compare-dot.sh
# Installs graphviz from the system's packages where it is missing. Nothing is asserted.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

command -v dot >/dev/null || apt-get install -y --no-install-recommends graphviz >&2
dotnet build tests/StackGuide.Benchmarks -c Release --nologo -v quiet >&2
dotnet tests/StackGuide.Benchmarks/bin/Release/net10.0/StackGuide.Benchmarks.dll layouts
