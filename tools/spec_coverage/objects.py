"""Objects beside the messages that hold them, member by member."""

from __future__ import annotations

from google.protobuf.descriptor import Descriptor

from openresponses.wire.compile import plan_of
from openresponses.wire.plan import FieldPlan, fields_of

from .comparison import Comparison
from .findings import Word
from .homes import Home, home_of, title
from .resolve import ANY
from .shapes import ObjectShape, Shape, describe


def check(comparison: Comparison, item: ObjectShape, message: Descriptor, path: str, tag_member: str = "") -> None:
    """Compares an object with its message.

    Args:
        tag_member: in a union, the member that tells the alternatives apart:
            the union has looked at it.
    """
    if not comparison.is_new((item.parts, message.full_name, tag_member)):
        return
    fields = {field.member_name: field for field in fields_of(plan_of(message)) if field.member_name != tag_member}
    if not item.properties:
        if fields:
            text = f"{title(message)} has members of its own; the snapshot allows an object with any."
            comparison.ledger.report(Word.FREE_FORM, path, text)
        return
    for name, nodes in item.properties.items():
        comparison.ledger.members.add((message.full_name, name))
        if name == tag_member:
            continue
        if name in fields:
            comparison.follow(home_of(message, fields[name]), (nodes,), f"{path}.{name}")
        else:
            allowed = describe(comparison.shapes.of(nodes))
            text = f"{title(message)} has no field for {name!r}; the snapshot allows {allowed} there."
            comparison.ledger.report(Word.MEMBER, f"{path}.{name}", text, once=(message.full_name, name))
    for name in sorted(item.required - item.properties.keys() - fields.keys() - {tag_member}):
        text = f"{title(message)} has no field for {name!r}; the snapshot requires it and says no more."
        comparison.ledger.report(Word.MEMBER, f"{path}.{name}", text, once=(message.full_name, name))
    for field in fields.values():
        if field.required:
            _check_required(comparison, item, home_of(message, field), path)


def _check_required(comparison: Comparison, item: ObjectShape, home: Home, path: str) -> None:
    """Compares what strict decoding requires: it must accept whatever the snapshot does."""
    name = home.field.member_name
    if name not in item.properties:
        says = "does not know it" if name not in item.required else ""
    elif name not in item.required:
        says = "does not require it"
    else:
        says = "allows null" if _may_be_null(comparison, item, home.field) and not home.holds_null else ""
    if says:
        text = f"{home.title} is required; the snapshot {says}."
        comparison.ledger.report(Word.REQUIRED, f"{path}.{name}", text)


def _may_be_null(comparison: Comparison, item: ObjectShape, field: FieldPlan) -> bool:
    shape = comparison.shapes.of(item.properties[field.member_name])
    return shape.null and not shape.anything


def check_map(comparison: Comparison, home: Home, shape: Shape, path: str) -> None:
    """Compares objects with a map, which is for members that have no names."""
    for item in shape.objects:
        for name in item.properties:
            text = f"{home.title} is a map; the snapshot names its member {name!r}."
            comparison.ledger.report(Word.MEMBER, f"{path}.{name}", text)
        if item.additional:
            comparison.follow(home.element, (item.additional,), f"{path}{{}}")
        elif not item.properties and not item.closed:
            comparison.follow(home.element, ((ANY,),), f"{path}{{}}")
