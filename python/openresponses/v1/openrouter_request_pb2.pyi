from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import openrouter_tool_pb2 as _openrouter_tool_pb2
from openresponses.v1 import search_tool_pb2 as _search_tool_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DataCollection(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DATA_COLLECTION_UNSPECIFIED: _ClassVar[DataCollection]
    DATA_COLLECTION_ALLOW: _ClassVar[DataCollection]
    DATA_COLLECTION_DENY: _ClassVar[DataCollection]

class Quantization(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    QUANTIZATION_UNSPECIFIED: _ClassVar[Quantization]
    QUANTIZATION_INT4: _ClassVar[Quantization]
    QUANTIZATION_INT8: _ClassVar[Quantization]
    QUANTIZATION_FP4: _ClassVar[Quantization]
    QUANTIZATION_MXFP4: _ClassVar[Quantization]
    QUANTIZATION_NVFP4: _ClassVar[Quantization]
    QUANTIZATION_FP6: _ClassVar[Quantization]
    QUANTIZATION_FP8: _ClassVar[Quantization]
    QUANTIZATION_MXFP8: _ClassVar[Quantization]
    QUANTIZATION_FP16: _ClassVar[Quantization]
    QUANTIZATION_BF16: _ClassVar[Quantization]
    QUANTIZATION_FP32: _ClassVar[Quantization]
    QUANTIZATION_UNKNOWN: _ClassVar[Quantization]

class ProviderSort(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROVIDER_SORT_UNSPECIFIED: _ClassVar[ProviderSort]
    PROVIDER_SORT_PRICE: _ClassVar[ProviderSort]
    PROVIDER_SORT_THROUGHPUT: _ClassVar[ProviderSort]
    PROVIDER_SORT_LATENCY: _ClassVar[ProviderSort]
    PROVIDER_SORT_EXACTO: _ClassVar[ProviderSort]

class ProviderSortPartition(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROVIDER_SORT_PARTITION_UNSPECIFIED: _ClassVar[ProviderSortPartition]
    PROVIDER_SORT_PARTITION_MODEL: _ClassVar[ProviderSortPartition]
    PROVIDER_SORT_PARTITION_NONE: _ClassVar[ProviderSortPartition]

class CostTier(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COST_TIER_UNSPECIFIED: _ClassVar[CostTier]
    COST_TIER_LOW: _ClassVar[CostTier]
    COST_TIER_MEDIUM: _ClassVar[CostTier]
    COST_TIER_HIGH: _ClassVar[CostTier]
    COST_TIER_XHIGH: _ClassVar[CostTier]
    COST_TIER_MAX: _ClassVar[CostTier]

class PriceSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PRICE_SOURCE_UNSPECIFIED: _ClassVar[PriceSource]
    PRICE_SOURCE_PROMPT: _ClassVar[PriceSource]
    PRICE_SOURCE_WEIGHTED_AVG: _ClassVar[PriceSource]

class FusionPreset(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FUSION_PRESET_UNSPECIFIED: _ClassVar[FusionPreset]
    FUSION_PRESET_GENERAL_HIGH: _ClassVar[FusionPreset]
    FUSION_PRESET_GENERAL_BUDGET: _ClassVar[FusionPreset]
    FUSION_PRESET_GENERAL_FAST: _ClassVar[FusionPreset]

class PdfEngine(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PDF_ENGINE_UNSPECIFIED: _ClassVar[PdfEngine]
    PDF_ENGINE_MISTRAL_OCR: _ClassVar[PdfEngine]
    PDF_ENGINE_PDF_TEXT: _ClassVar[PdfEngine]
    PDF_ENGINE_NATIVE: _ClassVar[PdfEngine]
    PDF_ENGINE_CLOUDFLARE_AI: _ClassVar[PdfEngine]

class ContextCompressionEngine(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONTEXT_COMPRESSION_ENGINE_UNSPECIFIED: _ClassVar[ContextCompressionEngine]
    CONTEXT_COMPRESSION_ENGINE_MIDDLE_OUT: _ClassVar[ContextCompressionEngine]

class ProviderRoute(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROVIDER_ROUTE_UNSPECIFIED: _ClassVar[ProviderRoute]
    PROVIDER_ROUTE_FALLBACK: _ClassVar[ProviderRoute]
    PROVIDER_ROUTE_SORT: _ClassVar[ProviderRoute]

class Modality(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MODALITY_UNSPECIFIED: _ClassVar[Modality]
    MODALITY_TEXT: _ClassVar[Modality]
    MODALITY_IMAGE: _ClassVar[Modality]
DATA_COLLECTION_UNSPECIFIED: DataCollection
DATA_COLLECTION_ALLOW: DataCollection
DATA_COLLECTION_DENY: DataCollection
QUANTIZATION_UNSPECIFIED: Quantization
QUANTIZATION_INT4: Quantization
QUANTIZATION_INT8: Quantization
QUANTIZATION_FP4: Quantization
QUANTIZATION_MXFP4: Quantization
QUANTIZATION_NVFP4: Quantization
QUANTIZATION_FP6: Quantization
QUANTIZATION_FP8: Quantization
QUANTIZATION_MXFP8: Quantization
QUANTIZATION_FP16: Quantization
QUANTIZATION_BF16: Quantization
QUANTIZATION_FP32: Quantization
QUANTIZATION_UNKNOWN: Quantization
PROVIDER_SORT_UNSPECIFIED: ProviderSort
PROVIDER_SORT_PRICE: ProviderSort
PROVIDER_SORT_THROUGHPUT: ProviderSort
PROVIDER_SORT_LATENCY: ProviderSort
PROVIDER_SORT_EXACTO: ProviderSort
PROVIDER_SORT_PARTITION_UNSPECIFIED: ProviderSortPartition
PROVIDER_SORT_PARTITION_MODEL: ProviderSortPartition
PROVIDER_SORT_PARTITION_NONE: ProviderSortPartition
COST_TIER_UNSPECIFIED: CostTier
COST_TIER_LOW: CostTier
COST_TIER_MEDIUM: CostTier
COST_TIER_HIGH: CostTier
COST_TIER_XHIGH: CostTier
COST_TIER_MAX: CostTier
PRICE_SOURCE_UNSPECIFIED: PriceSource
PRICE_SOURCE_PROMPT: PriceSource
PRICE_SOURCE_WEIGHTED_AVG: PriceSource
FUSION_PRESET_UNSPECIFIED: FusionPreset
FUSION_PRESET_GENERAL_HIGH: FusionPreset
FUSION_PRESET_GENERAL_BUDGET: FusionPreset
FUSION_PRESET_GENERAL_FAST: FusionPreset
PDF_ENGINE_UNSPECIFIED: PdfEngine
PDF_ENGINE_MISTRAL_OCR: PdfEngine
PDF_ENGINE_PDF_TEXT: PdfEngine
PDF_ENGINE_NATIVE: PdfEngine
PDF_ENGINE_CLOUDFLARE_AI: PdfEngine
CONTEXT_COMPRESSION_ENGINE_UNSPECIFIED: ContextCompressionEngine
CONTEXT_COMPRESSION_ENGINE_MIDDLE_OUT: ContextCompressionEngine
PROVIDER_ROUTE_UNSPECIFIED: ProviderRoute
PROVIDER_ROUTE_FALLBACK: ProviderRoute
PROVIDER_ROUTE_SORT: ProviderRoute
MODALITY_UNSPECIFIED: Modality
MODALITY_TEXT: Modality
MODALITY_IMAGE: Modality

class ProviderPreferences(_message.Message):
    __slots__ = ("order", "only", "ignore", "allow_fallbacks", "require_parameters", "data_collection", "zdr", "enforce_distillable_text", "quantizations", "sort", "max_price", "preferred_min_throughput", "preferred_max_latency", "remainder")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    ONLY_FIELD_NUMBER: _ClassVar[int]
    IGNORE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_FALLBACKS_FIELD_NUMBER: _ClassVar[int]
    REQUIRE_PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    DATA_COLLECTION_FIELD_NUMBER: _ClassVar[int]
    ZDR_FIELD_NUMBER: _ClassVar[int]
    ENFORCE_DISTILLABLE_TEXT_FIELD_NUMBER: _ClassVar[int]
    QUANTIZATIONS_FIELD_NUMBER: _ClassVar[int]
    SORT_FIELD_NUMBER: _ClassVar[int]
    MAX_PRICE_FIELD_NUMBER: _ClassVar[int]
    PREFERRED_MIN_THROUGHPUT_FIELD_NUMBER: _ClassVar[int]
    PREFERRED_MAX_LATENCY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    order: _containers.RepeatedScalarFieldContainer[str]
    only: _containers.RepeatedScalarFieldContainer[str]
    ignore: _containers.RepeatedScalarFieldContainer[str]
    allow_fallbacks: bool
    require_parameters: bool
    data_collection: DataCollection
    zdr: bool
    enforce_distillable_text: bool
    quantizations: _containers.RepeatedScalarFieldContainer[Quantization]
    sort: ProviderSorting
    max_price: MaxPrice
    preferred_min_throughput: PerformancePreference
    preferred_max_latency: PerformancePreference
    remainder: _json_pb2.JsonRemainder
    def __init__(self, order: _Optional[_Iterable[str]] = ..., only: _Optional[_Iterable[str]] = ..., ignore: _Optional[_Iterable[str]] = ..., allow_fallbacks: bool = ..., require_parameters: bool = ..., data_collection: _Optional[_Union[DataCollection, str]] = ..., zdr: bool = ..., enforce_distillable_text: bool = ..., quantizations: _Optional[_Iterable[_Union[Quantization, str]]] = ..., sort: _Optional[_Union[ProviderSorting, _Mapping]] = ..., max_price: _Optional[_Union[MaxPrice, _Mapping]] = ..., preferred_min_throughput: _Optional[_Union[PerformancePreference, _Mapping]] = ..., preferred_max_latency: _Optional[_Union[PerformancePreference, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ProviderSorting(_message.Message):
    __slots__ = ("by", "config")
    BY_FIELD_NUMBER: _ClassVar[int]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    by: ProviderSort
    config: ProviderSortConfig
    def __init__(self, by: _Optional[_Union[ProviderSort, str]] = ..., config: _Optional[_Union[ProviderSortConfig, _Mapping]] = ...) -> None: ...

class ProviderSortConfig(_message.Message):
    __slots__ = ("by", "partition", "remainder")
    BY_FIELD_NUMBER: _ClassVar[int]
    PARTITION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    by: ProviderSort
    partition: ProviderSortPartition
    remainder: _json_pb2.JsonRemainder
    def __init__(self, by: _Optional[_Union[ProviderSort, str]] = ..., partition: _Optional[_Union[ProviderSortPartition, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class MaxPrice(_message.Message):
    __slots__ = ("prompt", "completion", "image", "audio", "request", "remainder")
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    COMPLETION_FIELD_NUMBER: _ClassVar[int]
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    prompt: str
    completion: str
    image: str
    audio: str
    request: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, prompt: _Optional[str] = ..., completion: _Optional[str] = ..., image: _Optional[str] = ..., audio: _Optional[str] = ..., request: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class PerformancePreference(_message.Message):
    __slots__ = ("median", "percentiles")
    MEDIAN_FIELD_NUMBER: _ClassVar[int]
    PERCENTILES_FIELD_NUMBER: _ClassVar[int]
    median: float
    percentiles: PercentileCutoffs
    def __init__(self, median: _Optional[float] = ..., percentiles: _Optional[_Union[PercentileCutoffs, _Mapping]] = ...) -> None: ...

class PercentileCutoffs(_message.Message):
    __slots__ = ("p50", "p75", "p90", "p99", "remainder")
    P50_FIELD_NUMBER: _ClassVar[int]
    P75_FIELD_NUMBER: _ClassVar[int]
    P90_FIELD_NUMBER: _ClassVar[int]
    P99_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    p50: float
    p75: float
    p90: float
    p99: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, p50: _Optional[float] = ..., p75: _Optional[float] = ..., p90: _Optional[float] = ..., p99: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Plugin(_message.Message):
    __slots__ = ("auto_router", "auto_beta_router", "pareto_router", "fusion", "web", "web_fetch", "file_parser", "context_compression", "response_healing", "moderation", "unrecognized")
    AUTO_ROUTER_FIELD_NUMBER: _ClassVar[int]
    AUTO_BETA_ROUTER_FIELD_NUMBER: _ClassVar[int]
    PARETO_ROUTER_FIELD_NUMBER: _ClassVar[int]
    FUSION_FIELD_NUMBER: _ClassVar[int]
    WEB_FIELD_NUMBER: _ClassVar[int]
    WEB_FETCH_FIELD_NUMBER: _ClassVar[int]
    FILE_PARSER_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_COMPRESSION_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_HEALING_FIELD_NUMBER: _ClassVar[int]
    MODERATION_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    auto_router: AutoRouterPlugin
    auto_beta_router: AutoRouterPlugin
    pareto_router: ParetoRouterPlugin
    fusion: FusionPlugin
    web: WebSearchPlugin
    web_fetch: WebFetchPlugin
    file_parser: FileParserPlugin
    context_compression: ContextCompressionPlugin
    response_healing: ResponseHealingPlugin
    moderation: ModerationPlugin
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, auto_router: _Optional[_Union[AutoRouterPlugin, _Mapping]] = ..., auto_beta_router: _Optional[_Union[AutoRouterPlugin, _Mapping]] = ..., pareto_router: _Optional[_Union[ParetoRouterPlugin, _Mapping]] = ..., fusion: _Optional[_Union[FusionPlugin, _Mapping]] = ..., web: _Optional[_Union[WebSearchPlugin, _Mapping]] = ..., web_fetch: _Optional[_Union[WebFetchPlugin, _Mapping]] = ..., file_parser: _Optional[_Union[FileParserPlugin, _Mapping]] = ..., context_compression: _Optional[_Union[ContextCompressionPlugin, _Mapping]] = ..., response_healing: _Optional[_Union[ResponseHealingPlugin, _Mapping]] = ..., moderation: _Optional[_Union[ModerationPlugin, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class AutoRouterPlugin(_message.Message):
    __slots__ = ("enabled", "allowed_models", "excluded_models", "cost_tier", "cost_quality_tradeoff", "pin_model", "remainder")
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_MODELS_FIELD_NUMBER: _ClassVar[int]
    EXCLUDED_MODELS_FIELD_NUMBER: _ClassVar[int]
    COST_TIER_FIELD_NUMBER: _ClassVar[int]
    COST_QUALITY_TRADEOFF_FIELD_NUMBER: _ClassVar[int]
    PIN_MODEL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    enabled: bool
    allowed_models: _containers.RepeatedScalarFieldContainer[str]
    excluded_models: _containers.RepeatedScalarFieldContainer[str]
    cost_tier: CostTier
    cost_quality_tradeoff: int
    pin_model: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, enabled: bool = ..., allowed_models: _Optional[_Iterable[str]] = ..., excluded_models: _Optional[_Iterable[str]] = ..., cost_tier: _Optional[_Union[CostTier, str]] = ..., cost_quality_tradeoff: _Optional[int] = ..., pin_model: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ParetoRouterPlugin(_message.Message):
    __slots__ = ("enabled", "min_coding_score", "max_price", "price_source", "remainder")
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    MIN_CODING_SCORE_FIELD_NUMBER: _ClassVar[int]
    MAX_PRICE_FIELD_NUMBER: _ClassVar[int]
    PRICE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    enabled: bool
    min_coding_score: float
    max_price: float
    price_source: PriceSource
    remainder: _json_pb2.JsonRemainder
    def __init__(self, enabled: bool = ..., min_coding_score: _Optional[float] = ..., max_price: _Optional[float] = ..., price_source: _Optional[_Union[PriceSource, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionPlugin(_message.Message):
    __slots__ = ("enabled", "preset", "analysis_models", "model", "max_tool_calls", "tools", "remainder")
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    PRESET_FIELD_NUMBER: _ClassVar[int]
    ANALYSIS_MODELS_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    MAX_TOOL_CALLS_FIELD_NUMBER: _ClassVar[int]
    TOOLS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    enabled: bool
    preset: FusionPreset
    analysis_models: _containers.RepeatedScalarFieldContainer[str]
    model: str
    max_tool_calls: int
    tools: _containers.RepeatedCompositeFieldContainer[_openrouter_tool_pb2.OpenRouterNestedTool]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, enabled: bool = ..., preset: _Optional[_Union[FusionPreset, str]] = ..., analysis_models: _Optional[_Iterable[str]] = ..., model: _Optional[str] = ..., max_tool_calls: _Optional[int] = ..., tools: _Optional[_Iterable[_Union[_openrouter_tool_pb2.OpenRouterNestedTool, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchPlugin(_message.Message):
    __slots__ = ("enabled", "engine", "mode", "max_results", "max_uses", "search_prompt", "include_domains", "exclude_domains", "user_location", "remainder")
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    MAX_RESULTS_FIELD_NUMBER: _ClassVar[int]
    MAX_USES_FIELD_NUMBER: _ClassVar[int]
    SEARCH_PROMPT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    EXCLUDE_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    USER_LOCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    enabled: bool
    engine: _search_tool_pb2.WebSearchEngine
    mode: _search_tool_pb2.WebSearchMode
    max_results: int
    max_uses: int
    search_prompt: str
    include_domains: _containers.RepeatedScalarFieldContainer[str]
    exclude_domains: _containers.RepeatedScalarFieldContainer[str]
    user_location: _search_tool_pb2.UserLocation
    remainder: _json_pb2.JsonRemainder
    def __init__(self, enabled: bool = ..., engine: _Optional[_Union[_search_tool_pb2.WebSearchEngine, str]] = ..., mode: _Optional[_Union[_search_tool_pb2.WebSearchMode, str]] = ..., max_results: _Optional[int] = ..., max_uses: _Optional[int] = ..., search_prompt: _Optional[str] = ..., include_domains: _Optional[_Iterable[str]] = ..., exclude_domains: _Optional[_Iterable[str]] = ..., user_location: _Optional[_Union[_search_tool_pb2.UserLocation, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebFetchPlugin(_message.Message):
    __slots__ = ("allowed_domains", "blocked_domains", "max_content_tokens", "max_uses", "remainder")
    ALLOWED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    BLOCKED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    MAX_CONTENT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    MAX_USES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    allowed_domains: _containers.RepeatedScalarFieldContainer[str]
    blocked_domains: _containers.RepeatedScalarFieldContainer[str]
    max_content_tokens: int
    max_uses: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, allowed_domains: _Optional[_Iterable[str]] = ..., blocked_domains: _Optional[_Iterable[str]] = ..., max_content_tokens: _Optional[int] = ..., max_uses: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileParserPlugin(_message.Message):
    __slots__ = ("enabled", "pdf", "remainder")
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    PDF_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    enabled: bool
    pdf: PdfOptions
    remainder: _json_pb2.JsonRemainder
    def __init__(self, enabled: bool = ..., pdf: _Optional[_Union[PdfOptions, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class PdfOptions(_message.Message):
    __slots__ = ("engine", "remainder")
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    engine: PdfEngine
    remainder: _json_pb2.JsonRemainder
    def __init__(self, engine: _Optional[_Union[PdfEngine, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ContextCompressionPlugin(_message.Message):
    __slots__ = ("enabled", "engine", "remainder")
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    enabled: bool
    engine: ContextCompressionEngine
    remainder: _json_pb2.JsonRemainder
    def __init__(self, enabled: bool = ..., engine: _Optional[_Union[ContextCompressionEngine, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ResponseHealingPlugin(_message.Message):
    __slots__ = ("enabled", "remainder")
    ENABLED_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    enabled: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, enabled: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ModerationPlugin(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class DebugOptions(_message.Message):
    __slots__ = ("echo_upstream_body", "remainder")
    ECHO_UPSTREAM_BODY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    echo_upstream_body: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, echo_upstream_body: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class TraceConfig(_message.Message):
    __slots__ = ("trace_id", "trace_name", "parent_span_id", "span_name", "generation_name", "remainder")
    TRACE_ID_FIELD_NUMBER: _ClassVar[int]
    TRACE_NAME_FIELD_NUMBER: _ClassVar[int]
    PARENT_SPAN_ID_FIELD_NUMBER: _ClassVar[int]
    SPAN_NAME_FIELD_NUMBER: _ClassVar[int]
    GENERATION_NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    trace_id: str
    trace_name: str
    parent_span_id: str
    span_name: str
    generation_name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, trace_id: _Optional[str] = ..., trace_name: _Optional[str] = ..., parent_span_id: _Optional[str] = ..., span_name: _Optional[str] = ..., generation_name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class StopCondition(_message.Message):
    __slots__ = ("step_count_is", "has_tool_call", "max_tokens_used", "max_cost", "finish_reason_is", "unrecognized")
    STEP_COUNT_IS_FIELD_NUMBER: _ClassVar[int]
    HAS_TOOL_CALL_FIELD_NUMBER: _ClassVar[int]
    MAX_TOKENS_USED_FIELD_NUMBER: _ClassVar[int]
    MAX_COST_FIELD_NUMBER: _ClassVar[int]
    FINISH_REASON_IS_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    step_count_is: StopAtStepCount
    has_tool_call: StopAtToolCall
    max_tokens_used: StopAtTokens
    max_cost: StopAtCost
    finish_reason_is: StopAtFinishReason
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, step_count_is: _Optional[_Union[StopAtStepCount, _Mapping]] = ..., has_tool_call: _Optional[_Union[StopAtToolCall, _Mapping]] = ..., max_tokens_used: _Optional[_Union[StopAtTokens, _Mapping]] = ..., max_cost: _Optional[_Union[StopAtCost, _Mapping]] = ..., finish_reason_is: _Optional[_Union[StopAtFinishReason, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class StopAtStepCount(_message.Message):
    __slots__ = ("step_count", "remainder")
    STEP_COUNT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    step_count: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, step_count: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class StopAtToolCall(_message.Message):
    __slots__ = ("tool_name", "remainder")
    TOOL_NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    tool_name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, tool_name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class StopAtTokens(_message.Message):
    __slots__ = ("max_tokens", "remainder")
    MAX_TOKENS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    max_tokens: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, max_tokens: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class StopAtCost(_message.Message):
    __slots__ = ("max_cost_in_dollars", "remainder")
    MAX_COST_IN_DOLLARS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    max_cost_in_dollars: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, max_cost_in_dollars: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class StopAtFinishReason(_message.Message):
    __slots__ = ("reason", "remainder")
    REASON_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    reason: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, reason: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
