"""``openresponses serve`` as a process: how it stops, and what it writes."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.support.process import process_of
from gateway.support.raw_upstream import FRAMES, STREAM_HEAD, RawUpstream
from gateway.support.serve_bench import asking, bearer, error_of, rest_of, stub_of

HALF = len(FRAMES) // 2


async def refused(address: str) -> None:
    """Calls on new connections until the gateway takes no more calls."""
    while True:
        async with stub_of(address) as stub:
            call = stub.CreateResponseStream(asking())
            try:
                await call.read()
            except grpc.aio.AioRpcError:
                break
            call.cancel()
    assert await call.code() is grpc.StatusCode.UNAVAILABLE


async def test_a_stop_lets_streams_finish_and_takes_no_more() -> None:
    rest = asyncio.Event()
    async with (
        RawUpstream(STREAM_HEAD, *FRAMES[:HALF], rest, *FRAMES[HALF:]) as upstream,
        process_of("serve", "--upstream", upstream.url) as process,
        stub_of(process.address) as stub,
    ):
        call = stub.CreateResponseStream(asking())
        for _ in range(HALF):
            assert await call.read() is not grpc.aio.EOF
        process.terminate()
        await refused(process.address)
        rest.set()
        assert len(await rest_of(call)) == len(FRAMES) - HALF
        status, log = await process.ended()
    assert status == 0
    assert {"message": "call", "code": "OK", "events": len(FRAMES), "request_id": "req_raw"}.items() <= log[-1].items()


async def test_a_stop_cuts_what_is_over_the_limit() -> None:
    async with (
        RawUpstream(STREAM_HEAD, *FRAMES[:HALF], asyncio.Event()) as upstream,
        process_of("serve", "--upstream", upstream.url, "--grace", "0.2") as process,
        stub_of(process.address) as stub,
    ):
        call = stub.CreateResponseStream(asking())
        for _ in range(HALF):
            assert await call.read() is not grpc.aio.EOF
        process.terminate()
        assert (await error_of(call)).code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED)
        assert (await process.ended())[0] == 0


async def test_a_second_signal_ends_the_wait() -> None:
    async with (
        RawUpstream(STREAM_HEAD, *FRAMES[:HALF], asyncio.Event()) as upstream,
        process_of("serve", "--upstream", upstream.url, "--grace", "600") as process,
        stub_of(process.address) as stub,
    ):
        call = stub.CreateResponseStream(asking())
        assert await call.read() is not grpc.aio.EOF
        process.terminate()
        await refused(process.address)
        process.terminate()
        await error_of(call)
        assert (await process.ended())[0] == 0


async def test_a_stop_does_not_wait_for_clients_that_watch_the_health() -> None:
    async with (
        RawUpstream() as upstream,
        process_of("serve", "--upstream", upstream.url, "--grace", "600") as process,
        grpc.aio.insecure_channel(process.address) as channel,
    ):
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        assert await watch.read() is not grpc.aio.EOF
        process.terminate()
        assert (await process.ended())[0] == 0


async def test_no_secret_is_written(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("secret-key")
    (tmp_path / "tokens").write_text("secret-token\n")
    body = b'{"error":{"message":"Incorrect API key provided: secret-key","code":"secret-code"}}'
    error = b"HTTP/1.1 401 No\r\ncontent-type: application/json\r\nx-secret: secret\r\ncontent-length: %d\r\n\r\n%b"
    flags: list[str | Path] = [
        "--key-file",
        tmp_path / "key",
        "--client-tokens-file",
        tmp_path / "tokens",
        "--log-level",
        "debug",
    ]

    async with (
        RawUpstream(error % (len(body), body)) as upstream,
        process_of("serve", "--upstream", upstream.url, *flags) as process,
    ):
        async with stub_of(process.address) as stub:
            await error_of(stub.CreateResponse(asking(user="secret-user"), metadata=bearer("secret-token")))
            await error_of(stub.CreateResponse(asking(), metadata=bearer("secret-wrong")))
        process.terminate()
        status, log = await process.ended()
    assert status == 0
    assert "secret" not in json.dumps(log)
    assert [line["http_status"] for line in log if line["message"] == "call"] == [401, 401]


def test_stops_at_any_moment_do_not_crash_the_process() -> None:
    """Runs in processes of its own: gRPC crashed in one of several hundred stops, when one stop ended
    while another waited."""
    program = """
import asyncio
from gateway.support.serve_bench import asking, serving, stub_of

async def main():
    for number in range(25):
        async with serving(grace_seconds=0) as (_, serve), stub_of(serve.address) as stub:
            await stub.CreateResponseStream(asking("stall=2" if number % 2 else "")).read()

asyncio.run(main())
"""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", program]
    processes = [subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) for _ in range(8)]
    said = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes), said
