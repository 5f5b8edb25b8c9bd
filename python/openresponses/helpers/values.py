"""Enum values and their strings, and JSON values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from openresponses.v1.json_pb2 import Json
from openresponses.wire.compile import enum_plan
from openresponses.wire.convert import to_dict
from openresponses.wire.errors import WireError, quote

if TYPE_CHECKING:
    from google.protobuf.descriptor import EnumDescriptor

V = TypeVar("V", bound=int)


class Enum(Protocol[V]):
    """An enum of the schema, for example ``ResponseStatus``."""

    @property
    def DESCRIPTOR(self) -> EnumDescriptor: ...  # noqa: N802

    def values(self) -> list[V]: ...


def enum_string(enum: Enum[V], number: int) -> str:
    """Returns the string that stands for an enum value in JSON.

        enum_string(ResponseStatus, response.status)    # "completed"

    Raises:
        WireError: the enum has no such number, or it is 0, which stands for unset.
    """
    strings = enum_plan(enum.DESCRIPTOR).strings
    try:
        return strings[number]
    except KeyError:
        numbers = f"{min(strings)} to {max(strings)}" if strings else "nothing"
        raise WireError(f"a number of {enum.DESCRIPTOR.name} ({numbers})", f"{number}") from None


def enum_value(enum: Enum[V], string: str) -> V:
    """Returns the enum value for which a string stands in JSON.

        response.status = enum_value(ResponseStatus, "completed")

    Raises:
        WireError: the enum has no such string; the error names those it has.
    """
    numbers: dict[str, Any] = enum_plan(enum.DESCRIPTOR).numbers
    try:
        return numbers[string]  # type: ignore[no-any-return]
    except KeyError:
        raise WireError(f"one of {', '.join(map(quote, numbers))}", quote(string)) from None


def parse_json(json: Json) -> Any:
    """Returns the Python value of a ``Json``, as ``json.loads`` makes it.

    Integers of any size are exact, and the keys of an object keep their order. The text of the
    ``Json`` may say more than the value, for example ``1.0`` and ``1.00``.

    Raises:
        WireError: the text is not JSON (an unset ``Json`` has no text), or holds a number that
            Python cannot: one beyond its floats, or an integer of more than 4,300 digits.
    """
    return to_dict(json)


def make_json(value: Any) -> Json:
    """Makes a ``Json`` of a Python value: None, a boolean, a number, a string, a list or tuple, or a dict.

    The keys of a dict keep their order. Keys that are not strings become strings, as ``json.dumps`` does it.

    Raises:
        WireError: the value has no JSON form (it holds a NaN, a set, itself, …).
    """
    return Json(text=json_text(value))


def json_text(value: Any) -> str:
    """Returns the shortest JSON text of a value. Raises what ``make_json`` raises."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        if not text.isascii():
            text.encode()
    except UnicodeEncodeError:  # a lone surrogate: JSON has an escape for it, UTF-8 nothing
        return json.dumps(value, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise WireError("a value that JSON can express", f"one that it cannot ({error})") from None
    return text
