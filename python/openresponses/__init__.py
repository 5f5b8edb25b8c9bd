"""The Open Responses API in protobuf: messages, and their JSON wire form."""

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
