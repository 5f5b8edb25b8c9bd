"""Reads the pydantic models of an installed Python package: pydantic writes their JSON Schema."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from typing import Any

from .description import Description, SourceError
from .roots import find_roots


def read_models(package: str, chosen: Mapping[str, str | None]) -> Description:
    """Returns the description that the types of a package are.

    Types are models, ``TypedDict`` classes and unions of them.

    Args:
        package: the import name of the package or module, for example ``openai.types.responses``.
        chosen: the names of roots, by role, where the user gives them.

    Raises:
        SourceError: the package cannot be imported or has no roots, or pydantic
            cannot describe one of its types.
    """
    try:
        module = import_module(package)
    except (ImportError, ValueError) as error:
        raise SourceError(f"cannot be imported: {error}") from None
    names = find_roots(dir(module), chosen)
    roots, document = _schemas({name: getattr(module, name) for name in names})
    return Description(package, _version(package), roots, document)


def _schemas(types: Mapping[str, Any]) -> tuple[tuple[str, ...], dict[str, Any]]:
    """Returns the pointers of some types, and the document with the schemas of all that they reach."""
    try:
        from pydantic import TypeAdapter
        from pydantic.errors import PydanticUserError
        from pydantic.json_schema import GenerateJsonSchema, PydanticJsonSchemaWarning
    except ModuleNotFoundError:
        raise SourceError("models need a package: pip install pydantic") from None

    class Generator(GenerateJsonSchema):  # type: ignore[misc]
        # Pydantic's own set has `skipped-choice`: it would leave a type that it cannot describe out of a union.
        ignored_warning_kinds = {"non-serializable-default"}  # noqa: RUF012

    with warnings.catch_warnings():
        warnings.simplefilter("error", PydanticJsonSchemaWarning)
        try:
            inputs = [(name, "validation", TypeAdapter(type_)) for name, type_ in types.items()]
            schemas, document = TypeAdapter.json_schemas(inputs, schema_generator=Generator)
        except (PydanticUserError, PydanticJsonSchemaWarning) as error:
            raise SourceError(f"pydantic cannot describe its types: {error}") from None
    definitions = document.setdefault("$defs", {})
    pointers = []
    for (name, _), schema in schemas.items():
        if set(schema) != {"$ref"}:  # a type that others refer to is a definition already
            definitions.setdefault(name, schema)
        pointers.append(schema.get("$ref", f"#/$defs/{name}"))
    return tuple(pointers), document


def _version(package: str) -> str:
    """Returns the version of the distribution that holds a package; empty if none does."""
    try:
        return version(packages_distributions().get(package.partition(".")[0], [""])[0])
    except (PackageNotFoundError, ValueError):
        return ""
