from openresponses.v1 import code_interpreter_call_pb2 as _code_interpreter_call_pb2
from openresponses.v1 import computer_call_pb2 as _computer_call_pb2
from openresponses.v1 import content_pb2 as _content_pb2
from openresponses.v1 import function_call_pb2 as _function_call_pb2
from openresponses.v1 import image_generation_call_pb2 as _image_generation_call_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import mcp_call_pb2 as _mcp_call_pb2
from openresponses.v1 import message_pb2 as _message_pb2
from openresponses.v1 import openrouter_item_pb2 as _openrouter_item_pb2
from openresponses.v1 import reasoning_pb2 as _reasoning_pb2
from openresponses.v1 import search_call_pb2 as _search_call_pb2
from openresponses.v1 import shell_call_pb2 as _shell_call_pb2
from openresponses.v1 import tool_search_call_pb2 as _tool_search_call_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Item(_message.Message):
    __slots__ = ("message", "reasoning", "function_call", "function_call_output", "web_search_call", "file_search_call", "code_interpreter_call", "image_generation_call", "mcp_list_tools", "mcp_call", "mcp_approval_request", "mcp_approval_response", "custom_tool_call", "custom_tool_call_output", "item_reference", "computer_call", "computer_call_output", "shell_call", "shell_call_output", "local_shell_call", "local_shell_call_output", "apply_patch_call", "apply_patch_call_output", "tool_search_call", "tool_search_output", "additional_tools", "program", "program_output", "compaction", "context_compaction", "compaction_trigger", "agent_message", "openrouter_advisor", "openrouter_apply_patch", "openrouter_bash", "openrouter_browser_use", "openrouter_code_interpreter", "openrouter_datetime", "openrouter_file_search", "openrouter_files", "openrouter_fusion", "openrouter_image_generation", "openrouter_mcp", "openrouter_memory", "openrouter_search_models", "openrouter_shell", "openrouter_subagent", "openrouter_text_editor", "openrouter_tool_search", "openrouter_web_fetch", "openrouter_web_search", "unrecognized")
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    REASONING_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_CALL_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_CALL_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_CALL_FIELD_NUMBER: _ClassVar[int]
    FILE_SEARCH_CALL_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_CALL_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GENERATION_CALL_FIELD_NUMBER: _ClassVar[int]
    MCP_LIST_TOOLS_FIELD_NUMBER: _ClassVar[int]
    MCP_CALL_FIELD_NUMBER: _ClassVar[int]
    MCP_APPROVAL_REQUEST_FIELD_NUMBER: _ClassVar[int]
    MCP_APPROVAL_RESPONSE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOL_CALL_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOL_CALL_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    ITEM_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_CALL_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_CALL_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    SHELL_CALL_FIELD_NUMBER: _ClassVar[int]
    SHELL_CALL_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    LOCAL_SHELL_CALL_FIELD_NUMBER: _ClassVar[int]
    LOCAL_SHELL_CALL_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    APPLY_PATCH_CALL_FIELD_NUMBER: _ClassVar[int]
    APPLY_PATCH_CALL_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    TOOL_SEARCH_CALL_FIELD_NUMBER: _ClassVar[int]
    TOOL_SEARCH_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_TOOLS_FIELD_NUMBER: _ClassVar[int]
    PROGRAM_FIELD_NUMBER: _ClassVar[int]
    PROGRAM_OUTPUT_FIELD_NUMBER: _ClassVar[int]
    COMPACTION_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_COMPACTION_FIELD_NUMBER: _ClassVar[int]
    COMPACTION_TRIGGER_FIELD_NUMBER: _ClassVar[int]
    AGENT_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_ADVISOR_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_APPLY_PATCH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_BASH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_BROWSER_USE_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_CODE_INTERPRETER_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_DATETIME_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_FILE_SEARCH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_FILES_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_FUSION_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_IMAGE_GENERATION_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_MCP_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_MEMORY_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_SEARCH_MODELS_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_SHELL_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_SUBAGENT_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_TEXT_EDITOR_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_TOOL_SEARCH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_WEB_FETCH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_WEB_SEARCH_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    message: _message_pb2.MessageItem
    reasoning: _reasoning_pb2.ReasoningItem
    function_call: _function_call_pb2.FunctionCall
    function_call_output: _function_call_pb2.FunctionCallOutput
    web_search_call: _search_call_pb2.WebSearchCall
    file_search_call: _search_call_pb2.FileSearchCall
    code_interpreter_call: _code_interpreter_call_pb2.CodeInterpreterCall
    image_generation_call: _image_generation_call_pb2.ImageGenerationCall
    mcp_list_tools: _mcp_call_pb2.McpListTools
    mcp_call: _mcp_call_pb2.McpCall
    mcp_approval_request: _mcp_call_pb2.McpApprovalRequest
    mcp_approval_response: _mcp_call_pb2.McpApprovalResponse
    custom_tool_call: _function_call_pb2.CustomToolCall
    custom_tool_call_output: _function_call_pb2.CustomToolCallOutput
    item_reference: ItemReference
    computer_call: _computer_call_pb2.ComputerCall
    computer_call_output: _computer_call_pb2.ComputerCallOutput
    shell_call: _shell_call_pb2.ShellCall
    shell_call_output: _shell_call_pb2.ShellCallOutput
    local_shell_call: _shell_call_pb2.LocalShellCall
    local_shell_call_output: _shell_call_pb2.LocalShellCallOutput
    apply_patch_call: _shell_call_pb2.ApplyPatchCall
    apply_patch_call_output: _shell_call_pb2.ApplyPatchCallOutput
    tool_search_call: _tool_search_call_pb2.ToolSearchCall
    tool_search_output: _tool_search_call_pb2.ToolSearchOutput
    additional_tools: _tool_search_call_pb2.AdditionalTools
    program: _function_call_pb2.Program
    program_output: _function_call_pb2.ProgramOutput
    compaction: Compaction
    context_compaction: ContextCompaction
    compaction_trigger: CompactionTrigger
    agent_message: AgentMessage
    openrouter_advisor: _openrouter_item_pb2.OpenRouterAdvisorCall
    openrouter_apply_patch: _openrouter_item_pb2.OpenRouterApplyPatchCall
    openrouter_bash: _openrouter_item_pb2.OpenRouterBashCall
    openrouter_browser_use: _openrouter_item_pb2.OpenRouterBrowserUseCall
    openrouter_code_interpreter: _openrouter_item_pb2.OpenRouterCodeInterpreterCall
    openrouter_datetime: _openrouter_item_pb2.OpenRouterDatetimeCall
    openrouter_file_search: _openrouter_item_pb2.OpenRouterFileSearchCall
    openrouter_files: _openrouter_item_pb2.OpenRouterFilesCall
    openrouter_fusion: _openrouter_item_pb2.OpenRouterFusionCall
    openrouter_image_generation: _openrouter_item_pb2.OpenRouterImageGenerationCall
    openrouter_mcp: _openrouter_item_pb2.OpenRouterMcpCall
    openrouter_memory: _openrouter_item_pb2.OpenRouterMemoryCall
    openrouter_search_models: _openrouter_item_pb2.OpenRouterSearchModelsCall
    openrouter_shell: _openrouter_item_pb2.OpenRouterShellCall
    openrouter_subagent: _openrouter_item_pb2.OpenRouterSubagentCall
    openrouter_text_editor: _openrouter_item_pb2.OpenRouterTextEditorCall
    openrouter_tool_search: _openrouter_item_pb2.OpenRouterToolSearchCall
    openrouter_web_fetch: _openrouter_item_pb2.OpenRouterWebFetchCall
    openrouter_web_search: _openrouter_item_pb2.OpenRouterWebSearchCall
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, message: _Optional[_Union[_message_pb2.MessageItem, _Mapping]] = ..., reasoning: _Optional[_Union[_reasoning_pb2.ReasoningItem, _Mapping]] = ..., function_call: _Optional[_Union[_function_call_pb2.FunctionCall, _Mapping]] = ..., function_call_output: _Optional[_Union[_function_call_pb2.FunctionCallOutput, _Mapping]] = ..., web_search_call: _Optional[_Union[_search_call_pb2.WebSearchCall, _Mapping]] = ..., file_search_call: _Optional[_Union[_search_call_pb2.FileSearchCall, _Mapping]] = ..., code_interpreter_call: _Optional[_Union[_code_interpreter_call_pb2.CodeInterpreterCall, _Mapping]] = ..., image_generation_call: _Optional[_Union[_image_generation_call_pb2.ImageGenerationCall, _Mapping]] = ..., mcp_list_tools: _Optional[_Union[_mcp_call_pb2.McpListTools, _Mapping]] = ..., mcp_call: _Optional[_Union[_mcp_call_pb2.McpCall, _Mapping]] = ..., mcp_approval_request: _Optional[_Union[_mcp_call_pb2.McpApprovalRequest, _Mapping]] = ..., mcp_approval_response: _Optional[_Union[_mcp_call_pb2.McpApprovalResponse, _Mapping]] = ..., custom_tool_call: _Optional[_Union[_function_call_pb2.CustomToolCall, _Mapping]] = ..., custom_tool_call_output: _Optional[_Union[_function_call_pb2.CustomToolCallOutput, _Mapping]] = ..., item_reference: _Optional[_Union[ItemReference, _Mapping]] = ..., computer_call: _Optional[_Union[_computer_call_pb2.ComputerCall, _Mapping]] = ..., computer_call_output: _Optional[_Union[_computer_call_pb2.ComputerCallOutput, _Mapping]] = ..., shell_call: _Optional[_Union[_shell_call_pb2.ShellCall, _Mapping]] = ..., shell_call_output: _Optional[_Union[_shell_call_pb2.ShellCallOutput, _Mapping]] = ..., local_shell_call: _Optional[_Union[_shell_call_pb2.LocalShellCall, _Mapping]] = ..., local_shell_call_output: _Optional[_Union[_shell_call_pb2.LocalShellCallOutput, _Mapping]] = ..., apply_patch_call: _Optional[_Union[_shell_call_pb2.ApplyPatchCall, _Mapping]] = ..., apply_patch_call_output: _Optional[_Union[_shell_call_pb2.ApplyPatchCallOutput, _Mapping]] = ..., tool_search_call: _Optional[_Union[_tool_search_call_pb2.ToolSearchCall, _Mapping]] = ..., tool_search_output: _Optional[_Union[_tool_search_call_pb2.ToolSearchOutput, _Mapping]] = ..., additional_tools: _Optional[_Union[_tool_search_call_pb2.AdditionalTools, _Mapping]] = ..., program: _Optional[_Union[_function_call_pb2.Program, _Mapping]] = ..., program_output: _Optional[_Union[_function_call_pb2.ProgramOutput, _Mapping]] = ..., compaction: _Optional[_Union[Compaction, _Mapping]] = ..., context_compaction: _Optional[_Union[ContextCompaction, _Mapping]] = ..., compaction_trigger: _Optional[_Union[CompactionTrigger, _Mapping]] = ..., agent_message: _Optional[_Union[AgentMessage, _Mapping]] = ..., openrouter_advisor: _Optional[_Union[_openrouter_item_pb2.OpenRouterAdvisorCall, _Mapping]] = ..., openrouter_apply_patch: _Optional[_Union[_openrouter_item_pb2.OpenRouterApplyPatchCall, _Mapping]] = ..., openrouter_bash: _Optional[_Union[_openrouter_item_pb2.OpenRouterBashCall, _Mapping]] = ..., openrouter_browser_use: _Optional[_Union[_openrouter_item_pb2.OpenRouterBrowserUseCall, _Mapping]] = ..., openrouter_code_interpreter: _Optional[_Union[_openrouter_item_pb2.OpenRouterCodeInterpreterCall, _Mapping]] = ..., openrouter_datetime: _Optional[_Union[_openrouter_item_pb2.OpenRouterDatetimeCall, _Mapping]] = ..., openrouter_file_search: _Optional[_Union[_openrouter_item_pb2.OpenRouterFileSearchCall, _Mapping]] = ..., openrouter_files: _Optional[_Union[_openrouter_item_pb2.OpenRouterFilesCall, _Mapping]] = ..., openrouter_fusion: _Optional[_Union[_openrouter_item_pb2.OpenRouterFusionCall, _Mapping]] = ..., openrouter_image_generation: _Optional[_Union[_openrouter_item_pb2.OpenRouterImageGenerationCall, _Mapping]] = ..., openrouter_mcp: _Optional[_Union[_openrouter_item_pb2.OpenRouterMcpCall, _Mapping]] = ..., openrouter_memory: _Optional[_Union[_openrouter_item_pb2.OpenRouterMemoryCall, _Mapping]] = ..., openrouter_search_models: _Optional[_Union[_openrouter_item_pb2.OpenRouterSearchModelsCall, _Mapping]] = ..., openrouter_shell: _Optional[_Union[_openrouter_item_pb2.OpenRouterShellCall, _Mapping]] = ..., openrouter_subagent: _Optional[_Union[_openrouter_item_pb2.OpenRouterSubagentCall, _Mapping]] = ..., openrouter_text_editor: _Optional[_Union[_openrouter_item_pb2.OpenRouterTextEditorCall, _Mapping]] = ..., openrouter_tool_search: _Optional[_Union[_openrouter_item_pb2.OpenRouterToolSearchCall, _Mapping]] = ..., openrouter_web_fetch: _Optional[_Union[_openrouter_item_pb2.OpenRouterWebFetchCall, _Mapping]] = ..., openrouter_web_search: _Optional[_Union[_openrouter_item_pb2.OpenRouterWebSearchCall, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...

class ItemReference(_message.Message):
    __slots__ = ("id", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class Compaction(_message.Message):
    __slots__ = ("id", "encrypted_content", "created_by", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    ENCRYPTED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    encrypted_content: str
    created_by: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., encrypted_content: _Optional[str] = ..., created_by: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class ContextCompaction(_message.Message):
    __slots__ = ("id", "encrypted_content", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    ENCRYPTED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    encrypted_content: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., encrypted_content: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class CompactionTrigger(_message.Message):
    __slots__ = ("remainder",)
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    remainder: _json_pb2.JsonRemainder
    def __init__(self, remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AgentMessage(_message.Message):
    __slots__ = ("id", "author", "recipient", "content", "agent", "remainder")
    ID_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_FIELD_NUMBER: _ClassVar[int]
    RECIPIENT_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    AGENT_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    id: str
    author: str
    recipient: str
    content: _containers.RepeatedCompositeFieldContainer[_content_pb2.ContentPart]
    agent: AgentIdentity
    remainder: _json_pb2.JsonRemainder
    def __init__(self, id: _Optional[str] = ..., author: _Optional[str] = ..., recipient: _Optional[str] = ..., content: _Optional[_Iterable[_Union[_content_pb2.ContentPart, _Mapping]]] = ..., agent: _Optional[_Union[AgentIdentity, _Mapping]] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...

class AgentIdentity(_message.Message):
    __slots__ = ("agent_name", "remainder")
    AGENT_NAME_FIELD_NUMBER: _ClassVar[int]
    REMAINDER_FIELD_NUMBER: _ClassVar[int]
    agent_name: str
    remainder: _json_pb2.JsonRemainder
    def __init__(self, agent_name: _Optional[str] = ..., remainder: _Optional[_Union[_json_pb2.JsonRemainder, _Mapping]] = ...) -> None: ...
