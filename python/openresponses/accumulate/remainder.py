"""Reads members wherever they are: in their field, or verbatim in the remainder because
the field cannot hold the value."""

from __future__ import annotations

import json
import math
from contextlib import suppress
from functools import cache
from typing import Any

from openresponses.v1.json_pb2 import Json, Unrecognized

LAST_INDEX = 2**52


def text_of(message: Any, field: str) -> str | None:
    """Returns a string that a message says; None if the message says none.

    A string with half a character (a surrogate that stands alone) is in the
    remainder, because no protobuf string holds it. It is returned with its half.
    """
    text: str = getattr(message, field)
    if text:
        return text
    if is_lost(message, field):
        value = lost_value(message, field)
        return value if isinstance(value, str) else None
    return text


def lost_delta(event: Any) -> str:
    """Returns the text that a delta adds although its field is empty. Some servers send a part
    ``{"type":…,"text":…}`` where the string belongs: its text counts. Other values add nothing."""
    value = lost_value(event, "delta")
    if isinstance(value, dict):
        value = value.get("text")
    return value if isinstance(value, str) else ""


def scalar_of(message: Any, name: str) -> str:
    """Returns a string or number that a message says, a number as its JSON text; empty if the
    message says neither. The message may have a field for it or not."""
    text: str = getattr(message, name) if has_field(message, name) else ""
    found = None if text else _lost(message, name)
    if found is None:
        return text
    value = _parsed(found)
    if isinstance(value, str):
        return whole_characters(value)
    return found.text.strip() if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def index_of(message: Any, field: str) -> float | None:
    """Returns a number that can be an index; None if the message says none. Bytes from another
    service may hold any number."""
    number: float = getattr(message, field)
    if not is_index(number) or (not number and is_lost(message, field)):
        return None
    return number


def is_index(number: float) -> bool:
    """Whether a number can be an index."""
    return math.isfinite(number) and 0 <= number < LAST_INDEX


def is_lost(message: Any, field: str) -> bool:
    """Whether a member was absent or null, or is in the remainder. Its field then has no meaning."""
    if not message.HasField("remainder"):
        return _presence(message.DESCRIPTOR)[field] and not message.HasField(field)
    remainder = message.remainder
    return (
        field in remainder.missing
        or field in remainder.null
        or field in remainder.empty_array
        or field in remainder.empty_object
        or _lost(message, field) is not None
        or (_presence(message.DESCRIPTOR)[field] and not message.HasField(field))
    )


def has_field(message: Any, field: str) -> bool:
    """Whether messages of this kind have a field."""
    return field in _presence(message.DESCRIPTOR)


def lost_value(message: Any, name: str) -> Any:
    """Returns the JSON value of a member that is in the remainder; None if it is not there."""
    found = _lost(message, name)
    return None if found is None else _parsed(found)


def member_of(unrecognized: Unrecognized, name: str) -> Any:
    """Returns a member of an object that the schema does not know; None if there is none."""
    members = _parsed(unrecognized.json)
    return members.get(name) if isinstance(members, dict) else None


def forget(message: Any, field: str) -> None:
    """Removes a member from the remainder, because its field is set."""
    if not message.HasField("remainder"):
        return
    remainder = message.remainder
    for index in reversed(range(len(remainder.members))):
        if remainder.members[index].name == field:
            del remainder.members[index]
    for names in (remainder.missing, remainder.null, remainder.empty_array, remainder.empty_object):
        if field in names:
            names.remove(field)
    if not remainder.ListFields():
        message.ClearField("remainder")


def whole_characters(text: str) -> str:
    """Returns a text as a protobuf string can hold it.

    Two halves of a character that stand side by side become the character. A half
    at the end is left out, because the other half may still come. Any other half
    becomes U+FFFD.
    """
    if text.isascii():
        return text
    if "\ud800" <= text[-1] <= "\udbff":
        text = text[:-1]
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _lost(message: Any, name: str) -> Json | None:
    if message.HasField("remainder"):
        for member in message.remainder.members:
            if member.name == name:
                return member.value  # type: ignore[no-any-return]
    return None


def _parsed(value: Json) -> Any:
    # The text may be anything. to_json refuses text that is not JSON; the accumulator does not.
    with suppress(ValueError, RecursionError):
        return json.loads(value.text)
    return None


@cache
def _presence(descriptor: Any) -> dict[str, bool]:
    """Returns the fields of a message, each with whether an unset field differs from a default value."""
    return {field.name: field.has_presence for field in descriptor.fields}
