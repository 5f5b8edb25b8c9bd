from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UnsetForm(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UNSET_FORM_UNSPECIFIED: _ClassVar[UnsetForm]
    UNSET_FORM_OMITTED: _ClassVar[UnsetForm]
    UNSET_FORM_NULL: _ClassVar[UnsetForm]
    UNSET_FORM_EMPTY: _ClassVar[UnsetForm]
UNSET_FORM_UNSPECIFIED: UnsetForm
UNSET_FORM_OMITTED: UnsetForm
UNSET_FORM_NULL: UnsetForm
UNSET_FORM_EMPTY: UnsetForm
WIRE_MESSAGE_FIELD_NUMBER: _ClassVar[int]
wire_message: _descriptor.FieldDescriptor
WIRE_FIELD_FIELD_NUMBER: _ClassVar[int]
wire_field: _descriptor.FieldDescriptor
WIRE_ONEOF_FIELD_NUMBER: _ClassVar[int]
wire_oneof: _descriptor.FieldDescriptor
WIRE_STRING_FIELD_NUMBER: _ClassVar[int]
wire_string: _descriptor.FieldDescriptor

class WireMessage(_message.Message):
    __slots__ = ("array",)
    ARRAY_FIELD_NUMBER: _ClassVar[int]
    array: bool
    def __init__(self, array: bool = ...) -> None: ...

class WireField(_message.Message):
    __slots__ = ("name", "unset", "required", "constant", "tag", "untagged")
    NAME_FIELD_NUMBER: _ClassVar[int]
    UNSET_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    CONSTANT_FIELD_NUMBER: _ClassVar[int]
    TAG_FIELD_NUMBER: _ClassVar[int]
    UNTAGGED_FIELD_NUMBER: _ClassVar[int]
    name: str
    unset: UnsetForm
    required: bool
    constant: str
    tag: str
    untagged: bool
    def __init__(self, name: _Optional[str] = ..., unset: _Optional[_Union[UnsetForm, str]] = ..., required: bool = ..., constant: _Optional[str] = ..., tag: _Optional[str] = ..., untagged: bool = ...) -> None: ...

class WireOneof(_message.Message):
    __slots__ = ("discriminator",)
    DISCRIMINATOR_FIELD_NUMBER: _ClassVar[int]
    discriminator: str
    def __init__(self, discriminator: _Optional[str] = ...) -> None: ...
