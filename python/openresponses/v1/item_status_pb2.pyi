from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class ItemStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ITEM_STATUS_UNSPECIFIED: _ClassVar[ItemStatus]
    ITEM_STATUS_IN_PROGRESS: _ClassVar[ItemStatus]
    ITEM_STATUS_COMPLETED: _ClassVar[ItemStatus]
    ITEM_STATUS_INCOMPLETE: _ClassVar[ItemStatus]
    ITEM_STATUS_FAILED: _ClassVar[ItemStatus]
    ITEM_STATUS_SEARCHING: _ClassVar[ItemStatus]
    ITEM_STATUS_GENERATING: _ClassVar[ItemStatus]
    ITEM_STATUS_INTERPRETING: _ClassVar[ItemStatus]
    ITEM_STATUS_CALLING: _ClassVar[ItemStatus]
ITEM_STATUS_UNSPECIFIED: ItemStatus
ITEM_STATUS_IN_PROGRESS: ItemStatus
ITEM_STATUS_COMPLETED: ItemStatus
ITEM_STATUS_INCOMPLETE: ItemStatus
ITEM_STATUS_FAILED: ItemStatus
ITEM_STATUS_SEARCHING: ItemStatus
ITEM_STATUS_GENERATING: ItemStatus
ITEM_STATUS_INTERPRETING: ItemStatus
ITEM_STATUS_CALLING: ItemStatus
