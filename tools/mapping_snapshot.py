"""Prints the compiled mapping of every message of the package.

The output is committed as tests/wire/mapping.txt. So a review shows a change of
mapping beside the change of the schema that made it; `buf breaking` alone would
let it pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from google.protobuf.descriptor import Descriptor

from openresponses.command.messages import message_modules
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.compile import messages_below, plan_of
from openresponses.wire.plan import (
    ArrayPlan,
    EnumPlan,
    FieldPlan,
    Label,
    UnionPlan,
    Unset,
    VerbatimPlan,
    fields_of,
)


def _roots() -> list[Descriptor]:
    """Returns StreamEvent, then every other message that is written as JSON."""
    messages = [m for module in message_modules() for m in module.DESCRIPTOR.message_types_by_name.values()]
    stream_event: Any = StreamEvent.DESCRIPTOR
    return [stream_event, *(message for message in messages if message.name not in _NOT_WRITTEN)]


# Parts of other messages, and the messages of the mapping options.
_NOT_WRITTEN = {"JsonMember", "JsonRemainder", "WireMessage", "WireField", "WireOneof"}

ROOTS = _roots()


def snapshot(roots: list[Descriptor] = ROOTS) -> str:
    """Returns the mapping of the root messages and of all messages below them, as text."""
    descriptors = {d.full_name: d for root in roots for d in messages_below(root)}
    enums: dict[str, EnumPlan] = {}
    lines: list[str] = []
    for descriptor in descriptors.values():
        lines += _message(descriptor)
        enums |= {f.enum.full_name: f.enum for f in fields_of(plan_of(descriptor)) if f.enum is not None}
    for name in sorted(enums):
        lines.append(f"enum {name}")
        lines += [f"  {number} = {string}" for number, string in enums[name].strings.items()]
    return "\n".join(lines) + "\n"


def _message(descriptor: Descriptor) -> Iterator[str]:
    plan = plan_of(descriptor)
    if isinstance(plan, UnionPlan):
        by = f" by {plan.discriminator}" if plan.discriminator else ""
        yield f"union {descriptor.full_name}{by}"
        for alternative in plan.alternatives:
            tag = f' tag "{alternative.tag}"' if alternative.tag is not None else ""
            yield _field(alternative.field) + tag + (" or untagged" if alternative.untagged else "")
        return
    shape = "verbatim" if isinstance(plan, VerbatimPlan) else "array" if isinstance(plan, ArrayPlan) else "object"
    yield f"{shape} {descriptor.full_name}"
    for field in fields_of(plan):
        yield _field(field)


def _field(field: FieldPlan) -> str:
    kind = field.message.full_name if field.message is not None else field.kind.name.lower()
    if field.enum is not None:
        kind = field.enum.full_name
    words = [f"  {field.number} {field.field_name}: {kind}"]
    if field.label is not Label.SINGULAR:
        words.append(field.label.value)
    if field.member_name != field.field_name:
        words.append(f'named "{field.member_name}"')
    if field.enum is not None and field.constant is not None:
        words.append(f'always "{field.enum.strings[field.constant]}"')
    if field.required:
        words.append("required")
    if field.any_kind:
        words.append("any kind")
    if field.unset is not Unset.OMITTED:
        words.append(f"unset {field.unset.value}")
    return " ".join(words)


if __name__ == "__main__":
    print(snapshot(), end="")
