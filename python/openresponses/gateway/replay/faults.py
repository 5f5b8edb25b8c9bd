"""What a replay does wrong on purpose."""

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
    """Faults of a reply; none unless set. A JSON reply counts as one event.

    Attributes:
        cut: after so many events the connection is closed, the reply unfinished.
            What was sent before arrives.
        stall: after so many events nothing more comes, and the connection stays.
        garbage: after so many events come a line that is no Server-Sent Event
            and data that is no JSON.
        http: the reply is an error with this HTTP status; 429 has Retry-After.
        one_byte: each byte of the body is written, and framed in HTTP, alone.
        headers_stall: the request is taken, and not even headers come back.
    """

    cut: int | None = None
    stall: int | None = None
    garbage: int | None = None
    http: int | None = None
    one_byte: bool = False
    headers_stall: bool = False

    @classmethod
    def parse(cls, text: str) -> Faults:
        """Faults as in ``cut=3, one-byte``; ``none`` for no fault.

        Raises:
            ValueError: the text names no such fault, or not its number; the
                message is one line.
        """
        found: dict[str, int | bool] = {}
        for word in filter(None, (part.strip() for part in text.split(","))):
            if word == "none":
                continue
            name, has_value, value = word.partition("=")
            if name in _SWITCHES and not has_value:
                found[name.replace("-", "_")] = True
            elif name in _NUMBERS and value.isascii() and value.isdigit() and len(value) < 10:
                found[name] = int(value)
            else:
                raise ValueError(f"{word!r} is no fault: these are: {', '.join((*_EXAMPLES, *_SWITCHES))}")
        if "http" in found and not 400 <= found["http"] <= 599:
            raise ValueError(f"http={found['http']} is no fault: an HTTP error is 400 to 599")
        return cls(**found)  # type: ignore[arg-type] # a switch gets True, a number an int

    def apply(self, frames: Iterable[bytes]) -> Iterator[bytes | Break]:
        """The frames as they are to be sent, up to where the reply breaks, if it does.

        ``Break`` is the last thing that comes.
        """
        special: dict[int, list[bytes | Break]] = {}
        for count, what in ((self.garbage, GARBAGE), (self.cut, Break.CUT), (self.stall, Break.STALL)):
            if count is not None:
                special.setdefault(count, []).append(what)
        count = 0
        yield from special.get(0, ())
        for frame in frames:
            yield frame
            count += 1
            if count in special:
                yield from special[count]


_NUMBERS = ("cut", "stall", "garbage", "http")
_SWITCHES = ("one-byte", "headers-stall")
_EXAMPLES = [f"{name}=N" for name in _NUMBERS]
