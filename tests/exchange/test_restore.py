"""A restore gives the backup's rows, keeps what was there, and may be killed at any step."""

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app import opening
from app.database import connection, disk
from app.domain import errors
from app.exchange import backup, restore
from app.exchange.backup import Backup
from app.progress import finish
from tests import make
from tests.trust import files

DAY = date(2026, 11, 10)


def names(path: Path) -> list[str]:
    shop = opening.open_shop(path)
    with shop.reading() as session:
        found = session.connection().exec_driver_sql("SELECT name FROM member ORDER BY id").scalars().all()
    shop.close()
    return list(found)


@pytest.fixture
def yesterday(tmp_path: Path) -> Backup:
    """Return a backup of a shop that has gone on since: one member then, two now."""
    shop = make.shop(tmp_path)
    with shop.changing() as session:
        make.member(session, "then")
    made = finish(backup.make(shop.path, today=DAY))
    with shop.changing() as session:
        make.member(session, "now")
    shop.close()
    return made


def restored(source: Path, shop: Path) -> restore.Restored:
    return finish(restore.restore(source, shop, today=DAY, known_schema=opening.SCHEMA))


def test_a_restore_and_back_again(tmp_path: Path, yesterday: Backup) -> None:
    path = tmp_path / "shop.vitrine"
    done = restored(yesterday.path, path)
    assert names(path) == ["then"]
    assert done.counts["member"] == 1
    assert done.backup is not None
    assert done.backup.counts["member"] == 2
    assert done.kept is not None
    assert {file.name for file in done.kept.iterdir()} == {"shop.vitrine", "shop.vitrine.seal"}
    restored(done.kept / "shop.vitrine", path)
    assert names(path) == ["then", "now"]
    restored(done.backup.path, path)
    assert names(path) == ["then", "now"]
    assert {file.name for file in tmp_path.iterdir()} == {"backups", "shop.vitrine", "shop.vitrine.seal"}


def test_a_stray_log_goes_away_with_its_file(tmp_path: Path, yesterday: Backup) -> None:
    path = tmp_path / "shop.vitrine"
    link = connection.connect(path)
    link.execute("INSERT INTO staff (name, role, active) VALUES ('in the log', 'clerk', 1)")
    for ending in ("", "-wal", "-shm"):
        shutil.copy(tmp_path / f"shop.vitrine{ending}", tmp_path / f"killed{ending}")
    link.close()
    for ending in ("", "-wal", "-shm"):
        (tmp_path / f"killed{ending}").replace(tmp_path / f"shop.vitrine{ending}")
    done = restored(yesterday.path, path)
    assert done.backup is not None
    assert done.backup.counts["staff"] == 1
    assert names(path) == ["then"]


def test_a_restore_to_a_new_place(tmp_path: Path, yesterday: Backup) -> None:
    folder = tmp_path / "new computer"
    folder.mkdir()
    done = restored(yesterday.path, folder / "shop.vitrine")
    assert (done.kept, done.backup) == (None, None)
    assert names(folder / "shop.vitrine") == ["then"]


def test_a_damaged_shop_is_kept_as_it_is(tmp_path: Path, yesterday: Backup) -> None:
    path = tmp_path / "shop.vitrine"
    for spoiled in (b"", b"\xff" * 50_000, path.read_bytes()[:4096] + b"\xff" * 100_000):
        path.write_bytes(spoiled)
        done = restored(yesterday.path, path)
        assert done.backup is None
        assert done.kept is not None
        assert (done.kept / "shop.vitrine").read_bytes() == spoiled
        assert names(path) == ["then"]


def gone(path: Path) -> None:
    path.unlink()


def foreign(path: Path) -> None:
    path.write_bytes(b"Name,Phone\n" * 99)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def one_byte(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"then", b"than"))


def a_page(path: Path) -> None:
    backup.manifest(path).unlink()
    with path.open("r+b") as file:
        file.seek(4096 * 4)
        file.write(b"\xff" * 4096)


def no_schema(path: Path) -> None:
    backup.manifest(path).unlink()
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3900)


def a_key(path: Path) -> None:
    backup.manifest(path).unlink()
    link = connection.connect(path)
    link.execute("PRAGMA foreign_keys=OFF")
    link.execute(
        "INSERT INTO consent (member_id, channel, allowed, since, wording, source) VALUES (9,'',1,'','','')"
    )
    link.close()


def newer(path: Path) -> None:
    backup.manifest(path).unlink()
    link = connection.connect(path)
    link.execute("PRAGMA user_version=99")
    link.close()


def a_log(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"the last changes")


