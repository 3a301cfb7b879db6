"""Where the commands that print write their paper."""

import errno
import os
from pathlib import Path

from app.domain import errors


def writable(out: Path) -> Path:
    """Return the path of a paper. Raises StorageFailed where its folder is not there, or it is a folder."""
    if out.is_dir():
        raise errors.StorageFailed(out, os.strerror(errno.EISDIR))
    if not out.parent.is_dir():
        raise errors.StorageFailed(out, os.strerror(errno.ENOENT))
    return out
