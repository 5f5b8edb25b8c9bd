"""How far a stream has come."""

from __future__ import annotations

import msgspec

from openresponses.accumulate.effects import ends_stream
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import to_json


class _Numbered(msgspec.Struct):
    """The one member that is read. Others are skipped: a number in them may not fit a float."""

    sequence_number: float | None = None


class Progress:
    """How far a stream has come.

    Attributes:
        events: how many events there were.
        is_final: whether one of the events ends a stream.
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
        """The last event's sequence number; None if the event has none."""
        if self._last is None:
            return None
        try:
            return msgspec.json.decode(to_json(self._last), type=_Numbered).sequence_number
        except msgspec.DecodeError:  # not a number, or a number that does not fit a float
            return None

    def __str__(self) -> str:
        """Says where the stream was, for the message of an error."""
        if not self.events:
            return "before its first event"
        number = self.sequence_number
        return f"after sequence number {'none' if number is None else f'{number:.15g}'}"
