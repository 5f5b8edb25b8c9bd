"""Who may call the edge, with whose key, over which connection."""

from __future__ import annotations

import asyncio
import signal
import ssl
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from gateway import certificates
from gateway.edge_client import LIMIT, edge_at, edge_of, error_of, frames, returns, run, streams
from gateway.fake_backend import FakeBackend, messages, response_json

from openresponses.command.edge import edge_command
from openresponses.gateway.edge import Edge, EdgeError, EdgeOptions, Tls, app
from openresponses.v1.response_pb2 import Response


def backend_that_answers(**settings: Any) -> FakeBackend:
    return FakeBackend(CreateResponse=returns(response_json(), Response), **settings)


class TestKeys:
    def test_the_edge_s_own_replaces_the_client_s(self) -> None:
        async def test() -> None:
            backend = backend_that_answers()
            async with edge_of(backend, api_key="own") as client:
                reply = await client.post("/responses", json={}, headers={"authorization": "Bearer k"})
            assert reply.status_code == 200
            assert backend.metadata["authorization"] == "Bearer own"

        run(test)

    @pytest.mark.parametrize("authorization", [None, "Bearer other", "Basic t2", "t2", "Bearer \xff"])
    def test_a_client_without_token_is_refused(self, authorization: str | None) -> None:
        async def test() -> None:
            backend = backend_that_answers()
            async with edge_of(backend, client_tokens=frozenset({"t1", "t2"})) as client:
                headers = [(b"authorization", authorization.encode("latin-1"))] if authorization else []
                reply = await client.post("/responses", json={}, headers=headers)
                missing = await client.get("/responses/x")
            assert (reply.status_code, missing.status_code) == (401, 401)
            assert error_of(reply)["code"] == "invalid_api_key"
            assert reply.headers["www-authenticate"] == "Bearer"
            assert backend.requests == []

        run(test)

    @pytest.mark.parametrize("key", [None, "own"])
    def test_a_token_is_not_sent_on(self, key: str | None) -> None:
        async def test() -> None:
            backend = backend_that_answers()
            async with edge_of(backend, api_key=key, client_tokens=frozenset({"t1", "t2"})) as client:
                reply = await client.post("/responses", json={}, headers={"authorization": "bearer t2"})
            assert reply.status_code == 200
            assert backend.metadata.get("authorization") == (f"Bearer {key}" if key else None)

        run(test)

    def test_a_web_page_cannot_spend_the_key(self) -> None:
        async def test() -> None:
            backend = backend_that_answers()
            async with edge_of(backend, api_key="own") as client:
                reply = await client.post("/responses", json={}, headers={"origin": "https://example.com"})
            assert (reply.status_code, error_of(reply)["code"]) == (403, "origin_not_allowed")
            assert backend.requests == []

        run(test)

    def test_are_not_shown(self) -> None:
        assert "secret" not in repr(EdgeOptions("b", api_key="secret", client_tokens=frozenset({"secret"})))


class TestOpenRelay:
    @pytest.mark.parametrize("options", [{}, {"client_tokens": frozenset({"t"})}])
    def test_is_refused(self, options: Any) -> None:
        async def test() -> None:
            edge = Edge(EdgeOptions("127.0.0.1:1", host="0.0.0.0", api_key="own", **options))
            with pytest.raises(EdgeError, match="must listen on loopback, or use TLS"):
                await edge.start()

        run(test)

    @pytest.mark.parametrize("options", [{"client_tokens": frozenset({"t"})}, {"demand": True}])
    def test_is_none_with_tls_and_known_clients(self, options: Any) -> None:
        tls = Tls(Path("c"), Path("k"), Path("a") if options.pop("demand", False) else None)
        EdgeOptions("b", api_key="own", tls=tls, **options).refuse_open_relay(loopback=False)

    def test_is_none_without_a_key(self) -> None:
        EdgeOptions("b").refuse_open_relay(loopback=False)

    def test_under_another_server(self) -> None:
        with pytest.raises(EdgeError, match="must demand client tokens"):
            app(EdgeOptions("b", api_key="own"))


def test_under_another_server() -> None:
    async def test() -> None:
        async with backend_that_answers() as backend:
            application = app(EdgeOptions(backend.address))
            async with application.router.lifespan_context(application):
                transport = httpx.ASGITransport(application)
                async with httpx.AsyncClient(transport=transport, base_url="http://edge/v1") as client:
                    reply = await client.post("/responses", json={})
        assert reply.json() == response_json()

    run(test)


