"""``ResponseAccumulator``, through its public interface."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openresponses import ResponseAccumulator, from_dict, from_json, to_dict, to_json
from openresponses.accumulate.effects import EFFECTS, RESPONSE_EVENTS, WITHOUT_EFFECT
from openresponses.v1.response_pb2 import Response
from openresponses.v1.stream_event_pb2 import StreamEvent
from support.strategies import messages

from .stream_maker import StreamMaker, message, response

FINAL = ("response_completed", "response_incomplete", "response_failed")


def accumulated(events: list[StreamEvent]) -> ResponseAccumulator:
    accumulator = ResponseAccumulator()
    for event in events:
        accumulator.add(event)
    return accumulator


def output_of(events: list[StreamEvent]) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = to_dict(accumulated(events).response)["output"]
    return items


def streams(recording: Path) -> list[list[StreamEvent]]:
    """Reads the streams of a recording, which may hold several."""
    if recording.stem.endswith(("examples", "events")):
        pytest.skip("its events are examples, not a stream")
    found: list[list[StreamEvent]] = []
    for line in recording.read_bytes().splitlines():
        event = from_json(line)
        if event.WhichOneof("event") == "response_created" or not found:
            found.append([])
        found[-1].append(event)
    return found


def last_response(stream: list[StreamEvent]) -> Response | None:
    final = [getattr(e, e.WhichOneof("event") or "").response for e in stream if e.WhichOneof("event") in FINAL]
    return final[-1] if final else None


def test_a_recording_gives_its_final_response(stream_file: Path) -> None:
    for stream in streams(stream_file):
        final = last_response(stream)
        if final is not None:
            found = accumulated(stream).response
            if not final.output:  # Some servers leave it empty.
                del found.output[:]
            assert found == final


def test_a_recording_gives_its_output_without_the_final_event(stream_file: Path) -> None:
    for stream in streams(stream_file):
        final = last_response(stream)
        if final is not None:
            broken_off = [event for event in stream if event.WhichOneof("event") not in FINAL]
            accumulator = accumulated(broken_off)
            assert not final.output or sealed(accumulator.response) == sealed(final)
            assert accumulator.done == any(event.WhichOneof("event") == "error" for event in stream)


def sealed(response: Response) -> list[dict[str, Any]]:
    """Returns the output without the content that a server encrypts anew in each event."""
    return [{**item, "encrypted_content": None} for item in to_dict(response)["output"]]


def test_the_deltas_of_a_recording_give_its_texts(stream_file: Path) -> None:
    for stream in streams(stream_file):
        deltas = [e for e in stream if not str(e.WhichOneof("event")).endswith(("_done", "_completed"))]
        grown = dict(zip(places(deltas), output_of(deltas), strict=True))
        whole = dict(zip(places(stream), output_of(stream), strict=True))
        # Some servers send a function call's arguments only as a whole.
        for place in places([e for e in deltas if str(e.WhichOneof("event")).endswith("_delta")]):
            assert texts(grown[place]) == texts(whole[place])


def places(events: list[StreamEvent]) -> list[int]:
    return sorted({place for event in events for place in [to_dict(event).get("output_index")] if place is not None})


def texts(item: dict[str, Any]) -> list[str]:
    parts = [part for member in ("content", "summary") for part in item.get(member, [])]
    found = [part.get("text", "") for part in parts]
    return [*found, *(item[member] for member in ("arguments", "input", "code") if item.get(member))]


def test_text_grows_by_its_deltas() -> None:
    make = StreamMaker()
    stream = [
        make.created(),
        make.item("added", 0, **message("msg_1", "", "in_progress") | {"content": []}),
        make.about(
            "msg_1",
            0,
            "content_part.added",
            content_index=0,
            part={"type": "output_text", "text": "", "annotations": [], "logprobs": []},
        ),
        *(
            make.about("msg_1", 0, "output_text.delta", content_index=0, delta=d, logprobs=[])
            for d in ("low", " ", "tide")
        ),
    ]
    assert output_of(stream) == [message("msg_1", "low tide", "in_progress")]


def test_the_response_can_be_read_at_any_time() -> None:
    make = StreamMaker()
    accumulator = ResponseAccumulator()
    accumulator.add(make.created())
    seen = []
    for piece in ("a", "b", "c"):
        accumulator.add(make.about("msg_1", 0, "output_text.delta", content_index=0, delta=piece, logprobs=[]))
        seen.append(accumulator.response)
    assert [r.output[0].message.content.list.parts[0].output_text.text for r in seen] == ["a", "ab", "abc"]


def test_items_may_be_interleaved() -> None:
    make = StreamMaker()
    call = {"type": "function_call", "call_id": "call_1", "name": "tides", "arguments": "", "id": "fc_1"}
    stream = [
        make.created(),
        make.item("added", 1, **call),
        make.item("added", 0, **message("msg_1", "")),
        make.about("fc_1", 1, "function_call_arguments.delta", delta='{"day"'),
        make.about("msg_1", 0, "output_text.delta", content_index=0, delta="Let me", logprobs=[]),
        make.about("fc_1", 1, "function_call_arguments.delta", delta=":1}"),
        make.about("msg_1", 0, "output_text.delta", content_index=0, delta=" see", logprobs=[]),
    ]
    assert output_of(stream) == [message("msg_1", "Let me see"), call | {"arguments": '{"day":1}'}]


def test_a_stream_joined_halfway_makes_its_items() -> None:
    make = StreamMaker()
    stream = [
        make.about("rs_1", 0, "reasoning_summary_text.delta", summary_index=0, delta="Hm"),
        make.about("msg_1", 1, "output_text.delta", content_index=0, delta="yes", logprobs=[]),
        make.about("fc_1", 2, "function_call_arguments.delta", delta="{}"),
        make.about("ci_1", 3, "code_interpreter_call.interpreting"),
    ]
    assert output_of(stream) == [
        {
            "type": "reasoning",
            "id": "rs_1",
            "summary": [{"type": "summary_text", "text": "Hm"}],
            "status": "in_progress",
        },
        message("msg_1", "yes", "in_progress"),
        {
            "type": "function_call",
            "id": "fc_1",
            "call_id": "",
            "name": "",
            "arguments": "{}",
            "status": "in_progress",
        },
        {"type": "code_interpreter_call", "id": "ci_1", "status": "interpreting", "code": None, "outputs": []},
    ]


@pytest.mark.parametrize("state", ["completed", "incomplete", "failed"])
def test_an_empty_final_output_wipes_nothing(state: str) -> None:
    make = StreamMaker()
    accumulator = accumulated([make.created(), make.item("done", 0, **message("msg_1", "ebb")), make.ended(state)])
    assert accumulator.done
    assert to_dict(accumulator.response) == to_dict(
        from_dict(response(status=state, output=[message("msg_1", "ebb")]), Response)
    )


def test_a_final_output_replaces_what_has_accumulated() -> None:
    make = StreamMaker()
    stream = [
        make.created(),
        make.item("done", 0, **message("msg_1", "ebb")),
        make.item("done", 1, **message("msg_2", "flood")),
        make.ended("incomplete", output=[message("msg_3", "slack")], incomplete_details={"reason": "content_filter"}),
    ]
    accumulator = accumulated(stream)
    assert to_dict(accumulator.response)["output"] == [message("msg_3", "slack")]
    assert to_dict(accumulator.response)["incomplete_details"] == {"reason": "content_filter"}


def test_a_broken_off_stream_is_not_done() -> None:
    make = StreamMaker()
    accumulator = accumulated([make.created(), make.item("added", 0, **message("msg_1", "", "in_progress"))])
    assert not accumulator.done
    assert accumulator.error is None
    assert to_dict(accumulator.response)["status"] == "in_progress"
    assert accumulator.sequence_number == 1


def test_a_final_event_that_is_unrecognized_is_the_end_too() -> None:
    accumulator = accumulated([])
    event = StreamEvent()
    event.unrecognized.type = "response.incomplete"
    accumulator.add(event)
    assert accumulator.done


@pytest.mark.parametrize(
    "members",
    [
        {"code": "quota", "message": "Too much.", "param": None},
        {"error": {"type": "quota_error", "code": "quota", "message": "Too much.", "param": None}},
        {"error": {"type": "quota", "code": None, "message": "Too much.", "param": None}},
    ],
)
def test_an_error_ends_the_response(members: dict[str, Any]) -> None:
    make = StreamMaker()
    error = make("error", **members)
    accumulator = accumulated([make.created(), make.item("done", 0, **message("msg_1", "ebb")), error])
    assert accumulator.done
    assert accumulator.error == error.error
    found = to_dict(accumulator.response)
    assert (found["status"], found["error"]) == ("failed", {"code": "quota", "message": "Too much."})
    assert found["output"] == [message("msg_1", "ebb")]


def test_a_failed_response_has_the_last_word_after_an_error() -> None:
    make = StreamMaker()
    failed = make.ended("failed", error={"code": "server_error", "message": "Sorry."})
    accumulator = accumulated([make.created(), make("error", code="x", message="y", param=None), failed])
    assert to_dict(accumulator.response)["error"] == {"code": "server_error", "message": "Sorry."}


def test_unknown_events_are_counted() -> None:
    make = StreamMaker()
    stream = [make.created(), make("response.new"), make("response.new"), make("response.newer"), StreamEvent()]
    assert accumulated(stream).unknown == {"response.new": 2, "response.newer": 1, "": 1}


def test_streams_may_lack_numbers_and_indexes() -> None:
    def bare(event_type: str, **members: Any) -> StreamEvent:
        return from_dict({"type": event_type, **members})

    stream = [
        bare("response.created", response=response()),
        bare("response.output_item.added", item=message("msg_1", "")),
        bare("response.output_item.added", item=message("msg_2", "")),
        bare("response.output_text.delta", item_id="msg_2", content_index=0, delta="two"),
        bare("response.output_text.delta", item_id="msg_1", content_index=0, delta="one"),
        bare("response.output_text.delta", item_id="msg_3", content_index=0, delta="three"),
    ]
    accumulator = accumulated(stream)
    assert accumulator.sequence_number is None
    assert [item["content"][0]["text"] for item in to_dict(accumulator.response)["output"]] == ["one", "twothree"]


def test_a_new_created_event_starts_anew() -> None:
    make = StreamMaker()
    first = [make.created(), make.item("done", 0, **message("msg_1", "ebb")), make.ended("completed")]
    accumulator = accumulated([*first, make.created("resp_2")])
    assert not accumulator.done
    assert to_dict(accumulator.response)["id"] == "resp_2"
    assert to_dict(accumulator.response)["output"] == []


def test_annotations_and_logprobs_are_kept() -> None:
    make = StreamMaker()
    cited = {"type": "url_citation", "url": "https://tides.example", "title": "Tides", "start_index": 0, "end_index": 3}
    token = {"token": "ebb", "logprob": -0.5, "bytes": [101, 98, 98], "top_logprobs": []}
    stream = [
        make.created(),
        make.about("msg_1", 0, "output_text.delta", content_index=0, delta="ebb", logprobs=[token]),
        make.about(
            "msg_1",
            0,
            "output_text.annotation.added",
            content_index=0,
            annotation_index=0,
            annotation=cited | {"title": "?"},
        ),
        make.about("msg_1", 0, "output_text.annotation.added", content_index=0, annotation_index=0, annotation=cited),
    ]
    (item,) = output_of(stream)
    assert item["content"] == [{"type": "output_text", "text": "ebb", "annotations": [cited], "logprobs": [token]}]


SHELL = {"type": "shell_call", "id": "sh_1", "call_id": "call_1", "environment": None}
SHELL_OUTPUT = {"type": "shell_call_output", "id": "so_1", "call_id": "call_1", "output": [], "max_output_length": None}


def test_shell_commands_and_their_output_grow() -> None:
    make = StreamMaker()
    none = {"timeout_ms": None, "max_output_length": None}
    exited = {"stdout": "ab", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}
    stream = [
        make.item("added", 0, **SHELL, action={"commands": [], **none}),
        make("response.shell_call_command.added", output_index=0, command_index=0, command=""),
        make("response.shell_call_command.delta", output_index=0, command_index=0, delta="l"),
        make("response.shell_call_command.delta", output_index=0, command_index=0, delta="s"),
        make("response.shell_call_command.added", output_index=0, command_index=1, command="pw"),
        make("response.shell_call_command.done", output_index=0, command_index=1, command="pwd"),
        make.item("added", 1, **SHELL_OUTPUT),
        make.about("so_1", 1, "shell_call_output_content.delta", command_index=1, delta={"stdout": "x", "stderr": "y"}),
        make.about("so_1", 1, "shell_call_output_content.delta", command_index=0, delta={"stdout": "a"}),
        make.about("so_1", 1, "shell_call_output_content.done", command_index=0, output=[exited]),
    ]
    shell, output = output_of(stream)
    assert shell["action"]["commands"] == ["ls", "pwd"]
    assert output["output"] == [exited, {"stdout": "x", "stderr": "y"}]


def test_a_patch_grows() -> None:
    make = StreamMaker()
    operation = {"type": "create_file", "path": "tides.txt", "diff": ""}
    stream = [
        make.item(
            "added", 0, type="apply_patch_call", id="ap_1", call_id="c", status="in_progress", operation=operation
        ),
        make.about("ap_1", 0, "apply_patch_call_operation_diff.delta", delta="+e"),
        make.about("ap_1", 0, "apply_patch_call_operation_diff.delta", delta="bb"),
    ]
    assert output_of(stream)[0]["operation"] == operation | {"diff": "+ebb"}


def test_a_fusion_panel_is_taken_in() -> None:
    make = StreamMaker()
    nothing: list[Any] = []
    aspects = ("consensus", "contradictions", "partial_coverage", "unique_insights", "blind_spots")
    analysis = dict.fromkeys(aspects, nothing)
    stream = [
        make.about("fu_1", 0, "fusion_call.in_progress"),
        make.about("fu_1", 0, "fusion_call.panel.completed", model="a", content="yes"),
        make.about("fu_1", 0, "fusion_call.panel.failed", model="b", error="busy", status_code=503),
        make.about("fu_1", 0, "fusion_call.analysis.completed", analysis=analysis),
        make.about("fu_1", 0, "fusion_call.completed"),
    ]
    assert output_of(stream) == [
        {
            "type": "openrouter:fusion",
            "id": "fu_1",
            "status": "completed",
            "analysis": analysis,
            "responses": [{"model": "a", "content": "yes"}],
            "failed_models": [{"model": "b", "error": "busy", "status_code": 503}],
        }
    ]


def test_an_event_for_another_kind_of_item_changes_nothing() -> None:
    make = StreamMaker()
    stream = [
        make.item("added", 0, **message("msg_1", "ebb")),
        make.item("added", 1, type="tide_call", id="td_1"),
        make.about("msg_1", 0, "function_call_arguments.delta", delta="{}"),
        make.about("td_1", 1, "output_text.delta", content_index=0, delta="?", logprobs=[]),
    ]
    assert output_of(stream) == [message("msg_1", "ebb"), {"type": "tide_call", "id": "td_1"}]


OTHER_TYPES = [
    (
        {"type": "web_search_call", "status": "in_progress", "action": {"type": "search", "query": "q"}},
        "shell_call_command.delta",
    ),
    ({"type": "openrouter:web_fetch", "status": "completed", "content": "page"}, "output_text.delta"),
    ({"type": "openrouter:web_fetch", "status": "completed"}, "refusal.delta"),
    (
        {"type": "tool_search_call", "call_id": None, "status": "completed", "arguments": {}},
        "function_call_arguments.delta",
    ),
    ({"type": "openrouter:files", "status": "completed", "operation": "read"}, "apply_patch_call_operation_diff.delta"),
]


@pytest.mark.parametrize(("item", "event"), OTHER_TYPES)
def test_a_field_of_the_same_name_but_another_type_is_left_alone(item: dict[str, Any], event: str) -> None:
    make = StreamMaker()
    item = {**item, "id": "it_1"}
    delta = make.about("it_1", 0, event, content_index=0, command_index=0, delta="x", logprobs=[])
    assert output_of([make.item("added", 0, **item), delta]) == [item]


def test_a_whole_text_replaces_a_text_that_no_field_holds() -> None:
    make = StreamMaker()
    call = {"type": "function_call", "call_id": "call_1", "name": "tides", "arguments": "\ud800", "id": "fc_1"}
    done = make.about("fc_1", 0, "function_call_arguments.done", arguments="")
    assert output_of([make.item("added", 0, **call), done]) == [call | {"arguments": ""}]


@pytest.mark.parametrize("number", ["1" + "0" * 400, "1e400", "true", '"7"', "null"])
def test_an_odd_sequence_number_of_an_unknown_event_is_not_taken(number: str) -> None:
    accumulator = ResponseAccumulator()
    accumulator.add(from_json(f'{{"type":"response.new","sequence_number":{number}}}'))
    assert accumulator.sequence_number is None


def test_an_unknown_event_has_a_sequence_number() -> None:
    make = StreamMaker()
    assert accumulated([make.created(), make("response.new")]).sequence_number == 1


def test_a_part_of_another_kind_gives_way_to_the_deltas() -> None:
    make = StreamMaker()
    stream = [
        make.about("rs_1", 0, "content_part.added", content_index=0, part={"type": "reasoning_text", "text": ""}),
        make.about("msg_1", 1, "content_part.added", content_index=0, part={"type": "reasoning_text", "text": ""}),
        make.about("msg_1", 1, "refusal.delta", content_index=0, delta="No"),
    ]
    reasoning, other = output_of(stream)
    assert reasoning["content"] == [{"type": "reasoning_text", "text": ""}]
    assert other["type"] == "reasoning"  # the part decides, though a refusal belongs to a message


def test_a_patch_without_a_diff_is_left_alone() -> None:
    make = StreamMaker()
    gone = {"type": "delete_file", "path": "tides.txt"}
    stream = [
        make.item("added", 0, type="apply_patch_call", id="ap_1", call_id="c", status="in_progress", operation=gone),
        make.about("ap_1", 0, "apply_patch_call_operation_diff.done", diff="+ebb"),
    ]
    assert output_of(stream)[0]["operation"] == gone


@pytest.mark.parametrize(
    "event",
    [
        {"type": "response.output_text.done", "text": None},
        {"type": "response.output_text.done"},
        {"type": "response.content_part.done", "part": None},
        {"type": "response.content_part.done", "part": "ebb"},
        {"type": "response.content_part.added"},
    ],
)
def test_an_event_without_its_payload_wipes_nothing(event: dict[str, Any]) -> None:
    make = StreamMaker()
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0, "sequence_number": 9}
    stream = [make.item("added", 0, **message("msg_1", "ebb")), from_dict({**event, **place})]
    assert output_of(stream) == [message("msg_1", "ebb")]


def test_a_created_event_that_comes_twice_wipes_nothing() -> None:
    make = StreamMaker()
    assert output_of([make.created(), make.item("done", 0, **message("msg_1", "ebb")), make.created()]) == [
        message("msg_1", "ebb")
    ]


def test_annotations_find_their_places_in_any_order() -> None:
    make = StreamMaker()
    cited = {n: {"type": "file_path", "file_id": f"file_{n}", "index": n} for n in range(3)}
    stream = [
        make.about("m", 0, "output_text.annotation.added", content_index=0, annotation_index=n, annotation=cited[n])
        for n in (2, 0, 1)
    ]
    assert output_of(stream)[0]["content"][0]["annotations"] == list(cited.values())


def test_deltas_go_on_from_a_message_that_is_a_string() -> None:
    make = StreamMaker()
    stream = [
        make.item("added", 0, type="message", id="msg_1", role="assistant", status="in_progress", content="low "),
        make.about("msg_1", 0, "output_text.delta", content_index=0, delta="tide", logprobs=[]),
    ]
    assert output_of(stream) == [message("msg_1", "low tide", "in_progress")]


def test_an_unknown_item_that_is_done_takes_its_own_place() -> None:
    added, done = (
        from_dict(
            {"type": f"response.output_item.{state}", "item": {"type": "tide", "id": "td_1", "state": state}},
            strict=False,
        )
        for state in ("added", "done")
    )
    assert output_of([added, done]) == [{"type": "tide", "id": "td_1", "state": "done"}]


def test_a_final_output_that_no_field_holds_replaces_the_items() -> None:
    make = StreamMaker()
    final = from_dict({"type": "response.completed", "response": response(output=[5])})
    assert output_of([make.item("done", 0, **message("msg_1", "ebb")), final]) == [5]


def test_an_error_after_the_end_changes_nothing_but_is_kept() -> None:
    make = StreamMaker()
    late = make("error", code="late", message="!", param=None)
    accumulator = accumulated([make.created(), make.ended("completed"), late])
    assert to_dict(accumulator.response)["status"] == "completed"
    assert accumulator.error == late.error


def test_a_failed_response_without_an_error_has_the_error_of_the_error_event() -> None:
    make = StreamMaker()
    accumulator = accumulated([make("error", code="quota", message="y", param=None), make.ended("failed")])
    assert to_dict(accumulator.response)["error"] == {"code": "quota", "message": "y"}


@pytest.mark.parametrize("index", [float("nan"), float("inf"), -1.0, 1e300])
def test_a_number_that_cannot_be_an_index_is_not_taken_for_one(index: float) -> None:
    """Bytes from another service may hold any double. The event then belongs to the item
    with its id, or to the next item."""
    make = StreamMaker()
    events = [make.item("added", n, **message(f"msg_{n}", str(n))) for n in range(3)]
    for event in events:
        event.output_item_added.output_index = index
    delta = make.about("msg_1", 1, "output_text.delta", content_index=0, delta="!", logprobs=[])
    delta.output_text_delta.output_index = index
    delta.output_text_delta.content_index = index
    assert [item["content"][0]["text"] for item in output_of([*events, delta])] == ["0", "1!", "2"]


def test_nothing_is_shared_with_the_events() -> None:
    make = StreamMaker()
    item = make.item("added", 0, **message("msg_1", "ebb"))
    accumulator = accumulated([make.created(), item])
    item.output_item_added.item.message.id = "changed"
    accumulator.response.output[0].message.id = "changed"
    assert to_dict(accumulator.response)["output"] == [message("msg_1", "ebb")]


@given(st.lists(messages(StreamEvent), max_size=8))
def test_any_stream_has_a_response_with_a_json_form(events: list[StreamEvent]) -> None:
    accumulator = accumulated(events)
    to_json(accumulator.response)


def test_only_stream_events_are_taken() -> None:
    with pytest.raises(TypeError, match=r"^expected a StreamEvent, found Response$"):
        ResponseAccumulator().add(Response())  # type: ignore[arg-type]


def test_every_event_has_its_effect_or_a_reason_for_none() -> None:
    known = {field.name for field in StreamEvent.DESCRIPTOR.fields} - {"unrecognized"}
    others = {"error", "output_item_added", "output_item_done"}
    assert known == {*EFFECTS, *RESPONSE_EVENTS, *WITHOUT_EFFECT, *others}


@given(st.lists(st.text(), min_size=1), st.data())
def test_any_way_to_cut_a_text_gives_the_same(pieces: list[str], data: st.DataObject) -> None:
    make = StreamMaker()
    accumulator = ResponseAccumulator()
    for piece in pieces:
        accumulator.add(make.about("msg_1", 0, "output_text.delta", content_index=0, delta=piece, logprobs=[]))
        if data.draw(st.booleans()):
            assert accumulator.response is not accumulator.response
    (item,) = accumulator.response.output
    assert item.message.content.list.parts[0].output_text.text == "".join(pieces)
