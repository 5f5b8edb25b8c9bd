from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WebSearchCall(_message.Message):
    __slots__ = ("id", "status", "action", "name", "arguments", "call_id", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    action: WebSearchAction
    name: str
    arguments: str
    call_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., action: _Optional[_Union[WebSearchAction, _Mapping]] = ..., name: _Optional[str] = ..., arguments: _Optional[str] = ..., call_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchAction(_message.Message):
    __slots__ = ("search", "open_page", "find_in_page", "unrecognized")
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    OPEN_PAGE_FIELD_NUMBER: _ClassVar[int]
    FIND_IN_PAGE_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    search: WebSearchActionSearch
    open_page: WebSearchActionOpenPage
    find_in_page: WebSearchActionFindInPage
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, search: _Optional[_Union[WebSearchActionSearch, _Mapping]] = ..., open_page: _Optional[_Union[WebSearchActionOpenPage, _Mapping]] = ..., find_in_page: _Optional[_Union[WebSearchActionFindInPage, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class WebSearchActionSearch(_message.Message):
    __slots__ = ("query", "queries", "sources", "remainder")
    QUERY_FIELD_NUMBER: _ClassVar[int]
    QUERIES_FIELD_NUMBER: _ClassVar[int]
    SOURCES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    query: str
    queries: _containers.RepeatedScalarFieldContainer[str]
    sources: _containers.RepeatedCompositeFieldContainer[WebSearchSource]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, query: _Optional[str] = ..., queries: _Optional[_Iterable[str]] = ..., sources: _Optional[_Iterable[_Union[WebSearchSource, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchActionOpenPage(_message.Message):
    __slots__ = ("url", "remainder")
    URL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    url: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, url: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchActionFindInPage(_message.Message):
    __slots__ = ("url", "pattern", "remainder")
    URL_FIELD_NUMBER: _ClassVar[int]
    PATTERN_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    url: str
    pattern: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, url: _Optional[str] = ..., pattern: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class WebSearchSource(_message.Message):
    __slots__ = ("url", "unrecognized")
    URL_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    url: WebSearchUrlSource
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, url: _Optional[_Union[WebSearchUrlSource, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class WebSearchUrlSource(_message.Message):
    __slots__ = ("url", "remainder")
    URL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    url: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, url: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileSearchCall(_message.Message):
    __slots__ = ("id", "status", "queries", "results", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    QUERIES_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: _item_status_pb2.ItemStatus
    queries: _containers.RepeatedScalarFieldContainer[str]
    results: _containers.RepeatedCompositeFieldContainer[FileSearchResult]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., queries: _Optional[_Iterable[str]] = ..., results: _Optional[_Iterable[_Union[FileSearchResult, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileSearchResult(_message.Message):
    __slots__ = ("file_id", "filename", "text", "score", "attributes", "remainder")
    class AttributesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: FileAttribute
        def __init__(self, key: _Optional[str] = ..., value: _Optional[_Union[FileAttribute, _Mapping]] = ...) -> None: ...
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    file_id: str
    filename: str
    text: str
    score: float
    attributes: _containers.MessageMap[str, FileAttribute]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, file_id: _Optional[str] = ..., filename: _Optional[str] = ..., text: _Optional[str] = ..., score: _Optional[float] = ..., attributes: _Optional[_Mapping[str, FileAttribute]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileAttribute(_message.Message):
    __slots__ = ("string_value", "number_value", "bool_value")
    STRING_VALUE_FIELD_NUMBER: _ClassVar[int]
    NUMBER_VALUE_FIELD_NUMBER: _ClassVar[int]
    BOOL_VALUE_FIELD_NUMBER: _ClassVar[int]
    string_value: str
    number_value: float
    bool_value: bool
    def __init__(self, string_value: _Optional[str] = ..., number_value: _Optional[float] = ..., bool_value: bool = ...) -> None: ...
