"""Flags that the serving commands share, and which values they take."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

import click

from openresponses.command.streams import BadInput
from openresponses.gateway import MAX_MESSAGE_BYTES
from openresponses.gateway.address import address_of

F = TypeVar("F", bound=Callable[..., Any])

_HOST = re.compile(r"\[[^\s/@\[\]]+\]|[^\s/@\[\]]+")
_LARGEST = 1_000_000  # seconds; as milliseconds they must fit gRPC's 32 bits
_LARGEST_MESSAGE = 2**31 - 1  # bytes; they must fit gRPC's 32 bits


class Address(NamedTuple):
    """The address of a server: to listen at or to call."""

    host: str
    port: int

    def __str__(self) -> str:
        return address_of(*self)


class NumberOf(click.FloatRange):
    """A number of something, up to a million. Infinity and nan are refused: click takes nan for every range."""

    def __init__(self, what: str, least: float = 0, *, min_open: bool = False) -> None:
        super().__init__(min=least, min_open=min_open)
        self.name = f"number of {what}"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number = float(super().convert(value, param, ctx))
        if not number <= _LARGEST:
            self.fail(f"{value} is not a {self.name} up to {_LARGEST}.", param, ctx)
        return number


def _is_base_url(text: str) -> bool:
    try:
        url = urlsplit(text)
        host, port = url.hostname, url.port
    except ValueError:  # the port is not a number, or too large
        return False
    has_more = url.query or url.fragment or any(character.isspace() for character in text)
    return url.scheme in ("http", "https") and bool(host) and port != 0 and not has_more


def all_of(*options: Callable[[Any], Any]) -> Callable[[F], F]:
    """Returns several flags as one decorator; the help lists them in this order."""

    def decorate(command: F) -> F:
        for option in reversed(options):  # decorators apply from the last to the first
            command = option(command)
        return command

    return decorate


def address_option(
    name: str,
    help: str,  # noqa: A002
    *,
    example: str,
    least_port: int = 0,
    **settings: Any,
) -> Callable[[F], F]:
    """Returns a flag that takes HOST:PORT."""

    def address(text: str) -> Address:
        host, _, port = text.rpartition(":")
        if not (_HOST.fullmatch(host) and port.isascii() and port.isdecimal() and least_port <= int(port) < 65_536):
            raise BadInput(f"{name} {text}: is not HOST:PORT, for example {example}")
        return Address(host.strip("[]"), int(port))

    return click.option(name, type=address, metavar="HOST:PORT", help=help, **settings)


def url_option(name: str, help: str) -> Callable[[F], F]:  # noqa: A002
    """Returns a flag that takes the base URL of an endpoint. The flag is required."""

    def url(text: str) -> str:
        if "@" in text:  # the message does not repeat the text: before the @ stands a password
            raise BadInput(f"{name}: takes no user and password; --key-file takes a key")
        if not _is_base_url(text):
            raise BadInput(f"{name} {text}: is not the URL of an endpoint, for example https://api.example.com/v1")
        return text

    return click.option(name, type=url, metavar="URL", required=True, help=help)


def seconds_option(name: str, default: float | None, help: str, *, least: float = 0) -> Callable[[F], F]:  # noqa: A002
    """Returns a flag that takes a time in seconds."""
    return click.option(
        name, type=NumberOf("seconds", least), metavar="SECONDS", default=default, show_default=True, help=help
    )


def listen_option(default: str, what: str) -> Callable[[F], F]:
    """Returns the flag that says where to serve."""
    text = f"Where to serve {what}; port 0: a free port."
    return address_option("--listen", text, example=default, default=default, show_default=True)


gateway_options = all_of(
    click.option(
        "--max-message-bytes",
        type=click.IntRange(1, _LARGEST_MESSAGE),
        metavar="N",
        default=MAX_MESSAGE_BYTES,
        show_default=True,
        help="Largest message, in both directions.",
    ),
    click.option(
        "--grace",
        "grace_seconds",
        type=NumberOf("seconds"),
        metavar="SECONDS",
        default=30,
        show_default=True,
        help="How long a stop waits for calls to end.",
    ),
    click.option(
        "--log-level",
        type=click.Choice(("debug", "info", "warning", "error")),
        default="info",
        show_default=True,
        help="What is logged, as JSON on standard error; info: a line per call.",
    ),
    address_option("--metrics", "Where to serve Prometheus metrics; else nowhere.", example="127.0.0.1:9464"),
    click.option("--otlp", is_flag=True, help="Send OpenTelemetry traces; OTEL_* variables say where and how."),
)
"""The flags of ``serve`` and ``edge`` about message sizes, stopping, logs, metrics and traces."""
