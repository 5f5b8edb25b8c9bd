"""`openresponses.v1` has every name, and imports it when it is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from generate.namespace import names_by_module
from generate.schema import API, GenerateError
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from openresponses import v1

FOLDER = Path(v1.__file__).parent
SERVICE = "responses_service_pb2_grpc"
SERVICE_NAMES = {
    "ResponsesServiceStub",
    "ResponsesServiceAsyncStub",
    "ResponsesServiceServicer",
    "add_ResponsesServiceServicer_to_server",
}


def modules() -> list[ModuleType]:
    return [import_module(f"openresponses.v1.{file.stem}") for file in sorted(FOLDER.glob("*_pb2.py"))]


def test_every_message_enum_and_value_has_its_name() -> None:
    expected: dict[str, object] = {}
    for module in modules():
        enums = module.DESCRIPTOR.enum_types_by_name
        names = [*module.DESCRIPTOR.message_types_by_name, *enums, *(v.name for e in enums.values() for v in e.values)]
        expected |= {name: getattr(module, name) for name in names}
    assert sorted(v1.__all__) == sorted(expected)
    for name, found in expected.items():
        assert getattr(v1, name) is found or getattr(v1, name) == found


def test_service_has_its_names() -> None:
    pytest.importorskip("grpc", reason="the extra `gateway` is not installed")
    module = import_module(f"openresponses.v1.{SERVICE}")
    for name in SERVICE_NAMES - {"ResponsesServiceAsyncStub"}:
        assert getattr(v1, name) is getattr(module, name)
    assert v1.ResponsesServiceAsyncStub is v1.ResponsesServiceStub


def test_names_are_listed() -> None:
    assert {*v1.__all__, *SERVICE_NAMES} <= set(dir(v1))


def test_stub_has_the_same_names() -> None:
    stub = ast.parse((FOLDER / "__init__.pyi").read_text("utf-8"))
    imported = {n.asname: n.name for node in stub.body if isinstance(node, ast.ImportFrom) for n in node.names}
    assert all(name == asname for asname, name in imported.items())
    assert imported.keys() == {*v1.__all__, *SERVICE_NAMES}
    (offered,) = (node.value for node in stub.body if isinstance(node, ast.Assign))
    assert ast.literal_eval(offered) == v1.__all__


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError) as caught:
        v1.Respose  # noqa: B018
    assert str(caught.value) == "module 'openresponses.v1' has no attribute 'Respose'"
    with pytest.raises(ImportError):
        exec("from openresponses.v1 import Respose")


LAZY = """
import sys
import openresponses.v1
def loaded():
    return sorted(name for name in sys.modules if name.startswith("openresponses.v1.") or name == "grpc")
assert loaded() == LOADED, loaded()
from openresponses.v1 import Json
assert loaded() == LOADED, loaded()
from openresponses.v1 import stream_event_pb2
from openresponses.v1 import *
assert StreamEvent is stream_event_pb2.StreamEvent
assert "grpc" not in sys.modules
sys.modules["grpc"] = None
try:
    from openresponses.v1 import ResponsesServiceStub
except ModuleNotFoundError as error:
    print(error)
"""


def test_only_what_is_asked_for_is_imported() -> None:
    """The package itself needs some of the modules. No other is loaded, and gRPC is not."""
    own = "import openresponses, sys; print(sorted(n for n in sys.modules if n.startswith('openresponses.v1.')))"
    loaded = subprocess.run([sys.executable, "-c", own], capture_output=True, text=True, check=True).stdout
    program = LAZY.replace("LOADED", loaded.strip())
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout) == (
        "",
        "openresponses.v1.ResponsesServiceStub needs gRPC: pip install 'openresponses-proto[gateway]'\n",
    )


def test_a_name_that_two_modules_have() -> None:
    files = FileDescriptorSet()
    for name in ("error", "response"):
        files.file.add(name=f"{API.name}/{name}.proto").message_type.add(name="Error")
    with pytest.raises(GenerateError) as caught:
        names_by_module(API, files)
    assert str(caught.value) == "Error: expected one module with this name, found error_pb2 and response_pb2"
