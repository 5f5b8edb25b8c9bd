"""What a client finds in each reply of the edge, however little the backend fills in.

The compliance suite of openresponses.org validates bodies and events against
schemas that require nearly every member. It reads each piece of a stream by
itself, so a frame must come in one piece.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from gateway.support.edge_client import edge_at, edge_of, streams
from gateway.support.fake_backend import FakeBackend, messages
from gateway.support.http_chunks import chunks_of
from openresponses import SseDecoder, from_dict
from openresponses.v1.item_pb2 import Item
from openresponses.v1.message_pb2 import MESSAGE_ROLE_ASSISTANT
from openresponses.v1.response_pb2 import (
    RESPONSE_STATUS_COMPLETED,
    RESPONSE_STATUS_FAILED,
    RESPONSE_STATUS_IN_PROGRESS,
    Response,
)
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.published import Snapshot, needs_snapshots, snapshots

RESPONSE = [
    "id",
    "object",
    "created_at",
    "completed_at",
    "status",
    "incomplete_details",
    "model",
    "previous_response_id",
    "instructions",
    "output",
    "error",
    "tools",
    "tool_choice",
    "truncation",
    "parallel_tool_calls",
    "text",
    "top_p",
    "presence_penalty",
    "frequency_penalty",
    "top_logprobs",
    "temperature",
    "reasoning",
    "usage",
    "max_output_tokens",
    "max_tool_calls",
    "store",
    "background",
    "service_tier",
    "metadata",
    "safety_identifier",
    "prompt_cache_key",
]
BY_TYPE = {
    "message": ["id", "status", "role", "content"],
    "function_call": ["id", "call_id", "name", "arguments", "status"],
    "reasoning": ["id", "summary"],
    "output_text": ["text", "annotations"],
    "response.output_item.added": ["sequence_number", "output_index", "item"],
    "response.content_part.added": ["sequence_number", "item_id", "output_index", "content_index", "part"],
    "response.output_text.delta": ["sequence_number", "item_id", "output_index", "content_index", "delta"],
    "response.output_text.done": ["sequence_number", "item_id", "output_index", "content_index", "text"],
    "response.content_part.done": ["sequence_number", "item_id", "output_index", "content_index", "part"],
    "response.output_item.done": ["sequence_number", "output_index", "item"],
    "response.function_call_arguments.delta": ["sequence_number", "item_id", "output_index", "delta"],
    "response.function_call_arguments.done": ["sequence_number", "item_id", "output_index", "arguments"],
    "response.completed": ["sequence_number", "response"],
}
"""By an object's `type`, the other members that it must have."""


def minimal(status: Any = RESPONSE_STATUS_COMPLETED) -> Response:
    """Returns a response whose author, in any language, fills in only what seems to matter."""
    response = Response(id="resp_1", status=status)
    if status == RESPONSE_STATUS_COMPLETED:
        response.output.extend([message("Hello"), function_call("{}"), reasoning()])
    return response


def message(text: str | None = None) -> Item:
    item = Item()
    item.message.id, item.message.role = "msg_1", MESSAGE_ROLE_ASSISTANT
    item.message.content.list.SetInParent()
    if text is not None:
        item.message.content.list.parts.add().output_text.text = text
    return item


def function_call(arguments: str) -> Item:
    item = Item()
    item.function_call.id, item.function_call.call_id = "fc_1", "call_1"
    item.function_call.name, item.function_call.arguments = "tide", arguments
    return item


def reasoning() -> Item:
    item = Item()
    item.reasoning.id = "rs_1"
    return item


