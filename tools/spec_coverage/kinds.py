"""JSON kinds beside the fields that hold them: each field gets the check of its kind."""

from __future__ import annotations

from openresponses.wire.plan import Kind

from . import objects, values
from .comparison import Comparison
from .findings import Word
from .homes import Home
from .shapes import Shape, describe

JSON_KINDS: dict[Kind, frozenset[str]] = {
    Kind.STRING: frozenset({"string"}),
    Kind.ENUM: frozenset({"string"}),
    Kind.BYTES: frozenset({"string"}),
    Kind.DOUBLE: frozenset({"integer", "number"}),
    Kind.INT64: frozenset({"integer"}),
    Kind.BOOL: frozenset({"boolean"}),
    Kind.OBJECT: frozenset({"object"}),
    Kind.UNRECOGNIZED: frozenset({"object"}),
    Kind.ARRAY: frozenset({"array"}),
}
"""The JSON kinds that a field of each kind can hold. ``Json`` and unions are not
here: ``Json`` holds any kind, and a union has an alternative per kind."""


def check(comparison: Comparison, home: Home, shape: Shape, path: str) -> None:
    """Compares what the snapshot allows with a field that is neither ``Json`` nor a union."""
    held = JSON_KINDS[home.kind]
    if shape.kinds - held:
        text = f"{home.title} holds {values.describe_home(home)}; the snapshot allows {describe(shape)}."
        comparison.ledger.report(Word.KIND, path, text)
    part = shape.only(held)
    if home.is_map:
        objects.check_map(comparison, home, part, path)
    elif home.kind is Kind.OBJECT:
        for item in part.objects:
            objects.check(comparison, item, home.message, path)
    elif home.kind is Kind.ARRAY and part.items:
        comparison.follow(home.element, part.items, f"{path}[]")
    elif home.kind is Kind.UNRECOGNIZED:
        values.check_verbatim(comparison, home, part, path)
    elif home.kind in values.STRINGS:
        values.check_strings(comparison, home, part, path)
