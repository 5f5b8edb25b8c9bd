"""Makes up messages that the schema and docs/wire-mapping.md allow.

It does not use the decoder: it has its own list of what a field cannot hold.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import strategies as st

from openresponses.v1.json_pb2 import JsonRemainder
from openresponses.wire.compile import plan_of
from openresponses.wire.plan import Alternative, ArrayPlan, FieldPlan, Kind, Label, ObjectPlan, UnionPlan, Unset
from support import json_values as jv

LONE_SURROGATE = '"\\ud800"'
EMPTY = {"null": "null", "[]": "empty_array", "{}": "empty_object"}
"""The remainder's list of names for each value that says that a member is unset."""

NOT_UNICODE = "{" + LONE_SURROGATE + ":1}"
UNKNOWN = '"no string of any enum"'

# Values that a field of each kind cannot hold, besides null.
_UNHELD = {
    Kind.STRING: [LONE_SURROGATE, "5", "true", "{}", "[]"],
    Kind.ENUM: [LONE_SURROGATE, UNKNOWN, "5", "false"],
    Kind.BYTES: ['"?"', '"AB=="', '"AAA"', '"AA==\\n"', LONE_SURROGATE, "5"],
    Kind.DOUBLE: ["9007199254740993", "0.1000000000000000000001", "1e999", "-0", '"1"', "true", "[]"],
    Kind.INT64: ["1.5", "9223372036854775808", "-1e99", "-0", "-0.0", '"1"', "true", "{}"],
    Kind.BOOL: ['"true"', "1", "[]"],
    Kind.UNRECOGNIZED: ["5", "{}", '{"type":1}'],
    Kind.OBJECT: ["5", "[]", '"a"', "true", NOT_UNICODE],
    Kind.JSON: [],
}

_SCALARS: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.STRING: st.text(max_size=12),
    Kind.BYTES: st.binary(max_size=5),
    Kind.BOOL: st.booleans(),
    Kind.DOUBLE: st.one_of(
        st.floats(allow_nan=False, allow_infinity=False),
        st.integers(-(2**54), 2**54).map(float),
        st.sampled_from([-0.0, 0.0, 1e22, 5e-324]),
    ),
    Kind.INT64: st.integers(-(2**63), 2**63 - 1),
}


def _unheld_values(field: FieldPlan) -> list[str]:
    if field.message is None or field.kind not in (Kind.ARRAY, Kind.UNION):
        return _UNHELD[field.kind]
    plan = plan_of(field.message)
    if isinstance(plan, ArrayPlan):
        return ["{}", "5", *(f"[{text}]" for text in _unheld_elements(plan.field))]
    assert isinstance(plan, UnionPlan)
    kinds = {alternative.field.kind for alternative in plan.alternatives}
    if Kind.JSON in kinds:
        return []
    return [
        "1e999" if kinds & {Kind.DOUBLE, Kind.INT64} else "5",
        LONE_SURROGATE if kinds & {Kind.STRING, Kind.ENUM, Kind.BYTES} else '"a"',
        NOT_UNICODE if kinds & {Kind.OBJECT, Kind.UNRECOGNIZED} else "{}",
        *([] if Kind.BOOL in kinds else ["true"]),
        *([] if Kind.ARRAY in kinds else ["[]"]),
    ]


def _unheld_elements(field: FieldPlan) -> list[str]:
    return [*_unheld_values(field), *([] if field.kind is Kind.JSON else ["null"])]


def _unheld_members(field: FieldPlan) -> list[str]:
    null = [] if field.unset is Unset.NULL else ["null"]
    if field.label is Label.SINGULAR:
        return [*_unheld_values(field), *([] if field.kind is Kind.JSON else null)]
    brackets, begin = ("[]", "[") if field.label is Label.REPEATED else ("{}", '{"a":')
    wrong = ["5", '"a"', "true", "{}" if field.label is Label.REPEATED else "[]", *null]
    empty = [] if field.unset is Unset.EMPTY else [brackets]
    names = [NOT_UNICODE] if field.label is Label.MAP else []
    return wrong + empty + names + [begin + text + brackets[1] for text in _unheld_elements(field)]


# What a decoder never says of a field.
_ODD_STATES = ("set twice", "held by the remainder", "missing", "missing twice", "empty", "set and empty")


@cache
def unheld(descriptor: Descriptor) -> dict[str, list[str]]:
    """Returns the texts that a field of an object cannot hold, by field."""
    plan = plan_of(descriptor)
    assert isinstance(plan, ObjectPlan)
    return {field.field_name: _unheld_members(field) for field in plan.fields}


