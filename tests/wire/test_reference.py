"""The reference document: its one event, member by member."""

from __future__ import annotations

import pytest
from google.protobuf.descriptor import FieldDescriptor

from openresponses import from_json, to_json
from openresponses.v1.event_type_pb2 import EventType
from openresponses.v1.image_generation_event_pb2 import ImageGenCallCompleted
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.v1.wire_pb2 import wire_field, wire_string

REFERENCE = b'{"type":"response.image_generation_call.completed","item_id":"ig_1","output_index":0,"sequence_number":4}'


@pytest.mark.parametrize(
    ("name", "number", "field_type"),
    [
        ("type", 1, FieldDescriptor.TYPE_ENUM),
        ("item_id", 2, FieldDescriptor.TYPE_STRING),
        ("output_index", 3, FieldDescriptor.TYPE_DOUBLE),
        ("sequence_number", 4, FieldDescriptor.TYPE_DOUBLE),
    ],
)
def test_field_is_as_in_the_reference_table(name: str, number: int, field_type: int) -> None:
    field = ImageGenCallCompleted.DESCRIPTOR.fields_by_name[name]
    assert (field.number, field.type) == (number, field_type)
    assert not field.has_presence  # required


def test_only_the_fields_of_the_reference_are_required() -> None:
    fields = ImageGenCallCompleted.DESCRIPTOR.fields
    required = [field.name for field in fields if not field.has_presence]
    assert required == ["type", "item_id", "output_index", "sequence_number"]


def test_the_remainder_is_last() -> None:
    assert ImageGenCallCompleted.DESCRIPTOR.fields[-1].name == "remainder"
    assert ImageGenCallCompleted.DESCRIPTOR.fields_by_name["remainder"].number == 1000


def test_the_type_has_one_value() -> None:
    type_field = ImageGenCallCompleted.DESCRIPTOR.fields_by_name["type"]
    constant = type_field.GetOptions().Extensions[wire_field].constant
    value = type_field.enum_type.values_by_name["EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_COMPLETED"]
    assert constant == value.GetOptions().Extensions[wire_string] == "response.image_generation_call.completed"


def test_reference_event_is_typed_without_remainder() -> None:
    event = from_json(REFERENCE)
    completed = event.image_gen_call_completed
    assert completed.type == EventType.EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_COMPLETED
    assert (completed.item_id, completed.output_index, completed.sequence_number) == ("ig_1", 0.0, 4.0)
    assert not completed.HasField("remainder")
    assert to_json(StreamEvent.FromString(event.SerializeToString())) == REFERENCE


def test_event_is_given_and_asked_for_without_its_envelope() -> None:
    completed = from_json(REFERENCE, ImageGenCallCompleted)
    assert completed == from_json(REFERENCE).image_gen_call_completed
    assert to_json(completed) == REFERENCE


def test_event_built_without_type_says_its_own() -> None:
    assert to_json(ImageGenCallCompleted(item_id="ig_1", sequence_number=4)) == REFERENCE


def test_an_alternative_has_the_number_of_its_event_type() -> None:
    strings = {v.GetOptions().Extensions[wire_string]: v.number for v in EventType.DESCRIPTOR.values if v.number}
    for field in StreamEvent.DESCRIPTOR.fields:
        if field.name != "unrecognized":
            type_field = field.message_type.fields_by_name["type"]
            assert strings.pop(type_field.GetOptions().Extensions[wire_field].constant) == field.number
    assert not strings, "event types without a message"
