"""How far a stream has come."""

from __future__ import annotations

import msgspec

from openresponses.accumulate.effects import ends_stream
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import to_json


class _Numbered(msgspec.Struct):
    """The one member of an event: others may hold numbers that no float can."""

    sequence_number: float | None = None


class Progress:
    """How far a stream has come.

    Attributes:
        events: how many there were.
        is_final: whether one of them ends a stream.
    """

    def __init__(self) -> None:
        self.events = 0
        self.is_final = False
        self._last: StreamEvent | None = None

    def take(self, event: StreamEvent) -> None:
        """Takes the next event."""
        self.events += 1
        self._last = event
        if ends_stream(event, event.WhichOneof("event")):
            self.is_final = True

    @property
    def sequence_number(self) -> float | None:
        """Of the last event, if it has one."""
        if self._last is None:
            return None
        try:
            return msgspec.json.decode(to_json(self._last), type=_Numbered).sequence_number
        except msgspec.DecodeError:  # another kind of value, or a number that no float can hold
            return None

    def __str__(self) -> str:
        """Where the stream was, for an error."""
        if not self.events:
            return "before its first event"
        number = self.sequence_number
        return f"after sequence number {'none' if number is None else f'{number:.15g}'}"
