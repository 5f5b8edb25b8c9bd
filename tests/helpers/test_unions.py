"""``type_of`` and ``inner``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from mapping_snapshot import ROOTS

from openresponses import WireError, from_dict, from_json, inner, type_of
from openresponses.v1 import (
    Content,
    FunctionCall,
    FunctionTool,
    InputText,
    Item,
    OutputTextDelta,
    Response,
    StreamEvent,
    Tool,
    ToolChoice,
    Unrecognized,
)
from openresponses.wire.compile import plan_of
from openresponses.wire.plan import UnionPlan

VECTORS = Path(__file__).parent.parent / "vectors"
UNIONS = [GetMessageClass(root) for root in ROOTS if isinstance(plan_of(root), UnionPlan)]
TAGGED = [union for union in UNIONS if getattr(plan_of(union.DESCRIPTOR), "discriminator", "")]


@pytest.mark.parametrize("union_type", TAGGED, ids=lambda union: union.DESCRIPTOR.name)
def test_the_type_is_that_of_the_json(union_type: type[Message]) -> None:
    plan = plan_of(union_type.DESCRIPTOR)
    assert isinstance(plan, UnionPlan)
    for tag in filter(None, [alternative.tag for alternative in plan.alternatives]):
        assert type_of(from_dict({plan.discriminator: tag}, union_type)) == tag


def test_the_type_of_every_vector_of_an_event() -> None:
    texts = [file.read_bytes() for file in sorted(VECTORS.glob("event_*.json"))]
    assert len(texts) > 50
    for text in texts:
        assert type_of(from_json(text)) == json.loads(text)["type"], text


def test_the_type_of_an_event_without_its_union() -> None:
    event = from_json('{"type":"response.output_text.delta","delta":"Ebb"}')
    assert type_of(event.output_text_delta) == type_of(OutputTextDelta()) == "response.output_text.delta"


@pytest.mark.parametrize("message_type", [StreamEvent, Item, Tool])
def test_a_type_that_the_schema_does_not_know(message_type: type[Message]) -> None:
    union: Any = from_json('{"type":"tide.turned"}', message_type)
    assert type_of(union) == type_of(union.unrecognized) == "tide.turned"


def test_a_union_in_which_nothing_is_set_has_no_type() -> None:
    with pytest.raises(WireError) as caught:
        type_of(StreamEvent())
    assert str(caught.value) == "$: expected one of the fields of `event` to be set, found none that this schema knows"


def test_an_alternative_without_a_type() -> None:
    with pytest.raises(WireError) as caught:
        type_of(from_json('"auto"', ToolChoice))
    assert str(caught.value) == "$: expected a field of `choice` whose JSON has a type, found `mode`"


@pytest.mark.parametrize("message", [Response(), FunctionTool(), InputText(), Content(text="Ebb"), 5])
def test_what_has_no_type_of_its_own(message: Any) -> None:
    with pytest.raises(TypeError) as caught:
        type_of(message)
    name = type(message).__name__
    assert str(caught.value) == f"expected a StreamEvent, Item, Tool, ContentPart or another union, found {name}"


@pytest.mark.parametrize("union_type", UNIONS, ids=lambda union: union.DESCRIPTOR.name)
def test_inner_is_the_alternative_that_is_set(union_type: type[Message]) -> None:
    for field in union_type.DESCRIPTOR.fields:
        union = union_type()
        if field.message_type is not None:
            getattr(union, field.name).SetInParent()
        else:
            setattr(union, field.name, field.default_value)
        assert inner(union) == getattr(union, field.name), field.name  # type: ignore[call-overload]


def test_inner_can_be_matched() -> None:
    match inner(from_json('{"type":"function_call","call_id":"c","name":"tides","arguments":"{}"}', Item)):
        case FunctionCall(name=name, arguments=arguments):
            assert (name, arguments) == ("tides", "{}")
        case other:
            pytest.fail(f"{other}")


def test_inner_is_not_a_copy() -> None:
    event = from_json('{"type":"tide.turned"}')
    unrecognized = inner(event)
    assert isinstance(unrecognized, Unrecognized)
    unrecognized.type = "a.b"
    assert event.unrecognized.type == "a.b"


def test_inner_of_a_scalar_and_of_nothing() -> None:
    assert inner(Content(text="")) == ""
    assert inner(Content()) is None


@pytest.mark.parametrize("message", [Response(), Unrecognized(), 5, "event"])
def test_what_is_not_a_union(message: Any) -> None:
    with pytest.raises(TypeError) as caught:
        inner(message)
    name = type(message).__name__
    assert str(caught.value) == f"expected a StreamEvent, Item, Content or another union, found {name}"
