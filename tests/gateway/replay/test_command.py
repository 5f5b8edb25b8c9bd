"""``openresponses replay`` as a process."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from openresponses.gateway.replay.recording import DEMO

MAIN = "from openresponses.command.replay import replay_command; replay_command.main()"


def replay(*arguments: str | Path, code: str = MAIN) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def url_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().rpartition(" ")[2].strip()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serves_until_it_is_told_to_end(number: signal.Signals) -> None:
    with replay(DEMO, "--no-done", "--pace", "100000") as process:
        with httpx.Client(base_url=url_of(process), trust_env=False, timeout=20) as client:
            whole = client.post("/responses", json={"stream": True}).content
            assert b"event: response.completed" in whole
            assert b"[DONE]" not in whole
        process.send_signal(number)
        assert process.communicate(timeout=20) == ("", "")
        assert process.returncode == 0


def test_a_fault_makes_no_noise() -> None:
    with replay("--fault", "cut=1") as process:
        with httpx.Client(base_url=url_of(process), trust_env=False, timeout=20) as client:
            with pytest.raises(httpx.RemoteProtocolError):
                client.post("/responses", json={"stream": True})
            other = client.post("/responses", json={"stream": True}, headers={"x-replay-fault": "none"})
            assert other.content.endswith(b"data: [DONE]\n\n")
        process.terminate()
        assert process.communicate(timeout=20) == ("", "")


def test_a_client_that_leaves_within_its_request_makes_no_noise() -> None:
    with replay() as process:
        url = httpx.URL(url_of(process))
        with socket.create_connection((url.host, url.port), timeout=20) as client:
            head = b"POST /v1/responses HTTP/1.1\r\nhost: replay\r\ncontent-length: 9\r\nexpect: 100-continue\r\n\r\n"
            client.sendall(head)
            assert client.recv(100).startswith(b"HTTP/1.1 100 ")  # the replay waits for the body
        assert httpx.get(f"{url}/models", trust_env=False, timeout=20).status_code == 200
        process.terminate()
        assert process.communicate(timeout=20) == ("", "")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--fault", "boom"], "--fault: 'boom' is not a fault"),
        (["--pace", "nan"], "Invalid value for '--pace': nan is not a number of events per second up to 1000000."),
        (["nowhere.sse"], "nowhere.sse: No such file or directory"),
        (["--listen", "192.0.2.1:0"], "--listen 192.0.2.1:0: cannot listen: "),
        (["--listen", "9000"], "--listen 9000: is not HOST:PORT, for example 127.0.0.1:0"),
    ],
)
def test_bad_arguments(arguments: list[str], error: str) -> None:
    with replay(*arguments) as process:
        assert error in process.communicate(timeout=20)[1]
        assert process.returncode == 2


def test_without_the_extra_it_says_what_to_install() -> None:
    with replay(code=f"import sys; sys.modules['uvicorn'] = None; {MAIN}") as process:
        errors = process.communicate(timeout=20)[1]
    assert errors == "Error: replay needs uvicorn, of the extra: pip install 'openresponses-proto[gateway]'\n"
