"""The flags that say who may use a gateway: keys, tokens and certificates."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from openresponses.command.options import F, all_of
from openresponses.command.streams import BadInput

if TYPE_CHECKING:
    from openresponses.gateway.access import BackendTls, Tls

    T = TypeVar("T", Tls, BackendTls)

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

access_options = all_of(
    click.option("--tls-cert", type=FILE, help="The certificate to present to clients, PEM; turns TLS on."),
    click.option("--tls-key", type=FILE, help="The certificate's private key, PEM."),
    click.option("--tls-client-ca", type=FILE, help="Demand client certificates that these authorities issued, PEM."),
    click.option(
        "--client-tokens-file",
        type=FILE,
        help="Tokens, one per line; each call must have one: `authorization: Bearer TOKEN`.",
    ),
)
"""The flags of a listener: TLS, and clients' certificates or tokens."""

backend_options = all_of(
    click.option("--backend-tls", is_flag=True, help="Call the backend over TLS."),
    click.option("--backend-ca", type=FILE, help="Trust these authorities for the backend, PEM; else gRPC's own."),
    click.option("--backend-cert", type=FILE, help="The certificate to present to the backend, PEM."),
    click.option("--backend-key", type=FILE, help="The certificate's private key, PEM."),
)
"""The flags of TLS on the connection to a backend."""


def key_option(whose: str, variable: str) -> Callable[[F], F]:
    """Returns the flag of the gateway's own key."""
    text = f"A file with the gateway's own key for the {whose}; or ${variable}."
    return click.option("--key-file", type=FILE, help=text)


def read_tls(tls_cert: Path | None, tls_key: Path | None, tls_client_ca: Path | None) -> Tls | None:
    """Returns what the flags say about TLS of the listener.

    Raises:
        BadInput: a flag is missing, or a file cannot be used.
    """
    from openresponses.gateway.access import Tls

    given = {"--tls-cert": tls_cert, "--tls-key": tls_key, "--tls-client-ca": tls_client_ca}
    _refuse_without(("--tls-cert", "--tls-key"), given)
    return _checked(Tls(tls_cert, tls_key, tls_client_ca)) if tls_cert is not None and tls_key is not None else None


def read_backend_tls(
    backend_tls: bool, backend_ca: Path | None, backend_cert: Path | None, backend_key: Path | None
) -> BackendTls | None:
    """Returns what the flags say about TLS to the backend.

    Raises:
        BadInput: a flag is missing, or a file cannot be used.
    """
    from openresponses.gateway.access import BackendTls

    pair = {"--backend-cert": backend_cert, "--backend-key": backend_key}
    _refuse_without(("--backend-tls",), {"--backend-tls": backend_tls or None, "--backend-ca": backend_ca, **pair})
    _refuse_without(("--backend-cert", "--backend-key"), pair)
    return _checked(BackendTls(backend_cert, backend_key, backend_ca)) if backend_tls else None


def _refuse_without(needed: tuple[str, ...], given: Mapping[str, object]) -> None:
    """Raises BadInput if any of these flags is given without the needed flags."""
    missing = " and ".join(flag for flag in needed if given[flag] is None)
    for flag, value in given.items():
        if value is not None and missing:
            raise BadInput(f"{flag} needs {missing}")


def _checked(tls: T) -> T:
    from openresponses.gateway.access import AccessError

    try:
        tls.check()
    except AccessError as error:
        raise BadInput(str(error)) from None
    return tls


def read_tokens(file: Path | None) -> frozenset[str]:
    """Returns the clients' tokens; an empty set without a file.

    Raises:
        BadInput: the file has no token, or a line that is not a token.
    """
    return frozenset(_read(file, "--client-tokens-file")) if file is not None else frozenset()


def read_key(file: Path | None, variable: str) -> str | None:
    """Reads the gateway's own key from a file or the environment.

    Never from a flag: everybody on the machine can read the flags of a process.

    Raises:
        BadInput: the file has no key or more than one, or the text is not a key.
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
