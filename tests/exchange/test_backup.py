"""A backup counts when it was opened and checked; what fails leaves nothing behind."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app import opening
from app.database import connection, disk, seal
from app.database.shop import Shop
from app.domain import errors
from app.exchange import backup, check
from app.progress import finish
from app.services import settings
from tests import make

DAY = date(2026, 11, 10)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    with made.changing() as session:
        make.purchase(session, make.member(session))
    yield made
    made.close()


def test_a_backup_is_whole_and_says_what_is_in_it(shop: Shop) -> None:
    made = finish(backup.make(shop.path, today=DAY))
    assert made.path.parent == shop.path.parent / "backups"
    assert made.sha256 == seal.fingerprint(made.path)
    assert (made.counts["member"], made.counts["purchase_line"], made.schema) == (1, 1, opening.SCHEMA)
    assert made.size == made.path.stat().st_size
    assert abs(datetime.now(UTC) - made.made_at) < timedelta(minutes=5)
    assert backup.latest(shop.path) == made
    link = connection.peek(made.path)
    assert link.execute("SELECT name FROM member").fetchall() == [("张晓红",)]
    assert link.execute("PRAGMA application_id").fetchone() == (connection.APPLICATION_ID,)
    link.close()
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in made.path.parent.iterdir()} == {0o600}
        assert made.path.parent.stat().st_mode & 0o777 == 0o700


def test_the_shop_goes_on_while_it_is_backed_up(shop: Shop) -> None:
    job = backup.make(shop.path, today=DAY)
    next(job)
    with shop.changing() as session:
        make.member(session, "李丽")
    made = finish(job)
    assert made.counts["member"] in (1, 2)


def test_a_backup_that_is_given_up_leaves_nothing(shop: Shop) -> None:
    job = backup.make(shop.path, today=DAY)
    for _ in range(4):
        next(job)
    job.close()
    assert list((shop.path.parent / "backups").iterdir()) == []
    assert backup.latest(shop.path) is None


def test_a_copy_that_does_not_pass_is_no_backup(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = backup._vacuum

    def spoil(link: Any, source: Path, part: Path) -> None:
        whole(link, source, part)
        with part.open("r+b") as file:
            file.seek(4096 * 3)
            file.write(b"\xff" * 4096)

    monkeypatch.setattr(backup, "_vacuum", spoil)
    with pytest.raises(errors.BackupUnsound):
        finish(backup.make(shop.path, today=DAY))
    assert list((shop.path.parent / "backups").iterdir()) == []


def test_a_copy_that_lacks_rows_is_no_backup(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = backup._vacuum

    def lose(link: Any, source: Path, part: Path) -> None:
        whole(link, source, part)
        copy = connection.connect(part)
        copy.execute("DELETE FROM purchase_line")
        copy.close()

    monkeypatch.setattr(backup, "_vacuum", lose)
    with pytest.raises(errors.BackupUnsound):
        finish(backup.make(shop.path, today=DAY))


def test_a_folder_that_is_not_there_is_a_fact(shop: Shop) -> None:
    with pytest.raises(errors.StorageFailed):
        finish(backup.make(shop.path, today=DAY, folder=shop.path.parent / "stick" / "backups"))


def test_the_folder_is_a_setting(shop: Shop) -> None:
    with shop.changing() as session:
        settings.change(session, backup_folder=str(shop.path.parent / "second disk"))
    made = finish(backup.daily(shop.path, DAY))
    assert made is not None
    assert made.path.parent.name == "second disk"
    assert backup.latest(shop.path) == made


def test_one_a_day_and_every_page_once_a_week(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = 0
    whole = check.shop

    def counted(path: Path) -> Any:
        nonlocal looked
        looked += 1
        return whole(path)

    monkeypatch.setattr(check, "shop", counted)
    for day in range(15):
        made = finish(backup.daily(shop.path, DAY + timedelta(days=day)))
        assert made is not None
        assert made.reason == backup.DAILY
        assert finish(backup.daily(shop.path, DAY + timedelta(days=day))) is None
    assert looked == 3


def test_before_a_great_change(shop: Shop, tmp_path: Path) -> None:
    made = finish(backup.before(shop.path, backup.IMPORT, today=DAY))
    assert made is not None
    assert (made.reason, made.counts["member"]) == (backup.IMPORT, 1)
    (tmp_path / "new").mkdir()
    empty = make.shop(tmp_path / "new")
    assert finish(backup.before(empty.path, backup.IMPORT, today=DAY)) is None
    empty.close()


def test_no_backup_is_made_of_damage(shop: Shop) -> None:
    good = finish(backup.daily(shop.path, DAY))
    assert good is not None
    with shop.changing() as session:
        session.connection().exec_driver_sql("PRAGMA writable_schema=ON")
        session.connection().exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        session.connection().exec_driver_sql("UPDATE member SET birth_month = 13")
        session.connection().exec_driver_sql("PRAGMA ignore_check_constraints=OFF")
    with pytest.raises(errors.ShopDamaged) as refused:
        finish(backup.daily(shop.path, DAY + timedelta(days=8)))
    assert refused.value.newest_backup == good.path
    assert backup.made(shop.path) == [good]


def test_what_has_no_manifest_does_not_count(shop: Shop) -> None:
    made = finish(backup.make(shop.path, today=DAY))
    (made.path.parent / "shop-20261110-120000.vitrine").write_bytes(b"half")
    (made.path.parent / "other-20261110-120000.vitrine").write_bytes(b"somebody else's")
    (made.path.parent / "other-20261110-120000.vitrine.json").write_text("{}")
    backup.manifest(made.path.with_name("shop-20261110-130000.vitrine")).write_text("{}")
    made.path.with_name("shop-20261110-130000.vitrine").write_bytes(b"")
    made.path.with_name("shop-20261110-140000.vitrine").write_bytes(b"")
    backup.manifest(made.path.with_name("shop-20261110-140000.vitrine")).write_text("[1]")
    assert backup.made(shop.path) == [made]


def test_older_backups_are_thinned_out(shop: Shop) -> None:
    folder = shop.path.parent / "backups"
    folder.mkdir()
    first = finish(backup.make(shop.path, today=DAY))
    document = json.loads(backup.manifest(first.path).read_text())
    for day in range(1, 61):
        at = first.made_at - timedelta(days=day)
        path = folder / f"shop-{at:%Y%m%d-%H%M%S}.vitrine"
        path.write_bytes(b"")
        disk.write(
            backup.manifest(path), json.dumps({**document, "made_at": at.isoformat(), "day": str(at.date())})
        )
    assert len(backup.made(shop.path)) == 61
    gone = backup.thin(shop.path)
    left = backup.made(shop.path)
    assert len(left) + len(gone) == 61
    assert [backup.path for backup in left[:14]] == sorted(
        (path for path in folder.glob("*.vitrine")), reverse=True
    )[:14]
    assert 14 + 4 <= len(left) <= 14 + 8 + 2
    assert not any(backup.manifest(path).exists() or path.exists() for path in gone)
    backup.thin(shop.path, 4)
    assert len(backup.made(shop.path)) == 4


def test_two_in_one_second_are_two(shop: Shop) -> None:
    made = [finish(backup.make(shop.path, today=DAY)) for _ in range(3)]
    assert len({each.path for each in made}) == 3
    assert len(backup.made(shop.path)) == 3


def test_what_a_killed_backup_left_is_swept_a_day_later(shop: Shop) -> None:
    folder = shop.path.parent / "backups"
    folder.mkdir()
    old, new = folder / "shop-20261110-120000.vitrine.part", folder / "shop-20261110-130000.vitrine.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    finish(backup.make(shop.path, today=DAY))
    assert not old.exists()
    assert new.exists()


# What a check sees ------------------------------------------------------------------------------


def spoil(shop: Shop, *statements: str) -> check.Checked:
    shop.tidy()
    link = connection.connect(shop.path)
    link.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        link.execute(statement)
    link.close()
    return finish(check.shop(shop.path))


def test_a_whole_shop_has_no_findings(shop: Shop) -> None:
    seen = finish(check.shop(shop.path))
    assert seen.findings == ()
    assert seen.counts["member"] == 1


@pytest.mark.parametrize(
    ("statement", "kind", "where"),
    [
        ("UPDATE purchase_line SET member_id = 99, purchase_id = 99", "key", "purchase_line 1"),
        ("DELETE FROM purchase_line", "orphan", "purchase 1"),
        ("UPDATE purchase_line SET day = '2020-01-01'", "orphan", "purchase_line 1"),
        ("UPDATE changed_row SET after = '{' WHERE id = 3", "record", "changed_row 3"),
        ("UPDATE changed_row SET before = '{' WHERE id = 3", "record", "changed_row 3"),
        ("UPDATE changed_row SET after = NULL, before = NULL WHERE id = 3", "record", "changed_row 3"),
        ("UPDATE changed_row SET table_name = 'gone' WHERE id = 3", "record", "changed_row 3"),
    ],
)
def test_each_kind_of_finding(shop: Shop, statement: str, kind: str, where: str) -> None:
    seen = spoil(shop, statement)
    assert {(finding.kind, finding.where) for finding in seen.findings} >= {(kind, where)}
    assert bool(seen.damage) is (kind == "key")


def test_a_change_that_deleted_a_row_is_sound(shop: Shop) -> None:
    seen = spoil(shop, "UPDATE changed_row SET before = after, after = NULL WHERE id = 3")
    assert seen.findings == ()


def test_pages_that_cannot_be_read_are_a_finding(shop: Shop) -> None:
    shop.close()
    size = shop.path.stat().st_size
    with shop.path.open("r+b") as file:
        for page in range(2, size // 4096):
            file.seek(4096 * page)
            file.write(b"\xff" * 4096)
    seen = finish(check.closed_shop(shop.path))
    assert seen.damage
    assert not shop.path.with_name("shop.vitrine-wal").exists()
    os.truncate(shop.path, 4096 * 3)
    assert finish(check.closed_shop(shop.path)).damage


def test_a_disk_that_fails_during_a_check_is_no_finding(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_link: Any) -> Any:
        complaint = connection.DriverError("disk I/O error")
        complaint.sqlite_errorcode = 10  # type: ignore[attr-defined]
        raise complaint

    monkeypatch.setattr(check, "_keys", fail)
    with pytest.raises(errors.StorageFailed):
        finish(check.shop(shop.path))


def test_rot_is_seen_byte_for_byte(shop: Shop) -> None:
    shop.close()
    found = shop.path.stat()
    shop.path.write_bytes(shop.path.read_bytes().replace("张晓红".encode(), "张小红".encode()))
    os.utime(shop.path, ns=(found.st_atime_ns, found.st_mtime_ns))
    seen = finish(check.closed_shop(shop.path))
    assert [finding.detail for finding in seen.findings] == ["SHA-256"]
