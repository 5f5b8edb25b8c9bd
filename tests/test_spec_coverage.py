"""The coverage check finds what a published description has and the schema has no home for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from spec_coverage import roots
from spec_coverage.__main__ import main
from spec_coverage.findings import Ledger
from spec_coverage.snapshot import snapshot_of, split_folders
from spec_coverage.walk import walk

from wiretest.v1.broken_pb2 import NoRemainder
from wiretest.v1.kitchen_sink_pb2 import Action, Content, Item, ItemList, KitchenSink, Leaf, Plugin, Tree, Walk

ROOT = Path(__file__).parent.parent

STRING, INTEGER, NUMBER, NULL = ({"type": kind} for kind in ("string", "integer", "number", "null"))


def set_of(*strings: str | None) -> dict[str, Any]:
    return {"type": "string", "enum": list(strings)}


def array_of(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def object_of(required: str = "", **properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required.split()}


def tagged(tag: str, required: str = "", **properties: dict[str, Any]) -> dict[str, Any]:
    return object_of(f"type {required}", type=set_of(tag), **properties)


def covered(schema: dict[str, Any], message: Any, **schemas: dict[str, Any]) -> Ledger:
    snapshot = snapshot_of("s.json", {"roots": ["Root"], "schemas": {"Root": schema, **schemas}})
    return walk(snapshot, {"Root": message.DESCRIPTOR})


def found(schema: dict[str, Any], message: Any, **schemas: dict[str, Any]) -> list[str]:
    """Returns the findings, each as an exception list names it."""
    findings = covered(schema, message, **schemas).findings
    return sorted(f"{finding.path} {finding.word.value}" for finding in findings)


def test_a_schema_that_the_messages_hold_has_no_findings() -> None:
    walk_schema = tagged(
        "walk",
        "path photo",
        path=STRING,
        photo=STRING,
        note={"type": "string", "nullable": True},
        mood={"enum": ["calm", "wild", None], "type": ["string", "null"]},
        stops=array_of(STRING),
        extra={"type": "object", "additionalProperties": {}},
    )
    ledger = covered({"oneOf": [{"$ref": "Walk"}], "discriminator": "type"}, Action, Walk=walk_schema)
    assert not ledger.findings
    assert (ledger.walked, ledger.events) == (2, {"walk"})
    assert {member for _, member in ledger.members} == {"type", "path", "photo", "note", "mood", "stops", "extra"}
    assert {value for _, value in ledger.values} == {"calm", "wild"}


def sink(**members: dict[str, Any]) -> dict[str, Any]:
    """Returns an object that KitchenSink holds, except for the members given."""
    required = {
        "text": STRING,
        "number": NUMBER,
        "integer": INTEGER,
        "flag": {"type": "boolean"},
        "data": STRING,
        "mood": set_of("calm"),
        "free": {},
        "text_or_null": {"type": ["string", "null"]},
        "moods": array_of(set_of("calm")),
        "any_items": array_of(tagged("reference", "id", id=STRING)),
    }
    return object_of(" ".join(required), **{**required, **members})


OPEN_SET = {"anyOf": [STRING, set_of("calm", "wild")]}
EASY = object_of("role", type=set_of("message"), role=STRING)
DEEP = object_of(deep=object_of(deeper=STRING))

# The schema that is compared, with which message, and the findings.
CASES: dict[str, tuple[dict[str, Any], Any, list[str]]] = {
    "an event": ({"anyOf": [tagged("swim"), tagged("dive")]}, Action, ["Root[dive] event", "Root[swim] event"]),
    "an alternative": (array_of(tagged("image")), ItemList, ["Root[][image] alternative"]),
    "one of several tags": (
        array_of(object_of("type id", type=set_of("reference", "pointer"), id=STRING)),
        ItemList,
        ["Root[][pointer] alternative"],
    ),
    "objects told apart by another member": (
        {"oneOf": [object_of("id", id=set_of("web")), object_of("id", id=set_of("pdf"))]},
        Plugin,
        ["Root[pdf] event"],
    ),
    "objects of any type": (array_of(object_of("type", type=STRING)), ItemList, []),
    "objects of any type, with members": (
        array_of(object_of("type", type=STRING, parameters={})),
        ItemList,
        ["Root[][*] alternative"],
    ),
    "a type that is not a string": (
        array_of(object_of("type", type=INTEGER)),
        ItemList,
        ["Root[].type kind"],
    ),
    "objects without a type": (array_of(object_of("id", id=STRING)), ItemList, []),
    "objects without a type, in a union where each has one": (
        object_of("path photo", path=STRING, photo=STRING),
        Action,
        ["Root[object] alternative"],
    ),
    "a type that may be left out": (
        array_of({"anyOf": [EASY, object_of(type=set_of("call"))]}),
        ItemList,
        ["Root[][call].type required"],
    ),
    "kinds without an alternative": (
        {"anyOf": [STRING, INTEGER, array_of(STRING), tagged("message", "role", role=STRING)]},
        Item,
        ["Root[array] alternative", "Root[integer] alternative", "Root[string] alternative"],
    ),
    "anything, where alternatives are": ({}, Item, ["Root kind"]),
    "kinds that have alternatives": ({"anyOf": [STRING, INTEGER, array_of(EASY), {"type": "boolean"}]}, Content, []),
    "an element of an alternative": (
        {"anyOf": [STRING, array_of(tagged("swim"))]},
        Content,
        ["Root[][swim] alternative"],
    ),
    "a closed set, for an enum beside a string": (set_of("calm", "grim"), Content, ["Root=grim value"]),
    "an object, for a union with a verbatim alternative": (object_of(id=STRING), Content, ["Root[object] verbatim"]),
    "a member": (object_of(name=STRING, size=STRING), Leaf, ["Root.size member"]),
    "a member that is only required": (object_of("name size", name=STRING), Leaf, ["Root.size member"]),
    "a member of a field's own name": (
        sink(**{"re-named $": STRING, "renamed": STRING}),
        KitchenSink,
        ["Root.renamed member"],
    ),
    "a member with a name, in a map": (
        sink(labels=object_of(one=STRING)),
        KitchenSink,
        ["Root.labels.one member"],
    ),
    "a string of a set": (sink(mood=set_of("calm", "grim")), KitchenSink, ["Root.mood=grim value"]),
    "a string of an array's set": (sink(moods=array_of(set_of("grim"))), KitchenSink, ["Root.moods[]=grim value"]),
    "a closed set, for any string": (sink(text=set_of("calm", "wild")), KitchenSink, ["Root.text closed-set"]),
    "a constant, for any string": (sink(text={"const": "calm"}), KitchenSink, ["Root.text closed-set"]),
    "a closed set, verbatim": (sink(free=set_of("calm")), KitchenSink, ["Root.free closed-set"]),
    "an open set, for any string": (sink(text=OPEN_SET), KitchenSink, []),
    "an open set, for an enum": (sink(mood=OPEN_SET), KitchenSink, []),
    "any string, for an enum": (sink(mood=STRING), KitchenSink, ["Root.mood open-set"]),
    "a number, for an integer": (sink(integer=NUMBER), KitchenSink, ["Root.integer kind"]),
    "an integer, for a number": (sink(number=INTEGER), KitchenSink, []),
    "an integer, for a string": (sink(text={"anyOf": [STRING, INTEGER]}), KitchenSink, ["Root.text kind"]),
    "anything, for a string": (sink(renamed=STRING, text={}), KitchenSink, ["Root.renamed member", "Root.text kind"]),
    "one string, for an array": (sink(moods=set_of("calm")), KitchenSink, ["Root.moods kind"]),
    "null, in an array": (
        sink(numbers=array_of({"type": ["number", "null"]}), values=array_of({"nullable": True})),
        KitchenSink,
        ["Root.numbers[] kind"],
    ),
    "numbers, in a map of strings": (
        sink(labels={"type": "object", "additionalProperties": NUMBER}),
        KitchenSink,
        ["Root.labels{} kind"],
    ),
    "anything, in a map of strings": (sink(labels={"type": "object"}), KitchenSink, ["Root.labels{} kind"]),
    "members of a map's values": (
        sink(leaves={"type": "object", "additionalProperties": object_of(size=STRING)}),
        KitchenSink,
        ["Root.leaves{}.size member"],
    ),
    "an object with any members, for a message": (sink(leaf={"type": "object"}), KitchenSink, ["Root.leaf free-form"]),
    "members with names, verbatim": (sink(free=DEEP), KitchenSink, ["Root.free verbatim"]),
    "members with names, verbatim in arrays and maps": (
        sink(free=array_of({"type": "object", "additionalProperties": DEEP})),
        KitchenSink,
        ["Root.free[]{} verbatim"],
    ),
    "what has no structure, verbatim": (
        sink(
            free={"anyOf": [STRING, array_of({}), {"type": "object", "additionalProperties": {}}]}, values=array_of({})
        ),
        KitchenSink,
        [],
    ),
    "a required member that may be absent": (
        tagged("walk", "path", path=STRING, photo=STRING),
        Action,
        ["Root[walk].photo required"],
    ),
    "a required member that the snapshot does not know": (
        tagged("walk", "path", path=STRING),
        Action,
        ["Root[walk].photo required"],
    ),
    "a required member that may be null": (
        sink(text={"anyOf": [STRING, NULL]}, moods={"type": "array", "items": set_of("calm"), "nullable": True}),
        KitchenSink,
        ["Root.moods required", "Root.text required"],
    ),
    "overridden members": (
        {"allOf": [tagged("walk", "path photo", path=STRING, photo=STRING), object_of(path=INTEGER, pace=NUMBER)]},
        Action,
        ["Root[walk].pace member", "Root[walk].path kind"],
    ),
    "a part that only requires": ({"allOf": [object_of(name=STRING), {"required": ["name"]}]}, Leaf, []),
    "an override by a larger union": (
        array_of({"allOf": [{"oneOf": [EASY]}, {"oneOf": [EASY, tagged("swim")]}]}),
        ItemList,
        ["Root[][swim] alternative"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_finds(case: str) -> None:
    schema, message, expected = CASES[case]
    assert found(schema, message) == expected


def test_says_what_is_wrong_and_what_is_there() -> None:
    texts = {
        finding.word.value: finding.text for finding in covered(sink(integer=NUMBER, size=NULL), KitchenSink).findings
    }
    assert texts == {
        "kind": "KitchenSink.integer holds an integer; the snapshot allows a number.",
        "member": "KitchenSink has no field for 'size'; the snapshot allows null there.",
    }


def test_schemas_that_contain_themselves_come_to_an_end() -> None:
    branches = object_of("branches", branches=array_of({"$ref": "Root"}), leaf={"$ref": "Leaf"})
    twice = {"allOf": [branches, object_of(branches=array_of({"$ref": "Root"}))]}
    assert found(twice, Tree, Leaf=object_of(size=STRING)) == ["Root.leaf.size member"]
    anything_nested = array_of({"$ref": "Root"})
    assert found(object_of(extra=anything_nested), Walk)[0] == "Root.extra[] verbatim"


def test_a_finding_is_reported_once_by_its_shortest_path() -> None:
    leaf = {"$ref": "Leaf"}
    schema = sink(tree=object_of(branches=array_of({}), leaf=leaf), leaves={"additionalProperties": leaf}, leaf=leaf)
    lines = found(schema, KitchenSink, Leaf=object_of(size=STRING))
    assert [line for line in lines if line.endswith("member")] == ["Root.leaf.size member"]


# The command runs on this snapshot, which has three findings.
SNAPSHOT: dict[str, Any] = {
    "source": "Somebody",
    "version": "1.0",
    "roots": ["Reply", "Ask", "Events"],
    "schemas": {
        "Events": {"anyOf": [tagged("swim"), tagged("walk", "path photo", path=STRING, photo=STRING)]},
        "Ask": object_of(input=STRING, name=STRING),
        "Reply": object_of(output={}, status={}, name=STRING),
    },
}
EXPECTED = ["* Events[swim] event  # a reason", "some.json Ask.input member # one", "* Reply.?????? member # two"]


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs the command on one snapshot and an exception list."""
    messages = {"StreamEvent": Action, "CreateResponseRequest": Leaf, "Response": Leaf}
    monkeypatch.setattr(roots, "find_message", lambda name: messages[name].DESCRIPTOR)
    monkeypatch.chdir(tmp_path)

    def run(snapshot: Any = SNAPSHOT, exceptions: list[str] = EXPECTED) -> Result:
        Path("spec").mkdir()
        Path("spec/some.json").write_text(snapshot if isinstance(snapshot, str) else json.dumps(snapshot))
        Path("list.txt").write_text("# a comment\n\n" + "\n".join(exceptions))
        return CliRunner().invoke(main, ["spec", "--exceptions", "list.txt"])

    return run


