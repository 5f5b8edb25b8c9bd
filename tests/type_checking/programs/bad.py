"""Mistakes. Each line with the comment `wrong` must be an error for both checkers, and no other line."""

# mypy: warn-unreachable
# pyright: reportUnnecessaryComparison=true

import grpc.aio
from typing_extensions import assert_never

from openresponses import inner
from openresponses.v1 import OutputTextDleta  # wrong: a message
from openresponses.v1 import (
    ITEM_STATUS_COMPLETED,
    Content,
    CreateResponseRequest,
    FunctionTool,
    ItemStatus,
    OutputTextDelta,
    Response,
    ResponsesServiceStub,
    StreamEvent,
    Tool,
)


def fields(event: StreamEvent, response: Response) -> None:
    print(event.output_text_dleta.delta)  # wrong: an alternative
    print(event.output_text_delta.dleta)  # wrong: a field
    response.modle = "tide-1"  # wrong: a field that is assigned
    response.output.add().mesage.id = "msg_1"  # wrong: an alternative of an element
    event.HasField("output_text_dleta")  # wrong: the name of a field
    event.WhichOneof("evnet")  # wrong: the name of a oneof
    response.model = 1  # wrong: a number for a text


def values(response: Response) -> None:
    response.status = ITEM_STATUS_COMPLETED  # wrong: another enum
    response.status = "completed"  # wrong: a string for an enum
    response.status = 1  # wrong: a number for an enum
    ItemStatus.Name(response.status)  # wrong: another enum
    print(ItemStatus.ITEM_STATUS_COMPLETD)  # wrong: a value


def constructors() -> None:
    FunctionTool(naem="get_tide")  # wrong: an argument
    FunctionTool(name=b"get_tide")  # wrong: the type of an argument
    Tool(function=Response())  # wrong: another message
    CreateResponseRequest(tools=[FunctionTool()])  # wrong: another message in a list
    CreateResponseRequest(metadata={"port": 1})  # wrong: a number in a map of texts


def misspelt(content: Content) -> str:
    match content.WhichOneof("content"):
        case "text":
            return content.text
        case "lst":  # wrong for pyright: never there
            return ""  # wrong for mypy: never reached
        case None:
            return ""
        case _ as rest:
            assert_never(rest)  # wrong: "list" is left


def forgotten(content: Content) -> str:
    match inner(content):
        case str() as text:
            return text
        case None:
            return ""
        case _ as rest:
            assert_never(rest)  # wrong: ContentPartList is left


def some(event: StreamEvent) -> None:
    match event.WhichOneof("event"):
        case "output_text_dleta":  # wrong for pyright: never there
            print(event.output_text_delta)  # wrong for mypy: never reached
    if event.WhichOneof("event") == "output_text_dleta":  # wrong: never equal
        print()
    match inner(event):
        case OutputTextDelta() as text:
            print(text.dleta)  # wrong: a field of what the union holds
        case OutputTextDnoe():  # wrong: a message
            print()


async def call(channel: grpc.aio.Channel, request: CreateResponseRequest) -> None:
    stub = ResponsesServiceStub(channel)
    print((await stub.CreateResponse(request)).modle)  # wrong: a field of the answer
    print(stub.CreateResponse(request).model)  # wrong: it was not awaited
    for event in stub.CreateResponseStream(request):  # wrong: not `async for`
        print(event)
    await stub.CreateReply(request)  # wrong: an operation
