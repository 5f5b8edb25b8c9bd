"""Writes archives that are the same bytes whenever and wherever they are made."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

# The earliest time that a zip file can have: in seconds since 1970, and in parts.
MODIFIED = 315532800
MODIFIED_PARTS = (1980, 1, 1, 0, 0, 0)


def write_tar_gz(archive: Path, folder: Path, prefix: str) -> None:
    """Packs the files of a folder as `<prefix>/<path>`."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, file in _files(folder):
            info = tarfile.TarInfo(f"{prefix}/{name}")
            info.size = file.stat().st_size
            info.mtime = MODIFIED
            info.mode = 0o644
            with file.open("rb") as opened:
                tar.addfile(info, opened)
    archive.write_bytes(gzip.compress(content.getvalue(), mtime=MODIFIED))


def write_zip(archive: Path, folder: Path, prefix: str) -> None:
    """Packs the files of a folder as `<prefix>/<path>`."""
    with zipfile.ZipFile(archive, "w") as packed:
        for name, file in _files(folder):
            info = zipfile.ZipInfo(f"{prefix}/{name}", MODIFIED_PARTS)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            packed.writestr(info, file.read_bytes())


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    found = ((file.relative_to(folder).as_posix(), file) for file in folder.rglob("*") if file.is_file())
    return iter(sorted(found))
