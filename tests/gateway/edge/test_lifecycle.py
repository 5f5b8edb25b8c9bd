"""The edge's health, and how it stops."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from grpc_health.v1.health_pb2 import HealthCheckResponse

from gateway.support.edge_client import client_of, edge_of, frames, refused, sends_one_event
from gateway.support.fake_backend import FakeBackend, messages
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.timeouts import TEST_SECONDS


class TestHealth:
    @pytest.mark.parametrize(
        ("status", "expected"), [(HealthCheckResponse.SERVING, 200), (HealthCheckResponse.NOT_SERVING, 503)]
    )
    async def test_is_the_backends_health(self, status: int, expected: int) -> None:
        backend = FakeBackend()
        await backend.set_health(status)
        async with edge_of(backend) as client:
            assert (await client.get(str(client.base_url.join("/readyz")))).status_code == expected
            assert (await client.get(str(client.base_url.join("/healthz")))).status_code == 200

    async def test_of_a_backend_that_cannot_tell(self) -> None:
        async with edge_of(FakeBackend(health=False)) as client:
            assert (await client.get(str(client.base_url.join("/readyz")))).status_code == 200

    async def test_without_backend(self) -> None:
        async with FakeBackend() as gone:
            options = EdgeOptions(gone.address, grace_seconds=0.0)
        async with Edge(options) as edge, client_of(edge) as client:
            assert (await client.get(str(client.base_url.join("/readyz")))).status_code == 503
            assert (await client.get(str(client.base_url.join("/healthz")))).status_code == 200


class TestStop:
    async def test_lets_a_stream_finish(self) -> None:
        go = asyncio.Event()

        async def operation(_: Any, __: Any) -> AsyncIterator[StreamEvent]:
            yield messages()[0]
            await go.wait()
            yield messages()[-1]

        async with FakeBackend(CreateResponseStream=operation) as backend:
            edge = Edge(EdgeOptions(backend.address, grace_seconds=TEST_SECONDS))
            await edge.start()
            async with client_of(edge) as client:
                async with client.stream("POST", "/responses", json={"stream": True}) as reply:
                    stop = asyncio.create_task(edge.stop())
                    await refused(edge.url)
                    go.set()
                    assert frames(await reply.aread())[-1].is_done
                await stop

    async def test_ends_a_stream_that_does_not(self) -> None:
        async with FakeBackend(CreateResponseStream=sends_one_event) as backend:
            edge = Edge(EdgeOptions(backend.address, grace_seconds=0.05))
            await edge.start()
            async with client_of(edge) as client:
                async with client.stream("POST", "/responses", json={"stream": True}) as reply:
                    stop = asyncio.create_task(edge.stop())
                    last = frames(await reply.aread())[-1]
                await stop
            await asyncio.wait_for(backend.cancelled.wait(), 1)
        error = json.loads(last.data)
        assert (error["code"], error["sequence_number"]) == ("shutting_down", 1)
