"""The type of an event, item, tool or part."""

from __future__ import annotations

from functools import cache
from typing import Any

from google.protobuf.message import Message

from openresponses.v1.json_pb2 import Unrecognized
from openresponses.wire.compile import plan_of, tags_of
from openresponses.wire.errors import WireError
from openresponses.wire.plan import ObjectPlan, UnionPlan


def type_of(message: Message) -> str:
    """Returns the ``type`` of an event, item, tool or part, as it is written in JSON.

    Types that the schema does not know are returned too.

    Args:
        message: a union (``StreamEvent``, ``Item``, ``Tool``, ``ContentPart``, …), one of its
            events (``OutputTextDelta``, …) or ``Unrecognized``. In the few unions that tell
            their objects apart by another member, it is this member.

    Raises:
        WireError: no alternative of the union is set (it is empty, or its alternative is newer than
            this schema), or the alternative has no type.
        TypeError: messages of this type have no ``type`` of their own. For example a
            ``FunctionTool``: only the ``Tool`` that holds it says which type it is.
    """
    message_type: Any = type(message)  # messages cannot be hashed, but their types can
    oneof, types = _types_of(message_type)
    name = message.WhichOneof(oneof) if oneof else ""
    if name is None:
        raise WireError(f"one of the fields of `{oneof}` to be set", "none that this schema knows")
    found = types.get(name)
    if found is not None:
        return found
    unrecognized = message if name == "" else getattr(message, name)
    if not isinstance(unrecognized, Unrecognized):
        raise WireError(f"a field of `{oneof}` whose JSON has a type", f"`{name}`")
    return unrecognized.type


@cache
def _types_of(message_type: type[Any]) -> tuple[str, dict[str, str]]:
    """Returns a union's oneof, and the type of each alternative by the name of its field.

    For other messages that have a type, the name of the oneof is empty, and so is the field's.
    """
    descriptor = getattr(message_type, "DESCRIPTOR", None)
    plan = None if descriptor is None else plan_of(descriptor)
    if isinstance(plan, UnionPlan) and plan.discriminator:
        return plan.oneof, tags_of(descriptor)
    if isinstance(plan, ObjectPlan):
        for field in plan.fields:
            if field.member_name == "type" and field.constant is not None and field.enum is not None:
                return "", {"": field.enum.strings[field.constant]}
    if message_type is Unrecognized:
        return "", {}
    raise TypeError(f"expected a StreamEvent, Item, Tool, ContentPart or another union, found {message_type.__name__}")