def test_findings_that_are_exceptions_do_not_fail(check: Callable[..., Result]) -> None:
    done = check()
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "some.json: Somebody 1.0",
        "  3 of 3 schemas, 2 event types, 2 alternatives, 7 members, 0 enum values",
        "",
        "together 2 event types, 7 members, 0 enum values",
        "1 snapshot, 3 schemas walked, 0 findings, 3 exceptions",
    ]


def test_findings_fail(check: Callable[..., Result]) -> None:
    done = check(exceptions=EXPECTED[1:])
    assert done.exit_code == 1
    assert "  Events[swim]\n    event: Action has no alternative for 'swim'; it stays verbatim.\n" in done.stdout
    assert done.stdout.endswith("1 snapshot, 3 schemas walked, 1 finding, 2 exceptions\n")
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_exceptions_that_match_nothing_fail(check: Callable[..., Result]) -> None:
    done = check(exceptions=[*EXPECTED, "other.json * event  # gone"])
    assert done.exit_code == 1
    assert "exceptions that match nothing:\n\n  list.txt:6\n    other.json * event\n" in done.stdout
    assert done.stdout.endswith("0 findings, 4 exceptions (1 stale)\n")


def test_a_root_without_a_message_is_a_finding(check: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roots, "find_message", lambda _: None)
    done = check(exceptions=["* Ask root # later", "* Events root # later"])
    assert done.exit_code == 1
    assert "  Reply\n    root: The schema has no message Response, which would be the response.\n" in done.stdout


