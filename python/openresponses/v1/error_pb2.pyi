from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ApiErrorType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    API_ERROR_TYPE_UNSPECIFIED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_CONTEXT_LENGTH_EXCEEDED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_MAX_TOKENS_EXCEEDED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_TOKEN_LIMIT_EXCEEDED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_STRING_TOO_LONG: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_AUTHENTICATION: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_PERMISSION_DENIED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_PAYMENT_REQUIRED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_RATE_LIMIT_EXCEEDED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_PROVIDER_OVERLOADED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_PROVIDER_UNAVAILABLE: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_INVALID_REQUEST: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_INVALID_PROMPT: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_NOT_FOUND: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_PRECONDITION_FAILED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_PAYLOAD_TOO_LARGE: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_UNPROCESSABLE: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_CONTENT_POLICY_VIOLATION: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_REFUSAL: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_INVALID_IMAGE: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_IMAGE_TOO_LARGE: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_IMAGE_TOO_SMALL: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_UNSUPPORTED_IMAGE_FORMAT: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_IMAGE_NOT_FOUND: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_IMAGE_DOWNLOAD_FAILED: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_SERVER: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_TIMEOUT: _ClassVar[ApiErrorType]
    API_ERROR_TYPE_UNMAPPED: _ClassVar[ApiErrorType]
API_ERROR_TYPE_UNSPECIFIED: ApiErrorType
API_ERROR_TYPE_CONTEXT_LENGTH_EXCEEDED: ApiErrorType
API_ERROR_TYPE_MAX_TOKENS_EXCEEDED: ApiErrorType
API_ERROR_TYPE_TOKEN_LIMIT_EXCEEDED: ApiErrorType
API_ERROR_TYPE_STRING_TOO_LONG: ApiErrorType
API_ERROR_TYPE_AUTHENTICATION: ApiErrorType
API_ERROR_TYPE_PERMISSION_DENIED: ApiErrorType
API_ERROR_TYPE_PAYMENT_REQUIRED: ApiErrorType
API_ERROR_TYPE_RATE_LIMIT_EXCEEDED: ApiErrorType
API_ERROR_TYPE_PROVIDER_OVERLOADED: ApiErrorType
API_ERROR_TYPE_PROVIDER_UNAVAILABLE: ApiErrorType
API_ERROR_TYPE_INVALID_REQUEST: ApiErrorType
API_ERROR_TYPE_INVALID_PROMPT: ApiErrorType
API_ERROR_TYPE_NOT_FOUND: ApiErrorType
API_ERROR_TYPE_PRECONDITION_FAILED: ApiErrorType
API_ERROR_TYPE_PAYLOAD_TOO_LARGE: ApiErrorType
API_ERROR_TYPE_UNPROCESSABLE: ApiErrorType
API_ERROR_TYPE_CONTENT_POLICY_VIOLATION: ApiErrorType
API_ERROR_TYPE_REFUSAL: ApiErrorType
API_ERROR_TYPE_INVALID_IMAGE: ApiErrorType
API_ERROR_TYPE_IMAGE_TOO_LARGE: ApiErrorType
API_ERROR_TYPE_IMAGE_TOO_SMALL: ApiErrorType
API_ERROR_TYPE_UNSUPPORTED_IMAGE_FORMAT: ApiErrorType
API_ERROR_TYPE_IMAGE_NOT_FOUND: ApiErrorType
API_ERROR_TYPE_IMAGE_DOWNLOAD_FAILED: ApiErrorType
API_ERROR_TYPE_SERVER: ApiErrorType
API_ERROR_TYPE_TIMEOUT: ApiErrorType
API_ERROR_TYPE_UNMAPPED: ApiErrorType

class ResponseError(_message.Message):
    __slots__ = ("code", "message", "remainder")
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    code: str
    message: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, code: _Optional[str] = ..., message: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ErrorDetails(_message.Message):
    __slots__ = ("type", "code", "message", "param", "headers", "remainder")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    PARAM_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    type: str
    code: str
    message: str
    param: str
    headers: _containers.ScalarMap[str, str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, type: _Optional[str] = ..., code: _Optional[str] = ..., message: _Optional[str] = ..., param: _Optional[str] = ..., headers: _Optional[_Mapping[str, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
