"""Strings and parts of an item's content that grow while a stream runs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openresponses.v1.annotation_pb2 import Annotation
from openresponses.v1.content_pb2 import ContentPart
from openresponses.v1.logprob_pb2 import Logprob

from .remainder import forget, text_of, whole_characters

_TEXT_FIELDS = {"output_text": "text", "refusal": "refusal", "reasoning_text": "text", "summary_text": "text"}
"""The field that a delta adds to, by the kind of the part."""


class GrowingText:
    """A string that grows. Its pieces are joined when it is read, so that a delta
    costs time for its own length only, not for the length of the text.

    A piece may end within a character, between the two surrogates that stand for it
    in JSON. The next piece then begins with the other half.
    """

    __slots__ = ("_changed", "_pieces")

    def __init__(self, text: str = "") -> None:
        self._pieces = [text]
        self._changed = False

    def add(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)

    def replace(self, text: str) -> None:
        self._pieces = [text]
        self._changed = True

    @property
    def is_empty(self) -> bool:
        return not any(self._pieces)

    def read(self) -> str:
        if len(self._pieces) > 1:
            self.replace("".join(self._pieces))
        return whole_characters(self._pieces[0])

    def put(self, message: Any, field: str) -> None:
        """Sets the field, if events have changed the text."""
        text = self.read()
        if self._changed:
            setattr(message, field, text)
            forget(message, field)


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
            self._text = GrowingText(text_of(self._content, self._field) or "")

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
            self._text.put(self._content, self._field)
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


def refill(repeated: Any, values: list[Any]) -> None:
    """Gives a repeated field new elements."""
    del repeated[:]
    repeated.extend(values)
