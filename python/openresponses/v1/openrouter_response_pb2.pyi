from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DebugTimingEvent(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DEBUG_TIMING_EVENT_UNSPECIFIED: _ClassVar[DebugTimingEvent]
    DEBUG_TIMING_EVENT_ADAPTER_REQUEST: _ClassVar[DebugTimingEvent]
    DEBUG_TIMING_EVENT_UPSTREAM_HEADERS_RECEIVED: _ClassVar[DebugTimingEvent]
    DEBUG_TIMING_EVENT_FIRST_TOKEN_RECEIVED: _ClassVar[DebugTimingEvent]
    DEBUG_TIMING_EVENT_UPSTREAM_BODY_ENDED: _ClassVar[DebugTimingEvent]

class PipelineStageType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PIPELINE_STAGE_TYPE_UNSPECIFIED: _ClassVar[PipelineStageType]
    PIPELINE_STAGE_TYPE_GUARDRAIL: _ClassVar[PipelineStageType]
    PIPELINE_STAGE_TYPE_PLUGIN: _ClassVar[PipelineStageType]
    PIPELINE_STAGE_TYPE_SERVER_TOOLS: _ClassVar[PipelineStageType]
    PIPELINE_STAGE_TYPE_RESPONSE_HEALING: _ClassVar[PipelineStageType]
    PIPELINE_STAGE_TYPE_CONTEXT_COMPRESSION: _ClassVar[PipelineStageType]

class RoutingStrategy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ROUTING_STRATEGY_UNSPECIFIED: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_DIRECT: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_AUTO: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_FREE: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_LATEST: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_ALIAS: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_FALLBACK: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_PARETO: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_BODYBUILDER: _ClassVar[RoutingStrategy]
    ROUTING_STRATEGY_FUSION: _ClassVar[RoutingStrategy]
DEBUG_TIMING_EVENT_UNSPECIFIED: DebugTimingEvent
DEBUG_TIMING_EVENT_ADAPTER_REQUEST: DebugTimingEvent
DEBUG_TIMING_EVENT_UPSTREAM_HEADERS_RECEIVED: DebugTimingEvent
DEBUG_TIMING_EVENT_FIRST_TOKEN_RECEIVED: DebugTimingEvent
DEBUG_TIMING_EVENT_UPSTREAM_BODY_ENDED: DebugTimingEvent
PIPELINE_STAGE_TYPE_UNSPECIFIED: PipelineStageType
PIPELINE_STAGE_TYPE_GUARDRAIL: PipelineStageType
PIPELINE_STAGE_TYPE_PLUGIN: PipelineStageType
PIPELINE_STAGE_TYPE_SERVER_TOOLS: PipelineStageType
PIPELINE_STAGE_TYPE_RESPONSE_HEALING: PipelineStageType
PIPELINE_STAGE_TYPE_CONTEXT_COMPRESSION: PipelineStageType
ROUTING_STRATEGY_UNSPECIFIED: RoutingStrategy
ROUTING_STRATEGY_DIRECT: RoutingStrategy
ROUTING_STRATEGY_AUTO: RoutingStrategy
ROUTING_STRATEGY_FREE: RoutingStrategy
ROUTING_STRATEGY_LATEST: RoutingStrategy
ROUTING_STRATEGY_ALIAS: RoutingStrategy
ROUTING_STRATEGY_FALLBACK: RoutingStrategy
ROUTING_STRATEGY_PARETO: RoutingStrategy
ROUTING_STRATEGY_BODYBUILDER: RoutingStrategy
ROUTING_STRATEGY_FUSION: RoutingStrategy

class OpenRouterMetadata(_message.Message):
    __slots__ = ("requested", "strategy", "summary", "region", "attempt", "is_byok", "endpoints", "attempts", "params", "pipeline", "remainder")
    REQUESTED_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    REGION_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    IS_BYOK_FIELD_NUMBER: _ClassVar[int]
    ENDPOINTS_FIELD_NUMBER: _ClassVar[int]
    ATTEMPTS_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    PIPELINE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    requested: str
    strategy: RoutingStrategy
    summary: str
    region: str
    attempt: int
    is_byok: bool
    endpoints: EndpointsMetadata
    attempts: _containers.RepeatedCompositeFieldContainer[RouterAttempt]
    params: RouterParams
    pipeline: _containers.RepeatedCompositeFieldContainer[PipelineStage]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, requested: _Optional[str] = ..., strategy: _Optional[_Union[RoutingStrategy, str]] = ..., summary: _Optional[str] = ..., region: _Optional[str] = ..., attempt: _Optional[int] = ..., is_byok: bool = ..., endpoints: _Optional[_Union[EndpointsMetadata, _Mapping]] = ..., attempts: _Optional[_Iterable[_Union[RouterAttempt, _Mapping]]] = ..., params: _Optional[_Union[RouterParams, _Mapping]] = ..., pipeline: _Optional[_Iterable[_Union[PipelineStage, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class EndpointsMetadata(_message.Message):
    __slots__ = ("total", "available", "remainder")
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    total: int
    available: _containers.RepeatedCompositeFieldContainer[EndpointInfo]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, total: _Optional[int] = ..., available: _Optional[_Iterable[_Union[EndpointInfo, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class EndpointInfo(_message.Message):
    __slots__ = ("provider", "model", "selected", "remainder")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    SELECTED_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    provider: str
    model: str
    selected: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, provider: _Optional[str] = ..., model: _Optional[str] = ..., selected: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class RouterAttempt(_message.Message):
    __slots__ = ("provider", "model", "status", "remainder")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    provider: str
    model: str
    status: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, provider: _Optional[str] = ..., model: _Optional[str] = ..., status: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class RouterParams(_message.Message):
    __slots__ = ("quality_floor", "throughput_floor", "version_group", "remainder")
    QUALITY_FLOOR_FIELD_NUMBER: _ClassVar[int]
    THROUGHPUT_FLOOR_FIELD_NUMBER: _ClassVar[int]
    VERSION_GROUP_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    quality_floor: float
    throughput_floor: float
    version_group: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, quality_floor: _Optional[float] = ..., throughput_floor: _Optional[float] = ..., version_group: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class PipelineStage(_message.Message):
    __slots__ = ("type", "name", "summary", "guardrail_id", "guardrail_scope", "cost_usd", "data", "remainder")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    GUARDRAIL_ID_FIELD_NUMBER: _ClassVar[int]
    GUARDRAIL_SCOPE_FIELD_NUMBER: _ClassVar[int]
    COST_USD_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: PipelineStageType
    name: str
    summary: str
    guardrail_id: str
    guardrail_scope: str
    cost_usd: float
    data: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[_Union[PipelineStageType, str]] = ..., name: _Optional[str] = ..., summary: _Optional[str] = ..., guardrail_id: _Optional[str] = ..., guardrail_scope: _Optional[str] = ..., cost_usd: _Optional[float] = ..., data: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class DebugInfo(_message.Message):
    __slots__ = ("echo_upstream_body", "timings", "remainder")
    ECHO_UPSTREAM_BODY_FIELD_NUMBER: _ClassVar[int]
    TIMINGS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    echo_upstream_body: _json_pb2.Json
    timings: DebugTimings
    remainder: _json_pb2.JsonRemainder
    def __init__(self, echo_upstream_body: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., timings: _Optional[_Union[DebugTimings, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class DebugTimings(_message.Message):
    __slots__ = ("event", "start_ms", "epoch_ms", "remainder")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    START_MS_FIELD_NUMBER: _ClassVar[int]
    EPOCH_MS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    event: DebugTimingEvent
    start_ms: int
    epoch_ms: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, event: _Optional[_Union[DebugTimingEvent, str]] = ..., start_ms: _Optional[int] = ..., epoch_ms: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
