"""Plans: the mapping of the package is sound, and broken mappings are found."""

from __future__ import annotations

from pathlib import Path

import pytest
from mapping_snapshot import ROOTS, snapshot

from openresponses import PlanError, from_json, to_json
from openresponses.v1.json_pb2 import JsonMember, JsonRemainder
from openresponses.wire.compile import messages_below, plan_of
from wiretest.v1 import broken_pb2

MAPPING = Path(__file__).parent / "mapping.txt"


def test_every_plan_of_the_package_compiles() -> None:
    for root in ROOTS:
        for descriptor in messages_below(root):
            plan_of(descriptor)


def test_mapping_is_the_committed_one() -> None:
    assert snapshot() == MAPPING.read_text(), "the mapping has changed; if it should have, run `make generate`"


BROKEN = {
    "NoRemainder": ": needs the field `JsonRemainder remainder`, as every object does",
    "RemainderOfAnotherType": ": needs the field `JsonRemainder remainder`, as every object does",
    "NameTwice": ": more than one member name 'one'",
    "FloatField": ".number: use double or int64 for numbers; other types are not mapped",
    "MapByNumber": ".map: a map's keys must be strings, as JSON's are",
    "RemainderAsField": ".rest: only a field named `remainder` holds what fields do not",
    "RequiredScalarWithUnset": ".text: a required scalar is always written; make it optional or drop `unset`",
    "EmptyScalar": ".text: only a repeated field or a map can be written as empty",
    "RequiredListLeftOut": ".texts: required, so its `unset` must be NULL or EMPTY",
    "UnknownConstant": ".mood: no value of an enum has the constant 'grim'",
    "OptionalConstant": ".mood: a constant is neither optional nor repeated",
    "UnionWithoutOption": ".value: the oneof needs the option wire_oneof",
    "UnionWithOtherFields": ": the oneof of a union must hold all of the message's fields",
    "UnionOfUnions": ".item: an alternative cannot be a union itself; list its alternatives here",
    "UntaggedObject": ".leaf: needs a `tag`: the oneof's objects are told apart by 'type'",
    "TagTwice": ": more than one tag 'leaf'",
    "TagOnString": ".text: a tag is for an object in a oneof with a discriminator",
    "TagBesideConstant": ".typed: `tag` says again what the message's `constant` says",
    "UntaggedConstant": ".typed: an untagged alternative needs a `tag` too, for the objects that have one",
    "TagBesideOwnType": ".own: the message has a member 'type' of its own beside the `tag`",
    "TwoStrings": ": more than one alternative for a string",
    "UnrecognizedByKind": ": Unrecognized is for a oneof with a discriminator",
    "ArrayOfOne": ": an array has exactly one field, which is repeated",
    "AnyKindAlternative": ".text: `any_kind` is for a member of an object",
    "AnyKindElement": ": `any_kind` is for a member of an object",
    "AnyKindConstant": ".mood: either a constant or `any_kind`",
    "ArrayOfMap": ": an array cannot be a map",
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_schema_is_a_plan_error(name: str) -> None:
    message_type = getattr(broken_pb2, name)
    with pytest.raises(PlanError) as caught:
        from_json(b"{}", message_type)
    assert str(caught.value) == f"wiretest.v1.{name}{BROKEN[name]}"
    with pytest.raises(PlanError):
        to_json(message_type())


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("NamelessEnum", "wiretest.v1.Nameless.NAMELESS_ONE: every value but zero needs a wire_string"),
        ("TwinEnum", "wiretest.v1.Twins: two values share a wire_string or a number"),
    ],
)
def test_broken_enum_is_a_plan_error(name: str, error: str) -> None:
    with pytest.raises(PlanError) as caught:
        from_json(b"{}", getattr(broken_pb2, name))
    assert str(caught.value) == error


def test_every_broken_schema_is_tested() -> None:
    helpers = {"Typed", "OwnType"}  # sound; others use them wrongly
    names = set(broken_pb2.DESCRIPTOR.message_types_by_name) - helpers
    assert names == {*BROKEN, "NamelessEnum", "TwinEnum"}


@pytest.mark.parametrize("message_type", [JsonMember, JsonRemainder])
def test_a_part_of_objects_has_no_json_form(message_type: type[JsonMember | JsonRemainder]) -> None:
    with pytest.raises(PlanError) as caught:
        from_json(b"{}", message_type)
    name = message_type.DESCRIPTOR.full_name
    assert str(caught.value) == f"{name}: has no JSON form of its own; convert the message that holds it"