@pytest.mark.parametrize(
    ("spoil", "fact"),
    [
        (gone, errors.NoShop),
        (foreign, errors.NotAShop),
        (cut, errors.BackupUnsound),
        (one_byte, errors.BackupUnsound),
        (a_page, errors.BackupUnsound),
        (no_schema, errors.BackupUnsound),
        (a_key, errors.BackupUnsound),
        (newer, errors.ShopTooNew),
        (a_log, errors.BackupUnsound),
    ],
)
def test_what_is_not_sound_is_not_restored(
    tmp_path: Path, yesterday: Backup, spoil: Callable[[Path], None], fact: type[errors.Refusal]
) -> None:
    spoil(yesterday.path)
    before = files.contents(tmp_path)
    with pytest.raises(fact) as refused:
        restored(yesterday.path, tmp_path / "shop.vitrine")
    assert refused.value.path == yesterday.path  # type: ignore[attr-defined]  # each of these has one
    assert files.contents(tmp_path) == before


def test_a_shop_is_not_restored_onto_itself_or_while_it_is_open(tmp_path: Path, yesterday: Backup) -> None:
    with pytest.raises(errors.ShopExists):
        restored(yesterday.path, yesterday.path)
    shop = opening.open_shop(tmp_path / "shop.vitrine")
    with pytest.raises(errors.ShopInUse):
        restored(yesterday.path, shop.path)
    shop.close()


def test_a_restore_that_is_given_up_changes_nothing(tmp_path: Path, yesterday: Backup) -> None:
    path = tmp_path / "shop.vitrine"
    job = restore.restore(yesterday.path, path, today=DAY, known_schema=opening.SCHEMA)
    for step in job:
        if step.done >= 900:
            job.close()
    assert names(path) == ["then", "now"]
    assert not (tmp_path / "shop.vitrine.restoring").exists()


class Killed(BaseException):
    """Stands for a kill: nothing in the program may clean up after it."""


def test_every_step_may_be_killed(tmp_path: Path, yesterday: Backup, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop before the n-th thing done to the disk, for every n; the next start finds old or new, whole."""
    path = tmp_path / "shop.vitrine"
    saved = tmp_path / "saved"
    work = tmp_path / "work"
    for file in (path, yesterday.path):
        saved.mkdir(exist_ok=True)
        shutil.copy2(file, saved / file.name)
    source = saved / yesterday.path.name
    seen = []
    for stop_at in range(1, 99):
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        shutil.copy2(saved / path.name, work / path.name)
        stopped = _stop_before(monkeypatch, stop_at, lambda: restored(source, work / "shop.vitrine"))
        monkeypatch.undo()
        found = names(work / "shop.vitrine")
        assert found in (["then", "now"], ["then"])
        kept = list(work.glob("backups/replaced-*/shop.vitrine"))
        assert len(kept) == (found == ["then"])
        assert not list(work.glob("*-wal"))
        assert not list(work.glob("*.restore.json*"))
        seen.append(found)
        if not stopped:
            break
    assert ["then", "now"] in seen
    assert len(seen) > 8
    assert seen == sorted(seen, key=len, reverse=True)


def _stop_before(monkeypatch: pytest.MonkeyPatch, number: int, action: Callable[[], object]) -> bool:
    """Run `action`, stopped for good before its `number`-th call to the disk; tell whether it was."""
    calls = 0

    def counted(step: Callable[..., None]) -> Callable[..., None]:
        def stopping(*paths: Path | str) -> None:
            nonlocal calls
            calls += 1
            if calls >= number:
                raise Killed
            step(*paths)

        return stopping

    for name in ("copy", "move", "remove", "write", "make_folder"):
        monkeypatch.setattr(disk, name, counted(getattr(disk, name)))
    try:
        action()
    except Killed:
        return True
    return False


def test_a_restore_that_cannot_be_finished_says_where_everything_is(
    tmp_path: Path, yesterday: Backup
) -> None:
    path = tmp_path / "shop.vitrine"
    note = tmp_path / "shop.vitrine.restore.json"
    note.write_text('{"kept": "backups/replaced-1", "sha256": "0"}')
    path.unlink()
    with pytest.raises(errors.RestoreUnfinished) as refused:
        opening.open_shop(path)
    assert refused.value.kept == Path("backups/replaced-1")
    (tmp_path / "shop.vitrine.restoring").write_bytes(b"other bytes")
    with pytest.raises(errors.RestoreUnfinished):
        opening.open_shop(path)
    note.write_text("half")
    with pytest.raises(errors.RestoreUnfinished):
        opening.open_shop(path)
    said = files.vitrine("--db", path, "check")
    assert said.returncode == errors.ExitCode.RESTORE_UNFINISHED
    restored(yesterday.path, path)
    assert names(path) == ["then"]
