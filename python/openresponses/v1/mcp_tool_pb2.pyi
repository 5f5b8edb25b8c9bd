from openresponses.v1 import function_tool_pb2 as _function_tool_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class McpApprovalPolicy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MCP_APPROVAL_POLICY_UNSPECIFIED: _ClassVar[McpApprovalPolicy]
    MCP_APPROVAL_POLICY_ALWAYS: _ClassVar[McpApprovalPolicy]
    MCP_APPROVAL_POLICY_NEVER: _ClassVar[McpApprovalPolicy]

class McpConnector(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MCP_CONNECTOR_UNSPECIFIED: _ClassVar[McpConnector]
    MCP_CONNECTOR_DROPBOX: _ClassVar[McpConnector]
    MCP_CONNECTOR_GMAIL: _ClassVar[McpConnector]
    MCP_CONNECTOR_GOOGLECALENDAR: _ClassVar[McpConnector]
    MCP_CONNECTOR_GOOGLEDRIVE: _ClassVar[McpConnector]
    MCP_CONNECTOR_MICROSOFTTEAMS: _ClassVar[McpConnector]
    MCP_CONNECTOR_OUTLOOKCALENDAR: _ClassVar[McpConnector]
    MCP_CONNECTOR_OUTLOOKEMAIL: _ClassVar[McpConnector]
    MCP_CONNECTOR_SHAREPOINT: _ClassVar[McpConnector]
MCP_APPROVAL_POLICY_UNSPECIFIED: McpApprovalPolicy
MCP_APPROVAL_POLICY_ALWAYS: McpApprovalPolicy
MCP_APPROVAL_POLICY_NEVER: McpApprovalPolicy
MCP_CONNECTOR_UNSPECIFIED: McpConnector
MCP_CONNECTOR_DROPBOX: McpConnector
MCP_CONNECTOR_GMAIL: McpConnector
MCP_CONNECTOR_GOOGLECALENDAR: McpConnector
MCP_CONNECTOR_GOOGLEDRIVE: McpConnector
MCP_CONNECTOR_MICROSOFTTEAMS: McpConnector
MCP_CONNECTOR_OUTLOOKCALENDAR: McpConnector
MCP_CONNECTOR_OUTLOOKEMAIL: McpConnector
MCP_CONNECTOR_SHAREPOINT: McpConnector

class McpTool(_message.Message):
    __slots__ = ("server_label", "server_url", "server_description", "connector_id", "tunnel_id", "authorization", "headers", "allowed_tools", "require_approval", "allowed_callers", "defer_loading", "remainder")
    SERVER_LABEL_FIELD_NUMBER: _ClassVar[int]
    SERVER_URL_FIELD_NUMBER: _ClassVar[int]
    SERVER_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CONNECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    TUNNEL_ID_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZATION_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    REQUIRE_APPROVAL_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_CALLERS_FIELD_NUMBER: _ClassVar[int]
    DEFER_LOADING_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    server_label: str
    server_url: str
    server_description: str
    connector_id: McpConnector
    tunnel_id: str
    authorization: str
    headers: _json_pb2.Json
    allowed_tools: McpAllowedTools
    require_approval: McpApproval
    allowed_callers: _containers.RepeatedScalarFieldContainer[_function_tool_pb2.AllowedCaller]
    defer_loading: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, server_label: _Optional[str] = ..., server_url: _Optional[str] = ..., server_description: _Optional[str] = ..., connector_id: _Optional[_Union[McpConnector, str]] = ..., tunnel_id: _Optional[str] = ..., authorization: _Optional[str] = ..., headers: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., allowed_tools: _Optional[_Union[McpAllowedTools, _Mapping]] = ..., require_approval: _Optional[_Union[McpApproval, _Mapping]] = ..., allowed_callers: _Optional[_Iterable[_Union[_function_tool_pb2.AllowedCaller, str]]] = ..., defer_loading: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpAllowedTools(_message.Message):
    __slots__ = ("names", "filter")
    NAMES_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    names: McpToolNames
    filter: McpToolFilter
    def __init__(self, names: _Optional[_Union[McpToolNames, _Mapping]] = ..., filter: _Optional[_Union[McpToolFilter, _Mapping]] = ...) -> None: ...

class McpToolNames(_message.Message):
    __slots__ = ("names",)
    NAMES_FIELD_NUMBER: _ClassVar[int]
    names: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, names: _Optional[_Iterable[str]] = ...) -> None: ...

class McpToolFilter(_message.Message):
    __slots__ = ("tool_names", "read_only", "remainder")
    TOOL_NAMES_FIELD_NUMBER: _ClassVar[int]
    READ_ONLY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    tool_names: _containers.RepeatedScalarFieldContainer[str]
    read_only: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, tool_names: _Optional[_Iterable[str]] = ..., read_only: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class McpApproval(_message.Message):
    __slots__ = ("policy", "filter")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    policy: McpApprovalPolicy
    filter: McpApprovalFilter
    def __init__(self, policy: _Optional[_Union[McpApprovalPolicy, str]] = ..., filter: _Optional[_Union[McpApprovalFilter, _Mapping]] = ...) -> None: ...

class McpApprovalFilter(_message.Message):
    __slots__ = ("always", "never", "remainder")
    ALWAYS_FIELD_NUMBER: _ClassVar[int]
    NEVER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    always: McpToolFilter
    never: McpToolFilter
    remainder: _json_pb2.JsonRemainder
    def __init__(self, always: _Optional[_Union[McpToolFilter, _Mapping]] = ..., never: _Optional[_Union[McpToolFilter, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
