from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ContainerMemory(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CONTAINER_MEMORY_UNSPECIFIED: _ClassVar[ContainerMemory]
    CONTAINER_MEMORY_1G: _ClassVar[ContainerMemory]
    CONTAINER_MEMORY_4G: _ClassVar[ContainerMemory]
    CONTAINER_MEMORY_16G: _ClassVar[ContainerMemory]
    CONTAINER_MEMORY_64G: _ClassVar[ContainerMemory]

class ArchiveMediaType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ARCHIVE_MEDIA_TYPE_UNSPECIFIED: _ClassVar[ArchiveMediaType]
    ARCHIVE_MEDIA_TYPE_APPLICATION_ZIP: _ClassVar[ArchiveMediaType]
CONTAINER_MEMORY_UNSPECIFIED: ContainerMemory
CONTAINER_MEMORY_1G: ContainerMemory
CONTAINER_MEMORY_4G: ContainerMemory
CONTAINER_MEMORY_16G: ContainerMemory
CONTAINER_MEMORY_64G: ContainerMemory
ARCHIVE_MEDIA_TYPE_UNSPECIFIED: ArchiveMediaType
ARCHIVE_MEDIA_TYPE_APPLICATION_ZIP: ArchiveMediaType

class ShellEnvironment(_message.Message):
    __slots__ = ("container_auto", "container_reference", "local", "unrecognized")
    CONTAINER_AUTO_FIELD_NUMBER: _ClassVar[int]
    CONTAINER_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    LOCAL_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    container_auto: ContainerAuto
    container_reference: ContainerReference
    local: LocalEnvironment
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, container_auto: _Optional[_Union[ContainerAuto, _Mapping]] = ..., container_reference: _Optional[_Union[ContainerReference, _Mapping]] = ..., local: _Optional[_Union[LocalEnvironment, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ContainerAuto(_message.Message):
    __slots__ = ("file_ids", "memory_limit", "network_policy", "skills", "remainder")
    FILE_IDS_FIELD_NUMBER: _ClassVar[int]
    MEMORY_LIMIT_FIELD_NUMBER: _ClassVar[int]
    NETWORK_POLICY_FIELD_NUMBER: _ClassVar[int]
    SKILLS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    file_ids: _containers.RepeatedScalarFieldContainer[str]
    memory_limit: ContainerMemory
    network_policy: NetworkPolicy
    skills: _containers.RepeatedCompositeFieldContainer[Skill]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, file_ids: _Optional[_Iterable[str]] = ..., memory_limit: _Optional[_Union[ContainerMemory, str]] = ..., network_policy: _Optional[_Union[NetworkPolicy, _Mapping]] = ..., skills: _Optional[_Iterable[_Union[Skill, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ContainerReference(_message.Message):
    __slots__ = ("container_id", "remainder")
    CONTAINER_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    container_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, container_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class LocalEnvironment(_message.Message):
    __slots__ = ("skills", "remainder")
    SKILLS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    skills: _containers.RepeatedCompositeFieldContainer[LocalSkill]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, skills: _Optional[_Iterable[_Union[LocalSkill, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class NetworkPolicy(_message.Message):
    __slots__ = ("disabled", "allowlist", "unrecognized")
    DISABLED_FIELD_NUMBER: _ClassVar[int]
    ALLOWLIST_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    disabled: NetworkDisabled
    allowlist: NetworkAllowlist
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, disabled: _Optional[_Union[NetworkDisabled, _Mapping]] = ..., allowlist: _Optional[_Union[NetworkAllowlist, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class NetworkDisabled(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class NetworkAllowlist(_message.Message):
    __slots__ = ("allowed_domains", "domain_secrets", "remainder")
    ALLOWED_DOMAINS_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_SECRETS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    allowed_domains: _containers.RepeatedScalarFieldContainer[str]
    domain_secrets: _containers.RepeatedCompositeFieldContainer[DomainSecret]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, allowed_domains: _Optional[_Iterable[str]] = ..., domain_secrets: _Optional[_Iterable[_Union[DomainSecret, _Mapping]]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class DomainSecret(_message.Message):
    __slots__ = ("domain", "name", "value", "remainder")
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    domain: str
    name: str
    value: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, domain: _Optional[str] = ..., name: _Optional[str] = ..., value: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Skill(_message.Message):
    __slots__ = ("skill_reference", "inline", "unrecognized")
    SKILL_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    INLINE_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    skill_reference: SkillReference
    inline: InlineSkill
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, skill_reference: _Optional[_Union[SkillReference, _Mapping]] = ..., inline: _Optional[_Union[InlineSkill, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class SkillReference(_message.Message):
    __slots__ = ("skill_id", "version", "remainder")
    SKILL_ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    skill_id: str
    version: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, skill_id: _Optional[str] = ..., version: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class InlineSkill(_message.Message):
    __slots__ = ("name", "description", "source", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    source: SkillSource
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., source: _Optional[_Union[SkillSource, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class SkillSource(_message.Message):
    __slots__ = ("base64", "unrecognized")
    BASE64_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    base64: SkillArchive
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, base64: _Optional[_Union[SkillArchive, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class SkillArchive(_message.Message):
    __slots__ = ("media_type", "data", "remainder")
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    media_type: ArchiveMediaType
    data: bytes
    remainder: _json_pb2.JsonRemainder
    def __init__(self, media_type: _Optional[_Union[ArchiveMediaType, str]] = ..., data: _Optional[bytes] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class LocalSkill(_message.Message):
    __slots__ = ("name", "description", "path", "remainder")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    path: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., path: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
