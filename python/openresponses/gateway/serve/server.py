"""The gRPC server that stands before an upstream."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from openresponses.gateway.access import Tls, refuse_open_relay
from openresponses.gateway.address import address_of
from openresponses.gateway.lifetime import StartsAndStops
from openresponses.gateway.listening import listen
from openresponses.gateway.logs import log_defect
from openresponses.v1 import responses_service_pb2
from openresponses.v1.responses_service_pb2_grpc import add_ResponsesServiceServicer_to_server

from .interceptors import AskForToken, WatchCalls
from .options import ServeOptions
from .servicer import UpstreamServicer
from .upstream import Upstream

_SERVICE = responses_service_pb2.DESCRIPTOR.services_by_name["ResponsesService"].full_name


_LAST_WORDS_SECONDS = 1.0
_FOREVER = 1e9
_INT_MAX = 2**31 - 1


class Serve(StartsAndStops):
    """Serves ``ResponsesService`` by asking an upstream, inside a running event loop.

    Use it as an asynchronous context, or call ``start`` and ``stop``.

    Attributes:
        address: where the server listens once it has started, for example "127.0.0.1:50051".
    """

    def __init__(self, options: ServeOptions) -> None:
        self._options = options
        self._hurried = asyncio.Event()
        self.address = ""

    async def start(self) -> None:
        """Listens and serves.

        Raises:
            AccessError: the options would make an open relay, or name files for TLS that
                cannot be used.
            OSError: the server cannot listen at the address.
        """
        options = self._options
        await refuse_open_relay(options.host, options.key, options.tls, options.client_tokens)
        credentials = _credentials(options.tls) if options.tls is not None else None
        self._upstream = Upstream(
            options.upstream,
            options.key,
            options.max_message_bytes,
            options.verify,
            not options.client_tokens,
            options.instrument,
        )
        self._calls = WatchCalls(options.observers)
        # The first interceptor is the outermost: so refused calls are logged, too.
        interceptors = [self._calls, *options.interceptors]
        if options.client_tokens:
            interceptors.append(AskForToken(options.client_tokens))
        self._server = grpc.aio.server(interceptors=interceptors, options=_settings(options))
        servicer = UpstreamServicer(self._upstream, options.max_message_bytes)
        add_ResponsesServiceServicer_to_server(servicer, self._server)
        self._health = health.aio.HealthServicer()
        health_pb2_grpc.add_HealthServicer_to_server(self._health, self._server)
        reflection.enable_server_reflection([_SERVICE, health.SERVICE_NAME, reflection.SERVICE_NAME], self._server)
        await self._set_health(False)
        at = address_of(options.host, options.port)
        try:
            port = (
                self._server.add_insecure_port(at)
                if credentials is None
                else self._server.add_secure_port(at, credentials)
            )
        except RuntimeError:
            await self._upstream.close()
            listen(options.host, options.port).close()  # fails too, but says why
            raise OSError(f"cannot listen at {at}") from None
        await self._server.start()
        self.address = address_of(options.host, port)
        self._probe = asyncio.create_task(self._follow_upstream())

    async def stop(self) -> None:
        """Takes no more calls, waits up to ``grace_seconds`` for the calls under way, and ends."""
        self._probe.cancel()
        with suppress(asyncio.CancelledError):
            await self._probe
        await self._health.enter_graceful_shutdown()
        grace_seconds = self._options.grace_seconds
        stopping = asyncio.create_task(self._server.stop(_FOREVER))
        waiting = {stopping, *(asyncio.create_task(event.wait()) for event in (self._calls.idle, self._hurried))}
        await asyncio.wait(waiting, timeout=grace_seconds, return_when=asyncio.FIRST_COMPLETED)
        # One stop at a time: gRPC crashes if one stop ends while another waits. And the first stop
        # has no end of its own (_FOREVER): cancelled just as it ends, it would cancel the next, too.
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
        # Still open are calls whose status is on its way, and clients that watch the health.
        await self._server.stop(None if self._hurried.is_set() else min(_LAST_WORDS_SECONDS, grace_seconds))
        await self._calls.settle()
        await self._upstream.close()

    async def hurry(self) -> None:
        """Ends the calls that ``stop`` waits for."""
        self._hurried.set()

    async def _follow_upstream(self) -> None:
        while True:
            try:
                is_there = await self._upstream.is_there()
            except Exception as error:  # whatever it is, the next probe may go well
                log_defect("health", error)
                is_there = False
            await self._set_health(is_there)
            await asyncio.sleep(self._options.probe_seconds)

    async def _set_health(self, is_there: bool) -> None:
        serving = health_pb2.HealthCheckResponse.SERVING if is_there else health_pb2.HealthCheckResponse.NOT_SERVING
        for name in ("", _SERVICE):
            await self._health.set(name, serving)


def _credentials(tls: Tls) -> grpc.ServerCredentials:
    tls.check()
    pair = (tls.key.read_bytes(), tls.certificate.read_bytes())
    authorities = tls.authorities.read_bytes() if tls.authorities is not None else None
    return grpc.ssl_server_credentials([pair], authorities, require_client_auth=authorities is not None)


def _settings(options: ServeOptions) -> list[tuple[str, Any]]:
    """Returns the settings of the gRPC server: sizes, and pings that keep a connection alive
    while a model thinks."""
    settings: list[tuple[str, Any]] = [
        # Twice the limit: a message over the limit arrives and is refused with the gateway's own
        # error. gRPC itself refuses what is far over the limit.
        ("grpc.max_receive_message_length", min(2 * options.max_message_bytes, _INT_MAX)),
        ("grpc.max_send_message_length", options.max_message_bytes),
        ("grpc.keepalive_time_ms", 30_000),
        ("grpc.keepalive_timeout_ms", 10_000),
        ("grpc.keepalive_permit_without_calls", 1),
        ("grpc.http2.max_pings_without_data", 0),
        ("grpc.http2.min_ping_interval_without_data_ms", 10_000),
        ("grpc.http2.min_recv_ping_interval_without_data_ms", 10_000),
        # Else a second server could start on the same port, and would get every other connection.
        ("grpc.so_reuseport", 0),
    ]
    if options.connection_seconds is not None:
        settings.append(("grpc.max_connection_age_ms", round(options.connection_seconds * 1000)))
    return settings
