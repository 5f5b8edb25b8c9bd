"""Recordings outside the repository: the folders that OPENRESPONSES_CORPUS, …_SERVERS and …_CASES name.

Several folders are joined as in ``PATH``. Without a variable its tests are skipped, and say so.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.message import Message

from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stored_response_pb2 import ErrorReply
from openresponses.v1.stream_event_pb2 import StreamEvent

CORPUS, SERVERS, CASES = "OPENRESPONSES_CORPUS", "OPENRESPONSES_SERVERS", "OPENRESPONSES_CASES"


def folders(variable: str) -> list[Path]:
    return [Path(folder) for folder in os.environ.get(variable, "").split(os.pathsep) if folder]


def files(variable: str, pattern: str) -> list[Path]:
    """Returns the files below a variable's folders.

    Raises:
        FileNotFoundError: the variable names something that is not a folder.
    """
    for folder in folders(variable):
        if not folder.is_dir():
            raise FileNotFoundError(f"{variable}: {folder} is not a folder")
    return [file for folder in folders(variable) for file in sorted(folder.rglob(pattern))]


def file_parameters(variable: str, pattern: str) -> list[Any]:
    """Returns a test case per file, or a skipped one."""
    found = [pytest.param(file, id=f"{file.parent.name}/{file.name}") for file in files(variable, pattern)]
    return found or [pytest.param(None, marks=pytest.mark.skip(f"{variable} names no folder of recordings"), id="none")]


def body_type(file: Path) -> type[Message]:
    """Returns the message type of a document, which its folder tells."""
    return {"requests": CreateResponseRequest, "errors": ErrorReply}.get(file.parent.name, Response)


def documents(file: Path) -> Iterator[tuple[bytes, type[Message]]]:
    """Yields a recording's JSON documents, each with its message type."""
    if file.suffix == ".jsonl":
        for line in file.read_bytes().splitlines():
            yield line, StreamEvent
    else:
        yield file.read_bytes(), body_type(file)
