"""``Replay``: an endpoint that serves recordings, faults included.

A request chooses a recording by its name: with the header ``x-replay``, the member ``x-replay``
of its ``metadata``, or its ``model``. Otherwise it gets the first recording. In the same way the
header or member ``x-replay-fault`` (``cut=3, one-byte``, for example; or ``none``) asks for
faults, which then replace the faults of the options.

A created response can be retrieved under its recorded id, whatever ``store`` says, until it is
deleted. Creating it again brings it back.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import msgspec
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from openresponses.gateway.asgi_server import EmbeddedServer
from openresponses.gateway.lifetime import StartsAndStops
from openresponses.gateway.listening import base_url, listen

from .faults import Faults
from .operations import Api, OperationRequest, error_of
from .options import ReplayOptions
from .recording import BROKEN_JSON, DEMO, Recording, RecordingError, Source, recording
from .reply import Connection, Received, ReplyContent, ReplySender, json_content, with_headers
from .store import ApiError, http_fault

__all__ = ["Faults", "Received", "Recording", "RecordingError", "Replay", "ReplayOptions", "Source"]

Operation = Callable[[OperationRequest], ReplyContent]


class Replay(StartsAndStops):
    """Serves recordings in the caller's event loop.

        async with Replay(ReplayOptions(recordings=(Path("a.sse"),))) as replay:
            ... replay.url ...

    Attributes:
        app: the ASGI application; it needs neither ``start`` nor a socket.
        faults: the faults of the options; a program may replace them between requests.
        requests: the requests that have arrived, in order.
        disconnected: set when a client has gone away before the end of a reply.
        stalled: the connections that a fault keeps silent.

    Raises:
        RecordingError: a file cannot be read or is not a recording.
    """

    def __init__(self, options: ReplayOptions | None = None) -> None:
        self.options = options or ReplayOptions()
        self.faults = self.options.faults
        self.requests: list[Received] = []
        self.disconnected = asyncio.Event()
        recordings = [recording(source) for source in self.options.recordings or (DEMO,)]
        self.app = self._application(Api(recordings, self.options.ends_with_done))
        self._arrived = asyncio.Condition()
        self._count = 0
        self.stalled: set[asyncio.Transport] = set()
        self._is_stopping = False
        self._socket: socket.socket | None = None
        self._serving: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """The base URL for clients. Only after ``start``."""
        assert self._socket is not None, "not started"
        return self._url

    async def start(self) -> None:
        """Listens. Returns when the server answers requests.

        Raises:
            OSError: the server cannot listen at the address.
        """
        self._is_stopping = False
        self._socket = listen(self.options.host, self.options.port)
        self._url = base_url("http", self._socket)
        config = uvicorn.Config(
            self.app, http=Connection, ws="none", lifespan="off", log_config=None, access_log=False, loop="none"
        )
        self._server = EmbeddedServer(config)
        self._serving = asyncio.create_task(self._server.serve([self._socket]))
        await self._server.listening.wait()

    async def stop(self) -> None:
        """Takes no more requests, and ends the replies under way."""
        if self._serving is None:
            return
        self._server.should_exit = self._is_stopping = True
        for transport in self.stalled:
            transport.abort()
        await asyncio.wait({self._serving}, timeout=self.options.grace_seconds)
        self._server.abort_connections()
        await self._serving
        self._serving = self._socket = None

    async def request(self, number: int = 0) -> Received:
        """Returns a request by its number, as soon as it has arrived."""
        async with self._arrived:
            await self._arrived.wait_for(lambda: len(self.requests) > number)
        return self.requests[number]

    def ended(self, received: Received, outcome: str) -> None:
        """Notes how a reply has ended."""
        if outcome == "disconnected" and self._is_stopping:
            outcome = "stopped"
        received.outcome = outcome
        received.ended.set()
        if outcome == "disconnected":
            self.disconnected.set()

    def _application(self, api: Api) -> Starlette:
        operations: list[tuple[str, str, Operation]] = [
            ("POST", "/v1/responses", api.create),
            ("POST", "/v1/responses/input_tokens", api.input_tokens),
            ("POST", "/v1/responses/compact", api.compact),
            ("GET", "/v1/responses/{id}", api.get),
            ("DELETE", "/v1/responses/{id}", api.delete),
            ("POST", "/v1/responses/{id}/cancel", api.cancel),
            ("GET", "/v1/responses/{id}/input_items", api.input_items),
            ("GET", "/v1/models", api.models),
        ]
        routes = [Route(path, self._endpoint(run), methods=[method]) for method, path, run in operations]
        return Starlette(routes=routes, exception_handlers={HTTPException: _no_such_operation})

    def _endpoint(self, run: Operation) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> ReplySender | Response:
            try:
                received, readable = await self._receive(request)
            except ClientDisconnect:
                return Response(status_code=499)  # nobody reads it
            operation_request = OperationRequest(request.path_params, received.query, received.headers, received.body)
            faults = Faults() if request.url.path == "/v1/models" else self.faults
            try:
                wished = operation_request.faults()
                faults = faults if wished is None else wished
                if faults.http is not None:
                    raise http_fault(faults.http)
                if not readable:
                    raise ApiError(400, "We could not parse the JSON body of your request.", "invalid_json")
                content = run(operation_request)
            except RecordingError as error:
                content = _error(error_of(error))
            except ApiError as error:
                content = _error(error)
            content = with_headers(content, self._headers())
            return ReplySender(content, faults, self.options.pace, received, self)

        return endpoint

    async def _receive(self, request: Request) -> tuple[Received, bool]:
        """Reads a request; also returns whether its body is JSON or empty."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        received = Received(request.method, request.url.path, dict(request.query_params), headers)
        body = await request.body()
        readable = True
        try:
            received.body = msgspec.json.decode(body) if body else None
        except BROKEN_JSON:
            readable = False
        self._count += 1
        if self.options.keeps_requests:
            self.requests.append(received)
        async with self._arrived:
            self._arrived.notify_all()
        return received, readable

    def _headers(self) -> list[tuple[str, str]]:
        """Returns the headers that the API sends. Their numbers depend on how many requests have come."""
        limit = 10_000
        return [
            ("x-request-id", f"req_{self._count:06}"),
            ("openai-version", "2020-10-01"),
            ("openai-organization", "org-replay"),
            ("openai-processing-ms", "7"),
            ("x-ratelimit-limit-requests", str(limit)),
            ("x-ratelimit-remaining-requests", str(max(0, limit - self._count))),
            ("x-ratelimit-reset-requests", "6ms"),
        ]


def _error(error: ApiError) -> ReplyContent:
    return json_content(error.body, error.status, error.headers)


async def _no_such_operation(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    reply = ApiError(status, f"Invalid URL ({request.method} {request.url.path})", "not_found")
    return Response(reply.body, status, media_type="application/json")
