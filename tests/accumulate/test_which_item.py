"""Which item an event is about, where servers name it badly or not at all."""

from __future__ import annotations

import pytest

from openresponses.accumulate.effects import EFFECTS
from openresponses.v1.item_pb2 import Item
from openresponses.v1.stream_event_pb2 import StreamEvent

from .item_events import Event, added, delta, done, output_of, text_of, texts
from .stream_maker import response

ARGUMENTS = {"type": "response.function_call_arguments.delta", "delta": "{}"}

STREAMS: dict[str, tuple[list[Event], list[tuple[str, str]]]] = {
    "an event without a name, while an item of another kind is open too": (
        [added("message", 0), added("function_call", 1), delta("hi"), ARGUMENTS],
        [("message", "hi"), ("function_call", "{}")],
    ),
    "an event without a name, when the item is done": (
        [done("message", 0, "one"), delta("two")],
        [("message", "one"), ("message", "two")],
    ),
    "deltas before their item": (
        [delta("hi"), added("message", 0, output_index=0), delta("!")],
        [("message", "hi!")],
    ),
    "deltas with an id before their item": (
        [delta("hi", item_id="id_0", output_index=0), added("message", 0, output_index=0), delta("!")],
        [("message", "hi!")],
    ),
    "deltas after the item is done": (
        [done("message", 0, "hi", output_index=0), delta("hi", item_id="id_0", output_index=0)],
        [("message", "hihi")],
    ),
    "an item that is added twice begins again": (
        [added("message", 0), delta("hi", item_id="id_0"), added("message", 0), delta("hi", item_id="id_0")],
        [("message", "hi")],
    ),
    "an item that is done twice": (
        [done("message", 0, "hi", output_index=0), done("message", 0, "hi", output_index=0)],
        [("message", "hi")],
    ),
    "only whole texts, each with an id": (
        [{"type": "response.output_text.done", "item_id": f"m{n}", "text": f"text {n}"} for n in range(2)],
        [("message", "text 0"), ("message", "text 1")],
    ),
    "a new id in each event, and no item": (
        [delta("a", item_id="x"), delta("b", item_id="y"), delta("c", item_id="z", output_index=0)],
        [("message", "abc")],
    ),
    "the next item of another kind at the same index": (
        [done("reasoning", 0, "hm", output_index=0), delta("hi", item_id="id_1", output_index=0)],
        [("reasoning", "hm"), ("message", "hi")],
    ),
    "arguments at the index of a message": (
        [added("message", 0, output_index=0), delta("hi", output_index=0), {**ARGUMENTS, "output_index": 0}],
        [("message", "hi"), ("function_call", "{}")],
    ),
    "whole items that all have the same index": (
        [done("message", 0, "a", output_index=0), done("function_call", 1, "{}", output_index=0),
         done("message", 2, "b", output_index=0)],
        [("message", "a"), ("function_call", "{}"), ("message", "b")],
    ),
    "an index that is skipped": (
        [added("message", 1, output_index=5), {"type": "response.output_item.added", "output_index": 3, "item": None},
         delta("hi", item_id="id_1", output_index=5)],
        [("message", "hi")],
    ),
    "one id for all, and no item": (
        [delta("a", item_id="x", output_index=0), delta("b", item_id="x", output_index=1)],
        [("message", "a"), ("message", "b")],
    ),
    "an item that changes its kind": (
        [added("message", 0, output_index=0), added("reasoning", 0, output_index=0), delta("hi")],
        [("reasoning", ""), ("message", "hi")],
    ),
    "an index that changes": (
        [added("message", 0, output_index=0), delta("hi", item_id="id_0", output_index=1)],
        [("message", "hi")],
    ),
    "an index that is a fraction": (
        [done("message", 0, "b", output_index=0.5), done("message", 1, "a", output_index=0)],
        [("message", "a"), ("message", "b")],
    ),
    "output text of an item without an id that is reasoning": (
        [added("reasoning", 0, output_index=0), delta("hm", output_index=0)],
        [("reasoning", "hm")],
    ),
}  # fmt: skip


def test_the_items_of_a_final_response_are_done() -> None:
    body = response(status="completed", output=[done("message", 0, "hi")["item"]])
    events = [{"type": "response.completed", "response": body}, delta("?")]
    assert texts(output_of(events)) == [("message", "hi"), ("message", "?")]


def test_the_items_of_a_response_in_progress_are_open() -> None:
    body = response(output=[done("message", 0, "low ")["item"]])
    events = [{"type": "response.in_progress", "response": body}, delta("tide")]
    assert texts(output_of(events)) == [("message", "low tide")]


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_gives_its_items(name: str) -> None:
    events, expected = STREAMS[name]
    assert texts(output_of(events)) == expected


def test_an_unknown_item_takes_the_events_without_an_id_at_its_index() -> None:
    item = {"type": "tide_call", "id": "td_1"}
    events = [{"type": "response.output_item.added", "output_index": 0, "item": item}, {**ARGUMENTS, "output_index": 0}]
    assert output_of(events) == [item]


def test_an_item_takes_the_id_of_its_call_from_the_first_event() -> None:
    (call,) = output_of([{**ARGUMENTS, "call_id": "call_1"}, {**ARGUMENTS, "call_id": "call_1"}])
    assert (call["call_id"], call["arguments"]) == ("call_1", "{}{}")


def test_a_call_of_another_id_is_another_call() -> None:
    events = [{**ARGUMENTS, "output_index": 0, "call_id": f"call_{n}"} for n in range(2)]
    assert [call["call_id"] for call in output_of(events)] == ["call_0", "call_1"]


@pytest.mark.parametrize("number", [1e300, -1, 2**53, 0.5, 1e15, -0.0, None, "1", [], True])
def test_no_number_takes_memory(number: object) -> None:
    """An index comes from outside, and may be anything."""
    places = dict.fromkeys(("output_index", "content_index", "annotation_index", "command_index"), number)
    annotation = {"type": "file_path", "file_id": "file_1", "index": 0}
    events = [
        delta("hi") | places,
        {"type": "response.output_text.annotation.added", "annotation": annotation, **places},
        {"type": "response.shell_call_command.added", "command": "ls", **places},
        {"type": "response.shell_call_output_content.done", "output": [{"stdout": "", "stderr": ""}], **places},
    ]
    message, *_ = output_of(events)
    assert text_of(message) == "hi"


def test_every_event_about_an_item_has_an_index() -> None:
    for field in StreamEvent.DESCRIPTOR.fields:
        names = {member.name for member in field.message_type.fields}
        assert field.name not in EFFECTS or {"output_index", "sequence_number", "remainder"} <= names
        assert "sequence_number" in names or field.name == "unrecognized"


def test_kinds_are_kinds_of_items() -> None:
    assert {kind for kind, _ in EFFECTS.values()} <= {field.name for field in Item.DESCRIPTOR.fields}


def test_a_created_event_may_come_again_after_the_id_of_the_response_has_changed() -> None:
    states = [("created", "resp_1"), ("in_progress", "resp_2"), ("created", "resp_1")]
    first, second, third = ({"type": f"response.{s}", "response": response(id=name)} for s, name in states)
    assert texts(output_of([first, second, delta("hi"), third])) == [("message", "hi")]
