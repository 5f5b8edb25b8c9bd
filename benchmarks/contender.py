"""What takes part: a pair of functions, one for each direction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from .workloads import Workload

T = TypeVar("T")
V = TypeVar("V")

Call = Callable[[], object]
Prepare = Callable[[Workload], Call]


class NotRunError(Exception):
    """The contender cannot take part; the message says why."""


class WrongResultError(Exception):
    """The contender takes the input but does not give what it stands for."""


@dataclass(frozen=True)
class Contender:
    """The prepare functions make the call that is timed, and raise if its result is not right."""

    name: str
    does: str
    from_json: Prepare
    to_json: Prepare
    only: str | None = None

    def takes(self, workload: Workload) -> bool:
        return self.only in (None, workload.name)


def checked(convert: Callable[[T], V], inputs: Sequence[T], is_right: Callable[[V, int], bool]) -> Call:
    """A call that converts all inputs, once it has shown that its results are right.

    Args:
        is_right: whether that is what the input with this index should give.
    """
    for index, value in enumerate(inputs):
        if not is_right(convert(value), index):
            raise WrongResultError("not the value that went in")
    if len(inputs) == 1:
        return partial(convert, inputs[0])  # without the cost of a loop, which would count
    return lambda: [convert(value) for value in inputs]


def absent(name: str, reason: str) -> Contender:
    """Stands in the table for a contender that cannot run."""

    def prepare(_: Workload) -> Call:
        raise NotRunError(reason)

    return Contender(name, "", prepare, prepare)
