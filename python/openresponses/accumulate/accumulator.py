"""``ResponseAccumulator``, the public class."""

from __future__ import annotations

from collections import Counter
from typing import Any

from openresponses.v1.json_pb2 import Unrecognized
from openresponses.v1.response_event_pb2 import Error
from openresponses.v1.response_pb2 import Response, ResponseStatus
from openresponses.v1.stream_event_pb2 import StreamEvent

from .effects import EFFECTS, RESPONSE_EVENTS, ends_stream, is_index, is_lost, kind_of_unannounced
from .growing import in_order
from .item import GrowingItem, member_of

_LARGEST = 2**53


class ResponseAccumulator:
    """Folds the events of a stream into the response that they describe.

    Feed each event to ``add``; ``response`` is the response so far. The time that
    an event takes depends on its own size only, not on the events before it.

    If an event has a whole item, part or text, it replaces what the deltas have
    built. A response's ``output`` does so too unless it is empty, because some
    servers leave it empty in their final event. A delta that comes twice is added
    twice: the accumulator takes the stream as the transport delivers it.

    Attributes:
        done: whether the stream has come to its end: the response is completed,
            incomplete or failed, or there was an error. A stream that ends
            while this is false has broken off.
        error: the error event, if one has come.
        sequence_number: the number of the last event that had one; None before.
        unknown: how many events had no effect because the schema does not know
            their type, by type, since the accumulator was made.
    """

    def __init__(self) -> None:
        self.done = False
        self.error: Error | None = None
        self.sequence_number: float | None = None
        self.unknown: Counter[str] = Counter()
        self._response = Response()  # without its output
        self._items: dict[float, GrowingItem] = {}
        self._indexes: dict[str, float] = {}  # of the items, by their ids
        self._next_index = 0.0
        self._ended_by_error = False

    @property
    def response(self) -> Response:
        """A copy of the response so far. It takes time in proportion to the response's size."""
        response = Response()
        response.CopyFrom(self._response)
        response.output.extend(item.read() for item in in_order(self._items))
        if self._ended_by_error and self.error is not None and not response.HasField("error"):
            error: Any = self.error.error if self.error.HasField("error") else self.error
            response.error.code = error.code or self.error.error.type
            response.error.message = error.message
        return response

    def add(self, event: StreamEvent) -> None:
        """Takes in the next event.

        An event whose type the schema does not know is counted. An event that
        says nothing about the response's output (audio, partial images, …) has
        no effect.

        Raises:
            TypeError: ``event`` is not a ``StreamEvent``.
        """
        if not isinstance(event, StreamEvent):
            raise TypeError(f"expected a StreamEvent, found {type(event).__name__}")
        kind = event.WhichOneof("event")
        if kind is None or kind == "unrecognized":
            self._take_unknown(event.unrecognized)
        else:
            self._take(getattr(event, kind), kind)
        self.done = self.done or ends_stream(event, kind)

    def _take(self, body: Any, kind: str) -> None:
        if not is_lost(body, "sequence_number"):
            self.sequence_number = body.sequence_number
        if kind in RESPONSE_EVENTS:
            self._take_response(body, kind == "response_created")
        elif kind == "error":
            self._take_error(body)
        elif kind in ("output_item_added", "output_item_done"):
            self._take_item(body)
        elif kind in EFFECTS:
            item_kind, change = EFFECTS[kind]
            change(self._item(body, item_kind), body)  # a function of effects.py

    def _take_unknown(self, event: Unrecognized) -> None:
        self.unknown[event.type] += 1
        number = member_of(event, "sequence_number")
        if isinstance(number, (int, float)) and not isinstance(number, bool) and abs(number) < _LARGEST:
            self.sequence_number = float(number)

    def _take_response(self, event: Any, created: bool) -> None:
        if not event.HasField("response"):
            return
        new: Response = event.response
        if created and new.id != self._response.id:
            # Another response begins: for example, a recording holds several streams.
            self.done, self.error, self._ended_by_error = False, None, False
            self._put_items([])
        self._response.CopyFrom(new)
        del self._response.output[:]
        if new.output or any(member.name == "output" for member in new.remainder.members):
            self._put_items(new.output)

    def _take_error(self, event: Error) -> None:
        """Ends the response. Some servers send a ``response.failed`` after the error
        event; the error of that response then replaces this one."""
        self.error = Error()
        self.error.CopyFrom(event)
        if not self.done:
            self._response.status = ResponseStatus.RESPONSE_STATUS_FAILED
            self._ended_by_error = True

    def _take_item(self, event: Any) -> None:
        if event.HasField("item"):
            item = GrowingItem(event.item)
            self._put_item(self._index(event, item.id), item)

    def _put_items(self, output: Any) -> None:
        self._items, self._indexes, self._next_index = {}, {}, 0.0
        for index, item in enumerate(output):
            self._put_item(float(index), GrowingItem(item))

    def _put_item(self, index: float, item: GrowingItem) -> None:
        self._items[index] = item
        self._indexes[item.id] = index
        self._next_index = max(self._next_index, index + 1)

    def _item(self, event: Any, kind: str) -> GrowingItem:
        """Returns the item that an event is about. If there is none yet, makes one of the kind."""
        item_id = getattr(event, "item_id", "")
        index = self._index(event, item_id)
        item = self._items.get(index)
        if item is None:
            item = GrowingItem.unannounced(kind_of_unannounced(kind, event), item_id)
            self._put_item(index, item)
        return item

    def _index(self, event: Any, item_id: str) -> float:
        """Returns the place of an event's item: the ``output_index``; without one, the place
        of the item with the event's id, or else the next place."""
        if is_index(event.output_index) and not is_lost(event, "output_index"):
            return float(event.output_index)
        return self._indexes.get(item_id, self._next_index) if item_id else self._next_index
