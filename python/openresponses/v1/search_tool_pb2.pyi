from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SearchContextSize(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SEARCH_CONTEXT_SIZE_UNSPECIFIED: _ClassVar[SearchContextSize]
    SEARCH_CONTEXT_SIZE_LOW: _ClassVar[SearchContextSize]
    SEARCH_CONTEXT_SIZE_MEDIUM: _ClassVar[SearchContextSize]
    SEARCH_CONTEXT_SIZE_HIGH: _ClassVar[SearchContextSize]

class SearchContentType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SEARCH_CONTENT_TYPE_UNSPECIFIED: _ClassVar[SearchContentType]
    SEARCH_CONTENT_TYPE_TEXT: _ClassVar[SearchContentType]
    SEARCH_CONTENT_TYPE_IMAGE: _ClassVar[SearchContentType]

class UserLocationType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    USER_LOCATION_TYPE_UNSPECIFIED: _ClassVar[UserLocationType]
    USER_LOCATION_TYPE_APPROXIMATE: _ClassVar[UserLocationType]

class WebSearchEngine(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEB_SEARCH_ENGINE_UNSPECIFIED: _ClassVar[WebSearchEngine]
    WEB_SEARCH_ENGINE_AUTO: _ClassVar[WebSearchEngine]
    WEB_SEARCH_ENGINE_NATIVE: _ClassVar[WebSearchEngine]
    WEB_SEARCH_ENGINE_EXA: _ClassVar[WebSearchEngine]
    WEB_SEARCH_ENGINE_PARALLEL: _ClassVar[WebSearchEngine]
    WEB_SEARCH_ENGINE_FIRECRAWL: _ClassVar[WebSearchEngine]
    WEB_SEARCH_ENGINE_PERPLEXITY: _ClassVar[WebSearchEngine]

class WebSearchMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    WEB_SEARCH_MODE_UNSPECIFIED: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_AUTO: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_INSTANT: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_FAST: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_TURBO: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_BASIC: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_ADVANCED: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_DEEP_LITE: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_DEEP: _ClassVar[WebSearchMode]
    WEB_SEARCH_MODE_DEEP_REASONING: _ClassVar[WebSearchMode]

class FileSearchRanker(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FILE_SEARCH_RANKER_UNSPECIFIED: _ClassVar[FileSearchRanker]
    FILE_SEARCH_RANKER_AUTO: _ClassVar[FileSearchRanker]
    FILE_SEARCH_RANKER_DEFAULT_2024_11_15: _ClassVar[FileSearchRanker]
SEARCH_CONTEXT_SIZE_UNSPECIFIED: SearchContextSize
SEARCH_CONTEXT_SIZE_LOW: SearchContextSize
SEARCH_CONTEXT_SIZE_MEDIUM: SearchContextSize
SEARCH_CONTEXT_SIZE_HIGH: SearchContextSize
SEARCH_CONTENT_TYPE_UNSPECIFIED: SearchContentType
SEARCH_CONTENT_TYPE_TEXT: SearchContentType
SEARCH_CONTENT_TYPE_IMAGE: SearchContentType
USER_LOCATION_TYPE_UNSPECIFIED: UserLocationType
USER_LOCATION_TYPE_APPROXIMATE: UserLocationType
WEB_SEARCH_ENGINE_UNSPECIFIED: WebSearchEngine
WEB_SEARCH_ENGINE_AUTO: WebSearchEngine
WEB_SEARCH_ENGINE_NATIVE: WebSearchEngine
WEB_SEARCH_ENGINE_EXA: WebSearchEngine
WEB_SEARCH_ENGINE_PARALLEL: WebSearchEngine
WEB_SEARCH_ENGINE_FIRECRAWL: WebSearchEngine
WEB_SEARCH_ENGINE_PERPLEXITY: WebSearchEngine
WEB_SEARCH_MODE_UNSPECIFIED: WebSearchMode
WEB_SEARCH_MODE_AUTO: WebSearchMode
WEB_SEARCH_MODE_INSTANT: WebSearchMode
WEB_SEARCH_MODE_FAST: WebSearchMode
WEB_SEARCH_MODE_TURBO: WebSearchMode
WEB_SEARCH_MODE_BASIC: WebSearchMode
WEB_SEARCH_MODE_ADVANCED: WebSearchMode
WEB_SEARCH_MODE_DEEP_LITE: WebSearchMode
WEB_SEARCH_MODE_DEEP: WebSearchMode
WEB_SEARCH_MODE_DEEP_REASONING: WebSearchMode
FILE_SEARCH_RANKER_UNSPECIFIED: FileSearchRanker
FILE_SEARCH_RANKER_AUTO: FileSearchRanker
FILE_SEARCH_RANKER_DEFAULT_2024_11_15: FileSearchRanker

class WebSearchTool(_message.Message):
    __slots__ = ("search_context_size", "user_location", "filters", "external_web_access", "engine", "mode", "max_results", "max_uses", "remainder")
    SEARCH_CONTEXT_SIZE_FIELD_NUMBER: _ClassVar[int]
    USER_LOCATION_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_WEB_ACCESS_FIELD_NUMBER: _ClassVar[int]
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    MAX_RESULTS_FIELD_NUMBER: _ClassVar[int]
    MAX_USES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    search_context_size: SearchContextSize
    user_location: UserLocation
    filters: WebSearchFilters
    external_web_access: bool
    engine: WebSearchEngine
    mode: WebSearchMode
    max_results: int
    max_uses: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, search_context_size: _Optional[_Union[SearchContextSize, str]] = ..., user_location: _Optional[_Union[UserLocation, _Mapping]] = ..., filters: _Optional[_Union[WebSearchFilters, _Mapping]] = ..., external_web_access: bool = ..., engine: _Optional[_Union[WebSearchEngine, str]] = ..., mode: _Optional[_Union[WebSearchMode, str]] = ..., max_results: _Optional[int] = ..., max_uses: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchPreviewTool(_message.Message):
    __slots__ = ("search_context_size", "user_location", "filters", "search_content_types", "engine", "mode", "max_results", "max_uses", "remainder")
    SEARCH_CONTEXT_SIZE_FIELD_NUMBER: _ClassVar[int]
    USER_LOCATION_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    SEARCH_CONTENT_TYPES_FIELD_NUMBER: _ClassVar[int]
    ENGINE_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    MAX_RESULTS_FIELD_NUMBER: _ClassVar[int]
    MAX_USES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    search_context_size: SearchContextSize
    user_location: UserLocation
    filters: WebSearchFilters
    search_content_types: _containers.RepeatedScalarFieldContainer[SearchContentType]
    engine: WebSearchEngine
    mode: WebSearchMode
    max_results: int
    max_uses: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, search_context_size: _Optional[_Union[SearchContextSize, str]] = ..., user_location: _Optional[_Union[UserLocation, _Mapping]] = ..., filters: _Optional[_Union[WebSearchFilters, _Mapping]] = ..., search_content_types: _Optional[_Iterable[_Union[SearchContentType, str]]] = ..., engine: _Optional[_Union[WebSearchEngine, str]] = ..., mode: _Optional[_Union[WebSearchMode, str]] = ..., max_results: _Optional[int] = ..., max_uses: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchFilters(_message.Message):
    __slots__ = ("allowed_domains", "blocked_domains", "excluded_domains", "remainder")
    ALLOWED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    BLOCKED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    EXCLUDED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    allowed_domains: _containers.RepeatedScalarFieldContainer[str]
    blocked_domains: _containers.RepeatedScalarFieldContainer[str]
    excluded_domains: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, allowed_domains: _Optional[_Iterable[str]] = ..., blocked_domains: _Optional[_Iterable[str]] = ..., excluded_domains: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class UserLocation(_message.Message):
    __slots__ = ("type", "country", "region", "city", "timezone", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    REGION_FIELD_NUMBER: _ClassVar[int]
    CITY_FIELD_NUMBER: _ClassVar[int]
    TIMEZONE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: UserLocationType
    country: str
    region: str
    city: str
    timezone: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[UserLocationType, str]] = ..., country: _Optional[str] = ..., region: _Optional[str] = ..., city: _Optional[str] = ..., timezone: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileSearchTool(_message.Message):
    __slots__ = ("vector_store_ids", "max_num_results", "ranking_options", "filters", "remainder")
    VECTOR_STORE_IDS_FIELD_NUMBER: _ClassVar[int]
    MAX_NUM_RESULTS_FIELD_NUMBER: _ClassVar[int]
    RANKING_OPTIONS_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    vector_store_ids: _containers.RepeatedScalarFieldContainer[str]
    max_num_results: int
    ranking_options: RankingOptions
    filters: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, vector_store_ids: _Optional[_Iterable[str]] = ..., max_num_results: _Optional[int] = ..., ranking_options: _Optional[_Union[RankingOptions, _Mapping]] = ..., filters: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class RankingOptions(_message.Message):
    __slots__ = ("ranker", "score_threshold", "hybrid_search", "remainder")
    RANKER_FIELD_NUMBER: _ClassVar[int]
    SCORE_THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    HYBRID_SEARCH_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    ranker: FileSearchRanker
    score_threshold: float
    hybrid_search: HybridSearch
    remainder: _json_pb2.JsonRemainder
    def __init__(self, ranker: _Optional[_Union[FileSearchRanker, str]] = ..., score_threshold: _Optional[float] = ..., hybrid_search: _Optional[_Union[HybridSearch, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class HybridSearch(_message.Message):
    __slots__ = ("embedding_weight", "text_weight", "remainder")
    EMBEDDING_WEIGHT_FIELD_NUMBER: _ClassVar[int]
    TEXT_WEIGHT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    embedding_weight: float
    text_weight: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, embedding_weight: _Optional[float] = ..., text_weight: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
