"""Files with certificates, for tests."""

from __future__ import annotations

import ssl
from pathlib import Path

import grpc
import trustme

from openresponses.gateway.access import BackendTls, Tls


class Certificates:
    """An authority, a server's certificate for 127.0.0.1 and a client's certificate."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.authority = folder / "ca.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        self.server, self.server_key = _write(authority.issue_cert("127.0.0.1"), folder, "server")
        self.client, self.client_key = _write(authority.issue_cert("client@example.com"), folder, "client")

    def tls(self, *, mutual: bool = False) -> Tls:
        return Tls(self.server, self.server_key, self.authority if mutual else None)

    def backend_tls(self) -> BackendTls:
        return BackendTls(self.client, self.client_key, self.authority)

    def credentials(self, *, mutual: bool = False) -> grpc.ChannelCredentials:
        pair = (self.client_key.read_bytes(), self.client.read_bytes()) if mutual else (None, None)
        return grpc.ssl_channel_credentials(self.authority.read_bytes(), *pair)

    def context(self, *, mutual: bool = False) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=str(self.authority))
        if mutual:
            context.load_cert_chain(self.client, self.client_key)
        return context


def _write(issued: trustme.LeafCert, folder: Path, name: str) -> tuple[Path, Path]:
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    issued.cert_chain_pems[0].write_to_path(str(certificate))
    issued.private_key_pem.write_to_path(str(key))
    return certificate, key
