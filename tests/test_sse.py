"""Server-Sent Events, fed in chunks that are cut in every way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openresponses import ServerSentEvent, SseDecoder, WireError, encode_sse
from openresponses.sse import DONE


def decode(*chunks: bytes, max_bytes: int = 1 << 20) -> list[ServerSentEvent]:
    decoder = SseDecoder(max_bytes)
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.finish()


def sse(data: str | bytes, event: str = "", **fields: object) -> ServerSentEvent:
    return ServerSentEvent(data.encode() if isinstance(data, str) else data, event, **fields)  # type: ignore[arg-type]


CASES: dict[str, tuple[bytes, list[ServerSentEvent]]] = {
    "event and data": (b'event: a\ndata: {"x":1}\n\n', [sse('{"x":1}', "a")]),
    "no event": (b"data: 1\n\n", [sse("1")]),
    "event without data": (b"event: a\n\ndata: 1\n\n", [sse("1")]),
    "two events": (b"event: a\ndata: 1\n\nevent: b\ndata: 2\n\n", [sse("1", "a"), sse("2", "b")]),
    "CRLF": (b"event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n", [sse("1", "a"), sse("2")]),
    "CR": (b"event: a\rdata: 1\r\rdata: 2\r\r", [sse("1", "a"), sse("2")]),
    "mixed line ends": (b"event: a\rdata: 1\n\r\ndata: 2\r\n\n", [sse("1", "a"), sse("2")]),
    "several data lines": (b"data: {\ndata: \ndata: 1}\n\n", [sse("{\n\n1}")]),
    "only empty data": (b"data\n\ndata:\n\n", [sse(""), sse("")]),
    "one space is stripped": (b"data:1\ndata: 2\ndata:  3\n\n", [sse("1\n2\n 3")]),
    "comments": (b": OPENROUTER PROCESSING\n\n:\n:x\ndata: 1\n: y\n\n", [sse("1")]),
    "done": (b"data: 1\n\ndata: [DONE]\n\n", [sse("1"), sse("[DONE]")]),
    "BOM": (b"\xef\xbb\xbfdata: 1\n\n", [sse("1")]),
    "BOM elsewhere": (b"data: 1\n\n\xef\xbb\xbfdata: 2\n\n", [sse("1")]),
    "characters of several bytes": ("event: é\ndata: 世界 🎨\n\n".encode(), [sse("世界 🎨", "é")]),
    "not UTF-8": (b"event: \xff\ndata: \xff\xfe\n\n", [sse(b"\xff\xfe", "\ufffd")]),
    "line separators of Unicode end no line": (
        "data: a\u2028b\u0085c\x0bd\x0ce\n\n".encode(),
        [sse("a\u2028b\u0085c\x0bd\x0ce")],
    ),
    "id and retry": (b"id: 7\nretry: 1500\ndata: 1\n\ndata: 2\n\n", [sse("1", id="7", retry=1500), sse("2")]),
    "bad id and retry": (b"id: a\0b\nretry: 1.5\nretry: -1\nretry: " + b"9" * 5000 + b"\ndata: 1\n\n", [sse("1")]),
    "unknown fields": (b"foo: bar\nData: 0\ndata: 1\n\n", [sse("1")]),
    "field without colon": (b"data\nevent\ndata: x\n\n", [sse("\nx")]),
    "colons in data": (b"data: a: b:c\n\n", [sse("a: b:c")]),
    "the last event counts": (b"event: a\nevent: b\ndata: 1\n\n", [sse("1", "b")]),
    "no final blank line": (b"data: 1\n\ndata: 2\n", [sse("1"), sse("2")]),
    "no final line end": (b"data: 1\n\nevent: b\ndata: 2", [sse("1"), sse("2", "b")]),
    "leading blank lines": (b"\n\r\n\rdata: 1\n\n", [sse("1")]),
    "nothing": (b"", []),
}


@pytest.mark.parametrize("name", CASES)
def test_case_whole_and_split_at_every_position(name: str) -> None:
    stream, events = CASES[name]
    assert decode(stream) == events
    for position in range(len(stream) + 1):
        assert decode(stream[:position], stream[position:]) == events


@pytest.mark.parametrize("name", CASES)
def test_case_split_at_every_two_positions_and_everywhere(name: str) -> None:
    stream, _ = CASES[name]
    stream = stream[-60:] if len(stream) > 1000 else stream
    expected = decode(stream)
    for first in range(len(stream) + 1):
        for second in range(first, len(stream) + 1):
            assert decode(stream[:first], stream[first:second], b"", stream[second:]) == expected
    assert decode(*(stream[i : i + 1] for i in range(len(stream)))) == expected


def test_event_is_given_out_with_its_last_byte() -> None:
    for end in (b"\n\n", b"\r\r", b"\r\n\r"):
        decoder = SseDecoder()
        stream = b"data: 1" + end
        assert [decoder.feed(stream[i : i + 1]) for i in range(len(stream))] == [[]] * (len(stream) - 1) + [[sse("1")]]


def test_line_of_a_megabyte_in_small_chunks() -> None:
    data = b"x" * (1 << 20)
    stream = b"data: " + data + b"\n\n"
    decoder = SseDecoder()
    events = [event for i in range(0, len(stream), 7) for event in decoder.feed(stream[i : i + 7])]
    assert events == [sse(data)]


def test_lines_are_counted() -> None:
    events = decode(b": x\n\nevent: a\r\ndata: 1\ndata: 2\r\n\ndata: 3\n")
    assert [event.line for event in events] == [4, 7]


def test_lines_that_are_not_of_an_event_stream_are_counted() -> None:
    decoder = SseDecoder()
    assert decoder.feed(b'{"error":\n1}\ndata: 1\n: x\n\n') == [sse("1")]
    assert (decoder.lines, decoder.ignored) == (5, 2)


@pytest.mark.parametrize("stream", [b"data: " + b"x" * 100, b"data: x\n" * 20, b": " + b"x" * 100])
def test_frame_over_the_limit_is_an_error_after_the_events_before_it(stream: bytes) -> None:
    decoder = SseDecoder(max_bytes=50)
    assert decoder.feed(b"data: 1\n\n" + stream) == [sse("1")]
    for call in (lambda: decoder.feed(b"\n"), decoder.finish):
        with pytest.raises(WireError) as caught:
            call()
        assert str(caught.value) == "$: expected a frame of at most 50 bytes, found a larger one"


def test_limit_is_of_a_frame_not_of_the_stream() -> None:
    decoder = SseDecoder(max_bytes=50)
    for _ in range(100):
        assert decoder.feed(b": keep-alive\n") == []
        assert decoder.feed(b"data: " + b"x" * 40 + b"\n\n") == [sse("x" * 40)]


def test_limit_is_the_same_however_the_stream_is_cut() -> None:
    stream = b"data: 1234\r\ndata: 5\r\n\r\n"
    for max_bytes, held in ((17, True), (16, False)):
        for size in range(1, len(stream) + 1):
            chunks = [stream[i : i + size] for i in range(0, len(stream), size)]
            if held:
                assert decode(*chunks, max_bytes=max_bytes) == [sse("1234\n5")]
            else:
                with pytest.raises(WireError):
                    decode(*chunks, max_bytes=max_bytes)


def test_done() -> None:
    assert decode(encode_sse(DONE))[0].is_done
    assert not sse("[]").is_done


@pytest.mark.parametrize(
    ("data", "event", "frame"),
    [
        (b"{}", "a.b", b"event: a.b\ndata: {}\n\n"),
        (b"{}", "", b"data: {}\n\n"),
        (b'{\n"a":\r\n1\r}', "a", b'event: a\ndata: {\ndata: "a":\ndata: 1\ndata: }\n\n'),
        (b"", "a", b"event: a\ndata: \n\n"),
        (b"{}", "a\ndata: 1", b"data: {}\n\n"),
        (b"{}", "a\rb", b"data: {}\n\n"),
        (b"{}", "a\ud800", b"data: {}\n\n"),
    ],
)
def test_encoded_frame(data: bytes, event: str, frame: bytes) -> None:
    assert encode_sse(data, event) == frame


def unified(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


@given(
    st.lists(
        st.tuples(st.binary(max_size=20), st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])))
    ),
    st.integers(1, 9),
)
def test_any_data_and_event_come_back(frames: list[tuple[bytes, str]], size: int) -> None:
    stream = b"".join(encode_sse(data, event) for data, event in frames)
    chunks = [stream[i : i + size] for i in range(0, len(stream), size)]
    assert decode(*chunks) == [sse(unified(data), event) for data, event in frames]


@given(st.lists(st.one_of(st.binary(max_size=9), st.sampled_from([b"\r", b"\n", b"data:", b"data: 1\n\n", b":"]))))
def test_any_bytes_give_the_same_events_however_they_are_cut(pieces: list[bytes]) -> None:
    stream = b"".join(pieces)
    assert decode(*pieces) == decode(stream) == decode(*(stream[i : i + 1] for i in range(len(stream))))
