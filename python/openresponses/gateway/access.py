"""Who may use a gateway: TLS, client tokens, and the gateway's own key.

This file knows neither gRPC nor HTTP, so that both sides of the gateway can share it.
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
    """Files of a listener's TLS, in PEM format.

    Attributes:
        certificate: the certificate to present, followed by the intermediate certificates.
        key: the certificate's private key, not encrypted.
        authorities: clients must present a certificate that one of these authorities issued;
            None: clients need no certificate.
    """

    certificate: Path
    key: Path
    authorities: Path | None = None

    def check(self) -> None:
        """Makes sure that the files can be used. gRPC itself would only fail to listen, without
        a reason.

        Raises:
            AccessError: a file cannot be used; the message says why.
        """
        _check_certificates(self.certificate)
        _check_key(self.certificate, self.key)
        if self.authorities is not None:
            _check_certificates(self.authorities)


@dataclass(frozen=True)
class BackendTls:
    """Files of TLS on the edge's own connection to its backend, in PEM format.

    Attributes:
        certificate: the certificate to present; None: the edge presents no certificate.
        key: the certificate's private key, not encrypted.
        authorities: the authorities to trust; None: the authorities that gRPC comes with.
    """

    certificate: Path | None = None
    key: Path | None = None
    authorities: Path | None = None

    def check(self) -> None:
        """Makes sure that the files can be used.

        Raises:
            AccessError: a file cannot be used, or one of certificate and key is missing; the
                message says why.
        """
        if self.certificate is not None and self.key is not None:
            _check_certificates(self.certificate)
            _check_key(self.certificate, self.key)
        elif self.certificate is not None or self.key is not None:
            raise AccessError(f"{self.certificate or self.key}: a certificate and its private key go together")
        if self.authorities is not None:
            _check_certificates(self.authorities)


def knows(tokens: Collection[str], authorization: str | bytes | None) -> bool:
    """Returns whether an ``authorization`` header has one of the tokens.

    Every unknown token takes the same time (no timing attack): trying tokens tells nothing.
    """
    text = authorization.decode("latin-1") if isinstance(authorization, bytes) else authorization or ""
    scheme, _, token = text.partition(" ")
    given = token.strip().encode() if scheme.lower() == "bearer" else b""
    # A list, not a generator: all tokens are compared, also after one has matched.
    matches = [hmac.compare_digest(given, known.encode()) for known in tokens]
    return any(matches)


async def refuse_open_relay(host: str, key: str | None, tls: Tls | None, tokens: Collection[str]) -> None:
    """Makes sure that strangers cannot spend the gateway's own key.

    Raises:
        AccessError: the gateway has a key, but it neither listens on a loopback address nor
            demands TLS and client tokens or client certificates.
    """
    if key is None or (tls is not None and (tokens or tls.authorities is not None)):
        return
    if not await is_loopback(host):
        raise AccessError(
            f"{host} is not the loopback interface: a gateway with a key of its own listens there only "
            "with TLS and client tokens or client certificates"
        )


async def is_loopback(host: str) -> bool:
    """Returns whether all addresses of a host are loopback addresses; False for an unknown host."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    for *_, address in found:
        without_zone = str(address[0]).partition("%")[0]  # fe80::1%eth0 has a zone
        if not ipaddress.ip_address(without_zone).is_loopback:
            return False
    return True


def read_secrets(file: Path) -> list[str]:
    """Returns the lines of a file of keys or tokens, without empty lines.

    Raises:
        AccessError: the file has no line, or a line is not a token. Without tokens the
            gateway would be open to all. A line that cannot be a header's value would be
            quoted in errors of the HTTP client.
    """
    try:
        lines = [line.strip() for line in file.read_text().splitlines()]
    except OSError as error:
        raise AccessError(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise AccessError(f"{file}: is not text") from None
    for number, line in enumerate(lines, 1):
        if not is_token(line):
            raise AccessError(f"{file}: line {number} has characters that no token has")
    secrets = [line for line in lines if line]
    if not secrets:
        raise AccessError(f"{file}: is empty")
    return secrets


def is_token(text: str) -> bool:
    """Returns whether a text can be part of a header: printable ASCII without spaces."""
    return all("!" <= character <= "~" for character in text)


def _check_certificates(file: Path) -> None:
    try:
        _context().load_verify_locations(file)
    except ssl.SSLError:
        raise AccessError(f"{file}: holds no certificate in PEM format") from None
    except OSError as error:
        raise AccessError(f"{file}: {error.strerror}") from None


def _check_key(certificate: Path, key: Path) -> None:
    def refuse() -> str:  # asked for the password, which happens only if the key is encrypted
        raise AccessError(f"{key}: is encrypted")

    try:
        _context().load_cert_chain(certificate, key, refuse)
    except ssl.SSLError as error:
        if error.reason == "KEY_VALUES_MISMATCH":
            raise AccessError(f"{key}: is not the key of {certificate}") from None
        raise AccessError(f"{key}: holds no private key in PEM format") from None
    except OSError as error:
        raise AccessError(f"{key}: {error.strerror}") from None


def _context() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
