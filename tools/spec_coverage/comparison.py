"""The comparison of one snapshot: what its checks share."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from .findings import Ledger
from .homes import Home
from .resolve import Shapes
from .shapes import Nodes, Shape
from .snapshot import Snapshot

_Step = tuple[Home, tuple[Nodes, ...], str]


class Comparison:
    """The shapes, the ledger, and the steps still to be taken.

    Breadth first, so that a finding has the shortest of the paths that lead to it.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self.shapes = Shapes(snapshot)
        self.ledger = Ledger(snapshot.file, snapshot.source, len(snapshot.schemas))
        self._steps: deque[_Step] = deque()
        self._met: set[object] = set()

    def follow(self, home: Home, alternatives: tuple[Nodes, ...], path: str) -> None:
        """Adds a step: the value of any of some schemas, unless it has been added before."""
        if self.is_new((home.title, home.whole, tuple(tuple(map(id, nodes)) for nodes in alternatives))):
            self._steps.append((home, alternatives, path))

    def is_new(self, thing: object) -> bool:
        """Returns whether a thing is met for the first time."""
        new = thing not in self._met
        self._met.add(thing)
        return new

    def steps(self) -> Iterator[tuple[Home, Shape, str]]:
        """Yields each step: the home, what the snapshot allows there, and the path.
        Steps may be added meanwhile."""
        while self._steps:
            home, alternatives, path = self._steps.popleft()
            yield home, self.shapes.either(alternatives), path
