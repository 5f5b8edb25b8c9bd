from openresponses.v1 import content_pb2 as _content_pb2
from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MessageRole(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MESSAGE_ROLE_UNSPECIFIED: _ClassVar[MessageRole]
    MESSAGE_ROLE_USER: _ClassVar[MessageRole]
    MESSAGE_ROLE_ASSISTANT: _ClassVar[MessageRole]
    MESSAGE_ROLE_SYSTEM: _ClassVar[MessageRole]
    MESSAGE_ROLE_DEVELOPER: _ClassVar[MessageRole]
    MESSAGE_ROLE_TOOL: _ClassVar[MessageRole]
    MESSAGE_ROLE_CRITIC: _ClassVar[MessageRole]
    MESSAGE_ROLE_DISCRIMINATOR: _ClassVar[MessageRole]
    MESSAGE_ROLE_UNKNOWN: _ClassVar[MessageRole]

class MessagePhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MESSAGE_PHASE_UNSPECIFIED: _ClassVar[MessagePhase]
    MESSAGE_PHASE_COMMENTARY: _ClassVar[MessagePhase]
    MESSAGE_PHASE_FINAL_ANSWER: _ClassVar[MessagePhase]
MESSAGE_ROLE_UNSPECIFIED: MessageRole
MESSAGE_ROLE_USER: MessageRole
MESSAGE_ROLE_ASSISTANT: MessageRole
MESSAGE_ROLE_SYSTEM: MessageRole
MESSAGE_ROLE_DEVELOPER: MessageRole
MESSAGE_ROLE_TOOL: MessageRole
MESSAGE_ROLE_CRITIC: MessageRole
MESSAGE_ROLE_DISCRIMINATOR: MessageRole
MESSAGE_ROLE_UNKNOWN: MessageRole
MESSAGE_PHASE_UNSPECIFIED: MessagePhase
MESSAGE_PHASE_COMMENTARY: MessagePhase
MESSAGE_PHASE_FINAL_ANSWER: MessagePhase

class MessageItem(_message.Message):
    __slots__ = ("id", "role", "content", "status", "phase", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    role: MessageRole
    content: _content_pb2.Content
    status: _item_status_pb2.ItemStatus
    phase: MessagePhase
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., role: _Optional[_Union[MessageRole, str]] = ..., content: _Optional[_Union[_content_pb2.Content, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., phase: _Optional[_Union[MessagePhase, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
