"""Streams through the edge: frames, heartbeats, clients that leave or do not read, and stopping."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from gateway.support.edge_client import (
    BROKEN,
    edge_of,
    error_of,
    frames,
    hangs,
    hangs_streaming,
    returns,
    sends_one_event,
    streams,
    streams_then_fails,
)
from gateway.support.fake_backend import FakeBackend, events_json, messages, response_json
from gateway.support.log_capture import Log
from openresponses import from_dict, to_dict
from openresponses.gateway.errors import HttpReply, abort, api_error
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent


class TestStream:
    async def test_whole(self) -> None:
        backend = FakeBackend(CreateResponseStream=streams(messages()))
        async with edge_of(backend) as client:
            reply = await client.post("/responses", json={"model": "m", "stream": True})
        assert reply.status_code == 200
        assert reply.headers["content-type"] == "text/event-stream"
        assert reply.headers["cache-control"] == "no-cache"
        assert reply.headers["x-accel-buffering"] == "no"
        assert reply.headers["x-request-id"] == "req_9"
        *events, done = frames(reply.content)
        assert [json.loads(event.data) for event in events] == events_json()
        assert [event.event for event in events] == [event["type"] for event in events_json()]
        assert done.is_done
        assert backend.requests[0][0] == "CreateResponseStream"

    async def test_of_a_kept_response(self) -> None:
        backend = FakeBackend(GetResponseStream=streams(messages()[4:]))
        async with edge_of(backend) as client:
            reply = await client.get("/responses/r?stream=true&starting_after=3")
        assert [json.loads(event.data) for event in frames(reply.content)[:-1]] == events_json()[4:]
        assert to_dict(backend.requests[0][1]) == {"response_id": "r", "starting_after": 3}

    async def test_one_piece_for_each_frame(self) -> None:
        """The compliance suite's reader expects whole frames from each read of the network."""
        backend = FakeBackend(CreateResponseStream=streams(messages()))
        async with edge_of(backend) as client, client.stream("POST", "/responses", json={"stream": True}) as reply:
            chunks = [chunk async for chunk in reply.aiter_raw()]
        assert all(chunk.endswith(b"\n\n") for chunk in chunks)

    @pytest.mark.parametrize(
        ("events", "ending", "code", "message", "number"),
        [
            (2, BROKEN, "rl", "after sequence number 1: slow down", 2),
            (2, None, "stream_ended", "after sequence number 1: the backend ended the stream without", 2),
            (5, HttpReply(502), "unavailable", "after sequence number 4: ", 5),
            (2, api_error(502, "cut; the stream broke off after sequence number 1"), "gateway_error", "cut; the", 2),
        ],
    )
    async def test_breaks_off(
        self, events: int, ending: HttpReply | None, code: str, message: str, number: int
    ) -> None:
        sent = messages()[:events]
        operation = streams_then_fails(sent, ending) if ending else streams(sent)
        async with edge_of(FakeBackend(CreateResponseStream=operation)) as client:
            reply = await client.post("/responses", json={"stream": True})
        *arrived, last = frames(reply.content)
        assert [json.loads(event.data) for event in arrived] == events_json()[:events]
        assert last.event == "error"
        error = json.loads(last.data)
        assert set(error) == {"type", "code", "message", "param", "sequence_number", "error"}
        assert set(error["error"]) == {"type", "code", "message", "param"}
        assert all(error["error"][name] == error[name] for name in ("code", "message", "param"))
        assert (error["type"], error["code"], error["sequence_number"]) == ("error", code, number)
        assert message in error["message"]
        assert error["message"].count("broke off") == 1

    async def test_without_any_event(self) -> None:
        async with edge_of(FakeBackend(CreateResponseStream=streams([]))) as client:
            reply = await client.post("/responses", json={"stream": True})
        assert (reply.status_code, error_of(reply)["code"]) == (502, "stream_ended")

    async def test_that_cannot_be_written_as_json(self) -> None:
        async with edge_of(FakeBackend(CreateResponseStream=streams([StreamEvent()]))) as client:
            reply = await client.post("/responses", json={"stream": True})
        assert (reply.status_code, error_of(reply)["code"]) == (502, "bad_message")

    async def test_that_fails_after_its_end_is_whole(self) -> None:
        backend = FakeBackend(CreateResponseStream=streams_then_fails(messages(), BROKEN))
        async with edge_of(backend) as client:
            reply = await client.post("/responses", json={"stream": True})
        assert frames(reply.content)[-1].is_done


class TestHeartbeat:
    async def test_before_the_first_event_and_between_events(self) -> None:
        first, second = asyncio.Event(), asyncio.Event()

        async def operation(_: Any, context: Any) -> AsyncIterator[StreamEvent]:
            await context.send_initial_metadata((("x-request-id", "req_9"),))
            await first.wait()
            yield messages()[0]
            await second.wait()
            yield messages()[-1]

        async with (
            edge_of(FakeBackend(CreateResponseStream=operation), heartbeat_seconds=0.05) as client,
            client.stream("POST", "/responses", json={"stream": True}) as reply,
        ):
            assert (reply.status_code, reply.headers["x-request-id"]) == (200, "req_9")
            chunks = reply.aiter_raw()
            assert await anext(chunks) == b": keep-alive\n\n"
            first.set()
            while b"response.created" not in await anext(chunks):
                pass
            assert await anext(chunks) == b": keep-alive\n\n"
            second.set()
            rest = b"".join([chunk async for chunk in chunks])
        assert [event.event for event in frames(rest)] == ["response.completed", ""]

    async def test_then_an_error_is_an_event(self) -> None:
        go = asyncio.Event()

        async def operation(_: Any, context: Any) -> AsyncIterator[StreamEvent]:
            await go.wait()
            await abort(context, BROKEN)
            yield StreamEvent()

        async with (
            edge_of(FakeBackend(CreateResponseStream=operation), heartbeat_seconds=0.05) as client,
            client.stream("POST", "/responses", json={"stream": True}) as reply,
        ):
            go.set()
            last = frames(await reply.aread())[-1]
        error = json.loads(last.data)
        assert (last.event, error["code"], error["sequence_number"]) == ("error", "rl", 0)
        assert "before its first event: slow down" in error["message"]


