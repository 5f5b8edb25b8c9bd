"""HTTP headers that travel as gRPC metadata of the same name, and back.

Only what means something on the other side: what belongs to one connection
(lengths, encodings, cookies, …) stays there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Pairs = list[tuple[str, str]]

_REQUEST_NAMES = {"authorization", "idempotency-key", "traceparent", "tracestate", "http-referer", "x-title"}
_REQUEST_PREFIXES = ("openai-", "x-request-id", "x-client-request-id", "x-stainless-")
_REPLY_NAMES = {"retry-after", "retry-after-ms"}
_REPLY_PREFIXES = ("openai-", "x-request-id", "x-ratelimit-", "ratelimit", "cf-ray", "x-generation-id")

# gRPC refuses a call with more than 8 KiB of metadata; those of a reply may have an
# error beside them. What has no room stays behind.
_LARGEST_REQUEST = 7000
_LARGEST_REPLY = 2000
_OVERHEAD = 32  # of each, by HTTP/2's count

_SENDABLE_NAME = re.compile("[0-9a-z_.-]+")


def request_headers(pairs: Iterable[tuple[str, str | bytes]]) -> Pairs:
    """Those of a request's headers, or metadata, that go on."""
    return _chosen(pairs, _REQUEST_NAMES, _REQUEST_PREFIXES, _LARGEST_REQUEST)


def reply_headers(pairs: Iterable[tuple[str, str | bytes]]) -> Pairs:
    """Those of a reply's headers, or metadata, that go back."""
    return _chosen(pairs, _REPLY_NAMES, _REPLY_PREFIXES, _LARGEST_REPLY)


def authorized(pairs: Iterable[tuple[str, str]], key: str | None, passes: bool) -> Pairs:
    """A client's headers with the gateway's own key in place of the client's; or,
    if it has none, with the client's own if that passes."""
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
    """gRPC takes printable ASCII, and fails the whole call for anything else."""
    return all(" " <= character <= "~" for character in value)
