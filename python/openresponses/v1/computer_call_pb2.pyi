from openresponses.v1 import content_pb2 as _content_pb2
from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MouseButton(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MOUSE_BUTTON_UNSPECIFIED: _ClassVar[MouseButton]
    MOUSE_BUTTON_LEFT: _ClassVar[MouseButton]
    MOUSE_BUTTON_RIGHT: _ClassVar[MouseButton]
    MOUSE_BUTTON_WHEEL: _ClassVar[MouseButton]
    MOUSE_BUTTON_BACK: _ClassVar[MouseButton]
    MOUSE_BUTTON_FORWARD: _ClassVar[MouseButton]
MOUSE_BUTTON_UNSPECIFIED: MouseButton
MOUSE_BUTTON_LEFT: MouseButton
MOUSE_BUTTON_RIGHT: MouseButton
MOUSE_BUTTON_WHEEL: MouseButton
MOUSE_BUTTON_BACK: MouseButton
MOUSE_BUTTON_FORWARD: MouseButton

class ComputerCall(_message.Message):
    __slots__ = ("id", "call_id", "action", "actions", "pending_safety_checks", "status", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    ACTIONS_FIELD_NUMBER: _ClassVar[int]
    PENDING_SAFETY_CHECKS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    action: ComputerAction
    actions: _containers.RepeatedCompositeFieldContainer[ComputerAction]
    pending_safety_checks: _containers.RepeatedCompositeFieldContainer[SafetyCheck]
    status: _item_status_pb2.ItemStatus
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., action: _Optional[_Union[ComputerAction, _Mapping]] = ..., actions: _Optional[_Iterable[_Union[ComputerAction, _Mapping]]] = ..., pending_safety_checks: _Optional[_Iterable[_Union[SafetyCheck, _Mapping]]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerCallOutput(_message.Message):
    __slots__ = ("id", "call_id", "output", "acknowledged_safety_checks", "status", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    ACKNOWLEDGED_SAFETY_CHECKS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    output: _content_pb2.ContentPart
    acknowledged_safety_checks: _containers.RepeatedCompositeFieldContainer[SafetyCheck]
    status: _item_status_pb2.ItemStatus
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., output: _Optional[_Union[_content_pb2.ContentPart, _Mapping]] = ..., acknowledged_safety_checks: _Optional[_Iterable[_Union[SafetyCheck, _Mapping]]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class SafetyCheck(_message.Message):
    __slots__ = ("id", "code", "message", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    code: str
    message: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., code: _Optional[str] = ..., message: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerAction(_message.Message):
    __slots__ = ("click", "double_click", "drag", "keypress", "move", "screenshot", "scroll", "type", "wait", "unrecognized")
    CLICK_FIELD_NUMBER: _ClassVar[int]
    DOUBLE_CLICK_FIELD_NUMBER: _ClassVar[int]
    DRAG_FIELD_NUMBER: _ClassVar[int]
    KEYPRESS_FIELD_NUMBER: _ClassVar[int]
    MOVE_FIELD_NUMBER: _ClassVar[int]
    SCREENSHOT_FIELD_NUMBER: _ClassVar[int]
    SCROLL_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    WAIT_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    click: ComputerClick
    double_click: ComputerDoubleClick
    drag: ComputerDrag
    keypress: ComputerKeypress
    move: ComputerMove
    screenshot: ComputerScreenshotAction
    scroll: ComputerScroll
    type: ComputerType
    wait: ComputerWait
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, click: _Optional[_Union[ComputerClick, _Mapping]] = ..., double_click: _Optional[_Union[ComputerDoubleClick, _Mapping]] = ..., drag: _Optional[_Union[ComputerDrag, _Mapping]] = ..., keypress: _Optional[_Union[ComputerKeypress, _Mapping]] = ..., move: _Optional[_Union[ComputerMove, _Mapping]] = ..., screenshot: _Optional[_Union[ComputerScreenshotAction, _Mapping]] = ..., scroll: _Optional[_Union[ComputerScroll, _Mapping]] = ..., type: _Optional[_Union[ComputerType, _Mapping]] = ..., wait: _Optional[_Union[ComputerWait, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ComputerClick(_message.Message):
    __slots__ = ("button", "x", "y", "keys", "remainder")
    BUTTON_FIELD_NUMBER: _ClassVar[int]
    X_FIELD_NUMBER: _ClassVar[int]
    Y_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    button: MouseButton
    x: int
    y: int
    keys: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, button: _Optional[_Union[MouseButton, str]] = ..., x: _Optional[int] = ..., y: _Optional[int] = ..., keys: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerDoubleClick(_message.Message):
    __slots__ = ("x", "y", "keys", "remainder")
    X_FIELD_NUMBER: _ClassVar[int]
    Y_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    x: int
    y: int
    keys: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, x: _Optional[int] = ..., y: _Optional[int] = ..., keys: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerDrag(_message.Message):
    __slots__ = ("path", "keys", "remainder")
    PATH_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    path: _containers.RepeatedCompositeFieldContainer[ComputerPoint]
    keys: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, path: _Optional[_Iterable[_Union[ComputerPoint, _Mapping]]] = ..., keys: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerPoint(_message.Message):
    __slots__ = ("x", "y", "remainder")
    X_FIELD_NUMBER: _ClassVar[int]
    Y_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    x: int
    y: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, x: _Optional[int] = ..., y: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerKeypress(_message.Message):
    __slots__ = ("keys", "remainder")
    KEYS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    keys: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, keys: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerMove(_message.Message):
    __slots__ = ("x", "y", "keys", "remainder")
    X_FIELD_NUMBER: _ClassVar[int]
    Y_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    x: int
    y: int
    keys: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, x: _Optional[int] = ..., y: _Optional[int] = ..., keys: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerScreenshotAction(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerScroll(_message.Message):
    __slots__ = ("x", "y", "scroll_x", "scroll_y", "keys", "remainder")
    X_FIELD_NUMBER: _ClassVar[int]
    Y_FIELD_NUMBER: _ClassVar[int]
    SCROLL_X_FIELD_NUMBER: _ClassVar[int]
    SCROLL_Y_FIELD_NUMBER: _ClassVar[int]
    KEYS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: _containers.RepeatedScalarFieldContainer[str]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, x: _Optional[int] = ..., y: _Optional[int] = ..., scroll_x: _Optional[int] = ..., scroll_y: _Optional[int] = ..., keys: _Optional[_Iterable[str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerType(_message.Message):
    __slots__ = ("text", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerWait(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
