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
from .reply import Content, event_stream, json_content
from .store import ApiError, Stored, input_items, page, usage


@dataclass(frozen=True)
class Call:
    """A request, as far as operations care.

    Attributes:
        path: the parameters in the path.
        query: the parameters behind it.
        headers: by their names in lower case.
        body: the parsed JSON; None if there was none.
    """

    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any

    def wish(self, name: str) -> str | None:
        """What the request wishes of the replay: a header, or a string of its ``metadata``.

        The latter passes through everything that passes requests on.
        """
        metadata = self.body.get("metadata") if isinstance(self.body, dict) else None
        from_metadata = metadata.get(name) if isinstance(metadata, dict) else None
        return self.headers.get(name) or (from_metadata if isinstance(from_metadata, str) else None)

    def faults(self) -> Faults | None:
        """The faults that the request wishes; None if it says nothing of them."""
        wished = self.wish("x-replay-fault")
        try:
            return None if wished is None else Faults.parse(wished)
        except ValueError as error:
            raise ApiError(400, f"x-replay-fault: {error}", "invalid_value") from None


class Api:
    """Recordings, and the responses that were created from them."""

    def __init__(self, recordings: Sequence[Recording], ends_with_done: bool | None) -> None:
        self._recordings = {recording.name: recording for recording in recordings}
        if len(self._recordings) < len(recordings):
            raise RecordingError("two recordings have the same name, by which requests choose them")
        self._ends_with_done = ends_with_done
        self._stored: dict[str, Stored] = {}
        self._numbers = count(1)

    def create(self, call: Call) -> Content:
        """POST /responses."""
        body = _object(call)
        recording = self._chosen(call)
        self._stored[recording.response_id] = Stored(recording, input_items(body))
        return self._events(recording) if body.get("stream") is True else json_content(recording.document)

    def get(self, call: Call) -> Content:
        """GET /responses/{id}, and its events."""
        stored = self._find(call)
        if call.query.get("stream") != "true":
            return json_content(stored.document())
        after = call.query.get("starting_after")
        try:
            return self._events(stored.recording, None if after is None else float(after))
        except ValueError:
            message = "Invalid 'starting_after': expected a number."
            raise ApiError(400, message, "invalid_value", param="starting_after") from None

    def cancel(self, call: Call) -> Content:
        """POST /responses/{id}/cancel."""
        stored = self._find(call)
        stored.is_cancelled = True
        return json_content(stored.document())

    def delete(self, call: Call) -> Content:
        """DELETE /responses/{id}."""
        self._find(call)
        identifier = call.path["id"]
        del self._stored[identifier]
        return _json({"id": identifier, "object": "response.deleted", "deleted": True})

    def input_items(self, call: Call) -> Content:
        """GET /responses/{id}/input_items."""
        return _json(page(self._find(call).items, call.query))

    def input_tokens(self, call: Call) -> Content:
        """POST /responses/input_tokens: as many as the recorded request had."""
        _object(call)
        tokens = usage(self._chosen(call)).get("input_tokens", 0)
        return _json({"object": "response.input_tokens", "input_tokens": tokens})

    def compact(self, call: Call) -> Content:
        """POST /responses/compact: the input as it is, which shortens nothing."""
        recording = self._chosen(call)
        compacted = {
            "id": f"cmp_{next(self._numbers)}",
            "object": "response.compaction",
            "created_at": msgspec.json.decode(recording.document).get("created_at", 0),
            "output": input_items(_object(call)),
            "usage": usage(recording),
        }
        return _json(compacted)

    def models(self, _: Call) -> Content:
        """GET /models: the recordings, since a request chooses one as its model."""
        models = [{"id": name, "object": "model", "created": 0, "owned_by": "replay"} for name in self._recordings]
        return _json({"object": "list", "data": models})

    def _chosen(self, call: Call) -> Recording:
        wished = call.wish("x-replay")
        if wished is None:
            model = call.body.get("model") if isinstance(call.body, dict) else None
            first = next(iter(self._recordings.values()))
            return self._recordings.get(model, first) if isinstance(model, str) else first
        if wished not in self._recordings:
            known = ", ".join(self._recordings)
            raise ApiError(400, f"x-replay: no recording is named {wished!r}; these are: {known}", "invalid_value")
        return self._recordings[wished]

    def _find(self, call: Call) -> Stored:
        identifier = call.path["id"]
        if identifier not in self._stored:
            raise ApiError(404, f"Response with id '{identifier}' not found.", "not_found")
        return self._stored[identifier]

    def _events(self, recording: Recording, after: float | None = None) -> Content:
        has_done = recording.ends_with_done if self._ends_with_done is None else self._ends_with_done
        frames = recording.frames()
        if after is not None:
            frames = (one for one in frames if one.sequence_number is not None and one.sequence_number > after)
        return event_stream((one.encoded for one in frames), encode_sse(DONE) if has_done else b"")


def error_of(error: RecordingError) -> ApiError:
    """For a JSON reply, when the recording has no response to give."""
    return ApiError(500, str(error), "server_error", "server_error")


def _object(call: Call) -> dict[str, Any]:
    if not isinstance(call.body, dict):
        raise ApiError(400, "We could not parse the JSON body of your request: expected an object.", "invalid_json")
    return call.body


def _json(value: Any) -> Content:
    return json_content(msgspec.json.encode(value))
