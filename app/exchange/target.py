"""Where a file may be written, and how it takes its place: whole, or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from app.database import disk
from app.domain import errors

_DATABASE: Final = b"SQLite format 3\0"


def writable(out: Path, shop: Path | None = None) -> Path:
    """Return the path of what is written; what was there is replaced, but never a shop or a backup.

    `shop` is the file that is open: sealed with a passphrase it does not show what it is. Raises
    ShopExists for one of those, StorageFailed where the folder is not there, or it is a folder.
    """
    if out.is_dir():
        raise errors.StorageFailed(out, os.strerror(errno.EISDIR))
    if not out.parent.is_dir():
        raise errors.StorageFailed(out, os.strerror(errno.ENOENT))
    if out.exists() and not out.is_file():  # a paper takes its name at the end: a device would be gone
        raise errors.StorageFailed(out, os.strerror(errno.EINVAL))
    if out.is_file():
        with disk.worded(out), out.open("rb") as file:
            is_shop = file.read(len(_DATABASE)) == _DATABASE
        if is_shop or (shop is not None and shop.exists() and out.samefile(shop)):
            raise errors.ShopExists(out)
    return out


@contextmanager
def part(out: Path) -> Iterator[Path]:
    """Give an empty file beside `out` that only its owner may read; nothing of it stays on failure.

    Raises StorageFailed.
    """
    path = out.with_name(f".{out.name}.part")
    disk.remove(path)
    disk.make_empty(path)
    try:
        with disk.worded(out):
            yield path
    finally:
        with suppress(OSError):
            path.unlink()


def take_place(written: Path, out: Path) -> None:
    """Give what was written its name, on the disk. Raises StorageFailed."""
    disk.sync(written)
    disk.move(written, out)
