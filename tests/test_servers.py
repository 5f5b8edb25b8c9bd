"""Replies of real servers, in the folders that OPENRESPONSES_SERVERS names: all of them come back exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from openresponses import SseDecoder, from_json
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stored_response_pb2 import ErrorReply
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.json_values import value_of
from support.recordings import SERVERS, file_parameters
from support.round_trips import trip


@pytest.mark.parametrize("file", file_parameters(SERVERS, "*.sse"))
def test_stream(file: Path) -> None:
    decoder = SseDecoder()
    for frame in [*decoder.feed(file.read_bytes()), *decoder.finish()]:
        if frame.data.startswith(b"{"):
            # An error without a type, as litellm sends, is not an event but the body of an error.
            message_type = StreamEvent if "type" in json.loads(frame.data) else ErrorReply
            assert value_of(trip(from_json(frame.data, message_type))) == value_of(frame.data)


@pytest.mark.parametrize("file", [*file_parameters(SERVERS, "*.json")])
def test_body(file: Path) -> None:
    if file.name.endswith(".meta.json"):
        return  # about the exchange, not of it
    text = file.read_bytes()
    if file.name.endswith(".request.json"):
        message_type = CreateResponseRequest
    else:
        body = json.loads(text)
        if not isinstance(body, dict):
            return
        message_type = Response if body.get("object") == "response" else ErrorReply
    assert value_of(trip(from_json(text, message_type))) == value_of(text)
