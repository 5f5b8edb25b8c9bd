"""Errors on both sides: HTTP statuses as gRPC statuses, and back.

A gRPC status carries the HTTP reply that it stands for. The details of the status have the
reply's body as an ``ErrorReply``, its HTTP status in the metadata of an ``ErrorInfo`` and, if
the reply says when to try again, a ``RetryInfo``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import grpc
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import DecodeError, Message
from google.rpc.error_details_pb2 import ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status
from grpc_status import rpc_status

from openresponses.v1.stored_response_pb2 import ErrorReply
from openresponses.wire.convert import from_json, to_json
from openresponses.wire.errors import WireError

from .headers import reply_headers

DOMAIN = "openresponses"
"""The domain of the gateway's ``ErrorInfo``."""

_STATUS_NAME = "http_status"
_DETAILS_NAME = "grpc-status-details-bin"

_TO_GRPC = {
    400: grpc.StatusCode.INVALID_ARGUMENT,
    401: grpc.StatusCode.UNAUTHENTICATED,
    403: grpc.StatusCode.PERMISSION_DENIED,
    404: grpc.StatusCode.NOT_FOUND,
    408: grpc.StatusCode.DEADLINE_EXCEEDED,
    409: grpc.StatusCode.ABORTED,
    413: grpc.StatusCode.RESOURCE_EXHAUSTED,
    422: grpc.StatusCode.INVALID_ARGUMENT,
    429: grpc.StatusCode.RESOURCE_EXHAUSTED,
    499: grpc.StatusCode.CANCELLED,
    500: grpc.StatusCode.INTERNAL,
    501: grpc.StatusCode.UNIMPLEMENTED,
    502: grpc.StatusCode.UNAVAILABLE,
    503: grpc.StatusCode.UNAVAILABLE,
    504: grpc.StatusCode.DEADLINE_EXCEEDED,
}
_OTHER_4XX = grpc.StatusCode.FAILED_PRECONDITION
_OTHER_5XX = grpc.StatusCode.UNAVAILABLE

# For a backend that knows nothing of HTTP, and so sends no ErrorInfo with an HTTP status.
_TO_HTTP = {
    grpc.StatusCode.CANCELLED: 499,
    grpc.StatusCode.INVALID_ARGUMENT: 400,
    grpc.StatusCode.OUT_OF_RANGE: 400,
    grpc.StatusCode.FAILED_PRECONDITION: 400,
    grpc.StatusCode.UNAUTHENTICATED: 401,
    grpc.StatusCode.PERMISSION_DENIED: 403,
    grpc.StatusCode.NOT_FOUND: 404,
    grpc.StatusCode.ABORTED: 409,
    grpc.StatusCode.ALREADY_EXISTS: 409,
    grpc.StatusCode.RESOURCE_EXHAUSTED: 429,
    grpc.StatusCode.UNIMPLEMENTED: 501,
    grpc.StatusCode.UNAVAILABLE: 503,
    grpc.StatusCode.DEADLINE_EXCEEDED: 504,
}

_HTTP_ERRORS = frozenset(str(status) for status in range(400, 600))

# In bytes. An error travels as metadata, and gRPC refuses a call with more than 8 KiB of
# metadata: the message percent-encoded, the details in base64, and some headers.
_LONGEST_MESSAGE = 600
_LARGEST_REPLY = 3000


@dataclass(frozen=True)
class HttpReply:
    """An HTTP reply that is an error.

    Attributes:
        status: the HTTP status.
        body: empty if the reply has no body.
        headers: values by the names in lower case.
    """

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


def code_of(http_status: int) -> grpc.StatusCode:
    """Returns the gRPC code for the status of an HTTP error."""
    return _TO_GRPC.get(http_status, _OTHER_4XX if http_status < 500 else _OTHER_5XX)


def to_status(reply: HttpReply) -> Status:
    """Returns the gRPC status that carries an HTTP reply in its details."""
    details: list[AnyMessage] = [_packed(_info(reply))]
    message = f"the upstream replied with HTTP status {reply.status}"
    try:
        error = _fitting(from_json(reply.body, ErrorReply))
        details.append(_packed(error))
        message = error.error.message or message
    except WireError:
        pass  # the body is not a JSON object: a proxy on the way wrote it, for example
    seconds = _retry_after(reply.headers)
    if seconds is not None:
        retry = RetryInfo()
        retry.retry_delay.FromNanoseconds(round(seconds * 1e9))
        details.append(_packed(retry))
    return Status(code=code_of(reply.status).value[0], message=_cut(message, _LONGEST_MESSAGE), details=details)


