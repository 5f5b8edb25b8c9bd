"""What a caller may have meant, where a text is not a stream event.

Whoever asks for no message type gets a stream event. A whole response or request
is none, nor are the lines of a stream. The error for them says what reads them.
"""

from __future__ import annotations

import re

import msgspec

from . import text
from .errors import WireError

_EVENT_STREAM = re.compile(rb"\s*(?:data|event|id|retry)?:")


def hint_for(error: WireError, data: bytes, is_default: bool) -> WireError:
    """Returns an error that helps more, or the same error if nothing better is known.

    Args:
        data: the text that ``error`` is about.
        is_default: whether the text should be a stream event.
    """
    if error.expected == "JSON" and _EVENT_STREAM.match(data):
        return WireError("JSON", "Server-Sent Events, which SseDecoder reads")
    if is_default and error.path == "$.type":
        likeness = _likeness(data)
        if likeness is not None:
            found, message_type = likeness
            return WireError("a stream event with a type", f"{found}; pass message_type={message_type}")
    return error


def _likeness(data: bytes) -> tuple[str, str] | None:
    """Returns what an object without a type looks like, and its message type."""
    try:
        members = text.members(data) or {}
    except (msgspec.ValidationError, WireError):
        return None
    if bytes(members.get("object", b"")) == b'"response"':
        return "a response", "Response"
    if "model" in members or "input" in members:
        return "a request", "CreateResponseRequest"
    if "error" in members:
        return "an error's reply", "ErrorReply"
    return None
