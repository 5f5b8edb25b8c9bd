from openresponses.v1 import error_pb2 as _error_pb2
from openresponses.v1 import item_pb2 as _item_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import request_pb2 as _request_pb2
from openresponses.v1 import usage_pb2 as _usage_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DeletedResponseObject(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DELETED_RESPONSE_OBJECT_UNSPECIFIED: _ClassVar[DeletedResponseObject]
    DELETED_RESPONSE_OBJECT_RESPONSE_DELETED: _ClassVar[DeletedResponseObject]
    DELETED_RESPONSE_OBJECT_RESPONSE: _ClassVar[DeletedResponseObject]

class ListOrder(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIST_ORDER_UNSPECIFIED: _ClassVar[ListOrder]
    LIST_ORDER_ASC: _ClassVar[ListOrder]
    LIST_ORDER_DESC: _ClassVar[ListOrder]

class ListObject(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIST_OBJECT_UNSPECIFIED: _ClassVar[ListObject]
    LIST_OBJECT_LIST: _ClassVar[ListObject]

class InputTokenCountObject(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INPUT_TOKEN_COUNT_OBJECT_UNSPECIFIED: _ClassVar[InputTokenCountObject]
    INPUT_TOKEN_COUNT_OBJECT_RESPONSE_INPUT_TOKENS: _ClassVar[InputTokenCountObject]

class CompactedConversationObject(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COMPACTED_CONVERSATION_OBJECT_UNSPECIFIED: _ClassVar[CompactedConversationObject]
    COMPACTED_CONVERSATION_OBJECT_RESPONSE_COMPACTION: _ClassVar[CompactedConversationObject]
DELETED_RESPONSE_OBJECT_UNSPECIFIED: DeletedResponseObject
DELETED_RESPONSE_OBJECT_RESPONSE_DELETED: DeletedResponseObject
DELETED_RESPONSE_OBJECT_RESPONSE: DeletedResponseObject
LIST_ORDER_UNSPECIFIED: ListOrder
LIST_ORDER_ASC: ListOrder
LIST_ORDER_DESC: ListOrder
LIST_OBJECT_UNSPECIFIED: ListObject
LIST_OBJECT_LIST: ListObject
INPUT_TOKEN_COUNT_OBJECT_UNSPECIFIED: InputTokenCountObject
INPUT_TOKEN_COUNT_OBJECT_RESPONSE_INPUT_TOKENS: InputTokenCountObject
COMPACTED_CONVERSATION_OBJECT_UNSPECIFIED: CompactedConversationObject
COMPACTED_CONVERSATION_OBJECT_RESPONSE_COMPACTION: CompactedConversationObject

class GetResponseRequest(_message.Message):
    __slots__ = ("response_id", "include", "starting_after", "include_obfuscation", "remainder")
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    STARTING_AFTER_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_OBFUSCATION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    response_id: str
    include: _containers.RepeatedScalarFieldContainer[_request_pb2.Includable]
    starting_after: float
    include_obfuscation: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, response_id: _Optional[str] = ..., include: _Optional[_Iterable[_Union[_request_pb2.Includable, str]]] = ..., starting_after: _Optional[float] = ..., include_obfuscation: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CancelResponseRequest(_message.Message):
    __slots__ = ("response_id", "remainder")
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    response_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, response_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class DeleteResponseRequest(_message.Message):
    __slots__ = ("response_id", "remainder")
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    response_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, response_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class DeletedResponse(_message.Message):
    __slots__ = ("id", "object", "deleted", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    DELETED_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: DeletedResponseObject
    deleted: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., object: _Optional[_Union[DeletedResponseObject, str]] = ..., deleted: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ListInputItemsRequest(_message.Message):
    __slots__ = ("response_id", "limit", "order", "after", "before", "include", "remainder")
    RESPONSE_ID_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    response_id: str
    limit: int
    order: ListOrder
    after: str
    before: str
    include: _containers.RepeatedScalarFieldContainer[_request_pb2.Includable]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, response_id: _Optional[str] = ..., limit: _Optional[int] = ..., order: _Optional[_Union[ListOrder, str]] = ..., after: _Optional[str] = ..., before: _Optional[str] = ..., include: _Optional[_Iterable[_Union[_request_pb2.Includable, str]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputItemPage(_message.Message):
    __slots__ = ("object", "data", "first_id", "last_id", "has_more", "remainder")
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    FIRST_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_ID_FIELD_NUMBER: _ClassVar[int]
    HAS_MORE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    object: ListObject
    data: _containers.RepeatedCompositeFieldContainer[_item_pb2.Item]
    first_id: str
    last_id: str
    has_more: bool
    remainder: _json_pb2.JsonRemainder
    def __init__(self, object: _Optional[_Union[ListObject, str]] = ..., data: _Optional[_Iterable[_Union[_item_pb2.Item, _Mapping]]] = ..., first_id: _Optional[str] = ..., last_id: _Optional[str] = ..., has_more: bool = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputTokenCount(_message.Message):
    __slots__ = ("object", "input_tokens", "remainder")
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    INPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    object: InputTokenCountObject
    input_tokens: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, object: _Optional[_Union[InputTokenCountObject, str]] = ..., input_tokens: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CompactedConversation(_message.Message):
    __slots__ = ("id", "object", "created_at", "output", "usage", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    object: CompactedConversationObject
    created_at: float
    output: _containers.RepeatedCompositeFieldContainer[_item_pb2.Item]
    usage: _usage_pb2.Usage
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., object: _Optional[_Union[CompactedConversationObject, str]] = ..., created_at: _Optional[float] = ..., output: _Optional[_Iterable[_Union[_item_pb2.Item, _Mapping]]] = ..., usage: _Optional[_Union[_usage_pb2.Usage, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ErrorReply(_message.Message):
    __slots__ = ("error", "remainder")
    ERROR_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    error: _error_pb2.ErrorDetails
    remainder: _json_pb2.JsonRemainder
    def __init__(self, error: _Optional[_Union[_error_pb2.ErrorDetails, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
