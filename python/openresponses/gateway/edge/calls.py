"""One call to the backend: the metadata and time limit it gets, and how it ends."""

from __future__ import annotations

import asyncio
import enum
import math
from collections.abc import Coroutine, Mapping
from typing import Any

import grpc
from google.protobuf.message import Message
from starlette.responses import Response
from starlette.types import Receive

from openresponses.gateway.errors import api_error
from openresponses.gateway.headers import Pairs, authorized, reply_headers, request_headers
from openresponses.gateway.logs import CallLog
from openresponses.wire.convert import to_json
from openresponses.wire.errors import WireError

from .defaults import Defaults
from .options import EdgeOptions
from .replies import INVALID, HttpError, bad_message_reply, failed_call_reply, stopping_reply, with_headers

TIMEOUT_HEADER = "x-request-timeout"
"""Seconds that the client gives the whole request."""

_LONGEST_TIMEOUT = 1_000_000.0  # seconds; gRPC cannot express much more


class Ending(enum.Enum):
    """Why work for a client ended."""

    DONE = enum.auto()
    CLIENT_LEFT = enum.auto()
    EDGE_STOPPED = enum.auto()


def metadata(options: EdgeOptions, headers: Mapping[str, str]) -> Pairs:
    """Returns the metadata of the call for a request that has these headers."""
    return authorized(request_headers(headers.items()), options.key, not options.client_tokens)


def timeout(options: EdgeOptions, headers: Mapping[str, str]) -> float | None:
    """Returns how many seconds the call may take; None for no limit.

    Raises:
        HttpError: the client's own limit is not a number of seconds.
    """
    text = headers.get(TIMEOUT_HEADER)
    if text is None:
        return options.timeout_seconds
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise HttpError(api_error(400, f"{TIMEOUT_HEADER}: expected a number of seconds", "invalid_header", INVALID))
    return min(seconds, options.timeout_seconds or _LONGEST_TIMEOUT)


async def run_for_client(work: Coroutine[Any, Any, None], receive: Receive, stopping: asyncio.Event) -> Ending:
    """Runs work until it is done, the client leaves or the edge stops. If the client
    leaves or the edge stops, the work is cancelled."""
    task = asyncio.create_task(work)
    left = asyncio.create_task(_until_client_leaves(receive))
    stop = asyncio.create_task(stopping.wait())
    try:
        await asyncio.wait({task, left, stop}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in (task, left, stop):
            each.cancel()
        await asyncio.gather(task, left, stop, return_exceptions=True)
    # cancel() does nothing to a task that has ended. So a task that is not cancelled had ended before.
    if not task.cancelled():
        task.result()  # raises what the work raised
        return Ending.DONE
    if not left.cancelled():
        return Ending.CLIENT_LEFT
    return Ending.EDGE_STOPPED


async def _until_client_leaves(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def answer(
    call: Any, defaults: Defaults, log: CallLog, receive: Receive, stopping: asyncio.Event, options: EdgeOptions
) -> Response:
    """Waits for the one message of a call and returns it as the HTTP response.

    Raises:
        HttpError: the call failed, its message cannot be written as JSON, or the edge stops.
    """
    response = Response(status_code=499)  # stays if the client leaves, for the log

    async def work() -> None:
        nonlocal response
        try:
            message = await call
            response = _json_response(message, defaults, reply_headers(await call.initial_metadata()))
            log.events = 1
        except grpc.aio.AioRpcError as error:
            log.code = error.code().name
            raise HttpError(failed_call_reply(error, options.max_message_bytes)) from None

    try:
        ending = await run_for_client(work(), receive, stopping)
    finally:
        call.cancel()
    if ending is Ending.EDGE_STOPPED:
        raise HttpError(stopping_reply())
    return response


def _json_response(message: Message | None, defaults: Defaults, headers: Pairs) -> Response:
    try:
        arrived: Message = checked(message)
        defaults.fill_message(arrived)
        return with_headers(Response(to_json(arrived), media_type="application/json"), headers)
    except WireError as error:
        raise HttpError(bad_message_reply(error)) from None


def checked(message: Any) -> Any:
    """Returns what the backend sent. gRPC gives None for bytes that are not a message.

    Raises:
        WireError: the bytes are not a message.
    """
    if message is None:
        raise WireError("a message of this schema", "other bytes")
    return message
