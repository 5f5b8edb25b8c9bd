"""Conversions there and back, for the tests of round trips."""

from __future__ import annotations

from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message

from openresponses import WireError, from_json, to_json
from openresponses.wire.compile import plan_of
from openresponses.wire.plan import Kind, ObjectPlan, UnionPlan, VerbatimPlan


def trip(message: Message) -> bytes:
    """Returns a message's JSON after a trip through protobuf's bytes."""
    return to_json(type(message).FromString(message.SerializeToString()))


def assert_strict_agrees_or_says_why_not(text: str | bytes, message_type: type[Message]) -> None:
    try:
        message = from_json(text, message_type, strict=True)
    except WireError as error:
        reason = str(error)
    else:
        reason = ""
        assert message == from_json(text, message_type)
    assert not reason or reason.startswith("$")


def must_be_carried(descriptor: Descriptor, value: object) -> bool:
    """Returns whether a decoder that is not strict promises to carry a value."""
    plan = plan_of(descriptor)
    if isinstance(plan, ObjectPlan):
        return isinstance(value, dict) and all(is_unicode(name) for name in value)
    if isinstance(plan, UnionPlan) and Kind.UNRECOGNIZED in {a.field.kind for a in plan.alternatives}:
        return isinstance(value, dict) and isinstance(value.get(plan.discriminator), str)
    return isinstance(plan, VerbatimPlan) and not plan.unrecognized


def is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)
