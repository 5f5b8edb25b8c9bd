"""The walk: a snapshot's schemas beside the messages that hold their values.

Breadth first, so that a finding has the shortest of the paths that lead to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from google.protobuf.descriptor import Descriptor

from openresponses.wire.plan import Kind

from . import objects, unions, values
from .findings import Ledger, Word
from .homes import HELD, Home, root_home
from .resolve import Shapes
from .shapes import Nodes, Shape, describe
from .snapshot import Snapshot

_Step = tuple[Home, tuple[Nodes, ...], str]


def walk(snapshot: Snapshot, roots: Mapping[str, Descriptor]) -> Ledger:
    """Compares the root schemas, by name, with the messages that are to hold them.

    Raises:
        SnapshotError: references lead in a circle.
        PlanError: the mapping options of a message are broken.
    """
    walker = Walker(snapshot)
    for name, message in roots.items():
        walker.shapes.walked.add(name)
        walker.follow(root_home(message), ((snapshot.schemas[name],),), name)
    walker.run()
    walker.ledger.walked = len(walker.shapes.walked)
    return walker.ledger


class Walker:
    """The steps still to be taken, and what the checks share."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.shapes = Shapes(snapshot)
        self.ledger = Ledger(snapshot.file, snapshot.source, len(snapshot.schemas))
        self._steps: deque[_Step] = deque()
        self._taken: set[object] = set()

    def run(self) -> None:
        while self._steps:
            home, alternatives, path = self._steps.popleft()
            self.check(home, self.shapes.either(alternatives), path)

    def follow(self, home: Home, alternatives: tuple[Nodes, ...], path: str) -> None:
        """Has a value of any of some schemas checked, unless it has been."""
        key = (home.title, home.whole, tuple(tuple(map(id, nodes)) for nodes in alternatives))
        if self.is_new(key):
            self._steps.append((home, alternatives, path))

    def is_new(self, key: object) -> bool:
        """Whether something is met for the first time."""
        new = key not in self._taken
        self._taken.add(key)
        return new

    def check(self, home: Home, shape: Shape, path: str) -> None:
        """Compares what is allowed with what is held."""
        if not home.whole and shape.null and not shape.anything and not home.holds_null:
            self.ledger.report(Word.KIND, path, f"{home.title} cannot hold null as an element; the snapshot allows it.")
        if home.kind is Kind.JSON:
            values.check_verbatim(self, home, shape, path)
        elif home.kind is Kind.UNION:
            unions.check(self, home, shape, path)
        else:
            self._check_kind(home, shape, path)

    def _check_kind(self, home: Home, shape: Shape, path: str) -> None:
        held = HELD[home.kind]
        if shape.kinds - held:
            text = f"{home.title} holds {values.describe_home(home)}; the snapshot allows {describe(shape)}."
            self.ledger.report(Word.KIND, path, text)
        part = shape.only(held)
        if home.is_map:
            objects.check_map(self, home, part, path)
        elif home.kind is Kind.OBJECT:
            for item in part.objects:
                objects.check(self, item, home.message, path)
        elif home.kind is Kind.ARRAY and part.items:
            self.follow(home.element, part.items, f"{path}[]")
        elif home.kind is Kind.UNRECOGNIZED:
            values.check_verbatim(self, home, part, path)
        elif home.kind in values.STRINGS:
            values.check_strings(self, home, part, path)
