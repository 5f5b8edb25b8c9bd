"""What is done around each request of the edge: how it went is logged, and observers are told."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Collection, Sequence

from starlette.routing import Match, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from openresponses.gateway.address import address_of
from openresponses.gateway.errors import api_error, code_of
from openresponses.gateway.logs import CallLog, CallObserver, log_call, log_defect

from .calls import http_response

_CALL = "openresponses.call"
_REQUEST_ID = b"x-request-id"
_VERBS = frozenset({"GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"})


def call_of(scope: Scope) -> CallLog:
    """What is going to be logged of a request."""
    call: CallLog = scope[_CALL]
    return call


class WatchRequests:
    """Logs how each request went; as ASGI middleware.

    Args:
        app: what handles the request.
        operations: the routes that are logged by their templates, for paths hold ids.
        health: those asked by load balancers every second, which neither the
            log at its usual level nor the observers care about.
        observers: are told of requests, besides the log.
    """

    def __init__(
        self, app: ASGIApp, operations: Sequence[Route], health: Sequence[Route], observers: Collection[CallObserver]
    ) -> None:
        self._app = app
        self._routes = [*operations, *health]
        self._health = {route.path for route in health}
        self._observers = observers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        call = CallLog(_operation(self._routes, scope), _peer(scope), request_id=_request_id(scope["headers"]))
        scope[_CALL] = call
        observers = () if scope["path"] in self._health else self._observers
        started = time.monotonic()
        for observer in observers:
            observer.began(call)
        try:
            await self._run(call, scope, receive, send)
        finally:
            call.milliseconds = (time.monotonic() - started) * 1000
            call.code = call.code or _code(call.http_status)
            log_call(call, logging.DEBUG if scope["path"] in self._health else None)
            for observer in observers:
                observer.ended(call)
        return None

    async def _run(self, call: CallLog, scope: Scope, receive: Receive, send: Send) -> None:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                call.http_status = message["status"]
                call.request_id = _request_id(message["headers"]) or call.request_id
            else:
                call.bytes += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, counted)
        except asyncio.CancelledError:
            call.code, call.http_status = "CANCELLED", 499
            raise
        except Exception as error:
            log_defect(call.method, error)
            call.code = "INTERNAL"
            if call.http_status is not None:
                raise  # the server closes the connection
            message = "the gateway failed; its log says where"
            await http_response(api_error(500, message, "internal_error", "server_error"))(scope, receive, counted)


def _operation(routes: Sequence[Route], scope: Scope) -> str:
    """Method and path, of which there are only so many: they are labels of metrics, too."""
    verb = scope["method"] if scope["method"] in _VERBS else "OTHER"
    found = {match: route.path for route in reversed(routes) for match in (route.matches(scope)[0],)}
    return f"{verb} {found.get(Match.FULL) or found.get(Match.PARTIAL) or '(no such path)'}"


def _peer(scope: Scope) -> str:
    """Where the client is, in the form that gRPC gives it."""
    if not scope.get("client"):
        return ""
    host, port = scope["client"]
    return f"{'ipv6' if ':' in host else 'ipv4'}:{address_of(host, port)}"


def _request_id(headers: Sequence[tuple[bytes, bytes]]) -> str | None:
    return next((value.decode("latin-1") for name, value in headers if name.lower() == _REQUEST_ID), None)


def _code(http_status: int | None) -> str:
    if http_status is not None and http_status < 400:
        return "OK"
    return code_of(http_status or 499).name
