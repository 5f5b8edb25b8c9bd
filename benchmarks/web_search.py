"""The project's own stream of a response that searches the web, generated.

It is like a server's stream: a reasoning item comes before each search, the text
comes in deltas of a word or two, and the last event repeats the whole output.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from .events import RESPONSE_CREATED

Event = dict[str, Any]

SEARCHES = 6
SOURCES = 10
SENTENCES = 24
CITATIONS = 12
HARBOURS = ("Bremerhaven", "Cuxhaven", "Emden", "Husum", "Norddeich", "Wilhelmshaven")
TOOL = {
    "type": "web_search",
    "filters": None,
    "search_context_size": "medium",
    "user_location": {"type": "approximate", "city": None, "country": "DE", "region": None, "timezone": None},
}
USAGE = {
    "input_tokens": 28_114,
    "input_tokens_details": {"cached_tokens": 3_584},
    "output_tokens": 3_902,
    "output_tokens_details": {"reasoning_tokens": 3_264},
    "total_tokens": 32_016,
}


def web_search_stream() -> list[Event]:
    """Returns all events in order, the same in every run."""
    return [{"type": event["type"], "sequence_number": number, **event} for number, event in enumerate(_events())]


def _events() -> Iterator[Event]:
    chance = random.Random(0)
    response = RESPONSE_CREATED["response"] | {"tools": [TOOL], "instructions": None}
    yield {"type": "response.created", "response": response}
    yield {"type": "response.in_progress", "response": response}
    output: list[Event] = []
    for number in range(SEARCHES):
        yield from _reasoning(chance, output)
        yield from _search(chance, output, number)
    yield from _reasoning(chance, output)
    yield from _message(chance, output)
    yield {
        "type": "response.completed",
        "response": response | {"status": "completed", "output": output, "usage": USAGE},
    }


def _reasoning(chance: random.Random, output: list[Event]) -> Iterator[Event]:
    item = {"id": _id("rs", chance), "type": "reasoning", "summary": []}
    yield _item_event("added", output, item)
    yield _item_event("done", output, item)
    output.append(item)


def _search(chance: random.Random, output: list[Event], number: int) -> Iterator[Event]:
    item: Event = {"id": _id("ws", chance), "type": "web_search_call", "status": "in_progress"}
    yield _item_event("added", output, item)
    for state in ("in_progress", "searching", "completed"):
        yield {
            "type": f"response.web_search_call.{state}",
            "output_index": len(output),
            "item_id": item["id"],
        }
    item = item | {"status": "completed", "action": _action(chance, number)}
    yield _item_event("done", output, item)
    output.append(item)


def _action(chance: random.Random, number: int) -> Event:
    """Returns what a search call did: the first ones search, later ones open pages and look through them."""
    if number < SEARCHES // 3:
        sources = [{"type": "url", "url": _url(chance)} for _ in range(SOURCES)]
        return {"type": "search", "query": f"tide table {HARBOURS[number]} today", "sources": sources}
    if number < SEARCHES // 2:
        return {"type": "open_page", "url": _url(chance)}
    return {"type": "find_in_page", "pattern": "high water", "url": _url(chance)}


def _message(chance: random.Random, output: list[Event]) -> Iterator[Event]:
    place = {"item_id": _id("msg", chance), "output_index": len(output), "content_index": 0}
    item = {"id": place["item_id"], "type": "message", "role": "assistant"}
    part: Event = {"type": "output_text", "annotations": [], "logprobs": [], "text": ""}
    yield _item_event("added", output, item | {"status": "in_progress", "content": []})
    yield {"type": "response.content_part.added", **place, "part": part}
    text = ""
    annotations: list[Event] = []
    for sentence in range(SENTENCES):
        start = len(text)
        for delta in _deltas(chance):
            text += delta
            padding = f"{chance.getrandbits(60):x}"
            yield {
                "type": "response.output_text.delta",
                **place,
                "delta": delta,
                "logprobs": [],
                "obfuscation": padding,
            }
        if sentence % (SENTENCES // CITATIONS) == 0:
            annotation = _citation(chance, start, len(text))
            yield {
                "type": "response.output_text.annotation.added",
                **place,
                "annotation_index": len(annotations),
                "annotation": annotation,
            }
            annotations.append(annotation)
    part = part | {"annotations": annotations, "text": text}
    item = item | {"status": "completed", "content": [part]}
    yield {"type": "response.output_text.done", **place, "logprobs": [], "text": text}
    yield {"type": "response.content_part.done", **place, "part": part}
    yield _item_event("done", output, item)
    output.append(item)


def _item_event(state: str, output: list[Event], item: Event) -> Event:
    return {"type": f"response.output_item.{state}", "output_index": len(output), "item": item}


def _deltas(chance: random.Random) -> list[str]:
    harbour = chance.choice(HARBOURS)
    hour, minute = chance.randrange(24), chance.randrange(60)
    return [f"- {harbour}", " has high", " water at", f" {hour:02}:{minute:02},", " 1½ m above the mean.\n"]


def _citation(chance: random.Random, start: int, end: int) -> Event:
    title = f"High water · {chance.choice(HARBOURS)} | Tides of the North Sea"
    return {"type": "url_citation", "start_index": start, "end_index": end, "title": title, "url": _url(chance)}


def _url(chance: random.Random) -> str:
    return f"https://tides.example/{chance.choice(HARBOURS).lower()}/{chance.getrandbits(64):x}/high-and-low-water"


def _id(prefix: str, chance: random.Random) -> str:
    return f"{prefix}_{chance.getrandbits(200):050x}"
