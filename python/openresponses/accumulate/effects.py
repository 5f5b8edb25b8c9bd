"""What each event changes in the item that it is about.

An event changes nothing if it lacks the member, or if its item has no such field.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openresponses.v1.item_status_pb2 import ItemStatus
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent

from .item import GrowingItem
from .remainder import is_index, lost_delta, scalar_of, text_of

Change = Callable[[GrowingItem, Any], None]

Effect = tuple[str, Change]
"""The kind of the item, in case the event is the first about it; and the change
that the event makes to the item."""

RESPONSE_EVENTS = frozenset(
    field.name
    for field in StreamEvent.DESCRIPTOR.fields
    if field.message_type is not None
    for member in field.message_type.fields
    if member.name == "response" and member.message_type is Response.DESCRIPTOR
)
"""The events that have a whole response."""

FINAL_EVENTS = {
    "response_completed": "response.completed",
    "response_incomplete": "response.incomplete",
    "response_failed": "response.failed",
    "response_cancelled": "response.cancelled",
}
"""The events that have the response as it ends, by their alternative of StreamEvent."""

_LAST_EVENTS = {**FINAL_EVENTS, "error": "error"}


def ends_stream(event: StreamEvent, kind: str | None) -> bool:
    """Whether an event of this kind is the last of a stream. Also true for an event that came as
    `unrecognized` because its message could not hold it."""
    return kind in _LAST_EVENTS or (kind == "unrecognized" and event.unrecognized.type in _LAST_EVENTS.values())


WITHOUT_EFFECT = frozenset(
    {
        *("keepalive", "ping", "debug"),
        # About the connection, the user's quota or the model's way of working.
        *("response_steer_accepted", "response_steer_pending", "response_steer_failed"),
        *("response_inject_created", "response_inject_failed"),
        *("codex_rate_limits", "codex_response_metadata", "response_metadata", "websocket_timing"),
        "doom_loop_check",
        # What Perplexity's models look up has items of its own, which come whole.
        *("reasoning_started", "reasoning_search_queries", "reasoning_search_results"),
        *("reasoning_fetch_url_queries", "reasoning_fetch_url_results", "reasoning_stopped"),
        # Sound has no place in a response.
        *("audio_delta", "audio_done", "audio_transcript_delta", "audio_transcript_done"),
        # A partial image is not the result. The output item has the result.
        "image_gen_call_partial_image",
        # An answer of the panel is taken in when it is whole.
        *("fusion_call_panel_added", "fusion_call_panel_delta", "fusion_call_panel_reasoning_delta"),
        "fusion_call_analysis_in_progress",
        # A shortened conversation has no status.
        "compaction_compacting",
        # The item of a list of tools has no status.
        *("mcp_list_tools_in_progress", "mcp_list_tools_completed", "mcp_list_tools_failed"),
    }
)
"""The events that change nothing in the response's output."""


def _index(event: Any, field: str) -> float:
    index: float = getattr(event, field)
    return index if is_index(index) else 0.0


def _put_part(member: str) -> Change:
    index = f"{member}_index"

    def put(item: GrowingItem, event: Any) -> None:
        if item.has_parts(member) and event.HasField("part"):
            item.put_part(member, _index(event, index), event.part)

    return put


def _part_text(item_kind: str, member: str, kind: str, field: str = "text") -> tuple[Effect, Effect]:
    """Makes the effects of the delta event and the done event of a part's text."""
    index = f"{member}_index"

    def add(item: GrowingItem, event: Any) -> None:
        if item.has_parts(member):
            item.part(member, _index(event, index), kind).add_text(event.delta or lost_delta(event))

    def replace(item: GrowingItem, event: Any) -> None:
        text = text_of(event, field)
        if item.has_parts(member) and text is not None:
            item.part(member, _index(event, index), kind).replace_text(text)

    return (item_kind, add), (item_kind, replace)


