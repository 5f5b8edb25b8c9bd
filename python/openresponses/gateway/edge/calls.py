"""One call to the backend: what goes with it, how it ends, and errors as HTTP."""

from __future__ import annotations

import asyncio
import enum
import ipaddress
import math
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import grpc
from google.protobuf.message import Message
from starlette.responses import Response
from starlette.types import Receive

from openresponses.gateway.access import knows
from openresponses.gateway.errors import HttpReply, api_error, from_rpc_error
from openresponses.gateway.headers import Pairs, authorized, reply_headers, request_headers
from openresponses.gateway.logs import CallLog
from openresponses.wire.convert import to_json
from openresponses.wire.errors import WireError

from .defaults import Completion
from .options import EdgeOptions

TIMEOUT_HEADER = "x-request-timeout"
"""Seconds that the client gives the whole request."""

_LONGEST_TIMEOUT = 1_000_000.0  # seconds; gRPC has no room for much more

INVALID = "invalid_request_error"
"""The API's type of an error that is the client's."""


class ReplyError(Exception):
    """Ends a request with an HTTP reply."""

    def __init__(self, reply: HttpReply) -> None:
        super().__init__(f"HTTP status {reply.status}")
        self.reply = reply


class Ending(enum.Enum):
    """Why work for a client ended."""

    DONE = enum.auto()
    GONE = enum.auto()  # the client is
    STOPPED = enum.auto()  # the edge is


def admit(options: EdgeOptions, headers: Mapping[str, str]) -> None:
    """Lets a request in.

    Raises:
        ReplyError: it has no token, or is some web page's.
    """
    if options.client_tokens and not knows(options.client_tokens, headers.get("authorization")):
        reply = api_error(401, "the request lacks a bearer token that this gateway knows", "invalid_api_key", INVALID)
        raise ReplyError(replace(reply, headers={**reply.headers, "www-authenticate": "Bearer"}))
    if options.is_open and _is_of_a_page(options.host, headers):
        raise ReplyError(api_error(403, "this gateway serves no web pages", "origin_not_allowed", INVALID))


def _is_of_a_page(listens_at: str, headers: Mapping[str, str]) -> bool:
    """Whether a browser sends this: any page can send requests to loopback, under a name
    of its own, too, which it lets be looked up as this machine's."""
    if "origin" in headers or headers.get("sec-fetch-site", "none") != "none":
        return True
    host = urlsplit(f"//{headers.get('host', '')}").hostname or listens_at
    return host not in ("localhost", listens_at) and not _is_address(host)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def metadata(options: EdgeOptions, headers: Mapping[str, str]) -> Pairs:
    """What goes to the backend with a request that has these headers."""
    return authorized(request_headers(headers.items()), options.key, not options.client_tokens)


def timeout(options: EdgeOptions, headers: Mapping[str, str]) -> float | None:
    """Seconds that the call may take; None for any time."""
    text = headers.get(TIMEOUT_HEADER)
    if text is None:
        return options.timeout_seconds
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise ReplyError(api_error(400, f"{TIMEOUT_HEADER}: expected a number of seconds", "invalid_header", INVALID))
    return min(seconds, options.timeout_seconds or _LONGEST_TIMEOUT)


async def finish(work: Coroutine[Any, Any, None], receive: Receive, stopping: asyncio.Event) -> Ending:
    """Runs work until it is done, the client has gone or the edge stops; in the
    latter cases the work is cancelled."""
    task = asyncio.create_task(work)
    gone = asyncio.create_task(_until_gone(receive))
    stop = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait({task, gone, stop}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in (task, gone, stop):
            each.cancel()
        await asyncio.gather(task, gone, stop, return_exceptions=True)
    if not task.cancelled():
        task.result()
        return Ending.DONE
    return Ending.STOPPED if gone.cancelled() else Ending.GONE


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def answer(
    call: Any, completion: Completion, log: CallLog, receive: Receive, stopping: asyncio.Event, options: EdgeOptions
) -> Response:
    """The reply to a call that has one message."""
    replies: list[Response] = []

    async def work() -> None:
        try:
            message = await call
            replies.append(_json(message, completion, reply_headers(await call.initial_metadata())))
            log.events = 1
        except grpc.aio.AioRpcError as error:
            log.code = error.code().name
            raise ReplyError(error_reply(error, options)) from None

    try:
        ending = await finish(work(), receive, stopping)
    finally:
        call.cancel()
    if ending is Ending.STOPPED:
        raise ReplyError(stopping_error())
    return replies[0] if replies else Response(status_code=499)


def _json(message: Message | None, completion: Completion, headers: Pairs) -> Response:
    try:
        reply: Message = checked(message)
        completion.reply(reply)
        return with_headers(Response(to_json(reply), media_type="application/json"), headers)
    except WireError as error:
        raise ReplyError(bad_message(error)) from None


def checked(message: Any) -> Any:
    """What the backend sent. gRPC gives None for bytes that are no message.

    Raises:
        WireError: the bytes are no message.
    """
    if message is None:
        raise WireError("a message of this schema", "other bytes")
    return message


def with_headers(response: Response, headers: Pairs) -> Response:
    """Adds headers, of which several may have the same name."""
    for name, value in headers:
        response.headers.append(name, value)
    return response


def http_response(reply: HttpReply) -> Response:
    """An error as what Starlette sends."""
    headers = dict(reply.headers)
    if reply.body:
        headers.setdefault("content-type", "application/json")
    return Response(reply.body, reply.status, headers)


def error_reply(error: grpc.aio.AioRpcError, options: EdgeOptions) -> HttpReply:
    """The HTTP reply for a failed call, headers included."""
    if error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED and "larger than max" in (error.details() or ""):
        return _too_large(error.details() or "", options)
    reply = from_rpc_error(error)
    pairs = [*(error.initial_metadata() or ()), *(error.trailing_metadata() or ())]
    return replace(reply, headers={**reply.headers, **dict(reply_headers(pairs))})


def _too_large(details: str, options: EdgeOptions) -> HttpReply:
    limit = f"--max-message-bytes of this gateway ({options.max_message_bytes})"
    if "CLIENT:" in details and "eceived" in details:
        return api_error(502, f"the backend's message is over {limit}", "message_too_large", "server_error")
    if "CLIENT:" in details:
        return api_error(413, f"the request is over {limit}", "request_too_large", INVALID)
    return api_error(413, f"the request is over the backend's limit, as its --max-message-bytes: {details}",
                     "request_too_large", INVALID)  # fmt: skip


def bad_message(error: WireError) -> HttpReply:
    """For a message that has no JSON form."""
    return api_error(502, f"the backend sent a message without a JSON form: {error}", "bad_message", "server_error")


def stopping_error() -> HttpReply:
    """For what does not end in time when the edge stops."""
    return api_error(503, "the gateway is shutting down", "shutting_down", "server_error")
