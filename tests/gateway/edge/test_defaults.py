"""The edge adds members to messages that a service built, and nothing to messages that came as JSON."""

from __future__ import annotations

import json
from typing import Any, TypeVar

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from gateway.support.edge_client import edge_of, returns, streams
from gateway.support.fake_backend import FakeBackend
from openresponses import SseDecoder, WireError, from_dict, from_json, to_dict
from openresponses.gateway.edge.defaults import Defaults
from openresponses.v1.event_type_pb2 import EVENT_TYPE_RESPONSE_OUTPUT_ITEM_DONE
from openresponses.v1.item_pb2 import Item
from openresponses.v1.message_pb2 import MESSAGE_ROLE_USER
from openresponses.v1.output_event_pb2 import OutputItemDone
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import RESPONSE_OBJECT_RESPONSE, RESPONSE_STATUS_FAILED, Response
from openresponses.v1.stored_response_pb2 import GetResponseRequest
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.strategies import json_for

M = TypeVar("M", Response, StreamEvent)

DEFAULTS = {
    "model": "",
    "completed_at": None,
    "tool_choice": "auto",
    "truncation": "disabled",
    "text": {"format": {"type": "text"}},
    "temperature": 1,
    "top_p": 1,
    "presence_penalty": 0,
    "frequency_penalty": 0,
    "top_logprobs": 0,
    "reasoning": None,
    "store": True,
    "background": False,
    "service_tier": "default",
}
REQUEST: dict[str, Any] = {
    "model": "m",
    "instructions": "Be brief.",
    "previous_response_id": "resp_0",
    "tools": [],
    "tool_choice": "required",
    "truncation": "auto",
    "text": {"format": {"type": "json_object"}, "verbosity": "low"},
    "temperature": 0,
    "top_p": 0.5,
    "presence_penalty": 0.25,
    "frequency_penalty": -1,
    "top_logprobs": 3,
    "store": False,
    "background": True,
    "service_tier": "flex",
    "metadata": {"a": "b"},
    "max_output_tokens": 100,
    "max_tool_calls": 2,
    "safety_identifier": "s",
    "prompt_cache_key": "k",
}
FUNCTION = {"type": "function", "name": "tide", "parameters": {"b": 1.0, "a": {}}}

RESPONSE_EVENTS = {
    "response_queued": "queued",
    "response_created": "in_progress",
    "response_in_progress": "in_progress",
    "response_completed": "completed",
    "response_incomplete": "incomplete",
    "response_failed": "failed",
}


def request_of(**members: Any) -> CreateResponseRequest:
    return from_dict(members, CreateResponseRequest)


def filled(response: Response, **request: Any) -> Any:
    Defaults(request_of(**request)).fill_message(response)
    return to_dict(response)


def filled_item(item: Item, event: str = "output_item_done") -> Any:
    """Returns the item of an event that a service built, with what the edge adds."""
    message = StreamEvent()
    getattr(message, event).item.CopyFrom(item)
    Defaults(request_of()).fill_event(message)
    return to_dict(message)["item"]


