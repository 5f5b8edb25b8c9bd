"""The public class."""

from __future__ import annotations

from collections import Counter
from typing import Any

from openresponses.v1.response_event_pb2 import Error
from openresponses.v1.response_pb2 import Response, ResponseStatus
from openresponses.v1.stream_event_pb2 import StreamEvent

from .effects import EFFECTS, RESPONSE_EVENTS, item_kind
from .item import GrowingItem

_FINAL = frozenset({"response_completed", "response_incomplete", "response_failed", "error"})


class ResponseAccumulator:
    """Folds the events of a stream into the response that they describe.

    Feed it each event with ``add``; ``response`` is the response so far. Each
    event is taken in in the time of its own length, whatever has come before.

    What an event says of something as a whole (an item, a part, a text) replaces
    what its deltas have told. The ``output`` of the response itself does so too
    unless it is empty: some servers leave it empty in their final event.

    Attributes:
        done: whether the stream has told its end: the response is completed,
            incomplete or failed, or there was an error. A stream that ends
            without is broken off.
        error: the error event, if one has come.
        sequence_number: that of the last event that had one; None before.
        unknown: how many events had no effect because the schema does not know
            their type, by type.
    """

    def __init__(self) -> None:
        self.done = False
        self.error: Error | None = None
        self.sequence_number: float | None = None
        self.unknown: Counter[str] = Counter()
        self._response = Response()  # without its output
        self._items: dict[float, GrowingItem] = {}

    @property
    def response(self) -> Response:
        """A copy of the response so far. Takes time in proportion to its size."""
        response = Response()
        response.CopyFrom(self._response)
        response.output.extend(item.read() for _, item in sorted(self._items.items(), key=lambda entry: entry[0]))
        return response

    def add(self, event: StreamEvent) -> None:
        """Takes in the next event.

        Events whose type the schema does not know are counted; of those that say
        nothing of the response's output (audio, partial images, …) nothing is kept.

        Raises:
            TypeError: ``event`` is no ``StreamEvent``.
        """
        if not isinstance(event, StreamEvent):
            raise TypeError(f"expected a StreamEvent, found {type(event).__name__}")
        kind = event.WhichOneof("event")
        if kind is None or kind == "unrecognized":
            self.unknown[event.unrecognized.type] += 1
            return
        body = getattr(event, kind)
        if not _lost(body, "sequence_number"):
            self.sequence_number = body.sequence_number
        if kind == "response_created":
            self._start()
        if kind in RESPONSE_EVENTS:
            self._take_response(body)
        elif kind == "error":
            self._take_error(body)
        elif kind in ("output_item_added", "output_item_done"):
            self._take_item(body)
        elif kind in EFFECTS:
            owner, change = EFFECTS[kind]
            item = self._item(body, item_kind(owner, body))
            if item is not None:
                change(item, body)
        self.done = self.done or kind in _FINAL

    def _start(self) -> None:
        """What came before is another response's, as in recordings
        of several streams."""
        self.done = False
        self.error = None
        self._items = {}

    def _take_response(self, event: Any) -> None:
        if not event.HasField("response"):
            return
        self._response.CopyFrom(event.response)
        del self._response.output[:]
        if event.response.output:
            self._items = {float(index): GrowingItem(item) for index, item in enumerate(event.response.output)}

    def _take_error(self, event: Error) -> None:
        """An error ends the response. Some servers say so themselves in a
        ``response.failed`` that follows; its words then count."""
        self.error = Error()
        self.error.CopyFrom(event)
        self._response.status = ResponseStatus.RESPONSE_STATUS_FAILED
        if not self._response.HasField("error"):
            told: Any = event.error if event.HasField("error") else event
            self._response.error.code = told.code or event.error.type
            self._response.error.message = told.message

    def _take_item(self, event: Any) -> None:
        if event.HasField("item"):
            item = GrowingItem(event.item)
            self._items[self._index(event, item.id)] = item

    def _item(self, event: Any, kind: str) -> GrowingItem | None:
        """The item that an event is about; None if it is of another kind."""
        item_id = getattr(event, "item_id", "")
        index = self._index(event, item_id)
        item = self._items.get(index)
        if item is None:
            item = self._items[index] = GrowingItem.unannounced(kind, item_id)
        return item if item.kind == kind else None

    def _index(self, event: Any, item_id: str) -> float:
        """The place of an event's item: its ``output_index``, or where there is
        none that of its id."""
        if not _lost(event, "output_index"):
            return float(event.output_index)
        if item_id:
            for index, item in self._items.items():
                if item.id == item_id:
                    return index
        return max(self._items, default=-1.0) + 1


def _lost(event: Any, member: str) -> bool:
    """Whether a required member is not in its field, which then says nothing."""
    if not event.HasField("remainder"):
        return False
    remainder = event.remainder
    return member in remainder.missing or any(other.name == member for other in remainder.members)
