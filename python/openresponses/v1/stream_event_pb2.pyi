from openresponses.v1 import image_gen_event_pb2 as _image_gen_event_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StreamEvent(_message.Message):
    __slots__ = ("image_gen_call_in_progress", "image_gen_call_generating", "image_gen_call_partial_image", "image_gen_call_completed", "unrecognized")
    IMAGE_GEN_CALL_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GEN_CALL_GENERATING_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GEN_CALL_PARTIAL_IMAGE_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GEN_CALL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    image_gen_call_in_progress: _image_gen_event_pb2.ImageGenCallInProgress
    image_gen_call_generating: _image_gen_event_pb2.ImageGenCallGenerating
    image_gen_call_partial_image: _image_gen_event_pb2.ImageGenCallPartialImage
    image_gen_call_completed: _image_gen_event_pb2.ImageGenCallCompleted
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, image_gen_call_in_progress: _Optional[_Union[_image_gen_event_pb2.ImageGenCallInProgress, _Mapping]] = ..., image_gen_call_generating: _Optional[_Union[_image_gen_event_pb2.ImageGenCallGenerating, _Mapping]] = ..., image_gen_call_partial_image: _Optional[_Union[_image_gen_event_pb2.ImageGenCallPartialImage, _Mapping]] = ..., image_gen_call_completed: _Optional[_Union[_image_gen_event_pb2.ImageGenCallCompleted, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...
