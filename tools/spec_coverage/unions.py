"""The unions of the snapshot beside the unions of the schema, alternative by alternative."""

from __future__ import annotations

from openresponses.wire.compile import plan_of
from openresponses.wire.plan import Alternative, Kind, UnionPlan, fields_of

from . import kinds, objects, values
from .comparison import Comparison
from .findings import Word
from .homes import Home, home_of, title
from .shapes import KIND_NAMES, KINDS, ObjectShape, Shape


def check(comparison: Comparison, home: Home, shape: Shape, path: str) -> None:
    """Finds the alternative of the schema for each alternative of the snapshot."""
    union = _Union(comparison, home)
    if shape.anything and union.verbatim is None:
        comparison.ledger.report(
            Word.KIND, path, f"{home.title} is the union {union.title}; the snapshot allows anything."
        )
    named = shape.only(KINDS)
    for kind in sorted(named.kinds):
        part = named.only({kind})
        if kind == "object":
            for item in part.objects:
                union.check_object(item, path)
        elif kind == "string":
            union.check_strings(part, path)
        else:
            union.check_kind(kind, part, path)


class _Union:
    def __init__(self, comparison: Comparison, home: Home) -> None:
        self.comparison = comparison
        self.message = home.message
        self.title = title(home.message)
        self.missing_tag = Word.EVENT if home.is_root else Word.ALTERNATIVE
        plan = plan_of(home.message)
        assert isinstance(plan, UnionPlan)
        self.discriminator = plan.discriminator
        self.alternatives = plan.alternatives
        self.by_tag = {a.tag: a for a in plan.alternatives if a.tag is not None}
        self.events = comparison.ledger.events if home.is_root else set()
        self.verbatim = next((self.home(a) for a in plan.alternatives if a.field.kind is Kind.JSON), None)

    def home(self, alternative: Alternative) -> Home:
        return home_of(self.message, alternative.field)

    def check_kind(self, kind: str, part: Shape, path: str) -> None:
        """Checks values that their JSON kind tells from the other alternatives."""
        fitting = [a for a in self.alternatives if kind in kinds.JSON_KINDS.get(a.field.kind, ())]
        if fitting:
            kinds.check(self.comparison, self.home(fitting[0]), part, path)
        else:
            self.no_alternative(part, f"{path}[{kind}]", KIND_NAMES[kind])

    def check_strings(self, part: Shape, path: str) -> None:
        """Checks strings: first with the enum. If the union has a plain string too,
        that one holds the strings that the enum does not list."""
        homes = {a.field.kind: self.home(a) for a in self.alternatives if a.field.kind in values.STRINGS}
        enum = homes.pop(Kind.ENUM, None)
        if enum is not None and (part.strings or not homes):
            listed = Shape(strings=part.strings) if homes else part
            values.check_strings(self.comparison, enum, listed, path)
        elif homes:
            values.check_strings(self.comparison, next(iter(homes.values())), part, path)
        else:
            self.no_alternative(part, f"{path}[string]", KIND_NAMES["string"])

    def check_object(self, item: ObjectShape, path: str) -> None:
        if self.discriminator:
            self.check_tagged(item, path)
        else:
            self.check_kind("object", Shape(objects=(item,)), path)

    def check_tagged(self, item: ObjectShape, path: str) -> None:
        """Checks an object that its discriminator tells from the other alternatives."""
        nodes = item.properties.get(self.discriminator)
        tag = self.comparison.shapes.of(nodes) if nodes else Shape()
        for string in tag.strings:
            self.check_as(string, item, path)
        if tag.any_string or tag.anything:
            self.check_any_tag(item, path)
        if not nodes:
            self.check_untagged(item, path)
        elif not tag.anything and tag.kinds != {"string"}:
            text = f"{self.title} tells objects apart by a string; the snapshot allows others."
            self.comparison.ledger.report(Word.KIND, f"{path}.{self.discriminator}", text)
        elif self.discriminator not in item.required or tag.null:
            self.check_may_be_untagged(tag, path)

    def check_as(self, string: str, item: ObjectShape, path: str) -> None:
        path = f"{path}[{string}]"
        self.comparison.ledger.alternatives.add((self.message.full_name, string))
        self.events.add(string)
        alternative = self.by_tag.get(string)
        if alternative is not None:
            assert alternative.field.message is not None
            objects.check(self.comparison, item, alternative.field.message, path, self.discriminator)
            return
        instead = "stays verbatim" if self.has_unrecognized or self.verbatim else "is an error"
        text = f"{self.title} has no alternative for {string!r}; it {instead}."
        self.comparison.ledger.report(self.missing_tag, path, text)

    @property
    def has_unrecognized(self) -> bool:
        return any(a.field.kind is Kind.UNRECOGNIZED for a in self.alternatives)

    def check_any_tag(self, item: ObjectShape, path: str) -> None:
        """Checks objects whose type the snapshot leaves open. They may be verbatim,
        unless the snapshot names members of them."""
        names = [name for name in item.properties if name != self.discriminator]
        if names or not self.has_unrecognized:
            what = f"an object with any {self.discriminator!r}"
            self.no_alternative(Shape(objects=(item,)), f"{path}[*]", what)

    def check_may_be_untagged(self, tag: Shape, path: str) -> None:
        for string in tag.strings:
            alternative = self.by_tag.get(string)
            if alternative is not None and not alternative.untagged:
                name = f"{self.title}.{alternative.field.field_name}"
                text = f"{name} is for objects with {self.discriminator!r}; the snapshot does not require it."
                self.comparison.ledger.report(Word.REQUIRED, f"{path}[{string}].{self.discriminator}", text)

    def check_untagged(self, item: ObjectShape, path: str) -> None:
        """Checks an object without a tag with the alternative that a decoder takes for
        it: the first whose required members are all there."""
        untagged = [a for a in self.alternatives if a.untagged and a.field.message is not None]
        for names in (item.required, item.properties.keys()):
            for alternative in untagged:
                message = alternative.field.message
                assert message is not None
                if all(f.member_name in names for f in fields_of(plan_of(message)) if f.required):
                    objects.check(self.comparison, item, message, f"{path}[object]")
                    return
        self.no_alternative(Shape(objects=(item,)), f"{path}[object]", f"an object without {self.discriminator!r}")

    def no_alternative(self, part: Shape, path: str, what: str) -> None:
        if self.verbatim is not None:
            values.check_verbatim(self.comparison, self.verbatim, part, path)
        else:
            self.comparison.ledger.report(Word.ALTERNATIVE, path, f"{self.title} has no alternative for {what}.")
