"""The events of items, as JSON values, in the ways in which servers name their items."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openresponses import ResponseAccumulator, from_dict, to_dict

Event = dict[str, Any]


def accumulated(events: list[Event]) -> ResponseAccumulator:
    accumulator = ResponseAccumulator()
    for event in events:
        accumulator.add(from_dict(event))
    return accumulator


def output_of(events: list[Event]) -> list[Event]:
    items: list[Event] = to_dict(accumulated(events).response)["output"]
    return items


def texts(items: list[Event]) -> list[tuple[str, str]]:
    return [(item["type"], text_of(item)) for item in items]


def text_of(item: Event) -> str:
    if "arguments" in item:
        return str(item["arguments"])
    return "".join(part["text"] for part in item.get("content") or [])


def empty(kind: str, number: int) -> Event:
    if kind == "function_call":
        name = {"call_id": f"call_{number}", "name": f"f{number}"}
        return {"type": kind, "id": f"id_{number}", **name, "arguments": "", "status": "in_progress"}
    if kind == "reasoning":
        return {"type": kind, "id": f"id_{number}", "summary": [], "status": "in_progress"}
    return {"type": kind, "id": f"id_{number}", "role": "assistant", "content": [], "status": "in_progress"}


def whole(kind: str, number: int, text: str) -> Event:
    item = {**empty(kind, number), "status": "completed"}
    if kind == "function_call":
        return {**item, "arguments": text}
    part = "output_text" if kind == "message" else "reasoning_text"
    return {**item, "content": [{"type": part, "text": text}]}


SUBJECTS = {"message": "output_text", "reasoning": "reasoning_text", "function_call": "function_call_arguments"}


def events_of(kind: str, number: int, pieces: list[str]) -> list[Event]:
    """Makes the events of one item, which name it in every way."""
    subject = {"message": "output_text", "reasoning": "reasoning_text", "function_call": "function_call_arguments"}[
        kind
    ]
    place = {"item_id": f"id_{number}", "output_index": number}
    part = {} if kind == "function_call" else {"content_index": 0}
    field = "arguments" if kind == "function_call" else "text"
    text = "".join(pieces)
    return [
        {"type": "response.output_item.added", "output_index": number, "item": empty(kind, number)},
        *({"type": f"response.{subject}.delta", **place, **part, "delta": piece} for piece in pieces),
        {"type": f"response.{subject}.done", **place, **part, field: text},
        {"type": "response.output_item.done", "output_index": number, "item": whole(kind, number, text)},
    ]


def without(event: Event, *names: str) -> Event:
    """Leaves out members of an event and of its item."""
    event = {name: value for name, value in event.items() if name not in names}
    if "item" in event:
        event["item"] = {name: value for name, value in event["item"].items() if name not in names}
    return event


def renamed(event: Event, item_id: str) -> Event:
    if "item" in event:
        return {**event, "item": {**event["item"], "id": item_id}}
    return {**event, "item_id": item_id}


STYLES: dict[str, Callable[[Event, int], Event]] = {
    "index and id": lambda event, _: event,
    "index": lambda event, _: without(event, "id", "item_id"),
    "id": lambda event, _: without(event, "output_index"),
    "nothing": lambda event, _: without(event, "id", "item_id", "output_index"),
    "nothing, except for the items": lambda event, _: event if "item" in event else bare(event),
    "an index, and a new id each time": lambda event, n: renamed(event, f"new_{n}"),
    "a new id each time": lambda event, n: without(renamed(event, f"new_{n}"), "output_index"),
    "an index, and one id for all": lambda event, _: renamed(event, "the_id"),
    "an id, and one index for all": lambda event, _: {**event, "output_index": 0},
    "an id, and no valid index": lambda event, _: {**event, "output_index": -1},
    "an id that is null": lambda event, _: event if "item" in event else {**event, "item_id": None},
}


def bare(event: Event) -> Event:
    return without(event, "item_id", "output_index")


def stream_of(items: list[tuple[str, list[str]]], style: str = "index and id") -> list[Event]:
    events = [event for number, (kind, pieces) in enumerate(items) for event in events_of(kind, number, pieces)]
    return [STYLES[style](event, number) for number, event in enumerate(events)]


def output_texts(items: list[tuple[str, list[str]]]) -> list[tuple[str, str]]:
    return [(kind, "".join(pieces)) for kind, pieces in items]


def delta(text: str, **place: Any) -> Event:
    return {"type": "response.output_text.delta", **place, "content_index": 0, "delta": text}


def added(kind: str, number: int, **members: Any) -> Event:
    return {"type": "response.output_item.added", **members, "item": empty(kind, number)}


def done(kind: str, number: int, text: str, **members: Any) -> Event:
    return {"type": "response.output_item.done", **members, "item": whole(kind, number, text)}
