"""What services leave unset and the API's clients expect.

A message that ``from_json`` made goes out as it came in. Such a message shows where
it comes from: its ``type`` (a response's ``object``) is set, or it has a remainder,
which says why the ``type`` is not set. A message with neither was built by a
service, whose authors set only what matters to them. It gets the other members that
the description of openresponses.org requires, as far as they can be known. An item
has no field for its ``type``: the response or event that holds the item decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from google.protobuf.message import Message

from openresponses.v1.config_pb2 import (
    SERVICE_TIER_DEFAULT,
    TRUNCATION_DISABLED,
    TextConfig,
    TextFormat,
    TextFormatText,
)
from openresponses.v1.item_pb2 import Item
from openresponses.v1.item_status_pb2 import ITEM_STATUS_COMPLETED, ITEM_STATUS_IN_PROGRESS, ItemStatus
from openresponses.v1.json_pb2 import Json, JsonMember, JsonRemainder
from openresponses.v1.message_pb2 import MESSAGE_ROLE_ASSISTANT, MessageItem
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import (
    RESPONSE_OBJECT_RESPONSE,
    RESPONSE_STATUS_CANCELLED,
    RESPONSE_STATUS_COMPLETED,
    RESPONSE_STATUS_FAILED,
    RESPONSE_STATUS_IN_PROGRESS,
    RESPONSE_STATUS_INCOMPLETE,
    RESPONSE_STATUS_QUEUED,
    Response,
    ResponseStatus,
)
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.v1.tool_choice_pb2 import TOOL_CHOICE_MODE_AUTO, ToolChoice

_RESPONSE_STATUS = {
    "response_queued": RESPONSE_STATUS_QUEUED,
    "response_created": RESPONSE_STATUS_IN_PROGRESS,
    "response_in_progress": RESPONSE_STATUS_IN_PROGRESS,
    "response_completed": RESPONSE_STATUS_COMPLETED,
    "response_incomplete": RESPONSE_STATUS_INCOMPLETE,
    "response_failed": RESPONSE_STATUS_FAILED,
    "response_cancelled": RESPONSE_STATUS_CANCELLED,
}
"""Each event that has a response, and the status of that response."""

_ITEM_STATUS = {"output_item_added": ITEM_STATUS_IN_PROGRESS, "output_item_done": ITEM_STATUS_COMPLETED}
"""Each event that has an item, and the status of that item."""

_HAVE_STATUS = frozenset(
    field.name
    for field in Item.DESCRIPTOR.fields
    if field.message_type is not None and "status" in field.message_type.fields_by_name
)
"""The alternatives of an item that have a status."""

_COMMON_FIELDS = frozenset(
    {
        "model",
        "previous_response_id",
        "metadata",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "text",
        "truncation",
        "service_tier",
        "temperature",
        "top_p",
        "presence_penalty",
        "frequency_penalty",
        "top_logprobs",
        "store",
        "background",
        "max_output_tokens",
        "max_tool_calls",
        "safety_identifier",
        "prompt_cache_key",
    }
)
"""The required fields of a response that a request has too, with the same type."""


def _nulls(names: Iterable[str]) -> JsonRemainder:
    """Returns null for members that are left out when they are unset; a field that is set wins over it."""
    return JsonRemainder(members=[JsonMember(name=name, value=Json(text="null")) for name in names])


_API_DEFAULTS = Response(
    object=RESPONSE_OBJECT_RESPONSE,
    tool_choice=ToolChoice(mode=TOOL_CHOICE_MODE_AUTO),
    parallel_tool_calls=True,
    text=TextConfig(format=TextFormat(text=TextFormatText())),
    truncation=TRUNCATION_DISABLED,
    service_tier=SERVICE_TIER_DEFAULT,
    temperature=1,
    top_p=1,
    presence_penalty=0,
    frequency_penalty=0,
    top_logprobs=0,
    store=True,
    background=False,
    remainder=_nulls(["completed_at", "reasoning", "prompt_cache_key"]),
)
"""What the API does if a request does not say otherwise."""


class Defaults:
    """Fills in what a service left unset in its answer to a request.

    Args:
        request: what was asked. A response repeats what the request that creates it says.
    """

    def __init__(self, request: Message) -> None:
        self._request = request if isinstance(request, CreateResponseRequest) else CreateResponseRequest()

    def fill_message(self, message: Message) -> None:
        """Fills the one message of an answer that is not a stream."""
        if isinstance(message, Response):
            self._fill_response(message)

    def fill_event(self, event: StreamEvent) -> None:
        """Fills an event of a stream."""
        name = event.WhichOneof("event")
        if name in _RESPONSE_STATUS:
            alternative = getattr(event, name)
            if alternative.HasField("response"):
                self._fill_response(alternative.response, _RESPONSE_STATUS[name])
        elif name in _ITEM_STATUS:
            alternative = getattr(event, name)
            if not alternative.type and not alternative.HasField("remainder") and alternative.HasField("item"):
                _fill_item(alternative.item, _ITEM_STATUS[name])

    def _fill_response(self, response: Response, status: ResponseStatus.ValueType | None = None) -> None:
        if response.object or response.HasField("remainder"):
            return
        if status is not None and not response.status:
            response.status = status
        _take_unset(response, self._said_in_request)
        _take_unset(response, _API_DEFAULTS)
        _fill_parts(response)

    @cached_property
    def _said_in_request(self) -> Response:
        """What the request says about the response."""
        request = self._request
        response = Response(
            **{field.name: value for field, value in request.ListFields() if field.name in _COMMON_FIELDS}
        )
        if request.HasField("instructions"):
            response.instructions.text = request.instructions
        for name in ("effort", "summary"):
            if request.reasoning.HasField(name):
                setattr(response.reasoning, name, getattr(request.reasoning, name))
        return response


def _take_unset(response: Response, source: Response) -> None:
    """Copies the fields that the response has not set."""
    lacking: Any = Response()
    lacking.CopyFrom(source)
    for field, _ in response.ListFields():
        lacking.ClearField(field.name)
    response.MergeFrom(lacking)


def _fill_parts(response: Response) -> None:
    for item in response.output:
        _fill_item(item, ITEM_STATUS_COMPLETED)
    for tool in response.tools:
        if tool.HasField("function"):
            _fill_function(tool.function)
    if not response.text.HasField("format") and not response.text.HasField("remainder"):
        response.text.format.text.SetInParent()
    if response.HasField("usage") and not response.usage.HasField("remainder"):
        _fill_count(response.usage.input_tokens_details, "cached_tokens")
        _fill_count(response.usage.output_tokens_details, "reasoning_tokens")


def _fill_count(details: Any, name: str) -> None:
    """Sets a count to zero if the service has not said it. Clients expect it in a usage's details."""
    if not details.HasField(name) and not details.HasField("remainder"):
        setattr(details, name, 0)


def _fill_function(function: Any) -> None:
    """Fills a function that the response repeats: a request may leave out members that a response may not."""
    in_remainder = {member.name for member in function.remainder.members}
    lacking = []
    for name in ("description", "parameters", "strict"):
        if name not in in_remainder and not function.HasField(name):
            lacking.append(name)
    if lacking:
        function.remainder.MergeFrom(_nulls(lacking))


def _fill_item(item: Item, status: ItemStatus.ValueType) -> None:
    name = item.WhichOneof("item")
    if name not in _HAVE_STATUS:
        return
    alternative = getattr(item, name)
    if alternative.HasField("remainder"):
        return
    alternative.status = alternative.status or status
    if name == "message":
        _fill_message_item(alternative)


def _fill_message_item(message: MessageItem) -> None:
    message.role = message.role or MESSAGE_ROLE_ASSISTANT
    if not message.HasField("content"):
        message.content.list.SetInParent()