def _fitting(reply: ErrorReply) -> ErrorReply:
    """Returns the reply; if it does not fit into the metadata of a call, a shorter one."""
    if reply.ByteSize() <= _LARGEST_REPLY:
        return reply
    shorter = ErrorReply()
    shorter.error.message = f"{_cut(reply.error.message, _LARGEST_REPLY // 2)} … (cut: {reply.ByteSize()} bytes)"
    for name in ("type", "code", "param"):
        if reply.error.HasField(name):
            setattr(shorter.error, name, _cut(getattr(reply.error, name), _LARGEST_REPLY // 10))
    return shorter


def _cut(text: str, size: int) -> str:
    """Returns as much of a text as fits into ``size`` bytes of UTF-8."""
    return text.encode(errors="replace")[:size].decode(errors="ignore")


def from_rpc_error(error: grpc.aio.AioRpcError) -> HttpReply:
    """Returns the HTTP reply that a gRPC error stands for.

    If the backend sends no ``ErrorReply``, the body is made from the error's message, with the
    members that the API's errors have.
    """
    code, message = error.code(), error.details() or ""
    status, body = _TO_HTTP.get(code, 500), b""
    headers = dict(reply_headers(error.trailing_metadata() or ()))
    for detail in _details(error):
        reply, retry = ErrorReply(), RetryInfo()
        http_status = _http_status_in(detail)
        if http_status is not None:
            status = http_status
        elif _unpacks(detail, reply):
            body = _body(reply)
        elif _unpacks(detail, retry):
            headers.setdefault("retry-after", _seconds(retry))
    status = status if 400 <= status <= 599 else 500
    return HttpReply(status, body or _body_of_message(status, code, message), headers)


def _seconds(retry: RetryInfo) -> str:
    delay = max(0, retry.retry_delay.ToNanoseconds()) / 1e9
    return str(round(delay)) if delay == round(delay) else f"{delay:.3f}"


def http_status_of(metadata: Iterable[tuple[str, str | bytes]]) -> int | None:
    """Returns the HTTP status in the trailing metadata of a failed call; None if there is none."""
    for name, value in metadata:
        if name == _DETAILS_NAME and isinstance(value, bytes):
            for detail in Status.FromString(value).details:
                http_status = _http_status_in(detail)
                if http_status is not None:
                    return http_status
    return None


async def abort(context: grpc.aio.ServicerContext[Any, Any], reply: HttpReply) -> NoReturn:
    """Ends a call with the gRPC status of an HTTP reply, and with the reply's headers that go back.

    Raises:
        AbortError: this is how gRPC ends a call.
        CancelledError: instead, if the client has left and nobody can get the status.
    """
    status = rpc_status.to_status(to_status(reply))
    metadata = (*status.trailing_metadata, *reply_headers(reply.headers.items()))
    try:
        await context.abort(status.code, status.details, metadata)
    except grpc.aio.InternalError:
        # gRPC does not say why it refuses the status, and does not cancel this task any more.
        # The other thing that it refuses, headers that cannot be sent, has been left out.
        raise asyncio.CancelledError from None


def api_error(status: int, message: str, code: str | None = None, error_type: str = "gateway_error") -> HttpReply:
    """Returns an error of the gateway's own, with the members that the API's errors have."""
    reply = ErrorReply()
    reply.error.type, reply.error.message = error_type, message
    if code is not None:
        reply.error.code = code
    return HttpReply(status, to_json(reply), {"content-type": "application/json"})


def _info(reply: HttpReply) -> ErrorInfo:
    return ErrorInfo(reason=f"HTTP_{reply.status}", domain=DOMAIN, metadata={_STATUS_NAME: str(reply.status)})


def _http_status_in(detail: AnyMessage) -> int | None:
    """Returns the HTTP status in a detail of a gRPC status; None if the detail has none."""
    info = ErrorInfo()
    text = info.metadata.get(_STATUS_NAME, "") if _unpacks(detail, info) else ""
    return int(text) if text in _HTTP_ERRORS else None


def _packed(message: ErrorInfo | ErrorReply | RetryInfo) -> AnyMessage:
    packed = AnyMessage()
    packed.Pack(message)
    return packed


def _details(error: grpc.aio.AioRpcError) -> list[AnyMessage]:
    try:
        status = rpc_status.from_call(error)  # type: ignore[arg-type] # AioRpcError has what it needs of a call
    except (ValueError, DecodeError):
        return []  # contradicts the call's own status, or is not a status: nobody could use it
    return list(status.details) if status is not None else []


def _body(reply: ErrorReply) -> bytes:
    try:
        return to_json(reply)
    except WireError:
        return b""


def _body_of_message(status: int, code: grpc.StatusCode, message: str) -> bytes:
    error_type = "invalid_request_error" if status < 500 else "server_error"
    return api_error(status, message or f"the backend failed with {code.name}", code.name.lower(), error_type).body


def _unpacks(detail: AnyMessage, message: Message) -> bool:
    """Reads a detail into a message; returns False if the detail is broken or of another type."""
    try:
        return detail.Unpack(message)
    except DecodeError:
        return False


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Returns the seconds to wait; None for HTTP's other notation, a date, which only the header carries."""
    try:
        seconds = float(headers.get("retry-after", ""))
    except ValueError:
        return None
    return seconds if 0 <= seconds <= 86_400 * 365 else None
