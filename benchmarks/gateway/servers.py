"""The servers that are measured, each in its own process: `python -m benchmarks.gateway.servers NAME UPSTREAM LOOP`."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import grpc
import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route

from openresponses.gateway.serve import Serve, ServeOptions
from openresponses.v1.request_pb2 import CreateResponseRequest

from .plan import Plan
from .upstream import paced, start_upstream

METHOD = "CreateResponseStream"
SERVICE = "openresponses.v1.ResponsesService"

Start = Callable[[str], Awaitable[str]]
_KEPT: list[object] = []  # references: nothing else refers to a started server, and it must not be collected


async def _upstream(_upstream: str) -> str:
    return await start_upstream()


async def _serve(upstream: str) -> str:
    serve = Serve(ServeOptions(upstream, port=0))
    await serve.start()
    _KEPT.append(serve)
    return serve.address


async def _bare(_upstream: str) -> str:
    """Serves gRPC alone: sends prebuilt bytes, and nothing reads them."""
    server = grpc.aio.server()
    # Without a serializer gRPC sends bytes unchanged.
    handler: Any = grpc.unary_stream_rpc_method_handler(_prebuilt, CreateResponseRequest.FromString)
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, {METHOD: handler}),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    _KEPT.append(server)
    return f"127.0.0.1:{port}"


async def _prebuilt(request: CreateResponseRequest, _context: object) -> AsyncIterator[bytes]:
    plan = Plan.asked_by(request.model)
    if plan.pace:
        async for message in paced(plan, plan.message):
            yield message
        return
    for message in plan.messages:
        yield message


async def _proxy(upstream: str) -> str:
    """Serves a plain HTTP proxy that passes events on unread."""
    client = httpx.AsyncClient(timeout=None, limits=httpx.Limits(max_connections=None))

    async def forward(request: Request) -> StreamingResponse:
        upstream_request = client.build_request(
            request.method,
            f"{upstream}/responses",
            content=await request.body(),
            headers={"accept": "text/event-stream"},
        )
        reply = await client.send(upstream_request, stream=True)
        headers = {"content-type": reply.headers["content-type"]}
        return StreamingResponse(reply.aiter_raw(), reply.status_code, headers, background=BackgroundTask(reply.aclose))

    app = Starlette(routes=[Route("/v1/responses", forward, methods=["POST"])])
    config = uvicorn.Config(app, port=0, log_level="error", access_log=False, lifespan="off", loop="none", backlog=1024)
    server = uvicorn.Server(config)
    _KEPT.append(asyncio.create_task(server.serve()))
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    return f"http://127.0.0.1:{port}/v1"


STARTS: dict[str, Start] = {"upstream": _upstream, "serve": _serve, "bare": _bare, "proxy": _proxy}


async def _run(name: str, upstream: str) -> None:
    print(await STARTS[name](upstream), flush=True)
    # Serves until the benchmark closes standard input, or dies: so no process outlives the benchmark.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)


def run(main: Any, loop: str) -> Any:
    """Runs a coroutine in an event loop; ``loop`` is "uvloop" or "asyncio"."""
    if loop == "uvloop":
        return importlib.import_module("uvloop").run(main)
    return asyncio.run(main)


if __name__ == "__main__":
    run(_run(sys.argv[1], sys.argv[2]), sys.argv[3])
