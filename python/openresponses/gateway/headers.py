"""HTTP headers that travel as gRPC metadata of the same name, and back.

Only headers that mean something on the other side go through. What belongs to one
connection (lengths, encodings, cookies, …) stays there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Pairs = list[tuple[str, str]]

_REQUEST_NAMES = {"authorization", "idempotency-key", "traceparent", "tracestate", "http-referer", "x-title"}
_REQUEST_PREFIXES = ("openai-", "x-request-id", "x-client-request-id", "x-stainless-")
_REPLY_NAMES = {"retry-after", "retry-after-ms"}
_REPLY_PREFIXES = ("openai-", "x-request-id", "x-ratelimit-", "ratelimit", "cf-ray", "x-generation-id")

# gRPC refuses a call with more than 8 KiB of metadata, and in a reply an error's details may
# take most of the 8 KiB. Headers that do not fit any more are left out.
_LARGEST_REQUEST = 7000
_LARGEST_REPLY = 2000
_OVERHEAD = 32  # bytes that HTTP/2 counts for each header, besides its name and value

_SENDABLE_NAME = re.compile("[0-9a-z_.-]+")


def request_headers(pairs: Iterable[tuple[str, str | bytes]]) -> Pairs:
    """Returns the headers, or metadata, of a request that go on."""
    return _chosen(pairs, _REQUEST_NAMES, _REQUEST_PREFIXES, _LARGEST_REQUEST)


def reply_headers(pairs: Iterable[tuple[str, str | bytes]]) -> Pairs:
    """Returns the headers, or metadata, of a reply that go back."""
    return _chosen(pairs, _REPLY_NAMES, _REPLY_PREFIXES, _LARGEST_REPLY)


def authorized(pairs: Iterable[tuple[str, str]], key: str | None, passes: bool) -> Pairs:
    """Returns a client's headers with the authorization that goes on.

    The gateway's own key takes the place of the client's. If the gateway has no key, the
    client's own authorization stays if ``passes``; otherwise it is left out.
    """
    if key is None and passes:
        return list(pairs)
    others = [(name, value) for name, value in pairs if name != "authorization"]
    return others if key is None else [*others, ("authorization", f"Bearer {key}")]


def _chosen(pairs: Iterable[tuple[str, str | bytes]], names: set[str], prefixes: tuple[str, ...], room: int) -> Pairs:
    chosen: Pairs = []
    for name, value in pairs:
        name = name.lower()
        if isinstance(value, bytes) or not (name in names or name.startswith(prefixes)):
            continue
        value = value.strip()
        size = len(name) + len(value) + _OVERHEAD
        if size <= room and not name.endswith("-bin") and _SENDABLE_NAME.fullmatch(name) and _is_sendable(value):
            chosen.append((name, value))
            room -= size
    return chosen


def _is_sendable(value: str) -> bool:
    """Returns whether gRPC takes a value: only printable ASCII. Anything else would fail the whole call."""
    return all(" " <= character <= "~" for character in value)
