from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ModerationInputType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MODERATION_INPUT_TYPE_UNSPECIFIED: _ClassVar[ModerationInputType]
    MODERATION_INPUT_TYPE_TEXT: _ClassVar[ModerationInputType]
    MODERATION_INPUT_TYPE_IMAGE: _ClassVar[ModerationInputType]

class ModerationMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MODERATION_MODE_UNSPECIFIED: _ClassVar[ModerationMode]
    MODERATION_MODE_SCORE: _ClassVar[ModerationMode]
    MODERATION_MODE_BLOCK: _ClassVar[ModerationMode]
MODERATION_INPUT_TYPE_UNSPECIFIED: ModerationInputType
MODERATION_INPUT_TYPE_TEXT: ModerationInputType
MODERATION_INPUT_TYPE_IMAGE: ModerationInputType
MODERATION_MODE_UNSPECIFIED: ModerationMode
MODERATION_MODE_SCORE: ModerationMode
MODERATION_MODE_BLOCK: ModerationMode

class Moderation(_message.Message):
    __slots__ = ("input", "output", "remainder")
    INPUT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    input: ModerationOutcome
    output: ModerationOutcome
    remainder: _json_pb2.JsonRemainder
    def __init__(self, input: _Optional[_Union[ModerationOutcome, _Mapping]] = ..., output: _Optional[_Union[ModerationOutcome, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ModerationOutcome(_message.Message):
    __slots__ = ("moderation_result", "error", "unrecognized")
    MODERATION_RESULT_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    moderation_result: ModerationResult
    error: ModerationError
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, moderation_result: _Optional[_Union[ModerationResult, _Mapping]] = ..., error: _Optional[_Union[ModerationError, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ModerationResult(_message.Message):
    __slots__ = ("model", "flagged", "categories", "category_scores", "category_applied_input_types", "remainder")
    class CategoriesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: bool
        def __init__(self, key: _Optional[str] = ..., value: bool = ...) -> None: ...
    class CategoryScoresEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: float
        def __init__(self, key: _Optional[str] = ..., value: _Optional[float] = ...) -> None: ...
    class CategoryAppliedInputTypesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: ModerationInputTypes
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[ModerationInputTypes, _Mapping]] = ...) -> None: ...
    MODEL_FIELD_NUMBER: _ClassVar[int]
    FLAGGED_FIELD_NUMBER: _ClassVar[int]
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_SCORES_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_APPLIED_INPUT_TYPES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    flagged: bool
    categories: _containers.ScalarMap[str, bool]
    category_scores: _containers.ScalarMap[str, float]
    category_applied_input_types: _containers.MessageMap[str, ModerationInputTypes]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., flagged: bool = ..., categories: _Optional[_Mapping[str, bool]] = ..., category_scores: _Optional[_Mapping[str, float]] = ..., category_applied_input_types: _Optional[_Mapping[str, ModerationInputTypes]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ModerationInputTypes(_message.Message):
    __slots__ = ("types",)
    TYPES_FIELD_NUMBER: _ClassVar[int]
    types: _containers.RepeatedScalarFieldContainer[ModerationInputType]
    def __init__(self, types: _Optional[_Iterable[_Union[ModerationInputType, str]]] = ...) -> None: ...

class ModerationError(_message.Message):
    __slots__ = ("code", "message", "remainder")
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    code: str
    message: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, code: _Optional[str] = ..., message: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ModerationConfig(_message.Message):
    __slots__ = ("model", "policy", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    policy: ModerationPolicy
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., policy: _Optional[_Union[ModerationPolicy, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ModerationPolicy(_message.Message):
    __slots__ = ("input", "output", "remainder")
    INPUT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    input: ModerationRule
    output: ModerationRule
    remainder: _json_pb2.JsonRemainder
    def __init__(self, input: _Optional[_Union[ModerationRule, _Mapping]] = ..., output: _Optional[_Union[ModerationRule, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ModerationRule(_message.Message):
    __slots__ = ("mode", "remainder")
    MODE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    mode: ModerationMode
    remainder: _json_pb2.JsonRemainder
    def __init__(self, mode: _Optional[_Union[ModerationMode, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
