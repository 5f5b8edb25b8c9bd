"""The command: arguments and exit status.

Exit status: 0 if the snapshot is written; 2 if the description or arguments are wrong.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from ..roots import recognize
from ..snapshot import SnapshotError, snapshot_of
from .description import Description, SourceError
from .models import read_models
from .openapi import SUFFIXES, read_openapi
from .reduction import snapshot_document


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.argument("description")
@click.option("--into", metavar="FOLDER", type=click.Path(path_type=Path), required=True, help="Where to write it.")
@click.option("--name", help="The file's name, without .json. Default: like DESCRIPTION.")
@click.option("--source", help="Who published what. Default: the title, or the package.")
@click.option("--version", help="Its version. Default: as the description says.")
@click.option("--stream", metavar="SCHEMA", help="The union of the stream's events. Default: by well-known names.")
@click.option("--request", metavar="SCHEMA", help="The request. Default: the same.")
@click.option("--response", metavar="SCHEMA", help="The response. Default: the same.")
def main(
    description: str,
    into: Path,
    name: str | None,
    source: str | None,
    version: str | None,
    stream: str | None,
    request: str | None,
    response: str | None,
) -> None:
    """Make a snapshot for the coverage check out of a published description.

    DESCRIPTION is an OpenAPI document (.json, .yaml, .yml), or the import name
    of an installed Python package with pydantic models or TypedDicts, for
    example openai.types.responses.
    """
    is_file = description.endswith(SUFFIXES) or Path(description).is_file()
    name = name or (Path(description).stem if is_file else description.replace(".", "-"))
    try:
        chosen = {"stream": stream, "request": request, "response": response}
        read: Description = read_openapi(Path(description), chosen) if is_file else read_models(description, chosen)
        document = snapshot_document(read)
        document.update(source=source or read.source, version=version or read.version)
        recognize(snapshot_of(f"{name}.json", document))
    except (SourceError, SnapshotError) as error:
        message = str(error) if isinstance(error, SnapshotError) else f"{description}: {error}"
        click.echo(f"spec_coverage.sources: {' '.join(message.split())}", err=True)
        sys.exit(2)
    into.mkdir(parents=True, exist_ok=True)
    file = into / f"{name}.json"
    file.write_text(json.dumps(document, indent=1) + "\n")
    click.echo(f"{file}: {document['source']} {document['version']}, {len(document['schemas'])} schemas")


if __name__ == "__main__":
    main(prog_name="python -m tools.spec_coverage.sources")
