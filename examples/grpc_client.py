"""Streams from a gRPC service with TLS and a key: python grpc_client.py HOST:PORT CA-FILE"""

import asyncio
import os
import sys
from pathlib import Path

# docs: begin client
import grpc
from google.rpc.status_pb2 import Status

from openresponses.v1 import CreateResponseRequest, ErrorReply, Input, ResponsesServiceStub

OPTIONS = [("grpc.max_receive_message_length", 64 << 20)]  # an image takes megabytes; the default is 4 MiB


async def print_text(address: str, authorities: bytes, key: str, request: CreateResponseRequest) -> None:
    credentials = grpc.ssl_channel_credentials(authorities)
    async with grpc.aio.secure_channel(address, credentials, OPTIONS) as channel:
        stub = ResponsesServiceStub(channel)
        metadata = (("authorization", f"Bearer {key}"),)
        async for event in stub.CreateResponseStream(request, metadata=metadata, timeout=600):
            print(event.output_text_delta.delta, end="", flush=True)
    print()


# docs: end client


# docs: begin status
def reason(error: grpc.aio.AioRpcError) -> str:
    """Returns what an HTTP endpoint behind the service said, or else the status's own text."""
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin" and isinstance(value, bytes):
            for detail in Status.FromString(value).details:
                reply = ErrorReply()
                if detail.Unpack(reply):
                    return reply.error.message
    return error.details() or error.code().name


# docs: end status


async def main(address: str, authorities: str) -> None:
    request = CreateResponseRequest(
        model=os.environ.get("MODEL", "tide-text"), input=Input(text="When is low tide in Ebbing?")
    )
    try:
        await print_text(address, Path(authorities).read_bytes(), os.environ.get("OPENAI_API_KEY", "none"), request)
    except grpc.aio.AioRpcError as error:
        sys.exit(f"{error.code().name}: {reason(error)}")


asyncio.run(main(*sys.argv[1:]))
