"""Message types by name."""

from __future__ import annotations

from difflib import SequenceMatcher
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from google.protobuf import descriptor_pool
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

import openresponses.v1
from openresponses.helpers.unions import type_of
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.compile import plan_of
from openresponses.wire.errors import PlanError


def title_of(message: Message) -> str:
    """Returns the name of a message in reports: an event's type, or the name of the message type.

    Raises:
        WireError: a ``StreamEvent`` has no event set.
    """
    return type_of(message) if isinstance(message, StreamEvent) else message.DESCRIPTOR.name


def message_modules() -> list[ModuleType]:
    """Imports the stubs of all messages, without the stubs of services, which need grpc."""
    names = (module.name for module in iter_modules(openresponses.v1.__path__, "openresponses.v1."))
    return [import_module(name) for name in names if name.endswith("_pb2")]


def message_class(name: str) -> type[Message]:
    """Returns the class of a mapped message of this package.

    Args:
        name: for example ``StreamEvent`` or ``openresponses.v1.StreamEvent``.

    Raises:
        PlanError: there is no such message, or it has no wire form.
    """
    package = StreamEvent.DESCRIPTOR.file.package
    full_name = name if name.startswith(f"{package}.") else f"{package}.{name}"
    message_modules()
    try:
        descriptor = descriptor_pool.Default().FindMessageTypeByName(full_name)
    except (KeyError, TypeError, UnicodeError):  # the last two: a name that is not UTF-8
        meant = _nearest(full_name.removeprefix(f"{package}."))
        right = f"did you mean {meant}?" if meant else "Response and CreateResponseRequest are, for example"
        raise PlanError(f"no message of {package} is named {name!r}; {right}") from None
    plan_of(descriptor)
    message_type: type[Message] = GetMessageClass(descriptor)
    return message_type


_NEAR = 0.75  # from 0 to 1: one letter of four may be wrong


def _nearest(name: str) -> str | None:
    """Returns the name of the mapped message that is most like a name, or None if none is much like it."""
    wanted = SequenceMatcher(b=name.lower())
    best, meant = _NEAR, None
    for module in message_modules():
        for known, descriptor in module.DESCRIPTOR.message_types_by_name.items():
            wanted.set_seq1(known.lower())
            if wanted.ratio() > best and _is_mapped(descriptor):
                best, meant = wanted.ratio(), known
    return meant


def _is_mapped(descriptor: Descriptor) -> bool:
    """Returns whether a message has a wire form of its own."""
    try:
        plan_of(descriptor)
    except PlanError:
        return False
    return True
