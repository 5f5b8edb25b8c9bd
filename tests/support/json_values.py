"""JSON in the tests: compares values, and makes up texts.

It does not use the package: the standard library parses.
"""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any

from hypothesis import strategies as st


def value_of(text: bytes | str) -> Any:
    """Returns a JSON text's value. Numbers equal only numbers of exactly the same
    value: 1 is not true, 0.1 is not 0.1000000000000000000001, and the integer -0 is not 0."""
    return json.loads(text, parse_int=_number, parse_float=_number)


def _number(text: str) -> tuple[str, Any]:
    if text == "-0":
        return "number", text
    try:
        return "number", Decimal(text)
    except InvalidOperation:  # the exponent is too large for a Decimal
        return "number", text


_digits = st.text("0123456789", min_size=1, max_size=30)
_integers = st.one_of(
    st.integers(min_value=-(2**65), max_value=2**65).map(str),
    st.sampled_from(["-0", "0", "9007199254740993", "9" * 400, "-" + "9" * 400]),
)
_fractions = st.builds("{}.{}".format, _integers, _digits)
_exponents = st.builds(
    "{}{}{}".format,
    st.one_of(_integers, _fractions),
    st.sampled_from(["e", "E", "e+", "e-", "E-"]),
    st.one_of(_digits.map(lambda digits: digits[:3]), st.sampled_from(["999", "99999999999999999999"])),
)

numbers = st.one_of(_integers, st.floats(allow_nan=False, allow_infinity=False).map(repr), _fractions, _exponents)
"""Texts of JSON numbers, of every magnitude and spelling."""

strings = st.one_of(
    st.text(st.characters(), max_size=12).map(json.dumps),  # lone surrogates, escaped
    st.text(max_size=12).map(lambda text: json.dumps(text, ensure_ascii=False)),
    st.sampled_from(['"\\u0000"', '"\\/"', '"\\ud83d\\ude00"', '"\\ud83d\\u0041"', '""']),
)
"""Texts of JSON strings, escaped in various ways."""

_space = st.sampled_from(["", "", "", " ", "\n", "\r\n\t"])


def _list(parts: list[str], space: str, brackets: str) -> str:
    return brackets[0] + space + f"{space},{space}".join(parts) + space + brackets[1]


def objects(members: st.SearchStrategy[list[str]]) -> st.SearchStrategy[str]:
    """Returns texts of JSON objects with these members, in any order."""
    return st.builds(_list, members.flatmap(st.permutations), _space, st.just("{}"))


def member(name: st.SearchStrategy[str] | str, value: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Returns a member's text; ``name`` is plain text, or a strategy of JSON strings."""
    names = st.just(json.dumps(name)) if isinstance(name, str) else name
    return st.builds("{}{}:{}{}".format, names, _space, _space, value)


def _compound(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds(_list, st.lists(values, max_size=4), _space, st.just("[]")),
        objects(st.lists(member(strings, values), max_size=4)),
    )


values = st.recursive(st.one_of(numbers, strings, st.sampled_from(["null", "true", "false"])), _compound, max_leaves=12)
"""Texts of any JSON value."""

brief = st.one_of(
    st.sampled_from(
        ["null", "true", "{}", "[]", '""', "1.0", "-0", '{"b": 1.0,\n"a": [null]}', '{"\\ud800":[{}]}', '[1,"2"]']
    ),
    numbers,
    strings,
)
"""Texts of JSON values that are quick to make up: few of them are arrays or objects."""
