"""A message costs a small multiple of its text, whatever the text."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from google.protobuf.descriptor import Descriptor
from google.protobuf.message_factory import GetMessageClass
from hypothesis import given, settings
from mapping_snapshot import ROOTS

from openresponses import WireError, from_json, to_json
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.wire.compile import messages_below, plan_of
from openresponses.wire.plan import FieldPlan, Kind, Label, ObjectPlan, UnionPlan
from support.json_values import value_of
from support.strategies import json_for
from wiretest.v1 import kitchen_sink_pb2
from wiretest.v1.kitchen_sink_pb2 import Call, ItemList, KitchenSink, Tree

TEST_SCHEMA = kitchen_sink_pb2.DESCRIPTOR.message_types_by_name.values()
EVERY = list({d.full_name: d for root in [*ROOTS, *TEST_SCHEMA] for d in messages_below(root)}.values())

CONSTANT = 40_000
"""A message with nothing in it may be so large: objects in objects, each of which notes what it lacks."""


@pytest.mark.parametrize(
    ("element", "most"),
    [
        ('{"branches":[]}', 227),  # 48 n is at most 2 * 15 n + 4096
        (' {"branches":[]}\n', 227),  # white space around an element does not count
        ('{"branches": []}', 256),  # white space in it does
        ("{}", 75),  # with the name "branches": (48 + 8 + 2) n is at most 2 * 2 n + 4096
        ('{"leaf":null}', 107),  # with two names: (48 + 8 + 2 + 4 + 2) n is at most 2 * 13 n + 4096
    ],
)
def test_an_array_that_costs_more_than_it_may_is_held_as_a_whole(element: str, most: int) -> None:
    def tree(count: int) -> Tree:
        text = '{"branches":[' + ",".join([element] * count) + "]}"
        message = from_json(text, Tree)
        assert value_of(to_json(message)) == value_of(text)
        return message

    held, verbatim = tree(most), tree(most + 1)
    assert (len(held.branches), held.HasField("remainder")) == (most, False)
    assert (len(verbatim.branches), verbatim.remainder.members[0].name) == (0, "branches")


def test_elements_as_long_as_they_cost_are_held_however_many() -> None:
    text = '{"arguments":[' + ",".join(['{"type":"message","role":"user"}'] * 50_000) + "]}"
    assert len(from_json(text, Call).arguments) == 50_000


def test_names_anywhere_in_an_element_count() -> None:
    inner = '{"leaf":{},"branches":[{},{},{},{},{},{},{},{}]}'  # 48 bytes; each of the eight lacks "branches"

    def tree(count: int) -> Tree:
        return from_json('{"branches":[' + ",".join([inner] * count) + "]}", Tree)

    # (48 + 8 * (8 + 2)) n is at most 2 * 48 n + 4096
    assert [len(tree(count).branches) for count in (128, 129)] == [128, 0]


def test_a_map_counts_its_names() -> None:
    def sink(count: int, width: int) -> KitchenSink:
        text = json.dumps({"leaves": {f"{number:0{width}}": {} for number in range(count)}})
        message = from_json(text, KitchenSink)
        assert "leaves" in json.loads(to_json(message))
        return message

    assert [len(sink(count, 4).leaves) for count in (113, 114)] == [113, 0]  # 48 n is at most 2 * (4 + 2) n + 4096
    assert len(sink(5000, 22).leaves) == 5000


@pytest.mark.parametrize("strict", [True, False])
def test_free_form_json_counts_too(strict: bool) -> None:
    def values(count: int) -> KitchenSink:
        members = {"text": "", "number": 0, "integer": 0, "flag": True, "data": "", "mood": "calm", "free": 1}
        members |= {"text_or_null": "a", "moods": [], "any_items": [], "values": [1] * count}
        return from_json(json.dumps(members), KitchenSink, strict=strict)

    assert [len(values(count).values) for count in (89, 90)] == [89, 0]


def test_an_array_that_is_an_alternative_goes_to_the_member_of_its_union() -> None:
    text = '{"content":[' + ",".join(["{}"] * 1000) + "]}"
    message = from_json(text, KitchenSink)
    assert message.content.WhichOneof("content") == "other"  # any JSON
    request = from_json('{"input":[' + ",".join(["{}"] * 1000) + "]}", CreateResponseRequest)
    assert [member.name for member in request.remainder.members] == ["input"]
    with pytest.raises(WireError) as caught:
        from_json("[" + ",".join(["{}"] * 1000) + "]", ItemList)
    assert str(caught.value) == "$: expected what wiretest.v1.ItemList can hold, found an array that it cannot"


def test_a_list_of_scalars_has_no_bound() -> None:
    assert len(from_json('{"numbers":[' + ",".join(["0"] * 50_000) + "]}", KitchenSink).numbers) == 50_000


def lists_of(descriptor: Descriptor) -> list[FieldPlan]:
    """Returns the fields of an object whose JSON may be a list or map of messages."""
    plan = plan_of(descriptor)
    fields = plan.fields if isinstance(plan, ObjectPlan) else ()
    return [
        field
        for field in fields
        if field.message is not None and (field.label is not Label.SINGULAR or field.kind in (Kind.ARRAY, Kind.UNION))
    ]


def hostile(descriptor: Descriptor) -> Iterator[str]:
    """Yields objects of which one member has hundreds of small elements."""
    for field in lists_of(descriptor):
        elements = {"{}", "null", "0", '""', '{"x":1}', '{"a":null}', '{"aaaaaaaaaaaaaaaaaaaaaaaa":[]}'}
        inner = plan_of(field.message) if field.message is not None else None
        if isinstance(inner, UnionPlan):
            tags = [a.tag for a in inner.alternatives if a.tag is not None]
            elements |= {json.dumps({inner.discriminator: tag, "x": "y" * 20}) for tag in tags}
        for element in elements:
            if field.label is Label.MAP:
                value = "{" + ",".join(f'"{number}":{element}' for number in range(500)) + "}"
            else:
                value = "[" + ",".join([element] * 500) + "]"
            yield f'{{"{field.member_name}":{value}}}'


@pytest.mark.parametrize(
    "descriptor",
    [descriptor for descriptor in EVERY if lists_of(descriptor)],
    ids=lambda descriptor: descriptor.full_name,
)
def test_hostile_lists_take_a_small_multiple_of_their_text(descriptor: Descriptor) -> None:
    message_type = GetMessageClass(descriptor)
    for text in hostile(descriptor):
        message: Any = from_json(text, message_type)
        assert message.ByteSize() <= 4 * len(text) + CONSTANT, text[:100]


@pytest.mark.parametrize("name", ["StreamEvent", "Response", "CreateResponseRequest", "KitchenSink", "Tree", "Content"])
def test_any_json_takes_a_small_multiple_of_its_text(name: str) -> None:
    descriptor = next(descriptor for descriptor in EVERY if descriptor.name == name)
    message_type = GetMessageClass(descriptor)

    @settings(max_examples=100)
    @given(json_for(message_type))
    def is_bounded(text: str) -> None:
        for strict in (True, False):
            try:
                message: Any = from_json(text, message_type, strict=strict)
            except WireError:
                continue
            assert message.ByteSize() <= 4 * len(text.encode()) + CONSTANT

    is_bounded()


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    ("start", "element", "message_type"),
    [
        ('{"model":"x","input":[', "{}", CreateResponseRequest),
        ('{"model":"x","input":[', '{"type":"mcp_call","id":"1234"}', CreateResponseRequest),
        ('{"model":"x","tools":[', "1", CreateResponseRequest),
        ('{"output":[', '{"type":"message","content":[{},{},{},{}]}', Response),
        ('{"output":[', '{"type":"message","aaaaaaaaaaaaaaaaaa":1}', Response),
    ],
)
def test_a_megabyte_takes_some_megabytes(start: str, element: str, message_type: Any, strict: bool) -> None:
    text = (start + ",".join([element] * (1_000_000 // (len(element) + 1))) + "]}").encode()
    from_json(start + "]}", message_type)  # compiles
    tracemalloc.start()
    try:
        from_json(text, message_type, strict=strict)
    except WireError:
        assert strict
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 40 * len(text)
