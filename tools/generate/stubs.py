"""The type stubs of the generated modules.

mypy-protobuf writes them, not the compiler: its stubs have the schema's comments
as docstrings, enums that cannot be mixed up, and literal types for the names of
fields and alternatives.
"""

from __future__ import annotations

import sys
from pathlib import Path

from google.protobuf.compiler.plugin_pb2 import CodeGeneratorRequest, CodeGeneratorResponse
from google.protobuf.descriptor_pb2 import DescriptorProto, FileDescriptorProto, FileDescriptorSet

from .schema import GenerateError, Package, run_compiler

# It needs a newer protobuf than the compiler, so it is a program of this environment.
_BIN = Path(sys.executable).parent

# A service need not implement every operation: gRPC says UNIMPLEMENTED for the others.
_OPTIONS = "quiet,generate_concrete_servicer_stubs"

# types-protobuf says that the attribute DESCRIPTOR of a message has one of two types. The
# stubs name the one that both have in common, which pyright takes for a mistake of the stubs.
_FIRST_LINE = "# pyright: reportIncompatibleVariableOverride=false\n"


def write_stubs(package: Package, descriptors: FileDescriptorSet, stage: Path) -> None:
    """Writes a `.pyi` file beside each module of the package.

    Raises:
        GenerateError: mypy-protobuf refuses the schema.
    """
    request = CodeGeneratorRequest(
        file_to_generate=package.files, parameter=_OPTIONS, proto_file=map(_without_hidden_oneofs, descriptors.file)
    )
    _run("protoc-gen-mypy", request, stage / package.out)
    services = [file.name for file in descriptors.file if file.service and file.name in package.files]
    if services:
        del request.file_to_generate[:]
        request.file_to_generate.extend(services)
        _run("protoc-gen-mypy_grpc", request, stage / package.out)


def _run(plugin: str, request: CodeGeneratorRequest, out: Path) -> None:
    reply = CodeGeneratorResponse.FromString(run_compiler([str(_BIN / plugin)], request.SerializeToString()))
    if reply.error:
        raise GenerateError(f"{plugin}: {reply.error}")
    for file in reply.file:
        (out / file.name).write_text(_FIRST_LINE + file.content.lstrip("\n"), "utf-8")


def _without_hidden_oneofs(file: FileDescriptorProto) -> FileDescriptorProto:
    """Returns the file without the oneofs that the compiler makes of `optional` fields.

    Nobody asks ``WhichOneof`` for them, and the stubs are far longer with them.
    """
    copy = FileDescriptorProto()
    copy.CopyFrom(file)
    for message in copy.message_type:
        _remove_hidden_oneofs(message)
    return copy


def _remove_hidden_oneofs(message: DescriptorProto) -> None:
    for nested in message.nested_type:
        _remove_hidden_oneofs(nested)
    for field in message.field:
        if field.proto3_optional:
            field.ClearField("oneof_index")
    # They come after all others, so the indexes of the others stay true.
    used = {field.oneof_index for field in message.field if field.HasField("oneof_index")}
    del message.oneof_decl[len(used) :]
