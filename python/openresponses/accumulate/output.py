"""The items of a response's output, and the rule that finds the one that an event is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .item import GrowingItem

_KIN = (
    frozenset({"message", "reasoning"}),
    frozenset({"function_call", "custom_tool_call", "mcp_call"}),
)
"""Kinds whose events some servers mix up: for example, reasoning that is announced as output text."""


class Reference(NamedTuple):
    """What an event says about its item.

    Attributes:
        kind: the kind of the items that such events are about.
        id: the ``item_id``, or the ``id`` of the item that the event has; may be empty.
        call_id: the ``call_id``, likewise.
        output_index: where the item is; None if the event says none that can be an index.
    """

    kind: str
    id: str
    call_id: str
    output_index: float | None


class Slot:
    """An item at its place.

    Attributes:
        item: the item.
        index: its place. Items with the same index stand in the order in which they came.
        is_announced: whether an event had the item itself. Other items are made for events about them.
        is_open: whether more is expected: no ``response.output_item.done`` has come.
        is_whole: whether there was an event with a whole text of the item.
    """

    __slots__ = ("call_id", "id", "index", "is_announced", "is_open", "is_whole", "item", "kind")

    def __init__(self, item: GrowingItem, index: float) -> None:
        self.index = index
        self.is_whole = False
        self.put(item, is_announced=False, is_open=True)

    def put(self, item: GrowingItem, is_announced: bool, is_open: bool) -> None:
        self.item = item
        self.kind, self.id, self.call_id = item.kind, item.id, item.call_id
        self.is_announced, self.is_open = is_announced, is_open

    def may_be(self, reference: Reference) -> bool:
        """Whether an event with another id, or none, may be about this item. An item that is done may
        not change its id. A call's id never changes."""
        if reference.call_id and self.call_id and reference.call_id != self.call_id:
            return False
        return self.is_open or not (reference.id and self.id)