def test_a_broken_mapping_is_an_error(check: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roots, "find_message", lambda _: NoRemainder.DESCRIPTOR)
    done = check()
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith("spec_coverage: the schema's mapping is broken: wiretest.v1.NoRemainder: needs")


SYNTAX = "expected <snapshot file> <path> <kind of finding> # <reason>"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("* Events event", SYNTAX),
        ("* Events event #", SYNTAX),
        ("* event  # no path", SYNTAX),
        ("* Events[a b] event  # a space", SYNTAX),
        ("* Events evnt  # why", "'evnt' is not a kind of finding; expected root or event or "),
    ],
)
def test_malformed_exceptions_are_errors(check: Callable[..., Result], line: str, error: str) -> None:
    done = check(exceptions=[*EXPECTED, line])
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"spec_coverage: list.txt:6: {error}")


def with_root(name: str, schema: Any, **schemas: Any) -> dict[str, Any]:
    return {**SNAPSHOT, "schemas": {**SNAPSHOT["schemas"], name: schema, **schemas}}


CIRCLE = {"A": {"$ref": "B"}, "B": {"anyOf": [STRING, {"allOf": [{"$ref": "A"}]}]}}


@pytest.mark.parametrize(
    ("snapshot", "error"),
    [
        ("{", "spec/some.json: is not JSON: Expecting property name"),
        ("[" * 100_000, "spec/some.json: is nested too deep"),
        ([], "spec/some.json: needs `schemas`, an object of schemas by name"),
        ({"schemas": {"A": {}}}, "spec/some.json: needs `roots`, the names of the stream union, the request and"),
        ({**SNAPSHOT, "roots": ["Gone"]}, "spec/some.json: the root 'Gone' is not in `schemas`"),
        ({**SNAPSHOT, "roots": ["Ask", "Reply"]}, "some.json: `roots` names no stream, a union of objects each with"),
        (with_root("Ask", object_of(question=STRING)), "some.json: the root 'Ask' is none of: a union of objects each"),
        (with_root("Ask", tagged("swim")), "some.json: the roots 'Ask' and 'Events' are both a stream"),
        (with_root("Ask", object_of(input={"$ref": "Gone"})), "spec/some.json: Ask.properties.input: `$ref` to 'Gone'"),
        (with_root("Ask", {"items": [STRING]}), "spec/some.json: Ask: `items` must be a schema"),
        (with_root("Ask", {"type": "text"}), "spec/some.json: Ask: `type` must be one or several of string, integer"),
        (with_root("Ask", {"anyOf": [3]}), "spec/some.json: Ask.anyOf[0]: expected a schema, which is an object"),
        (with_root("Ask", {"not": STRING}), "spec/some.json: Ask: `not` is not a keyword that this check knows"),
        (
            with_root("Ask", object_of(input={"$ref": "A"}, name={"$ref": "A"}), **CIRCLE),
            "some.json: the schemas A -> B -> A",
        ),
    ],
)
def test_broken_snapshots_are_errors(check: Callable[..., Result], snapshot: Any, error: str) -> None:
    done = check(snapshot)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"spec_coverage: {error}")


