#!/usr/bin/env bash
# The inner loop: builds, runs the tests that need neither a browser nor a process, and checks our content; what
# must pass before a commit lands is tests/run.sh. Name projects to run only these: bash tests/quick.sh Reading Checking
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# As in tests/run.sh: too short a time to earn back what measuring hot spots costs.
export DOTNET_TieredPGO=0

projects=("$@")
[ "${#projects[@]}" -gt 0 ] || projects=(Texts Threading Files Model Markdown Reading Checking Flowchart Statistics Data Rendering Publishing Comparing)

# Without analyzers, which take half of the time; tests/run.sh has them.
dotnet build StackGuide.sln -c Release -p:RunAnalyzers=false --nologo -v quiet || exit 1

status=0
for project in "${projects[@]}"; do
  folder=tests/StackGuide.$project.Tests
  [ -d "$folder" ] || folder=tests/StackGuide.$project
  [ -d "$folder" ] || { echo "There is no test project $project."; exit 2; }
  dotnet test "$folder" -c Release --no-build --nologo -v quiet || status=1
done
dotnet src/StackGuide.Cli/bin/Release/net10.0/stackguide.dll check --strict || status=1
exit "$status"
