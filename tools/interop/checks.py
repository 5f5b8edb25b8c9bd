"""The checks that need files only: facts, bytes, and an event that the program makes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from google.protobuf.message import DecodeError
from processes import Failure, brief, run, run_well
from vectors import Vector, facts_of, vectors, wire_text

from openresponses import WireError, to_json
from openresponses.v1.stream_event_pb2 import StreamEvent

from .languages import ENVIRONMENT, VECTORS, Language
from .newer import check_newer

SECONDS = 60.0

REFERENCE = b'{"type":"response.image_generation_call.completed","item_id":"ig_1","output_index":0,"sequence_number":7}'
"""The reference event on the wire."""


async def check_facts(language: Language, scratch: Path) -> None:
    """Checks that the program finds all facts true, and notices facts that are false.

    The program writes the messages again, into the folder ``out`` of ``scratch``.
    """
    out = _folder(scratch, "out")
    program, folder = language.manifest.run, language.folder
    await run_well([*program, "vectors", VECTORS, out], folder, SECONDS, ENVIRONMENT)
    false = _folder(scratch, "false")
    lies = _write_false_facts(false)
    false_out = _folder(scratch, "false-out")
    output = await run([*program, "vectors", false, false_out], folder, SECONDS, ENVIRONMENT)
    printed = output.out.decode(errors="replace").splitlines()
    unnoticed = [f"not noticed: {lie}" for lie in lies if not any(line.startswith(lie) for line in printed)]
    if unnoticed:
        raise Failure("false facts:", *unnoticed)
    if output.status != 1:
        raise Failure(f"false facts: exit status {output.status}, expected 1")


def _write_false_facts(folder: Path) -> list[str]:
    """Fills a folder like that of the vectors, with a false fact of each kind. Returns
    how the program's lines about them must begin."""
    entries: list[dict[str, Any]] = []
    for vector in vectors():
        known = {entry["facts"][0]["kind"] for entry in entries}
        for path, kind, value in facts_of(vector.message):
            if kind in _FALSE and kind not in known:
                entries.append(_entry(vector, path, kind, _FALSE[kind].get(value, value + _FALSE[kind][""])))
                break
    # Facts that say of an unset field that it is set, and the reverse.
    first = vectors()[0]
    entries.append(_entry(first, "image_gen_call_completed.remainder", "message", ""))
    entries.append(_entry(first, "image_gen_call_completed.remainder", "string", ""))
    entries.append(_entry(first, "image_gen_call_completed", "absent", ""))
    (folder / "facts.json").write_text(json.dumps(entries))
    for entry in entries:
        shutil.copy(VECTORS / f"{entry['name']}.binpb", folder)
    facts = [(entry["name"], entry["facts"][0]) for entry in entries]
    return [f"{name}: {fact['path']}: expected {fact['kind']}" for name, fact in facts]


# By kind: what a value becomes. For values that are not listed, "" is what is appended.
_FALSE: dict[str, dict[str, str]] = {
    "string": {"": "!"},
    "bytes": {"": "00"},
    "bool": {"true": "false", "false": "true", "": ""},
    "int": {"": "1"},
    "double": {"0.0": "-0.0", "": "1"},
    "enum": {"": "1"},
    "size": {"": "1"},
    "oneof": {"": "_not"},
}


def _entry(vector: Vector, path: str, kind: str, value: str) -> dict[str, Any]:
    message = vector.message_type.DESCRIPTOR.full_name
    return {"name": vector.name, "message": message, "facts": [{"path": path, "kind": kind, "value": value}]}


async def check_bytes(language: Language, scratch: Path) -> None:
    """Checks that the files that ``check_facts`` has left are the same messages, and
    that nothing of messages of a newer schema is lost."""
    wrong = [f"{vector.name}: {how}" for vector in vectors() if (how := _difference(vector, scratch / "out"))]
    if wrong:
        raise Failure(*wrong)
    await check_newer(language, _folder(scratch, "newer"), _folder(scratch, "newer-out"), SECONDS)


def _difference(vector: Vector, out: Path) -> str | None:
    file = out / f"{vector.name}.binpb"
    if not file.exists():
        return "not written"
    try:
        message = vector.message_type.FromString(file.read_bytes())
        text = to_json(message)
    except (DecodeError, WireError) as error:
        return f"cannot be read: {error}"
    if message != vector.message:
        return "another message"
    same = text == wire_text(vector)
    return None if same else f"expected {brief(wire_text(vector))}, found {brief(text)}"


async def check_event(language: Language, scratch: Path) -> None:
    """Checks that the event that the program makes is the event of the reference document."""
    file = _folder(scratch, "event") / "event.binpb"
    await run_well([*language.manifest.run, "build", file], language.folder, SECONDS, ENVIRONMENT)
    if not file.exists():
        raise Failure("no event was written")
    text = to_json_of(file.read_bytes())
    if text != REFERENCE:
        raise Failure(f"expected {brief(REFERENCE)}", f"found    {brief(text)}")
    if StreamEvent.FromString(file.read_bytes()).image_gen_call_completed.type:
        raise Failure("expected an event whose type is unset, found one that has it")


def to_json_of(event: bytes) -> bytes:
    """Returns the wire text of a serialized stream event.

    Raises:
        Failure: the bytes are not a stream event.
    """
    try:
        return to_json(StreamEvent.FromString(event))
    except (DecodeError, WireError) as error:
        raise Failure(f"not a stream event: {error}") from None


def _folder(scratch: Path, name: str) -> Path:
    folder = scratch / name
    folder.mkdir()
    return folder
