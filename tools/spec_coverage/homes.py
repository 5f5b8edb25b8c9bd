"""Homes: what holds a value on the side of the messages."""

from __future__ import annotations

from dataclasses import dataclass

from google.protobuf.descriptor import Descriptor

from openresponses.wire.compile import kind_of_message, plan_of
from openresponses.wire.plan import ArrayPlan, FieldPlan, Kind, Label, Unset


@dataclass(frozen=True)
class Home:
    """A field, or an element of it.

    Attributes:
        title: the name of the field in findings.
        whole: whether this is the field itself, not an array's element or a map's value.
    """

    title: str
    field: FieldPlan
    whole: bool = True

    @property
    def kind(self) -> Kind:
        return self.field.member_kind if self.whole else self.field.kind

    @property
    def is_map(self) -> bool:
        return self.whole and self.field.label is Label.MAP

    @property
    def is_root(self) -> bool:
        return not self.field.field_name

    @property
    def message(self) -> Descriptor:
        assert self.field.message is not None
        return self.field.message

    @property
    def element(self) -> Home:
        """The home of the array's elements, or of the map's values."""
        if self.whole and self.field.label is not Label.SINGULAR:
            return Home(self.title, self.field, whole=False)
        plan = plan_of(self.message)
        assert isinstance(plan, ArrayPlan)
        return Home(f"{title(self.message)}.{plan.field.field_name}", plan.field, whole=False)

    @property
    def holds_null(self) -> bool:
        """Whether null is a value like others, or how an unset field is written."""
        return self.kind is Kind.JSON or (self.whole and self.field.unset is Unset.NULL)


def home_of(owner: Descriptor, field: FieldPlan) -> Home:
    return Home(f"{title(owner)}.{field.field_name}", field)


def root_home(message: Descriptor) -> Home:
    """Returns a home for values of a message that no field leads to."""
    kind = kind_of_message(message)
    root = FieldPlan("", 0, "", kind, Label.SINGULAR, True, Unset.OMITTED, False, message=message)
    return Home(title(message), root)


def title(message: Descriptor) -> str:
    """Returns a message's name without the package."""
    return str(message.full_name).removeprefix(f"{message.file.package}.")
