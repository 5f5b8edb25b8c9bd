"""An output item that grows."""

from __future__ import annotations

from typing import Any

from openresponses.v1.content_pb2 import ContentPart
from openresponses.v1.item_pb2 import Item
from openresponses.v1.item_status_pb2 import ItemStatus
from openresponses.v1.message_pb2 import MessageRole
from openresponses.v1.shell_call_pb2 import ShellCallOutputContent

from .growing import Part, Text


class GrowingItem:
    """An output item, as far as the events have told it.

    What grows is kept beside the item, and read into it by ``read``: parts and
    the like in dictionaries by their index, since an index comes from outside
    and may be anything.

    Attributes:
        kind: the alternative of the item; None if it has none.
    """

    def __init__(self, item: Item) -> None:
        self._item = Item()
        self._item.CopyFrom(item)
        self.kind = self._item.WhichOneof("item")
        self._fields: Any = getattr(self._item, self.kind) if self.kind else None
        self._texts: dict[str, Text] = {}
        self._parts: dict[str, dict[float, Part]] = {}
        self._commands: dict[float, Text] | None = None
        self._outputs: dict[float, tuple[ShellCallOutputContent, Text, Text]] | None = None

    @classmethod
    def unannounced(cls, kind: str, item_id: str) -> GrowingItem:
        """The item of an event that comes before its item's own, as in a stream
        that is joined halfway."""
        item = Item()
        fields: Any = getattr(item, kind)
        fields.SetInParent()
        if item_id and "id" in fields.DESCRIPTOR.fields_by_name:
            fields.id = item_id
        if kind == "message":
            fields.role = MessageRole.MESSAGE_ROLE_ASSISTANT
        if "status" in fields.DESCRIPTOR.fields_by_name:
            fields.status = ItemStatus.ITEM_STATUS_IN_PROGRESS
        return cls(item)

    @property
    def id(self) -> str:
        return str(getattr(self._fields, "id", ""))

    @property
    def fields(self) -> Any:
        """The message of the item's kind. What grows is not in it."""
        return self._fields

    def text(self, field: str) -> Text:
        """A string of the item."""
        if field not in self._texts:
            self._texts[field] = Text(getattr(self._holder(field), field))
        return self._texts[field]

    def part(self, member: str, index: float, kind: str) -> Part:
        """A part of the item's ``content`` or ``summary``, of the kind asked for."""
        part = self._parts_of(member).setdefault(index, Part(ContentPart()))
        part.become(kind)
        return part

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
            setattr(self._holder(field), field, text.read())
        for member, parts in self._parts.items():
            _refill(self._list(member), (part.read() for _, part in sorted(parts.items(), key=_index)))
        if self._commands is not None:
            commands = (text.read() for _, text in sorted(self._commands.items(), key=_index))
            _refill(self._fields.action.commands, commands)
        if self._outputs is not None:
            _refill(self._fields.output, (_joined(*o) for _, o in sorted(self._outputs.items(), key=_index)))
        return self._item

    def _holder(self, field: str) -> Any:
        """The message that has a growing string: for a patch's diff the operation."""
        if field != "diff":
            return self._fields
        operation = self._fields.operation
        return getattr(operation, operation.WhichOneof("operation") or "update_file")

    def _list(self, member: str) -> Any:
        if self.kind != "message":
            return getattr(self._fields, member)
        content = self._fields.content.list
        content.SetInParent()
        return content.parts

    def _parts_of(self, member: str) -> dict[float, Part]:
        if member not in self._parts:
            self._parts[member] = {float(i): Part(part) for i, part in enumerate(self._list(member))}
        return self._parts[member]

    def _outputs_by_index(self) -> dict[float, tuple[ShellCallOutputContent, Text, Text]]:
        if self._outputs is None:
            self._outputs = {float(i): _output(output) for i, output in enumerate(self._fields.output)}
        return self._outputs


def _output(content: ShellCallOutputContent) -> tuple[ShellCallOutputContent, Text, Text]:
    own = ShellCallOutputContent()
    own.CopyFrom(content)
    return own, Text(own.stdout), Text(own.stderr)


def _joined(content: ShellCallOutputContent, stdout: Text, stderr: Text) -> ShellCallOutputContent:
    content.stdout = stdout.read()
    content.stderr = stderr.read()
    return content


def _index(entry: tuple[float, Any]) -> float:
    return entry[0]


def _refill(repeated: Any, values: Any) -> None:
    values = list(values)
    del repeated[:]
    repeated.extend(values)
