#!/usr/bin/env bash
# Builds the same synthetic pages with StackGuide and with Hugo, in turn, and prints the ratios of wall time, processor time and peak memory.
# Usage: bash tests/StackGuide.Benchmarks/compare-hugo.sh [PAGES ...]      (100 1000 10000 when none are named)
# Nothing is installed and nothing is asserted: machines are noisy, ratios of paired runs are less so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

for tool in hugo python3; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install $tool" >&2; exit 1; }
done

pairs=${PAIRS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The native program, as readers have it.
dotnet publish src/StackGuide.Cli -c Release -o "$work/program" --nologo -v quiet
dotnet build tests/StackGuide.Benchmarks -c Release --nologo -v quiet

for pages in "${@:-100 1000 10000}"; do
  for n in $pages; do
    dotnet tests/StackGuide.Benchmarks/bin/Release/net10.0/StackGuide.Benchmarks.dll synthetic "$n" "$work/$n"
    python3 - "$n" "$pairs" "$work" <<'PY'
import os, resource, shutil, statistics, sys, time

n, pairs, work = sys.argv[1], int(sys.argv[2]), sys.argv[3]
ours = [f"{work}/program/stackguide", "build", "--root", f"{work}/{n}/stackguide", "--output", f"{work}/{n}/ours"]
hugo = ["hugo", "--quiet", "--source", f"{work}/{n}/hugo", "--destination", f"{work}/{n}/theirs"]

def run(command, output):
    shutil.rmtree(output, ignore_errors=True)
    shutil.rmtree(f"{work}/{n}/hugo/resources", ignore_errors=True)
    started = time.perf_counter()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.execvp(command[0], command)
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - started
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    html = sum(f.endswith(".html") for _, _, files in os.walk(output) for f in files)
    return wall, used.ru_maxrss / 1024, html, used.ru_utime + used.ru_stime

run(ours, f"{work}/{n}/ours"), run(hugo, f"{work}/{n}/theirs")
a, b = [], []
for _ in range(pairs):
    a.append(run(ours, f"{work}/{n}/ours"))
    b.append(run(hugo, f"{work}/{n}/theirs"))
median = lambda runs, i: statistics.median(r[i] for r in runs)
ratio = lambda i: statistics.median(x[i] / y[i] for x, y in zip(a, b))
print(f"{n:>6} pages: ours {median(a,0):7.2f} s ({median(a,3):.2f} s of processors, {median(a,1):.0f} MiB, {a[0][2]} html), "
      f"Hugo {median(b,0):7.2f} s ({median(b,3):.2f} s, {median(b,1):.0f} MiB, {b[0][2]} html); "
      f"ratio of wall time {ratio(0):.2f}, of processor time {ratio(3):.2f}, of peak memory {ratio(1):.2f} ({pairs} pairs)")
PY
  done
done
