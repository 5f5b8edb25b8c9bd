"""Objects beside the messages that hold them, member by member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from google.protobuf.descriptor import Descriptor

from openresponses.wire.compile import plan_of
from openresponses.wire.plan import FieldPlan, fields_of

from .findings import Word
from .homes import Home, home_of, title
from .resolve import ANY
from .shapes import ObjectShape, Shape, describe

if TYPE_CHECKING:
    from .walk import Walker


def check(walker: Walker, item: ObjectShape, message: Descriptor, path: str, tag_member: str = "") -> None:
    """Compares an object with its message. A union has looked at the member
    that tells its alternatives apart."""
    if not walker.is_new((item.parts, message.full_name, tag_member)):
        return
    fields = {field.name: field for field in fields_of(plan_of(message)) if field.name != tag_member}
    if not item.properties:
        if fields:
            text = f"{title(message)} has members of its own; the snapshot allows an object with any."
            walker.ledger.report(Word.FREE_FORM, path, text)
        return
    for name, nodes in item.properties.items():
        walker.ledger.members.add((message.full_name, name))
        if name == tag_member:
            continue
        if name in fields:
            walker.follow(home_of(message, fields[name]), (nodes,), f"{path}.{name}")
        else:
            allowed = describe(walker.shapes.of(nodes))
            text = f"{title(message)} has no field for {name!r}; the snapshot allows {allowed} there."
            walker.ledger.report(Word.MEMBER, f"{path}.{name}", text, once=(message.full_name, name))
    for name in sorted(item.required - item.properties.keys() - fields.keys() - {tag_member}):
        text = f"{title(message)} has no field for {name!r}; the snapshot requires it and says no more."
        walker.ledger.report(Word.MEMBER, f"{path}.{name}", text, once=(message.full_name, name))
    for field in fields.values():
        if field.required:
            _check_required(walker, item, home_of(message, field), path)


def _check_required(walker: Walker, item: ObjectShape, home: Home, path: str) -> None:
    """Strict decoding must accept whatever the snapshot does."""
    name = home.field.name
    if name not in item.properties:
        says = "does not know it" if name not in item.required else ""
    elif name not in item.required:
        says = "does not require it"
    else:
        says = "allows null" if _may_be_null(walker, item, home.field) and not home.holds_null else ""
    if says:
        text = f"{home.title} is required; the snapshot {says}."
        walker.ledger.report(Word.REQUIRED, f"{path}.{name}", text)


def _may_be_null(walker: Walker, item: ObjectShape, field: FieldPlan) -> bool:
    shape = walker.shapes.of(item.properties[field.name])
    return shape.null and not shape.anything


def check_map(walker: Walker, home: Home, shape: Shape, path: str) -> None:
    """A map holds objects whose members have no names."""
    for item in shape.objects:
        for name in item.properties:
            text = f"{home.title} is a map; the snapshot names its member {name!r}."
            walker.ledger.report(Word.MEMBER, f"{path}.{name}", text)
        if item.additional:
            walker.follow(home.element, (item.additional,), f"{path}{{}}")
        elif not item.properties and not item.closed:
            walker.follow(home.element, ((ANY,),), f"{path}{{}}")
