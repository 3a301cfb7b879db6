"""A file is laid whole or not at all, and what the system says becomes a fact."""

import os
from pathlib import Path

import pytest

from app.database import disk
from app.domain import errors


def test_a_text_takes_the_place_of_another(tmp_path: Path) -> None:
    file = tmp_path / "note"
    disk.write(file, "old")
    disk.write(file, "新")
    assert file.read_text(encoding="utf-8") == "新"
    assert list(tmp_path.iterdir()) == [file]
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_what_cannot_be_written_leaves_the_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "note"
    disk.write(file, "old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.StorageFailed) as refused:
        disk.write(file, "new")
    assert refused.value.reason == os.strerror(28)
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_what_cannot_be_copied_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"x" * 3_000_000)
    disk.copy(source, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == source.read_bytes()
    with pytest.raises(errors.StorageFailed):
        disk.copy(source, tmp_path / "copy")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.StorageFailed):
        disk.copy(source, tmp_path / "other")
    assert not (tmp_path / "other").exists()


def test_moving_and_removing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a").write_bytes(b"a")
    disk.move(tmp_path / "a", tmp_path / "folder" / "b")
    disk.sync(tmp_path / "folder" / "b")
    disk.remove(tmp_path / "folder" / "b")
    disk.remove(tmp_path / "folder" / "b")
    assert list((tmp_path / "folder").iterdir()) == []
    with pytest.raises(errors.StorageFailed):
        disk.move(tmp_path / "a", tmp_path / "b")
    with pytest.raises(errors.StorageFailed):
        disk.make_folder(tmp_path / "none" / "folder")
