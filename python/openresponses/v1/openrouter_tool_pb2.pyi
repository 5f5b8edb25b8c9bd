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

class OpenRouterAdvisorTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: AdvisorParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[AdvisorParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AdvisorParameters(_message.Message):
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
    reasoning: _config_pb2.ReasoningConfig
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., name: _Optional[str] = ..., instructions: _Optional[str] = ..., temperature: _Optional[float] = ..., max_completion_tokens: _Optional[int] = ..., forward_transcript: bool = ..., stream: bool = ..., reasoning: _Optional[_Union[_config_pb2.ReasoningConfig, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterSubagentTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: SubagentParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[SubagentParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class SubagentParameters(_message.Message):
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
    reasoning: _config_pb2.ReasoningConfig
    tools: _containers.RepeatedCompositeFieldContainer[NestedTool]
    inherit_functions: bool
    inherited_function_names: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., name: _Optional[str] = ..., instructions: _Optional[str] = ..., temperature: _Optional[float] = ..., max_completion_tokens: _Optional[int] = ..., max_tool_calls: _Optional[int] = ..., reasoning: _Optional[_Union[_config_pb2.ReasoningConfig, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[NestedTool, _Mapping]]] = ..., inherit_functions: bool = ..., inherited_function_names: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class NestedTool(_message.Message):
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
    parameters: FusionParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[FusionParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionParameters(_message.Message):
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
    reasoning: _config_pb2.ReasoningConfig
    tools: _containers.RepeatedCompositeFieldContainer[NestedTool]
    cache_control: _config_pb2.CacheControl
    remainder: _json_pb2.JsonRemainder
    def __init__(self, analysis_models: _Optional[_Iterable[str]] = ..., model: _Optional[str] = ..., temperature: _Optional[float] = ..., max_completion_tokens: _Optional[int] = ..., max_tool_calls: _Optional[int] = ..., reasoning: _Optional[_Union[_config_pb2.ReasoningConfig, _Mapping]] = ..., tools: _Optional[_Iterable[_Union[NestedTool, _Mapping]]] = ..., cache_control: _Optional[_Union[_config_pb2.CacheControl, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterDatetimeTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: DatetimeParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[DatetimeParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class DatetimeParameters(_message.Message):
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
    parameters: FilesParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[FilesParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FilesParameters(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterImageGenerationTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: ImageGenerationParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[ImageGenerationParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ImageGenerationParameters(_message.Message):
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
    parameters: SearchModelsParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[SearchModelsParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class SearchModelsParameters(_message.Message):
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
    parameters: ToolSearchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[ToolSearchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ToolSearchParameters(_message.Message):
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
    parameters: WebFetchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[WebFetchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebFetchParameters(_message.Message):
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
    parameters: WebSearchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[WebSearchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchParameters(_message.Message):
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
    parameters: ApplyPatchParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[ApplyPatchParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchParameters(_message.Message):
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
    parameters: ContainerParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[ContainerParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterShellTool(_message.Message):
    __slots__ = ("parameters", "remainder")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    parameters: ContainerParameters
    remainder: _json_pb2.JsonRemainder
    def __init__(self, parameters: _Optional[_Union[ContainerParameters, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ContainerParameters(_message.Message):
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
