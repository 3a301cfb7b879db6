"""A file that cannot be opened is told in one sentence, and left as it was with nothing beside it."""

import errno
import os
import sqlite3
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app import opening
from app.database import connection, header, seal
from app.domain import errors
from app.domain.errors import ExitCode
from app.domain.shop import ShopSettings
from app.exchange import backup
from app.progress import finish
from app.queries import settings as settings_query
from app.words import errors as words
from tests import make
from tests.trust import files


def empty(path: Path) -> None:
    path.touch()


def text(path: Path) -> None:
    path.write_text("Name,Phone\n张晓红,13800138000\n" * 40, encoding="utf-8")


def another_programs(path: Path) -> None:
    with sqlite3.connect(path) as link:
        link.execute("CREATE TABLE t (a)")
    link.close()


def half_a_header(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def newer(path: Path) -> None:
    opening.create_shop(path, ShopSettings()).close()
    link = connection.connect(path)
    link.execute(f"PRAGMA user_version={opening.SCHEMA + 1}")
    link.close()
    seal.named(path).unlink()


def schema_overwritten(path: Path) -> None:
    opening.create_shop(path, ShopSettings()).close()
    link = connection.connect(path)
    link.execute("PRAGMA user_version=0")
    link.close()
    seal.named(path).unlink()


def cut_short(path: Path) -> None:
    opening.create_shop(path, ShopSettings()).close()
    seal.named(path).unlink()
    os.truncate(path, path.stat().st_size // 2)


def page_overwritten(path: Path) -> None:
    opening.create_shop(path, ShopSettings()).close()
    seal.named(path).unlink()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


@pytest.mark.parametrize(
    ("spoil", "fact", "code"),
    [
        (empty, errors.NotAShop, ExitCode.REFUSED),
        (text, errors.NotAShop, ExitCode.REFUSED),
        (another_programs, errors.NotAShop, ExitCode.REFUSED),
        (half_a_header, errors.NotAShop, ExitCode.REFUSED),
        (newer, errors.ShopTooNew, ExitCode.TOO_NEW),
        (schema_overwritten, errors.ShopDamaged, ExitCode.DAMAGED),
        (cut_short, errors.ShopDamaged, ExitCode.DAMAGED),
        (page_overwritten, errors.ShopDamaged, ExitCode.DAMAGED),
    ],
)
def test_a_file_that_will_not_do_is_left_alone(
    tmp_path: Path, spoil: Callable[[Path], None], fact: type[errors.Refusal], code: ExitCode
) -> None:
    path = tmp_path / "shop.vitrine"
    spoil(path)
    before = files.contents(tmp_path)
    with pytest.raises(fact) as refused:
        opening.open_shop(path)
    assert refused.value.code == code
    assert str(path) in words.sentence(refused.value)
    assert files.contents(tmp_path) == before


def test_a_missing_file_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(errors.NoShop):
        opening.open_shop(tmp_path / "gone.vitrine")
    with pytest.raises(errors.NoShop):
        opening.open_shop(tmp_path / "no folder" / "gone.vitrine")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_a_shop(tmp_path: Path) -> None:
    with pytest.raises(errors.NoShop):
        opening.open_shop(tmp_path)


@pytest.mark.parametrize(
    ("command", "code"),
    [("check", ExitCode.STORAGE), ("backup", ExitCode.STORAGE), ("batch", ExitCode.STORAGE)],
)
def test_the_command_line_says_it_in_one_sentence(tmp_path: Path, command: str, code: ExitCode) -> None:
    said = files.vitrine("--db", tmp_path / "gone.vitrine", "--lang", "en", command)
    assert said.returncode == code
    assert said.stdout == ""
    assert said.stderr.startswith("The shop's file ")
    assert len(said.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_damage_names_the_newest_backup(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    shop.close()
    made = finish(backup.make(shop.path, today=date(2026, 11, 10)))
    header_kept = shop.path.read_bytes()[:4096]
    for spoiled in (header_kept + b"\xff" * 99_999, b"\0" * 99_999, b""):
        shop.path.write_bytes(spoiled)
        with pytest.raises(errors.ShopDamaged) as refused:
            opening.open_shop(shop.path)
        assert refused.value.newest_backup == made.path
        assert str(made.path) in words.sentence(refused.value)
        assert shop.path.read_bytes() == spoiled


def test_bytes_that_rotted_while_it_was_closed_are_seen(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    with shop.changing() as session:
        make.member(session, notes="a coat, navy" * 50)
    shop.close()
    found = shop.path.stat()
    spoiled = shop.path.read_bytes().replace(b"a coat, navy", b"a boat, navy", 1)
    assert spoiled != shop.path.read_bytes()
    shop.path.write_bytes(spoiled)
    os.utime(shop.path, ns=(found.st_atime_ns, found.st_mtime_ns))
    _yesterdays(shop.path)
    with pytest.raises(errors.ShopDamaged, match="SHA-256"):
        opening.open_shop(shop.path)


def test_a_file_that_another_program_wrote_is_checked_by_its_pages(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    shop.close()
    link = connection.connect(shop.path)
    link.execute("INSERT INTO staff (name, role, active) VALUES ('小燕', 'clerk', 1)")
    link.close()
    assert seal.state(shop.path) is seal.State.UNKNOWN
    opening.open_shop(shop.path).close()
    assert seal.state(shop.path, compare=True) is seal.State.WHOLE


def test_a_start_is_sealed_again_for_the_day(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    shop.close()
    _yesterdays(shop.path)
    assert '"compared_on": "2020-' in seal.named(shop.path).read_text()
    opening.open_shop(shop.path).close()
    assert '"compared_on": "2020-' not in seal.named(shop.path).read_text()


def test_a_closed_shop_is_one_file_that_only_its_owner_reads(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    with shop.changing() as session:
        make.member(session)
    with shop.reading() as session:
        assert settings_query.load(session).name == "燕衣社"
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}
    assert {path.name for path in tmp_path.iterdir()} == {
        "shop.vitrine", "shop.vitrine-wal", "shop.vitrine-shm", "shop.vitrine.lock",
    }  # fmt: skip
    shop.close()
    assert {path.name for path in tmp_path.iterdir()} == {"shop.vitrine", "shop.vitrine.seal"}
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_the_file_is_an_ordinary_sqlite_file(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    shop.close()
    with sqlite3.connect(shop.path) as link:
        assert link.execute("PRAGMA application_id").fetchone()[0] == connection.APPLICATION_ID
        assert link.execute("PRAGMA user_version").fetchone()[0] == opening.SCHEMA
        assert link.execute("SELECT count(*) FROM setting").fetchone()[0] > 0
    link.close()


# Rights and room --------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o600), (0o777, 0o400)])
def test_without_the_right_to_write(folder_mode: int, file_mode: int) -> None:
    with files.open_folder() as folder:
        shop = make.created(folder)
        shop.close()
        shop.path.chmod(file_mode)
        folder.chmod(folder_mode)
        before = files.contents(folder)
        with files.without_rights(shop.path), pytest.raises(errors.StorageFailed) as refused:
            opening.open_shop(shop.path)
        assert refused.value.code == ExitCode.STORAGE
        assert refused.value.reason == os.strerror(errno.EACCES)
        assert files.contents(folder) == before
        folder.chmod(0o700)


@pytest.mark.skipif(not files.may_mount(), reason="needs the right to mount a small disk")
def test_a_full_disk_loses_nothing_and_says_so(tmp_path: Path) -> None:
    with files.tiny_disk(tmp_path / "disk", "2m") as small:
        shop = make.created(small)
        kept = 0

        def fill() -> None:
            nonlocal kept
            while True:
                with shop.changing() as session:
                    make.member(session, notes="x" * 5_000)
                kept += 1

        with pytest.raises(errors.StorageFailed, match="full"):
            fill()
        with shop.reading() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM member").scalar_one() == kept
        with pytest.raises(errors.StorageFailed):
            finish(backup.make(shop.path, today=date(2026, 11, 10)))
        assert backup.made(shop.path) == []
        assert [path.name for path in (small / "backups").glob("*")] == []
        shop.close()
        shop = opening.open_shop(shop.path)
        with shop.reading() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM member").scalar_one() == kept
        shop.close()
        assert kept > 10


def test_a_first_look_sees_large_pages(tmp_path: Path) -> None:
    path = tmp_path / "large.vitrine"
    with sqlite3.connect(path) as link:
        link.execute("PRAGMA page_size=65536")
        link.execute(f"PRAGMA application_id={connection.APPLICATION_ID}")
        link.execute("CREATE TABLE t (a)")
    link.close()
    header.look(path)


def _yesterdays(shop: Path) -> None:
    """Make the shop's seal one that was compared long ago."""
    today = time.strftime("%Y-%m-%d", time.gmtime())
    named = seal.named(shop)
    named.write_text(named.read_text().replace(today, "2020-01-01"))
