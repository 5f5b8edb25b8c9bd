"""Around each call of the gRPC server: checks the client's token, and logs how the call went."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from collections.abc import Awaitable, Callable, Collection
from contextlib import aclosing
from typing import Any

import grpc
from grpc.aio import AbortError

from openresponses.gateway.access import knows
from openresponses.gateway.errors import abort, api_error, http_status_of
from openresponses.gateway.logs import CallLog, CallObserver, log_call, log_defect

Handler = Any  # grpc.RpcMethodHandler; the type hints do not have its attributes
Continuation = Callable[[grpc.HandlerCallDetails], Awaitable[Handler]]

HEALTH = "/grpc.health.v1.Health/"
"""Load balancers call these methods every second and without tokens."""

_REFLECTION = "/grpc.reflection."
_REQUEST_ID = "x-request-id"
_SETTLE_SECONDS = 1.0
_TURNS = 3
_CODE_NAMES = {code.value[0]: code.name for code in grpc.StatusCode}

# At a deadline mostly the client ends the call, a moment before the deadline passes here: the
# client's clock started first, and gRPC rounds the remaining time up, by one percent at most.
_AHEAD_SECONDS = 0.1
_ROUNDED_UP = 0.01


class AskForToken(grpc.aio.ServerInterceptor):
    """Refuses calls without a client token, except health checks.

    Args:
        tokens: the tokens that let a client in.
    """

    def __init__(self, tokens: Collection[str]) -> None:
        self._tokens = tokens

    async def intercept_service(
        self, continuation: Continuation, handler_call_details: grpc.HandlerCallDetails
    ) -> Handler:
        metadata = dict(handler_call_details.invocation_metadata or ())
        if handler_call_details.method.startswith(HEALTH) or knows(self._tokens, metadata.get("authorization")):
            return await continuation(handler_call_details)
        # A stream-stream handler fits every kind of method: it does not wait for a message.
        return grpc.stream_stream_rpc_method_handler(_refuse)


async def _refuse(_: Any, context: Any) -> None:
    message = "the call lacks a bearer token that this gateway knows"
    await abort(context, api_error(401, message, "invalid_api_key", "invalid_request_error"))


class WatchCalls(grpc.aio.ServerInterceptor):
    """Logs how each call went, and knows whether calls are under way.

    Args:
        observers: get the calls, besides the log.

    Attributes:
        tasks: the tasks of the calls under way.
        idle: set while no call is under way. Calls about health and reflection do not count,
            because a client may keep them open for ever.
    """

    def __init__(self, observers: Collection[CallObserver] = ()) -> None:
        self._observers = observers
        self._active = 0
        self.tasks: set[asyncio.Task[Any]] = set()
        self.idle = asyncio.Event()
        self.idle.set()

    async def intercept_service(
        self, continuation: Continuation, handler_call_details: grpc.HandlerCallDetails
    ) -> Handler:
        handler = await continuation(handler_call_details)
        if handler is None:
            return None  # there is no such method: gRPC itself refuses the call
        watched = _Watched(self, handler_call_details)
        takes = "stream" if handler.request_streaming else "unary"
        gives = "stream" if handler.response_streaming else "unary"
        # For each kind of method gRPC has an attribute with its behavior and a function that makes a handler.
        make = getattr(grpc, f"{takes}_{gives}_rpc_method_handler")
        behavior = getattr(handler, f"{takes}_{gives}")
        serialize = watched.counting(handler.response_serializer)
        if handler.response_streaming:
            return make(watched.stream(behavior), handler.request_deserializer, serialize)
        # Serializes the message itself: gRPC would do so after the call's log has been written.
        return make(watched.unary(behavior, serialize), handler.request_deserializer)

    async def settle(self) -> None:
        """Waits for the tasks of calls that have been ended. gRPC does not wait, and a task that
        still runs at the end of the event loop would write a traceback."""
        if self.tasks:
            await asyncio.wait(self.tasks, timeout=_SETTLE_SECONDS)
        for _ in range(_TURNS):  # for gRPC's own task, which waits for each call's task
            await asyncio.sleep(0)

    def begin(self, call: CallLog) -> None:
        for observer in self._observers:
            observer.began(call)
        self._active += 1
        self.idle.clear()

    def end(self, call: CallLog) -> None:
        for observer in self._observers:
            observer.ended(call)
        self._active -= 1
        if not self._active:
            self.idle.set()


class _Watched:
    """One call, and its log."""

    def __init__(self, watch: WatchCalls, details: grpc.HandlerCallDetails) -> None:
        self._watch = watch
        self._started = time.monotonic()
        self.log = CallLog(details.method)
        self._counts = not details.method.startswith((HEALTH, _REFLECTION))
        self.take_request_id(details.invocation_metadata or ())

    def take_request_id(self, metadata: Any) -> None:
        for name, value in metadata:
            if name == _REQUEST_ID:
                self.log.request_id = str(value)

    def counting(self, serialize: Callable[[Any], bytes] | None) -> Callable[[Any], bytes]:
        log = self.log

        def counted(message: Any) -> bytes:
            data = serialize(message) if serialize is not None else message
            log.events += 1
            log.bytes += len(data)
            return data

        return counted

    def unary(self, behavior: Any, serialize: Callable[[Any], bytes]) -> Any:
        async def answer(request: Any, context: Any) -> bytes:
            return serialize(await behavior(request, _Context(context, self)))

        async def watched(request: Any, context: Any) -> Any:
            return await self._run(context, answer(request, context))

        return watched

    def stream(self, behavior: Any) -> Any:
        # Writes what the generator yields, which gRPC would do otherwise: a generator around the
        # generator would cost each event one step more.
        async def write_all(request: Any, context: Any) -> None:
            messages = behavior(request, _Context(context, self))
            if not inspect.isasyncgen(messages):
                await messages
                return
            write = context.write
            async with aclosing(messages):
                async for message in messages:
                    await write(message)

        async def watched(request: Any, context: Any) -> None:
            await self._run(context, write_all(request, context))

        return watched

    async def _run(self, context: Any, work: Awaitable[Any]) -> Any:
        self.log.peer = context.peer()
        allowed = context.time_remaining()
        task = asyncio.current_task()
        if task is not None:
            self._watch.tasks.add(task)
            task.add_done_callback(self._watch.tasks.discard)
        if self._counts:
            self._watch.begin(self.log)
        self.log.code, self.log.http_status = "OK", 200
        try:
            return await work
        except AbortError:
            self._failed(context)
            raise
        except asyncio.CancelledError:
            remaining = context.time_remaining()
            over = allowed is not None and remaining <= _AHEAD_SECONDS + _ROUNDED_UP * allowed
            self.log.code, self.log.http_status = ("DEADLINE_EXCEEDED", 504) if over else ("CANCELLED", 499)
            raise
        except Exception as error:
            await self._defect(context, error)
        finally:
            self._end()

    def _failed(self, context: Any) -> None:
        code, metadata = context.code(), context.trailing_metadata() or ()
        self.log.code = code.name if isinstance(code, grpc.StatusCode) else _CODE_NAMES.get(code, str(code))
        self.log.http_status = http_status_of(metadata)
        self.take_request_id(metadata)

    async def _defect(self, context: Any, error: Exception) -> None:
        """Replies without the exception's message, which gRPC would send: it may quote another
        client's request."""
        log_defect(self.log.method, error)
        self.log.code, self.log.http_status = "INTERNAL", 500
        await abort(context, api_error(500, "the gateway failed; its log says where", error_type="server_error"))

    def _end(self) -> None:
        self.log.milliseconds = (time.monotonic() - self._started) * 1000
        log_call(self.log, None if self._counts else logging.DEBUG)
        if self._counts:
            self._watch.end(self.log)


class _Context:
    """A call's context that notes the upstream's request id for the log."""

    def __init__(self, context: Any, watched: _Watched) -> None:
        self._context = context
        self._watched = watched

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    async def send_initial_metadata(self, metadata: Any) -> None:
        self._watched.take_request_id(metadata)
        await self._context.send_initial_metadata(metadata)
