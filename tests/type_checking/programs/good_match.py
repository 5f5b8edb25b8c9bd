"""Handles every alternative of a union. A checker finds the one that is forgotten or misspelt."""

from typing_extensions import assert_never

from openresponses import inner
from openresponses.v1 import (
    Annotation,
    Content,
    ContentPartList,
    OutputTextDelta,
    ResponseCompleted,
    StreamEvent,
    Unrecognized,
)


def text_of(content: Content) -> str:
    match content.WhichOneof("content"):
        case "text":
            return content.text
        case "list":
            return "".join(part.output_text.text for part in content.list.parts)
        case None:
            return ""
        case _ as rest:
            assert_never(rest)


def source_of(annotation: Annotation) -> str:
    kind = annotation.WhichOneof("annotation")
    if kind == "url_citation":
        return annotation.url_citation.url
    if kind == "file_citation":
        return annotation.file_citation.filename
    return ""


def length_of(content: Content) -> int:
    match inner(content):
        case str() as text:
            return len(text)
        case ContentPartList(parts=parts):
            return len(parts)
        case None:
            return 0
        case _ as rest:
            assert_never(rest)


def show(event: StreamEvent) -> None:
    match inner(event):
        case OutputTextDelta() as text:
            print(text.delta)
        case ResponseCompleted() as completed:
            print(completed.response.id)
        case Unrecognized() as new:
            print(new.type)
        case _:
            pass
