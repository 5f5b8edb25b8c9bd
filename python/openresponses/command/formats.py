"""The formats of recordings: Server-Sent Events, JSON lines, one JSON document,
delimited protobuf, and protobuf's text format (output only, for people to read).

Readers and writers keep one event in memory at a time, so a recording may be
larger than memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BufferedReader
from pathlib import Path

from google.protobuf import text_format
from google.protobuf.message import DecodeError, Message

from openresponses.command.messages import title_of
from openresponses.command.table import printable
from openresponses.helpers.unions import type_of
from openresponses.sse import BOM, SseDecoder, encode_sse
from openresponses.v1.stream_event_pb2 import StreamEvent
from openresponses.wire.convert import from_json, to_json
from openresponses.wire.errors import WireError
from openresponses.wire.text import MAX_BYTES

INPUTS = ("sse", "jsonl", "json", "binpb")
OUTPUTS = ("sse", "jsonl", "json", "binpb", "text")

_SUFFIXES = {
    ".sse": "sse",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".binpb": "binpb",
    ".pb": "binpb",
    ".txt": "text",
    ".txtpb": "text",
    ".textproto": "text",
}

_CHUNK = 1 << 16

# A message may have more bytes than the JSON it was made of: its type is there
# twice, and each member of a remainder has its own framing.
_MAX_MESSAGE = 4 * MAX_BYTES


class InputError(Exception):
    """The input does not follow its format; the message is one line and names the place."""


Read = Callable[[BufferedReader, type[Message], bool], Iterator[Message | InputError]]
Write = Callable[[Message], bytes]


def guess(path: Path) -> str | None:
    """Returns the format that a file's name tells, or None."""
    return _SUFFIXES.get(path.suffix.lower())


def read(stream: BufferedReader, input_format: str, message_type: type[Message], strict: bool) -> Iterator[Message]:
    """Returns the messages of a recording, each as soon as its last byte is there.

    Raises:
        InputError: during the iteration, at bytes that do not follow the
            format or that ``from_json`` rejects, and when reading fails.
    """
    for message in read_on(stream, input_format, message_type, strict):
        if isinstance(message, InputError):
            raise message
        yield message


def read_on(
    stream: BufferedReader, input_format: str, message_type: type[Message], strict: bool = False
) -> Iterator[Message | InputError]:
    """Like ``read``, but yields an error in the place of what is not a message, and goes on after it.

    It ends after an error that hides where the next message begins, for example in a message's length.
    """
    try:
        yield from _READERS[input_format](stream, message_type, strict)
    except OSError as error:
        yield InputError(error.strerror or str(error))


def write(message: Message, output_format: str) -> bytes:
    """Returns one message in a format.

    Raises:
        WireError: the message cannot be written as JSON.
    """
    return _WRITERS[output_format](message)


def _read_sse(stream: BufferedReader, message_type: type[Message], strict: bool) -> Iterator[Message | InputError]:
    decoder = SseDecoder()
    count = 0
    ended = False
    while not ended:
        chunk = stream.read1(_CHUNK)  # takes what is there: a live stream must not be held back
        ended = not chunk
        try:
            events = decoder.feed(chunk) if chunk else decoder.finish()
        except WireError as error:
            yield InputError(f"line {decoder.lines + 1}: {error}")
            return
        for event in events:
            count += 1
            if not event.is_done:
                yield _from_json(event.data, message_type, strict, f"line {event.line}")
    if decoder.ignored and not count:
        yield InputError("line 1: expected Server-Sent Events (lines such as `data: {…}`), found none in the file")


def _read_jsonl(stream: BufferedReader, message_type: type[Message], strict: bool) -> Iterator[Message | InputError]:
    limit = len(BOM) + MAX_BYTES + 2
    number = 0
    while line := stream.readline(limit):
        number += 1
        if number == 1:
            line = line.removeprefix(BOM)
        if line.strip():
            yield _from_json(line.rstrip(b"\r\n"), message_type, strict, f"line {number}")
        while line and not line.endswith(b"\n"):  # the rest of a line that is too long
            line = stream.readline(limit)


def _read_json(stream: BufferedReader, message_type: type[Message], strict: bool) -> Iterator[Message | InputError]:
    data = stream.read(len(BOM) + MAX_BYTES + 1).removeprefix(BOM)
    yield _from_json(data, message_type, strict, "the document")


def _from_json(data: bytes, message_type: type[Message], strict: bool, where: str) -> Message | InputError:
    try:
        return from_json(data, message_type, strict=strict)
    except WireError as error:
        return InputError(f"{where}: {error}")


def _read_binpb(stream: BufferedReader, message_type: type[Message], strict: bool) -> Iterator[Message | InputError]:
    offset = 0
    number = 0
    while True:
        number += 1
        where = f"message {number} (byte {offset})"
        try:
            header, length = _read_length(stream, where)
        except InputError as error:
            yield error
            return
        if not header:
            return
        body = stream.read(length)
        if len(body) < length:
            yield InputError(f"{where}: expected {length} bytes, found the end of the file after {len(body)}")
            return
        offset += header + length
        yield _from_protobuf(body, message_type, strict, where)


def _read_length(stream: BufferedReader, where: str) -> tuple[int, int]:
    """Reads a varint. Returns how many bytes it took (0 at the end of the file), and its value."""
    length = 0
    for size in range(5):
        byte = stream.read(1)
        if not byte:
            if size:
                raise InputError(f"{where}: expected a message's length, found the end of the file")
            return 0, 0
        length |= (byte[0] & 0x7F) << (7 * size)
        if byte[0] < 0x80:
            if length > _MAX_MESSAGE:
                break
            return size + 1, length
    raise InputError(f"{where}: expected the length of a message of at most {_MAX_MESSAGE} bytes, found a larger one")


def _from_protobuf(body: bytes, message_type: type[Message], strict: bool, where: str) -> Message | InputError:
    try:
        message = message_type.FromString(body)
    except (DecodeError, ValueError, RecursionError):  # the pure Python runtime raises the last two
        return InputError(f"{where}: expected bytes of {message_type.DESCRIPTOR.full_name}, found other bytes")
    if strict:
        try:
            from_json(to_json(message), message_type, strict=True)
        except WireError as error:
            return InputError(f"{where}: {error}")
    return message


def _write_sse(message: Message) -> bytes:
    return encode_sse(to_json(message), type_of(message) if isinstance(message, StreamEvent) else "")


def _write_json_line(message: Message) -> bytes:
    """Writes JSON in one line. JSON has line breaks only between tokens, so spaces can replace them."""
    return to_json(message).replace(b"\r", b" ").replace(b"\n", b" ") + b"\n"


def _write_binpb(message: Message) -> bytes:
    body = message.SerializeToString()
    return _varint(len(body)) + body


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def _write_text(message: Message) -> bytes:
    title = printable(title_of(message))
    body = printable(text_format.MessageToString(message, as_utf8=True), keep="\n")
    return f"# {title}\n{body}\n".encode()


_READERS: dict[str, Read] = {"sse": _read_sse, "jsonl": _read_jsonl, "json": _read_json, "binpb": _read_binpb}
_WRITERS: dict[str, Write] = {
    "sse": _write_sse,
    "jsonl": _write_json_line,
    "json": _write_json_line,
    "binpb": _write_binpb,
    "text": _write_text,
}
