"""Fuzzing without atheris: the invariants hold for inputs that failed once, and for the seeds."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from fuzz import from_json, seeds, sse
from fuzz.minimise import failure, minimise
from fuzz.targets import NAMES, check_of, crashers

FOUND = [pytest.param(name, path, id=f"{name}-{path.name}") for name in NAMES for path in crashers(name)]
NONE_YET = pytest.param("", None, marks=pytest.mark.skip("no input has failed"))


@pytest.mark.parametrize(("name", "file"), FOUND or [NONE_YET])
def test_input_that_failed_once(name: str, file: Path) -> None:
    start = time.monotonic()
    check_of(name)(file.read_bytes())
    assert time.monotonic() - start < 10


def test_every_seed_holds() -> None:
    for data in seeds.json_seeds(from_json.MESSAGE_TYPES):
        from_json.check(data)
    for data in seeds.stream_seeds():
        sse.check(data)


EVENT = b'{"type":"x","a":1}'
BROKEN: dict[str, tuple[Any, str, Any, bytes]] = {
    "another value": (from_json, "to_json", lambda _: b'{"type":"x","a":2}', EVENT),
    "another exception": (from_json, "from_json", lambda *_, **__: {}["x"], EVENT),
    "nothing is taken": (from_json, "_read", lambda *_, **__: None, EVENT),
    "strict takes more": (from_json, "_read", lambda *_, strict, **__: strict or None, EVENT),
    "an event too few": (sse.SseDecoder, "finish", lambda _: [], b"data: 1"),
    "an event in one piece only": (sse.SseDecoder, "feed", lambda *_: [], b"data: 1\n\n"),
    "a frame that does not come back": (sse, "encode_sse", lambda *_: b"data: 1\n\n", b"data: 2\n\n"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_invariants_notice_what_is_broken(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, attribute, replacement, data = BROKEN[name]
    target = from_json if owner is from_json else sse
    assert failure(target.check, data) is None
    monkeypatch.setattr(owner, attribute, replacement)
    assert failure(target.check, data) is not None


def test_dictionary_is_in_the_format_of_libfuzzer() -> None:
    assert seeds.dictionary(['"a"', "\r\né\\"]) == '"\\x22a\\x22"\n"\\x0d\\x0a\\xc3\\xa9\\x5c"\n'


def test_input_is_made_smaller_as_long_as_it_fails_alike() -> None:
    def check(data: bytes) -> None:
        if b"ab" not in data:
            raise KeyError
        assert b"x" not in data

    assert minimise(check, b"..ab.......x......ab") in (b"abx", b"xab")
    assert failure(check, b"ab") is None
