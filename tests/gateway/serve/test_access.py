"""Who may use ``Serve``, and whose key is spent, over real sockets."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.support.certificates import Certificates
from gateway.support.raw_upstream import FRAMES, STREAM_HEAD, RawUpstream
from gateway.support.serve_bench import asked, asking, bearer, error_of, serving, stub_of
from openresponses.gateway.access import AccessError, Tls, knows
from openresponses.gateway.errors import from_rpc_error
from openresponses.gateway.serve import Serve, ServeOptions

TOKENS = frozenset({"tick", "tock"})


class TestTokens:
    @pytest.mark.parametrize("authorization", ["", "Bearer wrong", "Bearer", "Basic tick", "tick", "Bearer tick tock"])
    async def test_a_call_without_a_token_is_refused(self, authorization: str) -> None:
        async with serving(client_tokens=TOKENS) as (replay, serve), stub_of(serve.address) as stub:
            metadata = [("authorization", authorization)] if authorization else []
            for method in (stub.CreateResponseStream, stub.CreateResponse):
                error = await error_of(method(asking(), metadata=metadata))
                assert error.code() is grpc.StatusCode.UNAUTHENTICATED
                reply = from_rpc_error(error)
                assert reply.status == 401
                assert json.loads(reply.body)["error"] == {
                    "type": "invalid_request_error",
                    "code": "invalid_api_key",
                    "message": "the call lacks a bearer token that this gateway knows",
                    "param": None,
                }
            assert all(received.path == "/v1/models" for received in replay.requests)

    @pytest.mark.parametrize("key", [None, "ours"])
    async def test_a_token_lets_a_call_in_and_does_not_go_on(self, key: str | None) -> None:
        async with serving(client_tokens=TOKENS, key=key) as (replay, serve), stub_of(serve.address) as stub:
            await stub.CreateResponse(asking(), metadata=bearer("tock"))
            sent = (await asked(replay)).headers.get("authorization")
            assert sent == (f"Bearer {key}" if key else None)

    async def test_health_needs_no_token(self) -> None:
        async with serving(client_tokens=TOKENS) as (_, serve), grpc.aio.insecure_channel(serve.address) as channel:
            reply = await health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest())
            assert reply.status in (
                health_pb2.HealthCheckResponse.SERVING,
                health_pb2.HealthCheckResponse.NOT_SERVING,
            )

    @pytest.mark.parametrize(("given", "known"), [("bearer tick", True), (b"Bearer tock", True), (None, False)])
    def test_are_known(self, given: Any, known: bool) -> None:
        assert knows(TOKENS, given) is known

    def test_are_not_shown(self) -> None:
        assert "tick" not in repr(ServeOptions("u", key="tick", client_tokens=TOKENS))


@asynccontextmanager
async def mutual(certificates: Certificates) -> AsyncIterator[Serve]:
    async with serving(tls=certificates.tls(mutual=True), key="ours") as (_, serve):
        yield serve


class TestTls:
    async def test_serves_clients_that_trust_it(self, certificates: Certificates) -> None:
        async with serving(tls=certificates.tls()) as (_, serve):
            async with stub_of(serve.address, certificates.credentials()) as stub:
                assert (await stub.CreateResponse(asking())).id
            async with stub_of(serve.address) as stub:
                error = await error_of(stub.CreateResponse(asking()))
                assert error.code() is grpc.StatusCode.UNAVAILABLE

    async def test_demands_certificates_of_clients(self, certificates: Certificates) -> None:
        async with mutual(certificates) as serve:
            async with stub_of(serve.address, certificates.credentials(mutual=True)) as stub:
                assert (await stub.CreateResponse(asking())).id
            async with stub_of(serve.address, certificates.credentials()) as stub:
                error = await error_of(stub.CreateResponse(asking()))
                assert error.code() is grpc.StatusCode.UNAVAILABLE

    def test_files_that_cannot_be_used(self, certificates: Certificates, tmp_path: Path) -> None:
        text, absent, other = tmp_path / "text", tmp_path / "absent", tmp_path / "other"
        text.write_text("no PEM")
        other.mkdir()
        stranger = Certificates(other)
        good, key = certificates.server, certificates.server_key
        for tls, message in (
            (Tls(text, key), f"{text}: holds no certificate in PEM format"),
            (Tls(key, key), f"{key}: holds no certificate in PEM format"),
            (Tls(absent, key), f"{absent}: No such file or directory"),
            (Tls(good, text), f"{text}: holds no private key in PEM format"),
            (Tls(good, stranger.server_key), f"{stranger.server_key}: is not the key of {good}"),
            (Tls(good, absent), f"{absent}: No such file or directory"),
            (Tls(good, key, text), f"{text}: holds no certificate in PEM format"),
        ):
            with pytest.raises(AccessError) as raised:
                tls.check()
            assert str(raised.value) == message


class TestOpenRelay:
    @pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
    @pytest.mark.parametrize("known", [{}, {"client_tokens": TOKENS}, {"tls": Tls(Path("c"), Path("k"))}])
    async def test_is_refused(self, host: str, known: dict[str, Any]) -> None:
        with pytest.raises(AccessError, match="is not the loopback interface"):
            await Serve(ServeOptions("http://127.0.0.1:9", host, 0, "ours", **known)).start()

    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
    async def test_a_loopback_address_makes_no_open_relay(self, host: str) -> None:
        async with serving(host=host, key="ours") as (_, serve), stub_of(serve.address) as stub:
            assert (await stub.CreateResponse(asking())).id

    async def test_tls_and_known_clients_make_no_open_relay(self, certificates: Certificates) -> None:
        public: dict[str, Any] = {"host": "0.0.0.0", "key": "ours"}
        async with serving(tls=certificates.tls(), client_tokens=TOKENS, **public) as (_, serve):
            address = serve.address.replace("0.0.0.0", "127.0.0.1")
            async with stub_of(address, certificates.credentials()) as stub:
                assert (await stub.CreateResponse(asking(), metadata=bearer("tick"))).id
        async with serving(tls=certificates.tls(mutual=True), **public):
            pass


async def test_cookies_of_one_client_do_not_go_with_another_s_request() -> None:
    async with (
        RawUpstream(STREAM_HEAD, *FRAMES) as upstream,
        Serve(ServeOptions(upstream.url, port=0)) as serve,
        stub_of(serve.address) as stub,
    ):
        for _ in range(2):
            assert len([event async for event in stub.CreateResponseStream(asking())]) == len(FRAMES)
    assert b"set-cookie: " in STREAM_HEAD
    assert not any(b"\ncookie:" in head.lower() for head in upstream.heads)
