"""`openresponses/v1/__init__.py` and its stub: every message, enum and service under one name.

A name is imported when it is asked for. So `from openresponses.v1 import Json`
loads one module, and only who asks for the service's stub needs gRPC. Editors
and type checkers read the names in the stub.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet

from .schema import GenerateError, Package

_COLUMNS = 120

_DOCSTRING = '''\
"""The messages, enums and services of the API, generated from the schema.

    from openresponses.v1 import FunctionTool, Response, StreamEvent

Every message, every enum and each of its values, and the service's stub and
servicer have their name here. A name is imported when it is first asked for.
The modules that define them, like `response_pb2`, can be imported too.

The names of the service need gRPC: `pip install 'openresponses-proto[gateway]'`.
`import *` leaves them out. `ResponsesServiceAsyncStub` is the type of what
`ResponsesServiceStub` returns for a channel of `grpc.aio`.

Written by `make generate`.
"""
'''

_IMPORTS = """\
from functools import cache as _cache
from importlib import import_module as _import_module
"""

_CODE = """
# Only type checkers tell the stub for a channel of grpc.aio from the other one.
_SAME = {same}


@_cache
def _module_of() -> dict[str, str]:
    return {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return [name for name, module in _module_of().items() if not module.endswith("_grpc")]
    module = _module_of().get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        found = getattr(_import_module(f"{__name__}.{module}"), _SAME.get(name, name))
    except ModuleNotFoundError as error:
        if error.name != "grpc":
            raise
        needed = f"{__name__}.{name} needs gRPC: pip install 'openresponses-proto[gateway]'"
        raise ModuleNotFoundError(needed, name="grpc") from None
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_module_of()})
"""


def names_by_module(package: Package, descriptors: FileDescriptorSet) -> dict[str, list[str]]:
    """Returns the names that each module defines, in the order of the schema.

    Raises:
        GenerateError: two modules define the same name.
    """
    found: dict[str, list[str]] = {}
    for file in descriptors.file:
        if file.name in package.files:
            module = file.name.rpartition("/")[2].removesuffix(".proto") + "_pb2"
            found[module] = list(_messages_and_enums(file))
            if file.service:
                found[f"{module}_grpc"] = list(_services(file))
    found = {module: names for module, names in sorted(found.items()) if names}
    _check_unique(found)
    return found


def _messages_and_enums(file: FileDescriptorProto) -> Iterable[str]:
    for message in file.message_type:
        yield message.name
    for enum in file.enum_type:
        yield enum.name
        for value in enum.value:
            yield value.name


def _services(file: FileDescriptorProto) -> Iterable[str]:
    for service in file.service:
        yield f"{service.name}Stub"
        yield f"{service.name}AsyncStub"
        yield f"{service.name}Servicer"
        yield f"add_{service.name}Servicer_to_server"


def _check_unique(found: Mapping[str, Iterable[str]]) -> None:
    module_of: dict[str, str] = {}
    for module, names in found.items():
        for name in names:
            if name in module_of:
                raise GenerateError(f"{name}: expected one module with this name, found {module_of[name]} and {module}")
            module_of[name] = module


def write_namespace(package: Package, descriptors: FileDescriptorSet, stage: Path) -> None:
    """Writes `__init__.py` and `__init__.pyi` of the package.

    Raises:
        GenerateError: two modules define the same name.
    """
    found = names_by_module(package, descriptors)
    folder = stage / package.folder
    (folder / "__init__.py").write_text(module_text(found), "utf-8")
    (folder / "__init__.pyi").write_text(stub_text(package, found), "utf-8")


def module_text(found: Mapping[str, Iterable[str]]) -> str:
    """Returns the text of the package's `__init__.py`."""
    lines = [_DOCSTRING, _IMPORTS, "_NAMES = {"]
    for module, names in found.items():
        lines.append(f'    "{module}": (')
        lines += [f'        "{line} "' for line in textwrap.wrap(" ".join(names), _COLUMNS - 11)]
        lines.append("    ),")
    same = {name: name.replace("AsyncStub", "Stub") for name in _async_stubs(found)}
    spelled = ", ".join(f'"{name}": "{stub}"' for name, stub in same.items())
    return "\n".join([*lines, "}"]) + "\n" + _CODE.replace("{same}", f"{{{spelled}}}")


def _async_stubs(found: Mapping[str, Iterable[str]]) -> list[str]:
    return [n for module, names in found.items() if module.endswith("_grpc") for n in names if n.endswith("AsyncStub")]


def stub_text(package: Package, found: Mapping[str, Iterable[str]]) -> str:
    """Returns the text of the package's `__init__.pyi`."""
    lines = [_DOCSTRING]
    for module, names in found.items():
        lines.append(f"from {package.name.replace('/', '.')}.{module} import (")
        lines += [f"    {name} as {name}," for name in names]
        lines.append(")")
    lines += ["", "__all__ = ["]
    offered = [f'"{n}",' for module, names in found.items() if not module.endswith("_grpc") for n in names]
    lines += [f"    {line}" for line in textwrap.wrap(" ".join(offered), _COLUMNS - 4)]
    return "\n".join([*lines, "]"]) + "\n"