def minimal_events() -> list[StreamEvent]:
    events: list[StreamEvent] = []

    def event(name: str) -> Any:
        events.append(StreamEvent())
        found = getattr(events[-1], name)
        found.sequence_number = len(events) - 1
        return found

    event("response_created").response.CopyFrom(minimal(RESPONSE_STATUS_IN_PROGRESS))
    event("output_item_added").item.CopyFrom(message())
    event("content_part_added").part.output_text.SetInParent()
    event("output_text_delta").delta = "Hello"
    event("output_text_done").text = "Hello"
    event("content_part_done").part.output_text.text = "Hello"
    event("output_item_done").item.CopyFrom(message("Hello"))
    event("output_item_added").item.CopyFrom(function_call(""))
    event("function_call_arguments_delta").delta = "{}"
    event("function_call_arguments_done").arguments = "{}"
    event("output_item_done").item.CopyFrom(function_call("{}"))
    event("response_completed").response.CopyFrom(minimal())
    return events


async def answers(_: Any, __: Any) -> Response:
    return minimal()


async def answers_whole(_: Any, __: Any) -> Response:
    return from_dict(whole_response(), Response)


async def body_of(backend: FakeBackend) -> Any:
    async with edge_of(backend) as client:
        reply = await client.post("/responses", json={"model": "m", "input": "hi"})
    assert reply.status_code == 200, reply.text
    return reply.json()


async def events_of(backend: FakeBackend) -> list[Any]:
    async with edge_of(backend) as client:
        reply = await client.post("/responses", json={"model": "m", "input": "hi", "stream": True})
    assert reply.status_code == 200, reply.text
    return [json.loads(frame.data) for frame in SseDecoder().feed(reply.content) if not frame.is_done]


def absent(value: Any, path: str = "$") -> Iterator[str]:
    """Yields the paths of members that must be there and are not."""
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from absent(each, f"{path}[{number}]")
    if isinstance(value, dict):
        required = RESPONSE if value.get("object") == "response" else BY_TYPE.get(value.get("type", ""), [])
        yield from (f"{path}.{name}" for name in required if name not in value)
        for name, each in value.items():
            yield from absent(each, f"{path}.{name}")


class TestMinimalBackend:
    async def test_a_body_has_every_member(self) -> None:
        assert list(absent(await body_of(FakeBackend(CreateResponse=answers)))) == []

    async def test_events_have_every_member(self) -> None:
        events = await events_of(FakeBackend(CreateResponseStream=streams(minimal_events())))
        assert [event["type"] for event in events][-1] == "response.completed"
        assert list(absent(events)) == []

    @pytest.mark.parametrize("text", [None, "Hello"])
    async def test_an_item_whose_role_is_not_said_is_the_assistants(self, text: str | None) -> None:
        """An output has no other role. A field left at the default of its language must not cost the whole reply."""
        item = message(text)
        item.message.ClearField("role")

        async def answer(_: Any, __: Any) -> Response:
            response = minimal(RESPONSE_STATUS_FAILED)
            response.output.append(item)
            return response

        assert (await body_of(FakeBackend(CreateResponse=answer)))["output"][0]["role"] == "assistant"

    @needs_snapshots
    async def test_a_body_fits_the_description(self) -> None:
        assert faults(await body_of(FakeBackend(CreateResponse=answers)), "ResponseResource") == []

    @needs_snapshots
    async def test_events_fit_the_description(self) -> None:
        events = await events_of(FakeBackend(CreateResponseStream=streams(minimal_events())))
        assert [event["type"] for event in events if not description().accepts_event(event)] == []


class TestWholeBackend:
    """What the backend fills in as the description requires leaves the edge unchanged."""

    async def test_every_member_is_there(self) -> None:
        body = await body_of(FakeBackend(CreateResponse=answers_whole))
        events = await events_of(FakeBackend(CreateResponseStream=streams(whole_events())))
        assert len(events) == len(whole_events())
        assert list(absent([body, *events])) == []

    @needs_snapshots
    async def test_a_body_fits_the_description(self) -> None:
        assert faults(await body_of(FakeBackend(CreateResponse=answers_whole)), "ResponseResource") == []

    @needs_snapshots
    async def test_events_fit_the_description(self) -> None:
        events = await events_of(FakeBackend(CreateResponseStream=streams(whole_events())))
        assert [event["type"] for event in events if not description().accepts_event(event)] == []

    @needs_snapshots
    async def test_the_edges_own_error_event_fits_the_description(self) -> None:
        *_, error = await events_of(FakeBackend(CreateResponseStream=streams(whole_events()[:2])))
        assert error["type"] == "error"
        assert description().accepts_event(error)