class TestTls:
    def test_of_the_listener(self, tmp_path: Path) -> None:
        async def test() -> None:
            mine = certificates.make(tmp_path)
            async with FakeBackend(CreateResponseStream=streams(messages())) as backend:
                edge = edge_at(backend, tls=replace(mine, authorities=None))
                async with edge, https_client(edge, trusting(mine)) as client:
                    reply = await client.post("/responses", json={"stream": True})
            assert frames(reply.content)[-1].is_done

        run(test)

    def test_demands_a_certificate(self, tmp_path: Path) -> None:
        async def test() -> None:
            mine = certificates.make(tmp_path)
            async with backend_that_answers() as backend, edge_at(backend, tls=mine) as edge:
                context = trusting(mine)
                async with https_client(edge, context) as client:
                    with pytest.raises(httpx.TransportError):
                        await client.post("/responses", json={})
                context.load_cert_chain(str(mine.certificate), mine.key)
                async with https_client(edge, context) as client:
                    assert (await client.post("/responses", json={})).status_code == 200

        run(test)

    def test_of_the_backend(self, tmp_path: Path) -> None:
        async def test() -> None:
            mine = certificates.make(tmp_path)
            async with edge_of(backend_that_answers(tls=mine), backend_tls=mine) as client:
                assert (await client.post("/responses", json={})).status_code == 200
            async with edge_of(backend_that_answers(tls=mine)) as client:
                assert (await client.post("/responses", json={})).status_code == 503

        run(test)

    def test_with_a_file_that_is_none(self, tmp_path: Path) -> None:
        async def test() -> None:
            (tmp_path / "empty").touch()
            bad = Tls(tmp_path / "empty", tmp_path / "empty")
            with pytest.raises(EdgeError, match="TLS: "):
                await Edge(EdgeOptions("127.0.0.1:1", tls=bad)).start()
            with pytest.raises(EdgeError, match="absent: No such file"):
                await Edge(EdgeOptions("127.0.0.1:1", backend_tls=Tls(authorities=tmp_path / "absent"))).start()

        run(test)


def trusting(tls: Tls) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(tls.authorities))


def https_client(edge: Edge, context: ssl.SSLContext) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=edge.url, trust_env=False, timeout=LIMIT, verify=context)


class TestCommand:
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--host", "0.0.0.0", "--port", "0"], "must listen on loopback"),
            (["--tls-key", "/nowhere"], "Invalid value"),
            (["--tls-key", __file__], "options for TLS need --tls-cert"),
            (["--backend-ca", __file__], "options for TLS need --backend-tls"),
            (["--tokens-file", "EMPTY"], "is empty"),
        ],
    )
    def test_refuses(self, arguments: list[str], message: str, tmp_path: Path) -> None:
        empty = tmp_path / "empty"
        empty.write_text("\n")
        given = ["--backend", "127.0.0.1:1", *(str(empty) if each == "EMPTY" else each for each in arguments)]
        result = CliRunner().invoke(edge_command, given, env={"OPENRESPONSES_EDGE_API_KEY": "own"})
        assert result.exit_code != 0
        assert message in result.output
        assert "own" not in result.output.replace("own private", "").replace("of its own", "")

    def test_serves_until_told_to_stop(self, tmp_path: Path) -> None:
        keys = {"key": "own", "tokens": "t1\nt2\n"}
        for name, text in keys.items():
            (tmp_path / name).write_text(text)

        async def test() -> None:
            backend = backend_that_answers()
            async with backend:
                files = ["--api-key-file", str(tmp_path / "key"), "--tokens-file", str(tmp_path / "tokens")]
                program = "from openresponses.command.edge import edge_command as edge; edge()"
                process = await asyncio.create_subprocess_exec(
                    sys.executable, "-c", program, "--backend", backend.address, "--port", "0", *files,
                    stderr=asyncio.subprocess.PIPE,
                )  # fmt: skip
                assert process.stderr is not None
                url = (await process.stderr.readline()).split()[0].decode()
                async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
                    reply = await client.post("/responses", json={}, headers={"authorization": "Bearer t2"})
                process.send_signal(signal.SIGTERM)
                assert await process.wait() == 0
            assert reply.status_code == 200
            assert backend.metadata["authorization"] == "Bearer own"

        run(test)
