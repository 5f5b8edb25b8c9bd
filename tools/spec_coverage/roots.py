"""Roots: which schema is the stream, which the request, which the response, and their messages."""

from __future__ import annotations

from google.protobuf.descriptor import Descriptor

from openresponses.command.messages import message_modules

from .findings import Ledger, Word
from .resolve import Shapes
from .shapes import ObjectShape
from .snapshot import Snapshot, SnapshotError
from .walk import walk

MESSAGES = {"stream": "StreamEvent", "request": "CreateResponseRequest", "response": "Response"}
_RIGHT = {
    "stream": "a union of objects each with its `type`",
    "request": "an object with `input`",
    "response": "an object with `output` and `object` or `status`",
}


def check(snapshot: Snapshot) -> Ledger:
    """Compares a snapshot with the schema.

    Raises:
        SnapshotError: the snapshot's roots are not a stream, a request and a
            response; or references lead in a circle.
        PlanError: the schema's mapping options are broken.
    """
    try:
        roots = recognize(snapshot)
        messages = {name: find_message(MESSAGES[role]) for role, name in roots.items()}
        ledger = walk(snapshot, {name: message for name, message in messages.items() if message is not None})
    except RecursionError:
        raise SnapshotError(f"{snapshot.file}: its schemas are nested too deep") from None
    for role, name in roots.items():
        if messages[name] is None:
            text = f"The schema has no message {MESSAGES[role]}, which would be the {role}."
            ledger.report(Word.ROOT, name, text)
    return ledger


def recognize(snapshot: Snapshot) -> dict[str, str]:
    """Returns the names of the roots, by role. Each role is recognized by its
    members: a list whose order matters is soon wrong.

    Raises:
        SnapshotError: a role has no root or several, or a root has no role.
    """
    shapes = Shapes(snapshot)
    roles: dict[str, str] = {}
    for name in snapshot.roots:
        role = _role(shapes, name)
        if role is None:
            raise SnapshotError(f"{snapshot.file}: the root {name!r} is none of: {'; '.join(_RIGHT.values())}")
        if role in roles:
            raise SnapshotError(f"{snapshot.file}: the roots {roles[role]!r} and {name!r} are both a {role}")
        roles[role] = name
    for role, right in _RIGHT.items():
        if role not in roles:
            raise SnapshotError(f"{snapshot.file}: `roots` names no {role}, {right}")
    return roles


def _role(shapes: Shapes, name: str) -> str | None:
    alternatives = shapes.of((shapes.snapshot.schemas[name],)).objects
    if alternatives and all(_has_type(shapes, item) for item in alternatives):
        return "stream"
    names = {name for item in alternatives for name in item.properties}
    if "output" in names and not names.isdisjoint({"object", "status"}):
        return "response"
    return "request" if "input" in names else None


def _has_type(shapes: Shapes, item: ObjectShape) -> bool:
    return "type" in item.properties and bool(shapes.of(item.properties["type"]).strings)


def find_message(name: str) -> Descriptor | None:
    """Returns a message of the package, in whatever file it is."""
    for module in message_modules():
        found: Descriptor | None = module.DESCRIPTOR.message_types_by_name.get(name)
        if found is not None:
            return found
    return None
