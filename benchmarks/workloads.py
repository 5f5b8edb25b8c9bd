"""The events that contenders convert: of very different size and shape, and a whole stream."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from google.protobuf import json_format

from openresponses import from_json
from openresponses.v1.stream_event_pb2 import StreamEvent

from . import events
from .web_search import web_search_stream

NAMES = ("image-completed", "text-delta", "created", "completed", "web-search-stream", "partial-image")

STREAM = "openai-web-search-tool.jsonl"
"""The recording of the corpus that serves as the stream; its events are the first choice too."""


@dataclass(frozen=True)
class Workload:
    """One event, or the events of a stream, in each representation that contenders start from."""

    name: str
    data: Sequence[bytes]
    recorded: bool

    @property
    def title(self) -> str:
        """The workload's name in the results."""
        many = len(self.data) > 1
        name = self.name if many else self.parsed[0]["type"]
        size = f"{sum(map(len, self.data)):,} bytes"
        return f"{name}: {f'{len(self.data)} events, ' if many else ''}{size}{', recorded' if self.recorded else ''}"

    @cached_property
    def parsed(self) -> list[Any]:
        return [json.loads(text) for text in self.data]

    @cached_property
    def messages(self) -> list[StreamEvent]:
        return [from_json(text) for text in self.data]

    @cached_property
    def binaries(self) -> list[bytes]:
        return [message.SerializeToString() for message in self.messages]

    @cached_property
    def proto_json(self) -> list[bytes]:
        """The messages as ProtoJSON, each on one line: peers parse this fastest."""
        return [json_format.MessageToJson(message, indent=None).encode() for message in self.messages]


def workloads(corpus: Path | None) -> list[Workload]:
    """Returns all workloads, with recorded events where the corpus has them."""
    stream = _own("web-search-stream", *web_search_stream())
    return [
        _own("image-completed", events.IMAGE_COMPLETED),
        _recorded(corpus, _own("text-delta", events.TEXT_DELTA)),
        _recorded(corpus, _own("created", events.RESPONSE_CREATED)),
        _recorded(corpus, Workload("completed", stream.data[-1:], recorded=False)),
        _recorded_stream(corpus, stream),
        _own("partial-image", events.partial_image()),
    ]


def _own(name: str, *own_events: dict[str, Any]) -> Workload:
    data = [json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode() for event in own_events]
    return Workload(name, data, recorded=False)


def _recorded(corpus: Path | None, own: Workload) -> Workload:
    """Returns the corpus's first event of the same type; our own event if there is none."""
    for path in _streams(corpus):
        for line in path.read_bytes().splitlines():
            if _type_of(line) == own.parsed[0]["type"]:
                return Workload(own.name, [line], recorded=True)
    return own


def _recorded_stream(corpus: Path | None, own: Workload) -> Workload:
    for path in _streams(corpus):
        if path.name == STREAM:
            return Workload(own.name, path.read_bytes().splitlines(), recorded=True)
    return own


def _streams(corpus: Path | None) -> Iterator[Path]:
    if corpus is None:
        return
    paths = sorted((corpus / "streams").glob("*.jsonl"))
    yield from sorted(paths, key=lambda path: path.name != STREAM)


def _type_of(line: bytes) -> object:
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event.get("type") if isinstance(event, dict) else None
