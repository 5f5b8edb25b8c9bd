"""``iter_events`` and ``aiter_events``."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openresponses import DONE, WireError, aiter_events, encode_sse, from_json, iter_events, type_of
from openresponses.v1 import StreamEvent

TEXTS = [
    '{"type":"response.output_text.delta","item_id":"m","output_index":0,"content_index":0,"delta":"Grüße",'
    '"logprobs":[],"sequence_number":1}',
    '{"type":"error","message":"no tide","code":null,"param":null,"sequence_number":2}',
    '{"type":"tide.turned"}',
]
EVENTS = [from_json(text) for text in TEXTS]
STREAM = b"".join([b": keep-alive\n\n", *(encode_sse(text.encode()) for text in TEXTS), encode_sse(DONE)])


def read(chunks: Iterable[Any], **options: Any) -> list[StreamEvent]:
    """Reads a stream in both ways, which must agree."""
    kept = list(chunks)
    results = [outcome(lambda: list(iter_events(kept, **options))), outcome(lambda: read_async(kept, **options))]
    assert results[0] == results[1]
    if isinstance(results[0], str):
        raise WireError(*results[0].removeprefix("$: expected ").split(", found "))
    return results[0]


def outcome(run: Any) -> list[StreamEvent] | str:
    try:
        events: list[StreamEvent] = run()
    except WireError as error:
        return str(error)
    return events


def read_async(chunks: list[bytes], **options: Any) -> list[StreamEvent]:
    async def source() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    async def gather() -> list[StreamEvent]:
        return [event async for event in aiter_events(source(), **options)]

    return asyncio.run(gather())


@pytest.mark.parametrize("size", [1, 7, len(STREAM)])
def test_a_stream_in_chunks_of_any_size(size: int) -> None:
    assert read(STREAM[at : at + size] for at in range(0, len(STREAM), size)) == EVENTS


@given(st.lists(st.integers(0, len(STREAM))))
def test_a_stream_that_is_cut_anywhere(cuts: list[int]) -> None:
    borders = [0, *sorted(cuts), len(STREAM)]
    chunks = [STREAM[start:end] for start, end in pairwise(borders)]
    assert list(iter_events(chunks)) == EVENTS


def test_an_event_comes_as_soon_as_it_is_there() -> None:
    taken = []

    def source() -> Iterator[bytes]:
        for text in TEXTS:
            taken.append(text)
            yield encode_sse(text.encode())

    for number, event in enumerate(iter_events(source()), 1):
        assert event == EVENTS[number - 1]
        assert len(taken) == number


def test_an_event_without_its_final_blank_line() -> None:
    assert read([b"data: " + TEXTS[2].encode()]) == EVENTS[2:]


def test_an_error_event_is_an_event() -> None:
    assert type_of(read([encode_sse(TEXTS[1].encode())])[0]) == "error"


def test_frames_without_data_are_left_out() -> None:
    assert read([b"event: ping\ndata:\n\ndata: \n\n", encode_sse(TEXTS[2].encode())]) == EVENTS[2:]


def test_an_empty_stream_has_no_events() -> None:
    assert read([]) == read([b""]) == read([b": keep-alive\n\n"]) == []


def test_other_kinds_of_bytes() -> None:
    assert read([bytearray(STREAM)]) == read([memoryview(STREAM)]) == EVENTS


@pytest.mark.parametrize("body", [b'{"error":{"message":"no key"}}', b"<html>\n</html>\n"])
def test_a_body_that_is_not_an_event_stream(body: bytes) -> None:
    with pytest.raises(WireError) as caught:
        read([body])
    expected = "$: expected Server-Sent Events (lines such as `data: {…}`), found none in the stream"
    assert str(caught.value) == expected


def test_events_before_a_broken_one_come_first() -> None:
    events = iter_events([encode_sse(TEXTS[2].encode()) + b"data: {oops\n\n"])
    assert next(events) == EVENTS[2]
    with pytest.raises(WireError, match=r"^\$: expected JSON, found "):
        next(events)


def test_strict() -> None:
    delta = encode_sse(b'{"type":"response.output_text.delta"}')
    assert len(read([delta])) == 1
    with pytest.raises(WireError, match="item_id"):
        read([delta], strict=True)


def test_an_event_that_is_too_large() -> None:
    assert read([STREAM], max_bytes=1000) == EVENTS
    with pytest.raises(WireError, match="expected a frame of at most 100 bytes, found a larger one"):
        read([STREAM], max_bytes=100)


@pytest.mark.parametrize("chunks", [["data: {}"], STREAM, [None]])
def test_chunks_that_are_not_bytes(chunks: Any) -> None:
    with pytest.raises(TypeError, match=r"^expected chunks of bytes, found (str|int|NoneType)$"):
        list(iter_events(chunks))
