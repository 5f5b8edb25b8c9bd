"""An output item that grows."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from typing import Any

from openresponses.v1.content_pb2 import ContentPart
from openresponses.v1.item_pb2 import Item
from openresponses.v1.item_status_pb2 import ItemStatus
from openresponses.v1.json_pb2 import Unrecognized
from openresponses.v1.message_pb2 import MessageRole
from openresponses.v1.shell_call_pb2 import ShellCallOutputContent

from .growing import Part, Text, in_order, put, refill

STRING = "string"

_Output = tuple[ShellCallOutputContent, Text, Text]


class GrowingItem:
    """An output item, as far as the events have told it.

    What grows is kept beside the item, and read into it by ``read``: parts and
    the like in dictionaries by their index, since an index comes from outside
    and may be any number.
    """

    def __init__(self, item: Item) -> None:
        self._item = Item()
        self._item.CopyFrom(item)
        self._kind = self._item.WhichOneof("item")
        self._fields: Any = getattr(self._item, self._kind) if self._kind else None
        self._texts: dict[str, Text] = {}
        self._parts: dict[str, dict[float, Part]] = {}
        self._commands: dict[float, Text] | None = None
        self._outputs: dict[float, _Output] | None = None

    @classmethod
    def unannounced(cls, kind: str, item_id: str) -> GrowingItem:
        """The item of an event that comes before its item's own, as in a stream
        that is joined halfway."""
        growing = cls(Item(**{kind: {}}))
        fields = growing._fields
        if item_id and growing.has("id", STRING):
            fields.id = item_id
        if growing.has("role", "MessageRole"):
            fields.role = MessageRole.MESSAGE_ROLE_ASSISTANT
        if growing.has("status", "ItemStatus"):
            fields.status = ItemStatus.ITEM_STATUS_IN_PROGRESS
        return growing

    @property
    def id(self) -> str:
        """The item's id; empty if it has none."""
        if self._kind == "unrecognized":
            found = member_of(self._item.unrecognized, "id")
            return found if isinstance(found, str) else ""
        return str(self._fields.id) if self.has("id", STRING) else ""

    @property
    def fields(self) -> Any:
        """The message of the item's kind. What grows is not in it."""
        return self._fields

    def has(self, field: str, type_name: str) -> bool:
        """Whether items of this kind have a field of a type: ``STRING``, or the
        name of a message or an enum. Names alone do not tell: the ``content`` of
        a page is a string."""
        return self._kind is not None and _type_name(self._fields.DESCRIPTOR, field) == type_name

    def has_parts(self, member: str) -> bool:
        """Whether items of this kind have parts in ``content`` or ``summary``."""
        return self.has(member, "ContentPart") or self.has(member, "Content")

    def text(self, field: str) -> Text | None:
        """A string of the item; None if it has no such string."""
        text = self._texts.get(field)
        if text is None:
            holder = self._holder(field)
            if holder is not None:
                text = self._texts[field] = Text(getattr(holder, field))
        return text

    def part(self, member: str, index: float, kind: str) -> Part:
        """A part of the item's ``content`` or ``summary``, made one of ``kind``
        unless it is: some servers announce a part as of another kind than its
        deltas are."""
        parts = self._parts_of(member)
        part = parts.get(index)
        if part is None or part.kind != kind:
            part = parts[index] = Part.empty(kind)
        return part

    def existing_part(self, member: str, index: float) -> Part | None:
        return self._parts_of(member).get(index)

    def put_part(self, member: str, index: float, part: ContentPart) -> None:
        self._parts_of(member)[index] = Part(part)

    def command(self, index: float) -> Text:
        """A command of a shell call."""
        if self._commands is None:
            self._commands = {float(i): Text(c) for i, c in enumerate(self._fields.action.commands)}
        return self._commands.setdefault(index, Text())

    def add_output(self, index: float, stdout: str, stderr: str) -> None:
        """Adds to what a shell call's command has put out."""
        outputs = self._outputs_by_index()
        if index not in outputs:
            outputs[index] = _output(ShellCallOutputContent())
        _, out, err = outputs[index]
        out.add(stdout)
        err.add(stderr)

    def put_output(self, index: float, output: ShellCallOutputContent) -> None:
        self._outputs_by_index()[index] = _output(output)

    def read(self) -> Item:
        """The item so far. It goes on growing: to be copied."""
        for field, text in self._texts.items():
            put(self._holder(field), field, text.read())
        for member, parts in self._parts.items():
            refill(self._list(member), [part.read() for part in in_order(parts)])
        if self._commands is not None:
            refill(self._fields.action.commands, [text.read() for text in in_order(self._commands)])
        if self._outputs is not None:
            refill(self._fields.output, [_joined(*output) for output in in_order(self._outputs)])
        return self._item

    def _holder(self, field: str) -> Any:
        """The message that has a string of the item: for a patch's diff, the
        operation. None if there is none, as when a file is deleted."""
        if field != "diff":
            return self._fields if self.has(field, STRING) else None
        if not self.has("operation", "ApplyPatchOperation"):
            return None
        operation = self._fields.operation
        kind = operation.WhichOneof("operation") or "update_file"
        return getattr(operation, kind) if kind in ("create_file", "update_file") else None

    def _list(self, member: str) -> Any:
        if self.has(member, "ContentPart"):
            return getattr(self._fields, member)
        content = self._fields.content
        if content.HasField("text"):
            content.list.parts.add().output_text.text = content.text
        content.list.SetInParent()
        return content.list.parts

    def _parts_of(self, member: str) -> dict[float, Part]:
        parts = self._parts.get(member)
        if parts is None:
            parts = self._parts[member] = {float(i): Part(part) for i, part in enumerate(self._list(member))}
        return parts

    def _outputs_by_index(self) -> dict[float, _Output]:
        if self._outputs is None:
            self._outputs = {float(i): _output(output) for i, output in enumerate(self._fields.output)}
        return self._outputs


@cache
def _type_name(descriptor: Any, field: str) -> str:
    found = descriptor.fields_by_name.get(field)
    if found is None:
        return ""
    of = found.message_type or found.enum_type
    return of.name if of is not None else STRING if found.type == found.TYPE_STRING else ""


def member_of(unrecognized: Unrecognized, name: str) -> Any:
    """A member of an object that the schema does not know; None if it has none."""
    # The text may be anything: to_json refuses what is no JSON, not the accumulator.
    with suppress(ValueError, RecursionError):
        members = json.loads(unrecognized.json.text)
        if isinstance(members, dict):
            return members.get(name)
    return None


def _output(content: ShellCallOutputContent) -> _Output:
    own = ShellCallOutputContent()
    own.CopyFrom(content)
    return own, Text(own.stdout), Text(own.stderr)


def _joined(content: ShellCallOutputContent, stdout: Text, stderr: Text) -> ShellCallOutputContent:
    content.stdout = stdout.read()
    content.stderr = stderr.read()
    return content
