from openresponses.v1 import config_pb2 as _config_pb2
from openresponses.v1 import environment_pb2 as _environment_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import search_tool_pb2 as _search_tool_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ToolEngine(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TOOL_ENGINE_UNSPECIFIED: _ClassVar[ToolEngine]
    TOOL_ENGINE_AUTO: _ClassVar[ToolEngine]
    TOOL_ENGINE_NATIVE: _ClassVar[ToolEngine]
    TOOL_ENGINE_OPENROUTER: _ClassVar[ToolEngine]

class WebFetchEngine(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEB_FETCH_ENGINE_UNSPECIFIED: _ClassVar[WebFetchEngine]
    WEB_FETCH_ENGINE_AUTO: _ClassVar[WebFetchEngine]
    WEB_FETCH_ENGINE_NATIVE: _ClassVar[WebFetchEngine]
    WEB_FETCH_ENGINE_OPENROUTER: _ClassVar[WebFetchEngine]
    WEB_FETCH_ENGINE_EXA: _ClassVar[WebFetchEngine]
    WEB_FETCH_ENGINE_PARALLEL: _ClassVar[WebFetchEngine]
    WEB_FETCH_ENGINE_FIRECRAWL: _ClassVar[WebFetchEngine]

class CacheControlType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CACHE_CONTROL_TYPE_UNSPECIFIED: _ClassVar[CacheControlType]
    CACHE_CONTROL_TYPE_EPHEMERAL: _ClassVar[CacheControlType]

class CacheControlTtl(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CACHE_CONTROL_TTL_UNSPECIFIED: _ClassVar[CacheControlTtl]
    CACHE_CONTROL_TTL_5M: _ClassVar[CacheControlTtl]
    CACHE_CONTROL_TTL_1H: _ClassVar[CacheControlTtl]
TOOL_ENGINE_UNSPECIFIED: ToolEngine
TOOL_ENGINE_AUTO: ToolEngine
TOOL_ENGINE_NATIVE: ToolEngine
TOOL_ENGINE_OPENROUTER: ToolEngine
WEB_FETCH_ENGINE_UNSPECIFIED: WebFetchEngine
WEB_FETCH_ENGINE_AUTO: WebFetchEngine
WEB_FETCH_ENGINE_NATIVE: WebFetchEngine
WEB_FETCH_ENGINE_OPENROUTER: WebFetchEngine
WEB_FETCH_ENGINE_EXA: WebFetchEngine
WEB_FETCH_ENGINE_PARALLEL: WebFetchEngine
WEB_FETCH_ENGINE_FIRECRAWL: WebFetchEngine
CACHE_CONTROL_TYPE_UNSPECIFIED: CacheControlType
CACHE_CONTROL_TYPE_EPHEMERAL: CacheControlType
CACHE_CONTROL_TTL_UNSPECIFIED: CacheControlTtl
CACHE_CONTROL_TTL_5M: CacheControlTtl
CACHE_CONTROL_TTL_1H: CacheControlTtl

class OpenRouterAdvisorTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterAdvisorParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterAdvisorParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterAdvisorParameters(_message.Message):
    __slots__ = ("model", "name", "instructions", "temperature", "max_completion_tokens", "forward_transcript", "stream", "reasoning", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTIONS_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    MAX_COMPLETION_TOKENS_FIELD_NUMBER: _ClassVar[int]
    FORWARD_TRANSCRIPT_FIELD_NUMBER: _ClassVar[int]
    STREAM_FIELD_NUMBER: _ClassVar[int]
    REASONING_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    name: str
    instructions: str
    temperature: float
    max_completion_tokens: int
    forward_transcript: bool
    stream: bool
    reasoning: OpenRouterReasoning
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., name: _Optional[str] = ..., instructions: _Optional[str] = ..., temperature: _Optional[float] = ..., max_completion_tokens: _Optional[int] = ..., forward_transcript: bool = ..., stream: bool = ..., reasoning: _Optional[_Union[OpenRouterReasoning, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterSubagentTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterSubagentParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterSubagentParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterSubagentParameters(_message.Message):
    __slots__ = ("model", "name", "instructions", "temperature", "max_completion_tokens", "max_tool_calls", "reasoning", "tools", "inherit_functions", "inherited_function_names", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTIONS_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    MAX_COMPLETION_TOKENS_FIELD_NUMBER: _ClassVar[int]
    MAX_TOOL_CALLS_FIELD_NUMBER: _ClassVar[int]
    REASONING_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    INHERIT_FUNCTIONS_FIELD_NUMBER: _ClassVar[int]
    INHERITED_FUNCTION_NAMES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    name: str
    instructions: str
    temperature: float
    max_completion_tokens: int
    max_tool_calls: int
    reasoning: OpenRouterReasoning
    tools: _containers.RepeatedCompositeFieldContainer[OpenRouterNestedTool]
    inherit_functions: bool
    inherited_function_names: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., name: _Optional[str] = ..., instructions: _Optional[str] = ..., temperature: _Optional[float] = ..., max_completion_tokens: _Optional[int] = ..., max_tool_calls: _Optional[int] = ..., reasoning: _Optional[_Union[OpenRouterReasoning, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[OpenRouterNestedTool, _Mapping]]] = ..., inherit_functions: bool = ..., inherited_function_names: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterNestedTool(_message.Message):
    __slots__ = ("type", "parameters", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: str
    parameters: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[str] = ..., parameters: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterFusionTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterFusionParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterFusionParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterFusionParameters(_message.Message):
    __slots__ = ("analysis_models", "model", "temperature", "max_completion_tokens", "max_tool_calls", "reasoning", "tools", "cache_control", "remainder")
    ANALYSIS_MODELS_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_FIELD_NUMBER: _ClassVar[int]
    MAX_COMPLETION_TOKENS_FIELD_NUMBER: _ClassVar[int]
    MAX_TOOL_CALLS_FIELD_NUMBER: _ClassVar[int]
    REASONING_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    CACHE_CONTROL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    analysis_models: _containers.RepeatedScalarFieldContainer[str]
    model: str
    temperature: float
    max_completion_tokens: int
    max_tool_calls: int
    reasoning: OpenRouterReasoning
    tools: _containers.RepeatedCompositeFieldContainer[OpenRouterNestedTool]
    cache_control: CacheControl
    remainder: _json_pb2.JsonRemainder
    def __init__(self, analysis_models: _Optional[_Iterable[str]] = ..., model: _Optional[str] = ..., temperature: _Optional[float] = ..., max_completion_tokens: _Optional[int] = ..., max_tool_calls: _Optional[int] = ..., reasoning: _Optional[_Union[OpenRouterReasoning, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[OpenRouterNestedTool, _Mapping]]] = ..., cache_control: _Optional[_Union[CacheControl, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterDatetimeTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterDatetimeParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterDatetimeParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterDatetimeParameters(_message.Message):
    __slots__ = ("timezone", "remainder")
    TIMEZONE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    timezone: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, timezone: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterFilesTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterFilesParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterFilesParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterFilesParameters(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterImageGenerationTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterImageGenerationParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterImageGenerationParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterImageGenerationParameters(_message.Message):
    __slots__ = ("model", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterSearchModelsTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterSearchModelsParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterSearchModelsParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterSearchModelsParameters(_message.Message):
    __slots__ = ("max_results", "remainder")
    MAX_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    max_results: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, max_results: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterToolSearchTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterToolSearchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterToolSearchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterToolSearchParameters(_message.Message):
    __slots__ = ("max_results", "remainder")
    MAX_RESULTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    max_results: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, max_results: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterWebFetchTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterWebFetchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterWebFetchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterWebFetchParameters(_message.Message):
    __slots__ = ("engine", "allowed_domains", "blocked_domains", "max_content_tokens", "max_uses", "remainder")
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    BLOCKED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    MAX_CONTENT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    MAX_USES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    engine: WebFetchEngine
    allowed_domains: _containers.RepeatedScalarFieldContainer[str]
    blocked_domains: _containers.RepeatedScalarFieldContainer[str]
    max_content_tokens: int
    max_uses: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, engine: _Optional[_Union[WebFetchEngine, str]] = ..., allowed_domains: _Optional[_Iterable[str]] = ..., blocked_domains: _Optional[_Iterable[str]] = ..., max_content_tokens: _Optional[int] = ..., max_uses: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterWebSearchTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterWebSearchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterWebSearchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterWebSearchParameters(_message.Message):
    __slots__ = ("engine", "mode", "search_context_size", "user_location", "allowed_domains", "excluded_domains", "max_characters", "max_results", "max_total_results", "max_uses", "remainder")
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    SEARCH_CONTEXT_SIZE_FIELD_NUMBER: _ClassVar[int]
    USER_LOCATION_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    EXCLUDED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    MAX_CHARACTERS_FIELD_NUMBER: _ClassVar[int]
    MAX_RESULTS_FIELD_NUMBER: _ClassVar[int]
    MAX_TOTAL_RESULTS_FIELD_NUMBER: _ClassVar[int]
    MAX_USES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    engine: _search_tool_pb2.WebSearchEngine
    mode: _search_tool_pb2.WebSearchMode
    search_context_size: _search_tool_pb2.SearchContextSize
    user_location: _search_tool_pb2.UserLocation
    allowed_domains: _containers.RepeatedScalarFieldContainer[str]
    excluded_domains: _containers.RepeatedScalarFieldContainer[str]
    max_characters: int
    max_results: int
    max_total_results: int
    max_uses: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, engine: _Optional[_Union[_search_tool_pb2.WebSearchEngine, str]] = ..., mode: _Optional[_Union[_search_tool_pb2.WebSearchMode, str]] = ..., search_context_size: _Optional[_Union[_search_tool_pb2.SearchContextSize, str]] = ..., user_location: _Optional[_Union[_search_tool_pb2.UserLocation, _Mapping]] = ..., allowed_domains: _Optional[_Iterable[str]] = ..., excluded_domains: _Optional[_Iterable[str]] = ..., max_characters: _Optional[int] = ..., max_results: _Optional[int] = ..., max_total_results: _Optional[int] = ..., max_uses: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterApplyPatchTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterApplyPatchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterApplyPatchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterApplyPatchParameters(_message.Message):
    __slots__ = ("engine", "remainder")
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    engine: ToolEngine
    remainder: _json_pb2.JsonRemainder
    def __init__(self, engine: _Optional[_Union[ToolEngine, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterBashTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterContainerParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterContainerParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterShellTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: OpenRouterContainerParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[OpenRouterContainerParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterContainerParameters(_message.Message):
    __slots__ = ("engine", "environment", "sleep_after_seconds", "remainder")
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    ENVIRONMENT_FIELD_NUMBER: _ClassVar[int]
    SLEEP_AFTER_SECONDS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    engine: ToolEngine
    environment: _environment_pb2.ShellEnvironment
    sleep_after_seconds: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, engine: _Optional[_Union[ToolEngine, str]] = ..., environment: _Optional[_Union[_environment_pb2.ShellEnvironment, _Mapping]] = ..., sleep_after_seconds: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterReasoning(_message.Message):
    __slots__ = ("effort", "max_tokens", "remainder")
    EFFORT_FIELD_NUMBER: _ClassVar[int]
    MAX_TOKENS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    effort: _config_pb2.ReasoningEffort
    max_tokens: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, effort: _Optional[_Union[_config_pb2.ReasoningEffort, str]] = ..., max_tokens: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CacheControl(_message.Message):
    __slots__ = ("type", "ttl", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    TTL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: CacheControlType
    ttl: CacheControlTtl
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[CacheControlType, str]] = ..., ttl: _Optional[_Union[CacheControlTtl, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
