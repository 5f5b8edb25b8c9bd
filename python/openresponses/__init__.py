"""The Open Responses API in protobuf: messages, and their JSON wire form.

This file has the public API. The rest, in reading order:

- ``v1``: the messages and services, generated from the schema
- ``wire``: the converter between messages and JSON
- ``sse``: Server-Sent Events, bytes to events and back
- ``accumulate``: folds a stream of events into the response
- ``cli``: the arguments of the command `openresponses`
- ``command``: what the command does
- ``gateway``: the servers between gRPC and HTTP; they need the extra `gateway`

The folder `recordings` has a recorded stream, for the command's demo.
"""

from openresponses.accumulate.accumulator import ResponseAccumulator
from openresponses.sse import DONE, ServerSentEvent, SseDecoder, encode_sse
from openresponses.wire.convert import event_type, from_dict, from_json, to_dict, to_json
from openresponses.wire.errors import OpenResponsesError, PlanError, WireError

__all__ = [
    "DONE",
    "OpenResponsesError",
    "PlanError",
    "ResponseAccumulator",
    "ServerSentEvent",
    "SseDecoder",
    "WireError",
    "encode_sse",
    "event_type",
    "from_dict",
    "from_json",
    "to_dict",
    "to_json",
]
