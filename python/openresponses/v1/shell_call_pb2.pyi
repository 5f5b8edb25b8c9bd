from openresponses.v1 import environment_pb2 as _environment_pb2
from openresponses.v1 import function_call_pb2 as _function_call_pb2
from openresponses.v1 import item_status_pb2 as _item_status_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ShellCall(_message.Message):
    __slots__ = ("id", "call_id", "action", "status", "environment", "arguments", "caller", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ENVIRONMENT_FIELD_NUMBER: _ClassVar[int]
    ARGUMENTS_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    action: ShellAction
    status: _item_status_pb2.ItemStatus
    environment: _environment_pb2.ShellEnvironment
    arguments: str
    caller: _function_call_pb2.ToolCaller
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., action: _Optional[_Union[ShellAction, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., environment: _Optional[_Union[_environment_pb2.ShellEnvironment, _Mapping]] = ..., arguments: _Optional[str] = ..., caller: _Optional[_Union[_function_call_pb2.ToolCaller, _Mapping]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellAction(_message.Message):
    __slots__ = ("commands", "timeout_ms", "max_output_length", "remainder")
    COMMANDS_FIELD_NUMBER: _ClassVar[int]
    TIMEOUT_MS_FIELD_NUMBER: _ClassVar[int]
    MAX_OUTPUT_LENGTH_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    commands: _containers.RepeatedScalarFieldContainer[str]
    timeout_ms: int
    max_output_length: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, commands: _Optional[_Iterable[str]] = ..., timeout_ms: _Optional[int] = ..., max_output_length: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellCallOutput(_message.Message):
    __slots__ = ("id", "call_id", "output", "max_output_length", "status", "caller", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    MAX_OUTPUT_LENGTH_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    output: _containers.RepeatedCompositeFieldContainer[ShellCallOutputContent]
    max_output_length: int
    status: _item_status_pb2.ItemStatus
    caller: _function_call_pb2.ToolCaller
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., output: _Optional[_Iterable[_Union[ShellCallOutputContent, _Mapping]]] = ..., max_output_length: _Optional[int] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., caller: _Optional[_Union[_function_call_pb2.ToolCaller, _Mapping]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellCallOutputContent(_message.Message):
    __slots__ = ("stdout", "stderr", "outcome", "created_by", "remainder")
    STDOUT_FIELD_NUMBER: _ClassVar[int]
    STDERR_FIELD_NUMBER: _ClassVar[int]
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    stdout: str
    stderr: str
    outcome: ShellOutcome
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, stdout: _Optional[str] = ..., stderr: _Optional[str] = ..., outcome: _Optional[_Union[ShellOutcome, _Mapping]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellOutcome(_message.Message):
    __slots__ = ("exit", "timeout", "unrecognized")
    EXIT_FIELD_NUMBER: _ClassVar[int]
    TIMEOUT_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    exit: ShellExit
    timeout: ShellTimeout
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, exit: _Optional[_Union[ShellExit, _Mapping]] = ..., timeout: _Optional[_Union[ShellTimeout, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ShellExit(_message.Message):
    __slots__ = ("exit_code", "remainder")
    EXIT_CODE_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    exit_code: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, exit_code: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ShellTimeout(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class LocalShellCall(_message.Message):
    __slots__ = ("id", "call_id", "action", "status", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    action: LocalShellAction
    status: _item_status_pb2.ItemStatus
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., action: _Optional[_Union[LocalShellAction, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class LocalShellAction(_message.Message):
    __slots__ = ("exec", "unrecognized")
    EXEC_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    exec: LocalShellExec
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, exec: _Optional[_Union[LocalShellExec, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class LocalShellExec(_message.Message):
    __slots__ = ("command", "env", "working_directory", "user", "timeout_ms", "remainder")
    class EnvEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    COMMAND_FIELD_NUMBER: _ClassVar[int]
    ENV_FIELD_NUMBER: _ClassVar[int]
    WORKING_DIRECTORY_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    TIMEOUT_MS_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    command: _containers.RepeatedScalarFieldContainer[str]
    env: _containers.ScalarMap[str, str]
    working_directory: str
    user: str
    timeout_ms: int
    remainder: _json_pb2.JsonRemainder
    def __init__(self, command: _Optional[_Iterable[str]] = ..., env: _Optional[_Mapping[str, str]] = ..., working_directory: _Optional[str] = ..., user: _Optional[str] = ..., timeout_ms: _Optional[int] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class LocalShellCallOutput(_message.Message):
    __slots__ = ("id", "output", "status", "call_id", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    output: str
    status: _item_status_pb2.ItemStatus
    call_id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., output: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., call_id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchCall(_message.Message):
    __slots__ = ("id", "call_id", "operation", "status", "caller", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    OPERATION_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    operation: ApplyPatchOperation
    status: _item_status_pb2.ItemStatus
    caller: _function_call_pb2.ToolCaller
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., operation: _Optional[_Union[ApplyPatchOperation, _Mapping]] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., caller: _Optional[_Union[_function_call_pb2.ToolCaller, _Mapping]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchOperation(_message.Message):
    __slots__ = ("create_file", "update_file", "delete_file", "unrecognized")
    CREATE_FILE_FIELD_NUMBER: _ClassVar[int]
    UPDATE_FILE_FIELD_NUMBER: _ClassVar[int]
    DELETE_FILE_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    create_file: ApplyPatchCreateFile
    update_file: ApplyPatchUpdateFile
    delete_file: ApplyPatchDeleteFile
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, create_file: _Optional[_Union[ApplyPatchCreateFile, _Mapping]] = ..., update_file: _Optional[_Union[ApplyPatchUpdateFile, _Mapping]] = ..., delete_file: _Optional[_Union[ApplyPatchDeleteFile, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ApplyPatchCreateFile(_message.Message):
    __slots__ = ("path", "diff", "remainder")
    PATH_FIELD_NUMBER: _ClassVar[int]
    DIFF_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    path: str
    diff: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, path: _Optional[str] = ..., diff: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchUpdateFile(_message.Message):
    __slots__ = ("path", "diff", "remainder")
    PATH_FIELD_NUMBER: _ClassVar[int]
    DIFF_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    path: str
    diff: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, path: _Optional[str] = ..., diff: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchDeleteFile(_message.Message):
    __slots__ = ("path", "remainder")
    PATH_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    path: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, path: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ApplyPatchCallOutput(_message.Message):
    __slots__ = ("id", "call_id", "status", "output", "caller", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    CALL_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    call_id: str
    status: _item_status_pb2.ItemStatus
    output: str
    caller: _function_call_pb2.ToolCaller
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., call_id: _Optional[str] = ..., status: _Optional[_Union[_item_status_pb2.ItemStatus, str]] = ..., output: _Optional[str] = ..., caller: _Optional[_Union[_function_call_pb2.ToolCaller, _Mapping]] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