class TestGoneClient:
    @pytest.mark.parametrize("body", [{}, {"stream": True}])
    async def test_before_the_first_event(self, body: Any) -> None:
        backend = FakeBackend(CreateResponse=hangs, CreateResponseStream=hangs_streaming)
        async with edge_of(backend) as client:
            request = asyncio.create_task(client.post("/responses", json=body))
            await backend.called.wait()
            request.cancel()
            await asyncio.wait_for(backend.cancelled.wait(), 1)

    async def test_between_events(self) -> None:
        backend = FakeBackend(CreateResponseStream=sends_one_event)
        async with edge_of(backend) as client:
            async with client.stream("POST", "/responses", json={"stream": True}) as reply:
                await anext(reply.aiter_raw())
            await asyncio.wait_for(backend.cancelled.wait(), 1)

    async def test_while_it_does_not_read(self) -> None:
        backend, sent = flood()
        async with edge_of(backend, heartbeat_seconds=0.05) as client:
            async with stalled(client):
                await quiet(sent)
            await asyncio.wait_for(backend.cancelled.wait(), 1)


TOTAL = 200_000


def flood() -> tuple[FakeBackend, list[int]]:
    """Returns a backend that sends large events as fast as they are taken, and how many it sent, in a list."""
    event = from_dict(events_json()[3] | {"delta": "x" * 1000})
    sent = [0]

    async def operation(_: Any, __: Any) -> AsyncIterator[StreamEvent]:
        for _ in range(TOTAL):
            yield event
            sent[0] += 1

    return FakeBackend(CreateResponseStream=operation), sent


@asynccontextmanager
async def stalled(client: httpx.AsyncClient, body: bytes = b'{"stream":true}') -> AsyncIterator[socket.socket]:
    """A client that sends a request and reads nothing; at the end of the context its connection is reset."""
    loop = asyncio.get_running_loop()
    with socket.socket() as connection:
        connection.setblocking(False)
        await loop.sock_connect(connection, (client.base_url.host, client.base_url.port))
        head = b"POST /v1/responses HTTP/1.1\r\nhost: edge\r\ncontent-length: %d\r\n\r\n" % len(body)
        await loop.sock_sendall(connection, head + body)
        yield connection


async def quiet(sent: list[int]) -> None:
    """Returns once the number has stood still for half a second."""
    before = -1
    while sent[0] == 0 or sent[0] != before:
        before = sent[0]
        await asyncio.sleep(0.5)


class TestBackpressure:
    async def test_a_client_that_does_not_read_makes_the_backend_wait(self) -> None:
        backend, sent = flood()
        async with edge_of(backend) as client, stalled(client):
            await quiet(sent)
            # The buffers of the kernel and of gRPC hold some megabytes of the 200.
            assert 0 < sent[0] < TOTAL // 10


class TestWriteTimeout:
    async def test_drops_a_client_that_does_not_read(self, log: Log) -> None:
        backend, _ = flood()
        async with edge_of(backend, write_timeout_seconds=0.2) as client, stalled(client):
            await backend.cancelled.wait()
        [line] = log.calls()
        assert (line["code"], line["http_status"]) == ("CANCELLED", 499)

    async def test_is_off_with_0(self) -> None:
        backend, sent = flood()
        async with edge_of(backend, write_timeout_seconds=0) as client, stalled(client):
            await quiet(sent)
            assert not backend.cancelled.is_set()

    @pytest.mark.parametrize(("timeout", "drops"), [(0.1, True), (60, False)])
    async def test_drops_a_client_that_does_not_read_a_long_reply(self, log: Log, timeout: float, drops: bool) -> None:
        long = response_json(instructions="x" * LONG)
        backend = FakeBackend(CreateResponse=returns(long, Response))
        async with (
            edge_of(backend, write_timeout_seconds=timeout) as client,
            stalled(client, b'{"stream":false}') as connection,
        ):
            while not log.calls():  # then the reply is on its way
                await asyncio.sleep(0.01)
            await asyncio.sleep(1)
            arrived = 0
            while arrived < LONG and (piece := await asyncio.get_running_loop().sock_recv(connection, LONG)):
                arrived += len(piece)
            assert (arrived < LONG) is drops

    async def test_counts_no_time_while_the_client_reads_or_the_backend_is_silent(self) -> None:
        silent = asyncio.Event()

        async def operation(_: Any, __: Any) -> AsyncIterator[StreamEvent]:
            yield messages()[0]
            await silent.wait()
            yield from_dict(events_json()[3] | {"delta": "x" * LONG})
            yield messages()[-1]

        loop = asyncio.get_running_loop()
        backend = FakeBackend(CreateResponseStream=operation)
        async with edge_of(backend, write_timeout_seconds=0.5) as client, stalled(client) as connection:
            await backend.called.wait()
            await asyncio.sleep(1)
            silent.set()
            body = bytearray()
            started = loop.time()
            while not body.endswith(b"0\r\n\r\n"):
                await asyncio.sleep(0.05)
                piece = await loop.sock_recv(connection, LONG // 30)
                assert piece, "dropped"
                body += piece
            assert loop.time() - started > 1
            assert b"data: [DONE]" in body[-100:]


LONG = 20_000_000  # more than the kernel's buffers hold
