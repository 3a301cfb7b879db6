"""A new shop is made whole or not at all: what lies there stays, and what fails leaves nothing."""

import os
from pathlib import Path

import pytest

from app import opening
from app.database import disk
from app.domain import errors
from app.domain.shop import ShopSettings
from tests import make
from tests.trust import files


def test_a_new_shop_refuses_what_lies_there(tmp_path: Path) -> None:
    path = tmp_path / "shop.vitrine"
    path.write_text("a letter to somebody", "utf-8")
    before = files.contents(tmp_path)
    with pytest.raises(errors.ShopExists):
        opening.create_shop(path, ShopSettings())
    assert files.contents(tmp_path) == before


def test_a_new_shop_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.StorageFailed) as refused:
        opening.create_shop(tmp_path / "stick" / "shop.vitrine", ShopSettings())
    assert refused.value.reason
    assert list(tmp_path.iterdir()) == []


def test_a_new_shop_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise errors.StorageFailed(tmp_path / "shop.vitrine.new", "no room")

    monkeypatch.setattr(disk, "move", fail)
    with pytest.raises(errors.StorageFailed) as refused:
        opening.create_shop(tmp_path / "shop.vitrine", ShopSettings())
    assert refused.value.path == tmp_path / "shop.vitrine"
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_creation_left_is_swept(tmp_path: Path) -> None:
    (tmp_path / "shop.vitrine.new").write_bytes(b"half")
    (tmp_path / "shop.vitrine.new-wal").write_bytes(b"half")
    make.created(tmp_path).close()
    assert {path.name for path in tmp_path.iterdir()} == {"shop.vitrine", "shop.vitrine.seal"}


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_new_shop_where_nothing_may_be_written() -> None:
    with files.open_folder() as folder:
        make.created(folder).close()  # what is imported on the way is imported now
        folder.chmod(0o555)
        with files.without_rights(), pytest.raises(errors.StorageFailed):
            opening.create_shop(folder / "new.vitrine", ShopSettings())
        assert not (folder / "new.vitrine").exists()
        folder.chmod(0o700)


@pytest.mark.skipif(not files.may_mount(), reason="needs the right to mount a small disk")
def test_a_new_shop_on_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with files.tiny_disk(tmp_path / "disk", "256k") as small:
        with pytest.raises(errors.StorageFailed) as refused:
            opening.create_shop(small / "shop.vitrine", ShopSettings())
        assert refused.value.path == small / "shop.vitrine"
        assert list(small.iterdir()) == []
