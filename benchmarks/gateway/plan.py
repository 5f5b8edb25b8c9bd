"""The streams that are measured: their request, and the exact bytes of each event."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property, lru_cache

from openresponses import from_json
from openresponses.sse import encode_sse
from openresponses.v1.request_pb2 import CreateResponseRequest

from ..events import RESPONSE_CREATED, TEXT_DELTA


@dataclass(frozen=True)
class Plan:
    """A stream: `response.created`, text deltas, `response.completed`.

    Attributes:
        deltas: how many deltas.
        pace: events per second; each delta then says when it was sent. 0: as fast as the client
            reads.
    """

    deltas: int
    pace: int = 0

    @property
    def size(self) -> int:
        """How many events the stream has."""
        return self.deltas + 2

    @property
    def request(self) -> CreateResponseRequest:
        """The request for this stream. The model's name says it, because that reaches every server unchanged."""
        return CreateResponseRequest(model=f"{self.deltas}-{self.pace}", stream=True)

    @classmethod
    def asked_by(cls, model: str) -> Plan:
        deltas, _, pace = model.partition("-")
        return _plan(int(deltas), int(pace))

    def document(self, number: int, text: str) -> bytes:
        """Returns the JSON of an event. ``text`` is the text of a delta."""
        if number == 0:
            return _json(RESPONSE_CREATED)
        if number <= self.deltas:
            return _json({**TEXT_DELTA, "sequence_number": number, "delta": text})
        response = {**RESPONSE_CREATED["response"], "status": "completed"}
        return _json({"type": "response.completed", "sequence_number": number, "response": response})

    def message(self, number: int, text: str) -> bytes:
        """Returns the protobuf bytes of an event."""
        return from_json(self.document(number, text)).SerializeToString()

    @cached_property
    def documents(self) -> list[bytes]:
        """The JSON of all events, with deltas that do not say when they were sent."""
        return [self.document(number, f" word{number}") for number in range(self.size)]

    @cached_property
    def messages(self) -> list[bytes]:
        """The protobuf bytes of the same events."""
        return [from_json(document).SerializeToString() for document in self.documents]

    @cached_property
    def chunks(self) -> list[bytes]:
        """The same events the way an HTTP server sends them: a chunk for each event."""
        return [chunk(document) for document in self.documents]


def chunk(document: bytes) -> bytes:
    """Returns an event as one chunk of HTTP/1.1: servers send each event as soon as it is ready."""
    frame = encode_sse(document, json.loads(document)["type"])
    return b"%x\r\n%b\r\n" % (len(frame), frame)


@lru_cache(maxsize=8)
def _plan(deltas: int, pace: int) -> Plan:
    """Returns the same plan for the same numbers, so that its bytes are built once per process."""
    return Plan(deltas, pace)


def _json(members: object) -> bytes:
    return json.dumps(members, separators=(",", ":")).encode()
