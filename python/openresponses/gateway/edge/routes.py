"""The paths of the API, and which RPC each calls."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import grpc
from grpc_health.v1.health_pb2 import HealthCheckRequest, HealthCheckResponse
from grpc_health.v1.health_pb2_grpc import HealthStub
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Lifespan, Receive, Scope, Send

from openresponses.gateway.errors import HttpReply, api_error
from openresponses.v1.responses_service_pb2_grpc import ResponsesServiceStub
from openresponses.v1.stored_response_pb2 import (
    CancelResponseRequest,
    DeleteResponseRequest,
    GetResponseRequest,
    ListInputItemsRequest,
)

from .calls import answer, metadata, timeout
from .channel import open_channel
from .defaults import Defaults
from .event_stream import EventStream
from .options import EdgeOptions
from .replies import INVALID, HttpError, http_response
from .request_log import WatchRequests, log_of
from .requests import admit, body_message, query_message

Handler = Callable[[Request], Awaitable[ASGIApp]]


class Operations:
    """The operations of the API; the backend does them.

    Attributes:
        options: the options of the edge.
        stopping: once set, requests under way end with an error.
    """

    def __init__(self, options: EdgeOptions) -> None:
        self.stopping = asyncio.Event()
        self.options = options

    async def open(self) -> None:
        """Opens the channel, in the event loop of the caller."""
        self._channel = open_channel(self.options)
        self._stub: Any = ResponsesServiceStub(self._channel)
        self._health: Any = HealthStub(self._channel)

    async def close(self) -> None:
        """Ends all calls."""
        self.stopping.set()
        await self._channel.close(None)

    async def create(self, request: Request) -> ASGIApp:
        """POST /responses"""
        message = await body_message(request, self.options.max_message_bytes)
        if message.stream:
            return self._stream(request, self._stub.CreateResponseStream, message)
        return await self._answer(request, self._stub.CreateResponse, message)

    async def count(self, request: Request) -> ASGIApp:
        """POST /responses/input_tokens"""
        message = await body_message(request, self.options.max_message_bytes)
        return await self._answer(request, self._stub.CountInputTokens, message)

    async def compact(self, request: Request) -> ASGIApp:
        """POST /responses/compact"""
        message = await body_message(request, self.options.max_message_bytes)
        return await self._answer(request, self._stub.CompactConversation, message)

    async def get(self, request: Request) -> ASGIApp:
        """GET /responses/{response_id}"""
        message = query_message(GetResponseRequest, _response_id(request), request.query_params, consumed=("stream",))
        if request.query_params.get("stream") == "true":
            return self._stream(request, self._stub.GetResponseStream, message)
        return await self._answer(request, self._stub.GetResponse, message)

    async def cancel(self, request: Request) -> ASGIApp:
        """POST /responses/{response_id}/cancel"""
        message = query_message(CancelResponseRequest, _response_id(request), request.query_params)
        return await self._answer(request, self._stub.CancelResponse, message)

    async def delete(self, request: Request) -> ASGIApp:
        """DELETE /responses/{response_id}"""
        message = query_message(DeleteResponseRequest, _response_id(request), request.query_params)
        return await self._answer(request, self._stub.DeleteResponse, message)

    async def list_items(self, request: Request) -> ASGIApp:
        """GET /responses/{response_id}/input_items"""
        message = query_message(ListInputItemsRequest, _response_id(request), request.query_params)
        return await self._answer(request, self._stub.ListInputItems, message)

    async def ready(self, _: Request) -> ASGIApp:
        """GET /readyz: whether the backend answers and, if it has health checks, is serving."""
        try:
            health = await self._health.Check(HealthCheckRequest(), timeout=self.options.ready_seconds)
        except grpc.aio.AioRpcError as error:
            if error.code() is grpc.StatusCode.UNIMPLEMENTED:
                return PlainTextResponse("ready\n")
            return PlainTextResponse(f"the backend: {error.code().name}\n", 503)
        if health.status == HealthCheckResponse.SERVING:
            return PlainTextResponse("ready\n")
        return PlainTextResponse("the backend is not serving\n", 503)

    async def alive(self, _: Request) -> ASGIApp:
        """GET /healthz: whether the process runs."""
        return PlainTextResponse("ok\n")

    def admitted(self, handler: Handler) -> Handler:
        """Returns the handler with a check before it: only who may call the backend gets through."""

        async def guarded(request: Request) -> ASGIApp:
            admit(self.options, request.headers)
            return await handler(request)

        return guarded

    def _stream(self, request: Request, method: Any, message: Any) -> ASGIApp:
        return EventStream(self._call(request, method, message), Defaults(message), self.options, self.stopping)

    async def _answer(self, request: Request, method: Any, message: Any) -> Response:
        call, log = self._call(request, method, message), log_of(request.scope)
        return await answer(call, Defaults(message), log, request.receive, self.stopping, self.options)

    def _call(self, request: Request, method: Any, message: Any) -> Any:
        headers = request.headers
        return method(message, metadata=metadata(self.options, headers), timeout=timeout(self.options, headers))


def application(operations: Operations, lifespan: Lifespan[Starlette] | None = None) -> Starlette:
    """Returns the ASGI application."""
    one = "/v1/responses/{response_id}"
    api = [
        Route("/v1/responses", _Endpoint(operations.admitted(operations.create)), methods=["POST"]),
        Route("/v1/responses/input_tokens", _Endpoint(operations.admitted(operations.count)), methods=["POST"]),
        Route("/v1/responses/compact", _Endpoint(operations.admitted(operations.compact)), methods=["POST"]),
        Route(one, _Endpoint(operations.admitted(operations.get)), methods=["GET"]),
        Route(one, _Endpoint(operations.admitted(operations.delete)), methods=["DELETE"]),
        Route(f"{one}/cancel", _Endpoint(operations.admitted(operations.cancel)), methods=["POST"]),
        Route(f"{one}/input_items", _Endpoint(operations.admitted(operations.list_items)), methods=["GET"]),
    ]
    health = [
        Route("/healthz", _Endpoint(operations.alive), methods=["GET"]),
        Route("/readyz", _Endpoint(operations.ready), methods=["GET"]),
    ]
    handlers: dict[Any, Any] = {HttpError: _on_http_error, HTTPException: _on_no_route}
    options = operations.options
    watch: Any = Middleware(WatchRequests, api=api, health=health, observers=options.observers)
    # The first is the outermost, so that requests which are refused are logged, too.
    middleware = [watch, *map(Middleware, options.middleware)]
    app = Starlette(routes=api + health, exception_handlers=handlers, lifespan=lifespan, middleware=middleware)
    app.router.redirect_slashes = False  # a redirect would lose the method or the body
    return app


class _Endpoint:
    """A handler as a route's endpoint. Starlette takes a function that returns a ``Response``; a handler
    may also return an ``EventStream``."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._handler(Request(scope, receive, send))
        await response(scope, receive, send)


def _response_id(request: Request) -> str:
    return str(request.path_params["response_id"])


async def _on_http_error(_: Request, error: HttpError) -> Response:
    return http_response(error.reply)


async def _on_no_route(request: Request, error: HTTPException) -> Response:
    """Replies to a path or method that the API does not have."""
    where = f"{request.method} {request.url.path}"
    if error.status_code == 405:
        reply = api_error(405, f"no such method for this path: {where}", "method_not_allowed", INVALID)
    else:
        reply = api_error(error.status_code, f"no such path: {where}", "unknown_url", INVALID)
    return http_response(HttpReply(reply.status, reply.body, {**reply.headers, **(error.headers or {})}))
