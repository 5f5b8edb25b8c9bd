"""Flags that the serving commands share, and what their values may be."""

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
_LARGEST_MESSAGE = 2**31 - 1  # likewise


class Address(NamedTuple):
    """Where to listen or whom to call."""

    host: str
    port: int

    def __str__(self) -> str:
        return address_of(*self)


class NumberOf(click.FloatRange):
    """A number of something, up to a million: no nan, which is in every range, and no infinity."""

    def __init__(self, what: str, least: float = 0, *, min_open: bool = False) -> None:
        super().__init__(min=least, min_open=min_open)
        self.name = f"number of {what}"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        number = float(super().convert(value, param, ctx))
        if not number <= _LARGEST:
            self.fail(f"{value} is no {self.name} up to {_LARGEST}.", param, ctx)
        return number


def _is_base_url(text: str) -> bool:
    try:
        url = urlsplit(text)
        host, port = url.hostname, url.port
    except ValueError:  # its port is no number or too large
        return False
    has_more = url.query or url.fragment or any(character.isspace() for character in text)
    return url.scheme in ("http", "https") and bool(host) and port != 0 and not has_more


def all_of(*options: Callable[[Any], Any]) -> Callable[[F], F]:
    """Several flags as one decorator, in this order."""

    def decorate(command: F) -> F:
        for option in reversed(options):
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
    """A flag that takes HOST:PORT."""

    def address(text: str) -> Address:
        host, _, port = text.rpartition(":")
        if not (_HOST.fullmatch(host) and port.isascii() and port.isdecimal() and least_port <= int(port) < 65_536):
            raise BadInput(f"{name} {text}: is no HOST:PORT, as {example}")
        return Address(host.strip("[]"), int(port))

    return click.option(name, type=address, metavar="HOST:PORT", help=help, **settings)


def url_option(name: str, help: str) -> Callable[[F], F]:  # noqa: A002
    """A flag that takes the base URL of an endpoint, and must be there."""

    def url(text: str) -> str:
        if "@" in text:  # it is not repeated, for what stands before that is a password
            raise BadInput(f"{name}: takes no user and password; --key-file takes a key")
        if not _is_base_url(text):
            raise BadInput(f"{name} {text}: is no URL of an endpoint, as https://api.example.com/v1")
        return text

    return click.option(name, type=url, metavar="URL", required=True, help=help)


def seconds_option(name: str, default: float | None, help: str, *, least: float = 0) -> Callable[[F], F]:  # noqa: A002
    """A flag that takes a time in seconds."""
    return click.option(
        name, type=NumberOf("seconds", least), metavar="SECONDS", default=default, show_default=True, help=help
    )


def listen_option(default: str, what: str) -> Callable[[F], F]:
    """The flag that says where to serve."""
    text = f"Where to serve {what}; port 0: a free one."
    return address_option("--listen", text, example=default, default=default, show_default=True)


gateway_options = all_of(
    click.option(
        "--max-message-bytes",
        type=click.IntRange(1, _LARGEST_MESSAGE),
        metavar="N",
        default=MAX_MESSAGE_BYTES,
        show_default=True,
        help="Largest message, either way.",
    ),
    seconds_option("--grace", 30, "How long a stop waits for calls to end."),
    click.option(
        "--log-level",
        type=click.Choice(("debug", "info", "warning", "error")),
        default="info",
        show_default=True,
        help="What is logged, as JSON on standard error; info: a line per call.",
    ),
    address_option("--metrics", "Where to serve Prometheus metrics; else nowhere.", example="127.0.0.1:9464"),
    click.option("--otlp", is_flag=True, help="Send OpenTelemetry traces, as the OTEL_* environment variables say."),
)
"""The flags of ``serve`` and ``edge`` about calls, logs, metrics and traces."""
