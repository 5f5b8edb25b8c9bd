"""The message inside a union. The stub beside this file says what each union may hold; `make generate` writes it."""

from __future__ import annotations

from functools import cache
from typing import Any

from openresponses.wire.compile import plan_of
from openresponses.wire.plan import UnionPlan


def inner(union: Any) -> Any:
    """Returns what a union holds: the one of its alternatives that is set.

        match inner(event):
            case OutputTextDelta(delta=delta):
                print(delta)
            case Unrecognized(type=new):
                print(new)

    Args:
        union: a ``StreamEvent``, ``Item``, ``Tool``, ``ContentPart``, ``Content``, ``Input``, … A type
            checker knows for each union what the result may be.

    Returns:
        The message itself, not a copy. For some unions also a string or the number of an enum value.
        None if no alternative is set: the union is empty, or another program has a newer schema
        and has set an alternative that this schema does not know.

    Raises:
        TypeError: the message is not a union.
    """
    oneof = _oneof_of(type(union))
    name = union.WhichOneof(oneof)
    return None if name is None else getattr(union, name)


@cache
def _oneof_of(message_type: type[Any]) -> str:
    descriptor = getattr(message_type, "DESCRIPTOR", None)
    plan = None if descriptor is None else plan_of(descriptor)
    if not isinstance(plan, UnionPlan):
        raise TypeError(f"expected a StreamEvent, Item, Content or another union, found {message_type.__name__}")
    return plan.oneof
