"""What an ``error`` event says, in whichever of its forms."""

from __future__ import annotations

from openresponses.v1.response_event_pb2 import Error
from openresponses.v1.response_pb2 import Response

from .remainder import forget, lost_value, scalar_of, whole_characters


def says_why(response: Response) -> bool:
    """Whether a response says why it ended early: it has an error, in whichever form, or details
    of being incomplete."""
    if response.HasField("incomplete_details") or lost_value(response, "error") is not None:
        return True
    error = response.error
    return response.HasField("error") and bool(scalar_of(error, "code") or scalar_of(error, "message"))


def put_error(response: Response, event: Error) -> None:
    """Makes an error event's code and message those of a response."""
    response.error.code, response.error.message = _code_and_message(event)
    forget(response, "error")


def _code_and_message(event: Error) -> tuple[str, str]:
    """Returns the code and the message. They are members of the event, or of its ``error``, or
    ``error`` is the message itself. A number is told as its JSON text."""
    details = event.error
    code = scalar_of(details, "code") or scalar_of(event, "code") or scalar_of(details, "type")
    message = scalar_of(details, "message") or scalar_of(event, "message")
    if not message:
        error = lost_value(event, "error")
        message = whole_characters(error) if isinstance(error, str) else ""
    return code, message
