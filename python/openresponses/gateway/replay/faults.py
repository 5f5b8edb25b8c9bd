"""The faults of a replay: what it does wrong on purpose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

GARBAGE = b'this line is no field\ndata: {"type": this is no JSON\n\n'


class Break(Enum):
    """Where a reply stops short of its end."""

    CUT = "cut"
    STALL = "stall"


@dataclass(frozen=True)
class Faults:
    """The faults of a reply; none by default. A JSON reply counts as one event.

    Attributes:
        cut: after so many events the connection is closed, and the reply is unfinished. What was
            sent before arrives.
        stall: after so many events nothing more comes, and the connection stays open.
        garbage: after so many events come a line that is not a Server-Sent Event and data that
            is not JSON.
        http: the reply is an error with this HTTP status; 429 has Retry-After.
        one_byte: each byte of the body is written alone, as an HTTP chunk of its own.
        headers_stall: the request is read, but not even headers come back.
    """

    cut: int | None = None
    stall: int | None = None
    garbage: int | None = None
    http: int | None = None
    one_byte: bool = False
    headers_stall: bool = False

    @classmethod
    def parse(cls, text: str) -> Faults:
        """Reads faults from a text such as ``cut=3, one-byte``; ``none`` for no fault.

        Raises:
            ValueError: a fault is unknown, or its number is wrong; the message is one line.
        """
        found: dict[str, int | bool] = {}
        for word in map(str.strip, text.split(",")):
            if word in ("", "none"):
                continue
            name, equals_sign, value = word.partition("=")
            if name in _SWITCHES and not equals_sign:
                found[name.replace("-", "_")] = True
            elif name in _NUMBERS and value.isascii() and value.isdigit() and len(value) < 10:
                found[name] = int(value)
            else:
                raise ValueError(f"{word!r} is not a fault; the faults are: {', '.join((*_EXAMPLES, *_SWITCHES))}")
        if "http" in found and not 400 <= found["http"] <= 599:
            raise ValueError(f"http={found['http']} is not a fault: an HTTP error is 400 to 599")
        return cls(**found)  # type: ignore[arg-type] # a switch gets True, a number an int

    def apply(self, frames: Iterable[bytes]) -> Iterator[bytes | Break]:
        """Yields the frames to send. If the reply breaks, a ``Break`` is the last that it yields."""
        special: dict[int, list[bytes | Break]] = {}
        for after, what in ((self.garbage, GARBAGE), (self.cut, Break.CUT), (self.stall, Break.STALL)):
            if after is not None:
                special.setdefault(after, []).append(what)
        yield from special.get(0, ())
        for sent, frame in enumerate(frames, 1):
            yield frame
            if sent in special:
                yield from special[sent]


_NUMBERS = ("cut", "stall", "garbage", "http")
_SWITCHES = ("one-byte", "headers-stall")
_EXAMPLES = [f"{name}=N" for name in _NUMBERS]
