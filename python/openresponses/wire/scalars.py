"""Scalar values: JSON text to field value.

A reader takes the verbatim text of a value and returns what its field holds,
or None for null. It raises ``msgspec.DecodeError`` if the value is of another
JSON kind, and ``Unheld`` if the field could not give the value back.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Literal

import msgspec

from .errors import Unheld, WireError, quote
from .plan import FieldPlan, Kind
from .text import Text

Reader = Callable[[Text], Any]

read_string: Callable[[Text], str | None] = msgspec.json.Decoder(str | None).decode
read_bool: Callable[[Text], bool | None] = msgspec.json.Decoder(bool | None).decode
_read_number: Callable[[Text], int | float | None] = msgspec.json.Decoder(int | float | None).decode
_read_base64: Callable[[Text], bytes | None] = msgspec.json.Decoder(bytes | None).decode

# Every integer in this range is a double of its own.
_LEAST_EXACT, _GREATEST_EXACT = -(2**53), 2**53
_INT64 = 2**63


def read_exact_float(literal: str) -> float:
    """msgspec's hook for numbers with a point or an exponent."""
    number = float(literal)
    if _is_exact(number, literal.encode()):
        return number
    raise Unheld


_read_any = msgspec.json.Decoder(float_hook=read_exact_float).decode


def read_double(raw: Text) -> float | None:
    return hold_double(_read_any(raw))


def hold_double(number: Any) -> float | None:
    """A parsed value, if it is a number; floats have gone through ``read_exact_float``."""
    if type(number) is int:
        if _LEAST_EXACT <= number <= _GREATEST_EXACT:
            return float(number)  # protobuf takes an int too, but three times as slowly
        if _is_shortest(number):
            return number
    elif number is None or type(number) is float:
        return number
    raise Unheld


def read_int64(raw: Text) -> int | None:
    number = _read_number(raw)
    if type(number) is float and abs(number) <= _GREATEST_EXACT and number.is_integer() and _is_exact(number, raw):
        number = int(number)
    if number is None or (type(number) is int and -_INT64 <= number < _INT64):
        return number
    raise Unheld


def read_bytes(raw: Text) -> bytes | None:
    """Standard base64 with its padding (RFC 4648, section 4), as JSON encoders
    write it; other spellings of the same bytes could not be given back."""
    value = _read_base64(raw)
    if value:
        tail = len(value) % 3
        # The bits between the last byte and the padding must be zero.
        if tail and bytes(raw)[-5:-1] != b2a_base64(value[-tail:], newline=False):
            raise Unheld
    return value


def enum_reader(field: FieldPlan) -> Reader:
    """A reader of an enum's strings; of a constant, the only one allowed."""
    assert field.enum is not None
    number_of = field.enum.numbers.get

    def read_enum(raw: Text) -> int | None:
        string = read_string(raw)
        if string is None:
            return None
        number = number_of(string)
        if number is None:
            raise Unheld
        return number

    if field.constant is None:
        return read_enum
    constant = field.enum.strings[field.constant]

    def read_constant(raw: Text) -> int | None:
        string = read_string(raw)
        if string is not None and string != constant:
            raise WireError(quote(constant), quote(string))
        return None if string is None else field.constant

    return read_constant


class Form(msgspec.Struct, frozen=True):
    """What msgspec is to make of a value that is a part of something larger.

    Attributes:
        json_type: the type; it takes no value that the field does not hold.
        hold: what is left to do, as a reader does it; None if nothing is.
    """

    json_type: Any
    hold: Callable[[Any], Any] | None = None


class _Numbers(dict[str, int]):
    """The numbers of an enum's strings."""

    def __missing__(self, string: str) -> int:
        raise Unheld


def enum_form(field: FieldPlan) -> Form:
    assert field.enum is not None
    json_type = str if field.constant is None else Literal[field.enum.strings[field.constant]]
    return Form(json_type, _Numbers(field.enum.numbers).__getitem__)


SCALAR_FORMS: dict[Kind, Form] = {
    Kind.STRING: Form(str),
    Kind.BOOL: Form(bool),
    Kind.BYTES: Form(msgspec.Raw, read_bytes),
    Kind.DOUBLE: Form(Any, hold_double),
    Kind.INT64: Form(Annotated[int, msgspec.Meta(ge=-_INT64, le=_INT64 - 1)]),
}

SCALAR_READERS: dict[Kind, Reader] = {
    Kind.STRING: read_string,
    Kind.BOOL: read_bool,
    Kind.BYTES: read_bytes,
    Kind.DOUBLE: read_double,
    Kind.INT64: read_int64,
}


def _is_shortest(number: int) -> bool:
    """Whether an integer is the shortest decimal of a double: what the encoder
    writes for it. 2**55 is a double, but 36028797018963970 is its shortest."""
    try:
        return Decimal(repr(float(number))) == number
    except OverflowError:
        return False


def _is_exact(number: float, raw: Text) -> bool:
    """Whether the number in the text is the shortest decimal of the double."""
    text = bytes(raw)
    # 15 digits always survive. An exponent may leave the range of doubles.
    if len(text) <= 16 and b"e" not in text and b"E" not in text:
        return True
    try:
        return Decimal(text.decode()) == Decimal(repr(number))
    except InvalidOperation:  # an exponent beyond even a Decimal's
        return False