class TestResponse:
    def test_what_nobody_said_is_the_default(self) -> None:
        assert {name: filled(Response())[name] for name in DEFAULTS} == DEFAULTS

    def test_what_the_request_said(self) -> None:
        found = filled(Response(), **REQUEST, reasoning={"effort": "low", "max_tokens": 5})
        assert {name: found[name] for name in REQUEST} == REQUEST
        assert found["reasoning"] == {"effort": "low", "summary": None}

    def test_what_the_service_said_counts(self) -> None:
        said = {**REQUEST, "completed_at": 3, "reasoning": {"effort": "high", "summary": None}, "object": "response"}
        response = from_dict(said, Response)
        response.ClearField("object")
        response.ClearField("remainder")
        other = {"temperature": 1, "tool_choice": "none", "text": {"format": FUNCTION}, "metadata": {"c": "d"}}
        found = filled(response, **other, model="n", instructions="Be long.", tools=[FUNCTION], store=True)
        assert {name: found[name] for name in said if name != "tools"} == {
            name: value for name, value in said.items() if name != "tools"
        }

    def test_what_the_request_said_in_no_known_way_is_the_default(self) -> None:
        found = filled(Response(), temperature=None, service_tier="of tomorrow", text={"verbosity": "low"})
        assert (found["temperature"], found["service_tier"]) == (1, "default")
        assert found["text"] == {"format": {"type": "text"}, "verbosity": "low"}

    def test_a_request_about_a_kept_response_says_nothing(self) -> None:
        response = Response(id="resp_1")
        Defaults(GetResponseRequest(response_id="resp_1")).fill_message(response)
        assert to_dict(response)["tool_choice"] == "auto"

    def test_functions_have_all_members_as_they_were_written(self) -> None:
        found = filled(Response(), tools=[{**FUNCTION, "x": 1, "strict": None}])
        assert found["tools"] == [{**FUNCTION, "x": 1, "strict": None, "description": None}]

    def test_usage(self) -> None:
        response = Response()
        response.usage.input_tokens = 3
        details = {"input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0}}
        assert filled(response)["usage"] == {"input_tokens": 3, "output_tokens": 0, "total_tokens": 0, **details}

    @pytest.mark.parametrize(("event", "status"), RESPONSE_EVENTS.items())
    def test_the_event_says_its_status(self, event: str, status: str) -> None:
        message = StreamEvent()
        getattr(message, event).response.id = "resp_1"
        Defaults(request_of()).fill_event(message)
        found = to_dict(message)["response"]
        assert found["status"] == status
        assert {name: found[name] for name in DEFAULTS} == DEFAULTS

    def test_the_service_says_its_status(self) -> None:
        message = StreamEvent()
        message.response_completed.response.status = RESPONSE_STATUS_FAILED
        Defaults(request_of()).fill_event(message)
        assert to_dict(message)["response"]["status"] == "failed"

    def test_again_changes_nothing(self) -> None:
        response, defaults = Response(), Defaults(request_of(**REQUEST, reasoning={"effort": "low"}))
        response.output.add().message.id = "msg_1"
        defaults.fill_message(response)
        before = response.SerializeToString(deterministic=True)
        defaults.fill_message(response)
        assert response.SerializeToString(deterministic=True) == before


class TestItem:
    @pytest.mark.parametrize(
        ("event", "status"), [("output_item_added", "in_progress"), ("output_item_done", "completed")]
    )
    def test_a_message(self, event: str, status: str) -> None:
        item = Item()
        item.message.id = "msg_1"
        expected = {"type": "message", "id": "msg_1", "role": "assistant", "content": [], "status": status}
        assert filled_item(item, event) == expected

    def test_of_a_response(self) -> None:
        response = Response()
        response.output.add().function_call.name = "tide"
        assert filled(response)["output"][0]["status"] == "completed"

    @pytest.mark.parametrize("kind", [field.name for field in Item.DESCRIPTOR.fields if field.name != "unrecognized"])
    def test_of_any_kind_says_its_status_if_it_has_one(self, kind: str) -> None:
        item = Item()
        message = getattr(item, kind)
        message.SetInParent()
        event = StreamEvent()
        event.output_item_done.item.CopyFrom(item)
        Defaults(request_of()).fill_event(event)
        if "status" in message.DESCRIPTOR.fields_by_name:
            assert to_dict(getattr(event.output_item_done.item, kind))["status"] == "completed"

    def test_what_the_service_said_counts(self) -> None:
        said = {"type": "message", "role": "user", "content": "hi", "status": "incomplete"}
        item = from_dict(said, Item)
        assert filled_item(item) == said

    def test_with_a_remainder_is_left_alone(self) -> None:
        said = {"type": "message", "role": "of tomorrow", "content": []}
        assert filled_item(from_dict(said, Item)) == said

    def test_without_an_alternative_is_an_error_as_before(self) -> None:
        with pytest.raises(WireError, match=r"^\$\.item: expected one of the fields of `item` to be set"):
            filled_item(Item())


class TestAtItsWord:
    """A service that sets `object` or `type` has said all that it wants to say."""

    def test_a_response(self) -> None:
        response = Response(id="resp_1", object=RESPONSE_OBJECT_RESPONSE)
        response.output.add().message.role = MESSAGE_ROLE_USER
        before = to_dict(response)
        assert filled(response, **REQUEST) == before
        assert not before.keys() & {"completed_at", "tool_choice", "truncation", "text", "store"}

    def test_an_event(self) -> None:
        event = StreamEvent()
        event.output_item_done.type = EVENT_TYPE_RESPONSE_OUTPUT_ITEM_DONE
        event.output_item_done.item.function_call.name = "tide"
        Defaults(request_of()).fill_event(event)
        assert "status" not in to_dict(event)["item"]

    def test_an_event_with_a_response_from_elsewhere(self) -> None:
        """The event and its response each speak for themselves: a service may wrap a response from elsewhere."""
        event = StreamEvent()
        event.response_completed.response.object = RESPONSE_OBJECT_RESPONSE
        before = to_dict(event)
        Defaults(request_of()).fill_event(event)
        assert to_dict(event) == before


SPARSE: list[dict[str, Any]] = [
    {"type": "response.created", "response": {"object": "response", "id": "r"}, "sequence_number": 0},
    {"type": "response.in_progress", "response": {"id": "r"}, "sequence_number": 1},
    {"type": "response.output_item.added", "item": {"type": "message", "role": "assistant"}, "sequence_number": 2},
    {"type": "response.output_item.added", "item": {"type": "message"}},
    {"type": "response.output_item.done", "item": {"type": "function_call", "name": "tide"}, "output_index": 0},
    {"type": "response.output_item.done", "item": None},
    {"type": "response.output_item.done"},
    {"type": "response.completed", "response": {"object": "response", "output": [{"type": "message"}], "usage": {}}},
]
"""Events of a server that leaves out required members."""


def read(text: str, message_type: type[M]) -> M:
    try:
        return from_json(text, message_type)
    except WireError:  # the text is not an event, or has a name that no message can hold
        reject()


class TestFromJson:
    """What came as JSON goes out unchanged, whatever is missing from it."""

    async def test_events(self) -> None:
        events = [from_dict(event) for event in SPARSE]
        async with edge_of(FakeBackend(CreateResponseStream=streams(events))) as client:
            reply = await client.post("/responses", json={**REQUEST, "stream": True})
        arrived = [json.loads(frame.data) for frame in SseDecoder().feed(reply.content) if not frame.is_done]
        assert arrived == SPARSE

    @pytest.mark.parametrize("response", [{}, {"object": "response"}, {"object": None}, {"object": "x"}])
    async def test_a_body(self, response: dict[str, Any]) -> None:
        sparse = {**response, "id": "resp_1", "output": [{"type": "message", "role": "assistant"}]}
        async with edge_of(FakeBackend(CreateResponse=returns(sparse, Response))) as client:
            reply = await client.post("/responses", json=REQUEST)
        assert reply.json() == sparse

    @given(json_for(Response))
    def test_any_response(self, text: str) -> None:
        response = read(text, Response)
        before = response.SerializeToString(deterministic=True)
        Defaults(request_of(**REQUEST)).fill_message(response)
        assert response.SerializeToString(deterministic=True) == before

    @given(st.data())
    def test_any_event_with_a_response_or_an_item(self, data: st.DataObject) -> None:
        kind = data.draw(st.sampled_from(["created", "completed", "output_item.added", "output_item.done"]))
        member, content = ("item", Item) if "item" in kind else ("response", Response)
        text = f'{{"type":"response.{kind}","{member}":{data.draw(json_for(content))}}}'
        self.check_event(text)

    @given(json_for(StreamEvent))
    def test_any_event(self, text: str) -> None:
        self.check_event(text)

    def test_an_event_read_without_its_envelope(self) -> None:
        """Such an event may lack its type; an event read as a StreamEvent may not."""
        part = {"sequence_number": 0, "output_index": 0, "item": {"type": "function_call", "name": "tide"}}
        event = StreamEvent(output_item_done=from_dict(part, OutputItemDone))
        Defaults(request_of()).fill_event(event)
        assert to_dict(event) == {"type": "response.output_item.done", **part}

    def check_event(self, text: str) -> None:
        event = read(text, StreamEvent)
        before = event.SerializeToString(deterministic=True)
        Defaults(request_of(**REQUEST)).fill_event(event)
        assert event.SerializeToString(deterministic=True) == before
