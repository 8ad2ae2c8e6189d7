#!/usr/bin/env bash
# The gate with every list at its full length, for a quiet machine before a release: every page in every place, each writing command
# killed at each of its renames, all cases by the real process, and many more changed files and bundles. It takes hours.
export STACKGUIDE_EVERY_PAGE=1 STACKGUIDE_KILLS=all STACKGUIDE_CASES_BY_PROCESS=1
export STACKGUIDE_FUZZ_MUTANTS=${STACKGUIDE_FUZZ_MUTANTS:-20000} STACKGUIDE_MUTANTS=${STACKGUIDE_MUTANTS:-1000}
exec bash "$(dirname "${BASH_SOURCE[0]}")/run.sh"
