"""The roots of a description: by the names that a flag gives, or by well-known names."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from .description import SourceError

# In order of preference. OpenAI, its Python package, OpenRouter, openresponses.org, OpenAI's beta.
WELL_KNOWN = {
    "stream": (
        *("ResponseStreamEvent", "StreamEvents", "OpenResponsesStreamEvent", "StreamingEvent"),
        *("BetaResponseStreamEvent", "ResponsesStreamEvent"),
    ),
    "request": (
        *("CreateResponse", "ResponseCreateParams", "ResponsesRequest", "OpenResponsesRequest", "CreateResponseBody"),
        *("BetaCreateResponse", "CreateResponseRequest"),
    ),
    "response": (
        *("Response", "OpenResponsesResult", "OpenResponsesNonStreamingResponse", "ResponseResource"),
        *("BetaResponse", "ResponsesResponse"),
    ),
}


def find_roots(available: Collection[str], chosen: Mapping[str, str | None]) -> tuple[str, ...]:
    """Returns the names of the stream, the request and the response.

    Args:
        available: the names of all schemas.
        chosen: a name by role, where the user gives one.

    Raises:
        SourceError: a chosen name is not there, or no well-known name is.
    """
    return tuple(_root(role, available, chosen.get(role)) for role in WELL_KNOWN)


def _root(role: str, available: Collection[str], chosen: str | None) -> str:
    if chosen is not None:
        if chosen not in available:
            raise SourceError(f"--{role}: there is no schema {chosen!r}")
        return chosen
    for name in WELL_KNOWN[role]:
        if name in available:
            return name
    raise SourceError(f"none of its schemas has a well-known name of the {role}; name it with --{role}")
