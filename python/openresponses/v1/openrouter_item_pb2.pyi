from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import search_call_pb2 as _search_call_pb2
from openresponses.v1 import shell_call_pb2 as _shell_call_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OpenRouterMemoryAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OPEN_ROUTER_MEMORY_ACTION_UNSPECIFIED: _ClassVar[OpenRouterMemoryAction]
    OPEN_ROUTER_MEMORY_ACTION_READ: _ClassVar[OpenRouterMemoryAction]
    OPEN_ROUTER_MEMORY_ACTION_WRITE: _ClassVar[OpenRouterMemoryAction]
    OPEN_ROUTER_MEMORY_ACTION_DELETE: _ClassVar[OpenRouterMemoryAction]

class OpenRouterTextEditorCommand(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OPEN_ROUTER_TEXT_EDITOR_COMMAND_UNSPECIFIED: _ClassVar[OpenRouterTextEditorCommand]
    OPEN_ROUTER_TEXT_EDITOR_COMMAND_VIEW: _ClassVar[OpenRouterTextEditorCommand]
    OPEN_ROUTER_TEXT_EDITOR_COMMAND_CREATE: _ClassVar[OpenRouterTextEditorCommand]
    OPEN_ROUTER_TEXT_EDITOR_COMMAND_STR_REPLACE: _ClassVar[OpenRouterTextEditorCommand]
    OPEN_ROUTER_TEXT_EDITOR_COMMAND_INSERT: _ClassVar[OpenRouterTextEditorCommand]
OPEN_ROUTER_MEMORY_ACTION_UNSPECIFIED: OpenRouterMemoryAction
OPEN_ROUTER_MEMORY_ACTION_READ: OpenRouterMemoryAction
OPEN_ROUTER_MEMORY_ACTION_WRITE: OpenRouterMemoryAction
OPEN_ROUTER_MEMORY_ACTION_DELETE: OpenRouterMemoryAction
OPEN_ROUTER_TEXT_EDITOR_COMMAND_UNSPECIFIED: OpenRouterTextEditorCommand
OPEN_ROUTER_TEXT_EDITOR_COMMAND_VIEW: OpenRouterTextEditorCommand
OPEN_ROUTER_TEXT_EDITOR_COMMAND_CREATE: OpenRouterTextEditorCommand
OPEN_ROUTER_TEXT_EDITOR_COMMAND_STR_REPLACE: OpenRouterTextEditorCommand
OPEN_ROUTER_TEXT_EDITOR_COMMAND_INSERT: OpenRouterTextEditorCommand

class OpenRouterAdvisorCall(_message.Message):
    __slots__ = ("id", "status", "model", "instance_name", "prompt", "advice", "error", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_NAME_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    ADVICE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    model: str
    instance_name: str
    prompt: str
    advice: str
    error: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., model: _Optional[str] = ..., instance_name: _Optional[str] = ..., prompt: _Optional[str] = ..., advice: _Optional[str] = ..., error: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterApplyPatchCall(_message.Message):
    __slots__ = ("id", "status", "call_id", "operation", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    OPERATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    call_id: str
    operation: _shell_call_pb2.ApplyPatchOperation
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., call_id: _Optional[str] = ..., operation: _Optional[_Union[_shell_call_pb2.ApplyPatchOperation, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterBashCall(_message.Message):
    __slots__ = ("id", "status", "call_id", "arguments", "command", "stdout", "stderr", "exit_code", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    COMMAND_FIELD_NUMBER: _ClassVar[int]
    STDOUT_FIELD_NUMBER: _ClassVar[int]
    STDERR_FIELD_NUMBER: _ClassVar[int]
    EXIT_CODE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    call_id: str
    arguments: str
    command: str
    stdout: str
    stderr: str
    exit_code: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., call_id: _Optional[str] = ..., arguments: _Optional[str] = ..., command: _Optional[str] = ..., stdout: _Optional[str] = ..., stderr: _Optional[str] = ..., exit_code: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterBrowserUseCall(_message.Message):
    __slots__ = ("id", "status", "action", "screenshot_b64", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    SCREENSHOT_B64_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    action: str
    screenshot_b64: bytes
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., action: _Optional[str] = ..., screenshot_b64: _Optional[bytes] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterCodeInterpreterCall(_message.Message):
    __slots__ = ("id", "status", "language", "code", "stdout", "stderr", "exit_code", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    STDOUT_FIELD_NUMBER: _ClassVar[int]
    STDERR_FIELD_NUMBER: _ClassVar[int]
    EXIT_CODE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    language: str
    code: str
    stdout: str
    stderr: str
    exit_code: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., language: _Optional[str] = ..., code: _Optional[str] = ..., stdout: _Optional[str] = ..., stderr: _Optional[str] = ..., exit_code: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterDatetimeCall(_message.Message):
    __slots__ = ("id", "status", "datetime", "timezone", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    DATETIME_FIELD_NUMBER: _ClassVar[int]
    TIMEZONE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    datetime: str
    timezone: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., datetime: _Optional[str] = ..., timezone: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterFileSearchCall(_message.Message):
    __slots__ = ("id", "status", "queries", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    QUERIES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    queries: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., queries: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterFilesCall(_message.Message):
    __slots__ = ("id", "status", "call_id", "arguments", "operation", "file_id", "filename", "result", "error", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    OPERATION_FIELD_NUMBER: _ClassVar[int]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    call_id: str
    arguments: str
    operation: str
    file_id: str
    filename: str
    result: str
    error: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., call_id: _Optional[str] = ..., arguments: _Optional[str] = ..., operation: _Optional[str] = ..., file_id: _Optional[str] = ..., filename: _Optional[str] = ..., result: _Optional[str] = ..., error: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterFusionCall(_message.Message):
    __slots__ = ("id", "status", "analysis", "responses", "sources", "failed_models", "failure_reason", "error", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ANALYSIS_FIELD_NUMBER: _ClassVar[int]
    RESPONSES_FIELD_NUMBER: _ClassVar[int]
    SOURCES_FIELD_NUMBER: _ClassVar[int]
    FAILED_MODELS_FIELD_NUMBER: _ClassVar[int]
    FAILURE_REASON_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    analysis: FusionAnalysis
    responses: _containers.RepeatedCompositeFieldContainer[FusionResponse]
    sources: _containers.RepeatedCompositeFieldContainer[FusionSource]
    failed_models: _containers.RepeatedCompositeFieldContainer[FusionFailure]
    failure_reason: str
    error: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., analysis: _Optional[_Union[FusionAnalysis, _Mapping]] = ..., responses: _Optional[_Iterable[_Union[FusionResponse, _Mapping]]] = ..., sources: _Optional[_Iterable[_Union[FusionSource, _Mapping]]] = ..., failed_models: _Optional[_Iterable[_Union[FusionFailure, _Mapping]]] = ..., failure_reason: _Optional[str] = ..., error: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionResponse(_message.Message):
    __slots__ = ("model", "content", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    content: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., content: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionSource(_message.Message):
    __slots__ = ("url", "title", "remainder")
    URL_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    url: str
    title: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, url: _Optional[str] = ..., title: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionFailure(_message.Message):
    __slots__ = ("model", "error", "status_code", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    STATUS_CODE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    error: str
    status_code: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., error: _Optional[str] = ..., status_code: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionAnalysis(_message.Message):
    __slots__ = ("consensus", "contradictions", "partial_coverage", "unique_insights", "blind_spots", "remainder")
    CONSENSUS_FIELD_NUMBER: _ClassVar[int]
    CONTRADICTIONS_FIELD_NUMBER: _ClassVar[int]
    PARTIAL_COVERAGE_FIELD_NUMBER: _ClassVar[int]
    UNIQUE_INSIGHTS_FIELD_NUMBER: _ClassVar[int]
    BLIND_SPOTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    consensus: _containers.RepeatedScalarFieldContainer[str]
    contradictions: _containers.RepeatedCompositeFieldContainer[FusionContradiction]
    partial_coverage: _containers.RepeatedCompositeFieldContainer[FusionCoverage]
    unique_insights: _containers.RepeatedCompositeFieldContainer[FusionInsight]
    blind_spots: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, consensus: _Optional[_Iterable[str]] = ..., contradictions: _Optional[_Iterable[_Union[FusionContradiction, _Mapping]]] = ..., partial_coverage: _Optional[_Iterable[_Union[FusionCoverage, _Mapping]]] = ..., unique_insights: _Optional[_Iterable[_Union[FusionInsight, _Mapping]]] = ..., blind_spots: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionContradiction(_message.Message):
    __slots__ = ("topic", "stances", "remainder")
    TOPIC_FIELD_NUMBER: _ClassVar[int]
    STANCES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    topic: str
    stances: _containers.RepeatedCompositeFieldContainer[FusionStance]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, topic: _Optional[str] = ..., stances: _Optional[_Iterable[_Union[FusionStance, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionStance(_message.Message):
    __slots__ = ("model", "stance", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    STANCE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    stance: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., stance: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionCoverage(_message.Message):
    __slots__ = ("point", "models", "remainder")
    POINT_FIELD_NUMBER: _ClassVar[int]
    MODELS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    point: str
    models: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, point: _Optional[str] = ..., models: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FusionInsight(_message.Message):
    __slots__ = ("model", "insight", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    INSIGHT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    insight: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., insight: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterImageGenerationCall(_message.Message):
    __slots__ = ("id", "status", "prompt", "revised_prompt", "result", "image_b64", "image_url", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    REVISED_PROMPT_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    IMAGE_B64_FIELD_NUMBER: _ClassVar[int]
    IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    prompt: str
    revised_prompt: str
    result: str
    image_b64: bytes
    image_url: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., prompt: _Optional[str] = ..., revised_prompt: _Optional[str] = ..., result: _Optional[str] = ..., image_b64: _Optional[bytes] = ..., image_url: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterMcpCall(_message.Message):
    __slots__ = ("id", "status", "server_label", "tool_name", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SERVER_LABEL_FIELD_NUMBER: _ClassVar[int]
    TOOL_NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    server_label: str
    tool_name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., server_label: _Optional[str] = ..., tool_name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterMemoryCall(_message.Message):
    __slots__ = ("id", "status", "action", "key", "value", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    action: OpenRouterMemoryAction
    key: str
    value: _json_pb2.Json
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., action: _Optional[_Union[OpenRouterMemoryAction, str]] = ..., key: _Optional[str] = ..., value: _Optional[_Union[_json_pb2.Json, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterSearchModelsCall(_message.Message):
    __slots__ = ("id", "status", "query", "arguments", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    query: str
    arguments: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., query: _Optional[str] = ..., arguments: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterShellCall(_message.Message):
    __slots__ = ("id", "status", "call_id", "arguments", "action", "output", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    call_id: str
    arguments: str
    action: _shell_call_pb2.ShellAction
    output: _containers.RepeatedCompositeFieldContainer[_shell_call_pb2.ShellCallOutputContent]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., call_id: _Optional[str] = ..., arguments: _Optional[str] = ..., action: _Optional[_Union[_shell_call_pb2.ShellAction, _Mapping]] = ..., output: _Optional[_Iterable[_Union[_shell_call_pb2.ShellCallOutputContent, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterSubagentCall(_message.Message):
    __slots__ = ("id", "status", "call_id", "name", "instance_name", "model", "task_name", "task_description", "outcome", "error", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    INSTANCE_NAME_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    TASK_NAME_FIELD_NUMBER: _ClassVar[int]
    TASK_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    call_id: str
    name: str
    instance_name: str
    model: str
    task_name: str
    task_description: str
    outcome: str
    error: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., call_id: _Optional[str] = ..., name: _Optional[str] = ..., instance_name: _Optional[str] = ..., model: _Optional[str] = ..., task_name: _Optional[str] = ..., task_description: _Optional[str] = ..., outcome: _Optional[str] = ..., error: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterTextEditorCall(_message.Message):
    __slots__ = ("id", "status", "command", "file_path", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    COMMAND_FIELD_NUMBER: _ClassVar[int]
    FILE_PATH_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    command: OpenRouterTextEditorCommand
    file_path: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., command: _Optional[_Union[OpenRouterTextEditorCommand, str]] = ..., file_path: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterToolSearchCall(_message.Message):
    __slots__ = ("id", "status", "query", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    query: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., query: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterWebFetchCall(_message.Message):
    __slots__ = ("id", "status", "url", "title", "content", "http_status", "error", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    HTTP_STATUS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    url: str
    title: str
    content: str
    http_status: int
    error: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., url: _Optional[str] = ..., title: _Optional[str] = ..., content: _Optional[str] = ..., http_status: _Optional[int] = ..., error: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class OpenRouterWebSearchCall(_message.Message):
    __slots__ = ("id", "status", "action", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    action: _search_call_pb2.WebSearchAction
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., action: _Optional[_Union[_search_call_pb2.WebSearchAction, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
