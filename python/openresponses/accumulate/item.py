"""An output item that grows."""

from __future__ import annotations

from functools import cache
from typing import Any

from openresponses.v1.content_pb2 import ContentPart
from openresponses.v1.item_pb2 import Item
from openresponses.v1.item_status_pb2 import ItemStatus
from openresponses.v1.message_pb2 import MessageRole
from openresponses.v1.shell_call_pb2 import ShellCallOutputContent

from .growing import GrowingPart, GrowingText, in_order, refill
from .remainder import member_of, scalar_of, text_of

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
    def unannounced(cls, kind: str, item_id: str, call_id: str) -> GrowingItem:
        """Makes the item for an event that comes before the event that adds the item:
        for example, if a stream is joined halfway."""
        item = Item()
        getattr(item, kind).SetInParent()
        growing = cls(item)
        fields = growing._fields
        if item_id and growing.has("id", STRING):
            fields.id = item_id
        if call_id and growing.has("call_id", STRING):
            fields.call_id = call_id
        if growing.has("role", "MessageRole"):
            fields.role = MessageRole.MESSAGE_ROLE_ASSISTANT
        if growing.has("status", "ItemStatus"):
            fields.status = ItemStatus.ITEM_STATUS_IN_PROGRESS
        return growing

    @property
    def kind(self) -> str:
        """The name of the item's alternative; the ``type`` of an item that the schema does not know."""
        return str(self._fields.type) if self._kind == "unrecognized" else self._kind or ""

    @property
    def is_unrecognized(self) -> bool:
        """Whether the schema does not know the item's ``type``."""
        return self._kind == "unrecognized"

    @property
    def id(self) -> str:
        """The item's id; empty if it has none."""
        return self._string("id")

    @property
    def call_id(self) -> str:
        """The id of the call that the item is, or whose output it is; empty if it has none."""
        return self._string("call_id")

    def _string(self, name: str) -> str:
        if self._kind == "unrecognized":
            found = member_of(self._fields, name)
            return found if isinstance(found, str) else ""
        return scalar_of(self._fields, name) if self.has(name, STRING) else ""

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
                text = self._texts[field] = GrowingText(text_of(message, field) or "")
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

    def keep(self, before: GrowingItem) -> None:
        """Takes over what deltas have built before the item was announced, as far as the
        announced item is still empty. Both are of one kind."""
        for field, text in before._texts.items():
            own = self.text(field)
            if own is not None and own.is_empty:
                self._texts[field] = text
        for member, parts in before._parts.items():
            if not self._parts_of(member):
                self._parts[member] = parts
        if before._commands and not self._fields.action.commands:
            self._commands = before._commands
        if before._outputs and not self._fields.output:
            self._outputs = before._outputs

    def read(self) -> Item:
        """Returns the item so far. Copy it: later events change it."""
        for field, text in self._texts.items():
            text.put(self._message_with(field), field)
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


def _output(content: ShellCallOutputContent) -> _Output:
    own = ShellCallOutputContent()
    own.CopyFrom(content)
    return own, GrowingText(text_of(own, "stdout") or ""), GrowingText(text_of(own, "stderr") or "")


def _joined(content: ShellCallOutputContent, stdout: GrowingText, stderr: GrowingText) -> ShellCallOutputContent:
    stdout.put(content, "stdout")
    stderr.put(content, "stderr")
    return content
