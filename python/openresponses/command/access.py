"""Flags about who may use a gateway: keys, tokens and certificates."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from openresponses.command.streams import BadInput

if TYPE_CHECKING:
    from openresponses.gateway.access import Tls

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

_OPTIONS = (
    click.option("--tls-cert", type=FILE, help="The certificate to present to clients, PEM; turns TLS on."),
    click.option("--tls-key", type=FILE, help="Its private key, PEM."),
    click.option("--tls-client-ca", type=FILE, help="Demand client certificates of these authorities, PEM."),
    click.option(
        "--client-tokens-file",
        type=FILE,
        help="Tokens, one per line; each call must have one, as `authorization: Bearer TOKEN`.",
    ),
)


def access_options(command: F) -> F:
    """The flags of a listener: TLS, and clients' certificates or tokens."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def read_tls(tls_cert: Path | None, tls_key: Path | None, tls_client_ca: Path | None) -> Tls | None:
    """What the flags say of TLS.

    Raises:
        BadInput: one is missing, or a file cannot be used.
    """
    from openresponses.gateway.access import AccessError, Tls

    if tls_cert is None or tls_key is None:
        for flag, file in (("--tls-cert", tls_cert), ("--tls-key", tls_key), ("--tls-client-ca", tls_client_ca)):
            if file is not None:
                missing = " and ".join(
                    name for name, value in (("--tls-cert", tls_cert), ("--tls-key", tls_key)) if value is None
                )
                raise BadInput(f"{flag} needs {missing}")
        return None
    tls = Tls(tls_cert, tls_key, tls_client_ca)
    try:
        tls.check()
    except AccessError as error:
        raise BadInput(str(error)) from None
    return tls


def read_tokens(file: Path | None) -> frozenset[str]:
    """The clients' tokens; none without a file.

    Raises:
        BadInput: there is none in it, or something else.
    """
    return frozenset(_read(file, "--client-tokens-file")) if file is not None else frozenset()


def read_key(file: Path | None, variable: str) -> str | None:
    """The gateway's own key, from a file or the environment; never from a flag,
    which everybody on the machine can read.

    Raises:
        BadInput: there is no key in it, or more than one.
    """
    from openresponses.gateway.access import is_token

    if file is None:
        key = os.environ.get(variable, "").strip()
        if not is_token(key):
            raise BadInput(f"${variable}: has characters that no key has")
        return key or None
    keys = _read(file, "--key-file")
    if len(keys) > 1:
        raise BadInput(f"--key-file {file}: has {len(keys)} lines; it should hold one key")
    return keys[0]


def _read(file: Path, flag: str) -> list[str]:
    from openresponses.gateway.access import AccessError, read_secrets

    try:
        return read_secrets(file)
    except AccessError as error:
        raise BadInput(f"{flag} {error}") from None
