"""docs/deployment.md: its commands run, its examples fit each other, the flags and metrics it names exist."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from gateway.support.commands import BUF, SERVICE, done, needs_buf
from gateway.support.edge_client import client_of, returns
from gateway.support.fake_backend import FakeBackend, response_json
from gateway.support.page import Page, known_flags
from gateway.support.process import process_of
from gateway.support.serve_bench import asking, error_of, serving, stub_of
from openresponses.gateway.access import read_secrets
from openresponses.gateway.edge import Edge, EdgeOptions
from openresponses.gateway.replay import Replay
from openresponses.gateway.serve import ServeOptions
from openresponses.v1.response_pb2 import Response

PAGE = Page("deployment.md")
needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="the openssl command is not installed")


class Manifests:
    """The Kubernetes examples."""

    def __init__(self) -> None:
        self.service, self.deployment = yaml.safe_load_all(PAGE.block("yaml kubernetes"))
        self.patch = yaml.safe_load(PAGE.block("yaml kubernetes-patch"))

    @property
    def pod(self) -> Any:
        return self.deployment["spec"]["template"]["spec"]

    @property
    def container(self) -> Any:
        (container,) = self.pod["containers"]
        return container

    @property
    def patched_pod(self) -> Any:
        return self.patch["spec"]["template"]["spec"]

    @property
    def patched_container(self) -> Any:
        (container,) = self.patched_pod["containers"]
        return container


def flag(arguments: list[str], name: str) -> str:
    (value,) = [word.partition("=")[2] for word in arguments if word.startswith(f"{name}=")]
    return value


class TestFlags:
    def test_of_serve(self) -> None:
        manifests = Manifests()
        in_manifests = [*manifests.container["args"], *manifests.patched_container["args"]]
        assert in_manifests.count("serve") == 2
        named = {word.partition("=")[0] for word in in_manifests if word.startswith("--")}
        assert named | PAGE.flags_of("serve") <= known_flags("serve")

    def test_of_edge(self) -> None:
        assert {"--listen", "--grace", "--backend-tls"} <= PAGE.flags_of("edge")
        assert PAGE.flags_of("edge") <= known_flags("edge")

    def test_in_sentences(self) -> None:
        assert PAGE.flags_in_sentences() <= known_flags("serve", "edge") | {"--soak-only", "--patch-file"}

    def test_defaults(self) -> None:
        assert ServeOptions("").max_message_bytes == EdgeOptions("").max_message_bytes == 64 * 2**20
        assert ServeOptions("").grace_seconds == EdgeOptions("").grace_seconds == 30
        assert EdgeOptions("").heartbeat_seconds == 15
        assert ServeOptions("").probe_seconds == 10


@needs_openssl
class TestTls:
    @needs_buf
    async def test_each_command_in_its_order(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        subprocess.run(["bash", "-euc", PAGE.block("sh certificates")], check=True, capture_output=True)

        async with Replay() as replay:
            for _, _, _, url, *flags in PAGE.commands("sh serve"):
                assert url == "http://127.0.0.1:9000/v1"
                async with process_of("serve", "--upstream", replay.url, *flags) as process:
                    for _, *arguments in PAGE.commands("sh buf"):
                        here = [word.replace("127.0.0.1:50051", process.address) for word in arguments]
                        called = await done(BUF, *here)
                        assert (called.status, called.errors) == (0, "")
                    assert "responseCompleted" in called.documents()[-1]
                    await self.without_a_certificate(process.address, refused="--tls-client-ca" in flags)

    async def without_a_certificate(self, address: str, *, refused: bool) -> None:
        url = f"https://{address}/{SERVICE}/CreateResponse"
        called = await done(BUF, "curl", "--protocol", "grpc", "--cacert", "ca.pem", "-d", "{}", url)
        assert (called.status != 0) is refused

    async def test_tokens(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        for _ in range(2):
            subprocess.run(["bash", "-euc", PAGE.block("sh tokens")], check=True, capture_output=True)
        tokens = read_secrets(tmp_path / "client-tokens")
        assert len(set(tokens)) == 2

        options = {"client_tokens": frozenset(tokens)}
        async with serving(**options) as (_, serve), stub_of(serve.address) as stub:
            for token in tokens:
                await stub.CreateResponse(asking(), metadata=[("authorization", f"Bearer {token}")])
            await error_of(stub.CreateResponse(asking()))


class TestBalancing:
    async def test_the_edge_calls_each_address_of_its_backend(self) -> None:
        one, other = (FakeBackend(CreateResponse=returns(response_json(), Response)) for _ in range(2))
        async with (
            one,
            other,
            Edge(EdgeOptions(f"ipv4:{one.address},{other.address}")) as edge,
            client_of(edge) as client,
        ):
            while not (one.requests and other.requests):
                assert (await client.post("/responses", json={})).status_code == 200

    def test_kubernetes(self) -> None:
        manifests, container = Manifests(), Manifests().container
        arguments = container["args"]
        assert manifests.service["spec"]["clusterIP"] == "None"
        assert manifests.service["spec"]["selector"] == manifests.deployment["spec"]["selector"]["matchLabels"]
        assert manifests.service["spec"]["ports"][0]["port"] == int(flag(arguments, "--listen").rpartition(":")[2])
        ports = {port["name"]: port["containerPort"] for port in container["ports"]}
        assert ports == {name: int(flag(arguments, f).rpartition(":")[2]) for name, f in PORTS}
        assert container["readinessProbe"]["grpc"] == {"port": ports["grpc"], "service": SERVICE}
        assert container["livenessProbe"]["tcpSocket"]["port"] in ports
        (_, pause) = container["lifecycle"]["preStop"]["exec"]["command"]
        assert manifests.pod["terminationGracePeriodSeconds"] > int(pause) + int(flag(arguments, "--grace"))

    def test_kubernetes_with_secrets(self) -> None:
        manifests, container = Manifests(), Manifests().patched_container
        assert container["name"] == manifests.container["name"]
        assert set(manifests.container["args"]) < set(container["args"])
        volumes = {volume["name"]: volume["secret"] for volume in manifests.patched_pod["volumes"]}
        folders = [mount["mountPath"] for mount in container["volumeMounts"] if mount["name"] in volumes]
        assert len(folders) == len(volumes)
        files = re.findall(r"=(/\S+)", " ".join([*container["args"], *container["readinessProbe"]["exec"]["command"]]))
        assert len(files) == 5
        assert {str(Path(file).parent) for file in files} == set(folders)

    def test_envoy(self) -> None:
        envoy, service = yaml.safe_load(PAGE.block("yaml envoy"))["static_resources"], Manifests().service
        (cluster,) = envoy["clusters"]
        (endpoint,) = cluster["load_assignment"]["endpoints"][0]["lb_endpoints"]
        address = endpoint["endpoint"]["address"]["socket_address"]
        assert address == {"address": service["metadata"]["name"], "port_value": service["spec"]["ports"][0]["port"]}
        assert cluster["type"] == "STRICT_DNS"
        assert cluster["health_checks"][0]["grpc_health_check"] == {"service_name": SERVICE}
        (options,) = cluster["typed_extension_protocol_options"].values()
        assert "http2_protocol_options" in options["explicit_http_config"]
        manager = envoy["listeners"][0]["filter_chains"][0]["filters"][0]["typed_config"]
        (route,) = manager["route_config"]["virtual_hosts"][0]["routes"]
        assert (manager["stream_idle_timeout"], route["route"]["timeout"]) == ("0s", "0s")
        assert route["route"]["cluster"] == cluster["name"]

    @pytest.mark.skipif(shutil.which("envoy") is None, reason="the envoy command is not installed")
    def test_envoy_takes_it(self, tmp_path: Path) -> None:
        (tmp_path / "envoy.yaml").write_text(PAGE.block("yaml envoy"))
        subprocess.run(["envoy", "--mode", "validate", "-c", tmp_path / "envoy.yaml"], check=True, capture_output=True)

    def test_nginx(self) -> None:
        directives = dict(line.split(";")[0].split(None, 1) for line in PAGE.block("nginx").splitlines() if ";" in line)
        assert directives["proxy_buffering"] == "off"
        assert int(directives["proxy_read_timeout"].removesuffix("s")) > EdgeOptions("").heartbeat_seconds
        assert int(directives["client_max_body_size"].removesuffix("m")) * 2**20 == EdgeOptions("").max_message_bytes

    @pytest.mark.skipif(shutil.which("nginx") is None, reason="the nginx command is not installed")
    def test_nginx_takes_it(self, tmp_path: Path) -> None:
        folders = " ".join(f"{name}_temp_path {name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (tmp_path / "nginx.conf").write_text(
            f"pid pid; error_log stderr; events {{}} http {{ access_log off; {folders} {PAGE.block('nginx')} }}"
        )
        command = ["nginx", "-t", "-p", tmp_path, "-c", tmp_path / "nginx.conf"]
        tested = subprocess.run(command, capture_output=True, text=True, check=False)
        assert tested.returncode == 0, tested.stderr


PORTS = (("grpc", "--listen"), ("metrics", "--metrics"))


class TestWhatItSays:
    async def test_of_the_log(self) -> None:
        async with (
            Replay() as replay,
            process_of("serve", "--upstream", replay.url) as process,
            stub_of(process.address) as stub,
        ):
            await stub.CreateResponse(asking())
            process.terminate()
            _, lines = await process.ended()
        shown = yaml.safe_load(PAGE.block("json log"))
        assert [list(line) for line in lines] == [list(shown)]

    def test_of_metrics(self) -> None:
        telemetry = pytest.importorskip("openresponses.gateway.telemetry", reason="needs the extra telemetry")
        suffix = {"counter": "_total"}
        families = [family for family in telemetry.Metrics().registry.collect() if family.name.startswith("openresp")]
        there = {f"{family.name}{suffix.get(family.type, '')}" for family in families}
        assert set(re.findall(r"`(openresponses_gateway_\w+)`", PAGE.section("Metrics and traces"))) == there
