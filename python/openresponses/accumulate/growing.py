"""Strings and parts of an item's content that grow while a stream runs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openresponses.v1.annotation_pb2 import Annotation
from openresponses.v1.content_pb2 import ContentPart
from openresponses.v1.logprob_pb2 import Logprob

_TEXT_FIELDS = {"output_text": "text", "refusal": "refusal", "reasoning_text": "text", "summary_text": "text"}
"""The field that a delta adds to, by the kind of the part."""


class GrowingText:
    """A string that grows. Its pieces are joined when it is read, so that a delta
    costs time for its own length only, not for the length of the text."""

    __slots__ = ("_pieces",)

    def __init__(self, text: str = "") -> None:
        self._pieces = [text]

    def add(self, piece: str) -> None:
        self._pieces.append(piece)

    def replace(self, text: str) -> None:
        self._pieces = [text]

    def read(self) -> str:
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0]


class GrowingPart:
    """A part of an item's content or summary.

    Attributes:
        kind: the name of the part's alternative; None if no alternative is set.
    """

    __slots__ = ("_annotations", "_content", "_field", "_part", "_text", "kind")

    def __init__(self, part: ContentPart) -> None:
        self.replace(part)

    @classmethod
    def empty(cls, kind: str) -> GrowingPart:
        part = ContentPart()
        getattr(part, kind).SetInParent()
        return cls(part)

    def replace(self, part: ContentPart) -> None:
        """Replaces the part by a whole one."""
        self._part = ContentPart()
        self._part.CopyFrom(part)
        self.kind = self._part.WhichOneof("part")
        self._content: Any = None
        self._annotations: dict[float, Annotation] | None = None
        if self.kind in _TEXT_FIELDS:
            self._content = getattr(self._part, self.kind)
            self._field = _TEXT_FIELDS[self.kind]
            self._text = GrowingText(getattr(self._content, self._field))

    def add_text(self, piece: str) -> None:
        self._text.add(piece)

    def replace_text(self, text: str) -> None:
        self._text.replace(text)

    def add_logprobs(self, logprobs: Iterable[Logprob]) -> None:
        self._content.logprobs.extend(logprobs)

    def replace_logprobs(self, logprobs: Iterable[Logprob]) -> None:
        del self._content.logprobs[:]
        self._content.logprobs.extend(logprobs)

    def put_annotation(self, index: float, annotation: Annotation) -> None:
        """Puts an annotation in its place. Annotations may come in any order."""
        if self._annotations is None:
            self._annotations = {float(i): _copy(a) for i, a in enumerate(self._content.annotations)}
        self._annotations[index] = _copy(annotation)

    def read(self) -> ContentPart:
        """Returns the part so far. Copy it: later events change it."""
        if self._content is not None:
            put(self._content, self._field, self._text.read())
        if self._annotations is not None:
            refill(self._content.annotations, in_order(self._annotations))
        return self._part


def _copy(annotation: Annotation) -> Annotation:
    copy = Annotation()
    copy.CopyFrom(annotation)
    return copy


def in_order(by_index: dict[float, Any]) -> list[Any]:
    """Returns the values in the order of their indexes."""
    return [by_index[index] for index in sorted(by_index)]


def put(message: Any, field: str, value: str) -> None:
    """Sets a field, and removes its member from the remainder."""
    setattr(message, field, value)
    if message.HasField("remainder"):
        remainder = message.remainder
        for index in reversed(range(len(remainder.members))):
            if remainder.members[index].name == field:
                del remainder.members[index]
        if field in remainder.missing:
            remainder.missing.remove(field)
        if not remainder.ListFields():
            message.ClearField("remainder")


def refill(repeated: Any, values: list[Any]) -> None:
    """Gives a repeated field new elements."""
    del repeated[:]
    repeated.extend(values)
