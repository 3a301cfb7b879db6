"""Files laid so that a kill leaves either the old or the new one, and only their owner reads them."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain import errors


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn what the system says of a file into the fact that a person is told."""
    try:
        yield
    except OSError as error:
        raise errors.StorageFailed(path, os.strerror(error.errno) if error.errno else str(error)) from error


def make_folder(folder: Path) -> None:
    """Make `folder`, for its owner only, if its parent is there. Raises StorageFailed."""
    with worded(folder):
        folder.mkdir(mode=0o700, exist_ok=True)


def make_empty(path: Path) -> None:
    """Make a new, empty file that only its owner may read. Raises StorageFailed."""
    with worded(path):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def write(path: Path, text: str) -> None:
    """Write `text` to `path`, on the disk, in place of what was there. Raises StorageFailed."""
    new = path.with_name(path.name + ".new")
    with worded(path):
        try:
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        except OSError:
            with suppress(OSError):
                new.unlink()
            raise
    sync_folder(path.parent)


def copy(source: Path, target: Path) -> None:
    """Copy `source` to the new file `target`, on the disk. Raises StorageFailed; leaves no half copy."""
    make_empty(target)
    with worded(target):
        try:
            with source.open("rb") as read, target.open("r+b") as written:
                while block := read.read(1 << 20):
                    written.write(block)
                written.flush()
                os.fsync(written.fileno())
        except OSError:
            with suppress(OSError):
                target.unlink()
            raise


def move(old: Path, new: Path) -> None:
    """Give `old` the name `new`, on the disk; what had that name is replaced. Raises StorageFailed."""
    with worded(new):
        old.replace(new)
    sync_folder(new.parent)
    if old.parent != new.parent:
        sync_folder(old.parent)


def remove(path: Path) -> None:
    """Remove `path` if it is there, on the disk. Raises StorageFailed."""
    with worded(path):
        path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync(path: Path) -> None:
    """Wait until the bytes of `path` are on the disk. Raises StorageFailed."""
    with worded(path), path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk. Raises StorageFailed."""
    if sys.platform == "win32":  # a folder cannot be opened there; NTFS keeps a journal of names
        return
    with worded(folder):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
