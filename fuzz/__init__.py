"""Coverage-guided fuzzing of the code that reads foreign bytes: `from_json` and the SSE decoder.

A target is a module with a function `check`, which raises an exception if an
invariant does not hold for an input. An input that fails is written to
`crashers/<target>/`; tests/test_crashers.py replays the files there.

Read in this order: ``from_json`` and ``sse`` are the targets, ``seeds`` makes
their first inputs, ``targets`` runs a target, ``minimise`` makes a failing input
smaller.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

# The test schemas and what compares JSON values.
sys.path[:0] = [path for path in (str(ROOT / "tests"), str(ROOT / "tools")) if path not in sys.path]
