from openresponses.v1 import content_pb2 as _content_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ReasoningEffort(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REASONING_EFFORT_UNSPECIFIED: _ClassVar[ReasoningEffort]
    REASONING_EFFORT_NONE: _ClassVar[ReasoningEffort]
    REASONING_EFFORT_MINIMAL: _ClassVar[ReasoningEffort]
    REASONING_EFFORT_LOW: _ClassVar[ReasoningEffort]
    REASONING_EFFORT_MEDIUM: _ClassVar[ReasoningEffort]
    REASONING_EFFORT_HIGH: _ClassVar[ReasoningEffort]
    REASONING_EFFORT_XHIGH: _ClassVar[ReasoningEffort]
    REASONING_EFFORT_MAX: _ClassVar[ReasoningEffort]

class ReasoningSummary(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REASONING_SUMMARY_UNSPECIFIED: _ClassVar[ReasoningSummary]
    REASONING_SUMMARY_AUTO: _ClassVar[ReasoningSummary]
    REASONING_SUMMARY_CONCISE: _ClassVar[ReasoningSummary]
    REASONING_SUMMARY_DETAILED: _ClassVar[ReasoningSummary]

class ReasoningContext(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REASONING_CONTEXT_UNSPECIFIED: _ClassVar[ReasoningContext]
    REASONING_CONTEXT_AUTO: _ClassVar[ReasoningContext]
    REASONING_CONTEXT_CURRENT_TURN: _ClassVar[ReasoningContext]
    REASONING_CONTEXT_ALL_TURNS: _ClassVar[ReasoningContext]

class ReasoningMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REASONING_MODE_UNSPECIFIED: _ClassVar[ReasoningMode]
    REASONING_MODE_STANDARD: _ClassVar[ReasoningMode]
    REASONING_MODE_PRO: _ClassVar[ReasoningMode]

class Verbosity(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    VERBOSITY_UNSPECIFIED: _ClassVar[Verbosity]
    VERBOSITY_LOW: _ClassVar[Verbosity]
    VERBOSITY_MEDIUM: _ClassVar[Verbosity]
    VERBOSITY_HIGH: _ClassVar[Verbosity]
    VERBOSITY_XHIGH: _ClassVar[Verbosity]
    VERBOSITY_MAX: _ClassVar[Verbosity]

class Truncation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRUNCATION_UNSPECIFIED: _ClassVar[Truncation]
    TRUNCATION_AUTO: _ClassVar[Truncation]
    TRUNCATION_DISABLED: _ClassVar[Truncation]

class ServiceTier(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SERVICE_TIER_UNSPECIFIED: _ClassVar[ServiceTier]
    SERVICE_TIER_AUTO: _ClassVar[ServiceTier]
    SERVICE_TIER_DEFAULT: _ClassVar[ServiceTier]
    SERVICE_TIER_FLEX: _ClassVar[ServiceTier]
    SERVICE_TIER_SCALE: _ClassVar[ServiceTier]
    SERVICE_TIER_PRIORITY: _ClassVar[ServiceTier]
    SERVICE_TIER_FAST: _ClassVar[ServiceTier]
    SERVICE_TIER_ULTRAFAST: _ClassVar[ServiceTier]

class PromptCacheRetention(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROMPT_CACHE_RETENTION_UNSPECIFIED: _ClassVar[PromptCacheRetention]
    PROMPT_CACHE_RETENTION_IN_MEMORY: _ClassVar[PromptCacheRetention]
    PROMPT_CACHE_RETENTION_24H: _ClassVar[PromptCacheRetention]

class PromptCacheTtl(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROMPT_CACHE_TTL_UNSPECIFIED: _ClassVar[PromptCacheTtl]
    PROMPT_CACHE_TTL_30M: _ClassVar[PromptCacheTtl]
REASONING_EFFORT_UNSPECIFIED: ReasoningEffort
REASONING_EFFORT_NONE: ReasoningEffort
REASONING_EFFORT_MINIMAL: ReasoningEffort
REASONING_EFFORT_LOW: ReasoningEffort
REASONING_EFFORT_MEDIUM: ReasoningEffort
REASONING_EFFORT_HIGH: ReasoningEffort
REASONING_EFFORT_XHIGH: ReasoningEffort
REASONING_EFFORT_MAX: ReasoningEffort
REASONING_SUMMARY_UNSPECIFIED: ReasoningSummary
REASONING_SUMMARY_AUTO: ReasoningSummary
REASONING_SUMMARY_CONCISE: ReasoningSummary
REASONING_SUMMARY_DETAILED: ReasoningSummary
REASONING_CONTEXT_UNSPECIFIED: ReasoningContext
REASONING_CONTEXT_AUTO: ReasoningContext
REASONING_CONTEXT_CURRENT_TURN: ReasoningContext
REASONING_CONTEXT_ALL_TURNS: ReasoningContext
REASONING_MODE_UNSPECIFIED: ReasoningMode
REASONING_MODE_STANDARD: ReasoningMode
REASONING_MODE_PRO: ReasoningMode
VERBOSITY_UNSPECIFIED: Verbosity
VERBOSITY_LOW: Verbosity
VERBOSITY_MEDIUM: Verbosity
VERBOSITY_HIGH: Verbosity
VERBOSITY_XHIGH: Verbosity
VERBOSITY_MAX: Verbosity
TRUNCATION_UNSPECIFIED: Truncation
TRUNCATION_AUTO: Truncation
TRUNCATION_DISABLED: Truncation
SERVICE_TIER_UNSPECIFIED: ServiceTier
SERVICE_TIER_AUTO: ServiceTier
SERVICE_TIER_DEFAULT: ServiceTier
SERVICE_TIER_FLEX: ServiceTier
SERVICE_TIER_SCALE: ServiceTier
SERVICE_TIER_PRIORITY: ServiceTier
SERVICE_TIER_FAST: ServiceTier
SERVICE_TIER_ULTRAFAST: ServiceTier
PROMPT_CACHE_RETENTION_UNSPECIFIED: PromptCacheRetention
PROMPT_CACHE_RETENTION_IN_MEMORY: PromptCacheRetention
PROMPT_CACHE_RETENTION_24H: PromptCacheRetention
PROMPT_CACHE_TTL_UNSPECIFIED: PromptCacheTtl
PROMPT_CACHE_TTL_30M: PromptCacheTtl

class ReasoningConfig(_message.Message):
    __slots__ = ("effort", "summary", "generate_summary", "context", "mode", "max_tokens", "enabled", "remainder")
    EFFORT_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    GENERATE_SUMMARY_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    MAX_TOKENS_FIELD_NUMBER: _ClassVar[int]
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    effort: ReasoningEffort
    summary: ReasoningSummary
    generate_summary: ReasoningSummary
    context: ReasoningContext
    mode: ReasoningMode
    max_tokens: int
    enabled: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, effort: _Optional[_Union[ReasoningEffort, str]] = ..., summary: _Optional[_Union[ReasoningSummary, str]] = ..., generate_summary: _Optional[_Union[ReasoningSummary, str]] = ..., context: _Optional[_Union[ReasoningContext, str]] = ..., mode: _Optional[_Union[ReasoningMode, str]] = ..., max_tokens: _Optional[int] = ..., enabled: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ResponseReasoning(_message.Message):
    __slots__ = ("effort", "summary", "generate_summary", "context", "mode", "max_tokens", "enabled", "remainder")
    EFFORT_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    GENERATE_SUMMARY_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    MAX_TOKENS_FIELD_NUMBER: _ClassVar[int]
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    effort: ReasoningEffort
    summary: ReasoningSummary
    generate_summary: ReasoningSummary
    context: ReasoningContext
    mode: ReasoningMode
    max_tokens: int
    enabled: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, effort: _Optional[_Union[ReasoningEffort, str]] = ..., summary: _Optional[_Union[ReasoningSummary, str]] = ..., generate_summary: _Optional[_Union[ReasoningSummary, str]] = ..., context: _Optional[_Union[ReasoningContext, str]] = ..., mode: _Optional[_Union[ReasoningMode, str]] = ..., max_tokens: _Optional[int] = ..., enabled: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TextConfig(_message.Message):
    __slots__ = ("format", "verbosity", "remainder")
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    VERBOSITY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    format: TextFormat
    verbosity: Verbosity
    remainder: _json_pb2.JsonRemainder
    def __init__(self, format: _Optional[_Union[TextFormat, _Mapping]] = ..., verbosity: _Optional[_Union[Verbosity, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TextFormat(_message.Message):
    __slots__ = ("text", "json_schema", "json_object", "unrecognized")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    JSON_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    JSON_OBJECT_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    text: TextFormatText
    json_schema: TextFormatJsonSchema
    json_object: TextFormatJsonObject
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, text: _Optional[_Union[TextFormatText, _Mapping]] = ..., json_schema: _Optional[_Union[TextFormatJsonSchema, _Mapping]] = ..., json_object: _Optional[_Union[TextFormatJsonObject, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class TextFormatText(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TextFormatJsonSchema(_message.Message):
    __slots__ = ("name", "description", "schema", "strict", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    STRICT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    schema: _json_pb2.Json
    strict: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., schema: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., strict: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TextFormatJsonObject(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Prompt(_message.Message):
    __slots__ = ("id", "version", "variables", "remainder")
    class VariablesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: PromptVariable
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[PromptVariable, _Mapping]] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    VARIABLES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    version: str
    variables: _containers.MessageMap[str, PromptVariable]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., version: _Optional[str] = ..., variables: _Optional[_Mapping[str, PromptVariable]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class PromptVariable(_message.Message):
    __slots__ = ("text", "input_text", "input_image", "input_file", "unrecognized")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    INPUT_TEXT_FIELD_NUMBER: _ClassVar[int]
    INPUT_IMAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_FILE_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    text: str
    input_text: _content_pb2.InputText
    input_image: _content_pb2.InputImage
    input_file: _content_pb2.InputFile
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, text: _Optional[str] = ..., input_text: _Optional[_Union[_content_pb2.InputText, _Mapping]] = ..., input_image: _Optional[_Union[_content_pb2.InputImage, _Mapping]] = ..., input_file: _Optional[_Union[_content_pb2.InputFile, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class PromptCacheOptions(_message.Message):
    __slots__ = ("mode", "ttl", "remainder")
    MODE_FIELD_NUMBER: _ClassVar[int]
    TTL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    mode: _content_pb2.PromptCacheMode
    ttl: PromptCacheTtl
    remainder: _json_pb2.JsonRemainder
    def __init__(self, mode: _Optional[_Union[_content_pb2.PromptCacheMode, str]] = ..., ttl: _Optional[_Union[PromptCacheTtl, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
