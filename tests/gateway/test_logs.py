"""The log: a line per call, and no secret in any line."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import grpc
import httpx
import pytest

from gateway.support.log_capture import MEMBERS, SERVICE, Log
from gateway.support.raw_upstream import FRAMES, STREAM_HEAD, RawUpstream
from gateway.support.serve_bench import asked, asking, bearer, error_of, serving, stub_of
from openresponses.gateway import logs
from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.gateway.serve.servicer import UpstreamServicer


@asynccontextmanager
async def asking_upstream(pieces: tuple[bytes, ...]) -> AsyncIterator[Any]:
    """Starts a gateway whose upstream replies with these pieces; yields a client."""
    async with RawUpstream(*pieces) as upstream:
        options = ServeOptions(upstream.url, port=0, key="secret-key", grace_seconds=1)
        async with Serve(options) as serve, stub_of(serve.address) as stub:
            yield stub


async def test_a_line_per_call(log: Log) -> None:
    async with serving() as (_, serve), stub_of(serve.address) as stub:
        events = [event async for event in stub.CreateResponseStream(asking())]
        await stub.CreateResponse(asking())
        await error_of(stub.CreateResponse(asking("http=429"), metadata=[("x-request-id", "mine")]))
    stream, unary, failed = log.calls(SERVICE)
    assert stream.keys() == MEMBERS
    assert stream["method"] == f"{SERVICE}CreateResponseStream"
    assert (stream["events"], stream["bytes"]) == (len(events), sum(event.ByteSize() for event in events))
    assert (stream["level"], stream["code"], stream["http_status"]) == ("info", "OK", 200)
    assert stream["peer"].startswith("ipv4:127.0.0.1:")
    assert stream["request_id"].startswith("req_")
    assert 0 < stream["milliseconds"] < 60_000
    assert unary["events"] == 1
    assert (failed["level"], failed["code"], failed["http_status"]) == ("warning", "RESOURCE_EXHAUSTED", 429)
    assert (failed["events"], failed["bytes"]) == (0, 0)
    assert failed["request_id"].startswith("req_")


_ROUNDED_UP = 1.115
"""A timeout in seconds. The client rounds it and ends the call some milliseconds before the gateway would."""


@pytest.mark.parametrize(("how", "code", "status"), [("cancel", "CANCELLED", 499), ("late", "DEADLINE_EXCEEDED", 504)])
async def test_calls_that_end_before_their_end(log: Log, how: str, code: str, status: int) -> None:
    async with serving() as (replay, serve), stub_of(serve.address) as stub:
        call = stub.CreateResponseStream(asking("stall=2"), timeout=_ROUNDED_UP if how == "late" else 60.0)
        assert await call.read() is not grpc.aio.EOF
        if how == "cancel":
            call.cancel()
        await (await asked(replay)).ended.wait()
    [line] = log.calls(SERVICE)
    assert (line["code"], line["http_status"]) == (code, status)
    assert line["events"] in (1, 2)


ECHO = b'{"error":{"message":"Incorrect API key provided: secret-key","type":"secret-type","code":"secret-code"}}'
JSON_HEAD = b"HTTP/1.1 %d Secret-Reason\r\nx-secret: secret\r\ncontent-type: application/json\r\n"


@pytest.mark.parametrize(
    "pieces",
    [
        (STREAM_HEAD, *FRAMES),
        (STREAM_HEAD, FRAMES[0], b"data: secret garbage\n\n"),
        (STREAM_HEAD, FRAMES[0]),
        (JSON_HEAD % 401 + b"content-length: %d\r\n\r\n%b" % (len(ECHO), ECHO),),
        (JSON_HEAD % 500 + b"content-length: 13\r\n\r\nsecret stack!",),
        (JSON_HEAD % 200 + b"content-length: 8\r\n\r\n{secret}",),
        (JSON_HEAD % 200 + b"content-length: 99\r\n\r\n{secret",),
        (b"secret is no HTTP\r\n\r\n",),
        (),
    ],
)
async def test_no_secret_of_any_call_is_logged(log: Log, pieces: tuple[bytes, ...]) -> None:
    async with asking_upstream(pieces) as stub:
        metadata = [*bearer("secret-token"), ("cookie", "secret"), ("x-api-key", "secret"), ("x-bin", b"secret")]
        for call in (stub.CreateResponseStream, stub.CreateResponse):
            try:
                made = call(asking(instructions="secret", user="secret-user"), metadata=metadata)
                if hasattr(made, "read"):
                    async for _ in made:
                        pass
                else:
                    await made
            except grpc.aio.AioRpcError:
                pass
    assert len(log.calls(SERVICE)) == 2
    assert "secret" not in log.text.lower()


async def test_a_defect_is_logged_without_its_message(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: Any) -> None:
        raise KeyError("secret")

    monkeypatch.setattr(UpstreamServicer, "CreateResponse", broken)

    async with asking_upstream(()) as stub:
        error = await error_of(stub.CreateResponse(asking()))
        assert error.code() is grpc.StatusCode.INTERNAL
        assert error.details() == "the gateway failed; its log says where"
    assert "secret" not in log.text
    defect = next(json.loads(line) for line in log.text.splitlines() if "defect" in line)
    assert (defect["level"], defect["exception"]) == ("error", "KeyError")
    assert "test_logs.py:" in defect["at"][-1]


async def test_other_packages_say_no_more_than_their_templates(log: Log) -> None:
    async def forgotten() -> None:
        raise ValueError("secret")

    task: asyncio.Task[None] | None = asyncio.create_task(forgotten())
    await asyncio.wait({task})
    del task
    logging.getLogger("grpc").warning("Failed: %s", "secret")
    logging.getLogger("httpcore.http11").debug("send_request_headers %s", "secret")
    httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))).get("http://u:secret@host/?key=secret")
    lines = [json.loads(line) for line in log.text.splitlines()]
    assert [line["message"] for line in lines if line["logger"] == "grpc"] == ["Failed: %s"]
    assert [line["message"] for line in lines if line["logger"] == "asyncio"] == ["Task exception was never retrieved"]
    assert "secret" not in log.text


@pytest.mark.parametrize(("level", "lines"), [("debug", 3), ("info", 3), ("warning", 2), ("error", 1)])
def test_levels(level: str, lines: int) -> None:
    stream, own = io.StringIO(), logging.getLogger("openresponses")
    before = own.level
    handler = logs.configure(level, stream)
    try:
        logs.log_call(logs.CallLog("m", code="OK"))
        logs.log_call(logs.CallLog("m", code="INTERNAL"))
        logs.log_defect("m", KeyError())
    finally:
        logging.getLogger().removeHandler(handler)
        own.setLevel(before)
    assert len(stream.getvalue().splitlines()) == lines
