"""A contender: what takes part in the comparison. It has a function for each direction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from .workloads import Workload

T = TypeVar("T")
V = TypeVar("V")

Run = Callable[[], object]
Prepare = Callable[[Workload], Run]


class NotRunError(Exception):
    """The contender cannot take part; the message says why."""


class WrongResultError(Exception):
    """The contender reads the input, but its result is not the value that went in."""


@dataclass(frozen=True)
class Contender:
    """Each prepare function returns the run to time. It raises an exception if the run's result is wrong.

    Attributes:
        does: which functions the contender calls, for the report.
        only: the name of the only workload that it can take; None if it takes all.
    """

    name: str
    does: str
    from_json: Prepare
    to_json: Prepare
    only: str | None = None

    def takes(self, workload: Workload) -> bool:
        return self.only in (None, workload.name)


def checked(convert: Callable[[T], V], inputs: Sequence[T], is_right: Callable[[V, int], bool]) -> Run:
    """Returns a run that converts all inputs, after a check of its results.

    Args:
        is_right: returns whether a result is right for the input with this index.

    Raises:
        WrongResultError: a result is not right.
    """
    for index, value in enumerate(inputs):
        if not is_right(convert(value), index):
            raise WrongResultError("not the value that went in")
    if len(inputs) == 1:
        return partial(convert, inputs[0])  # no loop: its cost would count
    return lambda: [convert(value) for value in inputs]


def absent(name: str, reason: str) -> Contender:
    """Returns a contender that cannot run; it only stands in the table."""

    def prepare(_: Workload) -> Run:
        raise NotRunError(reason)

    return Contender(name, "", prepare, prepare)
