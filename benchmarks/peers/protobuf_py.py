"""protobuf-py: another runtime of the same schema, with stubs of its own.

The stubs are generated for each run, so that they always match the schema.
"""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import textwrap
from pathlib import Path
from typing import Any

from openresponses.v1.stream_event_pb2 import StreamEvent

from ..contender import Contender, NotRunError, Run, absent, checked
from ..workloads import Workload

ROOT = Path(__file__).resolve().parent.parent.parent
STUBS = "protobuf_py_stubs"


def contender() -> Contender:
    try:
        event_class = _event_class()
    except NotRunError as error:
        return absent("protobuf-py", str(error))
    return _contender(event_class)


def _event_class() -> Any:
    """Returns the generated class. Its modules stay in memory when their files are gone."""
    with tempfile.TemporaryDirectory() as folder:
        _generate(Path(folder) / STUBS)
        sys.path.insert(0, folder)
        try:
            return importlib.import_module(f"{STUBS}.openresponses.v1.stream_event_pb").StreamEvent
        except ImportError as error:
            raise NotRunError(str(error)) from None
        finally:
            sys.path.remove(folder)


def _generate(out: Path) -> None:
    plugin = {"local": _command("protoc-gen-py"), "out": str(out)}
    template = json.dumps({"version": "v2", "plugins": [plugin]})
    command = [_command("buf"), "generate", "proto", "--template", template]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotRunError(textwrap.shorten(f"buf generate: {done.stderr}", 100, placeholder="..."))


def _command(name: str) -> str:
    # The scripts folder is not on PATH unless its environment is activated.
    path = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    if path is None:
        raise NotRunError(f"{name} is not installed")
    return path


def _contender(event_class: Any) -> Contender:
    def prepare_from(workload: Workload) -> Run:
        return checked(
            lambda text: event_class.from_json(text), workload.proto_json, lambda event, i: _holds(event, workload, i)
        )

    def prepare_to(workload: Workload) -> Run:
        events = [event_class.from_binary(binary) for binary in workload.binaries]
        return checked(
            lambda event: event.to_json(), events, lambda text, i: _holds(event_class.from_json(text), workload, i)
        )

    native = any(base.__name__ == "NativeMessage" for base in event_class.__mro__)
    name = f"protobuf-py ({'native' if native else 'pure Python'})"
    return Contender(name, "from_json; to_json, of the message's ProtoJSON", prepare_from, prepare_to)


def _holds(event: Any, workload: Workload, index: int) -> bool:
    return StreamEvent.FromString(event.to_binary()) == workload.messages[index]
