"""One set-up at a time, and none that was cut off goes unnoticed.

While a set-up changes the environment the lock's file says so; a later one that finds those words left
behind knows that it was preceded by one that was killed.
"""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import note
from telling import say

LOCK = os.path.join(note.ROOT, ".venv.lock")  # noqa: PTH118 - as in note.py
LOCKED_BYTE = 1 << 20  # past the text: Windows locks bytes, and against readers too
CHANGING = b"the environment is being changed\n"
HELD_BY_ANOTHER = {errno.EACCES, errno.EAGAIN}


class Lock:
    """The lock while it is held."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def was_cut_off(self) -> bool:
        """Whether an earlier set-up left the environment half-changed."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return bool(os.read(self._descriptor, len(CHANGING)))

    def changing(self, *, now: bool) -> None:
        """Write down that the environment is half-changed from now on, or no longer."""
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        if now:
            os.write(self._descriptor, CHANGING)


@contextmanager
def alone() -> Iterator[Lock]:
    """Hold the lock of this checkout, waiting for another set-up to end; a kill frees it."""
    descriptor = os.open(LOCK, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if not taken(descriptor):
            say("another start is setting up; waiting for it")
            while not taken(descriptor):
                time.sleep(0.2)
        yield Lock(descriptor)
    finally:
        os.close(descriptor)


def taken(descriptor: int) -> bool:
    """Try to take the lock; False while another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in HELD_BY_ANOTHER:
            return False
        raise
    return True
