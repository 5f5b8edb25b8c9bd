from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ImageQuality(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_QUALITY_UNSPECIFIED: _ClassVar[ImageQuality]
    IMAGE_QUALITY_AUTO: _ClassVar[ImageQuality]
    IMAGE_QUALITY_LOW: _ClassVar[ImageQuality]
    IMAGE_QUALITY_MEDIUM: _ClassVar[ImageQuality]
    IMAGE_QUALITY_HIGH: _ClassVar[ImageQuality]

class ImageBackground(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_BACKGROUND_UNSPECIFIED: _ClassVar[ImageBackground]
    IMAGE_BACKGROUND_AUTO: _ClassVar[ImageBackground]
    IMAGE_BACKGROUND_TRANSPARENT: _ClassVar[ImageBackground]
    IMAGE_BACKGROUND_OPAQUE: _ClassVar[ImageBackground]

class ImageFormat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_FORMAT_UNSPECIFIED: _ClassVar[ImageFormat]
    IMAGE_FORMAT_PNG: _ClassVar[ImageFormat]
    IMAGE_FORMAT_WEBP: _ClassVar[ImageFormat]
    IMAGE_FORMAT_JPEG: _ClassVar[ImageFormat]

class ImageModeration(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_MODERATION_UNSPECIFIED: _ClassVar[ImageModeration]
    IMAGE_MODERATION_AUTO: _ClassVar[ImageModeration]
    IMAGE_MODERATION_LOW: _ClassVar[ImageModeration]

class ImageFidelity(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_FIDELITY_UNSPECIFIED: _ClassVar[ImageFidelity]
    IMAGE_FIDELITY_HIGH: _ClassVar[ImageFidelity]
    IMAGE_FIDELITY_LOW: _ClassVar[ImageFidelity]

class ImageAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_ACTION_UNSPECIFIED: _ClassVar[ImageAction]
    IMAGE_ACTION_AUTO: _ClassVar[ImageAction]
    IMAGE_ACTION_GENERATE: _ClassVar[ImageAction]
    IMAGE_ACTION_EDIT: _ClassVar[ImageAction]
IMAGE_QUALITY_UNSPECIFIED: ImageQuality
IMAGE_QUALITY_AUTO: ImageQuality
IMAGE_QUALITY_LOW: ImageQuality
IMAGE_QUALITY_MEDIUM: ImageQuality
IMAGE_QUALITY_HIGH: ImageQuality
IMAGE_BACKGROUND_UNSPECIFIED: ImageBackground
IMAGE_BACKGROUND_AUTO: ImageBackground
IMAGE_BACKGROUND_TRANSPARENT: ImageBackground
IMAGE_BACKGROUND_OPAQUE: ImageBackground
IMAGE_FORMAT_UNSPECIFIED: ImageFormat
IMAGE_FORMAT_PNG: ImageFormat
IMAGE_FORMAT_WEBP: ImageFormat
IMAGE_FORMAT_JPEG: ImageFormat
IMAGE_MODERATION_UNSPECIFIED: ImageModeration
IMAGE_MODERATION_AUTO: ImageModeration
IMAGE_MODERATION_LOW: ImageModeration
IMAGE_FIDELITY_UNSPECIFIED: ImageFidelity
IMAGE_FIDELITY_HIGH: ImageFidelity
IMAGE_FIDELITY_LOW: ImageFidelity
IMAGE_ACTION_UNSPECIFIED: ImageAction
IMAGE_ACTION_AUTO: ImageAction
IMAGE_ACTION_GENERATE: ImageAction
IMAGE_ACTION_EDIT: ImageAction

class ImageGenerationTool(_message.Message):
    __slots__ = ("model", "size", "quality", "background", "output_format", "output_compression", "moderation", "partial_images", "n", "input_fidelity", "input_image_mask", "action", "remainder")
    MODEL_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    QUALITY_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FORMAT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_COMPRESSION_FIELD_NUMBER: _ClassVar[int]
    MODERATION_FIELD_NUMBER: _ClassVar[int]
    PARTIAL_IMAGES_FIELD_NUMBER: _ClassVar[int]
    N_FIELD_NUMBER: _ClassVar[int]
    INPUT_FIDELITY_FIELD_NUMBER: _ClassVar[int]
    INPUT_IMAGE_MASK_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    model: str
    size: str
    quality: ImageQuality
    background: ImageBackground
    output_format: ImageFormat
    output_compression: int
    moderation: ImageModeration
    partial_images: int
    n: int
    input_fidelity: ImageFidelity
    input_image_mask: ImageMask
    action: ImageAction
    remainder: _json_pb2.JsonRemainder
    def __init__(self, model: _Optional[str] = ..., size: _Optional[str] = ..., quality: _Optional[_Union[ImageQuality, str]] = ..., background: _Optional[_Union[ImageBackground, str]] = ..., output_format: _Optional[_Union[ImageFormat, str]] = ..., output_compression: _Optional[int] = ..., moderation: _Optional[_Union[ImageModeration, str]] = ..., partial_images: _Optional[int] = ..., n: _Optional[int] = ..., input_fidelity: _Optional[_Union[ImageFidelity, str]] = ..., input_image_mask: _Optional[_Union[ImageMask, _Mapping]] = ..., action: _Optional[_Union[ImageAction, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ImageMask(_message.Message):
    __slots__ = ("image_url", "file_id", "remainder")
    IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    image_url: str
    file_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, image_url: _Optional[str] = ..., file_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
