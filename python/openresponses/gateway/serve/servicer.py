"""``ResponsesService`` on top of an upstream: each call becomes an HTTP request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import Any, TypeVar
from urllib.parse import quote

import grpc
from google.protobuf.message import Message

from openresponses.gateway.errors import HttpReply, abort, api_error
from openresponses.gateway.headers import reply_headers, request_headers
from openresponses.gateway.progress import Progress
from openresponses.sse import ServerSentEvent
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.responses_service_pb2_grpc import ResponsesServiceServicer
from openresponses.v1.stored_response_pb2 import (
    CancelResponseRequest,
    CompactedConversation,
    DeletedResponse,
    DeleteResponseRequest,
    ErrorReply,
    GetResponseRequest,
    InputItemPage,
    InputTokenCount,
    ListInputItemsRequest,
)
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import from_json, to_dict, to_json
from openresponses.wire.errors import WireError

from .upstream import Upstream, UpstreamError, UpstreamRequest, too_large

M = TypeVar("M", bound=Message)
Context = grpc.aio.ServicerContext[Any, Any]

# A byte of JSON never becomes as many bytes of protobuf. The most measured is about 140: for an
# empty object in the place of a response, the remainder names every missing member.
_MOST_GROWTH = 512


class UpstreamServicer(ResponsesServiceServicer):
    """Serves the API by asking an upstream.

    Args:
        upstream: whom to ask.
        max_message_bytes: the largest message to send.
    """

    def __init__(self, upstream: Upstream, max_message_bytes: int) -> None:
        self._upstream = upstream
        self._max_message_bytes = max_message_bytes

    async def CreateResponse(self, request: CreateResponseRequest, context: Context) -> Response:
        if request.stream:
            request.stream = False
        return await self._unary(await self._post("/responses", request, context), Response, context)

    async def CreateResponseStream(
        self, request: CreateResponseRequest, context: Context
    ) -> AsyncIterator[StreamEvent]:
        request.stream = True
        async for event in self._events(await self._post("/responses", request, context), context):
            yield event

    async def GetResponse(self, request: GetResponseRequest, context: Context) -> Response:
        return await self._unary(await _with_query("GET", "", request, context), Response, context)

    async def GetResponseStream(self, request: GetResponseRequest, context: Context) -> AsyncIterator[StreamEvent]:
        upstream_request = await _with_query("GET", "", request, context, [("stream", "true")])
        async for event in self._events(upstream_request, context):
            yield event

    async def CancelResponse(self, request: CancelResponseRequest, context: Context) -> Response:
        return await self._unary(await _with_query("POST", "/cancel", request, context), Response, context)

    async def DeleteResponse(self, request: DeleteResponseRequest, context: Context) -> DeletedResponse:
        return await self._unary(await _with_query("DELETE", "", request, context), DeletedResponse, context)

    async def ListInputItems(self, request: ListInputItemsRequest, context: Context) -> InputItemPage:
        return await self._unary(await _with_query("GET", "/input_items", request, context), InputItemPage, context)

    async def CountInputTokens(self, request: CreateResponseRequest, context: Context) -> InputTokenCount:
        return await self._unary(
            await self._post("/responses/input_tokens", request, context), InputTokenCount, context
        )

    async def CompactConversation(self, request: CreateResponseRequest, context: Context) -> CompactedConversation:
        return await self._unary(
            await self._post("/responses/compact", request, context), CompactedConversation, context
        )

    async def _unary(self, request: UpstreamRequest, message_type: type[M], context: Context) -> M:
        try:
            reply = await self._upstream.fetch(request)
            message = from_json(reply.body, message_type)
        except UpstreamError as error:
            await abort(context, error.reply)
        except WireError as error:
            await abort(context, api_error(502, f"the upstream's reply is malformed: {error}"))
        if message.ByteSize() > self._max_message_bytes:
            await abort(context, too_large("the upstream's reply", self._max_message_bytes))
        await context.send_initial_metadata(reply_headers(reply.headers))
        return message

    async def _events(self, request: UpstreamRequest, context: Context) -> AsyncIterator[StreamEvent]:
        progress = Progress()
        try:
            async with self._upstream.stream(request) as (headers, frames):
                await context.send_initial_metadata(reply_headers(headers))
                async for batch in frames:
                    events, fault = self._convert(batch)
                    for event in events:
                        progress.take(event)
                        yield event
                    if fault is not None:
                        raise fault
        except UpstreamError as error:
            await abort(context, _broken_off(progress, error.reply))
        except WireError as error:
            fault_reply = api_error(502, f"the upstream sent something that is not an event: {error}")
            await abort(context, _broken_off(progress, fault_reply))
        if not progress.is_final:
            await abort(context, _broken_off(progress, api_error(502, "the upstream's stream ended")))

    async def _post(self, path: str, request: Message, context: Context) -> UpstreamRequest:
        """Returns an HTTP request with the gRPC request as its body. If that is not possible, it
        aborts the gRPC call."""
        if request.ByteSize() > self._max_message_bytes:
            await abort(context, too_large("the request", self._max_message_bytes))
        try:
            body = to_json(request)
        except WireError as error:
            await abort(context, _without_json_form(error))
        return UpstreamRequest("POST", path, body=body, headers=_headers(context))

    def _convert(self, frames: Iterable[ServerSentEvent]) -> tuple[list[StreamEvent], Exception | None]:
        """Returns the events of frames that came together, up to the first frame that is not an
        event, and the error about that frame.

        All frames are converted before the first event is written. If converting and writing took
        turns, each would find the processor's caches full of the other's code and data
        (docs/decisions/0008).
        """
        events: list[StreamEvent] = []
        try:
            for frame in frames:
                events.append(self._event(frame))
        except (UpstreamError, WireError) as error:
            return events, error
        return events, None

    def _event(self, frame: ServerSentEvent) -> StreamEvent:
        event = from_json(frame.data)
        may_be_large = len(frame.data) * _MOST_GROWTH > self._max_message_bytes
        if may_be_large and event.ByteSize() > self._max_message_bytes:
            raise UpstreamError(too_large("an event", self._max_message_bytes))
        return event


def _broken_off(progress: Progress, reply: HttpReply) -> HttpReply:
    """Returns an error that also says where the stream broke off. Before the first event it is the
    reply itself."""
    if not progress.events:
        return reply
    reason = from_json(reply.body, ErrorReply).error.message if reply.body else ""
    message = f"{reason or f'HTTP status {reply.status}'}; the stream broke off {progress}"
    return api_error(reply.status, message, "stream_broken_off", "server_error")


def _without_json_form(error: WireError) -> HttpReply:
    return api_error(400, f"the request has no JSON form: {error}", error_type="invalid_request_error")


async def _with_query(
    method: str, below: str, request: Message, context: Context, more: Iterable[tuple[str, str]] = ()
) -> UpstreamRequest:
    """Returns an HTTP request about a stored response. The fields of the gRPC request become the
    query; if that is not possible, the gRPC call is aborted."""
    try:
        members = to_dict(request)
    except WireError as error:
        await abort(context, _without_json_form(error))
    response_id = members.pop("response_id")
    if response_id in ("", ".", ".."):  # each would lead to another path
        problem = f"`response_id` is {response_id or 'empty'}"
        await abort(context, api_error(400, problem, error_type="invalid_request_error"))
    params = [pair for name, value in members.items() for pair in _params(name, value)]
    path = f"/responses/{quote(response_id, safe='')}{below}"
    return UpstreamRequest(method, path, (*params, *more), headers=_headers(context))


def _params(name: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, list):
        return [(f"{name}[]", str(each)) for each in value]
    return [(name, str(value).lower() if isinstance(value, bool) else str(value))]


def _headers(context: Context) -> tuple[tuple[str, str], ...]:
    return tuple(request_headers(context.invocation_metadata() or ()))
