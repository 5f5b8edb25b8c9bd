"""Backpressure: a client that stops reading stalls the upstream."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.support.serve_bench import asked, asking, rest_of, serving, stub_of
from openresponses.gateway.replay import Received, Recording

EVENTS = 200_000
LIMIT = 32 * 2**20
STILL = 100
"""So many calls of others must go through the gateway before the stream counts as standing still."""

_DELTA = b'{"type":"response.output_text.delta","sequence_number":%d,"delta":"' + b"x" * 1000 + b'"}'


def events(count: int) -> Iterator[bytes]:
    for number in range(count - 1):
        yield _DELTA % number
    yield b'{"type":"response.completed","sequence_number":%d,"response":{"id":"resp_long"}}' % (count - 1)


def resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(sys.platform != "linux", reason="reads memory from /proc, which only Linux has")
async def test_a_client_that_does_not_read_costs_little_memory() -> None:
    long = Recording.lazy("long", lambda: events(EVENTS))
    short = Recording.lazy("short", lambda: events(1000))
    async with (
        serving(long, short) as (replay, serve),
        stub_of(serve.address) as stub,
        stub_of(serve.address) as others,
    ):
        await rest_of(stub.CreateResponseStream(asking(model="short")))
        first = await asked(replay)
        before = resident_bytes()
        call = stub.CreateResponseStream(asking(model="long"))
        for _ in range(10):
            await call.read()
        received = next(each for each in replay.requests if each is not first and each.path == first.path)
        await until_still(others, received)
        assert resident_bytes() - before < LIMIT
        assert 10 <= received.sent < EVENTS // 8
        # The stream waits, it has not ended.
        sent = received.sent
        for _ in range(sent):
            await call.read()
        assert received.sent > sent
        call.cancel()
        await received.ended.wait()


async def until_still(others: object, received: Received) -> None:
    """Waits until a stream stands still while calls of others go the same way, there and back."""
    still, sent = 0, -1
    while still < STILL:
        await others.CountInputTokens(asking())  # type: ignore[attr-defined]
        still = still + 1 if received.sent == sent else 0
        sent = received.sent
