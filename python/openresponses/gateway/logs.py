"""Structured logs: one JSON object per line, and one line per call.

A line says what was called and how it went. It never contains headers, keys, bodies or
messages of errors, because such messages quote bodies. For the same reason little is taken
from log records of other packages: their template without the arguments, their exception
without its message, and nothing below a warning.
"""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Protocol, TextIO

import msgspec

LEVELS = ("debug", "info", "warning", "error")

_OWN = "openresponses"
_LONGEST = 200
_AS_EXPECTED = {"OK", "CANCELLED"}

_calls = logging.getLogger(f"{_OWN}.gateway.calls")
# Silent until the program asks for logs, as a library should be.
logging.getLogger(_OWN).addHandler(logging.NullHandler())


@dataclass
class CallLog:
    """One call, the way it is logged: a gRPC call of ``serve`` or an HTTP request of ``edge``.

    Attributes:
        method: for gRPC "/openresponses.v1.ResponsesService/CreateResponse", for example; for
            HTTP "GET /v1/responses/{response_id}", with the braces in place of the id.
        peer: the client's address, for example "ipv4:127.0.0.1:50312".
        code: the name of the gRPC status.
        http_status: for gRPC the upstream's status, or the status that stands for it; None if
            there was none. For HTTP the status sent to the client; 499 if the client has gone
            away before the end.
        events: how many messages were sent to the client.
        bytes: for gRPC the serialized size of the messages; for HTTP the size of the reply's body.
        milliseconds: from the call's arrival to its end.
        request_id: the upstream's ``x-request-id``, else the client's.
    """

    method: str
    peer: str = ""
    code: str = ""
    http_status: int | None = None
    events: int = 0
    bytes: int = 0
    milliseconds: float = 0.0
    request_id: str | None = None


class CallObserver(Protocol):
    """Gets every call, except calls about health and reflection."""

    def began(self, call: CallLog) -> None:
        """Takes a call that has arrived. Its log has the method and nothing else yet."""

    def ended(self, call: CallLog) -> None:
        """Takes a call that has ended."""


def log_call(call: CallLog, level: int | None = None) -> None:
    """Logs a call that has ended. Unless a level is given, a failed call is a warning."""
    if level is None:
        level = logging.INFO if call.code in _AS_EXPECTED else logging.WARNING
    if _calls.isEnabledFor(level):
        _calls.log(level, "call", extra={"call": call})


def log_defect(method: str, error: BaseException) -> None:
    """Logs the type and place of an exception that should not have happened."""
    _calls.error("defect in %s", method, exc_info=error)


def configure(level: str, stream: TextIO) -> logging.Handler:
    """Writes logs to a stream, from now on.

    Args:
        level: one of LEVELS, for this package. Other packages log warnings only: at lower
            levels they log headers and addresses.
        stream: standard error, for example.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    root, own = logging.getLogger(), logging.getLogger(_OWN)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    own.setLevel(level.upper())
    # An environment variable or an import may have set a level for another package, and that
    # level would override the root's. So the handler decides.
    handler.addFilter(_is_fit)
    return handler


def _is_fit(record: logging.LogRecord) -> bool:
    return _is_own(record) or record.levelno >= logging.WARNING


def _is_own(record: logging.LogRecord) -> bool:
    return record.name == _OWN or record.name.startswith(f"{_OWN}.")


class JsonFormatter(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "message": _message(record),
        }
        if not _is_own(record):
            line["logger"] = record.name
        call = getattr(record, "call", None)
        if isinstance(call, CallLog):
            line.update(_members(call))
        if record.exc_info and record.exc_info[0] is not None:
            line["exception"] = record.exc_info[0].__qualname__
            line["at"] = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(record.exc_info[2])]
        return msgspec.json.encode(line).decode()


def _message(record: logging.LogRecord) -> str:
    if _is_own(record):
        return record.getMessage()
    # Only the first line: asyncio writes the exceptions of tasks into the others.
    return str(record.msg).partition("\n")[0][:_LONGEST]


def _members(call: CallLog) -> dict[str, Any]:
    members = {**vars(call), "milliseconds": round(call.milliseconds, 3)}
    if call.request_id is not None:
        members["request_id"] = call.request_id[:_LONGEST]
    return members
