"""The check with messages of a newer schema: programs must write again what their stubs do not know."""

from __future__ import annotations

import json
from pathlib import Path

from google.protobuf.message import DecodeError
from processes import Failure, run_well

from openresponses.v1.image_generation_event_pb2 import ImageGenCallCompleted
from openresponses.v1.stream_event_pb2 import StreamEvent

from .languages import ENVIRONMENT, Language

_FIELD = b"\xfa\xff\xff\x7f\x05newer"
"""Field number 33554431, which no message here has, with five bytes."""

_ENUM_NUMBER = 20_000


def _messages() -> dict[str, StreamEvent]:
    """Returns messages, by what is new in them."""
    event = ImageGenCallCompleted(item_id="ig_1", output_index=0, sequence_number=7)
    event.MergeFromString(_FIELD)
    field = StreamEvent(image_gen_call_completed=event)
    field.MergeFromString(_FIELD)
    number = StreamEvent()
    number.response_created.response.id = "resp_1"
    number.response_created.response.status = _ENUM_NUMBER  # type: ignore[assignment]
    return {"unknown_fields": field, "unknown_enum_number": number}


async def check_newer(language: Language, given: Path, out: Path, seconds: float) -> None:
    """Checks that unknown fields and unknown enum numbers come back. Unknown fields need
    not, if the manifest says so.

    Args:
        given: an empty folder for the messages.
        out: an empty folder for what the program writes.
        seconds: the time limit of the program.

    Raises:
        Failure: something is lost, or is kept although the manifest says otherwise.
    """
    messages = _messages()
    for name, message in messages.items():
        (given / f"{name}.binpb").write_bytes(message.SerializeToString())
    message_type = StreamEvent.DESCRIPTOR.full_name
    entries = [{"name": name, "message": message_type, "facts": []} for name in messages]
    (given / "facts.json").write_text(json.dumps(entries))
    await run_well([*language.manifest.run, "vectors", given, out], language.folder, seconds, ENVIRONMENT)
    lost = {name for name, message in messages.items() if _read(out / f"{name}.binpb") != message.SerializeToString()}
    expected = {"unknown_fields"} if language.manifest.drops_unknown_fields else set[str]()
    wrong = [f"{name}: lost in writing it again" for name in sorted(lost - expected)]
    wrong += [f"{name}: kept, but interop.toml says drops_unknown_fields" for name in sorted(expected - lost)]
    if wrong:
        raise Failure("of a newer schema:", *wrong)


def _read(file: Path) -> bytes:
    try:
        return StreamEvent.FromString(file.read_bytes()).SerializeToString()
    except (DecodeError, FileNotFoundError):
        return b""
