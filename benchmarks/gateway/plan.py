"""The streams that are measured: what is asked for, and the exact bytes of each event."""

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
        deltas: how many of them.
        pace: events per second, each of which then tells when it was sent; 0 for
            as many as are taken.
    """

    deltas: int
    pace: int = 0

    @property
    def size(self) -> int:
        """How many events there are."""
        return self.deltas + 2

    @property
    def request(self) -> CreateResponseRequest:
        """Asks for it: by the name of the model, which reaches every server unchanged."""
        return CreateResponseRequest(model=f"{self.deltas}-{self.pace}", stream=True)

    @classmethod
    def asked_by(cls, model: str) -> Plan:
        deltas, _, pace = model.partition("-")
        return _plan(int(deltas), int(pace))

    def document(self, number: int, text: str) -> bytes:
        """The JSON of an event; the text is that of a delta."""
        if number == 0:
            return _json(RESPONSE_CREATED)
        if number <= self.deltas:
            return _json({**TEXT_DELTA, "sequence_number": number, "delta": text})
        response = {**RESPONSE_CREATED["response"], "status": "completed"}
        return _json({"type": "response.completed", "sequence_number": number, "response": response})

    def message(self, number: int, text: str) -> bytes:
        """The protobuf of an event."""
        return from_json(self.document(number, text)).SerializeToString()

    @cached_property
    def documents(self) -> list[bytes]:
        """The JSON of all events that do not tell the time."""
        return [self.document(number, f" word{number}") for number in range(self.size)]

    @cached_property
    def messages(self) -> list[bytes]:
        """The protobuf of the same."""
        return [from_json(document).SerializeToString() for document in self.documents]

    @cached_property
    def chunks(self) -> list[bytes]:
        """The same as an HTTP server sends it: one chunk for each event."""
        return [chunk(document) for document in self.documents]


def chunk(document: bytes) -> bytes:
    """An event as one chunk of HTTP/1.1, which is how servers send what is ready."""
    frame = encode_sse(document, json.loads(document)["type"])
    return b"%x\r\n%b\r\n" % (len(frame), frame)


@lru_cache(maxsize=8)
def _plan(deltas: int, pace: int) -> Plan:
    """Built once in a process, since its bytes are."""
    return Plan(deltas, pace)


def _json(members: object) -> bytes:
    return json.dumps(members, separators=(",", ":")).encode()
