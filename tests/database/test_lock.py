"""One holder at a time; the lock file comes and goes without opening a gap."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from app.database.lock import FileLock
from app.domain import errors


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "shop"), FileLock(tmp_path / "shop")
    first.acquire()
    with pytest.raises(errors.ShopInUse) as refused:
        second.acquire()
    holder, since = refused.value.holder.split(" ")
    assert int(holder) == os.getpid()
    assert datetime.fromisoformat(since).utcoffset() is not None
    first.release()
    first.release()
    second.acquire()
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_a_lock_in_no_folder_is_a_fact(tmp_path: Path) -> None:
    with pytest.raises(errors.StorageFailed):
        FileLock(tmp_path / "none" / "shop").acquire()


def test_who_waited_on_a_removed_lock_asks_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second opens the file, the first removes and leaves it, a third makes a new one."""
    first, second, third = (FileLock(tmp_path / "shop") for _ in range(3))
    opened = FileLock._open
    first.acquire()

    def open_late(self: FileLock) -> int:
        monkeypatch.undo()
        first.release()
        handle = opened(self)
        self.path.unlink()  # the file that this handle locks has no name any more
        third.acquire()
        return handle

    monkeypatch.setattr(FileLock, "_open", open_late)
    with pytest.raises(errors.ShopInUse):
        second.acquire()
    third.release()


def test_a_full_disk_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int, _length: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "ftruncate", full)
    lock = FileLock(tmp_path / "shop")
    lock.acquire()
    with pytest.raises(errors.ShopInUse):
        FileLock(tmp_path / "shop").acquire()
    lock.release()
