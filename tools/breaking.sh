#!/bin/sh
# Compares the schema with an earlier state: the first that there is of
# - $AGAINST,
# - main,
# - the last release (on main itself),
# - the commit that settled where generated code lands; it was not a promise before.
# usage: tools/breaking.sh <buf>
set -eu

against=${AGAINST:-}
if [ -z "$against" ] && main=$(git rev-parse --verify --quiet main || git rev-parse --verify --quiet origin/main) &&
  [ "$main" != "$(git rev-parse HEAD)" ]; then
  against=$main
fi
if [ -z "$against" ]; then
  against=$(git describe --tags --abbrev=0 --match 'v*' 2>/dev/null) ||
    against=$(git log --format=%H -S 'option java_outer_classname' -- proto/openresponses/v1/stream_event.proto |
      tail -n 1)
fi
if [ -z "$against" ]; then
  echo "breaking: no earlier state of the schema is known; name one with AGAINST=<git ref>" >&2
  exit 1
fi

"$1" breaking --against ".git#ref=$against"
echo "breaking: nothing since $(git log -1 --format='%h %s' "$against")"
