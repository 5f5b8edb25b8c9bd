"""The responses that requests have created, and errors and lists written like the API's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from .recording import Recording

Item = dict[str, Any]


class ApiError(Exception):
    """A reply that is an error, with the members that the API's errors have."""

    def __init__(
        self,
        status: int,
        message: str,
        code: str | None = None,
        error_type: str = "invalid_request_error",
        param: str | None = None,
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers
        error = {"message": message, "type": error_type, "param": param, "code": code}
        self.body = msgspec.json.encode({"error": error})


def http_fault(status: int) -> ApiError:
    """Returns what the API replies with this HTTP status."""
    if status == 429:
        message = "Rate limit reached for requests. Please try again in 2s."
        return ApiError(status, message, "rate_limit_exceeded", "requests", headers=(("retry-after", "2"),))
    if status >= 500:
        message = "The server had an error while processing your request."
        return ApiError(status, message, "server_error", "server_error")
    return ApiError(status, f"The replay was asked for HTTP status {status}.", f"http_{status}")


@dataclass
class Stored:
    """A created response, and the input items that it was made from."""

    recording: Recording
    items: list[Item]
    is_cancelled: bool = False

    def document(self) -> bytes:
        """Returns the response as JSON, verbatim except for the status of a cancelled response."""
        if not self.is_cancelled:
            return self.recording.document
        members = msgspec.json.decode(self.recording.document, type=dict[str, msgspec.Raw])
        return msgspec.json.encode({**members, "status": "cancelled"})


def input_items(body: Any) -> list[Item]:
    """Returns the input of a request the way a server keeps it: as items with ids."""
    given = body.get("input") if isinstance(body, dict) else None
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    if not isinstance(given, list):
        return []
    return [_kept(item, number) for number, item in enumerate(given) if isinstance(item, dict)]


def _kept(item: Item, number: int) -> Item:
    kept = {"id": f"item_{number}", **item}
    if "role" in item:
        kept.setdefault("type", "message")
        if isinstance(item.get("content"), str):
            part_type = "output_text" if item["role"] == "assistant" else "input_text"
            kept["content"] = [{"type": part_type, "text": item["content"]}]
    return kept


def page(items: list[Item], query: Mapping[str, str]) -> dict[str, Any]:
    """Returns a page of items. ``limit``, ``order``, ``after`` and ``before`` work as in the API.

    Raises:
        ApiError: a parameter has a wrong value.
    """
    limit = query.get("limit", "20")
    # Only some digits are converted: int() raises ValueError for thousands of digits.
    if not (limit.isascii() and limit.isdigit() and 1 <= int(limit[:9]) <= 100):
        raise ApiError(400, "Invalid 'limit': expected an integer from 1 to 100.", "invalid_value", param="limit")
    order = query.get("order", "desc")
    if order not in ("asc", "desc"):
        raise ApiError(400, "Invalid 'order': expected 'asc' or 'desc'.", "invalid_value", param="order")
    ordered = items if order == "asc" else items[::-1]
    if "after" in query:
        ordered = ordered[_position(ordered, query, "after") + 1 :]
    if "before" in query:
        ordered = ordered[: _position(ordered, query, "before")]
    data = ordered[: int(limit)]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": len(data) < len(ordered),
    }


def _position(items: list[Item], query: Mapping[str, str], param: str) -> int:
    for position, item in enumerate(items):
        if item["id"] == query[param]:
            return position
    raise ApiError(400, f"Invalid '{param}': no item has this id.", "invalid_value", param=param)


def usage(recording: Recording) -> dict[str, Any]:
    """Returns the usage in a recording's response; zeros if the response has no usage."""
    recorded = msgspec.json.decode(recording.document).get("usage")
    return recorded or {
        "input_tokens": 0,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 0,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 0,
    }
