"""Enum values and JSON values."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openresponses import WireError, enum_string, enum_value, make_json, parse_json, to_json, v1
from openresponses.v1 import FunctionTool, ImageDetail, ItemStatus, Json, Response, ResponseStatus

ENUMS: list[Any] = [
    value
    for name in v1.__all__
    if type(value := getattr(v1, name)).__name__ == "EnumTypeWrapper" and name not in ("UnsetForm",)
]

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.DESCRIPTOR.name)
def test_every_value_of_every_enum(enum: Any) -> None:
    for number in enum.values():
        if number:
            assert enum_value(enum, enum_string(enum, number)) == number


def test_the_string_is_that_of_the_json() -> None:
    response = Response(status=enum_value(ResponseStatus, "in_progress"))
    assert b'"status":"in_progress"' in to_json(response)
    assert enum_string(ResponseStatus, response.status) == "in_progress"


def test_a_string_that_the_enum_does_not_have() -> None:
    with pytest.raises(WireError) as caught:
        enum_value(ImageDetail, "sharp")
    assert str(caught.value) == '$: expected one of "auto", "low", "high", "original", found "sharp"'


@pytest.mark.parametrize("number", [0, 99, -1])
def test_a_number_that_the_enum_does_not_have(number: int) -> None:
    with pytest.raises(WireError) as caught:
        enum_string(ImageDetail, number)
    assert str(caught.value) == f"$: expected a number of ImageDetail (1 to 4), found {number}"


def test_the_zero_of_an_enum_has_no_string() -> None:
    with pytest.raises(WireError):
        enum_value(ItemStatus, "")


@given(values)
def test_any_value_round_trips(value: Any) -> None:
    parsed = parse_json(make_json(value))
    assert json.dumps(parsed) == json.dumps(value)


def test_large_integers_and_the_order_of_keys() -> None:
    value = {"zone": 1, "area": 2**70, "é": [1.0, None]}
    parameters = make_json(value)
    assert parameters.text == '{"zone":1,"area":1180591620717411303424,"é":[1.0,null]}'
    assert list(parse_json(parameters).items()) == list(value.items())


def test_a_lone_surrogate_is_escaped() -> None:
    assert make_json(["\ud800", "é"]).text == '["\\ud800","\\u00e9"]'
    assert parse_json(make_json("\ud800")) == "\ud800"


def test_the_json_of_a_field() -> None:
    tool = FunctionTool(name="tides", parameters=make_json({"type": "object", "properties": {}}))
    assert parse_json(tool.parameters)["type"] == "object"


@pytest.mark.parametrize("value", [math.nan, {1, 2}, {"a": object()}, {(1, 2): 3}, b"bytes"])
def test_a_value_that_json_cannot_express(value: Any) -> None:
    with pytest.raises(WireError, match=r"^\$: expected a value that JSON can express, found one that it cannot \("):
        make_json(value)


def test_a_value_that_holds_itself() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(WireError, match="expected a value that JSON can express"):
        make_json(value)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "$: expected JSON, found no text"),
        ("NaN", "$: expected JSON, found the literal NaN"),
        ('1,"admin":true', "$: expected JSON, found malformed text at character 1"),
        (
            "1e999",
            "$: expected a value that Python can express, found one that it cannot (1e999 is beyond its floats)",
        ),
    ],
)
def test_a_json_that_cannot_be_parsed(text: str, error: str) -> None:
    with pytest.raises(WireError) as caught:
        parse_json(Json(text=text))
    assert str(caught.value) == error
