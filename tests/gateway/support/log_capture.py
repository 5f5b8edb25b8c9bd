"""Captures the log of a test."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from openresponses.gateway import logs

SERVICE = "/openresponses.v1.ResponsesService/"
MEMBERS = {"time", "level", "message", "method", "peer", "code", "http_status", "events", "bytes", "milliseconds",
           "request_id"}  # fmt: skip
_CHATTY = ("", "openresponses", "httpx", "httpcore", "grpc", "grpc._cython", "asyncio", "h11", "uvicorn.error")


class Log:
    """The lines of a log."""

    def __init__(self) -> None:
        self.stream = io.StringIO()

    @property
    def text(self) -> str:
        return self.stream.getvalue()

    def calls(self, of: str = "") -> list[dict[str, Any]]:
        """Returns the lines about calls of methods whose names begin with ``of``."""
        lines = [json.loads(line) for line in self.text.splitlines()]
        return [line for line in lines if line["message"] == "call" and line["method"].startswith(of)]


@contextmanager
def capture_log(level: str = "debug") -> Iterator[Log]:
    """Captures logs at a level, while every package logs as much as it can."""
    levels = {name: logging.getLogger(name).level for name in _CHATTY}
    made = Log()
    handler = logs.configure(level, made.stream)
    for name in _CHATTY:
        if name != "openresponses":
            logging.getLogger(name).setLevel(logging.DEBUG)
    yield made
    logging.getLogger().removeHandler(handler)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
