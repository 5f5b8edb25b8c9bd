"""Around each request of the edge: logs how the request went, and tells observers."""

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

from .replies import http_response

_SCOPE_NAME = "openresponses.call"
_REQUEST_ID = b"x-request-id"
_VERBS = frozenset({"GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"})


def log_of(scope: Scope) -> CallLog:
    """Returns what will be logged about a request."""
    log: CallLog = scope[_SCOPE_NAME]
    return log


class WatchRequests:
    """Logs how each request went; as ASGI middleware.

    Args:
        app: what handles the request.
        api: the routes of the API. They are logged as their templates, because paths hold ids.
        health: the routes that load balancers call every second. Observers are not told
            of these requests, and they are logged at level debug.
        observers: are told of requests, besides the log.
    """

    def __init__(
        self, app: ASGIApp, api: Sequence[Route], health: Sequence[Route], observers: Collection[CallObserver]
    ) -> None:
        self._app = app
        self._routes = [*api, *health]
        self._health = {route.path for route in health}
        self._observers = observers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        log = CallLog(_method(self._routes, scope), _peer(scope), request_id=_request_id(scope["headers"]))
        scope[_SCOPE_NAME] = log
        observers = () if scope["path"] in self._health else self._observers
        started = time.monotonic()
        for observer in observers:
            observer.began(log)
        try:
            await self._run(log, scope, receive, send)
        finally:
            log.milliseconds = (time.monotonic() - started) * 1000
            log.code = log.code or _code(log.http_status)
            log_call(log, logging.DEBUG if scope["path"] in self._health else None)
            for observer in observers:
                observer.ended(log)

    async def _run(self, log: CallLog, scope: Scope, receive: Receive, send: Send) -> None:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                log.http_status = message["status"]
                log.request_id = _request_id(message["headers"]) or log.request_id
            else:
                log.bytes += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, counted)
        except asyncio.CancelledError:
            log.code, log.http_status = "CANCELLED", 499
            raise
        except Exception as error:
            log_defect(log.method, error)
            log.code = "INTERNAL"
            if log.http_status is not None:
                raise  # the server closes the connection
            message = "the gateway failed; its log says where"
            await http_response(api_error(500, message, "internal_error", "server_error"))(scope, receive, counted)


def _method(routes: Sequence[Route], scope: Scope) -> str:
    """Returns the HTTP method and the route's template, for example ``GET /v1/responses/{response_id}``.
    There must be few of them: they are labels of metrics, too."""
    verb = scope["method"] if scope["method"] in _VERBS else "OTHER"
    return f"{verb} {_template(routes, scope) or '(no such path)'}"


def _template(routes: Sequence[Route], scope: Scope) -> str | None:
    with_other_method = None
    for route in routes:
        match, _ = route.matches(scope)
        if match is Match.FULL:
            return route.path
        if match is Match.PARTIAL and with_other_method is None:
            with_other_method = route.path
    return with_other_method


def _peer(scope: Scope) -> str:
    """Returns where the client is, written as gRPC writes it: ``ipv4:127.0.0.1:50312``."""
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
