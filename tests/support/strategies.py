"""Strategies that are derived from the schema: `json_for` makes up the JSON of a
message, `messages` makes up messages.

No strategy is built ahead: each choice is drawn where it is needed. So hundreds
of messages that contain each other cost nothing. An object has few special
members; the others are as plain as the schema allows.
"""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from hypothesis import strategies as st

from openresponses.wire.compile import plan_of
from openresponses.wire.plan import Alternative, ArrayPlan, FieldPlan, Kind, Label, ObjectPlan, UnionPlan, Unset
from support import json_values as jv
from support.message_maker import MessageMaker

DEPTH = 3


@st.composite
def messages(draw: st.DrawFn, message_type: type[Message], canonical: bool = True) -> Message:
    """Makes up messages that `to_json` accepts. A canonical message is one that
    `from_json` makes: what a field can hold is in the field, and everything in
    the remainder has an effect. Other messages may say the same in any way that
    a peer could."""
    descriptor: Any = message_type.DESCRIPTOR
    return MessageMaker(draw, canonical).message(descriptor, DEPTH)


@st.composite
def json_for(draw: st.DrawFn, message_type: type[Message], departures: bool = True) -> str:
    """Makes up the JSON of a message. With departures, a member may be missing, null,
    of another kind, there twice or unknown. Without departures, the message needs
    no remainder."""
    descriptor: Any = message_type.DESCRIPTOR
    return _JsonMaker(draw, departures).message(descriptor, DEPTH)


