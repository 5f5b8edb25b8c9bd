"""`python -m benchmarks.startup`: the time to import the package and convert a first event.

Each run is a process of its own. A second process imports only the modules of
protobuf and msgspec that the first has loaded. The difference is ours: all else
is loaded because of us, modules of the standard library too. The bytecode is
compiled before, like in an installed package.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from .events import RESPONSE_CREATED
from .measure import FULL

NOTHING = "pass"
CONVERT = "import sys; from openresponses import from_json; from_json(sys.stdin.buffer.read())"
LIST_OTHERS = CONVERT + "; print(*[name for name in sys.modules if name.partition('.')[0] in ('google', 'msgspec')])"


@dataclass(frozen=True)
class Startup:
    """Seconds: medians over all runs.

    Attributes:
        total: from the start of the process to its end.
        python: the same for a process that does nothing.
        libraries: what importing protobuf and msgspec adds to ``python``.
        ours: what the package and the first event add to ``python`` and ``libraries``.
        least_ours: ``ours`` of the quickest processes.
    """

    total: float
    python: float
    libraries: float
    ours: float
    least_ours: float

    def __str__(self) -> str:
        total, python, libraries, ours, least = (
            f"{seconds * 1e3:.0f}" for seconds in (self.total, self.python, self.libraries, self.ours, self.least_ours)
        )
        return (
            f"Import and a first event (response.created), as a process: {total} ms, of which Python {python}, "
            f"protobuf and msgspec {libraries}, ours {ours} (at best {least})."
        )


def measure_startup(runs: int) -> Startup:
    """Runs each process so many times, in turns, and returns the medians."""
    with _compiled_bytecode() as environment:
        others = _run(LIST_OTHERS, environment).stdout.decode().split()
        programs = [NOTHING, f"import {', '.join(others)}", CONVERT]
        times = [[_time(program, environment) for program in programs] for _ in range(runs + 1)][1:]
    python, libraries, total = (list(column) for column in zip(*times, strict=True))
    return Startup(
        total=median(total),
        python=median(python),
        libraries=median(map(float.__sub__, libraries, python)),
        ours=median(map(float.__sub__, total, libraries)),
        least_ours=min(total) - min(libraries),
    )


@contextmanager
def _compiled_bytecode() -> Iterator[Mapping[str, str]]:
    """Gives an environment in which the first run compiles the bytecode and the others find it."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        yield environment


def _time(program: str, environment: Mapping[str, str]) -> float:
    start = perf_counter()
    _run(program, environment)
    return perf_counter() - start


def _run(program: str, environment: Mapping[str, str]) -> subprocess.CompletedProcess[bytes]:
    event = json.dumps(RESPONSE_CREATED).encode()
    return subprocess.run(
        [sys.executable, "-c", program], input=event, env=environment, stdout=subprocess.PIPE, check=True
    )


if __name__ == "__main__":
    print(measure_startup(FULL.processes))
