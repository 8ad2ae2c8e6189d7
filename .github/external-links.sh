#!/usr/bin/env bash
# Lists the sources whose addresses do not answer, as Markdown. Usage: external-links.sh GUIDE.json CACHE_FOLDER
# GUIDE.json is data/guide.json of a built guide: addresses come from what the checks have passed, never from the text of a file.
# Politely: one request at a time, a pause between them, three tries, and what answered within a month is not asked again.
set -euo pipefail
guide=${1:?the data/guide.json of a built guide}
cache=${2:?the folder that remembers which addresses answered}
pause=${PAUSE:-2}
mkdir -p "$cache"

echo
echo '## Sources that do not answer'
echo
sources=$(jq -r '.entries[] | select(.kind == "evidence") | [.source, .address] | @tsv' "$guide")
while IFS=$'\t' read -r file url; do
  # Nothing but the web, and nothing that could be taken for an option or end the code in the report.
  [[ $url =~ ^https?://[^[:space:]\`\\]+$ ]] || { printf -- '- `%s`: its address is none of the web\n' "$file"; continue; }
  mark=$cache/$(printf '%s' "$url" | sha256sum | cut -c1-32)
  [ -z "$(find "$mark" -mtime -30 2>/dev/null)" ] || continue
  status=$(curl --disable --silent --location --max-redirs 10 --proto '=http,https' --proto-redir '=http,https' --globoff \
    --output /dev/null --max-filesize 50000000 --max-time 30 --retry 2 --retry-delay 10 \
    --user-agent 'stackguide link check' --write-out '%{http_code}' --url "$url" </dev/null || true)
  case $status in
    # 403 and 429 are answers to a program; a person may well see the page.
    2?? | 403 | 429) touch "$mark" ;;
    *) printf -- '- `%s`: `%s` (%s)\n' "$file" "$url" "${status:-no answer}" ;;
  esac
  sleep "$pause"
done <<<"$sources"
