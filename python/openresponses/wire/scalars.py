"""Scalar values: JSON text to field value.

A reader takes the verbatim text of a value and returns the value for the field,
or None for null. It raises ``msgspec.DecodeError`` if the value is of another
JSON kind, and ``Unheld`` if the field could not give the value back.

Where msgspec has parsed the value already, as a part of a larger one, the
function ``finish`` of a ``MemberType`` does the rest.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Literal

import msgspec

from .errors import Unheld, WireError, quote
from .plan import EnumPlan, FieldPlan, Kind
from .text import Text

Reader = Callable[[Text], Any]
ValueFinisher = Callable[[Any], Any]

read_string: Callable[[Text], str | None] = msgspec.json.Decoder(str | None).decode
read_bool: Callable[[Text], bool | None] = msgspec.json.Decoder(bool | None).decode
_read_number: Callable[[Text], int | float | None] = msgspec.json.Decoder(int | float | None).decode
_read_base64: Callable[[Text], bytes | None] = msgspec.json.Decoder(bytes | None).decode

# Each integer in this range is exactly one double.
_LEAST_EXACT, _GREATEST_EXACT = -(2**53), 2**53
_INT64 = 2**63


def read_exact_float(literal: str) -> float:
    """Converts a number with a point or an exponent, as msgspec's ``float_hook``.

    Raises:
        Unheld: the double would be written as another number.
    """
    number = float(literal)
    if _is_exact(number, literal.encode()):
        return number
    raise Unheld


_read_any = msgspec.json.Decoder(float_hook=read_exact_float).decode


def read_double(raw: Text) -> float | None:
    value = finish_double(_read_any(raw))
    if value == 0 and is_minus_zero(raw):
        raise Unheld
    return value


def finish_double(number: Any) -> float | None:
    """Takes a parsed value, if it is a number. ``read_exact_float`` has checked floats already."""
    if type(number) is int:
        if _LEAST_EXACT <= number <= _GREATEST_EXACT:
            return float(number)  # protobuf would take the int, but three times as slowly
        if _is_shortest(number):
            return number
    elif number is None or type(number) is float:
        return number
    raise Unheld


def read_int64(raw: Text) -> int | None:
    number = _read_number(raw)
    if type(number) is float and abs(number) <= _GREATEST_EXACT and number.is_integer() and _is_exact(number, raw):
        number = int(number)
    if number == 0 and bytes(raw).lstrip().startswith(b"-"):
        raise Unheld  # -0, or -0.0: no integer is minus zero
    if number is None or (type(number) is int and -_INT64 <= number < _INT64):
        return number
    raise Unheld


def is_minus_zero(raw: Text) -> bool:
    """Whether a number is the integer -0, which a double would give back as -0.0."""
    return bytes(raw).strip() == b"-0"


def read_bytes(raw: Text) -> bytes | None:
    """Reads standard base64 with padding (RFC 4648, section 4), the spelling that JSON encoders write.

    Another spelling of the same bytes could not be given back.
    """
    value = _read_base64(raw)
    if value:
        tail = len(value) % 3
        # msgspec ignores the bits between the last byte and the padding. They must be zero.
        if tail and bytes(raw)[-5:-1] != b2a_base64(value[-tail:], newline=False):
            raise Unheld
    return value


def enum_reader(field: FieldPlan) -> Reader:
    """Makes a reader of an enum's strings. If the field has a constant, only its string is allowed."""
    assert field.enum is not None
    if field.constant is not None:
        return _constant_reader(field.constant, field.enum.strings[field.constant])
    finish_enum = _enum_finisher(field.enum)

    def read_enum(raw: Text) -> int | None:
        string = read_string(raw)
        return None if string is None else finish_enum(string)

    return read_enum


def _constant_reader(number: int, constant: str) -> Reader:
    def read_constant(raw: Text) -> int | None:
        string = read_string(raw)
        if string is not None and string != constant:
            raise WireError(quote(constant), quote(string))
        return None if string is None else number

    return read_constant


def _enum_finisher(enum: EnumPlan) -> ValueFinisher:
    number_of = enum.numbers.get

    def finish_enum(string: str) -> int:
        number = number_of(string)
        if number is None:
            raise Unheld
        return number

    return finish_enum


class MemberType(msgspec.Struct, frozen=True):
    """The type that msgspec parses a member to, when it reads a whole object.

    Attributes:
        json_type: the type. It takes only values that the field holds, or that
            ``finish`` refuses.
        finish: takes what msgspec has parsed and returns the value for the field,
            or raises what a reader raises. None if msgspec's value is the field's.
    """

    json_type: Any
    finish: ValueFinisher | None = None


def enum_type(field: FieldPlan) -> MemberType:
    assert field.enum is not None
    json_type = str if field.constant is None else Literal[field.enum.strings[field.constant]]
    return MemberType(json_type, _enum_finisher(field.enum))


SCALAR_TYPES: dict[Kind, MemberType] = {
    Kind.STRING: MemberType(str),
    Kind.BOOL: MemberType(bool),
    Kind.BYTES: MemberType(msgspec.Raw, read_bytes),
    Kind.DOUBLE: MemberType(Any, finish_double),
    Kind.INT64: MemberType(Annotated[int, msgspec.Meta(ge=-_INT64, le=_INT64 - 1)]),
}

SCALAR_READERS: dict[Kind, Reader] = {
    Kind.STRING: read_string,
    Kind.BOOL: read_bool,
    Kind.BYTES: read_bytes,
    Kind.DOUBLE: read_double,
    Kind.INT64: read_int64,
}


def _is_shortest(number: int) -> bool:
    """Whether an integer is the shortest decimal of a double, which the encoder writes.

    For example, 2**55 is a double, but its shortest decimal is 36028797018963970.
    """
    try:
        return Decimal(repr(float(number))) == number
    except OverflowError:
        return False


def _is_exact(number: float, raw: Text) -> bool:
    """Whether the number in the text is the shortest decimal of the double."""
    text = bytes(raw)
    # A double keeps any 15 digits. A number with an exponent may be out of a double's range.
    if len(text) <= 16 and b"e" not in text and b"E" not in text:
        return True
    try:
        return Decimal(text.decode()) == Decimal(repr(number))
    except InvalidOperation:  # the exponent is too large even for a Decimal
        return False
