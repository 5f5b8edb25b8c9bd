"""Strings beside the fields that hold them, and values that ``Json`` holds verbatim."""

from __future__ import annotations

from openresponses.wire.plan import Kind

from .comparison import Comparison
from .findings import Word
from .homes import Home, title
from .shapes import Shape

STRINGS = frozenset({Kind.STRING, Kind.BYTES, Kind.ENUM})


def describe_home(home: Home) -> str:
    """Returns what a home holds, in the words of the converter's errors."""
    if home.is_map:
        return "a map"
    if home.kind is Kind.OBJECT:
        return f"the message {title(home.message)}"
    if home.kind is Kind.ENUM and home.field.enum is not None:
        return f"a string of {home.field.enum.full_name.rpartition('.')[2]}"
    return str(home.kind.value)


def check_strings(comparison: Comparison, home: Home, shape: Shape, path: str) -> None:
    """Compares strings with their field. A closed set needs an enum that has all of
    its strings. An open set may have a string field, or an enum if the snapshot
    lists some of the strings."""
    enum = home.field.enum
    if enum is None:
        if shape.is_closed_set:
            held = describe_home(home)
            text = f"{home.title} holds {held}; the snapshot closes the set: {_some(shape.strings)}."
            comparison.ledger.report(Word.CLOSED_SET, path, text)
        return
    name = enum.full_name.rpartition(".")[2]
    if shape.any_string and not shape.strings:
        text = f"{home.title} holds a string of {name}; the snapshot allows any."
        comparison.ledger.report(Word.OPEN_SET, path, text)
    only = home.field.constant
    known = enum.numbers if only is None else {enum.strings[only]}
    for string in shape.strings:
        comparison.ledger.values.add((enum.full_name, string))
        if string in known:
            continue
        has_not = f"{name} has no value for {string!r}" if only is None else f"{home.title} cannot be {string!r}"
        comparison.ledger.report(Word.VALUE, f"{path}={string}", f"{has_not}; the remainder would hold it.")


def check_verbatim(comparison: Comparison, home: Home, shape: Shape, path: str) -> None:
    """Compares with a field that holds verbatim JSON, which is for what has no
    structure: members with names and closed sets of strings need fields of
    their own."""
    names = list(dict.fromkeys(name for item in shape.objects for name in item.properties))
    if home.kind is Kind.UNRECOGNIZED and "type" in names:
        names.remove("type")
    if names:
        text = f"{home.title} holds verbatim JSON; the snapshot names members: {_some(names)}."
        comparison.ledger.report(Word.VERBATIM, path, text)
    if shape.is_closed_set:
        text = f"{home.title} holds verbatim JSON; the snapshot closes the set: {_some(shape.strings)}."
        comparison.ledger.report(Word.CLOSED_SET, path, text)
    if shape.items:
        comparison.follow(home, shape.items, f"{path}[]")
    for item in shape.objects:
        if item.additional and not item.properties:
            comparison.follow(home, (item.additional,), f"{path}{{}}")


def _some(strings: list[str] | tuple[str, ...]) -> str:
    more = f" and {len(strings) - 5} more" if len(strings) > 5 else ""
    return ", ".join(map(repr, strings[:5])).replace("'", '"') + more
