"""Shared by the tests of the edge: an edge at a loopback address, its clients, and operations of the backend."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from gateway.support.fake_backend import FakeBackend, Stream, Unary, messages
from openresponses import ServerSentEvent, SseDecoder, from_dict
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.errors import HttpReply, abort
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.timeouts import TEST_SECONDS


@asynccontextmanager
async def edge_of(backend: FakeBackend, **options: Any) -> AsyncIterator[httpx.AsyncClient]:
    async with backend, edge_at(backend, **options) as edge, client_of(edge) as client:
        yield client


def edge_at(backend: FakeBackend, **options: Any) -> Edge:
    return Edge(EdgeOptions(backend.address, **{"grace_seconds": 0.0, **options}))


def client_of(edge: Edge) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=edge.url, trust_env=False, timeout=TEST_SECONDS)


def returns(value: Any, message_type: Any) -> Unary:
    async def operation(_: Any, context: Any) -> Any:
        await context.send_initial_metadata((("x-request-id", "req_9"), ("x-internal", "no")))
        return from_dict(value, message_type)

    return operation


def streams(events: list[StreamEvent]) -> Stream:
    async def operation(_: Any, context: Any) -> AsyncIterator[StreamEvent]:
        await context.send_initial_metadata((("x-request-id", "req_9"),))
        for event in events:
            yield event

    return operation


def streams_then_fails(events: list[StreamEvent], reply: HttpReply) -> Stream:
    async def operation(_: Any, context: Any) -> AsyncIterator[StreamEvent]:
        for event in events:
            yield event
        await abort(context, reply)

    return operation


async def hangs(_: Any, __: Any) -> Any:
    await asyncio.Event().wait()


async def hangs_streaming(_: Any, __: Any) -> AsyncIterator[StreamEvent]:
    await asyncio.Event().wait()
    yield StreamEvent()


async def sends_one_event(_: Any, __: Any) -> AsyncIterator[StreamEvent]:
    yield messages()[0]
    await asyncio.Event().wait()


def frames(body: bytes) -> list[ServerSentEvent]:
    decoder = SseDecoder()
    return decoder.feed(body) + decoder.finish()


def error_of(reply: httpx.Response) -> Any:
    error = reply.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    assert reply.headers["content-type"] == "application/json"
    return error


BROKEN = HttpReply(
    429,
    b'{"error":{"message":"slow down","type":"rate_limit","param":null,"code":"rl","extra":[1.0]},"user":"u"}',
    {"retry-after": "7"},
)


async def refused(url: str) -> None:
    """Waits until nothing listens at this address."""
    address = httpx.URL(url)
    while True:
        try:
            _, writer = await asyncio.open_connection(address.host, address.port)
        except OSError:
            return
        writer.close()
        await writer.wait_closed()
