"""Published descriptions become snapshots for the coverage check: OpenAPI documents, and packages of models."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from spec_coverage.__main__ import main as check
from spec_coverage.sources.__main__ import main as make_snapshot


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def documented(schemas: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tide API", "version": "2.0", "description": "Prose."},
        "paths": {},
        "components": {"schemas": schemas},
    }


# As a maker publishes it: with prose, examples, limits, and schemas of other calls.
SCHEMAS: dict[str, Any] = {
    "ResponseStreamEvent": {
        "description": "All events.",
        "oneOf": [ref("Swim")],
        "discriminator": {"propertyName": "type", "mapping": {"swim": "#/components/schemas/Swim"}},
    },
    "Swim": {
        "type": "object",
        "title": "Swim",
        "x-order": 1,
        "properties": {
            "type": {"type": "string", "enum": ["swim"], "default": "swim", "description": "Always `swim`."},
            "description": {"type": "string", "maxLength": 100},
            "enum": {"$ref": "#/components/schemas/Ask/properties/input"},
        },
        "required": ["type"],
    },
    "CreateResponse": {"allOf": [ref("Ask"), {"required": ["input"]}], "example": {"input": "Ebb?"}},
    "Ask": {
        "type": "object",
        "properties": {"input": {"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Swim")}]}},
        "additionalProperties": {"type": ["string", "null"], "pattern": "x"},
    },
    "Response": {"type": "object", "properties": {"output": {"items": True}, "status": {"type": "string"}}},
    "Unrelated": {"not": {"type": "string"}},
}
SNAPSHOT: dict[str, Any] = {
    "source": "Tide API",
    "version": "2.0",
    "roots": ["ResponseStreamEvent", "CreateResponse", "Response"],
    "schemas": {
        "ResponseStreamEvent": {"oneOf": [{"$ref": "Swim"}]},
        "CreateResponse": {"allOf": [{"$ref": "Ask"}, {"required": ["input"]}]},
        "Response": {"type": "object", "properties": {"output": {"items": True}, "status": {"type": "string"}}},
        "Swim": {
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["swim"]},
                "description": {"type": "string"},
                "enum": {"$ref": "components/schemas/Ask/properties/input"},
            },
            "required": ["type"],
        },
        "Ask": {
            "type": "object",
            "properties": {"input": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "Swim"}}]}},
            "additionalProperties": {"type": ["string", "null"]},
        },
        "components/schemas/Ask/properties/input": {
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "Swim"}}]
        },
    },
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(make_snapshot, [*arguments, "--into", "snapshots"])


def made(name: str) -> Any:
    return json.loads(Path(f"snapshots/{name}.json").read_text())


@pytest.mark.parametrize(("file", "dump"), [("tide.json", json.dumps), ("tide.yaml", yaml.safe_dump)])
def test_an_openapi_document_becomes_a_snapshot(file: str, dump: Callable[[Any], str], folder: Path) -> None:
    (folder / file).write_text(dump(documented(SCHEMAS)))
    done = run(file)
    assert (done.exit_code, done.output) == (0, "snapshots/tide.json: Tide API 2.0, 6 schemas\n")
    assert made("tide") == SNAPSHOT


def test_words_of_yaml_are_words_of_json(folder: Path) -> None:
    """YAML 1.1 would read a boolean, a date, a number of seconds and a number."""
    members = {**SCHEMAS["Swim"]["properties"], "pace": {"enum": "HERE"}}
    text = yaml.safe_dump(documented({**SCHEMAS, "Swim": {"type": "object", "properties": members}}))
    (folder / "tide.yml").write_text(text.replace("HERE", "[on, 2026-11-20, 1:30, 0o7, true, null, 12, 1.5, 'no']"))
    run("tide.yml")
    expected = ["on", "2026-11-20", "1:30", "0o7", True, None, 12, 1.5, "no"]
    assert made("tide")["schemas"]["Swim"]["properties"]["pace"]["enum"] == expected


def test_flags_say_what_the_document_does_not(folder: Path) -> None:
    schemas = {"A": SCHEMAS["ResponseStreamEvent"], "B": ref("Ask"), "C": SCHEMAS["Response"], **SCHEMAS}
    (folder / "tide.json").write_text(json.dumps(documented(schemas)))
    flags = [*("--stream", "A", "--request", "B", "--response", "C"), *("--name", "low", "--source", "Moon")]
    done = run("tide.json", *flags, "--version", "3")
    assert (done.exit_code, done.output) == (0, "snapshots/low.json: Moon 3, 6 schemas\n")
    assert made("low")["roots"] == ["A", "B", "C"]


def without(name: str) -> dict[str, Any]:
    return documented({other: schema for other, schema in SCHEMAS.items() if other != name})


def with_response(schema: dict[str, Any]) -> dict[str, Any]:
    return documented({**SCHEMAS, "Response": schema})


@pytest.mark.parametrize(
    ("text", "flags", "error"),
    [
        (
            "{",
            [],
            "tide.json: is not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        ),
        ("[" * 100_000, [], "tide.json: is nested too deep"),
        ("[]", [], "tide.json: expected an OpenAPI document with `components.schemas`, found none"),
        ({"components": {"schemas": []}}, [], "tide.json: expected an OpenAPI document with `components.schemas`, f"),
        (without("Response"), [], "tide.json: none of its schemas has a well-known name of the response; name it with"),
        (documented(SCHEMAS), ["--stream", "Gone"], "tide.json: --stream: there is no schema 'Gone'"),
        (
            documented(SCHEMAS),
            ["--stream", "Ask"],
            "tide.json: the roots 'Ask' and 'CreateResponse' are both a request",
        ),
        (without("Ask"), [], "tide.json: `$ref` to '#/components/schemas/Ask': is not in the document"),
        (
            with_response({"$ref": "other.json#/Ask"}),
            [],
            "tide.json: `$ref` to 'other.json#/Ask': expected a place in the same document, which begins with #/",
        ),
        (
            with_response({"properties": {"output": {"not": {}}}}),
            [],
            "tide.json: Response.properties.output: `not` is not a keyword that this check knows",
        ),
    ],
)
def test_broken_documents_are_one_line(text: Any, flags: list[str], error: str, folder: Path) -> None:
    (folder / "tide.json").write_text(text if isinstance(text, str) else json.dumps(text))
    done = run("tide.json", *flags)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"spec_coverage.sources: {error}")
    assert not Path("snapshots").exists()


def test_files_that_are_not_there_or_not_yaml(folder: Path) -> None:
    assert run("gone.yaml").stderr == "spec_coverage.sources: gone.yaml: cannot be read: No such file or directory\n"
    (folder / "tide.yaml").write_text("a: [")
    done = run("tide.yaml")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("spec_coverage.sources: tide.yaml: is not YAML: ")


MODELS = '''
from typing import Annotated, Any, Literal, Optional, Union

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import Required, TypedDict


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")


class Response(Open):
    id: str
    """Prose."""
    output: list[Any]
    status: Optional[Literal["completed", "ebbing"]] = None


class Completed(Open):
    type: Literal["response.completed"]
    response: Response
    sequence_number: int


class Ebb(Open):
    type: Literal["response.ebb"]


ResponseStreamEvent = Annotated[Union[Completed, Ebb], Field(discriminator="type")]


class Plain(TypedDict, total=False):
    input: Required[Union[str, list[object]]]
    stream: Literal[False]


class Streaming(TypedDict, total=False):
    input: Required[str]
    stream: Required[Literal[True]]
    tide: float


ResponseCreateParams = Union[Plain, Streaming]
'''


@pytest.fixture
def package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], str]:
    """Returns a function that writes a package, which can then be imported."""
    monkeypatch.syspath_prepend(folder)

    def write(name: str, text: str) -> str:
        (folder / f"{name}.py").write_text(text)
        return name

    return write


def test_models_become_a_snapshot(package: Callable[[str, str], str]) -> None:
    done = run(package("tide_types", MODELS))
    assert (done.exit_code, done.output) == (0, "snapshots/tide_types.json: tide_types , 7 schemas\n")
    snapshot = made("tide_types")
    assert snapshot["roots"] == ["ResponseStreamEvent", "ResponseCreateParams", "Response"]
    assert snapshot["schemas"]["ResponseStreamEvent"] == {"oneOf": [{"$ref": "Completed"}, {"$ref": "Ebb"}]}
    assert snapshot["schemas"]["ResponseCreateParams"] == {"anyOf": [{"$ref": "Plain"}, {"$ref": "Streaming"}]}
    assert snapshot["schemas"]["Response"] == {
        "additionalProperties": True,
        "properties": {
            "id": {"type": "string"},
            "output": {"items": {}, "type": "array"},
            "status": {"anyOf": [{"enum": ["completed", "ebbing"], "type": "string"}, {"type": "null"}]},
        },
        "required": ["id", "output"],
        "type": "object",
    }
    assert snapshot["schemas"]["Streaming"]["required"] == ["input", "stream"]


def test_the_check_finds_what_is_new_in_models(package: Callable[[str, str], str]) -> None:
    run(package("tide_news", MODELS))
    Path("list.txt").write_text("other.json * event  # for another snapshot\n")
    done = CliRunner().invoke(check, ["snapshots", "--exceptions", "list.txt", "--new"])
    assert done.exit_code == 1
    for path in (
        "ResponseStreamEvent[response.ebb]",
        "Response.status=ebbing",
        "ResponseCreateParams.tide",
    ):
        assert f"\n  {path}\n" in done.stdout
    assert "exceptions that match nothing" not in done.stdout


NOT_DESCRIBABLE = MODELS.replace("    tide: float", "    tide: Callable[[], int]").replace(
    "import Annotated", "import Callable, Annotated"
)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (None, "cannot be imported: No module named 'tide_broken'"),
        ("import tide_gone", "cannot be imported: No module named 'tide_gone'"),
        ("Response = int", "none of its schemas has a well-known name of the stream; name it with --stream"),
        (NOT_DESCRIBABLE, "pydantic cannot describe its types: Cannot generate a JsonSchema for core_schema.Call"),
    ],
)
def test_broken_packages_are_one_line(
    text: str | None, error: str, package: Callable[[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "tide_broken", raising=False)
    if text is not None:
        package("tide_broken", text)
    done = run("tide_broken")
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"spec_coverage.sources: tide_broken: {error}")


@pytest.mark.usefixtures("folder")
def test_the_openai_package_is_read() -> None:
    """Its types are the newest description that OpenAI publishes. What they say is not checked here."""
    done = run("openai.types.responses")
    assert (done.exit_code, done.stderr) == (0, "")
    assert made("openai-types-responses")["roots"] == ["ResponseStreamEvent", "ResponseCreateParams", "Response"]
