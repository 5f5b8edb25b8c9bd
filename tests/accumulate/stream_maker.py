"""Events for the accumulator's tests, numbered as they are made."""

from __future__ import annotations

import itertools
from typing import Any

from openresponses import from_dict
from openresponses.v1.stream_event_pb2 import StreamEvent


class StreamMaker:
    """Makes the events of one stream."""

    def __init__(self) -> None:
        self._numbers = itertools.count()

    def __call__(self, event_type: str, **members: Any) -> StreamEvent:
        return from_dict({"type": event_type, "sequence_number": next(self._numbers), **members})

    def about(self, item_id: str, output_index: int, event_type: str, **members: Any) -> StreamEvent:
        return self(f"response.{event_type}", item_id=item_id, output_index=output_index, **members)

    def created(self, response_id: str = "resp_1") -> StreamEvent:
        return self("response.created", response=response(id=response_id))

    def item(self, state: str, output_index: int, **item: Any) -> StreamEvent:
        return self(f"response.output_item.{state}", output_index=output_index, item=item)

    def ended(self, state: str, **members: Any) -> StreamEvent:
        return self(f"response.{state}", response=response(status=state, **members))


def response(**members: Any) -> dict[str, Any]:
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1767225600,
        "model": "tide-1",
        "status": "in_progress",
        "output": [],
        "tools": [],
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "metadata": {},
        **members,
    }


def message(item_id: str, text: str, status: str = "completed") -> dict[str, Any]:
    return {
        "type": "message",
        "id": item_id,
        "role": "assistant",
        "status": status,
        "content": [{"type": "output_text", "text": text, "annotations": [], "logprobs": []}],
    }
