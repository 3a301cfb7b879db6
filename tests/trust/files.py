"""What lies in a folder, byte for byte: how a test sees that a file was left alone."""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534
"""The user without rights, by custom."""


def contents(folder: Path) -> dict[str, str]:
    """Return each file's name and fingerprint."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def vitrine(*words: str | Path, given: str = "") -> "subprocess.CompletedProcess[str]":
    """Run one command in a process of its own, as a user does."""
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@contextmanager
def tiny_disk(folder: Path, size: str) -> Iterator[Path]:
    """Give a disk of `size` at `folder`; needs the right to mount."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def may_mount() -> bool:
    """Tell whether a small disk can be made here."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    tried = subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False
    )
    return tried.returncode == 0


@contextmanager
def open_folder() -> Iterator[Path]:
    """Give a folder that everybody on this machine may reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def without_rights(*owned: Path) -> Iterator[None]:
    """Act as somebody without rights, who owns the files `owned`: root sees no refusal."""
    if os.geteuid() != 0:
        yield
        return
    for path in owned:
        os.chown(path, NOBODY, -1)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