def test_folders_without_snapshots_are_errors(tmp_path: Path) -> None:
    for folder, error in (
        (tmp_path, "holds no snapshots (*.json)"),
        (tmp_path / "gone", "is not a folder; name one that"),
    ):
        done = CliRunner().invoke(main, [str(folder)])
        assert done.exit_code == 2
        assert done.stderr.startswith(f"spec_coverage: {folder}: {error}")


@pytest.mark.parametrize("separator", [os.pathsep, " ", "\n"])
def test_several_folders_are_one_argument_or_several(tmp_path: Path, separator: str) -> None:
    """A folder whose name has a space is one folder."""
    one, two = tmp_path / "one", tmp_path / "with a space"
    two.mkdir()
    assert split_folders([str(two)]) == [two]
    assert split_folders([str(one), str(two)]) == [one, two]
    assert split_folders([f"{one}{separator}{tmp_path}"]) == [one, tmp_path]


def test_published_descriptions_have_a_home() -> None:
    folders = split_folders([os.environ.get("OPENRESPONSES_SPEC", "")])
    if not os.environ.get("OPENRESPONSES_SPEC"):
        pytest.skip("OPENRESPONSES_SPEC names no folder of snapshots")
    command = [sys.executable, "-m", "tools.spec_coverage", *(folder.resolve() for folder in folders)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
