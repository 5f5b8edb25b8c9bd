"""The walk: a snapshot's schemas beside the messages that hold their values."""

from __future__ import annotations

from collections.abc import Mapping

from google.protobuf.descriptor import Descriptor

from openresponses.wire.plan import Kind

from . import kinds, unions, values
from .comparison import Comparison
from .findings import Ledger, Word
from .homes import Home, root_home
from .shapes import Shape
from .snapshot import Snapshot


def walk(snapshot: Snapshot, roots: Mapping[str, Descriptor]) -> Ledger:
    """Compares the root schemas, by name, with the messages that should hold them.

    Raises:
        SnapshotError: references lead in a circle.
        PlanError: the mapping options of a message are broken.
    """
    comparison = Comparison(snapshot)
    for name, message in roots.items():
        comparison.shapes.walked.add(name)
        comparison.follow(root_home(message), ((snapshot.schemas[name],),), name)
    for home, shape, path in comparison.steps():
        _check(comparison, home, shape, path)
    comparison.ledger.walked = len(comparison.shapes.walked)
    return comparison.ledger


def _check(comparison: Comparison, home: Home, shape: Shape, path: str) -> None:
    """Compares what the snapshot allows with what the field holds."""
    if not home.whole and shape.null and not shape.anything and not home.holds_null:
        text = f"{home.title} cannot hold null as an element; the snapshot allows it."
        comparison.ledger.report(Word.KIND, path, text)
    if home.kind is Kind.JSON:
        values.check_verbatim(comparison, home, shape, path)
    elif home.kind is Kind.UNION:
        unions.check(comparison, home, shape, path)
    else:
        kinds.check(comparison, home, shape, path)
