"""The message inside a union. Written by `make generate`."""

# fmt: off
from typing import overload

from openresponses import v1

@overload
def inner(union: v1.AllowedTool) -> (
    v1.FunctionChoice | v1.CustomToolChoice | v1.McpChoice | v1.Json | v1.HostedToolChoice | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.Annotation) -> (
    v1.UrlCitation | v1.FileCitation | v1.ContainerFileCitation | v1.FilePath | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.ApplyPatchOperation) -> (
    v1.ApplyPatchCreateFile | v1.ApplyPatchUpdateFile | v1.ApplyPatchDeleteFile | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.CodeInterpreterContainer) -> (
    str | v1.CodeInterpreterAutoContainer | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.CodeInterpreterOutput) -> (
    v1.CodeInterpreterLogs | v1.CodeInterpreterImage | v1.CodeInterpreterFile | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.ComputerAction) -> (
    v1.ComputerClick | v1.ComputerDoubleClick | v1.ComputerDrag | v1.ComputerKeypress | v1.ComputerMove |
    v1.ComputerScreenshotAction | v1.ComputerScroll | v1.ComputerType | v1.ComputerWait | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.Content) -> (
    str | v1.ContentPartList | None
): ...
@overload
def inner(union: v1.ContentPart) -> (
    v1.OutputText | v1.InputText | v1.ReasoningText | v1.SummaryText | v1.Refusal | v1.InputImage | v1.InputFile |
    v1.InputAudio | v1.InputVideo | v1.ComputerScreenshot | v1.EncryptedContent | v1.PlainText | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.Conversation) -> (
    str | v1.ConversationReference | None
): ...
@overload
def inner(union: v1.CustomToolFormat) -> (
    v1.CustomToolTextFormat | v1.CustomToolGrammarFormat | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.FileAttribute) -> (
    str | float | bool | None
): ...
@overload
def inner(union: v1.Input) -> (
    str | v1.ItemList | None
): ...
@overload
def inner(union: v1.Item) -> (
    v1.MessageItem | v1.ReasoningItem | v1.FunctionCall | v1.FunctionCallOutput | v1.WebSearchCall | v1.FileSearchCall |
    v1.CodeInterpreterCall | v1.ImageGenerationCall | v1.McpListTools | v1.McpCall | v1.McpApprovalRequest |
    v1.McpApprovalResponse | v1.CustomToolCall | v1.CustomToolCallOutput | v1.ItemReference | v1.ComputerCall |
    v1.ComputerCallOutput | v1.ShellCall | v1.ShellCallOutput | v1.LocalShellCall | v1.LocalShellCallOutput |
    v1.ApplyPatchCall | v1.ApplyPatchCallOutput | v1.ToolSearchCall | v1.ToolSearchOutput | v1.AdditionalTools |
    v1.Program | v1.ProgramOutput | v1.Compaction | v1.ContextCompaction | v1.CompactionTrigger | v1.AgentMessage |
    v1.MultiAgentCall | v1.MultiAgentCallOutput | v1.ConfigurationUpdate | v1.OpenRouterAdvisorCall |
    v1.OpenRouterApplyPatchCall | v1.OpenRouterBashCall | v1.OpenRouterBrowserUseCall | v1.OpenRouterCodeInterpreterCall
    | v1.OpenRouterDatetimeCall | v1.OpenRouterFileSearchCall | v1.OpenRouterFilesCall | v1.OpenRouterFusionCall |
    v1.OpenRouterImageGenerationCall | v1.OpenRouterMcpCall | v1.OpenRouterMemoryCall | v1.OpenRouterSearchModelsCall |
    v1.OpenRouterShellCall | v1.OpenRouterSubagentCall | v1.OpenRouterTextEditorCall | v1.OpenRouterToolSearchCall |
    v1.OpenRouterWebFetchCall | v1.OpenRouterWebSearchCall | v1.OpenRouterArmorBlocked | v1.PerplexitySearchResults |
    v1.PerplexityFetchUrlResults | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.LocalShellAction) -> (
    v1.LocalShellExec | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.McpAllowedTools) -> (
    v1.McpToolNames | v1.McpToolFilter | None
): ...
@overload
def inner(union: v1.McpApproval) -> (
    v1.McpApprovalPolicy.ValueType | v1.McpApprovalFilter | None
): ...
@overload
def inner(union: v1.McpCallError) -> (
    str | v1.McpProtocolError | v1.McpToolExecutionError | v1.McpHttpError | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.ModerationOutcome) -> (
    v1.ModerationResult | v1.ModerationError | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.NamespacedTool) -> (
    v1.FunctionTool | v1.CustomTool | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.NetworkPolicy) -> (
    v1.NetworkDisabled | v1.NetworkAllowlist | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.PerformancePreference) -> (
    float | v1.PercentileCutoffs | None
): ...
@overload
def inner(union: v1.Plugin) -> (
    v1.AutoRouterPlugin | v1.ParetoRouterPlugin | v1.FusionPlugin | v1.WebSearchPlugin | v1.WebFetchPlugin |
    v1.FileParserPlugin | v1.ContextCompressionPlugin | v1.ResponseHealingPlugin | v1.ModerationPlugin |
    v1.AlignmentPlugin | v1.ArmorPlugin | v1.JevRouterPlugin | v1.SwitchyardRouterPlugin | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.PromptCacheDiagnostics) -> (
    v1.PromptCacheMiss | v1.PromptCacheHit | v1.PromptCacheNoComparison | v1.PromptCacheUnavailable | v1.Unrecognized |
    None
): ...
@overload
def inner(union: v1.PromptVariable) -> (
    str | v1.InputText | v1.InputImage | v1.InputFile | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.ProviderSorting) -> (
    v1.ProviderSort.ValueType | v1.ProviderSortConfig | None
): ...
@overload
def inner(union: v1.ShellEnvironment) -> (
    v1.ContainerAuto | v1.ContainerReference | v1.LocalEnvironment | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.ShellOutcome) -> (
    v1.ShellExit | v1.ShellTimeout | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.Skill) -> (
    v1.SkillReference | v1.InlineSkill | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.SkillSource) -> (
    v1.SkillArchive | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.StopCondition) -> (
    v1.StopAtStepCount | v1.StopAtToolCall | v1.StopAtTokens | v1.StopAtCost | v1.StopAtFinishReason | v1.Unrecognized |
    None
): ...
@overload
def inner(union: v1.StopSequences) -> (
    str | v1.StopList | None
): ...
@overload
def inner(union: v1.StreamEvent) -> (
    v1.OutputTextDelta | v1.ReasoningTextDelta | v1.ReasoningSummaryTextDelta | v1.FunctionCallArgumentsDelta |
    v1.CustomToolCallInputDelta | v1.McpCallArgumentsDelta | v1.CodeInterpreterCallCodeDelta | v1.ReasoningDelta |
    v1.RefusalDelta | v1.AudioDelta | v1.AudioTranscriptDelta | v1.ShellCallCommandDelta |
    v1.ApplyPatchCallOperationDiffDelta | v1.FusionCallPanelDelta | v1.FusionCallPanelReasoningDelta |
    v1.ResponseCreated | v1.ResponseQueued | v1.ResponseInProgress | v1.ResponseCompleted | v1.ResponseIncomplete |
    v1.ResponseFailed | v1.Error | v1.Keepalive | v1.Debug | v1.OutputItemAdded | v1.OutputItemDone |
    v1.ContentPartAdded | v1.ContentPartDone | v1.OutputTextDone | v1.OutputTextAnnotationAdded | v1.RefusalDone |
    v1.AudioDone | v1.AudioTranscriptDone | v1.ReasoningTextDone | v1.ReasoningDone | v1.ReasoningSummaryPartAdded |
    v1.ReasoningSummaryPartDone | v1.ReasoningSummaryTextDone | v1.FunctionCallArgumentsDone |
    v1.CustomToolCallInputDone | v1.WebSearchCallInProgress | v1.WebSearchCallSearching | v1.WebSearchCallCompleted |
    v1.FileSearchCallInProgress | v1.FileSearchCallSearching | v1.FileSearchCallCompleted |
    v1.CodeInterpreterCallInProgress | v1.CodeInterpreterCallInterpreting | v1.CodeInterpreterCallCompleted |
    v1.CodeInterpreterCallCodeDone | v1.ImageGenCallInProgress | v1.ImageGenCallGenerating | v1.ImageGenCallPartialImage
    | v1.ImageGenCallCompleted | v1.McpListToolsInProgress | v1.McpListToolsCompleted | v1.McpListToolsFailed |
    v1.McpCallInProgress | v1.McpCallCompleted | v1.McpCallFailed | v1.McpCallArgumentsDone | v1.ShellCallCommandAdded |
    v1.ShellCallCommandDone | v1.ShellCallOutputContentDelta | v1.ShellCallOutputContentDone |
    v1.ApplyPatchCallOperationDiffDone | v1.FusionCallInProgress | v1.FusionCallPanelAdded | v1.FusionCallPanelCompleted
    | v1.FusionCallPanelFailed | v1.FusionCallAnalysisInProgress | v1.FusionCallAnalysisCompleted |
    v1.FusionCallCompleted | v1.ResponseCancelled | v1.Ping | v1.CompactionCompacting | v1.ReasoningPartAdded |
    v1.ReasoningPartDone | v1.ReasoningStarted | v1.ReasoningSearchQueries | v1.ReasoningSearchResults |
    v1.ReasoningFetchUrlQueries | v1.ReasoningFetchUrlResults | v1.ReasoningStopped | v1.DoomLoopCheck |
    v1.CodexRateLimits | v1.CodexResponseMetadata | v1.ResponseMetadata | v1.WebsocketTiming | v1.ResponseSteerAccepted
    | v1.ResponseSteerPending | v1.ResponseSteerFailed | v1.ResponseInjectCreated | v1.ResponseInjectFailed |
    v1.Unrecognized | None
): ...
@overload
def inner(union: v1.TextFormat) -> (
    v1.TextFormatText | v1.TextFormatJsonSchema | v1.TextFormatJsonObject | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.Tool) -> (
    v1.FunctionTool | v1.CustomTool | v1.WebSearchTool | v1.WebSearchPreviewTool | v1.FileSearchTool |
    v1.CodeInterpreterTool | v1.ImageGenerationTool | v1.McpTool | v1.NamespaceTool | v1.ToolSearchTool | v1.ShellTool |
    v1.ApplyPatchTool | v1.ComputerTool | v1.ComputerUsePreviewTool | v1.LocalShellTool | v1.ProgrammaticToolCallingTool
    | v1.XSearchTool | v1.FetchUrlTool | v1.PeopleSearchTool | v1.FinanceSearchTool | v1.SandboxTool |
    v1.BrowserSearchTool | v1.OpenRouterAdvisorTool | v1.OpenRouterApplyPatchTool | v1.OpenRouterBashTool |
    v1.OpenRouterDatetimeTool | v1.OpenRouterFilesTool | v1.OpenRouterFusionTool | v1.OpenRouterImageGenerationTool |
    v1.OpenRouterSearchModelsTool | v1.OpenRouterShellTool | v1.OpenRouterSubagentTool | v1.OpenRouterToolSearchTool |
    v1.OpenRouterWebFetchTool | v1.OpenRouterWebSearchTool | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.ToolCaller) -> (
    v1.DirectCaller | v1.ProgramCaller | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.ToolChoice) -> (
    v1.ToolChoiceMode.ValueType | v1.FunctionChoice | v1.AllowedTools | v1.CustomToolChoice | v1.McpChoice |
    v1.HostedToolChoice | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.UsageCost) -> (
    float | v1.PerplexityCost | None
): ...
@overload
def inner(union: v1.WebSearchAction) -> (
    v1.WebSearchActionSearch | v1.WebSearchActionOpenPage | v1.WebSearchActionFindInPage | v1.WebSearchActionOther |
    v1.Unrecognized | None
): ...
@overload
def inner(union: v1.WebSearchSource) -> (
    v1.WebSearchUrlSource | v1.WebSearchApiSource | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.WebSocketClientMessage) -> (
    v1.CreateResponseRequest | v1.ResponseSteer | v1.ResponseInject | v1.ResponseProcessed | v1.Unrecognized | None
): ...
@overload
def inner(union: v1.WebSocketServerMessage) -> (
    v1.ResponseSteerAccepted | v1.ResponseSteerPending | v1.ResponseSteerFailed | v1.ResponseInjectCreated |
    v1.ResponseInjectFailed | v1.Error | v1.Unrecognized | None
): ...
