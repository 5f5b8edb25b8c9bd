"""Who may call the edge, with whose key, over which connection."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import httpx
import pytest

from gateway.support.certificates import Certificates
from gateway.support.edge_client import edge_at, edge_of, error_of, frames, returns, streams
from gateway.support.fake_backend import FakeBackend, messages, response_json
from openresponses.gateway.access import AccessError, BackendTls, Tls
from openresponses.gateway.edge import Edge, EdgeOptions, app
from openresponses.v1.response_pb2 import Response
from support.timeouts import TEST_SECONDS


def backend_that_answers(**settings: Any) -> FakeBackend:
    return FakeBackend(CreateResponse=returns(response_json(), Response), **settings)


class TestKeys:
    async def test_the_edges_own_key_replaces_the_clients(self) -> None:
        backend = backend_that_answers()
        async with edge_of(backend, key="own") as client:
            reply = await client.post("/responses", json={}, headers={"authorization": "Bearer k"})
        assert reply.status_code == 200
        assert backend.metadata["authorization"] == "Bearer own"

    @pytest.mark.parametrize("authorization", [None, "Bearer other", "Basic t2", "t2", "Bearer \xff"])
    async def test_a_client_without_token_is_refused(self, authorization: str | None) -> None:
        backend = backend_that_answers()
        async with edge_of(backend, client_tokens=frozenset({"t1", "t2"})) as client:
            headers = [(b"authorization", authorization.encode("latin-1"))] if authorization else []
            reply = await client.post("/responses", json={}, headers=headers)
            missing = await client.get("/responses/x")
        assert (reply.status_code, missing.status_code) == (401, 401)
        assert error_of(reply)["code"] == "invalid_api_key"
        assert reply.headers["www-authenticate"] == "Bearer"
        assert backend.requests == []

    @pytest.mark.parametrize("key", [None, "own"])
    async def test_a_token_is_not_sent_on(self, key: str | None) -> None:
        backend = backend_that_answers()
        async with edge_of(backend, key=key, client_tokens=frozenset({"t1", "t2"})) as client:
            reply = await client.post("/responses", json={}, headers={"authorization": "bearer t2"})
        assert reply.status_code == 200
        assert backend.metadata.get("authorization") == (f"Bearer {key}" if key else None)

    async def test_a_web_page_cannot_spend_the_key(self) -> None:
        backend = backend_that_answers()
        async with edge_of(backend, key="own") as client:
            reply = await client.post("/responses", json={}, headers={"origin": "https://example.com"})
        assert (reply.status_code, error_of(reply)["code"]) == (403, "origin_not_allowed")
        assert backend.requests == []

    def test_are_not_shown(self) -> None:
        assert "secret" not in repr(EdgeOptions("b", key="secret", client_tokens=frozenset({"secret"})))


class TestOpenRelay:
    @pytest.mark.parametrize("options", [{}, {"client_tokens": frozenset({"t"})}, {"tls": Tls(Path("c"), Path("k"))}])
    async def test_is_refused(self, options: Any) -> None:
        edge = Edge(EdgeOptions("127.0.0.1:1", host="0.0.0.0", key="own", **options))
        with pytest.raises(AccessError, match="is not the loopback interface"):
            await edge.start()

    @pytest.mark.parametrize("known", [{"client_tokens": frozenset({"t"})}, {"key": None}, {"tls": "mutual"}])
    async def test_with_known_clients_or_no_key_is_not_one(self, known: Any, certificates: Certificates) -> None:
        options = {"key": "own", "tls": certificates.tls(mutual=known.pop("tls", None) == "mutual"), **known}
        async with Edge(EdgeOptions("127.0.0.1:1", host="0.0.0.0", grace_seconds=0.0, **options)) as edge:
            assert edge.url.startswith("https://0.0.0.0:")

    def test_under_another_server(self) -> None:
        with pytest.raises(AccessError, match="must demand client tokens"):
            app(EdgeOptions("b", key="own"))


async def test_under_another_server() -> None:
    async with backend_that_answers() as backend:
        application = app(EdgeOptions(backend.address))
        async with application.router.lifespan_context(application):
            transport = httpx.ASGITransport(application)
            async with httpx.AsyncClient(transport=transport, base_url="http://edge/v1") as client:
                reply = await client.post("/responses", json={})
    assert reply.json() == response_json()


class TestTls:
    async def test_of_the_listener(self, certificates: Certificates) -> None:
        async with FakeBackend(CreateResponseStream=streams(messages())) as backend:
            edge = edge_at(backend, tls=certificates.tls())
            async with edge, https_client(edge, certificates.context()) as client:
                reply = await client.post("/responses", json={"stream": True})
        assert frames(reply.content)[-1].is_done

    async def test_demands_a_certificate(self, certificates: Certificates) -> None:
        tls = certificates.tls(mutual=True)
        async with backend_that_answers() as backend, edge_at(backend, tls=tls) as edge:
            async with https_client(edge, certificates.context()) as client:
                with pytest.raises(httpx.TransportError):
                    await client.post("/responses", json={})
            async with https_client(edge, certificates.context(mutual=True)) as client:
                assert (await client.post("/responses", json={})).status_code == 200

    async def test_of_the_backend(self, certificates: Certificates) -> None:
        tls = certificates.tls(mutual=True)
        for backend_tls, status in (
            (certificates.backend_tls(), 200),
            (BackendTls(authorities=certificates.authority), 503),
            (None, 503),
        ):
            async with edge_of(backend_that_answers(tls=tls), backend_tls=backend_tls) as client:
                assert (await client.post("/responses", json={})).status_code == status

    async def test_with_a_file_that_cannot_be_used(self, certificates: Certificates, tmp_path: Path) -> None:
        text, absent = tmp_path / "text", tmp_path / "absent"
        text.write_text("no PEM")
        client, key = certificates.client, certificates.client_key

        bad: Any
        for bad, message in (
            ({"tls": Tls(text, text)}, f"{text}: holds no certificate in PEM format"),
            ({"backend_tls": BackendTls(authorities=absent)}, f"{absent}: No such file or directory"),
            ({"backend_tls": BackendTls(client, text)}, f"{text}: holds no private key in PEM format"),
            ({"backend_tls": BackendTls(key=key)}, f"{key}: a certificate and its private key go together"),
        ):
            with pytest.raises(AccessError) as raised:
                await Edge(EdgeOptions("127.0.0.1:1", **bad)).start()
            assert str(raised.value) == message


def https_client(edge: Edge, context: ssl.SSLContext) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=edge.url, trust_env=False, timeout=TEST_SECONDS, verify=context)