class Output:
    """The items of a response's output.

    An event can name its item in three ways: by its index, by its id, or by the id
    of the call that the item is. Servers leave out any of them, give all items the
    same index, or make up new ids for each event. So the event is about the first of
    these:

    1. The item that had this id at this index.
    2. The item that had this id, or this call's id. If the event's index is another
       one, the item must have been announced and must not be done: some servers give
       all their items one id.
    3. Without an id on either side, or if the item is not done: the last item of the
       event's kind at the event's index. Its id has changed. If there is none of that
       kind, an item of a kind that is like it, but only without an id on either side.
    4. If the event has no index: the last item of the event's kind that is not done.
       But if the event has a new id, and the item was not announced and its text is
       already whole, another item begins.
    5. A new item, at the event's index or behind all others.

    Two items whose calls have different ids are never the same. An item is announced
    by an event that has the item itself. The event that adds an item begins a new one
    in the cases 3 and 4, unless it announces an item that has no id yet.

    Finding an item takes constant time, and an index is a key only, so that no
    number takes memory.
    """

    def __init__(self) -> None:
        self._slots: list[Slot] = []  # in the order in which they came
        self._next_index = 0.0
        self._at_place: dict[tuple[float, str], Slot] = {}  # by index and id
        self._named: dict[tuple[str, str], Slot] = {}  # by kind and id or call id; the kind "" is any
        self._of_kind_at: dict[tuple[float, str], Slot] = {}  # the last one by index and kind
        self._last_at: dict[float, Slot] = {}
        self._open: dict[str, list[Slot]] = {}  # by kind; those that are done go when they are on top

    def __iter__(self) -> Iterator[GrowingItem]:
        """Goes through the items in their order."""
        return (slot.item for slot in sorted(self._slots, key=lambda slot: slot.index))

    def at(self, index: float, item_id: str) -> Slot | None:
        """Returns the item that had this id at this index. Most events name their item so."""
        return self._at_place.get((index, item_id))

    def find(self, reference: Reference) -> Slot | None:
        """Returns the item that an event is about, by the rule above; None if it is a new one."""
        slot = self._by_name(reference)
        if slot is not None:
            return slot
        if reference.output_index is None:
            return self._open_of_kind(reference)
        return self._by_index(reference, reference.output_index)

    def make(self, reference: Reference) -> Slot:
        """Makes an item for an event that is the first about it."""
        item = GrowingItem.unannounced(reference.kind, reference.id, reference.call_id)
        slot = self._new(item, reference.output_index)
        self._register(slot)
        return slot

    def put(self, item: GrowingItem, index: float | None, begins: bool = False, is_open: bool = False) -> None:
        """Puts an announced item in its place.

        Args:
            item: the item.
            index: the index that the event says.
            begins: whether the event adds the item.
            is_open: whether more is expected.
        """
        reference = Reference(item.kind, item.id, item.call_id, index)
        slot = self.find(reference) if not begins else self._begun(reference)
        if slot is None:
            slot = self._new(item, index)
        elif begins and not slot.is_announced and slot.kind == item.kind:
            item.keep(slot.item)
        slot.put(item, is_announced=True, is_open=is_open)
        self._register(slot)

    def append(self, item: GrowingItem, is_open: bool) -> None:
        """Adds an announced item behind all others."""
        slot = self._new(item, None)
        slot.put(item, is_announced=True, is_open=is_open)
        self._register(slot)

    def _begun(self, reference: Reference) -> Slot | None:
        """Returns the item that an event announces, although it is already there."""
        index = reference.output_index
        slot = self._by_name(reference)
        if slot is not None and (index is None or index == slot.index):
            return slot
        slot = self._open_of_kind(reference) if index is None else self._by_index(reference, index)
        if slot is None or slot.id or not slot.is_open or (slot.is_announced and (reference.id or index is None)):
            return None
        return slot

    def _by_name(self, reference: Reference) -> Slot | None:
        kind, item_id, call_id, index = reference
        if index is not None and item_id:
            slot = self._at_place.get((index, item_id))
            if slot is not None:
                return slot
        slot = None
        if item_id:
            slot = self._named.get((kind, item_id)) or self._named.get(("", item_id))
        if slot is None and call_id:
            slot = self._named.get((kind, call_id))
        if slot is None or index is None or index == slot.index or (slot.is_announced and slot.is_open):
            return slot
        return None

    def _by_index(self, reference: Reference, index: float) -> Slot | None:
        slot = self._of_kind_at.get((index, reference.kind))
        if slot is not None:
            return slot if slot.may_be(reference) else None
        slot = self._last_at.get(index)
        if slot is not None and not (reference.id and slot.id) and slot.may_be(reference):
            return slot if _alike(slot, reference.kind) else None
        return None

    def _open_of_kind(self, reference: Reference) -> Slot | None:
        slots = self._open.get(reference.kind)
        while slots and not (slots[-1].is_open and slots[-1].kind == reference.kind):
            slots.pop()
        if not slots:
            return None
        slot = slots[-1]
        is_another = slot.is_whole and not slot.is_announced and reference.id and slot.id
        return slot if slot.may_be(reference) and not is_another else None

    def _new(self, item: GrowingItem, index: float | None) -> Slot:
        slot = Slot(item, self._next_index if index is None else index)
        self._next_index = max(self._next_index, slot.index + 1)
        self._slots.append(slot)
        return slot

    def _register(self, slot: Slot) -> None:
        if slot.id:
            self._at_place[slot.index, slot.id] = slot
            self._named[slot.kind, slot.id] = self._named["", slot.id] = slot
        if slot.call_id:
            self._named[slot.kind, slot.call_id] = slot
        self._of_kind_at[slot.index, slot.kind] = self._last_at[slot.index] = slot
        if slot.is_open:
            self._open.setdefault(slot.kind, []).append(slot)


def _alike(slot: Slot, kind: str) -> bool:
    if slot.item.is_unrecognized:
        return True
    return any(slot.kind in kin and kind in kin for kin in _KIN)
