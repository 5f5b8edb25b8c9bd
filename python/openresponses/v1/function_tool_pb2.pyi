from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AllowedCaller(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ALLOWED_CALLER_UNSPECIFIED: _ClassVar[AllowedCaller]
    ALLOWED_CALLER_DIRECT: _ClassVar[AllowedCaller]
    ALLOWED_CALLER_PROGRAMMATIC: _ClassVar[AllowedCaller]

class GrammarSyntax(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GRAMMAR_SYNTAX_UNSPECIFIED: _ClassVar[GrammarSyntax]
    GRAMMAR_SYNTAX_LARK: _ClassVar[GrammarSyntax]
    GRAMMAR_SYNTAX_REGEX: _ClassVar[GrammarSyntax]

class ToolSearchExecution(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TOOL_SEARCH_EXECUTION_UNSPECIFIED: _ClassVar[ToolSearchExecution]
    TOOL_SEARCH_EXECUTION_SERVER: _ClassVar[ToolSearchExecution]
    TOOL_SEARCH_EXECUTION_CLIENT: _ClassVar[ToolSearchExecution]
ALLOWED_CALLER_UNSPECIFIED: AllowedCaller
ALLOWED_CALLER_DIRECT: AllowedCaller
ALLOWED_CALLER_PROGRAMMATIC: AllowedCaller
GRAMMAR_SYNTAX_UNSPECIFIED: GrammarSyntax
GRAMMAR_SYNTAX_LARK: GrammarSyntax
GRAMMAR_SYNTAX_REGEX: GrammarSyntax
TOOL_SEARCH_EXECUTION_UNSPECIFIED: ToolSearchExecution
TOOL_SEARCH_EXECUTION_SERVER: ToolSearchExecution
TOOL_SEARCH_EXECUTION_CLIENT: ToolSearchExecution

class FunctionTool(_message.Message):
    __slots__ = ("name", "description", "parameters", "strict", "defer_loading", "allowed_callers", "output_schema", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    STRICT_FIELD_NUMBER: _ClassVar[int]
    DEFER_LOADING_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_CALLERS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    parameters: _json_pb2.Json
    strict: bool
    defer_loading: bool
    allowed_callers: _containers.RepeatedScalarFieldContainer[AllowedCaller]
    output_schema: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., parameters: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., strict: bool = ..., defer_loading: bool = ..., allowed_callers: _Optional[_Iterable[_Union[AllowedCaller, str]]] = ..., output_schema: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CustomTool(_message.Message):
    __slots__ = ("name", "description", "format", "defer_loading", "allowed_callers", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    DEFER_LOADING_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_CALLERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    format: CustomToolFormat
    defer_loading: bool
    allowed_callers: _containers.RepeatedScalarFieldContainer[AllowedCaller]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., format: _Optional[_Union[CustomToolFormat, _Mapping]] = ..., defer_loading: bool = ..., allowed_callers: _Optional[_Iterable[_Union[AllowedCaller, str]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CustomToolFormat(_message.Message):
    __slots__ = ("text", "grammar", "unrecognized")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    GRAMMAR_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    text: CustomToolTextFormat
    grammar: CustomToolGrammarFormat
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, text: _Optional[_Union[CustomToolTextFormat, _Mapping]] = ..., grammar: _Optional[_Union[CustomToolGrammarFormat, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class CustomToolTextFormat(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CustomToolGrammarFormat(_message.Message):
    __slots__ = ("syntax", "definition", "remainder")
    SYNTAX_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    syntax: GrammarSyntax
    definition: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, syntax: _Optional[_Union[GrammarSyntax, str]] = ..., definition: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class NamespaceTool(_message.Message):
    __slots__ = ("name", "description", "tools", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    tools: _containers.RepeatedCompositeFieldContainer[NamespacedTool]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., tools: _Optional[_Iterable[_Union[NamespacedTool, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class NamespacedTool(_message.Message):
    __slots__ = ("function", "custom", "unrecognized")
    FUNCTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    function: FunctionTool
    custom: CustomTool
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, function: _Optional[_Union[FunctionTool, _Mapping]] = ..., custom: _Optional[_Union[CustomTool, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ToolSearchTool(_message.Message):
    __slots__ = ("execution", "description", "parameters", "remainder")
    EXECUTION_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    execution: ToolSearchExecution
    description: str
    parameters: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, execution: _Optional[_Union[ToolSearchExecution, str]] = ..., description: _Optional[str] = ..., parameters: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ProgrammaticToolCallingTool(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
