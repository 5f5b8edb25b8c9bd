"""Upstreams that reply in unusual ways, as bytes on a socket."""

from __future__ import annotations

import gzip
import json

import grpc
import pytest

from openresponses import encode_sse, to_dict
from openresponses.gateway.serve import Serve, ServeOptions

from .raw_upstream import FRAMES, STREAM_HEAD, RawUpstream
from .running import run
from .serve_bench import asking, error_of, rest_of, stub_of

_CHUNKED_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


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
def test_an_upstream_that_breaks_http(pieces: tuple[bytes, ...], details: str) -> None:
    async def test() -> None:
        async with (
            RawUpstream(*pieces) as upstream,
            Serve(ServeOptions(upstream.url, port=0)) as serve,
            stub_of(serve.address) as stub,
        ):
            error = await error_of(stub.CreateResponseStream(asking()))
            assert error.code() is grpc.StatusCode.UNAVAILABLE
            assert (error.details() or "").startswith(details)
            assert "object at" not in (error.details() or "")

    run(test)


def test_what_came_before_a_stream_broke_off_is_delivered() -> None:
    members = {"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0}
    count = 600  # more than is read at once: most of it waits when the connection breaks
    events = [{**members, "delta": "tide", "sequence_number": number} for number in range(count)]
    body = b"".join(_chunk(encode_sse(json.dumps(event).encode())) for event in events)

    async def test() -> None:
        async with (
            RawUpstream(_CHUNKED_HEAD + body) as upstream,
            Serve(ServeOptions(upstream.url, port=0)) as serve,
            stub_of(serve.address) as stub,
        ):
            call = stub.CreateResponseStream(asking())
            assert [to_dict(await call.read()) for _ in events] == events
            error = await error_of(call)
            assert (error.details() or "").endswith(f"; the stream broke off after sequence number {count - 1}")

    run(test)


def test_an_upstream_without_an_address() -> None:
    async def test() -> None:
        async with (
            Serve(ServeOptions("http://upstream.invalid/v1", port=0)) as serve,
            stub_of(serve.address) as stub,
        ):
            error = await error_of(stub.CreateResponse(asking()))
            assert error.code() is grpc.StatusCode.UNAVAILABLE
            assert (error.details() or "").startswith("the upstream cannot be reached: ")

    run(test)


def test_the_environment_names_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test() -> None:
        async with RawUpstream(STREAM_HEAD, *FRAMES) as proxy:
            monkeypatch.setenv("HTTP_PROXY", proxy.url.removesuffix("/v1"))
            async with (
                Serve(ServeOptions("http://upstream.invalid/v1", port=0)) as serve,
                stub_of(serve.address) as stub,
            ):
                assert len(await rest_of(stub.CreateResponseStream(asking()))) == len(FRAMES)
            assert any(head.startswith(b"POST http://upstream.invalid/v1/responses ") for head in proxy.heads)

    run(test)


def test_a_compressed_stream() -> None:
    head = STREAM_HEAD.replace(b"connection: close", b"content-encoding: gzip\r\nconnection: close")

    async def test() -> None:
        async with (
            RawUpstream(head, gzip.compress(b"".join(FRAMES))) as upstream,
            Serve(ServeOptions(upstream.url, port=0)) as serve,
            stub_of(serve.address) as stub,
        ):
            assert len(await rest_of(stub.CreateResponseStream(asking()))) == len(FRAMES)

    run(test)


def test_what_comes_after_the_end_mark_is_not_read() -> None:
    async def test() -> None:
        frames = b"".join(FRAMES) + encode_sse(b"[DONE]") + b"data: no JSON\n\n"
        async with (
            RawUpstream(STREAM_HEAD, frames) as upstream,
            Serve(ServeOptions(upstream.url, port=0)) as serve,
            stub_of(serve.address) as stub,
        ):
            assert len(await rest_of(stub.CreateResponseStream(asking()))) == len(FRAMES)

    run(test)
