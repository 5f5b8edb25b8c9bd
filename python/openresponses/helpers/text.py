"""The text of a response."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openresponses.v1.content_pb2 import Content
from openresponses.v1.json_pb2 import JsonRemainder
from openresponses.v1.message_pb2 import MessageItem
from openresponses.v1.response_pb2 import Response
from openresponses.wire.convert import to_dict
from openresponses.wire.errors import WireError

_TEXT_PARTS = {"output_text", "text"}


def output_text(response: Response) -> str:
    """Returns the text that the model wrote: that of all messages in the response's ``output``, joined.

    It is the text of parts of the types ``output_text`` and ``text``, and of content that is a string.
    Refusals, reasoning and calls of tools do not count. If the response has no text, the result is
    empty. (openai's ``Response.output_text`` counts ``output_text`` parts alone.)

    Where a server sends a message or its content in a form that the schema's fields cannot hold, the
    text is taken from the remainder.

    Args:
        response: a response, finished or not, for example ``ResponseAccumulator.response``.
    """
    if not response.output:
        return "".join(_texts_of_output(_verbatim(response.remainder, "output")))
    messages = (item.message for item in response.output if item.WhichOneof("item") == "message")
    return "".join(text for message in messages for text in _texts(message))


def _texts(message: MessageItem) -> Iterator[str]:
    form = message.content.WhichOneof("content")
    if form == "text":
        yield message.content.text
    elif form == "list":
        yield from _texts_of_parts(message.content)
    else:
        yield from _texts_of_json(_verbatim(message.remainder, "content"))


def _texts_of_parts(content: Content) -> Iterator[str]:
    for part in content.list.parts:
        kind = part.WhichOneof("part")
        if kind == "output_text":
            yield part.output_text.text
        elif kind == "text":
            yield part.text.text


def _texts_of_json(content: Any) -> Iterator[str]:
    """Yields the texts of content that no field holds, for example because one of its parts is null."""
    if isinstance(content, str):
        yield content
    for part in content if isinstance(content, list) else []:
        if isinstance(part, dict) and part.get("type") in _TEXT_PARTS and isinstance(part.get("text"), str):
            yield part["text"]


def _texts_of_output(output: Any) -> Iterator[str]:
    """Yields the texts of an ``output`` that no field holds, for example because one of its items is null."""
    for item in output if isinstance(output, list) else []:
        if isinstance(item, dict) and item.get("type") == "message":
            yield from _texts_of_json(item.get("content"))


def _verbatim(remainder: JsonRemainder, name: str) -> Any:
    """Returns the value of a member in a remainder; None if it is not there, or if Python cannot express it."""
    for member in remainder.members:
        if member.name == name:
            try:
                return to_dict(member.value)
            except WireError:
                return None
    return None