class TestFrames:
    """Each frame is written in one piece: one chunk, with one line of data."""

    async def test_each_is_a_chunk(self) -> None:
        large = "x" * 1_000_000

        async def stream(_: Any, __: Any) -> AsyncIterator[StreamEvent]:
            for event in messages():
                if event.HasField("output_text_delta"):
                    event.output_text_delta.delta = large
                yield event

        async with FakeBackend(CreateResponseStream=stream) as backend, edge_at(backend) as edge:
            chunks = await chunks_of(f"{edge.url}/responses", {"model": "m", "stream": True})
        assert [lines(chunk) for chunk in chunks[:-1]] == [["event", "data"]] * len(messages())
        assert chunks[-1] == b"data: [DONE]\n\n"


def lines(chunk: bytes) -> list[str]:
    """Returns the names of the fields in a chunk that is one frame."""
    frame = chunk.removesuffix(b"\n\n")
    assert len(frame) == len(chunk) - 2
    return [line.partition(b":")[0].decode() for line in frame.split(b"\n")]


def description() -> Snapshot:
    """Returns the description by openresponses.org."""
    found = [snapshot for snapshot in snapshots() if "ErrorStreamingEvent" in snapshot.schemas]
    assert len(found) == 1, "OPENRESPONSES_SPEC has no description by openresponses.org, or several"
    return found[0]


def faults(body: Any, schema: str) -> list[str]:
    errors = description().validator({"$ref": f"#/$defs/{schema}"}).iter_errors(body)
    return [f"{error.json_path}: {error.message}" for error in errors]


def whole_response(status: str = "completed") -> dict[str, Any]:
    members: dict[str, Any] = {**dict.fromkeys(RESPONSE), "id": "resp_1", "object": "response", "created_at": 1}
    members |= {"status": status, "model": "m", "output": whole_output() if status == "completed" else []}
    members |= {"tools": [], "tool_choice": "auto", "truncation": "disabled", "parallel_tool_calls": True}
    members |= {"text": {"format": {"type": "text"}}, "top_p": 1, "temperature": 1, "metadata": {}, "top_logprobs": 0}
    members |= {"presence_penalty": 0, "frequency_penalty": 0, "store": True, "background": False}
    return {**members, "service_tier": "default"}


def whole_output() -> list[dict[str, Any]]:
    part = {"type": "output_text", "text": "Hello", "annotations": [], "logprobs": []}
    call = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "tide", "arguments": "{}"}
    return [
        {"type": "message", "id": "msg_1", "status": "completed", "role": "assistant", "content": [part]},
        {**call, "status": "completed"},
    ]


def whole_events() -> list[StreamEvent]:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    item, call = whole_output()
    (part,) = item["content"]
    begun = {**item, "status": "in_progress", "content": []}
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": whole_response("in_progress")},
        {"type": "response.in_progress", "response": whole_response("in_progress")},
        {"type": "response.output_item.added", "output_index": 0, "item": begun},
        {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
        {"type": "response.output_text.delta", **place, "delta": "Hello", "logprobs": []},
        {"type": "response.output_text.done", **place, "text": "Hello", "logprobs": []},
        {"type": "response.content_part.done", **place, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.output_item.added", "output_index": 1, "item": {**call, "arguments": ""}},
        {"type": "response.function_call_arguments.delta", "item_id": "fc_1", "output_index": 1, "delta": "{}"},
        {"type": "response.function_call_arguments.done", "item_id": "fc_1", "output_index": 1, "arguments": "{}"},
        {"type": "response.output_item.done", "output_index": 1, "item": call},
        {"type": "response.completed", "response": whole_response()},
    ]
    numbered = ({**event, "sequence_number": number} for number, event in enumerate(events))
    return [from_dict(event) for event in numbered]
