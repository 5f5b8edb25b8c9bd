from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ToolChoiceMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TOOL_CHOICE_MODE_UNSPECIFIED: _ClassVar[ToolChoiceMode]
    TOOL_CHOICE_MODE_NONE: _ClassVar[ToolChoiceMode]
    TOOL_CHOICE_MODE_AUTO: _ClassVar[ToolChoiceMode]
    TOOL_CHOICE_MODE_REQUIRED: _ClassVar[ToolChoiceMode]
TOOL_CHOICE_MODE_UNSPECIFIED: ToolChoiceMode
TOOL_CHOICE_MODE_NONE: ToolChoiceMode
TOOL_CHOICE_MODE_AUTO: ToolChoiceMode
TOOL_CHOICE_MODE_REQUIRED: ToolChoiceMode

class ToolChoice(_message.Message):
    __slots__ = ("mode", "function", "allowed_tools", "custom", "mcp", "file_search", "web_search_preview", "web_search_preview_2025_03_11", "image_generation", "code_interpreter", "computer", "computer_use_preview", "computer_use", "programmatic_tool_calling", "apply_patch", "shell", "unrecognized")
    MODE_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    MCP_FIELD_NUMBER: _ClassVar[int]
    FILE_SEARCH_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_PREVIEW_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_PREVIEW_2025_03_11_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GENERATION_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_USE_PREVIEW_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_USE_FIELD_NUMBER: _ClassVar[int]
    PROGRAMMATIC_TOOL_CALLING_FIELD_NUMBER: _ClassVar[int]
    APPLY_PATCH_FIELD_NUMBER: _ClassVar[int]
    SHELL_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    mode: ToolChoiceMode
    function: FunctionChoice
    allowed_tools: AllowedTools
    custom: CustomToolChoice
    mcp: McpChoice
    file_search: HostedToolChoice
    web_search_preview: HostedToolChoice
    web_search_preview_2025_03_11: HostedToolChoice
    image_generation: HostedToolChoice
    code_interpreter: HostedToolChoice
    computer: HostedToolChoice
    computer_use_preview: HostedToolChoice
    computer_use: HostedToolChoice
    programmatic_tool_calling: HostedToolChoice
    apply_patch: HostedToolChoice
    shell: HostedToolChoice
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, mode: _Optional[_Union[ToolChoiceMode, str]] = ..., function: _Optional[_Union[FunctionChoice, _Mapping]] = ..., allowed_tools: _Optional[_Union[AllowedTools, _Mapping]] = ..., custom: _Optional[_Union[CustomToolChoice, _Mapping]] = ..., mcp: _Optional[_Union[McpChoice, _Mapping]] = ..., file_search: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., web_search_preview: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., web_search_preview_2025_03_11: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., image_generation: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., code_interpreter: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., computer: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., computer_use_preview: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., computer_use: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., programmatic_tool_calling: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., apply_patch: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., shell: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class FunctionChoice(_message.Message):
    __slots__ = ("name", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CustomToolChoice(_message.Message):
    __slots__ = ("name", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpChoice(_message.Message):
    __slots__ = ("server_label", "name", "remainder")
    SERVER_LABEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    server_label: str
    name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, server_label: _Optional[str] = ..., name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class HostedToolChoice(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AllowedTools(_message.Message):
    __slots__ = ("mode", "tools", "remainder")
    MODE_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    mode: ToolChoiceMode
    tools: _containers.RepeatedCompositeFieldContainer[AllowedTool]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, mode: _Optional[_Union[ToolChoiceMode, str]] = ..., tools: _Optional[_Iterable[_Union[AllowedTool, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AllowedTool(_message.Message):
    __slots__ = ("function", "custom", "mcp", "other", "file_search", "web_search_preview", "web_search_preview_2025_03_11", "image_generation", "code_interpreter", "computer", "computer_use_preview", "computer_use", "programmatic_tool_calling", "apply_patch", "shell", "web_search", "unrecognized")
    FUNCTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    MCP_FIELD_NUMBER: _ClassVar[int]
    OTHER_FIELD_NUMBER: _ClassVar[int]
    FILE_SEARCH_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_PREVIEW_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_PREVIEW_2025_03_11_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GENERATION_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_USE_PREVIEW_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_USE_FIELD_NUMBER: _ClassVar[int]
    PROGRAMMATIC_TOOL_CALLING_FIELD_NUMBER: _ClassVar[int]
    APPLY_PATCH_FIELD_NUMBER: _ClassVar[int]
    SHELL_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    function: FunctionChoice
    custom: CustomToolChoice
    mcp: McpChoice
    other: _json_pb2.Json
    file_search: HostedToolChoice
    web_search_preview: HostedToolChoice
    web_search_preview_2025_03_11: HostedToolChoice
    image_generation: HostedToolChoice
    code_interpreter: HostedToolChoice
    computer: HostedToolChoice
    computer_use_preview: HostedToolChoice
    computer_use: HostedToolChoice
    programmatic_tool_calling: HostedToolChoice
    apply_patch: HostedToolChoice
    shell: HostedToolChoice
    web_search: HostedToolChoice
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, function: _Optional[_Union[FunctionChoice, _Mapping]] = ..., custom: _Optional[_Union[CustomToolChoice, _Mapping]] = ..., mcp: _Optional[_Union[McpChoice, _Mapping]] = ..., other: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., file_search: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., web_search_preview: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., web_search_preview_2025_03_11: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., image_generation: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., code_interpreter: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., computer: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., computer_use_preview: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., computer_use: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., programmatic_tool_calling: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., apply_patch: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., shell: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., web_search: _Optional[_Union[HostedToolChoice, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...
