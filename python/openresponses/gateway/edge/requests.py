"""HTTP requests: which are let in, and what they ask as messages."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect, Request

from openresponses.gateway.access import knows
from openresponses.gateway.errors import HttpReply, api_error
from openresponses.v1.request_pb2 import CreateResponseRequest
from openresponses.wire.convert import from_dict, from_json
from openresponses.wire.errors import WireError

from .options import EdgeOptions
from .replies import INVALID, HttpError

M = TypeVar("M", bound=Message)

_NUMBER = re.compile(r"-?\d{1,15}(\.\d{1,15})?\Z", re.ASCII)
_LISTS = frozenset({"include"})  # an array even if there is only one value
_NUMERIC = (FieldDescriptor.CPPTYPE_DOUBLE, FieldDescriptor.CPPTYPE_INT64)


def admit(options: EdgeOptions, headers: Mapping[str, str]) -> None:
    """Lets a request in.

    Raises:
        HttpError: the request has no known token, or a web page sent it.
    """
    if options.client_tokens and not knows(options.client_tokens, headers.get("authorization")):
        reply = api_error(401, "the request lacks a bearer token that this gateway knows", "invalid_api_key", INVALID)
        raise HttpError(replace(reply, headers={**reply.headers, "www-authenticate": "Bearer"}))
    if options.is_open and _is_from_web_page(options.host, headers):
        raise HttpError(api_error(403, "this gateway takes no requests from web pages", "origin_not_allowed", INVALID))


def _is_from_web_page(listens_at: str, headers: Mapping[str, str]) -> bool:
    """Whether a browser sent this. Any page can send requests to the loopback address
    127.0.0.1, also by DNS rebinding: under the page's own name in the ``host`` header."""
    if "origin" in headers or headers.get("sec-fetch-site", "none") != "none":
        return True
    host = urlsplit(f"//{headers.get('host', '')}").hostname or listens_at
    return host not in ("localhost", listens_at) and not _is_address(host)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


async def body_message(request: Request, max_bytes: int) -> CreateResponseRequest:
    """Reads the body of a request.

    Raises:
        HttpError: the body is too large, or not what the API takes.
    """
    body = await _body(request, max_bytes)
    try:
        return from_json(body, CreateResponseRequest, max_bytes=max_bytes)
    except WireError as error:
        raise HttpError(api_error(400, f"the request's body: {error}", "invalid_json", INVALID)) from None


async def _body(request: Request, max_bytes: int) -> bytes:
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > max_bytes:
        raise HttpError(_too_large_reply(max_bytes))
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > max_bytes:
                raise HttpError(_too_large_reply(max_bytes))
    except ClientDisconnect:
        raise HttpError(HttpReply(499)) from None
    return bytes(body)


def _too_large_reply(max_bytes: int) -> HttpReply:
    message = f"the request's body is over --max-message-bytes of this gateway ({max_bytes})"
    return api_error(413, message, "request_too_large", INVALID)


def query_message(message_type: type[M], response_id: str, query: QueryParams, consumed: tuple[str, ...] = ()) -> M:
    """Reads a request that has its parameters in the path and the query.

    For example, ``?limit=2&x=1&y[]=1`` is ``{"limit": 2, "x": "1", "y": ["1"]}``. A
    parameter goes to the remainder as a JSON string if the message has no field for
    it or its value is not of the field's type. It is an array of strings if it is
    there several times or its name ends in ``[]``; the ``[]`` is left out.

    Args:
        consumed: names of parameters that the caller has read.
    """
    values: dict[str, Any] = {}
    for parameter in query:
        name, texts = parameter.removesuffix("[]"), query.getlist(parameter)
        field = message_type.DESCRIPTOR.fields_by_name.get(name)
        if parameter in consumed:
            continue
        if name in _LISTS or parameter != name or len(texts) > 1:
            values[name] = [*_as_list(values.get(name, [])), *texts]
        elif field is None or name == "remainder":
            values[name] = texts[0]
        else:
            values[name] = _value(field, texts[0])
    values["response_id"] = response_id
    return from_dict(values, message_type)


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _value(field: Any, text: str) -> str | bool | int | float:
    if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL and text in ("true", "false"):
        return text == "true"
    if field.cpp_type in _NUMERIC and _NUMBER.match(text):
        return float(text) if "." in text else int(text)
    return text
