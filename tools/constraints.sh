#!/usr/bin/env bash
# Writes the versions that CI and the checkout's environments install, so that a release of a
# dependency turns no build red. Three files, since a protobuf compiler, the lowest versions and
# everything else cannot share one environment.
set -euo pipefail
cd "$(dirname "$0")/.."

uv=$1
groups=(generate run test buf interop lint dist coverage-spec constraints bench)

# Every Python and platform that the project supports: versions that differ get markers.
compile() {
  local output=$1
  shift
  {
    echo "# Written by 'make constraints'."
    "$uv" pip compile --quiet --universal --python-version 3.10 --upgrade \
      --no-header --no-annotate "$@"
  } >"$output.new"
  mv "$output.new" "$output"
}

# pip installs the rest; hatchling and editables build the package.
printf '%s\n' 'pip>=25.1' hatchling editables | compile tools/constraints/tested.txt \
  --extra gateway --extra telemetry "${groups[@]/#/--group=python/pyproject.toml:}" python/pyproject.toml -
printf '%s\n' 'pip>=25.1' hatchling editables | compile tools/constraints/lowest.txt \
  --constraint tools/lowest-requirements.txt --group=python/pyproject.toml:test python/pyproject.toml -
compile tools/constraints/generate.txt tools/generate-requirements.txt
