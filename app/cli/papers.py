"""Where the commands that write a file may write it."""

import errno
import os
from pathlib import Path
from typing import Final

from app.domain import errors

_DATABASE: Final = b"SQLite format 3\0"


def writable(out: Path) -> Path:
    """Return the path of what is written; what was there is replaced, but never a shop or a backup.

    Raises ShopExists for one of those, StorageFailed where the folder is not there, or it is a folder.
    """
    if out.is_dir():
        raise errors.StorageFailed(out, os.strerror(errno.EISDIR))
    if not out.parent.is_dir():
        raise errors.StorageFailed(out, os.strerror(errno.ENOENT))
    if out.exists() and not out.is_file():  # a paper takes its name at the end: a device would be gone
        raise errors.StorageFailed(out, os.strerror(errno.EINVAL))
    if out.is_file():
        with out.open("rb") as file:
            if file.read(len(_DATABASE)) == _DATABASE:
                raise errors.ShopExists(out)
    return out