class MessageMaker:
    def __init__(self, draw: st.DrawFn, canonical: bool) -> None:
        self.draw = draw
        self.canonical = canonical

    def message(self, descriptor: Descriptor, depth: int) -> Message:
        plan = plan_of(descriptor)
        if isinstance(plan, ObjectPlan):
            return self.object(plan, depth)
        if isinstance(plan, UnionPlan):
            return self.union(plan, depth)
        made = GetMessageClass(descriptor)()
        if isinstance(plan, ArrayPlan):
            self.fill(made, plan.field, depth, least=0)
        elif plan.unrecognized:
            self.unrecognized(made, "type", set())
        else:
            made.text = self.json()  # type: ignore[attr-defined]
        return made

    def json(self) -> str:
        text = self.draw(jv.brief)
        return text if self.canonical else f" {text}\n"

    def object(self, plan: ObjectPlan, depth: int, besides: str = "") -> Message:
        """Makes up an object. The union says what the member `besides` is."""
        made: Any = GetMessageClass(plan.descriptor)()
        remainder = JsonRemainder()
        count = len(plan.fields)
        special = set(self.draw(st.lists(st.integers(0, count - 1), max_size=4)) if count else [])
        for index, field in enumerate(plan.fields):
            state = "plain"
            if index in special and not (self.canonical and field.member_name == besides):
                state = self.draw(st.sampled_from(self.states(plan, field)))
            self.enter(state, made, field, remainder, depth)
        names = {besides, *(field.member_name for field in plan.fields)}
        for name in self.draw(st.lists(st.text(max_size=5), max_size=2, unique=self.canonical)):
            if not (self.canonical and name in names):
                remainder.members.add(name=name).value.text = self.json()
        if not self.canonical and self.draw(st.booleans()):  # as a decoder with a newer schema would
            getattr(remainder, self.draw(st.sampled_from([*EMPTY.values()]))).append(self.draw(st.text(max_size=5)))
        if remainder.ByteSize() or not (self.canonical or self.draw(st.booleans())):
            made.remainder.CopyFrom(remainder)
        return made  # type: ignore[no-any-return]

    def states(self, plan: ObjectPlan, field: FieldPlan) -> list[str]:
        """Returns the states that a special field may be in."""
        states = ["set", "set", "set"]
        if not self.canonical:
            return [*states, *_ODD_STATES]
        if unheld(plan.descriptor)[field.field_name]:
            states.append("unheld")
        return [*states, "missing"] if field.written else states

    def enter(self, state: str, made: Any, field: FieldPlan, remainder: JsonRemainder, depth: int) -> None:
        needs_value = field.plain and field.kind is Kind.ENUM
        if state in ("set", "set twice", "set and empty") or (state == "plain" and needs_value):
            self.fill(made, field, depth, least=1)
        if state == "unheld":
            text = self.draw(st.sampled_from(unheld(made.DESCRIPTOR)[field.field_name]))
            if text in EMPTY:
                getattr(remainder, EMPTY[text]).append(field.member_name)
            else:
                remainder.members.add(name=field.member_name).value.text = text
        if state in ("empty", "set and empty"):
            for name in self.draw(st.lists(st.sampled_from([*EMPTY.values()]), min_size=1, max_size=3)):
                getattr(remainder, name).append(field.member_name)
        if state in ("set twice", "held by the remainder"):
            for _ in range(self.draw(st.integers(1, 2))):
                remainder.members.add(name=field.member_name).value.text = self.json()
        if state in ("missing", "missing twice"):
            remainder.missing.extend([field.member_name] * (2 if state == "missing twice" else 1))

    def fill(self, made: Any, field: FieldPlan, depth: int, least: int) -> None:
        """Sets a field. Leaves it unset if that would lead too deep."""
        if field.message is not None and field.kind not in (Kind.JSON, Kind.UNRECOGNIZED) and depth <= 0:
            return
        if field.label is Label.SINGULAR:
            value = self.one(field, depth - 1)
            if self.canonical and field.kind is Kind.JSON and field.unset is Unset.NULL and value.text == "null":
                return
            _set(made, field.field_name, value)
            return
        target = getattr(made, field.field_name)
        for _ in range(self.draw(st.integers(least, 2))):
            value = self.one(field, depth - 1)
            if field.label is Label.REPEATED:
                target.append(value)
            elif isinstance(value, Message):
                target[self.draw(st.text(max_size=5))].CopyFrom(value)
            else:
                target[self.draw(st.text(max_size=5))] = value

    def one(self, field: FieldPlan, depth: int) -> Any:
        if field.message is not None:
            return self.message(field.message, depth)
        if field.enum is None:
            return self.draw(_SCALARS[field.kind])
        if field.constant is None:
            return self.draw(st.sampled_from([*field.enum.strings]))
        return field.constant if self.canonical else self.draw(st.sampled_from([0, field.constant]))

    def union(self, plan: UnionPlan, depth: int) -> Message:
        made = GetMessageClass(plan.descriptor)()
        alternative = self.draw(st.sampled_from(plan.alternatives))
        field = alternative.field
        if field.kind is Kind.UNRECOGNIZED:
            tags = {a.tag for a in plan.alternatives if a.tag is not None}
            self.unrecognized(getattr(made, field.field_name), plan.discriminator, tags)
        elif field.kind is Kind.JSON:
            getattr(made, field.field_name).text = self.other(plan)
        elif field.kind is Kind.OBJECT:
            _set(made, field.field_name, self.alternative(plan, alternative, depth))
        else:
            value = self.one(field, depth)
            strings = {s for a in plan.alternatives if a.field.enum is not None for s in a.field.enum.numbers}
            is_other = self.canonical and field.kind is Kind.STRING and value in strings
            _set(made, field.field_name, value + "?" if is_other else value)
        return made

    def alternative(self, plan: UnionPlan, alternative: Alternative, depth: int) -> Message:
        assert alternative.field.message is not None
        inner = plan_of(alternative.field.message)
        assert isinstance(inner, ObjectPlan)
        made: Any = self.object(inner, depth, plan.discriminator)
        if alternative.untagged or (alternative.tag is not None and not self.canonical):
            tag = self.draw(st.sampled_from(["there", "null", "missing"]))
            if self.canonical and not _is_first_that_fits(plan, alternative, made):
                tag = "there"
            if tag == "missing":
                made.remainder.missing.append(plan.discriminator)
            if tag == "null":
                made.remainder.null.append(plan.discriminator)
        return made  # type: ignore[no-any-return]

    def unrecognized(self, made: Any, discriminator: str, known: set[str]) -> None:
        """Makes up an unrecognized object. Its tag may be a known one only if it also has a
        member name that no protobuf string can hold."""
        strings = st.one_of(st.text(max_size=5).map(json.dumps), st.just(LONE_SURROGATE))
        tag = self.draw(st.one_of(strings, st.sampled_from(sorted(known)).map(json.dumps)) if known else strings)
        members = self.draw(st.lists(jv.member(jv.strings, jv.brief), max_size=2))
        made.type = "\ufffd" if tag == LONE_SURROGATE else json.loads(tag)
        if self.canonical and made.type in known:
            members.append(f"{LONE_SURROGATE}:1")
        text = "{" + ",".join([*members, f"{json.dumps(discriminator)}:{tag}"]) + "}"
        made.json.text = text if self.canonical else f"\t{text} "

    def other(self, plan: UnionPlan) -> str:
        """Makes up what a union holds as free-form JSON: if canonical, a value that no other alternative can hold."""
        if not self.canonical:
            return self.draw(jv.brief.filter(lambda text: text != "null"))
        texts = ["1e999", LONE_SURROGATE, NOT_UNICODE]
        has_bool = any(alternative.field.kind is Kind.BOOL for alternative in plan.alternatives)
        return self.draw(st.sampled_from(texts if has_bool else [*texts, "true"]))


def _is_first_that_fits(plan: UnionPlan, alternative: Alternative, made: Any) -> bool:
    """Returns whether an object without a discriminator is read as this alternative."""
    inner = plan_of(made.DESCRIPTOR)
    assert isinstance(inner, ObjectPlan)
    filled = {field.name for field, _ in made.ListFields()}
    names = {field.member_name for field in inner.fields if field.written or field.field_name in filled}
    remainder = made.remainder
    named = [*remainder.null, *remainder.empty_array, *remainder.empty_object]
    names = (names - set(remainder.missing)) | {member.name for member in remainder.members} | set(named)
    untagged = [a for a in plan.alternatives if a.untagged]
    fitting = [a for a in untagged if _required(a) <= names]
    return (fitting or untagged)[0] is alternative


def _required(alternative: Alternative) -> set[str]:
    assert alternative.field.message is not None
    plan = plan_of(alternative.field.message)
    assert isinstance(plan, ObjectPlan)
    return {field.member_name for field in plan.fields if field.required}


def _set(made: Any, name: str, value: Any) -> None:
    if isinstance(value, Message):
        getattr(made, name).CopyFrom(value)
        getattr(made, name).SetInParent()
    else:
        setattr(made, name, value)
