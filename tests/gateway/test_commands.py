"""The flags that ``serve``, ``edge`` and ``replay`` share: which values they refuse, what the commands print."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from gateway.support.certificates import Certificates
from openresponses.cli import cli
from support.command_runner import COMMAND, assert_fails
from support.command_runner import run as run_command

TO = {"serve": ["--upstream", "http://127.0.0.1:9"], "edge": ["--backend", "127.0.0.1:9"], "replay": []}
GATEWAYS = ("serve", "edge")
OPEN = (
    "0.0.0.0 is not the loopback interface: a gateway with a key of its own listens there only "
    "with TLS and client tokens or client certificates"
)
BAD = "Invalid value for "
RELAY = ["--listen", "0.0.0.0:0", "--key-file", "KEY1"]


@pytest.mark.parametrize("command", GATEWAYS)
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--tls-cert", "CERT"], "--tls-cert needs --tls-key"),
        (["--tls-key", "KEY"], "--tls-key needs --tls-cert"),
        (["--tls-client-ca", "CA"], "--tls-client-ca needs --tls-cert and --tls-key"),
        (["--tls-cert", "KEY", "--tls-key", "KEY"], "KEY: holds no certificate in PEM format"),
        (["--tls-cert", "CERT", "--tls-key", "CERT"], "CERT: holds no private key in PEM format"),
        (["--tls-cert", "/none"], f"{BAD}'--tls-cert': File '/none' does not exist."),
        (["--client-tokens-file", "EMPTY"], "--client-tokens-file EMPTY: is empty"),
        (["--client-tokens-file", "ODD"], "--client-tokens-file ODD: line 2 has characters that no token has"),
        (["--key-file", "EMPTY"], "--key-file EMPTY: is empty"),
        (["--key-file", "TWO"], "--key-file TWO: has 2 lines; it should hold one key"),
        (["--key-file", "ODD"], "--key-file ODD: line 2 has characters that no token has"),
        (RELAY, OPEN),
        ([*RELAY, "--client-tokens-file", "KEY1"], OPEN),
        (["--grace", "-1"], f"{BAD}'--grace': -1.0 is not in the range x>=0."),
        (["--grace", "nan"], f"{BAD}'--grace': nan is not a number of seconds up to 1000000."),
        (["--grace", "inf"], f"{BAD}'--grace': inf is not a number of seconds up to 1000000."),
        (["--max-message-bytes", "0"], f"{BAD}'--max-message-bytes': 0 is not in the range 1<=x<=2147483647."),
        (["--metrics", "9090"], "--metrics 9090: is not HOST:PORT, for example 127.0.0.1:9464"),
        (["--metrics", "192.0.2.1:0"], "--metrics 192.0.2.1:0: cannot listen: Cannot assign requested address"),
    ],
)  # fmt: skip
def test_gateways_refuse(
    command: str, arguments: list[str], message: str, certificates: Certificates, tmp_path: Path
) -> None:
    files = {"CERT": certificates.server, "CA": certificates.authority, "KEY": certificates.server_key}
    for name, text in {"EMPTY": "\n", "ODD": "tick\nto ck\n", "TWO": "tick\ntock", "KEY1": "tick\n"}.items():
        files[name] = tmp_path / name
        files[name].write_text(text)
    given = [str(files.get(each, each)) for each in arguments]
    for name in sorted(set(arguments) & files.keys()):
        message = message.replace(f"{name}:", f"{files[name]}:")
    assert_fails(run_command(command, *TO[command], "--listen", "127.0.0.1:0", *given), message)


@pytest.mark.parametrize(
    ("command", "address"),
    [
        *(("serve", text) for text in ("50051", ":50051", "[]:1", "h:65536", "h:-1", "h:²", "http://h:1", "a b:1")),
        *((command, "1.2.3.4") for command in TO),
    ],
)
def test_text_that_is_not_an_address(command: str, address: str) -> None:
    done = run_command(command, *TO[command], "--listen", address)
    example = {"serve": "127.0.0.1:50051", "edge": "127.0.0.1:8080", "replay": "127.0.0.1:0"}[command]
    assert_fails(done, f"--listen {address}: is not HOST:PORT, for example {example}")


@pytest.mark.parametrize("command", TO)
def test_an_address_in_use(command: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = run_command(command, *TO[command], "--listen", address)
    assert_fails(done, f"--listen {address}: cannot listen: Address already in use")


@pytest.mark.parametrize("command", TO)
def test_two_of_a_kind_do_not_share_an_address(command: str) -> None:
    with started(command) as process:
        address = said(process).rpartition(" ")[2].removeprefix("http://").removesuffix("/v1")
        done = run_command(command, *TO[command], "--listen", address)
        process.terminate()
        assert process.wait(30) == 0
    assert_fails(done, f"--listen {address}: cannot listen: Address already in use")


@pytest.mark.parametrize(
    "url", ["h", "127.0.0.1:9/v1", "ftp://h/v1", "http://", "http://h:x/v1", "http://h:65536", "http://h?q"]
)
def test_text_that_is_not_the_url_of_an_upstream(url: str) -> None:
    done = run_command("serve", "--upstream", url)
    assert_fails(done, f"--upstream {url}: is not the URL of an endpoint, for example https://api.example.com/v1")


@pytest.mark.parametrize("address", ["h", "http://127.0.0.1:9", "h:0", "h:99999"])
def test_text_that_is_not_the_address_of_a_backend(address: str) -> None:
    done = run_command("edge", "--backend", address)
    assert_fails(done, f"--backend {address}: is not HOST:PORT, for example 127.0.0.1:50051")


@pytest.mark.parametrize(
    ("arguments", "flag"),
    [
        (["serve", "--upstream", "http://nobody.example:9/v1"], "--upstream http://nobody.example:9/v1"),
        (["edge", "--backend", "nobody.example:9"], "--backend nobody.example:9"),
    ],
)
@pytest.mark.parametrize("error", [socket.gaierror(socket.EAI_NONAME, "unknown"), UnicodeError("label too long")])
def test_a_host_that_is_not_known(
    arguments: list[str], flag: str, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr("openresponses.gateway.logs.configure", lambda *_: None)
    result = CliRunner().invoke(cli, arguments)
    assert (result.output, result.exit_code) == (f"Error: {flag}: there is no host nobody.example\n", 2)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--backend-ca", "FILE"], "--backend-ca needs --backend-tls"),
        (["--backend-cert", "FILE", "--backend-tls"], "--backend-cert needs --backend-key"),
        (["--backend-key", "FILE", "--backend-tls"], "--backend-key needs --backend-cert"),
        (["--backend-ca", "FILE", "--backend-tls"], "FILE: holds no certificate in PEM format"),
        (["--timeout", "0"], f"{BAD}'--timeout': 0.0 is not in the range x>=0.001."),
        (["--keepalive", "0.5"], f"{BAD}'--keepalive': 0.5 is not in the range x>=1."),
        (["--heartbeat", "x"], f"{BAD}'--heartbeat': 'x' is not a valid number of seconds."),
    ],
)
def test_edge_refuses(arguments: list[str], message: str) -> None:
    given = [__file__ if each == "FILE" else each for each in arguments]
    assert_fails(run_command("edge", *TO["edge"], *given), message.replace("FILE", __file__))


def started(command: str, *flags: str | Path, **environment: str) -> subprocess.Popen[str]:
    given = [COMMAND, command, *TO[command], "--listen", "127.0.0.1:0", *flags]
    return subprocess.Popen(given, stdout=subprocess.PIPE, text=True, env=environment or None)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.parametrize("command", TO)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_says_where_it_serves_until_it_is_told_to_stop(command: str, number: signal.Signals) -> None:
    with started(command) as process:
        line = said(process)
        if command == "serve":
            assert line.startswith("serving gRPC at 127.0.0.1:")
        else:
            assert line.startswith("serving HTTP at http://127.0.0.1:")
            assert httpx.get(f"{line.split()[-1]}/nothing", trust_env=False).status_code == 404
        process.send_signal(number)
        assert process.wait(30) == 0


@pytest.mark.parametrize("command", TO)
def test_without_the_extra_it_says_what_is_missing(command: str) -> None:
    missing = "grpc" if command == "serve" else "uvicorn"
    program = (
        f"import sys; sys.modules[{missing!r}] = None; "
        f"sys.argv = {['openresponses', command, *TO[command], '--listen', '127.0.0.1:0']}; "
        "from openresponses.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert_fails(done, f"{command} needs {missing}, of the extra: pip install 'openresponses-proto[gateway]'")
