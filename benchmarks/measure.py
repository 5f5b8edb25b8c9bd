"""Timing: in each round every contender has a turn.

So a slow moment of the computer hits all contenders alike, and the median drops
it. The garbage collector stays on: what a contender allocates is part of its cost.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import repeat
from statistics import median, quantiles
from time import perf_counter

from .contender import Run


@dataclass(frozen=True)
class Effort:
    """How much time a measurement may take. ``processes`` is for the start of a process."""

    rounds: int
    turn_seconds: float
    processes: int


FULL = Effort(rounds=101, turn_seconds=0.009, processes=25)
SHORT = Effort(rounds=15, turn_seconds=0.004, processes=5)


@dataclass(frozen=True)
class Timing:
    """Seconds for one run: the median of all turns, and half the distance of the quartiles."""

    median: float
    spread: float


def measure(runs: Mapping[str, Run], effort: Effort) -> dict[str, Timing]:
    """Times the runs against each other."""
    loops = {name: _loops(run, effort.turn_seconds) for name, run in runs.items()}
    turns: dict[str, list[float]] = {name: [] for name in runs}
    order = list(runs)
    # In a fixed order, each contender would always find the caches as the same predecessor left them.
    shuffle = random.Random(0).shuffle
    for _ in range(effort.rounds):
        shuffle(order)
        for name in order:
            turns[name].append(_turn(runs[name], loops[name]) / loops[name])
    return {name: _timing(seconds) for name, seconds in turns.items()}


def _loops(run: Run, turn_seconds: float) -> int:
    """Returns how many runs fill a turn."""
    loops = 1
    while (taken := _turn(run, loops)) < turn_seconds / 2:
        loops *= 2
    return max(1, round(loops * turn_seconds / taken))


def _turn(run: Run, loops: int) -> float:
    start = perf_counter()
    for _ in repeat(None, loops):
        run()
    return perf_counter() - start


def _timing(seconds: list[float]) -> Timing:
    low, _, high = quantiles(seconds, n=4)
    return Timing(median(seconds), (high - low) / 2)
