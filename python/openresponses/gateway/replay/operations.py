"""The operations of the API, answered from recordings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import msgspec

from openresponses.sse import DONE, encode_sse

from .faults import Faults
from .recording import Recording, RecordingError
from .reply import ReplyContent, event_stream, json_content
from .store import ApiError, Stored, input_items, page, usage


@dataclass(frozen=True)
class OperationRequest:
    """The parts of a request that operations need.

    Attributes:
        path: the parameters in the path.
        query: the parameters behind the path.
        headers: values by the names in lower case.
        body: the parsed JSON; None for a request without a body.
    """

    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any

    def wish(self, name: str) -> str | None:
        """Returns what the request asks of the replay: a header, or a string in the body's ``metadata``.

        ``metadata`` arrives even through gateways and proxies that drop unknown headers.
        """
        metadata = self.body.get("metadata") if isinstance(self.body, dict) else None
        from_metadata = metadata.get(name) if isinstance(metadata, dict) else None
        return self.headers.get(name) or (from_metadata if isinstance(from_metadata, str) else None)

    def faults(self) -> Faults | None:
        """Returns the faults that the request asks for; None if it does not mention faults."""
        wished = self.wish("x-replay-fault")
        try:
            return None if wished is None else Faults.parse(wished)
        except ValueError as error:
            raise ApiError(400, f"x-replay-fault: {error}", "invalid_value") from None


class Api:
    """The API's operations: on recordings, and on the responses that were created from them."""

    def __init__(self, recordings: Sequence[Recording], ends_with_done: bool | None) -> None:
        self._recordings = {recording.name: recording for recording in recordings}
        if len(self._recordings) < len(recordings):
            raise RecordingError("two recordings have the same name, but requests choose a recording by its name")
        self._ends_with_done = ends_with_done
        self._stored: dict[str, Stored] = {}
        self._numbers = count(1)

    def create(self, request: OperationRequest) -> ReplyContent:
        """POST /responses."""
        body = _object(request)
        recording = self._chosen(request)
        self._stored[recording.response_id] = Stored(recording, input_items(body))
        return self._events(recording) if body.get("stream") is True else json_content(recording.document)

    def get(self, request: OperationRequest) -> ReplyContent:
        """GET /responses/{id}, and its events."""
        stored = self._find(request)
        if request.query.get("stream") != "true":
            return json_content(stored.document())
        after = request.query.get("starting_after")
        try:
            return self._events(stored.recording, None if after is None else float(after))
        except ValueError:
            message = "Invalid 'starting_after': expected a number."
            raise ApiError(400, message, "invalid_value", param="starting_after") from None

    def cancel(self, request: OperationRequest) -> ReplyContent:
        """POST /responses/{id}/cancel."""
        stored = self._find(request)
        stored.is_cancelled = True
        return json_content(stored.document())

    def delete(self, request: OperationRequest) -> ReplyContent:
        """DELETE /responses/{id}."""
        self._find(request)
        identifier = request.path["id"]
        del self._stored[identifier]
        return _json({"id": identifier, "object": "response.deleted", "deleted": True})

    def input_items(self, request: OperationRequest) -> ReplyContent:
        """GET /responses/{id}/input_items."""
        return _json(page(self._find(request).items, request.query))

    def input_tokens(self, request: OperationRequest) -> ReplyContent:
        """POST /responses/input_tokens: as many tokens as the recorded request had."""
        _object(request)
        tokens = usage(self._chosen(request)).get("input_tokens", 0)
        return _json({"object": "response.input_tokens", "input_tokens": tokens})

    def compact(self, request: OperationRequest) -> ReplyContent:
        """POST /responses/compact: returns the input unchanged, nothing is shortened."""
        recording = self._chosen(request)
        compacted = {
            "id": f"cmp_{next(self._numbers)}",
            "object": "response.compaction",
            "created_at": msgspec.json.decode(recording.document).get("created_at", 0),
            "output": input_items(_object(request)),
            "usage": usage(recording),
        }
        return _json(compacted)

    def models(self, _: OperationRequest) -> ReplyContent:
        """GET /models: the names of the recordings, because a request can choose a recording by its model."""
        models = [{"id": name, "object": "model", "created": 0, "owned_by": "replay"} for name in self._recordings]
        return _json({"object": "list", "data": models})

    def _chosen(self, request: OperationRequest) -> Recording:
        wished = request.wish("x-replay")
        if wished is None:
            model = request.body.get("model") if isinstance(request.body, dict) else None
            first = next(iter(self._recordings.values()))
            return self._recordings.get(model, first) if isinstance(model, str) else first
        if wished not in self._recordings:
            known = ", ".join(self._recordings)
            raise ApiError(
                400, f"x-replay: no recording is named {wished!r}; the recordings are: {known}", "invalid_value"
            )
        return self._recordings[wished]

    def _find(self, request: OperationRequest) -> Stored:
        identifier = request.path["id"]
        if identifier not in self._stored:
            raise ApiError(404, f"Response with id '{identifier}' not found.", "not_found")
        return self._stored[identifier]

    def _events(self, recording: Recording, after: float | None = None) -> ReplyContent:
        has_done = recording.ends_with_done if self._ends_with_done is None else self._ends_with_done
        frames = recording.frames()
        if after is not None:
            frames = (each for each in frames if each.sequence_number is not None and each.sequence_number > after)
        return event_stream((each.encoded for each in frames), encode_sse(DONE) if has_done else b"")


def error_of(error: RecordingError) -> ApiError:
    """Returns the error for a JSON reply of a recording that has no response."""
    return ApiError(500, str(error), "server_error", "server_error")


def _object(request: OperationRequest) -> dict[str, Any]:
    if not isinstance(request.body, dict):
        raise ApiError(400, "We could not parse the JSON body of your request: expected an object.", "invalid_json")
    return request.body


def _json(value: Any) -> ReplyContent:
    return json_content(msgspec.json.encode(value))
