"""Objects are read in one go or member by member. The results are the same."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import given, settings
from mapping_snapshot import ROOTS

from openresponses import WireError, from_json
from openresponses.wire.compile import messages_below, plan_of
from openresponses.wire.decode import reader_of
from openresponses.wire.errors import Unheld
from openresponses.wire.mode import Mode
from openresponses.wire.objects import ObjectReader, struct_decoder
from openresponses.wire.plan import ObjectPlan
from openresponses.wire.scalars import Reader
from openresponses.wire.text import may_have_minus_zero
from support.strategies import json_for
from wiretest.v1 import kitchen_sink_pb2
from wiretest.v1.kitchen_sink_pb2 import KitchenSink, Plugin

TEST_SCHEMA = kitchen_sink_pb2.DESCRIPTOR.message_types_by_name.values()
MESSAGES = {d.full_name: d for root in [*ROOTS, *TEST_SCHEMA] for d in messages_below(root)}.values()
OBJECTS = [descriptor for descriptor in MESSAGES if isinstance(plan_of(descriptor), ObjectPlan)]

CONFORMING = b"""{
    "text": "a", "number": 0.5, "integer": 1, "flag": true, "data": "AAEC", "mood": "calm", "free": {},
    "text_or_null": null, "free_or_null": null, "moods": ["calm"], "values": [1.0], "labels": {"a": "b"},
    "leaf": {"name": "a"}, "tree": {"branches": [{"branches": []}]}, "content": "b", "any_items": []
}"""


@pytest.mark.parametrize("descriptor", OBJECTS, ids=lambda descriptor: descriptor.full_name)
def test_both_ways_agree(descriptor: Descriptor) -> None:
    message_type = GetMessageClass(descriptor)
    ways = [
        (reader_of(descriptor, Mode(strict)), ObjectReader(descriptor, Mode(strict), reader_of).read_by_member)
        for strict in (True, False)
    ]

    @given(json_for(message_type))
    def agree(text: str) -> None:
        for in_one_go, by_member in ways:
            if not may_have_minus_zero(text.encode()):  # in one go -0 would be 0
                assert outcome(in_one_go, text, message_type) == outcome(by_member, text, message_type)

    settings(max_examples=100 if descriptor.name in ("Response", "KitchenSink") else 5)(agree)()


def outcome(read: Reader, text: str, message_type: type[Message]) -> Any:
    try:
        return message_type(**read(text.encode()))
    except (WireError, Unheld, msgspec.ValidationError) as error:
        return str(error)


def test_a_struct_takes_what_conforms() -> None:
    struct = ObjectReader(KitchenSink.DESCRIPTOR, Mode(strict=True), reader_of).struct
    assert isinstance(struct_decoder(struct)(CONFORMING), struct)


@pytest.mark.parametrize(
    ("conforming", "departure"),
    [
        ('"integer": 1', '"integer": 1.0'),
        ('"number": 0.5', '"number": 0.10000000000000000001'),
        ('"mood": "calm"', '"mood": 1'),
        ('"values": [1.0]', '"values": []'),
        ('"text_or_null": null, ', ""),
        ('"flag": true', '"flag": null'),
        ('"text": "a"', '"text": "a", "unknown": 1'),
    ],
)
def test_a_struct_takes_nothing_else(conforming: str, departure: str) -> None:
    text = CONFORMING.decode().replace(conforming, departure)
    assert text != CONFORMING.decode()
    with pytest.raises((msgspec.ValidationError, Unheld)):
        struct_decoder(ObjectReader(KitchenSink.DESCRIPTOR, Mode(strict=True), reader_of).struct)(text.encode())


@pytest.mark.parametrize("strict", [True, False])
def test_a_union_of_one_alternative_so_far_needs_the_tag(strict: bool) -> None:
    """msgspec would read an object without a tag as the only struct there is."""
    for _ in range(2):
        assert from_json('{"id": "web", "name": "a"}', Plugin, strict=strict).web.name == "a"
        with pytest.raises(WireError, match=r"^\$\.id: expected a string, found nothing$"):
            from_json('{"name": "a"}', Plugin, strict=strict)


def test_of_two_tags_the_last_one_counts() -> None:
    assert from_json('{"id": "web", "name": "a"}', Plugin).WhichOneof("plugin") == "web"
    assert from_json('{"id": "web", "name": "a", "id": "b"}', Plugin).unrecognized.type == "b"
    assert from_json('{"id": "b", "name": "a", "id": "web"}', Plugin).web.name == "a"