def _add_output_text(item: GrowingItem, event: Any) -> None:
    if item.has_parts("content"):
        part = item.part("content", _index(event, "content_index"), "output_text")
        part.add_text(event.delta or lost_delta(event))
        if event.logprobs:
            part.add_logprobs(event.logprobs)


def _replace_output_text(item: GrowingItem, event: Any) -> None:
    if item.has_parts("content"):
        part = item.part("content", _index(event, "content_index"), "output_text")
        text = text_of(event, "text")
        if text is not None:
            part.replace_text(text)
        if event.logprobs:
            part.replace_logprobs(event.logprobs)


def _add_annotation(item: GrowingItem, event: Any) -> None:
    if not (item.has_parts("content") and event.HasField("annotation")):
        return
    index = _index(event, "content_index")
    part = item.existing_part("content", index) or item.part("content", index, "output_text")
    if part.kind == "output_text":
        part.put_annotation(_index(event, "annotation_index"), event.annotation)


def _item_text(kind: str, field: str) -> tuple[Effect, Effect]:
    """Makes the effects of the delta event and the done event of an item's string."""

    def add(item: GrowingItem, event: Any) -> None:
        text = item.text(field)
        if text is not None:
            text.add(event.delta or lost_delta(event))

    def replace(item: GrowingItem, event: Any) -> None:
        text, whole = item.text(field), text_of(event, field)
        if text is not None and whole is not None:
            text.replace(whole)

    return (kind, add), (kind, replace)


def _status(kind: str, status: int) -> Effect:
    def change(item: GrowingItem, _event: Any) -> None:
        if item.has("status", "ItemStatus"):
            item.fields.status = status

    return kind, change


def _put_command(item: GrowingItem, event: Any) -> None:
    command = text_of(event, "command")
    if item.has("action", "ShellAction") and command is not None:
        item.command(_index(event, "command_index")).replace(command)


def _add_command(item: GrowingItem, event: Any) -> None:
    if item.has("action", "ShellAction"):
        item.command(_index(event, "command_index")).add(event.delta or lost_delta(event))


def _add_shell_output(item: GrowingItem, event: Any) -> None:
    if item.has("output", "ShellCallOutputContent"):
        pieces = (text_of(event.delta, stream) or "" for stream in ("stdout", "stderr"))
        item.add_output(_index(event, "command_index"), *pieces)


def _put_shell_output(item: GrowingItem, event: Any) -> None:
    """Puts the outputs in the places from `command_index` on. No description of the API
    says what several outputs of one event mean."""
    if item.has("output", "ShellCallOutputContent"):
        for offset, output in enumerate(event.output):
            item.put_output(_index(event, "command_index") + offset, output)


def _add_answer(item: GrowingItem, event: Any) -> None:
    if item.has("responses", "FusionResponse"):
        item.fields.responses.add(model=event.model, content=scalar_of(event, "content"))


def _add_failure(item: GrowingItem, event: Any) -> None:
    if item.has("failed_models", "FusionFailure"):
        failure = item.fields.failed_models.add(model=event.model, error=scalar_of(event, "error"))
        if event.HasField("status_code"):
            failure.status_code = event.status_code


def _put_analysis(item: GrowingItem, event: Any) -> None:
    if item.has("analysis", "FusionAnalysis") and event.HasField("analysis"):
        item.fields.analysis.CopyFrom(event.analysis)


def _paired(name: str, effects: tuple[Effect, Effect]) -> dict[str, Effect]:
    return {f"{name}_delta": effects[0], f"{name}_done": effects[1]}


_IN_PROGRESS = ItemStatus.ITEM_STATUS_IN_PROGRESS
_SEARCHING = ItemStatus.ITEM_STATUS_SEARCHING
_COMPLETED = ItemStatus.ITEM_STATUS_COMPLETED
_FAILED = ItemStatus.ITEM_STATUS_FAILED

