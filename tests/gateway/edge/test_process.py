"""``openresponses edge`` as a process: whose keys it takes, what it writes, how it stops."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx

from gateway.support.certificates import Certificates
from gateway.support.edge_client import frames, refused, returns, sends_one_event
from gateway.support.fake_backend import FakeBackend, response_json
from gateway.support.process import Process, process_of
from openresponses.v1.response_pb2 import Response
from support.timeouts import TEST_SECONDS


def client_of(process: Process, **settings: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=process.address, trust_env=False, timeout=TEST_SECONDS, **settings)


async def test_keys_tokens_and_tls_of_files(certificates: Certificates, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("secret-key\n")
    (tmp_path / "tokens").write_text("secret-1\nsecret-2\n")
    flags: list[str | Path] = ["--key-file", tmp_path / "key", "--client-tokens-file", tmp_path / "tokens"]
    flags += ["--tls-cert", certificates.server, "--tls-key", certificates.server_key, "--backend-tls"]
    flags += ["--backend-ca", certificates.authority, "--log-level", "debug"]
    flags += ["--backend-cert", certificates.client, "--backend-key", certificates.client_key]

    backend = FakeBackend(CreateResponse=returns(response_json(), Response), tls=certificates.tls(mutual=True))
    async with backend, process_of("edge", "--backend", backend.address, *flags) as process:
        async with client_of(process, verify=certificates.context()) as client:
            replies = [
                await client.post("/responses", json={}, headers={"authorization": f"Bearer {token}"})
                for token in ("secret-2", "secret-wrong")
            ]
        process.terminate()
        status, log = await process.ended()
    assert (status, [reply.status_code for reply in replies]) == (0, [200, 401])
    assert backend.metadata["authorization"] == "Bearer secret-key"
    assert [line["http_status"] for line in log if line["message"] == "call"] == [200, 401]
    assert "secret" not in json.dumps(log)


async def test_a_second_signal_ends_the_grace_period() -> None:
    async with (
        FakeBackend(CreateResponseStream=sends_one_event) as backend,
        process_of("edge", "--backend", backend.address, "--grace", "600") as process,
        client_of(process) as client,
        client.stream("POST", "/responses", json={"stream": True}) as reply,
    ):
        process.terminate()
        await refused(process.address)
        process.terminate()
        assert json.loads(frames(await reply.aread())[-1].data)["code"] == "shutting_down"
        status, log = await process.ended()
    assert status == 0
    assert {"code": "UNAVAILABLE", "http_status": 200, "events": 1}.items() <= log[-1].items()
