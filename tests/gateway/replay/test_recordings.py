"""Replay: recordings over real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from gateway.support.replay_runner import (
    EVENTS,
    FINAL,
    RECORDING,
    RESPONSE,
    STREAM,
    TEXTS,
    decoded,
    read,
    replaying,
    streaming,
)
from openresponses import DONE
from openresponses.gateway.replay import Recording, RecordingError, Replay, ReplayOptions
from openresponses.gateway.replay.recording import DEMO


async def test_a_stream_has_the_events_verbatim() -> None:
    async with replaying() as (replay, client):
        events = await read(client)
        assert [(event.event, event.data) for event in events] == [
            (event["type"], text) for event, text in zip(EVENTS, TEXTS, strict=True)
        ]
        await replay.requests[0].ended.wait()
        assert (replay.requests[0].sent, replay.requests[0].outcome) == (4, "complete")
        assert not replay.disconnected.is_set()


async def test_each_frame_is_written_in_one_piece() -> None:
    async with replaying() as (_, client):
        async with streaming(client) as chunks:
            pieces = [chunk async for chunk in chunks]
        assert [len(decoded(piece)) for piece in pieces] == [1, 1, 1, 1]


@pytest.mark.parametrize(("ends_with_done", "expected"), [(None, False), (True, True), (False, False)])
async def test_done_mark(ends_with_done: bool | None, expected: bool) -> None:
    async with replaying(ends_with_done=ends_with_done) as (_, client):
        events = await read(client)
        assert (events[-1].data == DONE) is expected
        assert len(events) == 4 + expected


async def test_the_recorded_done_mark_is_replayed(tmp_path: Path) -> None:
    (tmp_path / "a.sse").write_bytes(b"data: " + TEXTS[0] + b"\n\ndata: [DONE]\n\n")

    async with replaying(tmp_path / "a.sse") as (_, client):
        assert [(event.event, event.data) for event in await read(client)] == [("", TEXTS[0]), ("", DONE)]


async def test_without_stream_the_final_response_comes_as_json() -> None:
    async with replaying() as (_, client):
        reply = await client.post("/responses", json={"model": "m", "input": "hi"})
        assert reply.headers["content-type"] == "application/json"
        assert reply.json() == FINAL
        assert b'"extra": [1.0]' in reply.content


async def test_the_demo_is_replayed_by_default() -> None:
    async with Replay() as replay, httpx.AsyncClient(base_url=replay.url, trust_env=False) as client:
        assert await read(client) == decoded(DEMO.read_bytes())


async def test_files_and_the_choice_among_them(tmp_path: Path) -> None:
    (tmp_path / "lines.jsonl").write_bytes(b"\n".join(TEXTS) + b"\n\n")
    (tmp_path / "document.json").write_bytes(json.dumps({**RESPONSE, "status": "incomplete"}, indent=1).encode())

    async with replaying(tmp_path / "lines.jsonl", tmp_path / "document.json") as (_, client):
        assert [event.data for event in await read(client)] == TEXTS
        (final,) = await read(client, **{"x-replay": "document"})
        assert (final.event, json.loads(final.data)["response"]["status"]) == ("response.incomplete", "incomplete")
        by_model = await client.post("/responses", json={"model": "document"})
        by_metadata = await client.post("/responses", json={"metadata": {"x-replay": "document"}})
        assert by_model.content == by_metadata.content == (tmp_path / "document.json").read_bytes()
        unknown = await client.post("/responses", json={}, headers={"x-replay": "other"})
        assert (unknown.status_code, "lines, document" in unknown.json()["error"]["message"]) == (400, True)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "the name does not tell the format"),
        ("a.sse", b"nothing\n", "expected events, found none"),
        ("a.jsonl", b"\n", "expected events, found none"),
        ("a.json", b"[]", "expected a JSON object"),
        ("a.json", b"[" * 100_000, "expected a JSON object"),
        ("a.sse", None, "No such file"),
    ],
)
def test_files_that_are_not_a_recording(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(RecordingError, match=message):
        Replay(ReplayOptions((tmp_path / name,)))


def test_names_must_differ() -> None:
    with pytest.raises(RecordingError, match="same name"):
        Replay(ReplayOptions((RECORDING, RECORDING)))


async def test_events_are_made_only_as_they_are_read() -> None:
    made = 0

    def endless() -> Iterator[bytes]:
        nonlocal made
        while True:
            made += 1
            yield b'{"type":"response.new","sequence_number":%d,"padding":"%b"}' % (made, b"x" * 1000)

    async with replaying(endless) as (replay, client):
        async with streaming(client) as chunks:
            await anext(chunks)
        await replay.disconnected.wait()
        assert made < 100_000
        assert replay.requests[0].outcome == "disconnected"


async def test_a_client_that_does_not_read_stalls_the_replay() -> None:
    """Sends the request by hand, because a client library reads ahead."""

    def hundred_megabytes() -> Iterator[bytes]:
        for _ in range(10_000):
            yield b'{"type":"response.new","padding":"%b"}' % (b"x" * 10_000)

    async with replaying(hundred_megabytes) as (replay, _):
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", int(replay.url.split(":")[2].split("/")[0]), limit=1
        )
        body = json.dumps(STREAM).encode()
        writer.write(b"POST /v1/responses HTTP/1.1\r\nhost: a\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))
        assert await reader.read(9) == b"HTTP/1.1 "
        received = await replay.request()
        sent = -1
        while sent < received.sent:  # each turn of the loop it sends more, until it cannot
            sent = received.sent
            for _turn in range(100):
                await asyncio.sleep(0)
        assert 0 < sent * 10_000 < 64 << 20
        assert received.outcome == "open"
        writer.close()
        await replay.disconnected.wait()


async def test_pace() -> None:
    async with replaying(pace=20) as (_, client):
        loop = asyncio.get_running_loop()
        started = loop.time()
        assert len(await read(client)) == 4
        assert loop.time() - started >= 3 / 20


async def test_stop_lets_a_running_stream_finish() -> None:
    replay = Replay(ReplayOptions((RECORDING,), pace=20, grace_seconds=20))
    await replay.start()
    async with httpx.AsyncClient(base_url=replay.url, trust_env=False) as client, streaming(client) as chunks:
        first = await anext(chunks)
        stopping = asyncio.create_task(replay.stop())
        content = first + b"".join([chunk async for chunk in chunks])
        assert len(decoded(content)) == 4
        await stopping


async def test_stop_ends_a_stream_that_takes_longer_than_the_grace() -> None:
    replay = Replay(ReplayOptions((RECORDING,), pace=0.01, grace_seconds=0))
    await replay.start()
    async with (
        httpx.AsyncClient(base_url=replay.url, trust_env=False, timeout=None) as client,
        streaming(client) as chunks,
    ):
        await anext(chunks)
        await replay.stop()
        with pytest.raises(httpx.TransportError):
            await anext(chunks)
    assert (replay.requests[0].outcome, replay.disconnected.is_set()) == ("stopped", False)


async def test_start_again() -> None:
    replay = Replay(ReplayOptions((RECORDING,)))
    for _ in range(2):
        async with replay, httpx.AsyncClient(base_url=replay.url, trust_env=False) as client:
            assert len(await read(client)) == 4
    await replay.stop()


async def test_a_recording_without_a_response_streams_but_has_no_json() -> None:
    async with replaying(Recording.of("bare", [b"not even JSON"])) as (_, client):
        assert len(await read(client)) == 1
        reply = await client.post("/responses", json={})
        assert (reply.status_code, reply.json()["error"]["code"]) == (500, "server_error")
        assert (await client.get("/responses/resp_bare", params={"stream": "true"})).status_code == 200


async def test_the_application_without_a_server() -> None:
    transport = httpx.ASGITransport(app=Replay(ReplayOptions((RECORDING,))).app)
    async with httpx.AsyncClient(base_url="http://replay/v1", transport=transport) as client:
        assert len(await read(client)) == 4


async def test_many_streams_at_once() -> None:
    async with replaying() as (_, client):
        streams = await asyncio.gather(*(read(client) for _ in range(50)))
        assert all([event.data for event in events] == TEXTS for events in streams)
