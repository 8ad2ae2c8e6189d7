#!/usr/bin/env bash
# Lighthouse on the home page, a criterion, the comparison and the decision flow, from a local server that compresses as a host does.
# Needs Chromium, and npm to fetch Lighthouse, and is therefore no part of run.sh. Exit status 1 when a score is below 100.
# Usage: tests/lighthouse.sh [SITE]   without SITE our guide is built into a temporary folder
# Lighthouse slows the processor to a quarter, which makes a phone of a fast desk machine. Where its benchmark index, printed last, is
# far below 1500, the machine is slow or busy: set STACKGUIDE_CPU_SLOWDOWN to what makes a phone of it (1 at an index of about 400).
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
server=''
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

site=${1:-}
if [ -z "$site" ]; then
  site=$work/site
  dotnet run --project src/StackGuide.Cli -c Release -- build --output "$site" >/dev/null
fi

CHROME_PATH=${STACKGUIDE_CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH
npm install --prefix "$work/npm" --no-save --no-fund --no-audit --loglevel=error lighthouse

cat >"$work/server.mjs" <<'SERVER'
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".txt": "text/plain", ".xml": "text/xml" };
const server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  try {
    const body = await readFile(join(process.argv[2], path.endsWith("/") ? path + "index.html" : path));
    response.writeHead(200, { "content-type": types[extname(path)] || "text/html; charset=utf-8", "content-encoding": "gzip", "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache" });
    response.end(gzipSync(body, { level: 9 }));
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
SERVER
node "$work/server.mjs" "$site" >"$work/port" &
server=$!
until [ -s "$work/port" ]; do sleep 0.1; done
port=$(cat "$work/port")

criterion=$(cd "$site" && find criteria -name '*.html' | sort | head -n 1)
failed=0
printf '%-34s %s\n' page 'performance, accessibility, best practices, SEO; layout shift; bytes; requests; index'
for page in index.html "$criterion" compare.html decide.html; do
  "$work/npm/node_modules/.bin/lighthouse" "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$work/report.json" \
    --only-categories=performance,accessibility,best-practices,seo --throttling.cpuSlowdownMultiplier="${STACKGUIDE_CPU_SLOWDOWN:-4}" --chrome-flags='--headless=new --no-sandbox --disable-gpu'
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1]));
    const scores = Object.values(report.categories).map((c) => Math.round(c.score * 100));
    const requests = report.audits["network-requests"].details.items;
    console.log(process.argv[2].padEnd(34), scores.join(" ") + ";", report.audits["cumulative-layout-shift"].displayValue + ";", report.audits["total-byte-weight"].numericValue + ";", requests.length + ";", Math.round(report.environment.benchmarkIndex));
    for (const category of Object.values(report.categories)) for (const { id, weight } of category.auditRefs) {
      const audit = report.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log("  " + category.id + ": " + audit.title + (audit.displayValue ? " (" + audit.displayValue + ")" : ""));
    }
    process.exit(scores.every((s) => s === 100) ? 0 : 1);' "$work/report.json" "$page" || failed=1
done
exit $failed
