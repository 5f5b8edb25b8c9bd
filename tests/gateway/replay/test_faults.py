"""Replay: each fault, as a client sees it."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest

from gateway.support.replay_runner import RECORDING, STREAM, TEXTS, decoded, read, replaying, streaming
from openresponses.gateway.replay import Faults, Replay, ReplayOptions


@pytest.mark.parametrize("events", [0, 3])
async def test_cut(events: int) -> None:
    async with replaying(faults=Faults(cut=events)) as (replay, client):
        async with streaming(client) as chunks:
            pieces = [await anext(chunks) for _ in range(events)]
            with pytest.raises(httpx.RemoteProtocolError, match="incomplete chunked read"):
                await anext(chunks)
        assert [event.data for event in decoded(b"".join(pieces))] == TEXTS[:events]
        await replay.requests[0].ended.wait()
        assert replay.requests[0].outcome == "cut"
        assert not replay.disconnected.is_set()


@pytest.mark.parametrize("events", [0, 2])
async def test_stall_lasts_until_the_client_goes_away(events: int) -> None:
    async with replaying() as (replay, client):
        async with streaming(client, **{"x-replay-fault": f"stall={events}"}) as chunks:
            assert [decoded(await anext(chunks))[0].data for _ in range(events)] == TEXTS[:events]
            assert replay.requests[0].outcome == "open"
        await replay.disconnected.wait()
        assert (replay.requests[0].outcome, replay.requests[0].sent) == ("disconnected", events)


async def test_headers_stall() -> None:
    async with replaying(faults=Faults(headers_stall=True)) as (replay, client):
        creating = asyncio.create_task(client.post("/responses", json=STREAM))
        received = await replay.request()
        assert not replay.disconnected.is_set()
        creating.cancel()
        await received.ended.wait()
        assert (received.outcome, received.sent, creating.cancelled()) == ("disconnected", 0, True)


@pytest.mark.parametrize("fault", ["stall=1", "headers-stall"])
async def test_stop_ends_a_stall_at_once(fault: str) -> None:
    replay = Replay(ReplayOptions((RECORDING,), faults=Faults.parse(fault), grace_seconds=60))
    await replay.start()
    async with httpx.AsyncClient(base_url=replay.url, trust_env=False, timeout=None) as client:
        reading = asyncio.create_task(client.post("/responses", json=STREAM))
        received = await replay.request()
        while not replay.stalled:
            await asyncio.sleep(0)
        await replay.stop()
        with pytest.raises(httpx.TransportError):
            await reading
        assert received.outcome == "stopped"
        with pytest.raises(httpx.ConnectError):
            await client.get("/models")


@pytest.mark.parametrize(("status", "retry_after"), [(429, "2"), (500, None), (401, None)])
async def test_http_errors(status: int, retry_after: str | None) -> None:
    async with replaying(faults=Faults(http=status)) as (replay, client):
        reply = await client.post("/responses", json=STREAM)
        assert (reply.status_code, reply.headers.get("retry-after")) == (status, retry_after)
        assert set(reply.json()["error"]) == {"message", "type", "param", "code"}
        assert (await client.get("/models")).status_code == 200
        replay.faults = Faults()
        assert len(await read(client)) == 4


async def test_garbage_comes_between_events() -> None:
    async with replaying() as (_, client):
        events = await read(client, **{"x-replay-fault": "garbage=1"})
        assert [event.data for event in events[:1] + events[2:]] == TEXTS
        with pytest.raises(json.JSONDecodeError):
            json.loads(events[1].data)


async def test_one_byte() -> None:
    async with replaying(faults=Faults(one_byte=True)) as (_, client):
        async with streaming(client) as chunks:
            pieces = [chunk async for chunk in chunks]
        assert {len(piece) for piece in pieces} == {1}
        assert [event.data for event in decoded(b"".join(pieces))] == TEXTS


async def test_faults_by_metadata_and_none_over_those_of_the_options() -> None:
    async with replaying(faults=Faults(http=500)) as (_, client):
        body = {**STREAM, "metadata": {"x-replay-fault": "http=503"}}
        assert (await client.post("/responses", json=body)).status_code == 503
        assert len(await read(client, **{"x-replay-fault": "none"})) == 4
        assert (await client.post("/responses", json=STREAM)).status_code == 500


@pytest.mark.parametrize(
    "text", ["cut", "cut=", "cut=-1", "cut=x", "cut=²", "one-byte=1", "boom", "http=200", "cut=1;"]
)
def test_text_that_is_not_a_fault(text: str) -> None:
    with pytest.raises(ValueError, match="is not a fault"):
        Faults.parse(text)


def test_faults_in_text() -> None:
    assert Faults.parse(" cut=3, one-byte,") == Faults(cut=3, one_byte=True)
    assert Faults.parse("headers-stall") == Faults(headers_stall=True)
    assert Faults.parse("none") == Faults.parse("") == Faults()
