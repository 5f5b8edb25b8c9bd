"""The models of the `openai` package, twice.

The streaming client of `openai` parses with `json.loads` and gives the result
to `construct_type`. `construct_type` validates; if validation fails, it builds
the model without it. The first row measures this: what users get today. The
second row gives the bytes to pydantic without the client: the best that the
same models could do.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..contender import Contender, Run, absent, checked
from ..workloads import Workload

Parse = Callable[[bytes], Any]
Dump = Callable[[Any], str]

CLIENT = "openai (client's construct_type)"
PYDANTIC = "openai (pydantic validate_json)"


def contenders() -> list[Contender]:
    try:
        by_client, by_pydantic = _parsers()
    except ImportError as error:
        return [absent(name, str(error)) for name in (CLIENT, PYDANTIC)]
    return [
        _contender(CLIENT, "json.loads + construct_type; to_json", by_client, _to_json),
        _contender(PYDANTIC, "TypeAdapter.validate_json; model_dump_json", by_pydantic, _model_dump_json),
    ]


def _parsers() -> tuple[Parse, Parse]:
    from openai._models import construct_type
    from openai.types.responses import ResponseStreamEvent
    from pydantic import TypeAdapter

    adapter: Any = TypeAdapter(ResponseStreamEvent)
    return (
        lambda data: construct_type(type_=ResponseStreamEvent, value=json.loads(data)),
        lambda data: adapter.validate_json(data),
    )


def _to_json(event: Any) -> str:
    return str(event.to_json(indent=None))


def _model_dump_json(event: Any) -> str:
    # Without exclude_unset, pydantic would write members that the event never had.
    return str(event.model_dump_json(exclude_unset=True))


def _contender(name: str, does: str, parse: Parse, dump: Dump) -> Contender:
    def prepare_from(workload: Workload) -> Run:
        return checked(parse, workload.data, lambda event, i: _holds(event, workload.parsed[i]))

    def prepare_to(workload: Workload) -> Run:
        events = [parse(text) for text in workload.data]
        return checked(dump, events, lambda text, i: bool(json.loads(text) == workload.parsed[i]))

    return Contender(name, does, prepare_from, prepare_to)


def _holds(event: Any, parsed: Any) -> bool:
    return bool(event.type == parsed["type"] and event.to_dict(mode="json") == parsed)
