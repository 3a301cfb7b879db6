"""Faults of our own, written down for whoever looks after the program: where, never about whom.

A message of Python's often repeats the value that it stumbled over, and that may be a member's
name. So the log has the kinds of exception and the lines of code, and messages only of kinds that
speak of the program alone.
"""

import os
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import __version__, paths

_SPEAK_OF_THE_PROGRAM: Final = (AttributeError, ImportError, NameError, RecursionError, TypeError)
_CHAIN: Final = 10


def log() -> Path:
    """Return the file in which faults are written down."""
    return paths.data_folder() / "faults.log"


def write_down(error: BaseException) -> Path:
    """Write `error` down and return the file. Where nothing can be written, nothing is."""
    file = log()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as stream:
            stream.write(told(error))
    except OSError:  # a fault shall not become two
        pass
    return file


def told(error: BaseException) -> str:
    """Return what the log says of `error` and of what led to it."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    lines = [f"{now} Vitrine {__version__}, Python {platform.python_version()}, {platform.platform()}\n"]
    cause: BaseException | None = error
    for _ in range(_CHAIN):
        if cause is None:
            break
        kind = f"{type(cause).__module__}.{type(cause).__qualname__}"
        lines.append(f"{kind}: {cause}\n" if isinstance(cause, _SPEAK_OF_THE_PROGRAM) else f"{kind}\n")
        lines += traceback.format_tb(cause.__traceback__)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "".join([*lines, "\n"])
