"""HTTP requests as messages."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect, Request

from openresponses.gateway.errors import HttpReply, api_error
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.wire.convert import from_dict, from_json
from openresponses.wire.errors import WireError

from .calls import INVALID, ReplyError

M = TypeVar("M", bound=Message)

_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,15})?\Z", re.ASCII)
_LISTS = frozenset({"include"})  # also if there is only one
_NUMERIC = (FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_INT64)


async def body_message(request: Request, max_bytes: int) -> CreateResponseRequest:
    """The body of a request.

    Raises:
        ReplyError: it is too large, or not what the API takes.
    """
    body = await _body(request, max_bytes)
    try:
        return from_json(body, CreateResponseRequest, strict=False, max_bytes=max_bytes)
    except WireError as error:
        raise ReplyError(api_error(400, f"the request's body: {error}", "invalid_json", INVALID)) from None


async def _body(request: Request, max_bytes: int) -> bytes:
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > max_bytes:
        raise ReplyError(_too_large(max_bytes))
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > max_bytes:
                raise ReplyError(_too_large(max_bytes))
    except ClientDisconnect:
        raise ReplyError(HttpReply(499)) from None
    return bytes(body)


def _too_large(max_bytes: int) -> HttpReply:
    message = f"the request's body is over --max-message-bytes of this gateway ({max_bytes})"
    return api_error(413, message, "request_too_large", INVALID)


def query_message(message_type: type[M], response_id: str, query: QueryParams, consumed: tuple[str, ...] = ()) -> M:
    """A request that has its parameters in the path and the query.

    A parameter that the message has no field for, or whose value is not of the
    field's kind, goes to the remainder as a JSON string; as an array of them if
    it is there several times or its name ends in ``[]``, which is left out.
    """
    members: dict[str, Any] = {}
    for key in dict.fromkeys(query):
        name, texts = key.removesuffix("[]"), query.getlist(key)
        field = message_type.DESCRIPTOR.fields_by_name.get(name)
        if key in consumed:
            continue
        if name in _LISTS or key != name or len(texts) > 1:
            members[name] = [*_as_list(members.get(name, [])), *texts]
        elif field is None or name == "remainder":
            members[name] = texts[0]
        else:
            members[name] = _value(field, texts[0])
    members["response_id"] = response_id
    return from_dict(members, message_type, strict=False)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _value(field: Any, text: str) -> str | bool | int | float:
    if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL and text in ("true", "false"):
        return text == "true"
    if field.cpp_type in _NUMERIC and _NUMBER.match(text):
        return float(text) if "." in text else int(text)
    return text
