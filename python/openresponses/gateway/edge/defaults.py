"""What services leave unset and the API's clients expect.

A message that ``from_json`` made says so: its ``type`` (a response's ``object``)
is set, or it has a remainder, which says why not. It goes out as it came in. A
message without either was built by a service, in which people set what matters
to them; it gets the other members that the description of openresponses.org
requires, as far as they can be known. An item has no field for its ``type``: the
response or event that holds it speaks for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from google.protobuf.message import Message

from openresponses.v1.config_pb2 import SERVICE_TIER_DEFAULT, TRUNCATION_DISABLED, TextConfig, TextFormat
from openresponses.v1.item_pb2 import Item
from openresponses.v1.item_status_pb2 import ITEM_STATUS_COMPLETED, ITEM_STATUS_IN_PROGRESS, ItemStatus
from openresponses.v1.json_pb2 import Json, JsonMember, JsonRemainder
from openresponses.v1.message_pb2 import MESSAGE_ROLE_ASSISTANT, MessageItem
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.v1.response_pb2 import (
    RESPONSE_OBJECT_RESPONSE,
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
}
"""Of the response in each event that has one."""

_ITEM_STATUS = {"output_item_added": ITEM_STATUS_IN_PROGRESS, "output_item_done": ITEM_STATUS_COMPLETED}
"""Of the item in each event that has one."""

_HAVE_STATUS = frozenset(
    kind.name
    for kind in Item.DESCRIPTOR.fields
    if kind.message_type is not None and "status" in kind.message_type.fields_by_name
)
"""The kinds of items that say how far they have come."""

_FROM_REQUEST = frozenset(
    {
        *("model", "previous_response_id", "metadata", "tools", "tool_choice", "text", "truncation", "service_tier"),
        *("temperature", "top_p", "presence_penalty", "frequency_penalty", "top_logprobs", "store", "background"),
        *("max_output_tokens", "max_tool_calls", "safety_identifier", "prompt_cache_key"),
    }
)
"""The fields that request and response have in common, of what is required."""


def _nulls(names: Iterable[str]) -> JsonRemainder:
    """Null for members that are left out when they are unset; a field that is set wins over it."""
    return JsonRemainder(members=[JsonMember(name=name, value=Json(text="null")) for name in names])


_DEFAULTS = Response(
    object=RESPONSE_OBJECT_RESPONSE,
    tool_choice=ToolChoice(mode=TOOL_CHOICE_MODE_AUTO),
    text=TextConfig(format=TextFormat(text={})),
    truncation=TRUNCATION_DISABLED,
    service_tier=SERVICE_TIER_DEFAULT,
    temperature=1,
    top_p=1,
    presence_penalty=0,
    frequency_penalty=0,
    top_logprobs=0,
    store=True,
    background=False,
    remainder=_nulls(["completed_at", "reasoning"]),
)
"""What the API does if a request does not say otherwise."""


class Completion:
    """Completes what answers a request.

    Args:
        request: what was asked; a response repeats what a request to create it says.
    """

    def __init__(self, request: Message) -> None:
        self._request = request if isinstance(request, CreateResponseRequest) else CreateResponseRequest()

    def reply(self, message: Message) -> None:
        """Completes a reply that is no stream."""
        if isinstance(message, Response):
            self._complete(message)

    def event(self, event: StreamEvent) -> None:
        """Completes an event of a stream."""
        kind = event.WhichOneof("event")
        if kind in _RESPONSE_STATUS:
            holder = getattr(event, kind)
            if holder.HasField("response"):
                self._complete(holder.response, _RESPONSE_STATUS[kind])
        elif kind in _ITEM_STATUS:
            holder = getattr(event, kind)
            if not holder.type and not holder.HasField("remainder") and holder.HasField("item"):
                _complete_item(holder.item, _ITEM_STATUS[kind])

    def _complete(self, response: Response, status: ResponseStatus | None = None) -> None:
        if response.object or response.HasField("remainder"):
            return
        if status is not None and not response.status:
            response.status = status
        _fill(response, self._of_request)
        _fill(response, _DEFAULTS)
        _complete_parts(response)

    @cached_property
    def _of_request(self) -> Response:
        """What the request says of the response."""
        request = self._request
        response = Response(
            **{field.name: value for field, value in request.ListFields() if field.name in _FROM_REQUEST}
        )
        if request.HasField("instructions"):
            response.instructions.text = request.instructions
        for name in ("effort", "summary"):
            if request.reasoning.HasField(name):
                setattr(response.reasoning, name, getattr(request.reasoning, name))
        return response


def _fill(response: Response, source: Response) -> None:
    """Takes over the fields that the response has not set."""
    lacking = Response()
    lacking.CopyFrom(source)
    for field, _ in response.ListFields():
        lacking.ClearField(field.name)
    response.MergeFrom(lacking)


def _complete_parts(response: Response) -> None:
    for item in response.output:
        _complete_item(item, ITEM_STATUS_COMPLETED)
    for tool in response.tools:
        if tool.HasField("function"):
            _complete_function(tool.function)
    if not response.text.HasField("format") and not response.text.HasField("remainder"):
        response.text.format.text.SetInParent()
    if response.HasField("usage") and not response.usage.HasField("remainder"):
        response.usage.input_tokens_details.SetInParent()
        response.usage.output_tokens_details.SetInParent()


def _complete_function(function: Any) -> None:
    """A request's function may leave out what a response's may not."""
    said = {member.name for member in function.remainder.members}
    lacking = [name for name in ("description", "parameters", "strict") if name not in said]
    lacking = [name for name in lacking if not function.HasField(name)]
    if lacking:
        function.remainder.MergeFrom(_nulls(lacking))


def _complete_item(item: Item, status: ItemStatus) -> None:
    kind = item.WhichOneof("item")
    if kind not in _HAVE_STATUS:
        return
    holder = getattr(item, kind)
    if holder.HasField("remainder"):
        return
    holder.status = holder.status or status
    if kind == "message":
        _complete_message(holder)


def _complete_message(message: MessageItem) -> None:
    message.role = message.role or MESSAGE_ROLE_ASSISTANT
    if not message.HasField("content"):
        message.content.list.SetInParent()
