"""The edge, called with the `openai` client as programs do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from gateway.support.edge_client import BROKEN, edge_of, returns, streams, streams_then_fails
from gateway.support.fake_backend import FakeBackend, Unary, events_json, messages, response_json
from openresponses.gateway.errors import HttpReply, abort
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stored_response_pb2 import DeletedResponse, InputItemPage, InputTokenCount
from support.timeouts import TEST_SECONDS

openai = pytest.importorskip("openai", reason="the openai client is not installed")


@asynccontextmanager
async def openai_of(backend: FakeBackend) -> AsyncIterator[Any]:
    async with edge_of(backend) as client:
        arguments = {"base_url": str(client.base_url), "api_key": "k", "max_retries": 0, "timeout": TEST_SECONDS}
        async with openai.AsyncOpenAI(**arguments) as caller:
            yield caller


def refuses(reply: HttpReply) -> Unary:
    async def operation(_: Any, context: Any) -> Any:
        await abort(context, reply)

    return operation


async def test_create() -> None:
    backend = FakeBackend(CreateResponse=returns(response_json(), Response))
    async with openai_of(backend) as caller:
        response = await caller.responses.create(model="m", input="hi")
    assert (response.id, response.output_text, response._request_id) == ("resp_1", "Hello", "req_9")
    assert backend.metadata["authorization"] == "Bearer k"


async def test_stream() -> None:
    backend = FakeBackend(CreateResponseStream=streams(messages()))
    async with openai_of(backend) as caller:
        stream = await caller.responses.create(model="m", input="hi", stream=True)
        kinds = [event.type async for event in stream]
    assert kinds == [event["type"] for event in events_json()]


async def test_stream_with_its_final_response() -> None:
    # The client's accumulator fails for event types that it does not know.
    known = [message for message in messages() if not message.HasField("unrecognized")]
    async with (
        openai_of(FakeBackend(CreateResponseStream=streams(known))) as caller,
        caller.responses.stream(model="m", input="hi") as stream,
    ):
        response = await stream.get_final_response()
    assert response.output_text == "Hello"


async def test_stream_that_breaks_off() -> None:
    backend = FakeBackend(CreateResponseStream=streams_then_fails(messages()[:2], BROKEN))
    async with openai_of(backend) as caller:
        stream = await caller.responses.create(model="m", input="hi", stream=True)
        assert [(await anext(stream)).type for _ in range(2)] == [event["type"] for event in events_json()[:2]]
        with pytest.raises(openai.APIError) as caught:
            await anext(stream)
    assert caught.value.message == "the stream broke off after sequence number 1: slow down"
    assert (caught.value.type, caught.value.code, caught.value.param) == ("rate_limit", "rl", None)


async def test_kept_responses() -> None:
    page = {
        "object": "list",
        "data": [{"type": "message", "id": "i", "role": "user", "content": "hi"}],
        "first_id": "i",
        "last_id": "i",
        "has_more": False,
    }
    backend = FakeBackend(
        GetResponse=returns(response_json(), Response),
        GetResponseStream=streams(messages()[4:]),
        CancelResponse=returns(response_json("cancelled"), Response),
        DeleteResponse=returns({"id": "resp_1", "object": "response", "deleted": True}, DeletedResponse),
        ListInputItems=returns(page, InputItemPage),
        CountInputTokens=returns({"object": "response.input_tokens", "input_tokens": 3}, InputTokenCount),
    )
    async with openai_of(backend) as caller:
        responses = caller.responses
        assert (await responses.retrieve("resp_1", include=["reasoning.encrypted_content"])).id == "resp_1"
        resumed = await responses.retrieve("resp_1", stream=True, starting_after=3)
        assert [event.sequence_number async for event in resumed] == [4, 5, 6, 7, 8, 9]
        assert (await responses.cancel("resp_1")).status == "cancelled"
        await responses.delete("resp_1")
        assert [item.id async for item in responses.input_items.list("resp_1", limit=2)] == ["i"]
        assert (await responses.input_tokens.count(model="m", input="hi")).input_tokens == 3
    asked = dict(backend.requests)
    assert len(asked["GetResponse"].include) == 1
    assert asked["GetResponseStream"].starting_after == 3
    assert asked["ListInputItems"].limit == 2
    assert asked["DeleteResponse"].response_id == "resp_1"


@pytest.mark.parametrize(
    ("status", "exception"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
async def test_errors(status: int, exception: str, stream: bool) -> None:
    reply = HttpReply(status, BROKEN.body)
    backend = FakeBackend(CreateResponse=refuses(reply), CreateResponseStream=streams_then_fails([], reply))
    async with openai_of(backend) as caller:
        with pytest.raises(openai.APIStatusError) as caught:
            await caller.responses.create(model="m", input="hi", stream=stream)
    error = caught.value
    assert (type(error).__name__, error.status_code, error.code) == (exception, status, "rl")
    assert "slow down" in error.message
