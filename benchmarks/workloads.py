"""What is converted: four events of very different size and shape."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from google.protobuf import json_format

from openresponses import from_json
from openresponses.v1.stream_event_pb2 import StreamEvent

from . import events

NAMES = ("image-completed", "text-delta", "created", "partial-image")

PREFERRED_STREAM = "openai-web-search-tool.jsonl"


@dataclass(frozen=True)
class Workload:
    """One event, and the forms of it that contenders start from."""

    name: str
    data: bytes
    recorded: bool

    @cached_property
    def parsed(self) -> Any:
        return json.loads(self.data)

    @cached_property
    def type(self) -> str:
        return str(self.parsed["type"])

    @cached_property
    def message(self) -> StreamEvent:
        return from_json(self.data)

    @cached_property
    def proto_json(self) -> bytes:
        """The message as ProtoJSON, on one line: what a peer parses fastest."""
        return json_format.MessageToJson(self.message, indent=None).encode()

    @property
    def verbatim(self) -> bool:
        """Whether the schema does not type this event, so that it is carried as one text."""
        return bool(self.message.WhichOneof("event") == "unrecognized")


def workloads(corpus: Path | None) -> list[Workload]:
    """All of them; the text events are recorded ones if there is a corpus that has them."""
    return [
        _own("image-completed", events.IMAGE_COMPLETED),
        _recorded(corpus, "text-delta", events.TEXT_DELTA),
        _recorded(corpus, "created", events.RESPONSE_CREATED),
        _own("partial-image", events.partial_image()),
    ]


def _own(name: str, event: dict[str, Any]) -> Workload:
    return Workload(name, json.dumps(event, separators=(",", ":")).encode(), recorded=False)


def _recorded(corpus: Path | None, name: str, fallback: dict[str, Any]) -> Workload:
    for path in _streams(corpus):
        for line in path.read_bytes().splitlines():
            if _type_of(line) == fallback["type"]:
                return Workload(name, line, recorded=True)
    return _own(name, fallback)


def _streams(corpus: Path | None) -> Iterator[Path]:
    if corpus is None:
        return
    paths = sorted((corpus / "streams").glob("*.jsonl"))
    yield from sorted(paths, key=lambda path: path.name != PREFERRED_STREAM)


def _type_of(line: bytes) -> object:
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event.get("type") if isinstance(event, dict) else None
