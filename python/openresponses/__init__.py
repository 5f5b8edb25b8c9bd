"""The Open Responses API in protobuf: messages, and their JSON wire form.

This file has the public API. The rest, in reading order:

- ``v1``: the messages and services, generated from the schema
- ``wire``: the converter between messages and JSON
- ``sse``: Server-Sent Events, bytes to events and back
- ``accumulate``: folds a stream of events into the response
- ``helpers``: what programs do with messages again and again
- ``cli``: the arguments of the command `openresponses`
- ``command``: what the command does
- ``gateway``: the servers between gRPC and HTTP; they need the extra `gateway`

The folder `recordings` has a recorded stream, for the command's demo.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from openresponses.wire.convert import from_dict, from_json, to_dict, to_json
from openresponses.wire.errors import OpenResponsesError, PlanError, WireError

if TYPE_CHECKING:
    from openresponses.accumulate.accumulator import ResponseAccumulator
    from openresponses.helpers import (
        aiter_events,
        enum_string,
        enum_value,
        inner,
        iter_events,
        make_function_call_output,
        make_input,
        make_json,
        make_message,
        output_text,
        parse_json,
        type_of,
    )
    from openresponses.sse import DONE, ServerSentEvent, SseDecoder, encode_sse

__all__ = [
    "DONE",
    "OpenResponsesError",
    "PlanError",
    "ResponseAccumulator",
    "ServerSentEvent",
    "SseDecoder",
    "WireError",
    "aiter_events",
    "encode_sse",
    "enum_string",
    "enum_value",
    "from_dict",
    "from_json",
    "inner",
    "iter_events",
    "make_function_call_output",
    "make_input",
    "make_json",
    "make_message",
    "output_text",
    "parse_json",
    "to_dict",
    "to_json",
    "type_of",
]

# All names that are imported late and are not helpers.
_MODULES = {
    "ResponseAccumulator": "openresponses.accumulate.accumulator",
    **dict.fromkeys(("DONE", "ServerSentEvent", "SseDecoder", "encode_sse"), "openresponses.sse"),
}


def __getattr__(name: str) -> Any:
    """Imports what is not the converter when it is asked for: importing the package stays fast."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_MODULES.get(name, "openresponses.helpers")), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
