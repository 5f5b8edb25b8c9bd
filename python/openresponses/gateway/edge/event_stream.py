"""A stream of events from the backend as Server-Sent Events.

The headers are sent with the first event: until then an error is a real HTTP
status. After ``heartbeat_seconds`` of silence the headers are sent without an event,
with status 200, so that the comments which keep the connection alive can follow.
Once the headers are sent, an error is an ``error`` event.
"""

from __future__ import annotations

import asyncio
from typing import Any

import grpc
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from openresponses.gateway.errors import HttpReply, api_error, code_of
from openresponses.gateway.headers import reply_headers
from openresponses.gateway.progress import Progress
from openresponses.helpers.unions import type_of
from openresponses.sse import DONE, encode_sse
from openresponses.v1.error_pb2 import ErrorDetails
from openresponses.v1.response_event_pb2 import Error
from openresponses.v1.stored_response_pb2 import ErrorReply
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import from_json, to_json
from openresponses.wire.errors import WireError

from .calls import Ending, checked, run_for_client
from .defaults import Defaults
from .options import EdgeOptions
from .replies import bad_message_reply, failed_call_reply, http_response, stopping_reply, with_headers
from .request_log import log_of

KEEP_ALIVE = b": keep-alive\n\n"


class EventStream:
    """The HTTP response to one streaming call; an ASGI application."""

    def __init__(self, call: Any, defaults: Defaults, options: EdgeOptions, stopping: asyncio.Event) -> None:
        self._call = call
        self._defaults = defaults
        self._options = options
        self._stopping = stopping
        self._writing = asyncio.Lock()  # events and heartbeats come from two tasks
        self._started = False
        self._sent = Progress()
        self._wrote_at = asyncio.get_running_loop().time()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope, self._receive, self._send = scope, receive, send
        self._log = log_of(scope)
        try:
            ending = await run_for_client(self._run(), receive, self._stopping)
        finally:
            self._call.cancel()
        if ending is Ending.EDGE_STOPPED:
            await self._fail(stopping_reply())
        elif ending is Ending.CLIENT_LEFT:
            self._log.code, self._log.http_status = "CANCELLED", 499

    async def _run(self) -> None:
        heart = asyncio.create_task(self._beat())
        try:
            failure = await self._forward()
        finally:
            heart.cancel()
            await asyncio.gather(heart, return_exceptions=True)
        if failure is None:
            await self._write(encode_sse(DONE), more=False)
        else:
            await self._fail(failure)

    async def _forward(self) -> HttpReply | None:
        """Sends all events. Returns the error that broke the stream off; None if the stream is whole."""
        try:
            async for event in self._call:
                self._defaults.fill_event(checked(event))
                await self._write(encode_sse(to_json(event), type_of(event)))
                self._log.events += 1
                self._sent.take(event)
        except grpc.aio.AioRpcError as error:
            if self._sent.is_final:
                return None
            self._log.code = error.code().name
            return failed_call_reply(error, self._options.max_message_bytes)
        except WireError as error:
            return None if self._sent.is_final else bad_message_reply(error)
        if self._sent.is_final:
            return None
        return api_error(502, "the backend ended the stream without a final event", "stream_ended", "server_error")

    async def _beat(self) -> None:
        interval, now = self._options.heartbeat_seconds, asyncio.get_running_loop().time
        while interval > 0:
            await asyncio.sleep(self._wrote_at + interval - now())
            if now() - self._wrote_at >= interval:
                await self._write(KEEP_ALIVE)

    async def _write(self, body: bytes, more: bool = True) -> None:
        async with self._writing:
            if not self._started:
                await self._start()
            await self._send({"type": "http.response.body", "body": body, "more_body": more})
            self._wrote_at = asyncio.get_running_loop().time()

    async def _start(self) -> None:
        response = Response(media_type="text/event-stream")
        del response.headers["content-length"]
        response.headers["content-type"] = "text/event-stream"
        response.headers["cache-control"] = "no-cache"
        response.headers["x-accel-buffering"] = "no"  # else nginx waits for more before it sends
        with_headers(response, reply_headers(await self._metadata()))
        await self._send({"type": "http.response.start", "status": 200, "headers": response.raw_headers})
        self._started = True

    async def _metadata(self) -> list[tuple[str, str | bytes]]:
        """Returns the call's initial metadata if it has arrived. Once an event has arrived, the
        metadata has arrived too. A heartbeat before that must not wait for it."""
        arrived = asyncio.ensure_future(self._call.initial_metadata())
        await asyncio.wait({arrived}, timeout=0.001)
        if arrived.done():
            return list(arrived.result())
        arrived.cancel()
        return []

    async def _fail(self, failure: HttpReply) -> None:
        if not self._started:
            await http_response(failure)(self._scope, self._receive, self._send)
            return
        self._log.code = self._log.code or code_of(failure.status).name
        event = _error_event(failure, self._sent)
        # No `[DONE]` follows: a client that waits for it must not take the error for the stream's end.
        await self._write(encode_sse(to_json(event), type_of(event)), more=False)


def _error_event(failure: HttpReply, sent: Progress) -> StreamEvent:
    """Returns the error as an event, with its code, message and param twice: as members
    of the event, as OpenAI writes them, and in an ``error`` object, which
    openresponses.org asks for and for which clients raise an exception."""
    details = _error_details(failure)
    message = f"the stream broke off {sent}"
    if details.message.endswith(str(sent)):
        message = details.message  # a gateway behind this one has said where the stream broke off
    elif details.message:
        message += f": {details.message}"
    code = details.code or details.type or None
    param = details.param if details.HasField("param") else None
    wrapped = ErrorDetails(type=details.type or "server_error", code=code, message=message, param=param)
    number = sent.sequence_number
    following = sent.events if number is None else number + 1
    return StreamEvent(error=Error(sequence_number=following, code=code, message=message, param=param, error=wrapped))


def _error_details(failure: HttpReply) -> ErrorDetails:
    try:
        return from_json(failure.body, ErrorReply).error
    except WireError:
        return ErrorDetails()
