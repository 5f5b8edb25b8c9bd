from openresponses.v1 import config_pb2 as _config_pb2
from openresponses.v1 import conversation_pb2 as _conversation_pb2
from openresponses.v1 import error_pb2 as _error_pb2
from openresponses.v1 import input_pb2 as _input_pb2
from openresponses.v1 import item_pb2 as _item_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import moderation_pb2 as _moderation_pb2
from openresponses.v1 import openrouter_response_pb2 as _openrouter_response_pb2
from openresponses.v1 import tool_pb2 as _tool_pb2
from openresponses.v1 import tool_choice_pb2 as _tool_choice_pb2
from openresponses.v1 import usage_pb2 as _usage_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ResponseObject(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RESPONSE_OBJECT_UNSPECIFIED: _ClassVar[ResponseObject]
    RESPONSE_OBJECT_RESPONSE: _ClassVar[ResponseObject]

class ResponseStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RESPONSE_STATUS_UNSPECIFIED: _ClassVar[ResponseStatus]
    RESPONSE_STATUS_QUEUED: _ClassVar[ResponseStatus]
    RESPONSE_STATUS_IN_PROGRESS: _ClassVar[ResponseStatus]
    RESPONSE_STATUS_COMPLETED: _ClassVar[ResponseStatus]
    RESPONSE_STATUS_INCOMPLETE: _ClassVar[ResponseStatus]
    RESPONSE_STATUS_FAILED: _ClassVar[ResponseStatus]
    RESPONSE_STATUS_CANCELLED: _ClassVar[ResponseStatus]

class IncompleteReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INCOMPLETE_REASON_UNSPECIFIED: _ClassVar[IncompleteReason]
    INCOMPLETE_REASON_MAX_OUTPUT_TOKENS: _ClassVar[IncompleteReason]
    INCOMPLETE_REASON_CONTENT_FILTER: _ClassVar[IncompleteReason]
RESPONSE_OBJECT_UNSPECIFIED: ResponseObject
RESPONSE_OBJECT_RESPONSE: ResponseObject
RESPONSE_STATUS_UNSPECIFIED: ResponseStatus
RESPONSE_STATUS_QUEUED: ResponseStatus
RESPONSE_STATUS_IN_PROGRESS: ResponseStatus
RESPONSE_STATUS_COMPLETED: ResponseStatus
RESPONSE_STATUS_INCOMPLETE: ResponseStatus
RESPONSE_STATUS_FAILED: ResponseStatus
RESPONSE_STATUS_CANCELLED: ResponseStatus
INCOMPLETE_REASON_UNSPECIFIED: IncompleteReason
INCOMPLETE_REASON_MAX_OUTPUT_TOKENS: IncompleteReason
INCOMPLETE_REASON_CONTENT_FILTER: IncompleteReason

class Response(_message.Message):
    __slots__ = ("id", "object", "created_at", "model", "status", "output", "usage", "error", "incomplete_details", "completed_at", "output_text", "previous_response_id", "metadata", "service_tier", "instructions", "tools", "tool_choice", "parallel_tool_calls", "reasoning", "text", "temperature", "top_p", "presence_penalty", "frequency_penalty", "top_logprobs", "max_output_tokens", "max_tool_calls", "truncation", "store", "background", "prompt", "conversation", "user", "safety_identifier", "prompt_cache_key", "prompt_cache_retention", "prompt_cache_options", "moderation", "billing", "error_type", "openrouter_metadata", "remainder")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    INCOMPLETE_DETAILS_FIELD_NUMBER: _ClassVar[int]
    COMPLETED_AT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TEXT_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    SERVICE_TIER_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTIONS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TOOL_CHOICE_FIELD_NUMBER: _ClassVar[int]
    PARALLEL_TOOL_CALLS_FIELD_NUMBER: _ClassVar[int]
    REASONING_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    TOP_P_FIELD_NUMBER: _ClassVar[int]
    PRESENCE_PENALTY_FIELD_NUMBER: _ClassVar[int]
    FREQUENCY_PENALTY_FIELD_NUMBER: _ClassVar[int]
    TOP_LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    MAX_OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    MAX_TOOL_CALLS_FIELD_NUMBER: _ClassVar[int]
    TRUNCATION_FIELD_NUMBER: _ClassVar[int]
    STORE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    CONVERSATION_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    SAFETY_IDENTIFIER_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_KEY_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_RETENTION_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    MODERATION_FIELD_NUMBER: _ClassVar[int]
    BILLING_FIELD_NUMBER: _ClassVar[int]
    ERROR_TYPE_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_METADATA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: ResponseObject
    created_at: float
    model: str
    status: ResponseStatus
    output: _containers.RepeatedCompositeFieldContainer[_item_pb2.Item]
    usage: _usage_pb2.Usage
    error: _error_pb2.ResponseError
    incomplete_details: IncompleteDetails
    completed_at: float
    output_text: str
    previous_response_id: str
    metadata: _containers.ScalarMap[str, str]
    service_tier: _config_pb2.ServiceTier
    instructions: _input_pb2.Input
    tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
    tool_choice: _tool_choice_pb2.ToolChoice
    parallel_tool_calls: bool
    reasoning: _config_pb2.ResponseReasoning
    text: _config_pb2.TextConfig
    temperature: float
    top_p: float
    presence_penalty: float
    frequency_penalty: float
    top_logprobs: int
    max_output_tokens: int
    max_tool_calls: int
    truncation: _config_pb2.Truncation
    store: bool
    background: bool
    prompt: _config_pb2.Prompt
    conversation: _conversation_pb2.ConversationReference
    user: str
    safety_identifier: str
    prompt_cache_key: str
    prompt_cache_retention: _config_pb2.PromptCacheRetention
    prompt_cache_options: _config_pb2.PromptCacheOptions
    moderation: _moderation_pb2.Moderation
    billing: Billing
    error_type: _error_pb2.ApiErrorType
    openrouter_metadata: _openrouter_response_pb2.OpenRouterMetadata
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., object: _Optional[_Union[ResponseObject, str]] = ..., created_at: _Optional[float] = ..., model: _Optional[str] = ..., status: _Optional[_Union[ResponseStatus, str]] = ..., output: _Optional[_Iterable[_Union[_item_pb2.Item, _Mapping]]] = ..., usage: _Optional[_Union[_usage_pb2.Usage, _Mapping]] = ..., error: _Optional[_Union[_error_pb2.ResponseError, _Mapping]] = ..., incomplete_details: _Optional[_Union[IncompleteDetails, _Mapping]] = ..., completed_at: _Optional[float] = ..., output_text: _Optional[str] = ..., previous_response_id: _Optional[str] = ..., metadata: _Optional[_Mapping[str, str]] = ..., service_tier: _Optional[_Union[_config_pb2.ServiceTier, str]] = ..., instructions: _Optional[_Union[_input_pb2.Input, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ..., tool_choice: _Optional[_Union[_tool_choice_pb2.ToolChoice, _Mapping]] = ..., parallel_tool_calls: bool = ..., reasoning: _Optional[_Union[_config_pb2.ResponseReasoning, _Mapping]] = ..., text: _Optional[_Union[_config_pb2.TextConfig, _Mapping]] = ..., temperature: _Optional[float] = ..., top_p: _Optional[float] = ..., presence_penalty: _Optional[float] = ..., frequency_penalty: _Optional[float] = ..., top_logprobs: _Optional[int] = ..., max_output_tokens: _Optional[int] = ..., max_tool_calls: _Optional[int] = ..., truncation: _Optional[_Union[_config_pb2.Truncation, str]] = ..., store: bool = ..., background: bool = ..., prompt: _Optional[_Union[_config_pb2.Prompt, _Mapping]] = ..., conversation: _Optional[_Union[_conversation_pb2.ConversationReference, _Mapping]] = ..., user: _Optional[str] = ..., safety_identifier: _Optional[str] = ..., prompt_cache_key: _Optional[str] = ..., prompt_cache_retention: _Optional[_Union[_config_pb2.PromptCacheRetention, str]] = ..., prompt_cache_options: _Optional[_Union[_config_pb2.PromptCacheOptions, _Mapping]] = ..., moderation: _Optional[_Union[_moderation_pb2.Moderation, _Mapping]] = ..., billing: _Optional[_Union[Billing, _Mapping]] = ..., error_type: _Optional[_Union[_error_pb2.ApiErrorType, str]] = ..., openrouter_metadata: _Optional[_Union[_openrouter_response_pb2.OpenRouterMetadata, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class IncompleteDetails(_message.Message):
    __slots__ = ("reason", "remainder")
    REASON_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    reason: IncompleteReason
    remainder: _json_pb2.JsonRemainder
    def __init__(self, reason: _Optional[_Union[IncompleteReason, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Billing(_message.Message):
    __slots__ = ("payer", "remainder")
    PAYER_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    payer: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, payer: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
