from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Annotation(_message.Message):
    __slots__ = ("url_citation", "file_citation", "container_file_citation", "file_path", "unrecognized")
    URL_CITATION_FIELD_NUMBER: _ClassVar[int]
    FILE_CITATION_FIELD_NUMBER: _ClassVar[int]
    CONTAINER_FILE_CITATION_FIELD_NUMBER: _ClassVar[int]
    FILE_PATH_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    url_citation: UrlCitation
    file_citation: FileCitation
    container_file_citation: ContainerFileCitation
    file_path: FilePath
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, url_citation: _Optional[_Union[UrlCitation, _Mapping]] = ..., file_citation: _Optional[_Union[FileCitation, _Mapping]] = ..., container_file_citation: _Optional[_Union[ContainerFileCitation, _Mapping]] = ..., file_path: _Optional[_Union[FilePath, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class UrlCitation(_message.Message):
    __slots__ = ("url", "title", "start_index", "end_index", "content", "remainder")
    URL_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    START_INDEX_FIELD_NUMBER: _ClassVar[int]
    END_INDEX_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    url: str
    title: str
    start_index: float
    end_index: float
    content: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, url: _Optional[str] = ..., title: _Optional[str] = ..., start_index: _Optional[float] = ..., end_index: _Optional[float] = ..., content: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FileCitation(_message.Message):
    __slots__ = ("file_id", "filename", "index", "remainder")
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    file_id: str
    filename: str
    index: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, file_id: _Optional[str] = ..., filename: _Optional[str] = ..., index: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ContainerFileCitation(_message.Message):
    __slots__ = ("container_id", "file_id", "filename", "start_index", "end_index", "remainder")
    CONTAINER_ID_FIELD_NUMBER: _ClassVar[int]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    START_INDEX_FIELD_NUMBER: _ClassVar[int]
    END_INDEX_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    container_id: str
    file_id: str
    filename: str
    start_index: float
    end_index: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, container_id: _Optional[str] = ..., file_id: _Optional[str] = ..., filename: _Optional[str] = ..., start_index: _Optional[float] = ..., end_index: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class FilePath(_message.Message):
    __slots__ = ("file_id", "index", "remainder")
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    file_id: str
    index: float
    remainder: _json_pb2.JsonRemainder
    def __init__(self, file_id: _Optional[str] = ..., index: _Optional[float] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
