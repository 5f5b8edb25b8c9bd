"""Upstreams that reply in unusual ways, as bytes on a socket."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import pairwise
from typing import Any

import grpc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.support.raw_upstream import FRAMES, STREAM_HEAD, RawUpstream
from gateway.support.serve_bench import asking, error_of, rest_of, stub_of
from openresponses import encode_sse, to_dict
from openresponses.gateway.access import AccessError
from openresponses.gateway.errors import from_rpc_error
from openresponses.gateway.replay import Replay, ReplayOptions
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.gateway.serve.upstream import Upstream, UpstreamRequest
from openresponses.v1.stored_response_pb2 import DeleteResponseRequest

_CHUNKED_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


@asynccontextmanager
async def serving_before(*pieces: bytes | asyncio.Event) -> AsyncIterator[tuple[RawUpstream, Any]]:
    """Starts an upstream that replies with these pieces, and a gateway; yields the upstream and a client."""
    async with (
        RawUpstream(*pieces) as upstream,
        Serve(ServeOptions(upstream.url, port=0)) as serve,
        stub_of(serve.address) as stub,
    ):
        yield upstream, stub


async def batches_of(*pieces: bytes) -> list[list[bytes]]:
    """Returns the data of the frames in a reply of these pieces; a list for frames that came together."""
    async with RawUpstream(*pieces) as replying:
        upstream = Upstream(replying.url, None, 2**20)
        async with upstream.stream(UpstreamRequest("POST", "/responses", body=b"{}")) as (_, batches):
            found = [[frame.data for frame in batch] async for batch in batches]
        await upstream.close()
    return found


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


@pytest.mark.parametrize(
    ("pieces", "details"),
    [
        ((), "the connection to the upstream broke off: Server disconnected"),
        ((b"what is this\r\n\r\n",), "the connection to the upstream broke off: "),
        ((b"HTTP/1.1 200 OK\r\ncontent-length: minus\r\n\r\n",), "the connection to the upstream broke off: "),
        (
            (STREAM_HEAD.replace(b"200 OK", b"200 OK\r\ncontent-length: 99"),),
            "the connection to the upstream broke off: ",
        ),
        ((_CHUNKED_HEAD, _chunk(FRAMES[0])), "the connection to the upstream broke off: "),
        ((_CHUNKED_HEAD, _chunk(FRAMES[0]), b"size?\r\n"), "the connection to the upstream broke off: "),
        ((STREAM_HEAD.replace(b"event-stream", b"html"),), "the upstream sent text/html, not a stream of events"),
    ],
)
async def test_an_upstream_that_breaks_http(pieces: tuple[bytes, ...], details: str) -> None:
    async with serving_before(*pieces) as (_, stub):
        error = await error_of(stub.CreateResponseStream(asking()))
        assert error.code() is grpc.StatusCode.UNAVAILABLE
        assert (error.details() or "").startswith(details)
        assert "object at" not in (error.details() or "")


async def test_what_came_before_a_stream_broke_off_is_delivered() -> None:
    members = {"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0}
    count = 600  # more than one read takes: most events still wait when the connection breaks
    events = [{**members, "delta": "tide", "sequence_number": number} for number in range(count)]
    body = b"".join(_chunk(encode_sse(json.dumps(event).encode())) for event in events)

    async with serving_before(_CHUNKED_HEAD + body) as (_, stub):
        call = stub.CreateResponseStream(asking())
        assert [to_dict(await call.read()) for _ in events] == events
        error = await error_of(call)
        assert (error.details() or "").endswith(f"; the stream broke off after sequence number {count - 1}")


async def test_an_upstream_without_an_address() -> None:
    async with (
        Serve(ServeOptions("http://upstream.invalid/v1", port=0)) as serve,
        stub_of(serve.address) as stub,
    ):
        error = await error_of(stub.CreateResponse(asking()))
        assert error.code() is grpc.StatusCode.UNAVAILABLE
        assert (error.details() or "").startswith("the upstream cannot be reached: ")


async def test_the_environment_names_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async with RawUpstream(STREAM_HEAD, *FRAMES) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url.removesuffix("/v1"))
        async with (
            Serve(ServeOptions("http://upstream.invalid/v1", port=0)) as serve,
            stub_of(serve.address) as stub,
        ):
            assert len(await rest_of(stub.CreateResponseStream(asking()))) == len(FRAMES)
        assert any(head.startswith(b"POST http://upstream.invalid/v1/responses ") for head in proxy.heads)


@pytest.mark.parametrize(("status", "expected"), [("200 OK", 502), ("400 Bad Request", 400)])
async def test_a_compressed_reply_is_refused(status: str, expected: int) -> None:
    """The gateway did not ask for compression, and a few bytes may inflate to gigabytes."""
    head = STREAM_HEAD.replace(b"connection: close", b"content-encoding: gzip\r\nconnection: close")

    async with serving_before(head.replace(b"200 OK", status.encode()), gzip.compress(b"".join(FRAMES))) as (
        upstream,
        stub,
    ):
        error = await error_of(stub.CreateResponseStream(asking()))
        assert "is compressed (gzip)" in (error.details() or "")
        assert from_rpc_error(error).status == expected
        assert all(b"accept-encoding: identity" in head.lower() for head in upstream.heads)


async def test_an_event_that_is_over_the_limit_as_protobuf_only() -> None:
    """The remainder of each empty object names the missing members, so the protobuf is larger than the JSON."""
    event = {"type": "response.output_text.delta", "sequence_number": 7, "logprobs": [{}] * 45}
    frame = encode_sse(json.dumps(event, separators=(",", ":")).encode())
    limit = 1500
    assert len(frame) < limit

    async with (
        RawUpstream(STREAM_HEAD, FRAMES[0], frame) as upstream,
        Serve(ServeOptions(upstream.url, port=0, max_message_bytes=limit)) as serve,
        stub_of(serve.address) as stub,
    ):
        call = stub.CreateResponseStream(asking())
        assert await call.read() is not grpc.aio.EOF
        error = await error_of(call)
        assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert (error.details() or "").startswith(
            f"an event is over the limit of {limit} bytes, which --max-message-bytes sets; the stream broke off"
        )


@pytest.mark.parametrize(
    "rest",
    [
        (encode_sse(b"[DONE]") + b"data: no JSON\n\n",),
        (encode_sse(b"[DONE]") + b"data: {\n\n" * 9000, asyncio.Event()),
        (b"data: [DO", b"NE]\n\n", asyncio.Event()),
    ],
    ids=["more", "much more", "nothing"],
)
async def test_what_comes_after_the_end_mark_is_not_waited_for(rest: tuple[bytes | asyncio.Event, ...]) -> None:
    async with serving_before(STREAM_HEAD, b"".join(FRAMES), *rest) as (_, stub):
        assert len(await rest_of(stub.CreateResponseStream(asking()))) == len(FRAMES)


@pytest.mark.parametrize(
    ("members", "number"),
    [(b'"at":{"height":1e400},"sequence_number":7', "7"), (b'"sequence_number":1%b' % (b"0" * 400), "none")],
)
async def test_a_break_behind_a_number_that_no_float_can_hold(members: bytes, number: str) -> None:
    event = b'{"type":"tide.turned",%b}' % members
    async with serving_before(STREAM_HEAD, encode_sse(event)) as (_, stub):
        call = stub.CreateResponseStream(asking())
        assert await call.read() is not grpc.aio.EOF
        error = await error_of(call)
        told = f"the upstream's stream ended; the stream broke off after sequence number {number}"
        assert error.details() == told


async def test_a_long_chunk_is_decoded_in_pieces() -> None:
    body = encode_sse(b"tide") * 5000
    sizes = [len(batch) for batch in await batches_of(_CHUNKED_HEAD + _chunk(body) + b"0\r\n\r\n")]
    assert sum(sizes) == 5000
    assert max(sizes) * len(encode_sse(b"tide")) <= 2**14 + 2**4


async def test_a_malformed_chunk_that_comes_while_the_gateway_waits() -> None:
    pause = asyncio.Event()

    async with serving_before(_CHUNKED_HEAD + _chunk(FRAMES[0]), pause, b"zz\r\n", asyncio.Event()) as (_, stub):
        call = stub.CreateResponseStream(asking())
        await call.read()
        pause.set()
        error = await error_of(call)
        assert error.code() is grpc.StatusCode.UNAVAILABLE
        assert (error.details() or "").endswith("; the stream broke off after sequence number 0")


@pytest.mark.parametrize(
    "together",
    [
        _CHUNKED_HEAD + b"".join(map(_chunk, FRAMES[:3])) + b"zz\r\n" + _chunk(FRAMES[3]),
        STREAM_HEAD + b"".join([*FRAMES[:3], b"data: {\n\n", FRAMES[3]]),
    ],
    ids=["chunk", "event"],
)
async def test_what_came_together_with_what_is_malformed_and_before_it_is_delivered(together: bytes) -> None:
    async with serving_before(together) as (_, stub):
        call = stub.CreateResponseStream(asking())
        for _ in range(3):
            assert await call.read() is not grpc.aio.EOF
        error = await error_of(call)
        assert (error.details() or "").endswith("; the stream broke off after sequence number 2")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 40_000), max_size=6), st.sampled_from([b"\n", b"\r\n", b"\r"]), st.integers(0, 100_000))
async def test_frames_of_any_size_in_any_chunk_come_out_whole(sizes: list[int], end: bytes, cut: int) -> None:
    events = [b"%d " % number + b"x" * size for number, size in enumerate(sizes)]
    body = b"".join(b"data: " + event + end + end for event in events)

    chunks = map(_chunk, filter(None, (body[:cut], body[cut:])))
    batches = await batches_of(_CHUNKED_HEAD, *chunks, b"0\r\n\r\n")
    assert [data for batch in batches for data in batch] == events


async def test_chunks_that_come_together_are_read_together() -> None:
    reply = _CHUNKED_HEAD + b"".join(map(_chunk, FRAMES)) + b"0\r\n\r\n"
    sizes = [len(batch) for batch in await batches_of(reply)]
    assert sum(sizes) == len(FRAMES)
    assert len(sizes) <= len(FRAMES) // 2


@st.composite
def chunked(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """Draws a body, and its chunks in the ways in which servers may write them."""
    body, text = b"", b""
    for data in draw(st.lists(st.binary(min_size=1, max_size=300), max_size=8)):
        size = draw(st.sampled_from([b"%x", b"%X", b"%04x", b"%012x"])) % len(data)
        body += data
        text += size + draw(st.sampled_from([b"", b"", b";a=b", b';c="d"'])) + b"\r\n" + data + b"\r\n"
    return body, text + draw(st.sampled_from([b"0\r\n\r\n", b"000\r\nx-end: 1\r\n\r\n"]))


@settings(max_examples=60, deadline=None)
@given(chunked(), st.lists(st.integers(0, 2000), max_size=4))
async def test_any_chunks_give_their_body(body_and_text: tuple[bytes, bytes], cuts: list[int]) -> None:
    body, text = body_and_text
    borders = [0, *sorted(cuts), len(text)]
    pieces = [text[start:end] for start, end in pairwise(borders)]

    async with RawUpstream(_CHUNKED_HEAD, *pieces) as replying:
        upstream = Upstream(replying.url, None, 2**20)
        assert (await upstream.fetch(UpstreamRequest("POST", "/responses", body=b"{}"))).body == body
        await upstream.close()


def test_a_socks_proxy_without_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "socksio", None)
    message = "the environment names a SOCKS proxy, which needs: pip install 'httpx[socks]'"
    with pytest.raises(AccessError, match=f"^{re.escape(message)}$"):
        Upstream("http://127.0.0.1:9/v1", None, 2**20)


@pytest.mark.parametrize("is_chunked", [True, False])
async def test_a_surplus_reply_is_not_taken_for_the_reply_to_the_next_request(is_chunked: bool) -> None:
    connections = 0

    def reply(body: bytes) -> bytes:
        if is_chunked:
            return _CHUNKED_HEAD + _chunk(body) + b"0\r\n\r\n"
        return b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(reply(b"own") + reply(b"surplus"))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    upstream = Upstream(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", None, 2**20)
    bodies = [(await upstream.fetch(UpstreamRequest("GET", "/responses/resp_1"))).body for _ in range(3)]
    await upstream.close()
    server.close()
    assert (bodies, connections) == ([b"own"] * 3, 3)


async def test_a_connection_is_used_again_as_often_as_one_likes() -> None:
    """More often than Python calls may be nested: a response must not leave a layer on its connection."""

    async with Replay(ReplayOptions()) as replay:
        upstream = Upstream(replay.url, None, 2**20)
        for _ in range(1_100):
            assert (await upstream.fetch(UpstreamRequest("GET", "/models"))).body
        await upstream.close()


@pytest.mark.parametrize("text", ["tide ", "Ebbe und Flüt → ", "\N{WATER WAVE}"])
async def test_a_long_error_keeps_its_status_and_type(text: str) -> None:
    """The metadata of a call has room for 8 KiB."""
    body = json.dumps({"error": {"type": "odd", "code": "long", "message": text * 20_000}}).encode()
    head = b"HTTP/1.1 400 Bad Request\r\ncontent-length: %d\r\nx-ratelimit-a: %b\r\n\r\n" % (len(body), b"9" * 3000)

    async with serving_before(head, body) as (_, stub):
        for _ in range(10):  # above the soft limit gRPC refuses only some calls
            reply = from_rpc_error(await error_of(stub.CreateResponse(asking())))
            error = json.loads(reply.body)["error"]
            assert (reply.status, error["type"], error["code"]) == (400, "odd", "long")
            assert error["message"].startswith(text)
            assert " … (cut: " in error["message"]


async def test_an_error_whose_body_breaks_off_keeps_its_status() -> None:
    head = b"HTTP/1.1 429 Too Many Requests\r\nretry-after: 7\r\ncontent-length: 99\r\n\r\n{"
    async with serving_before(head) as (_, stub):
        reply = from_rpc_error(await error_of(stub.CreateResponse(asking())))
        assert (reply.status, reply.headers["retry-after"]) == (429, "7")


async def test_a_redirect_is_an_error() -> None:
    head = b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 2\r\n\r\n{}"
    async with serving_before(head) as (_, stub):
        error = await error_of(stub.CreateResponse(asking()))
        assert error.details() == "the upstream's reply, of HTTP status 302, is not a reply of the API"


@pytest.mark.parametrize("response_id", [".", ".."])
async def test_an_id_that_is_a_path_of_its_own(response_id: str) -> None:
    async with serving_before() as (_, stub):
        error = await error_of(stub.DeleteResponse(DeleteResponseRequest(response_id=response_id)))
        assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
        assert error.details() == f"`response_id` is {response_id}"


@pytest.mark.parametrize(
    "proxy", ["odd://us:SECRET@127.0.0.1:9", "http://us:SECRET@127.0.0.1:65536", "us:SECRET@127.0.0.1:65536"]
)
async def test_text_that_is_not_a_proxy_is_refused_without_its_password(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    for other in ("NO_PROXY", "CLOUD_SQL_PROXY"):  # these do not name a proxy
        monkeypatch.setenv(other, "[::1]:65536,localhost")
    message = "the environment's http_proxy, https_proxy or all_proxy is not the URL of a proxy"

    with pytest.raises(AccessError, match=f"^{message}$"):
        await Serve(ServeOptions("http://127.0.0.1:9/v1", port=0)).start()


async def test_a_proxy_that_is_not_there_does_not_show_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "us:SECRET@127.0.0.1:9")

    async with (
        Serve(ServeOptions("http://upstream.invalid/v1", port=0)) as serve,
        stub_of(serve.address) as stub,
    ):
        error = await error_of(stub.CreateResponse(asking()))
        assert error.code() is grpc.StatusCode.UNAVAILABLE
        assert "SECRET" not in str(error)


async def test_a_reply_of_the_health_check_without_an_end() -> None:
    """The gateway neither waits for the rest of the reply nor keeps it."""

    async with RawUpstream(there=(b"HTTP/1.1 200 OK\r\n\r\n", asyncio.Event())) as endless:
        upstream = Upstream(endless.url, None, 2**20)
        assert await asyncio.wait_for(upstream.is_there(), 4)
        await upstream.close()
