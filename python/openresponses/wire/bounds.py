"""The bound of what an array or map of messages may cost.

A message takes memory even if its JSON has only two bytes, and its remainder
names what the JSON lacks. So an array or map that would cost a multiple of its
text is held verbatim, as a whole. The rule is in docs/wire-mapping.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from google.protobuf.message import Message

from openresponses.v1.json_pb2 import JsonRemainder

from . import text
from .errors import Unheld

ELEMENT_COST = 48
"""The cost of an element, in bytes: about what an empty message takes in memory."""

NAME_COST = 2
"""The cost of a name in a remainder's lists, beside its UTF-8 bytes: its tag and length in protobuf."""

FREE = 4096
"""The cost that any array or map may have."""

COST_PER_BYTE = 2
"""The further cost that an array or map may have for each byte of its elements' texts."""


class LastNaming:
    """Tells whether a remainder may have got names since a moment before.

    ``mark`` is another object after each time. So it needs no lock, and an
    array whose elements all conform need not look for names. Another thread may
    set it too. Then somebody looks for names that are not there.
    """

    mark = object()


def note_names() -> None:
    """Notes that a remainder has got names."""
    LastNaming.mark = object()


def check(cost: int, limit: int, steps: Iterable[str | int], texts: Iterable[text.Text]) -> int:
    """Makes sure that an array or map does not cost more than it may, so far.

    Args:
        limit: what the last check returned; ``FREE`` at first. Few arrays cost more, so only
            then the limit is computed.
        steps: the elements' indexes or names.

    Raises:
        Unheld: it costs more.
    """
    if cost > limit == FREE:
        names = sum(len(step.encode()) for step in steps if isinstance(step, str))
        limit += COST_PER_BYTE * (sum(map(len, texts)) + names)
    if cost > limit:
        raise Unheld
    return limit


def cost_of_names(value: Any) -> int:
    """Returns the cost of all names in the remainders of a reader's value, at any depth."""
    if isinstance(value, JsonRemainder):
        lists = (value.missing, value.null, value.empty_array, value.empty_object)
        return sum(len(name.encode()) + NAME_COST for names in lists for name in names)
    if isinstance(value, dict):
        return sum(map(cost_of_names, value.values()))
    if isinstance(value, list):
        return sum(map(cost_of_names, value))
    if isinstance(value, Message):  # a map's value
        return sum(cost_of_names(part) for _, part in value.ListFields())
    if hasattr(value, "items"):  # a map of such a message
        return sum(cost_of_names(part) for part in value.values())
    if hasattr(value, "append"):  # a list of such a message
        return sum(map(cost_of_names, value))
    return 0
