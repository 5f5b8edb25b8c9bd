"""What an error event makes of the response, and what it says in which form."""

from __future__ import annotations

from typing import Any

import pytest

from openresponses import ResponseAccumulator, from_dict, to_dict

from .stream_maker import response

Event = dict[str, Any]

FORMS = [
    ({"code": "quota", "message": "Too much."}, ("quota", "Too much.")),
    ({"error": {"type": "quota_error", "code": "quota", "message": "Too much."}}, ("quota", "Too much.")),
    ({"error": {"type": "quota", "code": None, "message": "Too much."}}, ("quota", "Too much.")),
    ({"error": {"code": 429, "message": "slow"}}, ("429", "slow")),
    ({"code": 429, "message": 5}, ("429", "5")),
    ({"code": 429.5, "message": "slow \ud83d"}, ("429.5", "slow ")),
    ({"code": True, "message": ["slow"]}, ("", "")),
    ({"error": "overloaded"}, ("", "overloaded")),
    ({"code": "busy", "error": "overloaded"}, ("busy", "overloaded")),
    ({"message": "outer", "error": {"code": "inner"}}, ("inner", "outer")),
    ({"error": {}}, ("", "")),
    ({"error": {"detail": "?"}}, ("", "")),
    ({"error": None}, ("", "")),
    ({"error": [5]}, ("", "")),
    ({}, ("", "")),
]


def found(*events: Event) -> tuple[str, tuple[str, str] | None]:
    """Returns the status and the error of the response that the events describe."""
    accumulator = ResponseAccumulator()
    for event in [{"type": "response.created", "response": response()}, *events]:
        accumulator.add(from_dict(event))
    body = to_dict(accumulator.response)
    error = body.get("error")
    return body["status"], error and (error["code"], error["message"])


def final(state: str, **members: Any) -> Event:
    return {"type": f"response.{state}", "response": response(status=state, **members)}


ERROR = {"type": "error", "code": "quota", "message": "Too much."}
TOLD = ("quota", "Too much.")


@pytest.mark.parametrize(("members", "told"), FORMS)
def test_an_error_is_told_in_any_form(members: Event, told: tuple[str, str]) -> None:
    assert found({"type": "error", **members}) == ("failed", told)
    assert found(final("failed"), {"type": "error", **members}) == ("failed", told)


@pytest.mark.parametrize("reason", [{}, {"error": None}, {"error": {"code": "", "message": ""}}, {"error": {}}])
def test_an_error_is_the_reason_of_a_failed_response_that_gives_none(reason: Event) -> None:
    assert found(final("failed", **reason), ERROR) == ("failed", TOLD)
    assert found(ERROR, final("failed", **reason)) == ("failed", TOLD)


def test_an_error_is_the_reason_of_an_incomplete_response_that_gives_none() -> None:
    assert found(final("incomplete"), ERROR) == ("incomplete", TOLD)
    cut_short = final("incomplete", incomplete_details={"reason": "max_output_tokens"})
    assert found(cut_short, ERROR) == ("incomplete", None)


@pytest.mark.parametrize("late", [True, False])
def test_the_reason_of_a_failed_response_counts(late: bool) -> None:
    failed = final("failed", error={"code": "server_error", "message": "Sorry."})
    assert found(*([failed, ERROR] if late else [ERROR, failed])) == ("failed", ("server_error", "Sorry."))


@pytest.mark.parametrize("error", ["boom", {"code": 500, "message": "boom"}])
def test_a_reason_that_no_field_holds_is_left_as_it_is(error: object) -> None:
    accumulator = ResponseAccumulator()
    for event in (final("failed", error=error), ERROR):
        accumulator.add(from_dict(event))
    assert to_dict(accumulator.response)["error"] == error


@pytest.mark.parametrize("late", [True, False])
def test_an_error_does_not_spoil_a_completed_response(late: bool) -> None:
    completed = final("completed")
    assert found(*([completed, ERROR] if late else [ERROR, completed])) == ("completed", None)


def test_a_response_that_goes_on_after_an_error_has_failed_so_far() -> None:
    assert found(ERROR, {"type": "response.in_progress", "response": response()}) == ("failed", TOLD)


def test_another_response_has_no_error() -> None:
    assert found(ERROR, {"type": "response.created", "response": response(id="resp_2")}) == ("in_progress", None)


def test_a_response_event_that_comes_after_the_end_changes_nothing() -> None:
    late = {"type": "response.in_progress", "response": response()}
    assert found(final("failed"), late, ERROR) == ("failed", TOLD)
