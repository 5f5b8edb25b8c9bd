"""Who may use a gateway: TLS, client tokens, and keys that are the gateway's own.

Nothing here knows of gRPC or HTTP; both sides of the gateway share it.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import socket
import ssl
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from openresponses.wire.errors import OpenResponsesError


class AccessError(OpenResponsesError):
    """The gateway refuses to start with these keys, tokens, certificates or proxies; the
    message is one line and holds no secret."""


@dataclass(frozen=True)
class Tls:
    """Files of a listener's TLS, in PEM form.

    Attributes:
        certificate: the certificate to present, and those between it and its authority.
        key: its private key, not encrypted.
        authorities: clients must present a certificate of one of these; None to demand none.
    """

    certificate: Path
    key: Path
    authorities: Path | None = None

    def check(self) -> None:
        """Makes sure that the files can be used: gRPC itself only fails to listen.

        Raises:
            AccessError: one cannot, and why.
        """
        _check_certificates(self.certificate)
        _check_key(self.certificate, self.key)
        if self.authorities is not None:
            _check_certificates(self.authorities)


@dataclass(frozen=True)
class BackendTls:
    """Files of TLS on the edge's own connection to its backend, in PEM form.

    Attributes:
        certificate: the certificate to present; None for none.
        key: its private key, not encrypted.
        authorities: whose certificates to trust; None for those that gRPC comes with.
    """

    certificate: Path | None = None
    key: Path | None = None
    authorities: Path | None = None

    def check(self) -> None:
        """Makes sure that the files can be used.

        Raises:
            AccessError: one cannot, or is missing, and why.
        """
        if self.certificate is not None and self.key is not None:
            _check_certificates(self.certificate)
            _check_key(self.certificate, self.key)
        elif self.certificate is not None or self.key is not None:
            raise AccessError(f"{self.certificate or self.key}: a certificate and its private key go together")
        if self.authorities is not None:
            _check_certificates(self.authorities)


def knows(tokens: Collection[str], authorization: str | bytes | None) -> bool:
    """Whether an ``authorization`` header has one of the tokens.

    Takes as long for any that is not known, so that trying tells nothing.
    """
    text = authorization.decode("latin-1") if isinstance(authorization, bytes) else authorization or ""
    scheme, _, token = text.partition(" ")
    given = token.strip().encode() if scheme.lower() == "bearer" else b""
    # All are compared, whichever fits.
    matches = [hmac.compare_digest(given, known.encode()) for known in tokens]
    return any(matches)


async def refuse_open_relay(host: str, key: str | None, tls: Tls | None, tokens: Collection[str]) -> None:
    """Makes sure that not everybody can spend the gateway's own key.

    Raises:
        AccessError: the gateway has a key, and neither listens on loopback nor
            knows its clients over TLS.
    """
    if key is None or (tls is not None and (tokens or tls.authorities is not None)):
        return
    if not await is_loopback(host):
        raise AccessError(
            f"{host} is not the loopback interface: a gateway with a key of its own listens there only "
            "with TLS and client tokens or client certificates"
        )


async def is_loopback(host: str) -> bool:
    """Whether all addresses of a host are this machine's own; not if it has none."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return all(ipaddress.ip_address(str(address[0]).partition("%")[0]).is_loopback for *_, address in found)


def read_secrets(file: Path) -> list[str]:
    """The lines of a file of keys or tokens, without empty ones.

    Raises:
        AccessError: there is none, or one is no token. Neither may pass: without
            tokens the gateway would be open, and HTTP's errors quote what no
            header can hold.
    """
    try:
        lines = [line.strip() for line in file.read_text().splitlines()]
    except OSError as error:
        raise AccessError(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise AccessError(f"{file}: is no text") from None
    for number, line in enumerate(lines, 1):
        if not is_token(line):
            raise AccessError(f"{file}: line {number} has characters that no token has")
    secrets = [line for line in lines if line]
    if not secrets:
        raise AccessError(f"{file}: is empty")
    return secrets


def is_token(text: str) -> bool:
    """Whether a header can hold it: printable ASCII without spaces."""
    return all("!" <= character <= "~" for character in text)


def _check_certificates(file: Path) -> None:
    try:
        _context().load_verify_locations(file)
    except ssl.SSLError:
        raise AccessError(f"{file}: holds no certificate in PEM form") from None
    except OSError as error:
        raise AccessError(f"{file}: {error.strerror}") from None


def _check_key(certificate: Path, key: Path) -> None:
    def refuse() -> str:
        raise AccessError(f"{key}: is encrypted")

    try:
        _context().load_cert_chain(certificate, key, refuse)
    except ssl.SSLError as error:
        if error.reason == "KEY_VALUES_MISMATCH":
            raise AccessError(f"{key}: is not the key of {certificate}") from None
        raise AccessError(f"{key}: holds no private key in PEM form") from None
    except OSError as error:
        raise AccessError(f"{key}: {error.strerror}") from None


def _context() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
