"""The edge over plain HTTP on loopback sockets; the tests play the backend."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from gateway.support.edge_client import (
    BROKEN,
    client_of,
    edge_of,
    error_of,
    hangs,
    hangs_streaming,
    returns,
    streams_then_fails,
)
from gateway.support.fake_backend import FakeBackend, response_json
from openresponses import to_dict
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.errors import abort
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stored_response_pb2 import (
    CompactedConversation,
    DeletedResponse,
    InputItemPage,
    InputTokenCount,
)


class TestJson:
    async def test_create(self) -> None:
        backend = FakeBackend(CreateResponse=returns(response_json(), Response))
        async with edge_of(backend) as client:
            body = {"model": "m", "input": "hi", "x_new": {"b": 1}, "stream": False}
            reply = await client.post("/responses", json=body)
        assert reply.status_code == 200
        assert reply.headers["content-type"] == "application/json"
        assert reply.json() == response_json()
        name, request = backend.requests[0]
        assert (name, to_dict(request)) == ("CreateResponse", body)

    @pytest.mark.parametrize(
        ("method", "path", "operation", "value", "message_type", "expected"),
        [
            ("GET", "/responses/resp_1", "GetResponse", response_json(), Response, {"response_id": "resp_1"}),
            (
                "GET",
                "/responses/r%C3%A9?include[]=reasoning.encrypted_content&include[]=new&include=x&stream=false&a=1&a=2"
                "&starting_after=5&include_obfuscation=true&response_id=other&n=1&x[]=1&y=1&y[]=2",
                "GetResponse",
                response_json(),
                Response,
                {
                    "response_id": "ré",
                    "include": ["reasoning.encrypted_content", "new", "x"],
                    "starting_after": 5,
                    "include_obfuscation": True,
                    "a": ["1", "2"],
                    "n": "1",
                    "x": ["1"],
                    "y": ["1", "2"],
                },
            ),
            (
                "GET",
                "/responses/r?starting_after=x&include_obfuscation=1",
                "GetResponse",
                response_json(),
                Response,
                {"response_id": "r", "starting_after": "x", "include_obfuscation": "1"},
            ),
            ("POST", "/responses/r/cancel?k=v", "CancelResponse", response_json("cancelled"), Response,
             {"response_id": "r", "k": "v"}),
            ("DELETE", "/responses/r", "DeleteResponse",
             {"id": "r", "object": "response.deleted", "deleted": True}, DeletedResponse, {"response_id": "r"}),
            ("GET", "/responses/r/input_items?limit=2&order=asc&after=a", "ListInputItems",
             {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}, InputItemPage,
             {"response_id": "r", "limit": 2, "order": "asc", "after": "a"}),
        ],
    )  # fmt: skip
    async def test_stored(
        self, method: str, path: str, operation: str, value: Any, message_type: Any, expected: Any
    ) -> None:
        operations: Any = {operation: returns(value, message_type)}
        backend = FakeBackend(**operations)
        async with edge_of(backend) as client:
            reply = await client.request(method, path)
        assert (reply.status_code, reply.json()) == (200, value)
        assert [(name, to_dict(request)) for name, request in backend.requests] == [(operation, expected)]

    @pytest.mark.parametrize(
        ("path", "operation", "value", "message_type"),
        [
            ("/responses/input_tokens", "CountInputTokens",
             {"object": "response.input_tokens", "input_tokens": 3}, InputTokenCount),
            ("/responses/compact", "CompactConversation",
             {"id": "c", "object": "response.compaction", "created_at": 1, "output": [],
              "usage": {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2,
                        "input_tokens_details": {"cached_tokens": 0},
                        "output_tokens_details": {"reasoning_tokens": 0}}}, CompactedConversation),
        ],
    )  # fmt: skip
    async def test_made_from_a_request(self, path: str, operation: str, value: Any, message_type: Any) -> None:
        operations: Any = {operation: returns(value, message_type)}
        backend = FakeBackend(**operations)
        async with edge_of(backend) as client:
            reply = await client.post(path, json={"model": "m", "input": "hi"})
        assert (reply.status_code, reply.json()) == (200, value)
        assert [(n, to_dict(r)) for n, r in backend.requests] == [(operation, {"model": "m", "input": "hi"})]


class TestRefused:
    @pytest.mark.parametrize(
        ("method", "path", "content", "status", "code", "message"),
        [
            ("POST", "/responses", b'{"model":', 400, "invalid_json", "JSON"),
            ("POST", "/responses", b"[]", 400, "invalid_json", "object"),
            ("POST", "/responses/compact", b"\xff", 400, "invalid_json", "UTF-8"),
            ("POST", "/responses", b"[" * 2000, 400, "invalid_json", "nesting"),
            ("POST", "/responses", b'"' + b"x" * 5000 + b'"', 413, "request_too_large", "--max-message-bytes"),
            ("GET", "/nothing", b"", 404, "unknown_url", "GET /v1/nothing"),
            ("POST", "/responses/", b"", 404, "unknown_url", "POST /v1/responses/"),
            ("PUT", "/responses", b"", 405, "method_not_allowed", "PUT /v1/responses"),
        ],
    )
    async def test_before_the_backend(
        self, method: str, path: str, content: bytes, status: int, code: str, message: str
    ) -> None:
        backend = FakeBackend()
        async with edge_of(backend, max_message_bytes=5000) as client:
            reply = await client.request(method, path, content=content)
        error = error_of(reply)
        assert (reply.status_code, error["type"], error["code"]) == (status, "invalid_request_error", code)
        assert message in error["message"]
        assert backend.requests == []
        assert (status != 405) or reply.headers["allow"] == "POST"

    async def test_too_large_in_chunks(self) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            for _ in range(10):
                yield b"x" * 1000

        async with edge_of(FakeBackend(), max_message_bytes=5000) as client:
            reply = await client.post("/responses", content=chunks())
        assert (reply.status_code, error_of(reply)["code"]) == (413, "request_too_large")

    @pytest.mark.parametrize("stream", [False, True])
    async def test_by_the_backend(self, stream: bool) -> None:
        async def refuse(_: Any, context: Any) -> Any:
            await context.send_initial_metadata((("x-request-id", "req_9"),))
            await abort(context, BROKEN)

        backend = FakeBackend(CreateResponse=refuse, CreateResponseStream=streams_then_fails([], BROKEN))
        async with edge_of(backend) as client:
            reply = await client.post("/responses", json={"stream": stream})
        assert (reply.status_code, reply.headers["retry-after"]) == (429, "7")
        assert reply.headers["content-type"] == "application/json"
        assert reply.json() == json.loads(BROKEN.body)
        assert stream or reply.headers["x-request-id"] == "req_9"

    async def test_over_the_limit_of_the_channel(self) -> None:
        large = response_json(instructions="x" * 5000)
        async with edge_of(FakeBackend(CreateResponse=returns(large, Response)), max_message_bytes=5000) as client:
            reply = await client.post("/responses", json={})
        assert (reply.status_code, error_of(reply)["code"]) == (502, "message_too_large")
        assert "--max-message-bytes" in error_of(reply)["message"]

    async def test_over_the_limit_of_the_backend(self) -> None:
        async with edge_of(FakeBackend(max_bytes=5000)) as client:
            reply = await client.post("/responses", json={"input": "x" * 5000})
        assert (reply.status_code, error_of(reply)["code"]) == (413, "request_too_large")
        assert "--max-message-bytes" in error_of(reply)["message"]

    @pytest.mark.parametrize("stream", [False, True])
    async def test_no_backend(self, stream: bool) -> None:
        async with FakeBackend() as gone:
            options = EdgeOptions(gone.address, grace_seconds=0.0)
        async with Edge(options) as edge, client_of(edge) as client:
            reply = await client.post("/responses", json={"stream": stream})
        assert (reply.status_code, error_of(reply)["code"]) == (503, "unavailable")


class TestDeadline:
    @pytest.mark.parametrize(("option", "header"), [(None, "0.05"), (0.05, None), (0.05, "60")])
    @pytest.mark.parametrize("stream", [False, True])
    async def test_passes(self, option: float | None, header: str | None, stream: bool) -> None:
        backend = FakeBackend(CreateResponse=hangs, CreateResponseStream=hangs_streaming)
        headers = {"x-request-timeout": header} if header else {}
        async with edge_of(backend, timeout_seconds=option) as client:
            reply = await client.post("/responses", json={"stream": stream}, headers=headers)
        assert (reply.status_code, error_of(reply)["code"]) == (504, "deadline_exceeded")
        assert backend.remaining is None or backend.remaining <= 0.05

    @pytest.mark.parametrize("header", ["soon", "0", "-1", "nan", "inf"])
    async def test_is_not_a_number(self, header: str) -> None:
        async with edge_of(FakeBackend()) as client:
            reply = await client.post("/responses", json={}, headers={"x-request-timeout": header})
        assert (reply.status_code, error_of(reply)["code"]) == (400, "invalid_header")


class TestHeaders:
    async def test_both_ways(self) -> None:
        backend = FakeBackend(CreateResponse=returns(response_json(), Response))
        async with edge_of(backend) as client:
            headers = {"authorization": "Bearer k", "openai-project": "p", "cookie": "c"}
            reply = await client.post("/responses", json={}, headers=headers)
        assert backend.metadata["authorization"] == "Bearer k"
        assert backend.metadata["openai-project"] == "p"
        assert "cookie" not in backend.metadata
        assert reply.headers["x-request-id"] == "req_9"
        assert "x-internal" not in reply.headers
