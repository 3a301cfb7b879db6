"""The set-up itself: what the system has to provide, a virtual environment, and the package in it."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import apt
import note
import pip_output
from lock import Lock, alone
from telling import Unavailable, say
from wanted import Wanted


def set_up(want: Wanted) -> None:
    """Provide what a start wants, as far as it is missing, and write the note of it."""
    with alone() as lock:
        started = time.monotonic()
        python = version_of(note.PYTHON)
        known = note.read()
        if python and known and known.covers(want, python):
            return  # another start saw to it while this one waited
        if python is None or lock.was_cut_off() or (known and not known.stands(python)):
            python = known = None
        apt.provide(want, venv=python is None)
        if known is None:
            known = note.Note(python or "", set(), set(), root=note.ROOT, project="")
        if not known.installed(want):
            with suppress(FileNotFoundError):
                Path(note.NOTE).unlink()
            known.python = python or make_environment(lock)
            known.parts |= want.parts
            install(known.parts, lock)
            known.project = note.project_text()
        known.libraries |= want.libraries
        known.write()
        say(f"set up in {time.monotonic() - started:.0f} s")


def version_of(python: str) -> str | None:
    """Return an environment's Python version, as "3.11"; None where it does not run or is too old."""
    ask = "import sys; print('%d.%d' % sys.version_info[:2] if sys.version_info >= (3, 11) else '')"
    try:
        answer = subprocess.run([python, "-I", "-c", ask], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return answer.stdout.strip() or None


def make_environment(lock: Lock) -> str:
    """Make `.venv` anew with the Python that runs this, and return its version."""
    say(f"making .venv with Python {note.this_python()}")
    lock.changing(now=True)
    base = getattr(sys, "_base_executable", "") or sys.executable  # never from within itself
    made = subprocess.run(
        [base, "-I", "-m", "venv", "--clear", "--prompt", "vitrine", note.VENV],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    python = version_of(note.PYTHON)
    if made.returncode or python is None:
        raise Unavailable(f"the virtual environment could not be made.\n{made.stdout.strip()}")
    return python


def install(parts: set[str], lock: Lock) -> None:
    """Install the checkout itself, editable, with what its pyproject.toml asks for."""
    pip = [note.PYTHON, "-I", "-m", "pip"]
    if subprocess.run([*pip, "--version"], capture_output=True, check=False).returncode:
        subprocess.run([note.PYTHON, "-I", "-m", "ensurepip"], capture_output=True, check=False)
    say("installing what pyproject.toml names" + "".join(f", with its {part} part" for part in sorted(parts)))
    extras = f"[{','.join(sorted(parts))}]" if parts else ""
    lock.changing(now=True)
    run = pip_output.follow(
        [*pip, "install", "--no-input", "--progress-bar", "off", "-e", f".{extras}"],
        folder=note.ROOT,
        log=Path(note.VENV, "setup.log"),
        environment={**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )
    if run.exit_code == 0 or not run.began:
        lock.changing(now=False)
    if run.exit_code:
        raise Unavailable(run.failure())
