"""Coverage-guided fuzzing of what reads foreign bytes: `from_json` and the SSE decoder.

Each target is a module with a function `check`, which raises if an invariant
does not hold for an input, and `seeds`, with which fuzzing begins. An input that
fails is written to `crashers/<target>/`, whose files tests/test_crashers.py replays.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

# The test schemas and what compares JSON values.
sys.path[:0] = [path for path in (str(ROOT / "tests"), str(ROOT / "tools")) if path not in sys.path]
