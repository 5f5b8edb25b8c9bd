"""A client and a service, blocking and asynchronous."""

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio

from openresponses.v1 import (
    CreateResponseRequest,
    GetResponseRequest,
    Response,
    ResponsesServiceAsyncStub,
    ResponsesServiceServicer,
    ResponsesServiceStub,
    StreamEvent,
    add_ResponsesServiceServicer_to_server,
)


def ask(request: CreateResponseRequest) -> str:
    with grpc.insecure_channel("localhost:50051") as channel:
        stub = ResponsesServiceStub(channel)
        for event in stub.CreateResponseStream(request, timeout=60):
            if event.HasField("output_text_delta"):
                print(event.output_text_delta.delta)
        return stub.GetResponse(GetResponseRequest(response_id="resp_1")).id


async def ask_later(request: CreateResponseRequest) -> str:
    async with grpc.aio.insecure_channel("localhost:50051") as channel:
        stub = ResponsesServiceStub(channel)
        await print_all(stub, request)
        response = await stub.CreateResponse(request, metadata=(("authorization", "Bearer key"),))
        return response.id


async def print_all(stub: ResponsesServiceAsyncStub, request: CreateResponseRequest) -> None:
    event: StreamEvent
    async for event in stub.CreateResponseStream(request):
        print(event.output_text_delta.delta)


class Service(ResponsesServiceServicer):
    async def CreateResponse(
        self, request: CreateResponseRequest, context: "grpc.aio.ServicerContext[CreateResponseRequest, Response]"
    ) -> Response:
        return Response(model=request.model)

    async def CreateResponseStream(
        self, request: CreateResponseRequest, context: "grpc.aio.ServicerContext[CreateResponseRequest, StreamEvent]"
    ) -> AsyncIterator[StreamEvent]:
        yield StreamEvent()


class BlockingService(ResponsesServiceServicer):
    def CreateResponse(self, request: CreateResponseRequest, context: grpc.ServicerContext) -> Response:
        return Response(model=request.model)

    def CreateResponseStream(
        self, request: CreateResponseRequest, context: grpc.ServicerContext
    ) -> Iterator[StreamEvent]:
        yield StreamEvent()


def serve(server: grpc.Server) -> None:
    add_ResponsesServiceServicer_to_server(BlockingService(), server)


def serve_later(server: grpc.aio.Server) -> None:
    add_ResponsesServiceServicer_to_server(Service(), server)
