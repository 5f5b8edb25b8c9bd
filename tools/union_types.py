"""Makes the type stub of ``inner``: for each union, what it may hold.

It is committed as python/openresponses/helpers/alternatives.pyi. So a type checker
knows the members of an event in a `match`, and whether all alternatives are handled.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from mapping_snapshot import ROOTS

from openresponses.wire.compile import plan_of
from openresponses.wire.plan import UnionPlan

_HEAD = '''\
"""The message inside a union. Written by `make generate`."""

# fmt: off
from typing import overload

from openresponses import v1

'''

_COLUMNS = 120
_SCALARS = {
    FieldDescriptor.TYPE_BOOL: "bool",
    FieldDescriptor.TYPE_DOUBLE: "float",
    FieldDescriptor.TYPE_INT64: "int",
    FieldDescriptor.TYPE_STRING: "str",
}


def stub(messages: Sequence[Descriptor] = ROOTS) -> str:
    """Returns the text of the stub, with an overload of ``inner`` for each union among the messages."""
    unions = sorted({m for m in messages if isinstance(plan_of(m), UnionPlan)}, key=lambda m: m.name)
    return _HEAD + "".join(map(_overload, unions))


def _overload(union: Descriptor) -> str:
    types = dict.fromkeys([*map(_type, union.fields), "None"])  # two alternatives may have the same type
    held = textwrap.fill(" | ".join(types), _COLUMNS, initial_indent="    ", subsequent_indent="    ")
    return f"@overload\ndef inner(union: v1.{union.name}) -> (\n{held}\n): ...\n"


def _type(field: FieldDescriptor) -> str:
    if field.message_type is not None:
        return f"v1.{field.message_type.name}"
    if field.enum_type is not None:
        return f"v1.{field.enum_type.name}.ValueType"
    return _SCALARS[field.type]
