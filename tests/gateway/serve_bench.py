"""A gateway before a replay, and clients of it, for tests of what is around calls."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import grpc
import pytest
import trustme

from openresponses import from_dict
from openresponses.gateway.access import Tls
from openresponses.gateway.replay import Received, Replay, ReplayOptions, Source
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.responses_service_pb2_grpc import ResponsesServiceStub
from openresponses.v1.stream_event_pb2 import StreamEvent

LIMIT = 60.0


class Certificates:
    """An authority, a server's certificate for 127.0.0.1 and a client's, as files."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        server, client = authority.issue_cert("127.0.0.1"), authority.issue_cert("client@example.com")
        self.authority = folder / "ca.pem"
        self.server = folder / "server.pem"
        self.server_key = folder / "server.key"
        authority.cert_pem.write_to_path(str(self.authority))
        server.cert_chain_pems[0].write_to_path(str(self.server))
        server.private_key_pem.write_to_path(str(self.server_key))
        self.client_pair = (client.private_key_pem.bytes(), client.cert_chain_pems[0].bytes())

    def tls(self, *, mutual: bool = False) -> Tls:
        return Tls(self.server, self.server_key, self.authority if mutual else None)

    def credentials(self, *, mutual: bool = False) -> grpc.ChannelCredentials:
        pair = self.client_pair if mutual else (None, None)
        return grpc.ssl_channel_credentials(self.authority.read_bytes(), *pair)


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


def run(test: Callable[[], Awaitable[None]]) -> None:
    """Runs a test in an event loop of its own; one that hangs fails."""

    async def body() -> None:
        await asyncio.wait_for(test(), LIMIT)

    asyncio.run(body())


def asking(faults: str = "", **members: Any) -> CreateResponseRequest:
    metadata = {"metadata": {"x-replay-fault": faults}} if faults else {}
    return from_dict({"model": "tide-1", "input": "When is low tide?", **metadata, **members}, CreateResponseRequest)


def bearer(token: str) -> list[tuple[str, str]]:
    return [("authorization", f"Bearer {token}")]


async def asked(replay: Replay, path: str = "/v1/responses") -> Received:
    """The first request for a path."""
    number = 0
    while (received := await replay.request(number)).path != path:
        number += 1
    return received


async def rest_of(call: Any) -> list[StreamEvent]:
    """The events that a stream still has."""
    events = []
    while (event := await call.read()) is not grpc.aio.EOF:
        events.append(event)
    return events


async def error_of(call: Any) -> grpc.aio.AioRpcError:
    """How a call, of either kind, fails."""
    end = rest_of(call) if hasattr(call, "read") else call
    with pytest.raises(grpc.aio.AioRpcError) as raised:
        await end
    return raised.value
