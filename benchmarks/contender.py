"""What takes part: a pair of functions, one for each direction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from .workloads import Workload

T = TypeVar("T")

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


def checked(call: Callable[[], T], is_right: Callable[[T], bool]) -> Call:
    """The call, once it has shown that its result is right."""
    if not is_right(call()):
        raise WrongResultError("not the value that went in")
    return call


def absent(name: str, reason: str) -> Contender:
    """Stands in the table for a contender that cannot run."""

    def prepare(_: Workload) -> Call:
        raise NotRunError(reason)

    return Contender(name, "", prepare, prepare)