class _JsonMaker:
    def __init__(self, draw: st.DrawFn, departures: bool) -> None:
        self.draw = draw
        self.departures = departures

    def message(self, descriptor: Descriptor, depth: int) -> str:
        plan = plan_of(descriptor)
        if isinstance(plan, ObjectPlan):
            return self.object(plan, depth)
        if isinstance(plan, UnionPlan):
            return self.union(plan, depth)
        if isinstance(plan, ArrayPlan):
            return self.array(plan.field, depth)
        return self.unrecognized("type") if plan.unrecognized else self.draw(jv.brief)

    def object(self, plan: ObjectPlan, depth: int, first: str = "", besides: str = "") -> str:
        """Makes up an object that begins with the member `first` and leaves out the field `besides`."""
        fields = [field for field in plan.fields if field.member_name != besides]
        members = [first] if first else []
        special = st.lists(st.sampled_from(range(len(fields))), max_size=4, unique=not self.departures)
        chosen = self.draw(special) if fields and depth > 0 else []
        for index in chosen:
            members.append(self.draw(jv.member(fields[index].member_name, st.just(self.value(fields[index], depth)))))
        if not self.departures or self.draw(st.booleans()):
            others = [field for index, field in enumerate(fields) if index not in chosen]
            members += [
                f"{json.dumps(f.member_name)}:{self.plain(f, depth)}" for f in others if f.written or f.required
            ]
        if self.departures:
            members += self.draw(st.lists(jv.member(jv.strings, jv.brief), max_size=2))
        return "{" + ",".join(members) + "}"

    def plain(self, field: FieldPlan, depth: int) -> str:
        """Makes up the plainest value that the schema allows."""
        if field.unset is not Unset.OMITTED:
            return "null" if field.unset is Unset.NULL else "[]" if field.label is Label.REPEATED else "{}"
        if field.kind is Kind.ENUM or field.message is not None:
            return self.one(field, min(depth, 1) - 1)
        return {Kind.STRING: '"a"', Kind.BYTES: '""', Kind.BOOL: "true"}.get(field.kind, "0")

    def value(self, field: FieldPlan, depth: int) -> str:
        """Makes up a value that a field expects; with departures, also another."""
        if self.departures:
            departure = self.draw(st.sampled_from(["", "", "", "", "null", "any"]))
            if departure:
                return "null" if departure == "null" else self.draw(jv.brief)
        elif depth <= 0 and field.unset is Unset.NULL:
            return "null"
        if field.label is Label.REPEATED:
            return self.array(field, depth)
        if field.label is Label.MAP:
            names = self.draw(st.lists(self.key(), min_size=self.least(field), max_size=2, unique_by=json.loads))
            return "{" + ",".join(f"{name}:{self.one(field, depth - 1)}" for name in names) + "}"
        one = self.one(field, depth - 1)
        # A field whose unset form is null reads null as unset, even if it takes any JSON.
        return "1" if one == "null" and not self.departures else one

    def key(self) -> st.SearchStrategy[str]:
        return jv.strings if self.departures else st.text(max_size=5).map(json.dumps)

    def least(self, field: FieldPlan) -> int:
        """Returns the least number of elements that needs no remainder."""
        return 0 if self.departures or field.unset is Unset.EMPTY else 1

    def array(self, field: FieldPlan, depth: int) -> str:
        size = self.draw(st.integers(self.least(field), 2 if depth > 0 else self.least(field)))
        return f"[{','.join(self.one(field, depth - 1) for _ in range(size))}]"

    def one(self, field: FieldPlan, depth: int) -> str:
        if field.message is not None:
            return self.message(field.message, depth)
        if field.constant is not None and field.enum is not None and not self.departures:
            return json.dumps(field.enum.strings[field.constant])
        if field.enum is not None:
            strings = [*field.enum.numbers, *(["no string of any enum"] if self.departures else [])]
            return json.dumps(self.draw(st.sampled_from(strings)))
        return self.draw(_ANY_SCALARS[field.kind] if self.departures else _HELD_SCALARS[field.kind])

    def union(self, plan: UnionPlan, depth: int) -> str:
        alternatives = [a for a in plan.alternatives if depth > 0 or not a.is_object or a.tag is None]
        alternative = self.draw(st.sampled_from(alternatives or plan.alternatives))
        if alternative.tag is not None:
            return self.tagged(plan, alternative, depth)
        if alternative.field.kind is Kind.UNRECOGNIZED:
            return self.unrecognized(plan.discriminator)
        if alternative.field.kind is Kind.JSON and not self.departures:
            return "true"
        return self.one(alternative.field, depth)

    def tagged(self, plan: UnionPlan, alternative: Alternative, depth: int) -> str:
        assert alternative.field.message is not None
        inner = plan_of(alternative.field.message)
        assert isinstance(inner, ObjectPlan)
        tag = f"{json.dumps(plan.discriminator)}:{json.dumps(alternative.tag)}"
        if self.departures:
            first = self.draw(st.sampled_from([tag, tag, tag, f"{json.dumps(plan.discriminator)}:null", ""]))
            return self.object(inner, depth, first)
        return self.object(inner, depth, tag, besides=plan.discriminator)

    def unrecognized(self, discriminator: str) -> str:
        members = self.draw(st.lists(jv.member(jv.strings, jv.brief), max_size=2))
        tag = "no tag of any alternative" if not self.departures else self.draw(st.text(max_size=5))
        return "{" + ",".join([*members, f"{json.dumps(discriminator)}:{json.dumps(tag)}"]) + "}"


def _base64(data: bytes) -> str:
    return json.dumps(b64encode(data).decode())


_HELD_SCALARS: dict[Kind, st.SearchStrategy[str]] = {
    Kind.STRING: st.text(max_size=12).map(json.dumps),
    Kind.BYTES: st.binary(max_size=5).map(_base64),
    Kind.BOOL: st.sampled_from(["true", "false"]),
    Kind.DOUBLE: st.floats(allow_nan=False, allow_infinity=False).map(repr),
    Kind.INT64: st.integers(-(2**63), 2**63 - 1).map(str),
}

_NUMBERS = st.one_of(jv.numbers, st.integers(-(2**63), 2**63).map(str))

_ANY_SCALARS = {**_HELD_SCALARS, Kind.STRING: jv.strings, Kind.DOUBLE: _NUMBERS, Kind.INT64: _NUMBERS}
