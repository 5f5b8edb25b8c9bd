"""What programs do with messages again and again. `openresponses` hands out all of it.

In reading order:

- ``unions``: the type of an event, item, tool or part
- ``alternatives``: the message inside a union
- ``values``: enum values and their strings, JSON values
- ``text``: the text of a response
- ``inputs``: messages, inputs and tool outputs from plain values
- ``streams``: events from the bytes of an HTTP reply
"""

from .alternatives import inner
from .inputs import make_function_call_output, make_input, make_message
from .streams import aiter_events, iter_events
from .text import output_text
from .unions import type_of
from .values import enum_string, enum_value, make_json, parse_json

__all__ = [
    "aiter_events",
    "enum_string",
    "enum_value",
    "inner",
    "iter_events",
    "make_function_call_output",
    "make_input",
    "make_json",
    "make_message",
    "output_text",
    "parse_json",
    "type_of",
]
