"""Properties of every message of the package and of the test schemas, with input
that is generated from the schema."""

from __future__ import annotations

from typing import Any

import pytest
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import given, settings
from mapping_snapshot import ROOTS

from openresponses import WireError, from_json, to_json
from openresponses.v1.json_pb2 import JsonRemainder
from openresponses.wire.compile import messages_below, plan_of
from openresponses.wire.plan import FieldPlan, fields_of
from support.json_values import value_of
from support.round_trips import assert_strict_agrees_or_says_why_not, must_be_carried, trip
from support.strategies import json_for, messages
from wiretest.v1 import kitchen_sink_pb2, newer_pb2

TEST_SCHEMAS = [d for module in (kitchen_sink_pb2, newer_pb2) for d in module.DESCRIPTOR.message_types_by_name.values()]
EVERY = list({d.full_name: d for root in [*ROOTS, *TEST_SCHEMAS] for d in messages_below(root)}.values())
DEEP = {"StreamEvent", "Response", "CreateResponseRequest", "KitchenSink", "Item", "Content"}

every_message = pytest.mark.parametrize("descriptor", EVERY, ids=lambda descriptor: descriptor.full_name)


def examples(descriptor: Descriptor, property_of: Any) -> Any:
    """Sets the number of examples: many for the messages that lead to all others, few for the others."""
    return settings(max_examples=100 if descriptor.name in DEEP else 5)(property_of)


@every_message
def test_json_comes_back(descriptor: Descriptor) -> None:
    message_type = GetMessageClass(descriptor)

    @given(json_for(message_type))
    def comes_back(text: str) -> None:
        assert_strict_agrees_or_says_why_not(text, message_type)
        try:
            message = from_json(text, message_type)
        except WireError:
            assert not must_be_carried(descriptor, value_of(text))
        else:
            assert value_of(trip(message)) == value_of(text)
            assert from_json(trip(message), message_type) == message

    examples(descriptor, comes_back)()


@every_message
def test_json_that_conforms_needs_no_remainder(descriptor: Descriptor) -> None:
    message_type = GetMessageClass(descriptor)

    @given(json_for(message_type, departures=False))
    def conforms(text: str) -> None:
        message = from_json(text, message_type)
        assert value_of(trip(message)) == value_of(text)
        assert not any(has_remainder(part) for part in parts_of(message))

    examples(descriptor, conforms)()


def parts_of(message: Message) -> list[Message]:
    """Returns a message and all messages in it."""
    parts = [message]
    for field, value in message.ListFields():
        if field.message_type is not None:
            values = value.values() if hasattr(value, "values") else value if hasattr(value, "append") else [value]
            parts += [part for one in values if isinstance(one, Message) for part in parts_of(one)]
    return parts


def has_remainder(message: Message) -> bool:
    return "remainder" in message.DESCRIPTOR.fields_by_name and message.HasField("remainder")


@every_message
def test_canonical_message_comes_back_equal(descriptor: Descriptor) -> None:
    message_type = GetMessageClass(descriptor)

    @given(messages(message_type))
    def comes_back(message: Any) -> None:
        again = from_json(to_json(message), message_type)
        assert again == message
        assert again.SerializeToString(deterministic=True) == message.SerializeToString(deterministic=True)
        assert_strict_agrees_or_says_why_not(to_json(message).decode(), message_type)

    examples(descriptor, comes_back)()


@every_message
def test_any_valid_message_becomes_canonical_at_once(descriptor: Descriptor) -> None:
    message_type = GetMessageClass(descriptor)

    @given(messages(message_type, canonical=False))
    def becomes_canonical(message: Any) -> None:
        written = to_json(message)
        assert value_of(to_json(without_contradictions(message))) == value_of(written)
        canonical = from_json(written, message_type)
        assert value_of(trip(canonical)) == value_of(written)
        assert from_json(trip(canonical), message_type) == canonical

    examples(descriptor, becomes_canonical)()


def without_contradictions(message: Message) -> Message:
    """Returns a copy of the message whose remainders do not name fields that are set."""
    copy = type(message).FromString(message.SerializeToString())
    for part in filter(has_remainder, parts_of(copy)):
        names = {field.member_name for field in fields_of(plan_of(part.DESCRIPTOR)) if is_set(part, field)}
        remainder: Any = part.remainder  # type: ignore[attr-defined]
        members = [member for member in remainder.members if member.name not in names]
        lists = {
            name: [member_name for member_name in getattr(remainder, name) if member_name not in names]
            for name in ("missing", "null", "empty_array", "empty_object")
        }
        remainder.CopyFrom(JsonRemainder(members=members, **lists))
    return copy


def is_set(message: Message, field: FieldPlan) -> bool:
    return message.HasField(field.field_name) if field.presence else bool(getattr(message, field.field_name))
