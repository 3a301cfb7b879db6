"""One program per shop: a lock beside the file, freed by the system when its holder dies."""

import os
import sys
from pathlib import Path

from app.domain import errors


class FileLock:
    """The lock file of a shop, held from `acquire` to `release`."""

    def __init__(self, shop: Path) -> None:
        """Name the lock of the shop at `shop`: the same name with `.lock` behind it."""
        self.path = shop.with_name(shop.name + ".lock")
        self._shop = shop
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock. Raises ShopInUse with what its holder wrote, and StorageFailed."""
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise errors.StorageFailed(self._shop, os.strerror(error.errno or 0)) from error
        if not _lock(handle):
            holder = os.pread(handle, 200, 1).decode(errors="replace") if sys.platform != "win32" else ""
            os.close(handle)
            raise errors.ShopInUse(self._shop, holder.strip("\0 \n"))
        os.ftruncate(handle, 0)
        # The first byte is what is locked; who holds it stands behind, where others may read it.
        os.write(handle, f"\0{os.getpid()}".encode())
        self._handle = handle

    def release(self) -> None:
        """Let go; the lock file stays (removing it would race with the next one who waits)."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
