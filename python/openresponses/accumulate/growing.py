"""What grows while a stream runs: strings, and the parts of an item's content."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openresponses.v1.annotation_pb2 import Annotation
from openresponses.v1.content_pb2 import ContentPart
from openresponses.v1.logprob_pb2 import Logprob

_TEXT_FIELDS = {"output_text": "text", "refusal": "refusal", "reasoning_text": "text", "summary_text": "text"}
"""The kinds of parts that come in deltas, and the field that a delta adds to."""


class Text:
    """A string that grows. Its pieces are joined when it is read, so that a
    delta costs what the delta is long, not what the text is long."""

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


class Part:
    """A part of an item's content or summary."""

    __slots__ = ("_content", "_field", "_kind", "_part", "_text")

    def __init__(self, part: ContentPart) -> None:
        self.replace(part)

    def replace(self, part: ContentPart) -> None:
        """Makes the part what an event says it is as a whole."""
        self._part = ContentPart()
        self._part.CopyFrom(part)
        self._kind = self._part.WhichOneof("part")
        self._content: Any = None
        if self._kind in _TEXT_FIELDS:
            self._content = getattr(self._part, self._kind)
            self._field = _TEXT_FIELDS[self._kind]
            self._text = Text(getattr(self._content, self._field))

    def become(self, kind: str) -> None:
        """Makes the part one of ``kind`` unless it is. Some servers announce a
        part as of one kind and send the deltas of another."""
        if self._kind != kind:
            part = ContentPart()
            getattr(part, kind).SetInParent()
            self.replace(part)

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
        """Adds an annotation, or replaces the one that has the index."""
        annotations = self._content.annotations
        if 0 <= index < len(annotations) and index == int(index):
            annotations[int(index)].CopyFrom(annotation)
        else:
            annotations.append(annotation)

    def read(self) -> ContentPart:
        """The part so far. It goes on growing: to be copied."""
        if self._content is not None:
            setattr(self._content, self._field, self._text.read())
        return self._part
