"""One program per shop: a lock beside the file, freed by the system when its holder dies.

The lock file says who holds it and since when. It is removed when it is let go; a program that
waited on a removed one finds that its name now means another file, and asks again.
"""

import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
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
        handle = self._open()
        while not self._is_named(handle):
            os.close(handle)
            handle = self._open()
        self._handle = handle
        with suppress(OSError):  # a full disk shall not keep anybody from reading
            os.ftruncate(handle, 0)
            # The first byte is what is locked; who holds it stands behind, where others may read.
            os.lseek(handle, 0, os.SEEK_SET)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            os.write(handle, f"\0{os.getpid()} {now}".encode())

    def release(self) -> None:
        """Let go, and take the lock file away."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(handle)
            with suppress(OSError):
                self.path.unlink()
            return
        with suppress(OSError):
            self.path.unlink()
        os.close(handle)

    def _open(self) -> int:
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            raise errors.StorageFailed(self._shop, os.strerror(error.errno or 0)) from error
        if _lock(handle):
            return handle
        os.lseek(handle, 1, os.SEEK_SET)
        holder = os.read(handle, 200).decode(errors="replace")
        os.close(handle)
        raise errors.ShopInUse(self._shop, holder.strip("\0 \n"))

    def _is_named(self, handle: int) -> bool:
        try:
            named = self.path.stat()
        except FileNotFoundError:
            return False
        return os.path.samestat(named, os.fstat(handle))


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
