"""The Open Responses API in protobuf: messages, and their JSON wire form."""

from openresponses.wire.convert import event_type, from_dict, from_json, to_dict, to_json
from openresponses.wire.errors import OpenResponsesError, PlanError, WireError

__all__ = [
    "OpenResponsesError",
    "PlanError",
    "WireError",
    "event_type",
    "from_dict",
    "from_json",
    "to_dict",
    "to_json",
]
