"""The messages, enums and services of the API, generated from the schema.

    from openresponses.v1 import FunctionTool, Response, StreamEvent

Every message, every enum and each of its values, and the service's stub and
servicer have their name here. A name is imported when it is first asked for.
The modules that define them, like `response_pb2`, can be imported too.

The names of the service need gRPC: `pip install 'openresponses-proto[gateway]'`.
`import *` leaves them out. `ResponsesServiceAsyncStub` is the type of what
`ResponsesServiceStub` returns for a channel of `grpc.aio`.

Written by `make generate`.
"""

from functools import cache as _cache
from importlib import import_module as _import_module

_NAMES = {
    "agent_pb2": (
        "AgentIdentity AgentMessage MultiAgentCall MultiAgentCallOutput MultiAgentConfig AgentReference "
        "MultiAgentAction MULTI_AGENT_ACTION_UNSPECIFIED MULTI_AGENT_ACTION_SPAWN_AGENT "
        "MULTI_AGENT_ACTION_INTERRUPT_AGENT MULTI_AGENT_ACTION_LIST_AGENTS MULTI_AGENT_ACTION_SEND_MESSAGE "
        "MULTI_AGENT_ACTION_FOLLOWUP_TASK MULTI_AGENT_ACTION_WAIT_AGENT "
    ),
    "annotation_pb2": (
        "Annotation UrlCitation FileCitation ContainerFileCitation FilePath "
    ),
    "audio_event_pb2": (
        "AudioDelta AudioDone AudioTranscriptDelta AudioTranscriptDone "
    ),
    "chatgpt_event_pb2": (
        "CodexRateLimits CodexRateLimitDetails CodexRateLimitWindow CodexCredits CodexResponseMetadata "
        "ResponseMetadata WebsocketTiming "
    ),
    "code_interpreter_call_pb2": (
        "CodeInterpreterCall CodeInterpreterOutput CodeInterpreterLogs CodeInterpreterImage CodeInterpreterFile "
    ),
    "code_interpreter_event_pb2": (
        "CodeInterpreterCallInProgress CodeInterpreterCallInterpreting CodeInterpreterCallCompleted "
        "CodeInterpreterCallCodeDelta CodeInterpreterCallCodeDone "
    ),
    "compaction_event_pb2": (
        "CompactionCompacting "
    ),
    "computer_call_pb2": (
        "ComputerCall ComputerCallOutput SafetyCheck ComputerAction ComputerClick ComputerDoubleClick ComputerDrag "
        "ComputerPoint ComputerKeypress ComputerMove ComputerScreenshotAction ComputerScroll ComputerType ComputerWait "
        "MouseButton MOUSE_BUTTON_UNSPECIFIED MOUSE_BUTTON_LEFT MOUSE_BUTTON_RIGHT MOUSE_BUTTON_WHEEL "
        "MOUSE_BUTTON_BACK MOUSE_BUTTON_FORWARD "
    ),
    "config_pb2": (
        "ReasoningConfig ResponseReasoning TextConfig TextFormat TextFormatText TextFormatJsonSchema "
        "TextFormatJsonObject Prompt PromptVariable PromptCacheOptions AccessPrograms ReasoningEffort "
        "REASONING_EFFORT_UNSPECIFIED REASONING_EFFORT_NONE REASONING_EFFORT_MINIMAL REASONING_EFFORT_LOW "
        "REASONING_EFFORT_MEDIUM REASONING_EFFORT_HIGH REASONING_EFFORT_XHIGH REASONING_EFFORT_MAX ReasoningSummary "
        "REASONING_SUMMARY_UNSPECIFIED REASONING_SUMMARY_AUTO REASONING_SUMMARY_CONCISE REASONING_SUMMARY_DETAILED "
        "ReasoningContext REASONING_CONTEXT_UNSPECIFIED REASONING_CONTEXT_AUTO REASONING_CONTEXT_CURRENT_TURN "
        "REASONING_CONTEXT_ALL_TURNS ReasoningMode REASONING_MODE_UNSPECIFIED REASONING_MODE_STANDARD "
        "REASONING_MODE_PRO Verbosity VERBOSITY_UNSPECIFIED VERBOSITY_LOW VERBOSITY_MEDIUM VERBOSITY_HIGH "
        "VERBOSITY_XHIGH VERBOSITY_MAX Truncation TRUNCATION_UNSPECIFIED TRUNCATION_AUTO TRUNCATION_DISABLED "
        "ServiceTier SERVICE_TIER_UNSPECIFIED SERVICE_TIER_AUTO SERVICE_TIER_DEFAULT SERVICE_TIER_FLEX "
        "SERVICE_TIER_SCALE SERVICE_TIER_PRIORITY SERVICE_TIER_FAST SERVICE_TIER_ULTRAFAST SERVICE_TIER_PROVISIONED "
        "SERVICE_TIER_ON_DEMAND SERVICE_TIER_PERFORMANCE SERVICE_TIER_STANDARD PromptCacheRetention "
        "PROMPT_CACHE_RETENTION_UNSPECIFIED PROMPT_CACHE_RETENTION_IN_MEMORY PROMPT_CACHE_RETENTION_24H "
        "ImageContextCompression IMAGE_CONTEXT_COMPRESSION_UNSPECIFIED IMAGE_CONTEXT_COMPRESSION_AUTO "
        "IMAGE_CONTEXT_COMPRESSION_ENABLED IMAGE_CONTEXT_COMPRESSION_DISABLED CyberAccessProgram "
        "CYBER_ACCESS_PROGRAM_UNSPECIFIED CYBER_ACCESS_PROGRAM_STANDARD CYBER_ACCESS_PROGRAM_DAYBREAK_BLUE "
        "CYBER_ACCESS_PROGRAM_DAYBREAK_RED "
    ),
    "content_filter_pb2": (
        "ContentFilter ContentFilterResult ContentFilterOffsets "
    ),
    "content_pb2": (
        "ContentPart Content ContentPartList OutputText Refusal ReasoningText SummaryText PlainText InputText "
        "InputImage InputFile InputAudio AudioData InputVideo ComputerScreenshot EncryptedContent "
        "PromptCacheBreakpoint ImageDetail IMAGE_DETAIL_UNSPECIFIED IMAGE_DETAIL_AUTO IMAGE_DETAIL_LOW "
        "IMAGE_DETAIL_HIGH IMAGE_DETAIL_ORIGINAL AudioFormat AUDIO_FORMAT_UNSPECIFIED AUDIO_FORMAT_MP3 "
        "AUDIO_FORMAT_WAV PromptCacheMode PROMPT_CACHE_MODE_UNSPECIFIED PROMPT_CACHE_MODE_IMPLICIT "
        "PROMPT_CACHE_MODE_EXPLICIT PromptCacheTtl PROMPT_CACHE_TTL_UNSPECIFIED PROMPT_CACHE_TTL_30M "
        "PROMPT_CACHE_TTL_12H "
    ),
    "conversation_pb2": (
        "Conversation ConversationReference "
    ),
    "copilot_usage_pb2": (
        "CopilotUsage CopilotTokenDetail "
    ),
    "environment_pb2": (
        "ShellEnvironment ContainerAuto ContainerReference LocalEnvironment NetworkPolicy NetworkDisabled "
        "NetworkAllowlist DomainSecret Skill SkillReference InlineSkill SkillSource SkillArchive LocalSkill "
        "ContainerMemory CONTAINER_MEMORY_UNSPECIFIED CONTAINER_MEMORY_1G CONTAINER_MEMORY_4G CONTAINER_MEMORY_16G "
        "CONTAINER_MEMORY_64G ArchiveMediaType ARCHIVE_MEDIA_TYPE_UNSPECIFIED ARCHIVE_MEDIA_TYPE_APPLICATION_ZIP "
    ),
    "environment_tool_pb2": (
        "CodeInterpreterTool CodeInterpreterContainer CodeInterpreterAutoContainer ShellTool ComputerTool "
        "ComputerUsePreviewTool LocalShellTool ApplyPatchTool SandboxTool ComputerEnvironment "
        "COMPUTER_ENVIRONMENT_UNSPECIFIED COMPUTER_ENVIRONMENT_WINDOWS COMPUTER_ENVIRONMENT_MAC "
        "COMPUTER_ENVIRONMENT_LINUX COMPUTER_ENVIRONMENT_UBUNTU COMPUTER_ENVIRONMENT_BROWSER "
    ),
    "error_pb2": (
        "ResponseError ErrorDetails Misalignment MisalignmentSteer ApiErrorType API_ERROR_TYPE_UNSPECIFIED "
        "API_ERROR_TYPE_CONTEXT_LENGTH_EXCEEDED API_ERROR_TYPE_MAX_TOKENS_EXCEEDED API_ERROR_TYPE_TOKEN_LIMIT_EXCEEDED "
        "API_ERROR_TYPE_STRING_TOO_LONG API_ERROR_TYPE_AUTHENTICATION API_ERROR_TYPE_PERMISSION_DENIED "
        "API_ERROR_TYPE_PAYMENT_REQUIRED API_ERROR_TYPE_RATE_LIMIT_EXCEEDED API_ERROR_TYPE_PROVIDER_OVERLOADED "
        "API_ERROR_TYPE_PROVIDER_UNAVAILABLE API_ERROR_TYPE_INVALID_REQUEST API_ERROR_TYPE_INVALID_PROMPT "
        "API_ERROR_TYPE_NOT_FOUND API_ERROR_TYPE_PRECONDITION_FAILED API_ERROR_TYPE_PAYLOAD_TOO_LARGE "
        "API_ERROR_TYPE_UNPROCESSABLE API_ERROR_TYPE_CONTENT_POLICY_VIOLATION API_ERROR_TYPE_REFUSAL "
        "API_ERROR_TYPE_INVALID_IMAGE API_ERROR_TYPE_IMAGE_TOO_LARGE API_ERROR_TYPE_IMAGE_TOO_SMALL "
        "API_ERROR_TYPE_UNSUPPORTED_IMAGE_FORMAT API_ERROR_TYPE_IMAGE_NOT_FOUND API_ERROR_TYPE_IMAGE_DOWNLOAD_FAILED "
        "API_ERROR_TYPE_SERVER API_ERROR_TYPE_TIMEOUT API_ERROR_TYPE_UNMAPPED "
    ),
    "event_type_pb2": (
        "EventType EVENT_TYPE_UNSPECIFIED EVENT_TYPE_RESPONSE_OUTPUT_TEXT_DELTA "
        "EVENT_TYPE_RESPONSE_REASONING_TEXT_DELTA EVENT_TYPE_RESPONSE_REASONING_SUMMARY_TEXT_DELTA "
        "EVENT_TYPE_RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA EVENT_TYPE_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DELTA "
        "EVENT_TYPE_RESPONSE_MCP_CALL_ARGUMENTS_DELTA EVENT_TYPE_RESPONSE_CODE_INTERPRETER_CALL_CODE_DELTA "
        "EVENT_TYPE_RESPONSE_REASONING_DELTA EVENT_TYPE_RESPONSE_REFUSAL_DELTA EVENT_TYPE_RESPONSE_AUDIO_DELTA "
        "EVENT_TYPE_RESPONSE_AUDIO_TRANSCRIPT_DELTA EVENT_TYPE_RESPONSE_SHELL_CALL_COMMAND_DELTA "
        "EVENT_TYPE_RESPONSE_APPLY_PATCH_CALL_OPERATION_DIFF_DELTA EVENT_TYPE_RESPONSE_FUSION_CALL_PANEL_DELTA "
        "EVENT_TYPE_RESPONSE_FUSION_CALL_PANEL_REASONING_DELTA EVENT_TYPE_RESPONSE_CREATED EVENT_TYPE_RESPONSE_QUEUED "
        "EVENT_TYPE_RESPONSE_IN_PROGRESS EVENT_TYPE_RESPONSE_COMPLETED EVENT_TYPE_RESPONSE_INCOMPLETE "
        "EVENT_TYPE_RESPONSE_FAILED EVENT_TYPE_ERROR EVENT_TYPE_KEEPALIVE EVENT_TYPE_RESPONSE_DEBUG "
        "EVENT_TYPE_RESPONSE_OUTPUT_ITEM_ADDED EVENT_TYPE_RESPONSE_OUTPUT_ITEM_DONE "
        "EVENT_TYPE_RESPONSE_CONTENT_PART_ADDED EVENT_TYPE_RESPONSE_CONTENT_PART_DONE "
        "EVENT_TYPE_RESPONSE_OUTPUT_TEXT_DONE EVENT_TYPE_RESPONSE_OUTPUT_TEXT_ANNOTATION_ADDED "
        "EVENT_TYPE_RESPONSE_REFUSAL_DONE EVENT_TYPE_RESPONSE_AUDIO_DONE EVENT_TYPE_RESPONSE_AUDIO_TRANSCRIPT_DONE "
        "EVENT_TYPE_RESPONSE_REASONING_TEXT_DONE EVENT_TYPE_RESPONSE_REASONING_DONE "
        "EVENT_TYPE_RESPONSE_REASONING_SUMMARY_PART_ADDED EVENT_TYPE_RESPONSE_REASONING_SUMMARY_PART_DONE "
        "EVENT_TYPE_RESPONSE_REASONING_SUMMARY_TEXT_DONE EVENT_TYPE_RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE "
        "EVENT_TYPE_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DONE EVENT_TYPE_RESPONSE_WEB_SEARCH_CALL_IN_PROGRESS "
        "EVENT_TYPE_RESPONSE_WEB_SEARCH_CALL_SEARCHING EVENT_TYPE_RESPONSE_WEB_SEARCH_CALL_COMPLETED "
        "EVENT_TYPE_RESPONSE_FILE_SEARCH_CALL_IN_PROGRESS EVENT_TYPE_RESPONSE_FILE_SEARCH_CALL_SEARCHING "
        "EVENT_TYPE_RESPONSE_FILE_SEARCH_CALL_COMPLETED EVENT_TYPE_RESPONSE_CODE_INTERPRETER_CALL_IN_PROGRESS "
        "EVENT_TYPE_RESPONSE_CODE_INTERPRETER_CALL_INTERPRETING EVENT_TYPE_RESPONSE_CODE_INTERPRETER_CALL_COMPLETED "
        "EVENT_TYPE_RESPONSE_CODE_INTERPRETER_CALL_CODE_DONE EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_IN_PROGRESS "
        "EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_GENERATING EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_PARTIAL_IMAGE "
        "EVENT_TYPE_RESPONSE_IMAGE_GENERATION_CALL_COMPLETED EVENT_TYPE_RESPONSE_MCP_LIST_TOOLS_IN_PROGRESS "
        "EVENT_TYPE_RESPONSE_MCP_LIST_TOOLS_COMPLETED EVENT_TYPE_RESPONSE_MCP_LIST_TOOLS_FAILED "
        "EVENT_TYPE_RESPONSE_MCP_CALL_IN_PROGRESS EVENT_TYPE_RESPONSE_MCP_CALL_COMPLETED "
        "EVENT_TYPE_RESPONSE_MCP_CALL_FAILED EVENT_TYPE_RESPONSE_MCP_CALL_ARGUMENTS_DONE "
        "EVENT_TYPE_RESPONSE_SHELL_CALL_COMMAND_ADDED EVENT_TYPE_RESPONSE_SHELL_CALL_COMMAND_DONE "
        "EVENT_TYPE_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DELTA EVENT_TYPE_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DONE "
        "EVENT_TYPE_RESPONSE_APPLY_PATCH_CALL_OPERATION_DIFF_DONE EVENT_TYPE_RESPONSE_FUSION_CALL_IN_PROGRESS "
        "EVENT_TYPE_RESPONSE_FUSION_CALL_PANEL_ADDED EVENT_TYPE_RESPONSE_FUSION_CALL_PANEL_COMPLETED "
        "EVENT_TYPE_RESPONSE_FUSION_CALL_PANEL_FAILED EVENT_TYPE_RESPONSE_FUSION_CALL_ANALYSIS_IN_PROGRESS "
        "EVENT_TYPE_RESPONSE_FUSION_CALL_ANALYSIS_COMPLETED EVENT_TYPE_RESPONSE_FUSION_CALL_COMPLETED "
        "EVENT_TYPE_RESPONSE_CANCELLED EVENT_TYPE_PING EVENT_TYPE_RESPONSE_COMPACTION_COMPACTING "
        "EVENT_TYPE_RESPONSE_REASONING_PART_ADDED EVENT_TYPE_RESPONSE_REASONING_PART_DONE "
        "EVENT_TYPE_RESPONSE_REASONING_STARTED EVENT_TYPE_RESPONSE_REASONING_SEARCH_QUERIES "
        "EVENT_TYPE_RESPONSE_REASONING_SEARCH_RESULTS EVENT_TYPE_RESPONSE_REASONING_FETCH_URL_QUERIES "
        "EVENT_TYPE_RESPONSE_REASONING_FETCH_URL_RESULTS EVENT_TYPE_RESPONSE_REASONING_STOPPED "
        "EVENT_TYPE_RESPONSE_DOOM_LOOP_CHECK EVENT_TYPE_CODEX_RATE_LIMITS EVENT_TYPE_CODEX_RESPONSE_METADATA "
        "EVENT_TYPE_RESPONSE_METADATA EVENT_TYPE_RESPONSESAPI_WEBSOCKET_TIMING EVENT_TYPE_RESPONSE_STEER_ACCEPTED "
        "EVENT_TYPE_RESPONSE_STEER_PENDING EVENT_TYPE_RESPONSE_STEER_FAILED EVENT_TYPE_RESPONSE_INJECT_CREATED "
        "EVENT_TYPE_RESPONSE_INJECT_FAILED "
    ),
    "function_call_pb2": (
        "FunctionCall FunctionCallOutput CustomToolCall CustomToolCallOutput Program ProgramOutput ToolCaller "
        "DirectCaller ProgramCaller "
    ),
    "function_event_pb2": (
        "FunctionCallArgumentsDelta FunctionCallArgumentsDone CustomToolCallInputDelta CustomToolCallInputDone "
    ),
    "function_tool_pb2": (
        "FunctionTool CustomTool CustomToolFormat CustomToolTextFormat CustomToolGrammarFormat NamespaceTool "
        "NamespacedTool ToolSearchTool ProgrammaticToolCallingTool AllowedCaller ALLOWED_CALLER_UNSPECIFIED "
        "ALLOWED_CALLER_DIRECT ALLOWED_CALLER_PROGRAMMATIC GrammarSyntax GRAMMAR_SYNTAX_UNSPECIFIED "
        "GRAMMAR_SYNTAX_LARK GRAMMAR_SYNTAX_REGEX ToolSearchExecution TOOL_SEARCH_EXECUTION_UNSPECIFIED "
        "TOOL_SEARCH_EXECUTION_SERVER TOOL_SEARCH_EXECUTION_CLIENT "
    ),
    "fusion_event_pb2": (
        "FusionCallInProgress FusionCallPanelAdded FusionCallPanelDelta FusionCallPanelReasoningDelta "
        "FusionCallPanelCompleted FusionCallPanelFailed FusionCallAnalysisInProgress FusionCallAnalysisCompleted "
        "FusionCallCompleted "
    ),
    "image_generation_call_pb2": (
        "ImageGenerationCall ImageGenerationError ImageModerationDetails SvgUsage ImageModerationStage "
        "IMAGE_MODERATION_STAGE_UNSPECIFIED IMAGE_MODERATION_STAGE_INPUT IMAGE_MODERATION_STAGE_OUTPUT "
        "IMAGE_MODERATION_STAGE_UNKNOWN "
    ),
    "image_generation_event_pb2": (
        "ImageGenCallCompleted ImageGenCallInProgress ImageGenCallGenerating ImageGenCallPartialImage "
    ),
    "image_generation_tool_pb2": (
        "ImageGenerationTool ImageMask SvgOptions SvgReasoning ImageQuality IMAGE_QUALITY_UNSPECIFIED "
        "IMAGE_QUALITY_AUTO IMAGE_QUALITY_LOW IMAGE_QUALITY_MEDIUM IMAGE_QUALITY_HIGH IMAGE_QUALITY_XHIGH "
        "IMAGE_QUALITY_MAX ImageBackground IMAGE_BACKGROUND_UNSPECIFIED IMAGE_BACKGROUND_AUTO "
        "IMAGE_BACKGROUND_TRANSPARENT IMAGE_BACKGROUND_OPAQUE ImageFormat IMAGE_FORMAT_UNSPECIFIED IMAGE_FORMAT_PNG "
        "IMAGE_FORMAT_WEBP IMAGE_FORMAT_JPEG IMAGE_FORMAT_GIF IMAGE_FORMAT_SVG ImageModeration "
        "IMAGE_MODERATION_UNSPECIFIED IMAGE_MODERATION_AUTO IMAGE_MODERATION_LOW ImageFidelity "
        "IMAGE_FIDELITY_UNSPECIFIED IMAGE_FIDELITY_HIGH IMAGE_FIDELITY_LOW ImageAction IMAGE_ACTION_UNSPECIFIED "
        "IMAGE_ACTION_AUTO IMAGE_ACTION_GENERATE IMAGE_ACTION_EDIT ImageComplexity IMAGE_COMPLEXITY_UNSPECIFIED "
        "IMAGE_COMPLEXITY_LOW IMAGE_COMPLEXITY_MEDIUM IMAGE_COMPLEXITY_HIGH "
    ),
    "input_pb2": (
        "Input ItemList "
    ),
    "item_pb2": (
        "Item ItemReference Compaction ContextCompaction ConfigurationUpdate ReasoningUpdate TextUpdate "
        "CompactionTrigger "
    ),
    "item_status_pb2": (
        "ItemStatus ITEM_STATUS_UNSPECIFIED ITEM_STATUS_IN_PROGRESS ITEM_STATUS_COMPLETED ITEM_STATUS_INCOMPLETE "
        "ITEM_STATUS_FAILED ITEM_STATUS_SEARCHING ITEM_STATUS_GENERATING ITEM_STATUS_INTERPRETING ITEM_STATUS_CALLING "
        "ITEM_STATUS_QUEUED ITEM_STATUS_CANCELLED ITEM_STATUS_REQUIRES_ACTION "
    ),
    "json_pb2": (
        "Json JsonMember JsonRemainder Unrecognized "
    ),
    "llama_cpp_pb2": (
        "LlamaTimings "
    ),
    "logprob_pb2": (
        "Logprob TopLogprob "
    ),
    "mcp_call_pb2": (
        "McpListTools McpListedTool McpCall McpCallError McpProtocolError McpToolExecutionError McpHttpError "
        "McpApprovalRequest McpApprovalResponse "
    ),
    "mcp_event_pb2": (
        "McpListToolsInProgress McpListToolsCompleted McpListToolsFailed McpCallInProgress McpCallCompleted "
        "McpCallFailed McpCallArgumentsDelta McpCallArgumentsDone "
    ),
    "mcp_tool_pb2": (
        "McpTool McpAllowedTools McpToolNames McpToolFilter McpApproval McpApprovalFilter McpApprovalPolicy "
        "MCP_APPROVAL_POLICY_UNSPECIFIED MCP_APPROVAL_POLICY_ALWAYS MCP_APPROVAL_POLICY_NEVER McpConnector "
        "MCP_CONNECTOR_UNSPECIFIED MCP_CONNECTOR_DROPBOX MCP_CONNECTOR_GMAIL MCP_CONNECTOR_GOOGLECALENDAR "
        "MCP_CONNECTOR_GOOGLEDRIVE MCP_CONNECTOR_MICROSOFTTEAMS MCP_CONNECTOR_OUTLOOKCALENDAR "
        "MCP_CONNECTOR_OUTLOOKEMAIL MCP_CONNECTOR_SHAREPOINT "
    ),
    "message_pb2": (
        "MessageItem MessageRole MESSAGE_ROLE_UNSPECIFIED MESSAGE_ROLE_USER MESSAGE_ROLE_ASSISTANT MESSAGE_ROLE_SYSTEM "
        "MESSAGE_ROLE_DEVELOPER MESSAGE_ROLE_TOOL MESSAGE_ROLE_CRITIC MESSAGE_ROLE_DISCRIMINATOR MESSAGE_ROLE_UNKNOWN "
        "MessagePhase MESSAGE_PHASE_UNSPECIFIED MESSAGE_PHASE_COMMENTARY MESSAGE_PHASE_FINAL_ANSWER "
    ),
    "moderation_pb2": (
        "Moderation ModerationOutcome ModerationResult ModerationInputTypes ModerationError ModerationConfig "
        "ModerationPolicy ModerationRule ModerationInputType MODERATION_INPUT_TYPE_UNSPECIFIED "
        "MODERATION_INPUT_TYPE_TEXT MODERATION_INPUT_TYPE_IMAGE ModerationMode MODERATION_MODE_UNSPECIFIED "
        "MODERATION_MODE_SCORE MODERATION_MODE_BLOCK "
    ),
    "openrouter_fusion_pb2": (
        "FusionAnalysis FusionContradiction FusionStance FusionCoverage FusionInsight FusionResponse FusionSource "
        "FusionFailure "
    ),
    "openrouter_item_pb2": (
        "OpenRouterAdvisorCall OpenRouterApplyPatchCall OpenRouterBashCall OpenRouterBrowserUseCall "
        "OpenRouterCodeInterpreterCall OpenRouterDatetimeCall OpenRouterFileSearchCall OpenRouterFilesCall "
        "OpenRouterFusionCall OpenRouterImageGenerationCall OpenRouterMcpCall OpenRouterMemoryCall "
        "OpenRouterSearchModelsCall OpenRouterShellCall OpenRouterSubagentCall OpenRouterTextEditorCall "
        "OpenRouterToolSearchCall OpenRouterWebFetchCall OpenRouterWebSearchCall OpenRouterArmorBlocked "
        "OpenRouterMemoryAction OPEN_ROUTER_MEMORY_ACTION_UNSPECIFIED OPEN_ROUTER_MEMORY_ACTION_READ "
        "OPEN_ROUTER_MEMORY_ACTION_WRITE OPEN_ROUTER_MEMORY_ACTION_DELETE OpenRouterTextEditorCommand "
        "OPEN_ROUTER_TEXT_EDITOR_COMMAND_UNSPECIFIED OPEN_ROUTER_TEXT_EDITOR_COMMAND_VIEW "
        "OPEN_ROUTER_TEXT_EDITOR_COMMAND_CREATE OPEN_ROUTER_TEXT_EDITOR_COMMAND_STR_REPLACE "
        "OPEN_ROUTER_TEXT_EDITOR_COMMAND_INSERT "
    ),
    "openrouter_plugin_pb2": (
        "Plugin AutoRouterPlugin ParetoRouterPlugin FusionPlugin WebSearchPlugin WebFetchPlugin FileParserPlugin "
        "PdfOptions ContextCompressionPlugin ResponseHealingPlugin ModerationPlugin AlignmentPlugin ArmorPlugin "
        "JevRouterPlugin SwitchyardRouterPlugin CostTier COST_TIER_UNSPECIFIED COST_TIER_LOW COST_TIER_MEDIUM "
        "COST_TIER_HIGH COST_TIER_XHIGH COST_TIER_MAX PriceSource PRICE_SOURCE_UNSPECIFIED PRICE_SOURCE_PROMPT "
        "PRICE_SOURCE_WEIGHTED_AVG FusionPreset FUSION_PRESET_UNSPECIFIED FUSION_PRESET_GENERAL_HIGH "
        "FUSION_PRESET_GENERAL_BUDGET FUSION_PRESET_GENERAL_FAST PdfEngine PDF_ENGINE_UNSPECIFIED "
        "PDF_ENGINE_MISTRAL_OCR PDF_ENGINE_PDF_TEXT PDF_ENGINE_NATIVE PDF_ENGINE_CLOUDFLARE_AI "
        "ContextCompressionEngine CONTEXT_COMPRESSION_ENGINE_UNSPECIFIED CONTEXT_COMPRESSION_ENGINE_MIDDLE_OUT "
    ),
    "openrouter_request_pb2": (
        "ProviderPreferences ProviderSorting ProviderSortConfig MaxPrice PerformancePreference PercentileCutoffs "
        "DebugOptions TraceConfig StopCondition StopAtStepCount StopAtToolCall StopAtTokens StopAtCost "
        "StopAtFinishReason DataCollection DATA_COLLECTION_UNSPECIFIED DATA_COLLECTION_ALLOW DATA_COLLECTION_DENY "
        "Quantization QUANTIZATION_UNSPECIFIED QUANTIZATION_INT4 QUANTIZATION_INT8 QUANTIZATION_FP4 QUANTIZATION_MXFP4 "
        "QUANTIZATION_NVFP4 QUANTIZATION_FP6 QUANTIZATION_FP8 QUANTIZATION_MXFP8 QUANTIZATION_FP16 QUANTIZATION_BF16 "
        "QUANTIZATION_FP32 QUANTIZATION_UNKNOWN ProviderSort PROVIDER_SORT_UNSPECIFIED PROVIDER_SORT_PRICE "
        "PROVIDER_SORT_THROUGHPUT PROVIDER_SORT_LATENCY PROVIDER_SORT_EXACTO ProviderSortPartition "
        "PROVIDER_SORT_PARTITION_UNSPECIFIED PROVIDER_SORT_PARTITION_MODEL PROVIDER_SORT_PARTITION_NONE ProviderRoute "
        "PROVIDER_ROUTE_UNSPECIFIED PROVIDER_ROUTE_FALLBACK PROVIDER_ROUTE_SORT Modality MODALITY_UNSPECIFIED "
        "MODALITY_TEXT MODALITY_IMAGE "
    ),
    "openrouter_response_pb2": (
        "OpenRouterMetadata EndpointsMetadata EndpointInfo RouterAttempt RouterParams PipelineStage DebugInfo "
        "DebugTimings DebugTimingEvent DEBUG_TIMING_EVENT_UNSPECIFIED DEBUG_TIMING_EVENT_ADAPTER_REQUEST "
        "DEBUG_TIMING_EVENT_UPSTREAM_HEADERS_RECEIVED DEBUG_TIMING_EVENT_FIRST_TOKEN_RECEIVED "
        "DEBUG_TIMING_EVENT_UPSTREAM_BODY_ENDED PipelineStageType PIPELINE_STAGE_TYPE_UNSPECIFIED "
        "PIPELINE_STAGE_TYPE_GUARDRAIL PIPELINE_STAGE_TYPE_PLUGIN PIPELINE_STAGE_TYPE_SERVER_TOOLS "
        "PIPELINE_STAGE_TYPE_RESPONSE_HEALING PIPELINE_STAGE_TYPE_CONTEXT_COMPRESSION RoutingStrategy "
        "ROUTING_STRATEGY_UNSPECIFIED ROUTING_STRATEGY_DIRECT ROUTING_STRATEGY_AUTO ROUTING_STRATEGY_FREE "
        "ROUTING_STRATEGY_LATEST ROUTING_STRATEGY_ALIAS ROUTING_STRATEGY_FALLBACK ROUTING_STRATEGY_PARETO "
        "ROUTING_STRATEGY_BODYBUILDER ROUTING_STRATEGY_FUSION "
    ),
    "openrouter_tool_pb2": (
        "OpenRouterAdvisorTool OpenRouterAdvisorParameters OpenRouterSubagentTool OpenRouterSubagentParameters "
        "OpenRouterNestedTool OpenRouterFusionTool OpenRouterFusionParameters OpenRouterDatetimeTool "
        "OpenRouterDatetimeParameters OpenRouterFilesTool OpenRouterFilesParameters OpenRouterImageGenerationTool "
        "OpenRouterImageGenerationParameters OpenRouterSearchModelsTool OpenRouterSearchModelsParameters "
        "OpenRouterToolSearchTool OpenRouterToolSearchParameters OpenRouterWebFetchTool OpenRouterWebFetchParameters "
        "OpenRouterWebSearchTool OpenRouterWebSearchParameters OpenRouterApplyPatchTool OpenRouterApplyPatchParameters "
        "OpenRouterBashTool OpenRouterShellTool OpenRouterContainerParameters OpenRouterReasoning CacheControl "
        "ToolEngine TOOL_ENGINE_UNSPECIFIED TOOL_ENGINE_AUTO TOOL_ENGINE_NATIVE TOOL_ENGINE_OPENROUTER WebFetchEngine "
        "WEB_FETCH_ENGINE_UNSPECIFIED WEB_FETCH_ENGINE_AUTO WEB_FETCH_ENGINE_NATIVE WEB_FETCH_ENGINE_OPENROUTER "
        "WEB_FETCH_ENGINE_EXA WEB_FETCH_ENGINE_PARALLEL WEB_FETCH_ENGINE_FIRECRAWL CacheControlType "
        "CACHE_CONTROL_TYPE_UNSPECIFIED CACHE_CONTROL_TYPE_EPHEMERAL CacheControlTtl CACHE_CONTROL_TTL_UNSPECIFIED "
        "CACHE_CONTROL_TTL_5M CACHE_CONTROL_TTL_1H "
    ),
    "output_event_pb2": (
        "OutputItemAdded OutputItemDone ContentPartAdded ContentPartDone OutputTextDelta OutputTextDone "
        "OutputTextAnnotationAdded RefusalDelta RefusalDone "
    ),
    "perplexity_event_pb2": (
        "ReasoningStarted ReasoningSearchQueries ReasoningSearchResults ReasoningFetchUrlQueries "
        "ReasoningFetchUrlResults ReasoningStopped "
    ),
    "perplexity_item_pb2": (
        "PerplexitySearchResults PerplexitySearchResult PerplexityFetchUrlResults PerplexityPage PerplexityCost "
        "PerplexityToolCalls "
    ),
    "prompt_cache_pb2": (
        "PromptCacheDiagnostics PromptCacheMiss PromptCacheHit PromptCacheNoComparison PromptCacheUnavailable "
        "PromptCacheMissReason PROMPT_CACHE_MISS_REASON_UNSPECIFIED PROMPT_CACHE_MISS_REASON_MODEL_CHANGED "
        "PROMPT_CACHE_MISS_REASON_PROMPT_CACHE_KEY_CHANGED PROMPT_CACHE_MISS_REASON_TOOLS_CHANGED "
        "PROMPT_CACHE_MISS_REASON_TEXT_FORMAT_CHANGED PROMPT_CACHE_MISS_REASON_REASONING_EFFORT_CHANGED "
        "PROMPT_CACHE_MISS_REASON_VERBOSITY_CHANGED PROMPT_CACHE_MISS_REASON_CONTEXT_COMPACTED "
        "PROMPT_CACHE_MISS_REASON_INPUT_CHANGED PROMPT_CACHE_MISS_REASON_SERVICE_TIER_CHANGED "
    ),
    "reasoning_event_pb2": (
        "ReasoningTextDelta ReasoningTextDone ReasoningDelta ReasoningDone ReasoningSummaryPartAdded "
        "ReasoningSummaryPartDone ReasoningSummaryTextDelta ReasoningSummaryTextDone "
    ),
    "reasoning_part_event_pb2": (
        "ReasoningPartAdded ReasoningPartDone "
    ),
    "reasoning_pb2": (
        "ReasoningItem ReasoningFormat REASONING_FORMAT_UNSPECIFIED REASONING_FORMAT_UNKNOWN "
        "REASONING_FORMAT_OPENAI_RESPONSES_V1 REASONING_FORMAT_AZURE_OPENAI_RESPONSES_V1 "
        "REASONING_FORMAT_BEDROCK_OPENAI_RESPONSES_V1 REASONING_FORMAT_BEDROCK_XAI_RESPONSES_V1 "
        "REASONING_FORMAT_XAI_RESPONSES_V1 REASONING_FORMAT_META_RESPONSES_V1 REASONING_FORMAT_ANTHROPIC_CLAUDE_V1 "
        "REASONING_FORMAT_GOOGLE_GEMINI_V1 "
    ),
    "request_pb2": (
        "CreateResponseRequest RequestImage BackgroundOptions StopSequences StopList StreamOptions ContextManagement "
        "Includable INCLUDABLE_UNSPECIFIED INCLUDABLE_FILE_SEARCH_CALL_RESULTS INCLUDABLE_WEB_SEARCH_CALL_RESULTS "
        "INCLUDABLE_WEB_SEARCH_CALL_ACTION_SOURCES INCLUDABLE_MESSAGE_INPUT_IMAGE_IMAGE_URL "
        "INCLUDABLE_COMPUTER_CALL_OUTPUT_OUTPUT_IMAGE_URL INCLUDABLE_CODE_INTERPRETER_CALL_OUTPUTS "
        "INCLUDABLE_REASONING_ENCRYPTED_CONTENT INCLUDABLE_MESSAGE_OUTPUT_TEXT_LOGPROBS INCLUDABLE_NO_INLINE_CITATIONS "
        "INCLUDABLE_VERBOSE_STREAMING CompletionWindow COMPLETION_WINDOW_UNSPECIFIED COMPLETION_WINDOW_SOONEST "
        "COMPLETION_WINDOW_2H COMPLETION_WINDOW_8H "
    ),
    "response_event_pb2": (
        "ResponseCreated ResponseQueued ResponseInProgress ResponseCompleted ResponseIncomplete ResponseFailed "
        "ResponseCancelled Error Keepalive Ping Debug "
    ),
    "response_pb2": (
        "Response ResponseImage InputTransformation IncompleteDetails Billing ResponseObject "
        "RESPONSE_OBJECT_UNSPECIFIED RESPONSE_OBJECT_RESPONSE ResponseStatus RESPONSE_STATUS_UNSPECIFIED "
        "RESPONSE_STATUS_QUEUED RESPONSE_STATUS_IN_PROGRESS RESPONSE_STATUS_COMPLETED RESPONSE_STATUS_INCOMPLETE "
        "RESPONSE_STATUS_FAILED RESPONSE_STATUS_CANCELLED RESPONSE_STATUS_REQUIRES_ACTION IncompleteReason "
        "INCOMPLETE_REASON_UNSPECIFIED INCOMPLETE_REASON_MAX_OUTPUT_TOKENS INCOMPLETE_REASON_CONTENT_FILTER "
        "INCOMPLETE_REASON_MAX_MESSAGES INCOMPLETE_REASON_STEERED InputTransformationType "
        "INPUT_TRANSFORMATION_TYPE_UNSPECIFIED INPUT_TRANSFORMATION_TYPE_REASONING InputTransformationAction "
        "INPUT_TRANSFORMATION_ACTION_UNSPECIFIED INPUT_TRANSFORMATION_ACTION_REMOVED InputTransformationReason "
        "INPUT_TRANSFORMATION_REASON_UNSPECIFIED INPUT_TRANSFORMATION_REASON_ORGANIZATION_MISMATCH "
        "INPUT_TRANSFORMATION_REASON_END_USER_MISMATCH INPUT_TRANSFORMATION_REASON_MODEL_MISMATCH "
        "INPUT_TRANSFORMATION_REASON_PREFIX_MISMATCH INPUT_TRANSFORMATION_REASON_TURN_BOUNDARY "
    ),
    "responses_service_pb2_grpc": (
        "ResponsesServiceStub ResponsesServiceAsyncStub ResponsesServiceServicer "
        "add_ResponsesServiceServicer_to_server "
    ),
    "search_call_pb2": (
        "WebSearchCall WebSearchAction WebSearchActionSearch WebSearchActionOpenPage WebSearchActionFindInPage "
        "WebSearchActionOther WebSearchSource WebSearchUrlSource WebSearchApiSource FileSearchCall FileSearchResult "
        "FileAttribute "
    ),
    "search_event_pb2": (
        "WebSearchCallInProgress WebSearchCallSearching WebSearchCallCompleted FileSearchCallInProgress "
        "FileSearchCallSearching FileSearchCallCompleted "
    ),
    "search_tool_pb2": (
        "WebSearchTool WebSearchPreviewTool WebSearchFilters UserLocation XSearchTool FetchUrlTool PeopleSearchTool "
        "FinanceSearchTool BrowserSearchTool FileSearchTool RankingOptions HybridSearch SearchContextSize "
        "SEARCH_CONTEXT_SIZE_UNSPECIFIED SEARCH_CONTEXT_SIZE_LOW SEARCH_CONTEXT_SIZE_MEDIUM SEARCH_CONTEXT_SIZE_HIGH "
        "SearchContentType SEARCH_CONTENT_TYPE_UNSPECIFIED SEARCH_CONTENT_TYPE_TEXT SEARCH_CONTENT_TYPE_IMAGE "
        "UserLocationType USER_LOCATION_TYPE_UNSPECIFIED USER_LOCATION_TYPE_APPROXIMATE WebSearchEngine "
        "WEB_SEARCH_ENGINE_UNSPECIFIED WEB_SEARCH_ENGINE_AUTO WEB_SEARCH_ENGINE_NATIVE WEB_SEARCH_ENGINE_EXA "
        "WEB_SEARCH_ENGINE_PARALLEL WEB_SEARCH_ENGINE_FIRECRAWL WEB_SEARCH_ENGINE_PERPLEXITY WebSearchMode "
        "WEB_SEARCH_MODE_UNSPECIFIED WEB_SEARCH_MODE_AUTO WEB_SEARCH_MODE_INSTANT WEB_SEARCH_MODE_FAST "
        "WEB_SEARCH_MODE_TURBO WEB_SEARCH_MODE_BASIC WEB_SEARCH_MODE_ADVANCED WEB_SEARCH_MODE_DEEP_LITE "
        "WEB_SEARCH_MODE_DEEP WEB_SEARCH_MODE_DEEP_REASONING FileSearchRanker FILE_SEARCH_RANKER_UNSPECIFIED "
        "FILE_SEARCH_RANKER_AUTO FILE_SEARCH_RANKER_DEFAULT_2024_11_15 "
    ),
    "shell_call_pb2": (
        "ShellCall ShellAction ShellCallOutput ShellCallOutputContent ShellOutcome ShellExit ShellTimeout "
        "LocalShellCall LocalShellAction LocalShellExec LocalShellCallOutput ApplyPatchCall ApplyPatchOperation "
        "ApplyPatchCreateFile ApplyPatchUpdateFile ApplyPatchDeleteFile ApplyPatchCallOutput "
    ),
    "shell_event_pb2": (
        "ShellCallCommandAdded ShellCallCommandDelta ShellCallCommandDone ShellCallOutputContentDelta "
        "ShellCallOutputContentDone ShellCallOutputDelta ApplyPatchCallOperationDiffDelta "
        "ApplyPatchCallOperationDiffDone "
    ),
    "stored_response_pb2": (
        "GetResponseRequest CancelResponseRequest DeleteResponseRequest DeletedResponse ListInputItemsRequest "
        "InputItemPage InputTokenCount CompactedConversation ErrorReply DeletedResponseObject "
        "DELETED_RESPONSE_OBJECT_UNSPECIFIED DELETED_RESPONSE_OBJECT_RESPONSE_DELETED DELETED_RESPONSE_OBJECT_RESPONSE "
        "ListOrder LIST_ORDER_UNSPECIFIED LIST_ORDER_ASC LIST_ORDER_DESC ListObject LIST_OBJECT_UNSPECIFIED "
        "LIST_OBJECT_LIST InputTokenCountObject INPUT_TOKEN_COUNT_OBJECT_UNSPECIFIED "
        "INPUT_TOKEN_COUNT_OBJECT_RESPONSE_INPUT_TOKENS CompactedConversationObject "
        "COMPACTED_CONVERSATION_OBJECT_UNSPECIFIED COMPACTED_CONVERSATION_OBJECT_RESPONSE_COMPACTION "
    ),
    "stream_event_pb2": (
        "StreamEvent "
    ),
    "tool_choice_pb2": (
        "ToolChoice FunctionChoice CustomToolChoice McpChoice HostedToolChoice AllowedTools AllowedTool ToolChoiceMode "
        "TOOL_CHOICE_MODE_UNSPECIFIED TOOL_CHOICE_MODE_NONE TOOL_CHOICE_MODE_AUTO TOOL_CHOICE_MODE_REQUIRED "
    ),
    "tool_pb2": (
        "Tool "
    ),
    "tool_search_call_pb2": (
        "ToolSearchCall ToolSearchOutput AdditionalTools "
    ),
    "tool_usage_pb2": (
        "ToolUsage ImageGenerationUsage ImageTokensDetails CachedImageTokensDetails WebSearchUsage "
    ),
    "turn_metadata_pb2": (
        "TurnMetadata "
    ),
    "usage_pb2": (
        "Usage InputTokensDetails CacheWriteTokensDetails CachedTokensDetails OutputTokensDetails UsageCost "
        "ContextDetails PydanticAiGatewayUsage CostDetails ServerToolUse "
    ),
    "websocket_event_pb2": (
        "ResponseSteerAccepted ResponseSteerPending ResponseSteerFailed Steer RequiredInput ResponseInjectCreated "
        "ResponseInjectFailed "
    ),
    "websocket_pb2": (
        "WebSocketClientMessage WebSocketServerMessage ResponseSteer ResponseInject ResponseProcessed "
    ),
    "wire_pb2": (
        "WireMessage WireField WireOneof UnsetForm UNSET_FORM_UNSPECIFIED UNSET_FORM_OMITTED UNSET_FORM_NULL "
        "UNSET_FORM_EMPTY "
    ),
    "xai_event_pb2": (
        "DoomLoopCheck DoomLoop "
    ),
}

# Only type checkers tell the stub for a channel of grpc.aio from the other one.
_SAME = {"ResponsesServiceAsyncStub": "ResponsesServiceStub"}


@_cache
def _module_of() -> dict[str, str]:
    return {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return [name for name, module in _module_of().items() if not module.endswith("_grpc")]
    module = _module_of().get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        found = getattr(_import_module(f"{__name__}.{module}"), _SAME.get(name, name))
    except ModuleNotFoundError as error:
        if error.name != "grpc":
            raise
        needed = f"{__name__}.{name} needs gRPC: pip install 'openresponses-proto[gateway]'"
        raise ModuleNotFoundError(needed, name="grpc") from None
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_module_of()})
