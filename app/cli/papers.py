"""Where the commands that print write their paper."""

from pathlib import Path

from app.domain import errors


def writable(out: Path) -> Path:
    """Return the path of a paper. Raises StorageFailed where its folder is not there."""
    if not out.parent.is_dir() or out.is_dir():
        raise errors.StorageFailed(out, "ENOTDIR" if not out.parent.is_dir() else "EISDIR")
    return out
