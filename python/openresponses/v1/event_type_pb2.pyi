from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class EventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_TYPE_UNSPECIFIED: _ClassVar[EventType]
    EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_IN_PROGRESS: _ClassVar[EventType]
    EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_GENERATING: _ClassVar[EventType]
    EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_PARTIAL_IMAGE: _ClassVar[EventType]
    EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_COMPLETED: _ClassVar[EventType]
EVENT_TYPE_UNSPECIFIED: EventType
EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_IN_PROGRESS: EventType
EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_GENERATING: EventType
EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_PARTIAL_IMAGE: EventType
EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_COMPLETED: EventType
