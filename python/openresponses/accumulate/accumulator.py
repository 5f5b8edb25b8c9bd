"""``ResponseAccumulator``, the public class."""

from __future__ import annotations

from collections import Counter
from typing import Any

from openresponses.v1.json_pb2 import Unrecognized
from openresponses.v1.response_event_pb2 import Error
from openresponses.v1.response_pb2 import Response, ResponseStatus
from openresponses.v1.stream_event_pb2 import StreamEvent

from .effects import EFFECTS, FINAL_EVENTS, RESPONSE_EVENTS, ends_stream, kind_of_unannounced
from .errors import put_error, says_why
from .item import GrowingItem
from .output import Output, Reference, Slot
from .remainder import forget, index_of, is_lost, lost_value, member_of, scalar_of

_LARGEST = 2**53


class ResponseAccumulator:
    """Folds the events of a stream into the response that they describe.

    Feed each event to ``add``; ``response`` is the response so far. The time that
    an event takes depends on its own size only, not on the events before it.

    If an event has a whole item, part or text, it replaces what the deltas have
    built. A response's ``output`` does so too unless it is empty, null, left out or
    anything but an array, because some servers have no output in their final event.
    What the final event says counts: an item that its ``output`` leaves out is gone.
    A delta that comes twice is added twice, also after the whole text: the
    accumulator takes the stream as the transport delivers it. A delta may end within
    a character, between two surrogates; the next delta brings the other half. A half
    that stays alone becomes U+FFFD, since no protobuf string holds it.

    Which item an event is about: the one with the event's index and id; or else with
    its id, which may be the id of a call; or else at its index, if that item is of
    the event's kind and not done; or else, if the event has no index, the open item
    of the event's kind. If there is none, the event makes one. ``accumulate/output.py``
    has the rule in full.

    An ``error`` event ends a response without a final event as failed. After a
    final event it is the response's error if the response failed or is incomplete
    and does not say why.

    Attributes:
        done: whether the stream has come to its end: the response is completed,
            incomplete, failed or cancelled, or there was an error. A stream that
            ends while this is false has broken off.
        error: the last error event, if one has come.
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
        self._output = Output()
        self._final = ""  # the final event's kind, when it has come
        self._created_id = ""

    @property
    def response(self) -> Response:
        """A copy of the response so far. It takes time in proportion to the response's size."""
        response = Response()
        response.CopyFrom(self._response)
        response.output.extend(item.read() for item in self._output)
        if response.output:
            forget(response, "output")
        if self.error is not None:
            if not self._final:
                response.status = ResponseStatus.RESPONSE_STATUS_FAILED
                forget(response, "status")
            if self._final != "response_completed" and not says_why(response):
                put_error(response, self.error)
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
        if body.sequence_number or not is_lost(body, "sequence_number"):
            self.sequence_number = body.sequence_number
        if kind in EFFECTS:
            item_kind, change = EFFECTS[kind]
            slot = self._slot(body, item_kind)
            change(slot.item, body)  # a function of effects.py
            if not slot.is_announced:
                slot.is_whole = slot.is_whole or kind.endswith("_done")
        elif kind in RESPONSE_EVENTS:
            self._take_response(body, kind)
        elif kind == "error":
            self.error = Error()
            self.error.CopyFrom(body)
        elif kind in ("output_item_added", "output_item_done") and body.HasField("item"):
            added = kind == "output_item_added"
            self._output.put(GrowingItem(body.item), index_of(body, "output_index"), begins=added, is_open=added)

    def _take_unknown(self, event: Unrecognized) -> None:
        self.unknown[event.type] += 1
        number = member_of(event, "sequence_number")
        if isinstance(number, (int, float)) and not isinstance(number, bool) and abs(number) < _LARGEST:
            self.sequence_number = float(number)

    def _take_response(self, event: Any, kind: str) -> None:
        if not event.HasField("response"):
            return
        new: Response = event.response
        if kind == "response_created":
            self._begin(new.id)
        if self._final and kind not in FINAL_EVENTS:
            return  # It is late: the response has ended.
        if kind in FINAL_EVENTS:
            self._final = kind
        self._response.CopyFrom(new)
        del self._response.output[:]
        if new.output or isinstance(lost_value(new, "output"), list):
            self._output = Output()
            for item in new.output:
                self._output.append(GrowingItem(item), is_open=not self._final)

    def _begin(self, response_id: str) -> None:
        """Begins anew if the event creates another response: for example, a recording holds several
        streams. The event may come twice, and some servers change the response's id in mid-stream."""
        if response_id not in (self._created_id, self._response.id):
            self.done, self.error, self._final = False, None, ""
            self._output = Output()
        self._created_id = response_id

    def _slot(self, event: Any, kind: str) -> Slot:
        """Returns the item that an event is about. If there is none yet, makes one of the kind."""
        item_id = getattr(event, "item_id", "")
        lost = event.HasField("remainder") and index_of(event, "output_index") is None
        slot = None if lost else self._output.at(event.output_index, item_id)
        if slot is None:
            index = index_of(event, "output_index")
            kind = kind_of_unannounced(kind, event)
            reference = Reference(kind, scalar_of(event, "item_id"), scalar_of(event, "call_id"), index)
            slot = self._output.find(reference) or self._output.make(reference)
        return slot
