"""Where generated code lands: the options of each file of the schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from google.protobuf import descriptor_pool
from google.protobuf.descriptor import FileDescriptor

import openresponses.v1.responses_service_pb2
import openresponses.v1.websocket_pb2  # noqa: F401 (loads what the service does not use)

SCHEMA = Path(__file__).parent.parent / "proto"
FILES = [
    descriptor_pool.Default().FindFileByName(file.relative_to(SCHEMA).as_posix())
    for file in sorted(SCHEMA.rglob("*.proto"))
]
TOP_LEVEL = {
    name
    for file in FILES
    for names in (file.message_types_by_name, file.enum_types_by_name, file.services_by_name)
    for name in names
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: Path(file.name).stem)
def test_java_class_of_the_file_has_not_the_name_of_a_message(file: FileDescriptor) -> None:
    """Without the option, protoc takes the file's name, and sees a message with the same name only in the same file."""
    camel_case = "".join(word.capitalize() for word in Path(file.name).stem.split("_"))
    outer_class = file.GetOptions().java_outer_classname
    assert outer_class == f"{camel_case}Proto"
    assert outer_class not in TOP_LEVEL
