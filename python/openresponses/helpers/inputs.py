"""Messages, inputs and tool outputs from plain values."""

from __future__ import annotations

from typing import Any, Literal

from openresponses.v1.content_pb2 import Content
from openresponses.v1.function_call_pb2 import FunctionCall, FunctionCallOutput
from openresponses.v1.input_pb2 import Input, ItemList
from openresponses.v1.item_pb2 import Item
from openresponses.v1.message_pb2 import MessageItem, MessageRole

from .values import enum_value, json_text


def make_message(text: str, role: Literal["user", "assistant", "system", "developer"] = "user") -> Item:
    """Makes an item of a conversation: a message with this text.

    Raises:
        WireError: there is no such role; the error names the roles.
    """
    return Item(message=MessageItem(role=enum_value(MessageRole, role), content=Content(text=text)))


def make_input(*items: str | Item) -> Input:
    """Makes the input of a request: items, from the oldest to the newest.

    A string is a message of the user. ``input.list.items`` is the list, for a conversation that goes on.
    """
    return Input(list=ItemList(items=[make_message(item) if isinstance(item, str) else item for item in items]))


def make_function_call_output(call: FunctionCall, output: Any) -> Item:
    """Makes the item that tells the model what a function returned.

    Args:
        call: the call of the function, from the ``output`` of the response.
        output: what the function returned. A string goes to the model as it is. Any other value goes
            as its JSON text.

    Raises:
        WireError: the value is neither a string nor one that JSON can express.
    """
    text = output if isinstance(output, str) else json_text(output)
    return Item(function_call_output=FunctionCallOutput(call_id=call.call_id, output=Content(text=text)))
