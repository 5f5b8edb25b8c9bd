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

from .growing import GrowingPart, GrowingText, in_order, put, refill

STRING = "string"

_Output = tuple[ShellCallOutputContent, GrowingText, GrowingText]


class GrowingItem:
    """An output item, as far as the events have described it.

    Growing texts and parts are kept beside the item, and ``read`` puts them into
    it. Parts, commands and outputs are in dictionaries by their index, because an
    index comes from outside and may be any number.
    """

    def __init__(self, item: Item) -> None:
        self._item = Item()
        self._item.CopyFrom(item)
        self._kind = self._item.WhichOneof("item")
        self._fields: Any = getattr(self._item, self._kind) if self._kind else None
        self._texts: dict[str, GrowingText] = {}
        self._parts: dict[str, dict[float, GrowingPart]] = {}
        self._commands: dict[float, GrowingText] | None = None
        self._outputs: dict[float, _Output] | None = None

    @classmethod
    def unannounced(cls, kind: str, item_id: str) -> GrowingItem:
        """Makes the item for an event that comes before the event that adds the item:
        for example, if a stream is joined halfway."""
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
        """The message of the item's kind, without the texts and parts that grow."""
        return self._fields

    def has(self, field: str, type_name: str) -> bool:
        """Whether items of this kind have a field of a type: ``STRING``, or the name of
        a message or an enum. A field's name alone does not tell its type. For
        example, the ``content`` of a fetched web page is a string."""
        return self._kind is not None and _type_name(self._fields.DESCRIPTOR, field) == type_name

    def has_parts(self, member: str) -> bool:
        """Whether items of this kind have parts in ``content`` or ``summary``."""
        return self.has(member, "ContentPart") or self.has(member, "Content")

    def text(self, field: str) -> GrowingText | None:
        """Returns a string of the item; None if the item has no such string."""
        text = self._texts.get(field)
        if text is None:
            message = self._message_with(field)
            if message is not None:
                text = self._texts[field] = GrowingText(getattr(message, field))
        return text

    def part(self, member: str, index: float, kind: str) -> GrowingPart:
        """Returns a part of the item's ``content`` or ``summary``. If the part is not of
        ``kind``, an empty one takes its place, because some servers announce a part
        of another kind than its deltas."""
        parts = self._parts_of(member)
        part = parts.get(index)
        if part is None or part.kind != kind:
            part = parts[index] = GrowingPart.empty(kind)
        return part

    def existing_part(self, member: str, index: float) -> GrowingPart | None:
        return self._parts_of(member).get(index)

    def put_part(self, member: str, index: float, part: ContentPart) -> None:
        self._parts_of(member)[index] = GrowingPart(part)

    def command(self, index: float) -> GrowingText:
        """Returns a command of a shell call."""
        if self._commands is None:
            self._commands = {float(i): GrowingText(c) for i, c in enumerate(self._fields.action.commands)}
        return self._commands.setdefault(index, GrowingText())

    def add_output(self, index: float, stdout: str, stderr: str) -> None:
        """Adds to the output of a shell call's command."""
        outputs = self._outputs_by_index()
        if index not in outputs:
            outputs[index] = _output(ShellCallOutputContent())
        _, out, err = outputs[index]
        out.add(stdout)
        err.add(stderr)

    def put_output(self, index: float, output: ShellCallOutputContent) -> None:
        self._outputs_by_index()[index] = _output(output)

    def read(self) -> Item:
        """Returns the item so far. Copy it: later events change it."""
        for field, text in self._texts.items():
            put(self._message_with(field), field, text.read())
        for member, parts in self._parts.items():
            refill(self._list(member), [part.read() for part in in_order(parts)])
        if self._commands is not None:
            refill(self._fields.action.commands, [text.read() for text in in_order(self._commands)])
        if self._outputs is not None:
            refill(self._fields.output, [_joined(*output) for output in in_order(self._outputs)])
        return self._item

    def _message_with(self, field: str) -> Any:
        """Returns the message that has a string of the item: the item's, or the operation
        for a patch's diff. None if there is no such string: for example, the
        operation that deletes a file has no diff."""
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

    def _parts_of(self, member: str) -> dict[float, GrowingPart]:
        parts = self._parts.get(member)
        if parts is None:
            parts = self._parts[member] = {float(i): GrowingPart(part) for i, part in enumerate(self._list(member))}
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
    """Returns a member of an object that the schema does not know; None if there is none."""
    # The text may be anything. to_json refuses text that is not JSON; the accumulator does not.
    with suppress(ValueError, RecursionError):
        members = json.loads(unrecognized.json.text)
        if isinstance(members, dict):
            return members.get(name)
    return None


def _output(content: ShellCallOutputContent) -> _Output:
    own = ShellCallOutputContent()
    own.CopyFrom(content)
    return own, GrowingText(own.stdout), GrowingText(own.stderr)


def _joined(content: ShellCallOutputContent, stdout: GrowingText, stderr: GrowingText) -> ShellCallOutputContent:
    content.stdout = stdout.read()
    content.stderr = stderr.read()
    return content
