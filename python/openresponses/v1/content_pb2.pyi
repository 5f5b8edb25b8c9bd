from openresponses.v1 import annotation_pb2 as _annotation_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import logprob_pb2 as _logprob_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ImageDetail(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    IMAGE_DETAIL_UNSPECIFIED: _ClassVar[ImageDetail]
    IMAGE_DETAIL_AUTO: _ClassVar[ImageDetail]
    IMAGE_DETAIL_LOW: _ClassVar[ImageDetail]
    IMAGE_DETAIL_HIGH: _ClassVar[ImageDetail]
    IMAGE_DETAIL_ORIGINAL: _ClassVar[ImageDetail]

class AudioFormat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AUDIO_FORMAT_UNSPECIFIED: _ClassVar[AudioFormat]
    AUDIO_FORMAT_MP3: _ClassVar[AudioFormat]
    AUDIO_FORMAT_WAV: _ClassVar[AudioFormat]

class PromptCacheMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROMPT_CACHE_MODE_UNSPECIFIED: _ClassVar[PromptCacheMode]
    PROMPT_CACHE_MODE_IMPLICIT: _ClassVar[PromptCacheMode]
    PROMPT_CACHE_MODE_EXPLICIT: _ClassVar[PromptCacheMode]
IMAGE_DETAIL_UNSPECIFIED: ImageDetail
IMAGE_DETAIL_AUTO: ImageDetail
IMAGE_DETAIL_LOW: ImageDetail
IMAGE_DETAIL_HIGH: ImageDetail
IMAGE_DETAIL_ORIGINAL: ImageDetail
AUDIO_FORMAT_UNSPECIFIED: AudioFormat
AUDIO_FORMAT_MP3: AudioFormat
AUDIO_FORMAT_WAV: AudioFormat
PROMPT_CACHE_MODE_UNSPECIFIED: PromptCacheMode
PROMPT_CACHE_MODE_IMPLICIT: PromptCacheMode
PROMPT_CACHE_MODE_EXPLICIT: PromptCacheMode

class ContentPart(_message.Message):
    __slots__ = ("output_text", "input_text", "reasoning_text", "summary_text", "refusal", "input_image", "input_file", "input_audio", "input_video", "computer_screenshot", "encrypted_content", "text", "unrecognized")
    OUTPUT_TEXT_FIELD_NUMBER: _ClassVar[int]
    INPUT_TEXT_FIELD_NUMBER: _ClassVar[int]
    REASONING_TEXT_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_TEXT_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_FIELD_NUMBER: _ClassVar[int]
    INPUT_IMAGE_FIELD_NUMBER: _ClassVar[int]
    INPUT_FILE_FIELD_NUMBER: _ClassVar[int]
    INPUT_AUDIO_FIELD_NUMBER: _ClassVar[int]
    INPUT_VIDEO_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_SCREENSHOT_FIELD_NUMBER: _ClassVar[int]
    ENCRYPTED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    output_text: OutputText
    input_text: InputText
    reasoning_text: ReasoningText
    summary_text: SummaryText
    refusal: Refusal
    input_image: InputImage
    input_file: InputFile
    input_audio: InputAudio
    input_video: InputVideo
    computer_screenshot: ComputerScreenshot
    encrypted_content: EncryptedContent
    text: PlainText
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, output_text: _Optional[_Union[OutputText, _Mapping]] = ..., input_text: _Optional[_Union[InputText, _Mapping]] = ..., reasoning_text: _Optional[_Union[ReasoningText, _Mapping]] = ..., summary_text: _Optional[_Union[SummaryText, _Mapping]] = ..., refusal: _Optional[_Union[Refusal, _Mapping]] = ..., input_image: _Optional[_Union[InputImage, _Mapping]] = ..., input_file: _Optional[_Union[InputFile, _Mapping]] = ..., input_audio: _Optional[_Union[InputAudio, _Mapping]] = ..., input_video: _Optional[_Union[InputVideo, _Mapping]] = ..., computer_screenshot: _Optional[_Union[ComputerScreenshot, _Mapping]] = ..., encrypted_content: _Optional[_Union[EncryptedContent, _Mapping]] = ..., text: _Optional[_Union[PlainText, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class Content(_message.Message):
    __slots__ = ("text", "list")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    LIST_FIELD_NUMBER: _ClassVar[int]
    text: str
    list: ContentPartList
    def __init__(self, text: _Optional[str] = ..., list: _Optional[_Union[ContentPartList, _Mapping]] = ...) -> None: ...

class ContentPartList(_message.Message):
    __slots__ = ("parts",)
    PARTS_FIELD_NUMBER: _ClassVar[int]
    parts: _containers.RepeatedCompositeFieldContainer[ContentPart]
    def __init__(self, parts: _Optional[_Iterable[_Union[ContentPart, _Mapping]]] = ...) -> None: ...

class OutputText(_message.Message):
    __slots__ = ("text", "annotations", "logprobs", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    ANNOTATIONS_FIELD_NUMBER: _ClassVar[int]
    LOGPROBS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    annotations: _containers.RepeatedCompositeFieldContainer[_annotation_pb2.Annotation]
    logprobs: _containers.RepeatedCompositeFieldContainer[_logprob_pb2.Logprob]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., annotations: _Optional[_Iterable[_Union[_annotation_pb2.Annotation, _Mapping]]] = ..., logprobs: _Optional[_Iterable[_Union[_logprob_pb2.Logprob, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Refusal(_message.Message):
    __slots__ = ("refusal", "remainder")
    REFUSAL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    refusal: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, refusal: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ReasoningText(_message.Message):
    __slots__ = ("text", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class SummaryText(_message.Message):
    __slots__ = ("text", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class PlainText(_message.Message):
    __slots__ = ("text", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputText(_message.Message):
    __slots__ = ("text", "prompt_cache_breakpoint", "remainder")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_BREAKPOINT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint
    remainder: _json_pb2.JsonRemainder
    def __init__(self, text: _Optional[str] = ..., prompt_cache_breakpoint: _Optional[_Union[PromptCacheBreakpoint, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputImage(_message.Message):
    __slots__ = ("image_url", "file_id", "detail", "prompt_cache_breakpoint", "remainder")
    IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_BREAKPOINT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    image_url: str
    file_id: str
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpoint
    remainder: _json_pb2.JsonRemainder
    def __init__(self, image_url: _Optional[str] = ..., file_id: _Optional[str] = ..., detail: _Optional[_Union[ImageDetail, str]] = ..., prompt_cache_breakpoint: _Optional[_Union[PromptCacheBreakpoint, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputFile(_message.Message):
    __slots__ = ("file_id", "file_url", "file_data", "filename", "detail", "prompt_cache_breakpoint", "remainder")
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    FILE_URL_FIELD_NUMBER: _ClassVar[int]
    FILE_DATA_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    PROMPT_CACHE_BREAKPOINT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    file_id: str
    file_url: str
    file_data: str
    filename: str
    detail: ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpoint
    remainder: _json_pb2.JsonRemainder
    def __init__(self, file_id: _Optional[str] = ..., file_url: _Optional[str] = ..., file_data: _Optional[str] = ..., filename: _Optional[str] = ..., detail: _Optional[_Union[ImageDetail, str]] = ..., prompt_cache_breakpoint: _Optional[_Union[PromptCacheBreakpoint, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputAudio(_message.Message):
    __slots__ = ("input_audio", "remainder")
    INPUT_AUDIO_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    input_audio: AudioData
    remainder: _json_pb2.JsonRemainder
    def __init__(self, input_audio: _Optional[_Union[AudioData, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AudioData(_message.Message):
    __slots__ = ("data", "format", "remainder")
    DATA_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    data: bytes
    format: AudioFormat
    remainder: _json_pb2.JsonRemainder
    def __init__(self, data: _Optional[bytes] = ..., format: _Optional[_Union[AudioFormat, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InputVideo(_message.Message):
    __slots__ = ("video_url", "remainder")
    VIDEO_URL_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    video_url: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, video_url: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ComputerScreenshot(_message.Message):
    __slots__ = ("image_url", "file_id", "remainder")
    IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
    FILE_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    image_url: str
    file_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, image_url: _Optional[str] = ..., file_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class EncryptedContent(_message.Message):
    __slots__ = ("encrypted_content", "remainder")
    ENCRYPTED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    encrypted_content: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, encrypted_content: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class PromptCacheBreakpoint(_message.Message):
    __slots__ = ("mode", "remainder")
    MODE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    mode: PromptCacheMode
    remainder: _json_pb2.JsonRemainder
    def __init__(self, mode: _Optional[_Union[PromptCacheMode, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
