"""What the commands that print share: the shop's letterhead, and where a paper is written."""

from pathlib import Path

from app.domain import errors
from app.domain.shop import ShopSettings
from app.reports.greeting import Letterhead


def letterhead(settings: ShopSettings) -> Letterhead:
    """Return the shop as its papers show it."""
    return Letterhead(settings.name, settings.address, settings.phone, settings.seal)


def writable(out: Path) -> Path:
    """Return the path of a paper. Raises StorageFailed where its folder is not there."""
    if not out.parent.is_dir() or out.is_dir():
        raise errors.StorageFailed(out, "ENOTDIR" if not out.parent.is_dir() else "EISDIR")
    return out
