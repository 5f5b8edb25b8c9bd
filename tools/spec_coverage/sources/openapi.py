"""Reads an OpenAPI document, JSON or YAML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .description import Description, SourceError
from .roots import find_roots

SUFFIXES = (".json", ".yaml", ".yml")


def read_openapi(file: Path, chosen: Mapping[str, str | None]) -> Description:
    """Returns the description that an OpenAPI document holds.

    Args:
        chosen: the names of roots, by role, where the user gives them.

    Raises:
        SourceError: the file cannot be read, is not an OpenAPI document, or has no roots.
    """
    document = _parse(file)
    schemas = _member(_member(document, "components"), "schemas")
    if not schemas:
        raise SourceError("expected an OpenAPI document with `components.schemas`, found none")
    roots = tuple(f"#/components/schemas/{_escape(name)}" for name in find_roots(schemas, chosen))
    info = _member(document, "info")
    return Description(str(info.get("title", "")), str(info.get("version", "")), roots, document)


def _parse(file: Path) -> Any:
    try:
        text = file.read_text("utf-8-sig")
        return json.loads(text) if file.suffix == ".json" else _parse_yaml(text)
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror}") from None
    except RecursionError:
        raise SourceError("is nested too deep") from None
    except ValueError as error:
        raise SourceError(f"is not {'JSON' if file.suffix == '.json' else 'YAML'}: {error}") from None


def _parse_yaml(text: str) -> Any:
    try:
        import yaml
    except ModuleNotFoundError:
        raise SourceError("YAML needs a package: pip install pyyaml") from None

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        """Plain words mean what they mean in JSON. PyYAML follows YAML 1.1, where `on`
        and `no` are booleans, 1:30 is a number and 2026-11-20 is a date."""

        yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012

    for tag, pattern, first in (
        ("bool", r"true|false", "tf"),
        ("null", r"null|~|", ["n", "~", ""]),
        ("int", r"-?\d+", "-0123456789"),
        ("float", r"-?\d+(\.\d*)?([eE][-+]?\d+)?", "-0123456789"),
        ("merge", r"<<", "<"),
    ):
        Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), list(first))
    try:
        return yaml.load(text, Loader)
    except yaml.YAMLError as error:
        raise ValueError(error) from None


def _member(value: Any, name: str) -> dict[str, Any]:
    """Returns a member that is an object, or an empty object."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _escape(name: str) -> str:
    """Writes a name for a JSON pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")
