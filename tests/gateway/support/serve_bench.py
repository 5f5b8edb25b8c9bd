"""A gateway in front of a replay, and clients of the gateway."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import grpc
import pytest

from openresponses import from_dict
from openresponses.gateway.replay import Received, Replay, ReplayOptions, Source
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.responses_service_pb2_grpc import ResponsesServiceStub
from openresponses.v1.stream_event_pb2 import StreamEvent


@asynccontextmanager
async def serving(*recordings: Source, **options: Any) -> AsyncIterator[tuple[Replay, Serve]]:
    async with (
        Replay(ReplayOptions(recordings)) as replay,
        Serve(ServeOptions(replay.url, port=0, **{"grace_seconds": 0.2, **options})) as serve,
    ):
        yield replay, serve


@asynccontextmanager
async def stub_of(address: str, credentials: grpc.ChannelCredentials | None = None) -> AsyncIterator[Any]:
    options = [("grpc.use_local_subchannel_pool", 1)]
    channel = (
        grpc.aio.insecure_channel(address, options=options)
        if credentials is None
        else grpc.aio.secure_channel(address, credentials, options=options)
    )
    async with channel:
        yield ResponsesServiceStub(channel)


def asking(faults: str = "", **members: Any) -> CreateResponseRequest:
    metadata = {"metadata": {"x-replay-fault": faults}} if faults else {}
    return from_dict({"model": "tide-1", "input": "When is low tide?", **metadata, **members}, CreateResponseRequest)


def bearer(token: str) -> list[tuple[str, str]]:
    return [("authorization", f"Bearer {token}")]


async def asked(replay: Replay, path: str = "/v1/responses") -> Received:
    """Waits for the first request for a path."""
    number = 0
    while (received := await replay.request(number)).path != path:
        number += 1
    return received


async def rest_of(call: Any) -> list[StreamEvent]:
    """Returns the remaining events of a stream."""
    events = []
    while (event := await call.read()) is not grpc.aio.EOF:
        events.append(event)
    return events


async def error_of(call: Any) -> grpc.aio.AioRpcError:
    """Returns the error of a call that fails, unary or streaming."""
    end = rest_of(call) if hasattr(call, "read") else call
    with pytest.raises(grpc.aio.AioRpcError) as raised:
        await end
    return raised.value