EFFECTS: dict[str, Effect] = {
    "content_part_added": ("message", _put_part("content")),
    "content_part_done": ("message", _put_part("content")),
    "reasoning_part_added": ("reasoning", _put_part("content")),
    "reasoning_part_done": ("reasoning", _put_part("content")),
    "reasoning_summary_part_added": ("reasoning", _put_part("summary")),
    "reasoning_summary_part_done": ("reasoning", _put_part("summary")),
    "output_text_delta": ("message", _add_output_text),
    "output_text_done": ("message", _replace_output_text),
    "output_text_annotation_added": ("message", _add_annotation),
    **_paired("refusal", _part_text("message", "content", "refusal", "refusal")),
    **_paired("reasoning_text", _part_text("reasoning", "content", "reasoning_text")),
    **_paired("reasoning", _part_text("reasoning", "content", "reasoning_text")),
    **_paired("reasoning_summary_text", _part_text("reasoning", "summary", "summary_text")),
    **_paired("function_call_arguments", _item_text("function_call", "arguments")),
    **_paired("custom_tool_call_input", _item_text("custom_tool_call", "input")),
    **_paired("mcp_call_arguments", _item_text("mcp_call", "arguments")),
    **_paired("code_interpreter_call_code", _item_text("code_interpreter_call", "code")),
    **_paired("apply_patch_call_operation_diff", _item_text("apply_patch_call", "diff")),
    "shell_call_command_added": ("shell_call", _put_command),
    "shell_call_command_delta": ("shell_call", _add_command),
    "shell_call_command_done": ("shell_call", _put_command),
    "shell_call_output_content_delta": ("shell_call_output", _add_shell_output),
    "shell_call_output_content_done": ("shell_call_output", _put_shell_output),
    "web_search_call_in_progress": _status("web_search_call", _IN_PROGRESS),
    "web_search_call_searching": _status("web_search_call", _SEARCHING),
    "web_search_call_completed": _status("web_search_call", _COMPLETED),
    "file_search_call_in_progress": _status("file_search_call", _IN_PROGRESS),
    "file_search_call_searching": _status("file_search_call", _SEARCHING),
    "file_search_call_completed": _status("file_search_call", _COMPLETED),
    "code_interpreter_call_in_progress": _status("code_interpreter_call", _IN_PROGRESS),
    "code_interpreter_call_interpreting": _status("code_interpreter_call", ItemStatus.ITEM_STATUS_INTERPRETING),
    "code_interpreter_call_completed": _status("code_interpreter_call", _COMPLETED),
    "image_gen_call_in_progress": _status("image_generation_call", _IN_PROGRESS),
    "image_gen_call_generating": _status("image_generation_call", ItemStatus.ITEM_STATUS_GENERATING),
    "image_gen_call_completed": _status("image_generation_call", _COMPLETED),
    "mcp_call_in_progress": _status("mcp_call", _IN_PROGRESS),
    "mcp_call_completed": _status("mcp_call", _COMPLETED),
    "mcp_call_failed": _status("mcp_call", _FAILED),
    "fusion_call_in_progress": _status("openrouter_fusion", _IN_PROGRESS),
    "fusion_call_panel_completed": ("openrouter_fusion", _add_answer),
    "fusion_call_panel_failed": ("openrouter_fusion", _add_failure),
    "fusion_call_analysis_completed": ("openrouter_fusion", _put_analysis),
    "fusion_call_completed": _status("openrouter_fusion", _COMPLETED),
}
"""The effect of each event, by its alternative of StreamEvent."""


def kind_of_unannounced(kind: str, event: Any) -> str:
    """Returns the kind of an item whose first event is this one: ``kind``, unless the event
    has a part that only reasoning has."""
    part = event.part.WhichOneof("part") if "part" in event.DESCRIPTOR.fields_by_name else None
    return "reasoning" if part in ("reasoning_text", "summary_text") else kind
