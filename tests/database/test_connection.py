"""The driver's settings are read back; what it complains of becomes a fact."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from app.database import connection
from app.domain import errors
from tests import make


def error(kind: type[Exception], code: int) -> Exception:
    made = kind("words of the driver")
    made.sqlite_errorcode = code  # type: ignore[attr-defined]
    return made


@pytest.mark.parametrize(
    ("code", "fact", "doubt"),
    [
        (driver.SQLITE_NOTADB, errors.NotAShop, True),
        (driver.SQLITE_CORRUPT, errors.ShopDamaged, True),
        (driver.SQLITE_CORRUPT | 1 << 8, errors.ShopDamaged, True),
        (driver.SQLITE_IOERR | 4 << 8, errors.StorageFailed, True),
        (driver.SQLITE_FULL, errors.StorageFailed, False),
        (driver.SQLITE_READONLY, errors.StorageFailed, False),
        (driver.SQLITE_BUSY, errors.ShopInUse, False),
    ],
)
def test_what_the_driver_means(code: int, fact: type[errors.Refusal], doubt: bool) -> None:
    told = error(driver.OperationalError, code)
    assert connection.is_storage_error(told)
    assert connection.casts_doubt(told) is doubt
    assert isinstance(connection.fact(told, Path("shop")), fact)


def test_a_fault_in_a_statement_is_ours() -> None:
    assert not connection.is_storage_error(error(driver.OperationalError, driver.SQLITE_ERROR))
    assert not connection.is_storage_error(error(driver.IntegrityError, driver.SQLITE_CONSTRAINT))
    assert not connection.is_storage_error(driver.ProgrammingError("closed"))
    assert not connection.is_storage_error(None)


def test_every_setting_holds_on_both_kinds(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    for writable in (True, False):
        link = connection.connect(shop.path, writable=writable)
        for name, wanted in {**connection._SETTINGS, "query_only": int(not writable)}.items():
            assert link.execute(f"PRAGMA {name}").fetchone()[0] == wanted, name
        assert link.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        link.close()
    shop.close()


def test_a_setting_that_is_ignored_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make.created(tmp_path).close()
    for name in ("no_such_setting", "data_version"):
        monkeypatch.setattr(connection, "_SETTINGS", {name: 3})
        with pytest.raises(errors.StorageFailed, match=name):
            connection.connect(tmp_path / "shop.vitrine")


def test_a_file_that_cannot_have_a_log_is_refused(tmp_path: Path) -> None:
    make.created(tmp_path).close()
    path = tmp_path / "shop.vitrine"
    held = connection.connect(path)
    held.execute("PRAGMA journal_mode=DELETE")
    held.execute("BEGIN EXCLUSIVE")
    with pytest.MonkeyPatch.context() as patient:
        patient.setitem(connection._SETTINGS, "busy_timeout", 10)
        with pytest.raises(errors.ShopInUse):
            connection.connect(path)
    held.execute("ROLLBACK")
    held.close()


def test_a_reader_changes_nothing(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    link = connection.connect(shop.path, writable=False)
    with pytest.raises(driver.OperationalError, match="readonly"):
        link.execute("DELETE FROM setting")
    link.close()
    shop.close()


def test_a_glance_leaves_no_trace(tmp_path: Path) -> None:
    make.created(tmp_path).close()
    path = tmp_path / "shop.vitrine"
    before = (sorted(tmp_path.iterdir()), path.stat().st_mtime_ns)
    link = connection.peek(path)
    assert link.execute("SELECT count(*) FROM setting").fetchone()[0]
    assert sorted(tmp_path.iterdir()) == before[0]
    link.close()
    assert (sorted(tmp_path.iterdir()), path.stat().st_mtime_ns) == before
    for look in (connection.peek, connection.connect):
        with pytest.raises(errors.NoShop):
            look(tmp_path / "none")
    (tmp_path / "text").write_text("no database" * 99)
    with pytest.raises(errors.NotAShop):
        connection.connect(tmp_path / "text")


def test_odd_names_are_only_names(tmp_path: Path) -> None:
    odd = tmp_path / "燕 #1?mode=memory&100%"
    odd.mkdir()
    make.created(odd).close()
    assert (odd / "shop.vitrine").stat().st_size > 0


def test_folding_says_when_a_reader_stands_in_the_way(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    with shop.changing() as session:
        make.member(session)
    reader = connection.connect(shop.path, writable=False)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM member").fetchall()
    with shop.changing() as session:
        make.member(session)
    link = connection.connect(shop.path)
    link.execute("PRAGMA busy_timeout=0")
    with pytest.raises(errors.StorageFailed) as refused:
        connection.fold(link, shop.path)
    assert refused.value.unsure
    reader.close()
    connection.fold(link, shop.path)
    link.close()
    shop.close()
