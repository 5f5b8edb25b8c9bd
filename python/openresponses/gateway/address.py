"""An address as text. Imports nothing: the commands' help needs it, too."""

from __future__ import annotations


def address_of(host: str, port: int) -> str:
    """HOST:PORT, with the brackets that an IPv6 address needs."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
