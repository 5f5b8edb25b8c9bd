from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Usage(_message.Message):
    __slots__ = ("input_tokens", "output_tokens", "total_tokens", "input_tokens_details", "output_tokens_details", "cost", "cost_details", "is_byok", "server_tool_use_details", "cost_in_usd_ticks", "num_sources_used", "num_server_side_tools_used", "remainder")
    INPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_TOKENS_FIELD_NUMBER: _ClassVar[int]
    INPUT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TOKENS_DETAILS_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    COST_DETAILS_FIELD_NUMBER: _ClassVar[int]
    IS_BYOK_FIELD_NUMBER: _ClassVar[int]
    SERVER_TOOL_USE_DETAILS_FIELD_NUMBER: _ClassVar[int]
    COST_IN_USD_TICKS_FIELD_NUMBER: _ClassVar[int]
    NUM_SOURCES_USED_FIELD_NUMBER: _ClassVar[int]
    NUM_SERVER_SIDE_TOOLS_USED_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens_details: OutputTokensDetails
    cost: float
    cost_details: CostDetails
    is_byok: bool
    server_tool_use_details: ServerToolUse
    cost_in_usd_ticks: int
    num_sources_used: int
    num_server_side_tools_used: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, input_tokens: _Optional[int] = ..., output_tokens: _Optional[int] = ..., total_tokens: _Optional[int] = ..., input_tokens_details: _Optional[_Union[InputTokensDetails, _Mapping]] = ..., output_tokens_details: _Optional[_Union[OutputTokensDetails, _Mapping]] = ..., cost: _Optional[float] = ..., cost_details: _Optional[_Union[CostDetails, _Mapping]] = ..., is_byok: bool = ..., server_tool_use_details: _Optional[_Union[ServerToolUse, _Mapping]] = ..., cost_in_usd_ticks: _Optional[int] = ..., num_sources_used: _Optional[int] = ..., num_server_side_tools_used: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputTokensDetails(_message.Message):
    __slots__ = ("cached_tokens", "cache_write_tokens", "remainder")
    CACHED_TOKENS_FIELD_NUMBER: _ClassVar[int]
    CACHE_WRITE_TOKENS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    cached_tokens: int
    cache_write_tokens: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, cached_tokens: _Optional[int] = ..., cache_write_tokens: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OutputTokensDetails(_message.Message):
    __slots__ = ("reasoning_tokens", "remainder")
    REASONING_TOKENS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    reasoning_tokens: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, reasoning_tokens: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CostDetails(_message.Message):
    __slots__ = ("upstream_inference_cost", "upstream_inference_input_cost", "upstream_inference_output_cost", "remainder")
    UPSTREAM_INFERENCE_COST_FIELD_NUMBER: _ClassVar[int]
    UPSTREAM_INFERENCE_INPUT_COST_FIELD_NUMBER: _ClassVar[int]
    UPSTREAM_INFERENCE_OUTPUT_COST_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    upstream_inference_cost: float
    upstream_inference_input_cost: float
    upstream_inference_output_cost: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, upstream_inference_cost: _Optional[float] = ..., upstream_inference_input_cost: _Optional[float] = ..., upstream_inference_output_cost: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ServerToolUse(_message.Message):
    __slots__ = ("tool_calls_requested", "tool_calls_executed", "web_search_requests", "remainder")
    TOOL_CALLS_REQUESTED_FIELD_NUMBER: _ClassVar[int]
    TOOL_CALLS_EXECUTED_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_REQUESTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    tool_calls_requested: int
    tool_calls_executed: int
    web_search_requests: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, tool_calls_requested: _Optional[int] = ..., tool_calls_executed: _Optional[int] = ..., web_search_requests: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
