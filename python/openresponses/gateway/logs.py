"""Structured logs: one JSON object per line, and one line per call.

A line says what was called and how it went. Headers, keys, bodies and the
messages of errors, which quote bodies, are never in it. To hold that, lines of
other packages say less: their templates without the arguments, their
exceptions without the messages, and nothing below a warning.
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
# As a library should: silent, until the program asks for logs.
logging.getLogger(_OWN).addHandler(logging.NullHandler())


@dataclass
class CallLog:
    """A call, as it is logged.

    Attributes:
        method: as "/openresponses.v1.ResponsesService/CreateResponse"; of HTTP, as
            "GET /v1/responses/{response_id}", without what stands for the braces.
        peer: where the client is, as "ipv4:127.0.0.1:50312".
        code: the gRPC status, by name.
        http_status: the upstream's, or what stands for it; None if there was none.
            Of HTTP, the client's; 499 if the client has gone away before the end.
        events: how many messages were sent to the client.
        bytes: their size, serialized; of HTTP, that of the reply's body.
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
    """Is told of calls, but for those about health and reflection."""

    def began(self, call: CallLog) -> None:
        """A call has arrived; its log has the method and nothing else yet."""

    def ended(self, call: CallLog) -> None:
        """A call has ended."""


def log_call(call: CallLog, level: int | None = None) -> None:
    """Logs a call that has ended: as a warning if it has failed, unless a level is given."""
    if level is None:
        level = logging.INFO if call.code in _AS_EXPECTED else logging.WARNING
    if _calls.isEnabledFor(level):
        _calls.log(level, "call", extra={"call": call})


def log_defect(method: str, error: BaseException) -> None:
    """Logs an exception that should not have been: its type and place."""
    _calls.error("defect in %s", method, exc_info=error)


def configure(level: str, stream: TextIO) -> logging.Handler:
    """Writes logs to a stream, from now on.

    Args:
        level: one of LEVELS, for this package. Of others there are warnings only:
            at lower levels they log headers and addresses.
        stream: as standard error.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    root, own = logging.getLogger(), logging.getLogger(_OWN)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    own.setLevel(level.upper())
    # A level that some environment variable or import has set for one of them
    # would count more than the root's: the handler decides.
    handler.addFilter(_is_fit)
    return handler


def _is_fit(record: logging.LogRecord) -> bool:
    return _is_own(record) or record.levelno >= logging.WARNING


def _is_own(record: logging.LogRecord) -> bool:
    return record.name == _OWN or record.name.startswith(f"{_OWN}.")


class JsonFormatter(logging.Formatter):
    """A record as one line of JSON."""

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
    # Its first line: asyncio's further ones have the exceptions of tasks.
    return str(record.msg).partition("\n")[0][:_LONGEST]


def _members(call: CallLog) -> dict[str, Any]:
    members = {**vars(call), "milliseconds": round(call.milliseconds, 3)}
    if call.request_id is not None:
        members["request_id"] = call.request_id[:_LONGEST]
    return members
