from openresponses.v1 import config_pb2 as _config_pb2
from openresponses.v1 import conversation_pb2 as _conversation_pb2
from openresponses.v1 import input_pb2 as _input_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import moderation_pb2 as _moderation_pb2
from openresponses.v1 import openrouter_request_pb2 as _openrouter_request_pb2
from openresponses.v1 import openrouter_tool_pb2 as _openrouter_tool_pb2
from openresponses.v1 import tool_pb2 as _tool_pb2
from openresponses.v1 import tool_choice_pb2 as _tool_choice_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Includable(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INCLUDABLE_UNSPECIFIED: _ClassVar[Includable]
    INCLUDABLE_FILE_SEARCH_CALL_RESULTS: _ClassVar[Includable]
    INCLUDABLE_WEB_SEARCH_CALL_RESULTS: _ClassVar[Includable]
    INCLUDABLE_WEB_SEARCH_CALL_ACTION_SOURCES: _ClassVar[Includable]
    INCLUDABLE_MESSAGE_INPUT_IMAGE_IMAGE_URL: _ClassVar[Includable]
    INCLUDABLE_COMPUTER_CALL_OUTPUT_OUTPUT_IMAGE_URL: _ClassVar[Includable]
    INCLUDABLE_CODE_INTERPRETER_CALL_OUTPUTS: _ClassVar[Includable]
    INCLUDABLE_REASONING_ENCRYPTED_CONTENT: _ClassVar[Includable]
    INCLUDABLE_MESSAGE_OUTPUT_TEXT_LOGPROBS: _ClassVar[Includable]
INCLUDABLE_UNSPECIFIED: Includable
INCLUDABLE_FILE_SEARCH_CALL_RESULTS: Includable
INCLUDABLE_WEB_SEARCH_CALL_RESULTS: Includable
INCLUDABLE_WEB_SEARCH_CALL_ACTION_SOURCES: Includable
INCLUDABLE_MESSAGE_INPUT_IMAGE_IMAGE_URL: Includable
INCLUDABLE_COMPUTER_CALL_OUTPUT_OUTPUT_IMAGE_URL: Includable
INCLUDABLE_CODE_INTERPRETER_CALL_OUTPUTS: Includable
INCLUDABLE_REASONING_ENCRYPTED_CONTENT: Includable
INCLUDABLE_MESSAGE_OUTPUT_TEXT_LOGPROBS: Includable

class CreateResponseRequest(_message.Message):
    __slots__ = ("model", "input", "instructions", "tools", "tool_choice", "stream", "max_output_tokens", "reasoning", "text", "previous_response_id", "include", "store", "temperature", "top_p", "metadata", "parallel_tool_calls", "max_tool_calls", "top_logprobs", "presence_penalty", "frequency_penalty", "truncation", "service_tier", "background", "stream_options", "conversation", "context_management", "prompt", "moderation", "user", "safety_identifier", "prompt_cache_key", "prompt_cache_retention", "prompt_cache_options", "models", "provider", "plugins", "route", "session_id", "modalities", "image_config", "top_k", "cache_control", "debug", "trace", "stop_server_tools_when", "remainder")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    MODEL_FIELD_NUMBER: _ClassVar[int]
    INPUT_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTIONS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    TOOL_CHOICE_FIELD_NUMBER: _ClassVar[int]
    STREAM_FIELD_NUMBER: _ClassVar[int]
    MAX_OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    REASONING_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    STORE_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    TOP_P_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    PARALLEL_TOOL_CALLS_FIELD_NUMBER: _ClassVar[int]
    MAX_TOOL_CALLS_FIELD_NUMBER: _ClassVar[int]
    TOP_LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    PRESENCE_PENALTY_FIELD_NUMBER: _ClassVar[int]
    FREQUENCY_PENALTY_FIELD_NUMBER: _ClassVar[int]
    TRUNCATION_FIELD_NUMBER: _ClassVar[int]
    SERVICE_TIER_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    STREAM_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    CONVERSATION_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_MANAGEMENT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    MODERATION_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    SAFETY_IDENTIFIER_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_KEY_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_RETENTION_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    MODELS_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    PLUGINS_FIELD_NUMBER: _ClassVar[int]
    ROUTE_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    MODALITIES_FIELD_NUMBER: _ClassVar[int]
    IMAGE_CONFIG_FIELD_NUMBER: _ClassVar[int]
    TOP_K_FIELD_NUMBER: _ClassVar[int]
    CACHE_CONTROL_FIELD_NUMBER: _ClassVar[int]
    DEBUG_FIELD_NUMBER: _ClassVar[int]
    TRACE_FIELD_NUMBER: _ClassVar[int]
    STOP_SERVER_TOOLS_WHEN_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    input: _input_pb2.Input
    instructions: str
    tools: _containers.RepeatedCompositeFieldContainer[_tool_pb2.Tool]
    tool_choice: _tool_choice_pb2.ToolChoice
    stream: bool
    max_output_tokens: int
    reasoning: _config_pb2.ReasoningConfig
    text: _config_pb2.TextConfig
    previous_response_id: str
    include: _containers.RepeatedScalarFieldContainer[Includable]
    store: bool
    temperature: float
    top_p: float
    metadata: _containers.ScalarMap[str, str]
    parallel_tool_calls: bool
    max_tool_calls: int
    top_logprobs: int
    presence_penalty: float
    frequency_penalty: float
    truncation: _config_pb2.Truncation
    service_tier: _config_pb2.ServiceTier
    background: bool
    stream_options: StreamOptions
    conversation: _conversation_pb2.Conversation
    context_management: _containers.RepeatedCompositeFieldContainer[ContextManagement]
    prompt: _config_pb2.Prompt
    moderation: _moderation_pb2.ModerationConfig
    user: str
    safety_identifier: str
    prompt_cache_key: str
    prompt_cache_retention: _config_pb2.PromptCacheRetention
    prompt_cache_options: _config_pb2.PromptCacheOptions
    models: _containers.RepeatedScalarFieldContainer[str]
    provider: _openrouter_request_pb2.ProviderPreferences
    plugins: _containers.RepeatedCompositeFieldContainer[_openrouter_request_pb2.Plugin]
    route: _openrouter_request_pb2.ProviderRoute
    session_id: str
    modalities: _containers.RepeatedScalarFieldContainer[_openrouter_request_pb2.Modality]
    image_config: _json_pb2.Json
    top_k: int
    cache_control: _openrouter_tool_pb2.CacheControl
    debug: _openrouter_request_pb2.DebugOptions
    trace: _openrouter_request_pb2.TraceConfig
    stop_server_tools_when: _containers.RepeatedCompositeFieldContainer[_openrouter_request_pb2.StopCondition]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., input: _Optional[_Union[_input_pb2.Input, _Mapping]] = ..., instructions: _Optional[str] = ..., tools: _Optional[_Iterable[_Union[_tool_pb2.Tool, _Mapping]]] = ..., tool_choice: _Optional[_Union[_tool_choice_pb2.ToolChoice, _Mapping]] = ..., stream: bool = ..., max_output_tokens: _Optional[int] = ..., reasoning: _Optional[_Union[_config_pb2.ReasoningConfig, _Mapping]] = ..., text: _Optional[_Union[_config_pb2.TextConfig, _Mapping]] = ..., previous_response_id: _Optional[str] = ..., include: _Optional[_Iterable[_Union[Includable, str]]] = ..., store: bool = ..., temperature: _Optional[float] = ..., top_p: _Optional[float] = ..., metadata: _Optional[_Mapping[str, str]] = ..., parallel_tool_calls: bool = ..., max_tool_calls: _Optional[int] = ..., top_logprobs: _Optional[int] = ..., presence_penalty: _Optional[float] = ..., frequency_penalty: _Optional[float] = ..., truncation: _Optional[_Union[_config_pb2.Truncation, str]] = ..., service_tier: _Optional[_Union[_config_pb2.ServiceTier, str]] = ..., background: bool = ..., stream_options: _Optional[_Union[StreamOptions, _Mapping]] = ..., conversation: _Optional[_Union[_conversation_pb2.Conversation, _Mapping]] = ..., context_management: _Optional[_Iterable[_Union[ContextManagement, _Mapping]]] = ..., prompt: _Optional[_Union[_config_pb2.Prompt, _Mapping]] = ..., moderation: _Optional[_Union[_moderation_pb2.ModerationConfig, _Mapping]] = ..., user: _Optional[str] = ..., safety_identifier: _Optional[str] = ..., prompt_cache_key: _Optional[str] = ..., prompt_cache_retention: _Optional[_Union[_config_pb2.PromptCacheRetention, str]] = ..., prompt_cache_options: _Optional[_Union[_config_pb2.PromptCacheOptions, _Mapping]] = ..., models: _Optional[_Iterable[str]] = ..., provider: _Optional[_Union[_openrouter_request_pb2.ProviderPreferences, _Mapping]] = ..., plugins: _Optional[_Iterable[_Union[_openrouter_request_pb2.Plugin, _Mapping]]] = ..., route: _Optional[_Union[_openrouter_request_pb2.ProviderRoute, str]] = ..., session_id: _Optional[str] = ..., modalities: _Optional[_Iterable[_Union[_openrouter_request_pb2.Modality, str]]] = ..., image_config: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., top_k: _Optional[int] = ..., cache_control: _Optional[_Union[_openrouter_tool_pb2.CacheControl, _Mapping]] = ..., debug: _Optional[_Union[_openrouter_request_pb2.DebugOptions, _Mapping]] = ..., trace: _Optional[_Union[_openrouter_request_pb2.TraceConfig, _Mapping]] = ..., stop_server_tools_when: _Optional[_Iterable[_Union[_openrouter_request_pb2.StopCondition, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class StreamOptions(_message.Message):
    __slots__ = ("include_obfuscation", "remainder")
    INCLUDE_OBFUSCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    include_obfuscation: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, include_obfuscation: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ContextManagement(_message.Message):
    __slots__ = ("type", "compact_threshold", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    COMPACT_THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: str
    compact_threshold: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[str] = ..., compact_threshold: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
