"""Errors as HTTP replies."""

from __future__ import annotations

from dataclasses import replace

import grpc
from starlette.responses import Response

from openresponses.gateway.errors import HttpReply, api_error, from_rpc_error
from openresponses.gateway.headers import Pairs, reply_headers
from openresponses.wire.errors import WireError

INVALID = "invalid_request_error"
"""The API's error type for what the client did wrong."""


class HttpError(Exception):
    """Ends a request with an HTTP reply."""

    def __init__(self, reply: HttpReply) -> None:
        super().__init__(f"HTTP status {reply.status}")
        self.reply = reply


def failed_call_reply(error: grpc.aio.AioRpcError, max_message_bytes: int) -> HttpReply:
    """Returns the HTTP reply for a failed call, headers included."""
    details = error.details() or ""
    if error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED and "larger than max" in details:
        return _too_large_reply(details, max_message_bytes)
    reply = from_rpc_error(error)
    pairs = [*(error.initial_metadata() or ()), *(error.trailing_metadata() or ())]
    return replace(reply, headers={**reply.headers, **dict(reply_headers(pairs))})


def _too_large_reply(details: str, max_message_bytes: int) -> HttpReply:
    # Only gRPC's text says whose limit it is: "CLIENT: Received message larger than max (9 vs. 5)".
    limit = f"--max-message-bytes of this gateway ({max_message_bytes})"
    if "CLIENT:" in details and "received" in details.lower():
        return api_error(502, f"the backend's message is over {limit}", "message_too_large", "server_error")
    if "CLIENT:" in details:
        return api_error(413, f"the request is over {limit}", "request_too_large", INVALID)
    message = f"the request is over the backend's limit, for example its --max-message-bytes: {details}"
    return api_error(413, message, "request_too_large", INVALID)


def bad_message_reply(error: WireError) -> HttpReply:
    """Returns the reply for a message that cannot be written as JSON."""
    message = f"the backend sent a message that cannot be written as JSON: {error}"
    return api_error(502, message, "bad_message", "server_error")


def stopping_reply() -> HttpReply:
    """Returns the reply for a request that does not end in time when the edge stops."""
    return api_error(503, "the gateway is shutting down", "shutting_down", "server_error")


def http_response(reply: HttpReply) -> Response:
    """Returns an error as a response that Starlette sends."""
    headers = dict(reply.headers)
    if reply.body:
        headers.setdefault("content-type", "application/json")
    return Response(reply.body, reply.status, headers)


def with_headers(response: Response, headers: Pairs) -> Response:
    """Adds headers; several may have the same name."""
    for name, value in headers:
        response.headers.append(name, value)
    return response
