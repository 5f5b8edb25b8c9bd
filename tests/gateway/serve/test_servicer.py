"""``Serve``: gRPC in, HTTP out, over real sockets, with ``Replay`` as the upstream."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

import grpc
import pytest
from google.protobuf.message import Message
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from gateway.support.raw_upstream import FRAMES, RECORDING, STREAM_HEAD, RawUpstream
from gateway.support.serve_bench import asked, asking, error_of, rest_of, serving
from openresponses import from_json, to_dict, to_json
from openresponses.gateway.errors import abort, api_error, from_rpc_error
from openresponses.gateway.replay import Recording, Replay
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.responses_service_pb2_grpc import ResponsesServiceStub
from openresponses.v1.stored_response_pb2 import (
    CancelResponseRequest,
    DeleteResponseRequest,
    GetResponseRequest,
    ListInputItemsRequest,
)
from openresponses.v1.stream_event_pb2 import StreamEvent


def recorded() -> list[StreamEvent]:
    lines = RECORDING.read_bytes().splitlines()
    return [from_json(line[6:]) for line in lines if line.startswith(b"data: {")]


@dataclass
class Bench:
    """A replay, a gateway in front of the replay, and a client of the gateway."""

    replay: Replay
    channel: grpc.aio.Channel
    stub: Any


@asynccontextmanager
async def bench(*recordings: Any, **options: Any) -> AsyncIterator[Bench]:
    async with (
        serving(*recordings, **options) as (replay, serve),
        grpc.aio.insecure_channel(serve.address) as channel,
    ):
        yield Bench(replay, channel, ResponsesServiceStub(channel))


async def test_a_stream_comes_as_it_was_recorded() -> None:
    async with bench() as made:
        call = made.stub.CreateResponseStream(asking(), metadata=[("authorization", "Bearer key")])
        assert [event async for event in call] == recorded()
        received = await asked(made.replay)
        assert (received.method, received.path) == ("POST", "/v1/responses")
        assert received.body == {"model": "tide-1", "input": "When is low tide?", "stream": True}
        assert received.headers["authorization"] == "Bearer key"


async def test_a_response_comes_as_a_whole() -> None:
    async with bench() as made:
        response = await made.stub.CreateResponse(asking(stream=True))
        assert response == recorded()[-1].response_completed.response
        assert (await asked(made.replay)).body["stream"] is False


async def test_kept_responses() -> None:
    async with bench() as made:
        created = await made.stub.CreateResponse(asking())
        about = {"response_id": created.id}
        assert await made.stub.GetResponse(GetResponseRequest(**about)) == created
        page = await made.stub.ListInputItems(ListInputItemsRequest(limit=1, **about))
        assert to_dict(page)["object"] == "list"
        assert len(page.data) == 1
        assert (await made.stub.CancelResponse(CancelResponseRequest(**about))).id == created.id
        assert (await made.stub.DeleteResponse(DeleteResponseRequest(**about))).deleted
        error = await error_of(made.stub.GetResponseStream(GetResponseRequest(**about)))
        assert error.code() is grpc.StatusCode.NOT_FOUND


async def test_a_kept_stream_goes_on_after_an_event() -> None:
    async with bench() as made:
        created = await made.stub.CreateResponse(asking())
        request = GetResponseRequest(response_id=created.id, starting_after=17)
        assert [event async for event in made.stub.GetResponseStream(request)] == recorded()[18:]


async def test_tokens_and_compaction() -> None:
    async with bench() as made:
        assert (await made.stub.CountInputTokens(asking())).input_tokens > 0
        assert to_dict(await made.stub.CompactConversation(asking()))["object"] == "response.compaction"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, grpc.StatusCode.INVALID_ARGUMENT),
        (401, grpc.StatusCode.UNAUTHENTICATED),
        (403, grpc.StatusCode.PERMISSION_DENIED),
        (404, grpc.StatusCode.NOT_FOUND),
        (409, grpc.StatusCode.ABORTED),
        (422, grpc.StatusCode.INVALID_ARGUMENT),
        (429, grpc.StatusCode.RESOURCE_EXHAUSTED),
        (500, grpc.StatusCode.INTERNAL),
        (502, grpc.StatusCode.UNAVAILABLE),
        (503, grpc.StatusCode.UNAVAILABLE),
    ],
)
async def test_an_http_error_is_a_status_that_carries_it(status: int, code: grpc.StatusCode) -> None:
    async with bench() as made:
        for call in (made.stub.CreateResponseStream, made.stub.CreateResponse):
            request = asking(f"http={status}")
            error = await error_of(call(request))
            reply = from_rpc_error(error)
            assert error.code() is code
            assert reply.status == status
            assert json.loads(reply.body)["error"]["message"] == error.details()
            assert ("retry-after" in reply.headers) == (status == 429)


@pytest.mark.parametrize(
    ("faults", "events", "details"),
    [
        ("cut=3", 3, "the connection to the upstream broke off"),
        ("garbage=2", 2, "the upstream sent something that is not an event"),
    ],
)
async def test_a_broken_stream_says_where_and_what_came_before_is_delivered(
    faults: str, events: int, details: str
) -> None:
    async with bench() as made:
        call = made.stub.CreateResponseStream(asking(faults))
        assert [await call.read() for _ in range(events)] == recorded()[:events]
        error = await error_of(call)
        assert error.code() is grpc.StatusCode.UNAVAILABLE
        assert details in (error.details() or "")
        assert f"after sequence number {events - 1}" in (error.details() or "")


async def test_a_stream_without_a_final_event_is_an_error() -> None:
    halves = Recording.of("half", [to_json(event) for event in recorded()[:4]])

    async with bench(halves) as made:
        error = await error_of(made.stub.CreateResponseStream(asking()))
        assert error.details() == "the upstream's stream ended; the stream broke off after sequence number 3"


async def test_one_byte_at_a_time() -> None:
    async with bench() as made:
        call = made.stub.CreateResponseStream(asking("one-byte"))
        assert [event async for event in call] == recorded()


@pytest.mark.parametrize("faults", ["headers-stall", "stall=0", "stall=2"])
async def test_a_cancelled_call_closes_the_connection_to_the_upstream(faults: str) -> None:
    async with bench() as made:
        call = made.stub.CreateResponseStream(asking(faults))
        received = await asked(made.replay)
        if faults == "stall=2":
            iterator = call.__aiter__()
            assert [await iterator.__anext__(), await iterator.__anext__()] == recorded()[:2]
        call.cancel()
        await asyncio.wait_for(received.ended.wait(), 1)
        assert received.outcome == "disconnected"


async def test_a_deadline_ends_the_call_on_both_sides() -> None:
    async with bench() as made:
        error = await error_of(made.stub.CreateResponseStream(asking("headers-stall"), timeout=0.2))
        assert error.code() is grpc.StatusCode.DEADLINE_EXCEEDED
        received = await asked(made.replay)
        await asyncio.wait_for(received.ended.wait(), 1)
        assert received.outcome == "disconnected"


async def test_an_upstream_that_is_not_there() -> None:
    async with (
        Serve(ServeOptions("http://127.0.0.1:9/v1", port=0, grace_seconds=0)) as serve,
        grpc.aio.insecure_channel(serve.address) as channel,
    ):
        stub: Any = ResponsesServiceStub(channel)
        error = await error_of(stub.CreateResponseStream(asking()))
        assert error.code() is grpc.StatusCode.UNAVAILABLE
        assert (error.details() or "").startswith("the upstream cannot be reached: ")


async def test_health_follows_the_upstream() -> None:
    async with bench(probe_seconds=0.05) as made:
        watch = health_pb2_grpc.HealthStub(made.channel).Watch(health_pb2.HealthCheckRequest())
        async for reply in watch:
            if reply.status == health_pb2.HealthCheckResponse.SERVING:
                await made.replay.stop()
            elif made.replay.requests:
                assert reply.status == health_pb2.HealthCheckResponse.NOT_SERVING
                break
        watch.cancel()


async def test_reflection_lists_the_service() -> None:
    async with bench() as made:
        stub = reflection_pb2_grpc.ServerReflectionStub(made.channel)
        request = reflection_pb2.ServerReflectionRequest(list_services="")
        call = stub.ServerReflectionInfo(iter([request]))
        names = [service.name async for reply in call for service in reply.list_services_response.service]
        assert "openresponses.v1.ResponsesService" in names


async def test_a_message_over_the_limit_says_which_flag() -> None:
    async with bench(max_message_bytes=4096) as made:
        error = await error_of(made.stub.CreateResponseStream(asking()))
        assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert "--max-message-bytes" in (error.details() or "")


async def test_an_old_connection_takes_no_more_calls_and_its_streams_go_on() -> None:
    rest = asyncio.Event()

    async with (
        RawUpstream(STREAM_HEAD, FRAMES[0], rest, *FRAMES[1:]) as upstream,
        Serve(ServeOptions(upstream.url, port=0, connection_seconds=0.1)) as serve,
        grpc.aio.insecure_channel(serve.address) as channel,
    ):
        stub: Any = ResponsesServiceStub(channel)
        call = stub.CreateResponseStream(asking())
        await call.read()
        await channel.wait_for_state_change(grpc.ChannelConnectivity.READY)
        rest.set()
        assert len(await rest_of(call)) == len(FRAMES) - 1
        assert len(await rest_of(stub.CreateResponseStream(asking()))) == len(FRAMES)


@pytest.mark.parametrize("method", ["CreateResponse", "CreateResponseStream", "CountInputTokens"])
async def test_a_request_over_the_limit_says_which_flag(method: str) -> None:
    async with bench(max_message_bytes=4096) as made:
        request = asking(instructions="tide " * 1000)
        error = await error_of(getattr(made.stub, method)(request))
        assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert error.details() == "the request is over the limit of 4096 bytes, which --max-message-bytes sets"
        assert not [received for received in made.replay.requests if received.method == "POST"]


async def test_the_gateways_own_key_takes_the_place_of_the_clients() -> None:
    async with bench(key="ours") as made:
        call = made.stub.CreateResponseStream(asking(), metadata=[("authorization", "Bearer theirs")])
        assert len([event async for event in call]) == len(recorded())
        assert (await asked(made.replay)).headers["authorization"] == "Bearer ours"


async def test_headers_go_both_ways() -> None:
    async with bench() as made:
        call = made.stub.CreateResponseStream(
            asking(), metadata=[("x-request-id", "req_7"), ("openai-organization", "org_1"), ("cookie", "a=b")]
        )
        metadata = dict(list(await call.initial_metadata()))  # `dict` of gRPC's own mapping would ask for keys
        assert metadata["x-request-id"]
        headers = (await asked(made.replay)).headers
        assert (headers["x-request-id"], headers["openai-organization"]) == ("req_7", "org_1")
        assert "cookie" not in headers
        call.cancel()


async def test_a_request_without_a_json_form_is_refused() -> None:
    async with bench() as made:
        bad: Message = CreateResponseRequest(temperature=float("nan"))
        error = await error_of(made.stub.CreateResponseStream(bad))
        assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
        assert error.details() == "the request has no JSON form: $.temperature: expected a finite number, found nan"


async def test_an_error_for_a_client_that_has_left_is_not_a_defect() -> None:
    """gRPC cannot send a status any more; its exception would be logged as a defect."""

    class Refusing:
        async def abort(self, *_: object) -> None:
            raise grpc.aio.InternalError

    with pytest.raises(asyncio.CancelledError):
        await abort(cast("Any", Refusing()), api_error(502, "broke off"))
