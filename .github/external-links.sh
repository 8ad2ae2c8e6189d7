#!/usr/bin/env bash
# Lists the addresses of content/evidence that do not answer, as Markdown. Usage: external-links.sh CACHE_FOLDER
# Politely: one request at a time, a pause between them, three tries, and what answered within a month is not asked again.
set -euo pipefail
cache=${1:?the folder that remembers which addresses answered}
mkdir -p "$cache"

echo
echo '## Sources that do not answer'
echo
grep -H '^url: ' content/evidence/*.md | while IFS= read -r line; do
  file=${line%%:*}
  url=${line#*:url: }
  mark=$cache/$(printf '%s' "$url" | sha256sum | cut -c1-32)
  [ -n "$(find "$mark" -mtime -30 2>/dev/null)" ] && continue
  status=$(curl --silent --location --output /dev/null --max-time 30 --retry 2 --retry-delay 10 \
    --user-agent 'stackguide link check' --write-out '%{http_code}' "$url" || true)
  case $status in
    # 403 and 429 are answers to a program; a person may well see the page.
    2?? | 403 | 429) touch "$mark" ;;
    *) echo "- \`$file\`: $url (${status:-no answer})" ;;
  esac
  sleep 2
done
