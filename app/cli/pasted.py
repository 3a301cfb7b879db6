"""A command that can be pasted into the terminal it is read in: by the name and on the file of this call."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

from app import paths

_WINDOWS: Final = os.name == "nt"
_CHECKOUT: Final = ["-P", "-m", "app"]
"""What `run` hands to Python (installer/checkout.py)."""
_MODULE: Final = ["-m", "app"]


def command(db: Path, *words: object) -> str:
    """Return `words` as a command of `vitrine` on the shop in `db`, quoted as the system's shell wants it."""
    named = [] if db == paths.data_folder() / "shop.vitrine" else ["--db", str(db)]
    parts = [*_program(sys.orig_argv), *map(str, words), *named]
    return subprocess.list2cmdline(parts) if _WINDOWS else shlex.join(parts)


def _program(given: list[str]) -> list[str]:
    if given[1:4] == _CHECKOUT:
        checkout = paths.resources().parent
        script = "run.bat" if _WINDOWS else "run"
        return [os.path.join(os.curdir, script) if Path.cwd() == checkout else str(checkout / script)]  # noqa: PTH118  (pathlib drops the point)
    if given[1:3] == _MODULE:
        return [given[0], *_MODULE]
    return ["vitrine"]
