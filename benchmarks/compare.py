"""Runs all contenders on one workload, in both directions."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .contender import Contender, NotRunError, Prepare, Run, WrongResultError
from .measure import Effort, Timing, measure
from .reference import OURS
from .workloads import Workload

NOTE_LENGTH = 200


@dataclass(frozen=True)
class Measured:
    """A timing. ``ratio`` is how many times as long it is as ours."""

    timing: Timing
    ratio: float


Cell = Measured | str
"""A string takes the place of a missing timing."""


@dataclass(frozen=True)
class Row:
    """The two results of a contender."""

    contender: Contender
    from_json: Cell
    to_json: Cell


@dataclass(frozen=True)
class Section:
    """All results for a workload. ``correct`` says whether our own results are right."""

    workload: Workload
    rows: list[Row]
    correct: bool = True
    notes: list[str] = field(default_factory=list)


def compare(workload: Workload, peers: Sequence[Contender], effort: Effort) -> Section:
    """Checks the results of all contenders, then times the contenders whose results are right."""
    try:
        ours = OURS.from_json(workload), OURS.to_json(workload)
    except Exception as error:
        return Section(workload, [Row(OURS, "wrong", "wrong")], correct=False, notes=[_note(OURS.name, error)])
    entrants = [peer for peer in peers if peer.takes(workload)]
    notes: list[str] = []
    from_cells = _cells(workload, ours[0], {peer.name: peer.from_json for peer in entrants}, effort, notes)
    to_cells = _cells(workload, ours[1], {peer.name: peer.to_json for peer in entrants}, effort, notes)
    rows = [Row(contender, from_cells[contender.name], to_cells[contender.name]) for contender in (OURS, *entrants)]
    return Section(workload, rows, notes=list(dict.fromkeys(notes)))


def _cells(
    workload: Workload, ours: Run, peers: Mapping[str, Prepare], effort: Effort, notes: list[str]
) -> dict[str, Cell]:
    """Returns a timing for each contender with a right result; adds notes on the others."""
    prepared = {name: _prepared(name, prepare, workload, notes) for name, prepare in peers.items()}
    runs = {OURS.name: ours} | {name: run for name, run in prepared.items() if not isinstance(run, str)}
    timings = measure(runs, effort)
    base = timings[OURS.name].median
    cells: dict[str, Cell] = {name: reason for name, reason in prepared.items() if isinstance(reason, str)}
    return cells | {name: Measured(timing, timing.median / base) for name, timing in timings.items()}


def _prepared(name: str, prepare: Prepare, workload: Workload, notes: list[str]) -> Run | str:
    try:
        return prepare(workload)
    except NotRunError as error:
        return f"not run: {error}"
    except WrongResultError as error:
        notes.append(_note(name, error))
        return "differs"
    except Exception as error:  # a peer may fail in any way; the others go on
        notes.append(_note(name, error))
        return "rejects"


def _note(name: str, error: Exception) -> str:
    return textwrap.shorten(f"{name}: {type(error).__name__}: {error}", NOTE_LENGTH, placeholder="...")
