from openresponses.v1 import audio_event_pb2 as _audio_event_pb2
from openresponses.v1 import code_interpreter_event_pb2 as _code_interpreter_event_pb2
from openresponses.v1 import function_event_pb2 as _function_event_pb2
from openresponses.v1 import fusion_event_pb2 as _fusion_event_pb2
from openresponses.v1 import image_generation_event_pb2 as _image_generation_event_pb2
from openresponses.v1 import json_pb2 as _json_pb2
from openresponses.v1 import mcp_event_pb2 as _mcp_event_pb2
from openresponses.v1 import output_event_pb2 as _output_event_pb2
from openresponses.v1 import reasoning_event_pb2 as _reasoning_event_pb2
from openresponses.v1 import response_event_pb2 as _response_event_pb2
from openresponses.v1 import search_event_pb2 as _search_event_pb2
from openresponses.v1 import shell_event_pb2 as _shell_event_pb2
from openresponses.v1 import wire_pb2 as _wire_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StreamEvent(_message.Message):
    __slots__ = ("output_text_delta", "reasoning_text_delta", "reasoning_summary_text_delta", "function_call_arguments_delta", "custom_tool_call_input_delta", "mcp_call_arguments_delta", "code_interpreter_call_code_delta", "reasoning_delta", "refusal_delta", "audio_delta", "audio_transcript_delta", "shell_call_command_delta", "apply_patch_call_operation_diff_delta", "fusion_call_panel_delta", "fusion_call_panel_reasoning_delta", "response_created", "response_queued", "response_in_progress", "response_completed", "response_incomplete", "response_failed", "error", "keepalive", "debug", "output_item_added", "output_item_done", "content_part_added", "content_part_done", "output_text_done", "output_text_annotation_added", "refusal_done", "audio_done", "audio_transcript_done", "reasoning_text_done", "reasoning_done", "reasoning_summary_part_added", "reasoning_summary_part_done", "reasoning_summary_text_done", "function_call_arguments_done", "custom_tool_call_input_done", "web_search_call_in_progress", "web_search_call_searching", "web_search_call_completed", "file_search_call_in_progress", "file_search_call_searching", "file_search_call_completed", "code_interpreter_call_in_progress", "code_interpreter_call_interpreting", "code_interpreter_call_completed", "code_interpreter_call_code_done", "image_gen_call_in_progress", "image_gen_call_generating", "image_gen_call_partial_image", "image_gen_call_completed", "mcp_list_tools_in_progress", "mcp_list_tools_completed", "mcp_list_tools_failed", "mcp_call_in_progress", "mcp_call_completed", "mcp_call_failed", "mcp_call_arguments_done", "shell_call_command_added", "shell_call_command_done", "shell_call_output_content_delta", "shell_call_output_content_done", "apply_patch_call_operation_diff_done", "fusion_call_in_progress", "fusion_call_panel_added", "fusion_call_panel_completed", "fusion_call_panel_failed", "fusion_call_analysis_in_progress", "fusion_call_analysis_completed", "fusion_call_completed", "unrecognized")
    OUTPUT_TEXT_DELTA_FIELD_NUMBER: _ClassVar[int]
    REASONING_TEXT_DELTA_FIELD_NUMBER: _ClassVar[int]
    REASONING_SUMMARY_TEXT_DELTA_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_CALL_ARGUMENTS_DELTA_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOL_CALL_INPUT_DELTA_FIELD_NUMBER: _ClassVar[int]
    MCP_CALL_ARGUMENTS_DELTA_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_CALL_CODE_DELTA_FIELD_NUMBER: _ClassVar[int]
    REASONING_DELTA_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_DELTA_FIELD_NUMBER: _ClassVar[int]
    AUDIO_DELTA_FIELD_NUMBER: _ClassVar[int]
    AUDIO_TRANSCRIPT_DELTA_FIELD_NUMBER: _ClassVar[int]
    SHELL_CALL_COMMAND_DELTA_FIELD_NUMBER: _ClassVar[int]
    APPLY_PATCH_CALL_OPERATION_DIFF_DELTA_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_PANEL_DELTA_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_PANEL_REASONING_DELTA_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_CREATED_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_QUEUED_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_INCOMPLETE_FIELD_NUMBER: _ClassVar[int]
    RESPONSE_FAILED_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    KEEPALIVE_FIELD_NUMBER: _ClassVar[int]
    DEBUG_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_ITEM_ADDED_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_ITEM_DONE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_PART_ADDED_FIELD_NUMBER: _ClassVar[int]
    CONTENT_PART_DONE_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TEXT_DONE_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TEXT_ANNOTATION_ADDED_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_DONE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_DONE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_TRANSCRIPT_DONE_FIELD_NUMBER: _ClassVar[int]
    REASONING_TEXT_DONE_FIELD_NUMBER: _ClassVar[int]
    REASONING_DONE_FIELD_NUMBER: _ClassVar[int]
    REASONING_SUMMARY_PART_ADDED_FIELD_NUMBER: _ClassVar[int]
    REASONING_SUMMARY_PART_DONE_FIELD_NUMBER: _ClassVar[int]
    REASONING_SUMMARY_TEXT_DONE_FIELD_NUMBER: _ClassVar[int]
    FUNCTION_CALL_ARGUMENTS_DONE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_TOOL_CALL_INPUT_DONE_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_CALL_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_CALL_SEARCHING_FIELD_NUMBER: _ClassVar[int]
    WEB_SEARCH_CALL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    FILE_SEARCH_CALL_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    FILE_SEARCH_CALL_SEARCHING_FIELD_NUMBER: _ClassVar[int]
    FILE_SEARCH_CALL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_CALL_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_CALL_INTERPRETING_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_CALL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    CODE_INTERPRETER_CALL_CODE_DONE_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GEN_CALL_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GEN_CALL_GENERATING_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GEN_CALL_PARTIAL_IMAGE_FIELD_NUMBER: _ClassVar[int]
    IMAGE_GEN_CALL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    MCP_LIST_TOOLS_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    MCP_LIST_TOOLS_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    MCP_LIST_TOOLS_FAILED_FIELD_NUMBER: _ClassVar[int]
    MCP_CALL_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    MCP_CALL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    MCP_CALL_FAILED_FIELD_NUMBER: _ClassVar[int]
    MCP_CALL_ARGUMENTS_DONE_FIELD_NUMBER: _ClassVar[int]
    SHELL_CALL_COMMAND_ADDED_FIELD_NUMBER: _ClassVar[int]
    SHELL_CALL_COMMAND_DONE_FIELD_NUMBER: _ClassVar[int]
    SHELL_CALL_OUTPUT_CONTENT_DELTA_FIELD_NUMBER: _ClassVar[int]
    SHELL_CALL_OUTPUT_CONTENT_DONE_FIELD_NUMBER: _ClassVar[int]
    APPLY_PATCH_CALL_OPERATION_DIFF_DONE_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_PANEL_ADDED_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_PANEL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_PANEL_FAILED_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_ANALYSIS_IN_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_ANALYSIS_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    FUSION_CALL_COMPLETED_FIELD_NUMBER: _ClassVar[int]
    UNRECOGNIZED_FIELD_NUMBER: _ClassVar[int]
    output_text_delta: _output_event_pb2.OutputTextDelta
    reasoning_text_delta: _reasoning_event_pb2.ReasoningTextDelta
    reasoning_summary_text_delta: _reasoning_event_pb2.ReasoningSummaryTextDelta
    function_call_arguments_delta: _function_event_pb2.FunctionCallArgumentsDelta
    custom_tool_call_input_delta: _function_event_pb2.CustomToolCallInputDelta
    mcp_call_arguments_delta: _mcp_event_pb2.McpCallArgumentsDelta
    code_interpreter_call_code_delta: _code_interpreter_event_pb2.CodeInterpreterCallCodeDelta
    reasoning_delta: _reasoning_event_pb2.ReasoningDelta
    refusal_delta: _output_event_pb2.RefusalDelta
    audio_delta: _audio_event_pb2.AudioDelta
    audio_transcript_delta: _audio_event_pb2.AudioTranscriptDelta
    shell_call_command_delta: _shell_event_pb2.ShellCallCommandDelta
    apply_patch_call_operation_diff_delta: _shell_event_pb2.ApplyPatchCallOperationDiffDelta
    fusion_call_panel_delta: _fusion_event_pb2.FusionCallPanelDelta
    fusion_call_panel_reasoning_delta: _fusion_event_pb2.FusionCallPanelReasoningDelta
    response_created: _response_event_pb2.ResponseCreated
    response_queued: _response_event_pb2.ResponseQueued
    response_in_progress: _response_event_pb2.ResponseInProgress
    response_completed: _response_event_pb2.ResponseCompleted
    response_incomplete: _response_event_pb2.ResponseIncomplete
    response_failed: _response_event_pb2.ResponseFailed
    error: _response_event_pb2.Error
    keepalive: _response_event_pb2.Keepalive
    debug: _response_event_pb2.Debug
    output_item_added: _output_event_pb2.OutputItemAdded
    output_item_done: _output_event_pb2.OutputItemDone
    content_part_added: _output_event_pb2.ContentPartAdded
    content_part_done: _output_event_pb2.ContentPartDone
    output_text_done: _output_event_pb2.OutputTextDone
    output_text_annotation_added: _output_event_pb2.OutputTextAnnotationAdded
    refusal_done: _output_event_pb2.RefusalDone
    audio_done: _audio_event_pb2.AudioDone
    audio_transcript_done: _audio_event_pb2.AudioTranscriptDone
    reasoning_text_done: _reasoning_event_pb2.ReasoningTextDone
    reasoning_done: _reasoning_event_pb2.ReasoningDone
    reasoning_summary_part_added: _reasoning_event_pb2.ReasoningSummaryPartAdded
    reasoning_summary_part_done: _reasoning_event_pb2.ReasoningSummaryPartDone
    reasoning_summary_text_done: _reasoning_event_pb2.ReasoningSummaryTextDone
    function_call_arguments_done: _function_event_pb2.FunctionCallArgumentsDone
    custom_tool_call_input_done: _function_event_pb2.CustomToolCallInputDone
    web_search_call_in_progress: _search_event_pb2.WebSearchCallInProgress
    web_search_call_searching: _search_event_pb2.WebSearchCallSearching
    web_search_call_completed: _search_event_pb2.WebSearchCallCompleted
    file_search_call_in_progress: _search_event_pb2.FileSearchCallInProgress
    file_search_call_searching: _search_event_pb2.FileSearchCallSearching
    file_search_call_completed: _search_event_pb2.FileSearchCallCompleted
    code_interpreter_call_in_progress: _code_interpreter_event_pb2.CodeInterpreterCallInProgress
    code_interpreter_call_interpreting: _code_interpreter_event_pb2.CodeInterpreterCallInterpreting
    code_interpreter_call_completed: _code_interpreter_event_pb2.CodeInterpreterCallCompleted
    code_interpreter_call_code_done: _code_interpreter_event_pb2.CodeInterpreterCallCodeDone
    image_gen_call_in_progress: _image_generation_event_pb2.ImageGenCallInProgress
    image_gen_call_generating: _image_generation_event_pb2.ImageGenCallGenerating
    image_gen_call_partial_image: _image_generation_event_pb2.ImageGenCallPartialImage
    image_gen_call_completed: _image_generation_event_pb2.ImageGenCallCompleted
    mcp_list_tools_in_progress: _mcp_event_pb2.McpListToolsInProgress
    mcp_list_tools_completed: _mcp_event_pb2.McpListToolsCompleted
    mcp_list_tools_failed: _mcp_event_pb2.McpListToolsFailed
    mcp_call_in_progress: _mcp_event_pb2.McpCallInProgress
    mcp_call_completed: _mcp_event_pb2.McpCallCompleted
    mcp_call_failed: _mcp_event_pb2.McpCallFailed
    mcp_call_arguments_done: _mcp_event_pb2.McpCallArgumentsDone
    shell_call_command_added: _shell_event_pb2.ShellCallCommandAdded
    shell_call_command_done: _shell_event_pb2.ShellCallCommandDone
    shell_call_output_content_delta: _shell_event_pb2.ShellCallOutputContentDelta
    shell_call_output_content_done: _shell_event_pb2.ShellCallOutputContentDone
    apply_patch_call_operation_diff_done: _shell_event_pb2.ApplyPatchCallOperationDiffDone
    fusion_call_in_progress: _fusion_event_pb2.FusionCallInProgress
    fusion_call_panel_added: _fusion_event_pb2.FusionCallPanelAdded
    fusion_call_panel_completed: _fusion_event_pb2.FusionCallPanelCompleted
    fusion_call_panel_failed: _fusion_event_pb2.FusionCallPanelFailed
    fusion_call_analysis_in_progress: _fusion_event_pb2.FusionCallAnalysisInProgress
    fusion_call_analysis_completed: _fusion_event_pb2.FusionCallAnalysisCompleted
    fusion_call_completed: _fusion_event_pb2.FusionCallCompleted
    unrecognized: _json_pb2.Unrecognized
    def __init__(self, output_text_delta: _Optional[_Union[_output_event_pb2.OutputTextDelta, _Mapping]] = ..., reasoning_text_delta: _Optional[_Union[_reasoning_event_pb2.ReasoningTextDelta, _Mapping]] = ..., reasoning_summary_text_delta: _Optional[_Union[_reasoning_event_pb2.ReasoningSummaryTextDelta, _Mapping]] = ..., function_call_arguments_delta: _Optional[_Union[_function_event_pb2.FunctionCallArgumentsDelta, _Mapping]] = ..., custom_tool_call_input_delta: _Optional[_Union[_function_event_pb2.CustomToolCallInputDelta, _Mapping]] = ..., mcp_call_arguments_delta: _Optional[_Union[_mcp_event_pb2.McpCallArgumentsDelta, _Mapping]] = ..., code_interpreter_call_code_delta: _Optional[_Union[_code_interpreter_event_pb2.CodeInterpreterCallCodeDelta, _Mapping]] = ..., reasoning_delta: _Optional[_Union[_reasoning_event_pb2.ReasoningDelta, _Mapping]] = ..., refusal_delta: _Optional[_Union[_output_event_pb2.RefusalDelta, _Mapping]] = ..., audio_delta: _Optional[_Union[_audio_event_pb2.AudioDelta, _Mapping]] = ..., audio_transcript_delta: _Optional[_Union[_audio_event_pb2.AudioTranscriptDelta, _Mapping]] = ..., shell_call_command_delta: _Optional[_Union[_shell_event_pb2.ShellCallCommandDelta, _Mapping]] = ..., apply_patch_call_operation_diff_delta: _Optional[_Union[_shell_event_pb2.ApplyPatchCallOperationDiffDelta, _Mapping]] = ..., fusion_call_panel_delta: _Optional[_Union[_fusion_event_pb2.FusionCallPanelDelta, _Mapping]] = ..., fusion_call_panel_reasoning_delta: _Optional[_Union[_fusion_event_pb2.FusionCallPanelReasoningDelta, _Mapping]] = ..., response_created: _Optional[_Union[_response_event_pb2.ResponseCreated, _Mapping]] = ..., response_queued: _Optional[_Union[_response_event_pb2.ResponseQueued, _Mapping]] = ..., response_in_progress: _Optional[_Union[_response_event_pb2.ResponseInProgress, _Mapping]] = ..., response_completed: _Optional[_Union[_response_event_pb2.ResponseCompleted, _Mapping]] = ..., response_incomplete: _Optional[_Union[_response_event_pb2.ResponseIncomplete, _Mapping]] = ..., response_failed: _Optional[_Union[_response_event_pb2.ResponseFailed, _Mapping]] = ..., error: _Optional[_Union[_response_event_pb2.Error, _Mapping]] = ..., keepalive: _Optional[_Union[_response_event_pb2.Keepalive, _Mapping]] = ..., debug: _Optional[_Union[_response_event_pb2.Debug, _Mapping]] = ..., output_item_added: _Optional[_Union[_output_event_pb2.OutputItemAdded, _Mapping]] = ..., output_item_done: _Optional[_Union[_output_event_pb2.OutputItemDone, _Mapping]] = ..., content_part_added: _Optional[_Union[_output_event_pb2.ContentPartAdded, _Mapping]] = ..., content_part_done: _Optional[_Union[_output_event_pb2.ContentPartDone, _Mapping]] = ..., output_text_done: _Optional[_Union[_output_event_pb2.OutputTextDone, _Mapping]] = ..., output_text_annotation_added: _Optional[_Union[_output_event_pb2.OutputTextAnnotationAdded, _Mapping]] = ..., refusal_done: _Optional[_Union[_output_event_pb2.RefusalDone, _Mapping]] = ..., audio_done: _Optional[_Union[_audio_event_pb2.AudioDone, _Mapping]] = ..., audio_transcript_done: _Optional[_Union[_audio_event_pb2.AudioTranscriptDone, _Mapping]] = ..., reasoning_text_done: _Optional[_Union[_reasoning_event_pb2.ReasoningTextDone, _Mapping]] = ..., reasoning_done: _Optional[_Union[_reasoning_event_pb2.ReasoningDone, _Mapping]] = ..., reasoning_summary_part_added: _Optional[_Union[_reasoning_event_pb2.ReasoningSummaryPartAdded, _Mapping]] = ..., reasoning_summary_part_done: _Optional[_Union[_reasoning_event_pb2.ReasoningSummaryPartDone, _Mapping]] = ..., reasoning_summary_text_done: _Optional[_Union[_reasoning_event_pb2.ReasoningSummaryTextDone, _Mapping]] = ..., function_call_arguments_done: _Optional[_Union[_function_event_pb2.FunctionCallArgumentsDone, _Mapping]] = ..., custom_tool_call_input_done: _Optional[_Union[_function_event_pb2.CustomToolCallInputDone, _Mapping]] = ..., web_search_call_in_progress: _Optional[_Union[_search_event_pb2.WebSearchCallInProgress, _Mapping]] = ..., web_search_call_searching: _Optional[_Union[_search_event_pb2.WebSearchCallSearching, _Mapping]] = ..., web_search_call_completed: _Optional[_Union[_search_event_pb2.WebSearchCallCompleted, _Mapping]] = ..., file_search_call_in_progress: _Optional[_Union[_search_event_pb2.FileSearchCallInProgress, _Mapping]] = ..., file_search_call_searching: _Optional[_Union[_search_event_pb2.FileSearchCallSearching, _Mapping]] = ..., file_search_call_completed: _Optional[_Union[_search_event_pb2.FileSearchCallCompleted, _Mapping]] = ..., code_interpreter_call_in_progress: _Optional[_Union[_code_interpreter_event_pb2.CodeInterpreterCallInProgress, _Mapping]] = ..., code_interpreter_call_interpreting: _Optional[_Union[_code_interpreter_event_pb2.CodeInterpreterCallInterpreting, _Mapping]] = ..., code_interpreter_call_completed: _Optional[_Union[_code_interpreter_event_pb2.CodeInterpreterCallCompleted, _Mapping]] = ..., code_interpreter_call_code_done: _Optional[_Union[_code_interpreter_event_pb2.CodeInterpreterCallCodeDone, _Mapping]] = ..., image_gen_call_in_progress: _Optional[_Union[_image_generation_event_pb2.ImageGenCallInProgress, _Mapping]] = ..., image_gen_call_generating: _Optional[_Union[_image_generation_event_pb2.ImageGenCallGenerating, _Mapping]] = ..., image_gen_call_partial_image: _Optional[_Union[_image_generation_event_pb2.ImageGenCallPartialImage, _Mapping]] = ..., image_gen_call_completed: _Optional[_Union[_image_generation_event_pb2.ImageGenCallCompleted, _Mapping]] = ..., mcp_list_tools_in_progress: _Optional[_Union[_mcp_event_pb2.McpListToolsInProgress, _Mapping]] = ..., mcp_list_tools_completed: _Optional[_Union[_mcp_event_pb2.McpListToolsCompleted, _Mapping]] = ..., mcp_list_tools_failed: _Optional[_Union[_mcp_event_pb2.McpListToolsFailed, _Mapping]] = ..., mcp_call_in_progress: _Optional[_Union[_mcp_event_pb2.McpCallInProgress, _Mapping]] = ..., mcp_call_completed: _Optional[_Union[_mcp_event_pb2.McpCallCompleted, _Mapping]] = ..., mcp_call_failed: _Optional[_Union[_mcp_event_pb2.McpCallFailed, _Mapping]] = ..., mcp_call_arguments_done: _Optional[_Union[_mcp_event_pb2.McpCallArgumentsDone, _Mapping]] = ..., shell_call_command_added: _Optional[_Union[_shell_event_pb2.ShellCallCommandAdded, _Mapping]] = ..., shell_call_command_done: _Optional[_Union[_shell_event_pb2.ShellCallCommandDone, _Mapping]] = ..., shell_call_output_content_delta: _Optional[_Union[_shell_event_pb2.ShellCallOutputContentDelta, _Mapping]] = ..., shell_call_output_content_done: _Optional[_Union[_shell_event_pb2.ShellCallOutputContentDone, _Mapping]] = ..., apply_patch_call_operation_diff_done: _Optional[_Union[_shell_event_pb2.ApplyPatchCallOperationDiffDone, _Mapping]] = ..., fusion_call_in_progress: _Optional[_Union[_fusion_event_pb2.FusionCallInProgress, _Mapping]] = ..., fusion_call_panel_added: _Optional[_Union[_fusion_event_pb2.FusionCallPanelAdded, _Mapping]] = ..., fusion_call_panel_completed: _Optional[_Union[_fusion_event_pb2.FusionCallPanelCompleted, _Mapping]] = ..., fusion_call_panel_failed: _Optional[_Union[_fusion_event_pb2.FusionCallPanelFailed, _Mapping]] = ..., fusion_call_analysis_in_progress: _Optional[_Union[_fusion_event_pb2.FusionCallAnalysisInProgress, _Mapping]] = ..., fusion_call_analysis_completed: _Optional[_Union[_fusion_event_pb2.FusionCallAnalysisCompleted, _Mapping]] = ..., fusion_call_completed: _Optional[_Union[_fusion_event_pb2.FusionCallCompleted, _Mapping]] = ..., unrecognized: _Optional[_Union[_json_pb2.Unrecognized, _Mapping]] = ...) -> None: ...
