"""The edge's log: a line per request, and no secret in any line."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import grpc
import pytest

from gateway.support.edge_client import (
    BROKEN,
    edge_of,
    hangs,
    hangs_streaming,
    returns,
    sends_one_event,
    streams,
    streams_then_fails,
)
from gateway.support.fake_backend import FakeBackend, messages, response_json
from gateway.support.log_capture import MEMBERS, Log, capture_log
from openresponses.gateway.edge.routes import Operations
from openresponses.v1.response_pb2 import Response

CREATE = "POST /v1/responses"


async def test_a_line_per_request(log: Log) -> None:
    whole = streams(messages())
    backend = FakeBackend(CreateResponse=returns(response_json(), Response), CreateResponseStream=whole)
    async with edge_of(backend) as client:
        streamed = await client.post("/responses", json={"stream": True})
        answered = await client.post("/responses", json={})
    stream, unary = log.calls()
    assert stream.keys() == unary.keys() == MEMBERS
    assert (stream["method"], stream["events"], stream["bytes"]) == (CREATE, len(messages()), len(streamed.content))
    assert (stream["level"], stream["code"], stream["http_status"]) == ("info", "OK", 200)
    assert stream["peer"].startswith("ipv4:127.0.0.1:")
    assert stream["request_id"] == "req_9"
    assert 0 < stream["milliseconds"] < 60_000
    assert (unary["method"], unary["events"], unary["bytes"]) == (CREATE, 1, len(answered.content))


@pytest.mark.parametrize(
    ("method", "path", "logged", "code", "status"),
    [
        ("POST", "/responses", CREATE, "INVALID_ARGUMENT", 400),
        ("GET", "/responses/resp_secret", "GET /v1/responses/{response_id}", "RESOURCE_EXHAUSTED", 429),
        ("PUT", "/responses/resp_secret/cancel", "PUT /v1/responses/{response_id}/cancel", "FAILED_PRECONDITION", 405),
        ("POST", "/secret", "POST (no such path)", "NOT_FOUND", 404),
        ("SECRET", "/responses", "OTHER /v1/responses", "FAILED_PRECONDITION", 405),
    ],
)
async def test_errors(log: Log, method: str, path: str, logged: str, code: str, status: int) -> None:
    async def refuse(_: Any, context: Any) -> Any:
        await context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, "secret")

    async with edge_of(FakeBackend(GetResponse=refuse)) as client:
        reply = await client.request(method, path, content="{secret", headers={"x-request-id": "mine"})
    [line] = log.calls()
    assert reply.status_code == status
    assert (line["method"], line["level"], line["code"], line["http_status"]) == (logged, "warning", code, status)
    assert (line["events"], line["bytes"], line["request_id"]) == (0, len(reply.content), "mine")
    assert "secret" not in log.text.lower()


async def test_a_client_without_token(log: Log) -> None:
    async with edge_of(FakeBackend(), client_tokens=frozenset({"secret"})) as client:
        await client.post("/responses", json={})
    [line] = log.calls()
    assert (line["code"], line["http_status"]) == ("UNAUTHENTICATED", 401)


async def test_a_stream_that_breaks_off(log: Log) -> None:
    for operation in (streams_then_fails(messages()[:2], BROKEN), streams(messages()[:2])):
        async with edge_of(FakeBackend(CreateResponseStream=operation)) as client:
            await client.post("/responses", json={"stream": True})
    lines = [(line["code"], line["http_status"], line["events"]) for line in log.calls()]
    assert lines == [("RESOURCE_EXHAUSTED", 200, 2), ("UNAVAILABLE", 200, 2)]


@pytest.mark.parametrize("body", [{}, {"stream": True}])
async def test_a_client_that_leaves_before_the_reply(log: Log, body: Any) -> None:
    backend = FakeBackend(CreateResponse=hangs, CreateResponseStream=hangs_streaming)
    async with edge_of(backend) as client:
        request = asyncio.create_task(client.post("/responses", json=body))
        await backend.called.wait()
        request.cancel()
        await backend.cancelled.wait()
    [line] = log.calls()
    assert (line["level"], line["code"], line["http_status"]) == ("info", "CANCELLED", 499)


async def test_a_client_that_leaves_between_events(log: Log) -> None:
    backend = FakeBackend(CreateResponseStream=sends_one_event)
    async with edge_of(backend) as client:
        async with client.stream("POST", "/responses", json={"stream": True}) as reply:
            await anext(reply.aiter_raw())
        await backend.cancelled.wait()
    [line] = log.calls()
    assert (line["code"], line["http_status"], line["events"]) == ("CANCELLED", 499, 1)


@pytest.mark.parametrize(("level", "lines"), [("info", 0), ("debug", 2)])
async def test_health_is_not_logged_at_info(level: str, lines: int) -> None:
    with capture_log(level) as log:
        async with edge_of(FakeBackend()) as client:
            for path in ("/healthz", "/readyz"):
                assert (await client.get(str(client.base_url.join(path)))).status_code == 200
    assert len(log.calls()) == lines


async def test_no_secret_is_logged(log: Log) -> None:
    async def refuse(_: Any, context: Any) -> Any:
        await context.abort(grpc.StatusCode.UNAUTHENTICATED, "no such key: secret")

    backend = FakeBackend(CreateResponse=refuse, CreateResponseStream=streams(messages()))
    async with edge_of(backend, key="secret") as client:
        headers = {"authorization": "Bearer secret", "cookie": "secret", "x-title": "secret"}
        for body in ({"input": "secret"}, {"user": "secret", "stream": True}):
            await client.post("/responses?secret=secret", json=body, headers=headers)
    assert [line["code"] for line in log.calls()] == ["UNAUTHENTICATED", "OK"]
    assert "secret" not in log.text


async def test_a_defect_is_logged_without_its_message(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: Any) -> None:
        raise KeyError("secret")

    monkeypatch.setattr(Operations, "create", broken)

    async with edge_of(FakeBackend()) as client:
        reply = await client.post("/responses", json={})
    assert (reply.status_code, reply.json()["error"]["code"]) == (500, "internal_error")
    [line] = log.calls()
    assert (line["code"], line["http_status"]) == ("INTERNAL", 500)
    assert "secret" not in log.text
    defect = next(json.loads(line) for line in log.text.splitlines() if "defect" in line)
    assert (defect["message"], defect["exception"]) == (f"defect in {CREATE}", "KeyError")
