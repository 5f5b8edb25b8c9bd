from openresponses.v1 import environment_tool_pb2 as _environment_tool_pb2
from openresponses.v1 import function_tool_pb2 as _function_tool_pb2
from openresponses.v1 import image_generation_tool_pb2 as _image_generation_tool_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import mcp_tool_pb2 as _mcp_tool_pb2
from openresponses.v1 import openrouter_tool_pb2 as _openrouter_tool_pb2
from openresponses.v1 import search_tool_pb2 as _search_tool_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Tool(_message.Message):
    __slots__ = ("function", "custom", "web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11", "file_search", "code_interpreter", "image_generation", "mcp", "namespace", "tool_search", "shell", "apply_patch", "computer", "computer_use_preview", "local_shell", "programmatic_tool_calling", "openrouter_advisor", "openrouter_apply_patch", "openrouter_bash", "openrouter_datetime", "openrouter_files", "openrouter_fusion", "openrouter_image_generation", "openrouter_search_models", "openrouter_shell", "openrouter_subagent", "openrouter_tool_search", "openrouter_web_fetch", "openrouter_web_search", "unrecognized")
    FUNCTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_2025_08_26_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_PREVIEW_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_PREVIEW_2025_03_11_FIELD_NUMBER: _ClassVar[int]
    FILE_SEARCH_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GENERATION_FIELD_NUMBER: _ClassVar[int]
    MCP_FIELD_NUMBER: _ClassVar[int]
    NAMESPACE_FIELD_NUMBER: _ClassVar[int]
    TOOL_SEARCH_FIELD_NUMBER: _ClassVar[int]
    SHELL_FIELD_NUMBER: _ClassVar[int]
    APPLY_PATCH_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_FIELD_NUMBER: _ClassVar[int]
    COMPUTER_USE_PREVIEW_FIELD_NUMBER: _ClassVar[int]
    LOCAL_SHELL_FIELD_NUMBER: _ClassVar[int]
    PROGRAMMATIC_TOOL_CALLING_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_ADVISOR_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_APPLY_PATCH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_BASH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_DATETIME_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_FILES_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_FUSION_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_IMAGE_GENERATION_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_SEARCH_MODELS_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_SHELL_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_SUBAGENT_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_TOOL_SEARCH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_WEB_FETCH_FIELD_NUMBER: _ClassVar[int]
    OPENROUTER_WEB_SEARCH_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    function: _function_tool_pb2.FunctionTool
    custom: _function_tool_pb2.CustomTool
    web_search: _search_tool_pb2.WebSearchTool
    web_search_2025_08_26: _search_tool_pb2.WebSearchTool
    web_search_preview: _search_tool_pb2.WebSearchPreviewTool
    web_search_preview_2025_03_11: _search_tool_pb2.WebSearchPreviewTool
    file_search: _search_tool_pb2.FileSearchTool
    code_interpreter: _environment_tool_pb2.CodeInterpreterTool
    image_generation: _image_generation_tool_pb2.ImageGenerationTool
    mcp: _mcp_tool_pb2.McpTool
    namespace: _function_tool_pb2.NamespaceTool
    tool_search: _function_tool_pb2.ToolSearchTool
    shell: _environment_tool_pb2.ShellTool
    apply_patch: _environment_tool_pb2.ApplyPatchTool
    computer: _environment_tool_pb2.ComputerTool
    computer_use_preview: _environment_tool_pb2.ComputerUsePreviewTool
    local_shell: _environment_tool_pb2.LocalShellTool
    programmatic_tool_calling: _function_tool_pb2.ProgrammaticToolCallingTool
    openrouter_advisor: _openrouter_tool_pb2.OpenRouterAdvisorTool
    openrouter_apply_patch: _openrouter_tool_pb2.OpenRouterApplyPatchTool
    openrouter_bash: _openrouter_tool_pb2.OpenRouterBashTool
    openrouter_datetime: _openrouter_tool_pb2.OpenRouterDatetimeTool
    openrouter_files: _openrouter_tool_pb2.OpenRouterFilesTool
    openrouter_fusion: _openrouter_tool_pb2.OpenRouterFusionTool
    openrouter_image_generation: _openrouter_tool_pb2.OpenRouterImageGenerationTool
    openrouter_search_models: _openrouter_tool_pb2.OpenRouterSearchModelsTool
    openrouter_shell: _openrouter_tool_pb2.OpenRouterShellTool
    openrouter_subagent: _openrouter_tool_pb2.OpenRouterSubagentTool
    openrouter_tool_search: _openrouter_tool_pb2.OpenRouterToolSearchTool
    openrouter_web_fetch: _openrouter_tool_pb2.OpenRouterWebFetchTool
    openrouter_web_search: _openrouter_tool_pb2.OpenRouterWebSearchTool
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, function: _Optional[_Union[_function_tool_pb2.FunctionTool, _Mapping]] = ..., custom: _Optional[_Union[_function_tool_pb2.CustomTool, _Mapping]] = ..., web_search: _Optional[_Union[_search_tool_pb2.WebSearchTool, _Mapping]] = ..., web_search_2025_08_26: _Optional[_Union[_search_tool_pb2.WebSearchTool, _Mapping]] = ..., web_search_preview: _Optional[_Union[_search_tool_pb2.WebSearchPreviewTool, _Mapping]] = ..., web_search_preview_2025_03_11: _Optional[_Union[_search_tool_pb2.WebSearchPreviewTool, _Mapping]] = ..., file_search: _Optional[_Union[_search_tool_pb2.FileSearchTool, _Mapping]] = ..., code_interpreter: _Optional[_Union[_environment_tool_pb2.CodeInterpreterTool, _Mapping]] = ..., image_generation: _Optional[_Union[_image_generation_tool_pb2.ImageGenerationTool, _Mapping]] = ..., mcp: _Optional[_Union[_mcp_tool_pb2.McpTool, _Mapping]] = ..., namespace: _Optional[_Union[_function_tool_pb2.NamespaceTool, _Mapping]] = ..., tool_search: _Optional[_Union[_function_tool_pb2.ToolSearchTool, _Mapping]] = ..., shell: _Optional[_Union[_environment_tool_pb2.ShellTool, _Mapping]] = ..., apply_patch: _Optional[_Union[_environment_tool_pb2.ApplyPatchTool, _Mapping]] = ..., computer: _Optional[_Union[_environment_tool_pb2.ComputerTool, _Mapping]] = ..., computer_use_preview: _Optional[_Union[_environment_tool_pb2.ComputerUsePreviewTool, _Mapping]] = ..., local_shell: _Optional[_Union[_environment_tool_pb2.LocalShellTool, _Mapping]] = ..., programmatic_tool_calling: _Optional[_Union[_function_tool_pb2.ProgrammaticToolCallingTool, _Mapping]] = ..., openrouter_advisor: _Optional[_Union[_openrouter_tool_pb2.OpenRouterAdvisorTool, _Mapping]] = ..., openrouter_apply_patch: _Optional[_Union[_openrouter_tool_pb2.OpenRouterApplyPatchTool, _Mapping]] = ..., openrouter_bash: _Optional[_Union[_openrouter_tool_pb2.OpenRouterBashTool, _Mapping]] = ..., openrouter_datetime: _Optional[_Union[_openrouter_tool_pb2.OpenRouterDatetimeTool, _Mapping]] = ..., openrouter_files: _Optional[_Union[_openrouter_tool_pb2.OpenRouterFilesTool, _Mapping]] = ..., openrouter_fusion: _Optional[_Union[_openrouter_tool_pb2.OpenRouterFusionTool, _Mapping]] = ..., openrouter_image_generation: _Optional[_Union[_openrouter_tool_pb2.OpenRouterImageGenerationTool, _Mapping]] = ..., openrouter_search_models: _Optional[_Union[_openrouter_tool_pb2.OpenRouterSearchModelsTool, _Mapping]] = ..., openrouter_shell: _Optional[_Union[_openrouter_tool_pb2.OpenRouterShellTool, _Mapping]] = ..., openrouter_subagent: _Optional[_Union[_openrouter_tool_pb2.OpenRouterSubagentTool, _Mapping]] = ..., openrouter_tool_search: _Optional[_Union[_openrouter_tool_pb2.OpenRouterToolSearchTool, _Mapping]] = ..., openrouter_web_fetch: _Optional[_Union[_openrouter_tool_pb2.OpenRouterWebFetchTool, _Mapping]] = ..., openrouter_web_search: _Optional[_Union[_openrouter_tool_pb2.OpenRouterWebSearchTool, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...
