"""An address as text. This file imports nothing, because the help of the commands loads it, too."""

from __future__ import annotations


def address_of(host: str, port: int) -> str:
    """Returns HOST:PORT, with the brackets that an IPv6 address needs."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
