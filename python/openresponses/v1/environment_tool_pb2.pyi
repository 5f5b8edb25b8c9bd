from openresponses.v1 import environment_pb2 as _environment_pb2
from openresponses.v1 import function_tool_pb2 as _function_tool_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ComputerEnvironment(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COMPUTER_ENVIRONMENT_UNSPECIFIED: _ClassVar[ComputerEnvironment]
    COMPUTER_ENVIRONMENT_WINDOWS: _ClassVar[ComputerEnvironment]
    COMPUTER_ENVIRONMENT_MAC: _ClassVar[ComputerEnvironment]
    COMPUTER_ENVIRONMENT_LINUX: _ClassVar[ComputerEnvironment]
    COMPUTER_ENVIRONMENT_UBUNTU: _ClassVar[ComputerEnvironment]
    COMPUTER_ENVIRONMENT_BROWSER: _ClassVar[ComputerEnvironment]
COMPUTER_ENVIRONMENT_UNSPECIFIED: ComputerEnvironment
COMPUTER_ENVIRONMENT_WINDOWS: ComputerEnvironment
COMPUTER_ENVIRONMENT_MAC: ComputerEnvironment
COMPUTER_ENVIRONMENT_LINUX: ComputerEnvironment
COMPUTER_ENVIRONMENT_UBUNTU: ComputerEnvironment
COMPUTER_ENVIRONMENT_BROWSER: ComputerEnvironment

class CodeInterpreterTool(_message.Message):
    __slots__ = ("container", "allowed_callers", "remainder")
    CONTAINER_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_CALLERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    container: CodeInterpreterContainer
    allowed_callers: _containers.RepeatedScalarFieldContainer[_function_tool_pb2.AllowedCaller]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, container: _Optional[_Union[CodeInterpreterContainer, _Mapping]] = ..., allowed_callers: _Optional[_Iterable[_Union[_function_tool_pb2.AllowedCaller, str]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CodeInterpreterContainer(_message.Message):
    __slots__ = ("id", "auto", "unrecognized")
    ID_FIELD_NUMBER: _ClassVar[int]
    AUTO_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    id: str
    auto: CodeInterpreterAutoContainer
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, id: _Optional[str] = ..., auto: _Optional[_Union[CodeInterpreterAutoContainer, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class CodeInterpreterAutoContainer(_message.Message):
    __slots__ = ("file_ids", "memory_limit", "network_policy", "remainder")
    FILE_IDS_FIELD_NUMBER: _ClassVar[int]
    MEMORY_LIMIT_FIELD_NUMBER: _ClassVar[int]
    NETWORK_POLICY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    file_ids: _containers.RepeatedScalarFieldContainer[str]
    memory_limit: _environment_pb2.ContainerMemory
    network_policy: _environment_pb2.NetworkPolicy
    remainder: _json_pb2.JsonRemainder
    def __init__(self, file_ids: _Optional[_Iterable[str]] = ..., memory_limit: _Optional[_Union[_environment_pb2.ContainerMemory, str]] = ..., network_policy: _Optional[_Union[_environment_pb2.NetworkPolicy, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellTool(_message.Message):
    __slots__ = ("environment", "allowed_callers", "remainder")
    ENVIRONMENT_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_CALLERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    environment: _environment_pb2.ShellEnvironment
    allowed_callers: _containers.RepeatedScalarFieldContainer[_function_tool_pb2.AllowedCaller]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, environment: _Optional[_Union[_environment_pb2.ShellEnvironment, _Mapping]] = ..., allowed_callers: _Optional[_Iterable[_Union[_function_tool_pb2.AllowedCaller, str]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerTool(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerUsePreviewTool(_message.Message):
    __slots__ = ("environment", "display_width", "display_height", "remainder")
    ENVIRONMENT_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_WIDTH_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_HEIGHT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    environment: ComputerEnvironment
    display_width: int
    display_height: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, environment: _Optional[_Union[ComputerEnvironment, str]] = ..., display_width: _Optional[int] = ..., display_height: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class LocalShellTool(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchTool(_message.Message):
    __slots__ = ("allowed_callers", "remainder")
    ALLOWED_CALLERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    allowed_callers: _containers.RepeatedScalarFieldContainer[_function_tool_pb2.AllowedCaller]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, allowed_callers: _Optional[_Iterable[_Union[_function_tool_pb2.AllowedCaller, str]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
