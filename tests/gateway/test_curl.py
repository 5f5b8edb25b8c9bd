"""The gateway, called with the command-line clients that people use for debugging: `buf curl` and `curl`."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.protobuf.json_format import ParseDict
from google.rpc.error_details_pb2 import ErrorInfo, RetryInfo
from grpc_health.v1.health_pb2 import HealthCheckRequest, HealthCheckResponse
from grpc_health.v1.health_pb2_grpc import HealthStub

from gateway.support.certificates import Certificates
from gateway.support.commands import CURL, SERVICE, buf, curl, needs_buf, needs_curl, started
from gateway.support.edge_client import BROKEN, edge_at, frames, returns, streams_then_fails
from gateway.support.fake_backend import FakeBackend, events_json, messages, response_json
from gateway.support.raw_upstream import FRAMES
from gateway.support.serve_bench import serving
from openresponses import SseDecoder, to_json
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stored_response_pb2 import ErrorReply
from openresponses.v1.stream_event_pb2 import StreamEvent


async def until_ready(address: str) -> None:
    async with grpc.aio.insecure_channel(address) as channel:
        async for reply in HealthStub(channel).Watch(HealthCheckRequest()):
            if reply.status == HealthCheckResponse.SERVING:
                return


@needs_buf
class TestBufCurl:
    async def test_reflection_tells_services_and_methods(self) -> None:
        async with serving() as (_, serve):
            services = await buf(f"http://{serve.address}", "--list-services")
            methods = await buf(f"http://{serve.address}", "--list-methods")
        assert {SERVICE, "grpc.health.v1.Health"} < set(services.out.split())
        assert {f"{SERVICE}/CreateResponseStream", "grpc.health.v1.Health/Check"} < set(methods.out.split())
        assert (services.status, methods.status) == (0, 0)

    @pytest.mark.parametrize("service", ["", SERVICE])
    async def test_health(self, service: str) -> None:
        async with serving() as (_, serve):
            await until_ready(serve.address)
            url = f"http://{serve.address}/grpc.health.v1.Health/Check"
            answer = await buf(url, "-d", json.dumps({"service": service}))
        assert answer.documents() == [{"status": "SERVING"}]

    async def test_a_stream_is_the_recording(self) -> None:
        async with serving() as (_, serve):
            url = f"http://{serve.address}/{SERVICE}/CreateResponseStream"
            stream = await buf(url, "-d", '{"model": "tide-1", "input": {"text": "When is low tide?"}}')
        assert (stream.status, stream.errors) == (0, "")
        sent = [frame.data for frame in SseDecoder().feed(b"".join(FRAMES))]
        came = [to_json(ParseDict(document, StreamEvent())) for document in stream.documents()]
        assert [json.loads(event) for event in came] == [json.loads(event) for event in sent]

    async def test_an_error_has_its_details(self) -> None:
        async with serving() as (_, serve):
            url = f"http://{serve.address}/{SERVICE}/CreateResponse"
            failed = await buf(url, "-d", '{"model": "tide-1", "metadata": {"x-replay-fault": "http=429"}}')
        assert failed.status == 8 * 8  # buf's exit status for RESOURCE_EXHAUSTED
        error = json.loads(failed.errors)
        assert error["code"] == "resource_exhausted"
        details = {each["type"]: base64.b64decode(each["value"] + "==") for each in error["details"]}
        reply = ErrorReply.FromString(details["openresponses.v1.ErrorReply"])
        assert reply.error.code == "rate_limit_exceeded"
        assert reply.error.message == error["message"]
        info = ErrorInfo.FromString(details["google.rpc.ErrorInfo"])
        assert (info.domain, dict(info.metadata)) == ("openresponses", {"http_status": "429"})
        assert RetryInfo.FromString(details["google.rpc.RetryInfo"]).retry_delay.seconds == 2

    async def test_tokens_and_tls(self, tmp_path: Path) -> None:
        certificates = Certificates(tmp_path)

        async with serving(tls=certificates.tls(), client_tokens=frozenset({"token-1"})) as (_, serve):
            url, trusting = (
                f"https://{serve.address}/{SERVICE}/CountInputTokens",
                ("--cacert", certificates.authority),
            )
            token = "authorization: Bearer token-1"
            blind = await buf(url, *trusting, "-d", "{}")
            refused = await buf(url, *trusting, "--reflect-header", token, "-d", "{}")
            counted = await buf(url, *trusting, "-H", token, "--reflect-header", "*", "-d", "{}")
        assert (blind.status, refused.status, counted.status) == (1, 16 * 8, 0)
        assert json.loads(refused.errors)["message"] == "the call lacks a bearer token that this gateway knows"
        assert "inputTokens" in counted.documents()[0]


@needs_curl
class TestCurl:
    async def test_events_come_as_they_are_sent(self) -> None:
        seen = asyncio.Event()

        async def stream(_: Any, __: Any) -> AsyncIterator[StreamEvent]:
            first, *rest = messages()
            yield first
            await seen.wait()
            for event in rest:
                yield event

        async with FakeBackend(CreateResponseStream=stream) as backend, edge_at(backend) as edge:
            flags = ["-sN", "--noproxy", "*", "-d", '{"model": "m", "stream": true}']
            async with started(CURL, *flags, f"{edge.url}/responses") as process:
                assert process.stdout is not None
                first = await process.stdout.readuntil(b"\n\n")
                seen.set()
                rest, _ = await process.communicate()
        *events, end = frames(first + rest)
        assert [json.loads(event.data) for event in events] == events_json()
        assert end.is_done
        assert process.returncode == 0

    async def test_an_error_before_the_first_event_is_a_status(self) -> None:
        backend = FakeBackend(CreateResponseStream=streams_then_fails([], BROKEN))
        async with backend, edge_at(backend) as edge:
            failed = await curl(
                f"{edge.url}/responses", "-w", "\n%{http_code} %header{retry-after}", "-d", '{"stream": true}'
            )
        body, status = failed.out.split("\n")
        assert json.loads(body) == json.loads(BROKEN.body)
        assert status == "429 7"

    async def test_a_body_that_waits_for_100_continue(self, tmp_path: Path) -> None:
        """curl asks first when a body is over a megabyte."""
        (tmp_path / "body.json").write_text(json.dumps({"model": "m", "input": "x" * 2_000_000}))

        backend = FakeBackend(CreateResponse=returns(response_json(), Response))
        async with backend, edge_at(backend) as edge:
            answer = await curl(
                f"{edge.url}/responses", "-H", "expect: 100-continue", "-d", f"@{tmp_path / 'body.json'}",
                "--expect100-timeout", "600",
            )  # fmt: skip
        assert json.loads(answer.out) == response_json()
        assert len(backend.requests[0][1].input.text) == 2_000_000
