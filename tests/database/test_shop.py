"""One snapshot to read, one transaction to change; after a failure nothing before a check."""

import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlcipher3 import dbapi2 as driver

from app import opening
from app.database import connection, seal
from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.domain import errors
from app.domain.errors import ExitCode
from app.models import Member
from app.services import settings
from tests import make


def count(session: ReadSession) -> int:
    return session.scalar(select(func.count()).select_from(Member)) or 0


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return make.created(tmp_path)


def test_a_block_that_raises_changes_nothing(shop: Shop) -> None:
    def half() -> None:
        with shop.changing() as session:
            make.member(session)
            raise LookupError

    with pytest.raises(LookupError):
        half()
    with shop.reading() as session:
        assert count(session) == 0
    shop.close()


def test_a_report_sees_one_moment(shop: Shop) -> None:
    with shop.reading() as report:
        assert count(report) == 0
        with shop.changing() as session:
            make.member(session)
        assert count(report) == 0
    with shop.reading() as session:
        assert count(session) == 1
    shop.close()


def test_the_file_refuses_a_reader_that_writes(shop: Shop) -> None:
    def write() -> None:
        with shop.reading() as session:
            session.connection().exec_driver_sql("DELETE FROM setting")

    with pytest.raises(errors.StorageFailed, match="readonly"):
        write()
    shop.close()


def test_changes_take_turns(shop: Shop) -> None:
    def enrol(number: int) -> None:
        with shop.changing() as session:
            before = count(session)
            make.member(session, card=str(number))
            assert count(session) == before + 1

    threads = [threading.Thread(target=enrol, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with shop.reading() as session:
        assert count(session) == 12
    shop.close()


def test_a_change_holds_the_file_from_its_first_look(shop: Shop) -> None:
    other = connection.connect(shop.path)
    other.execute("PRAGMA busy_timeout=0").fetchall()
    with shop.reading() as report:
        assert count(report) == 0
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    with shop.changing() as session:
        assert count(session) == 0
        # Else another process could write between what is read and what is written.
        with pytest.raises(driver.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.close()
    shop.close()


def test_a_change_inside_a_change_is_refused_at_once(shop: Shop) -> None:
    with shop.changing(), pytest.raises(RuntimeError, match="inside"), shop.changing():
        pass
    with shop.changing() as session:
        settings.change(session, name="燕")
    shop.close()


def test_our_own_faults_keep_their_type_and_tell_no_values(shop: Shop) -> None:
    def twice() -> None:
        with shop.changing() as session:
            make.member(session, name="张晓红", card="7")
            make.member(session, name="李丽", card="7")

    with pytest.raises(IntegrityError) as raised:
        twice()
    assert "李丽" not in str(raised.value)

    def nonsense() -> None:
        with shop.reading() as session:
            session.connection().exec_driver_sql("SELECT * FROM nothing")

    with pytest.raises(OperationalError):
        nonsense()
    assert not shop.in_doubt
    shop.close()


def test_tidying_folds_the_log_in_and_never_waits(shop: Shop) -> None:
    log = shop.path.with_name(shop.path.name + "-wal")
    with shop.changing() as session:
        make.member(session)
    assert log.stat().st_size > 0
    shop.tidy()
    assert log.stat().st_size == 0
    with shop.reading() as report:
        assert count(report) == 1
        with shop.changing() as session:
            make.member(session)
        shop.tidy()
        assert count(report) == 1
    shop.close()
    assert not log.exists()


def _fail(shop: Shop, code: int) -> None:
    """Let the driver complain in the middle of a change."""
    complaint = driver.OperationalError("disk I/O error")
    complaint.sqlite_errorcode = code
    with shop.changing() as session:
        make.member(session)
        raise complaint


def test_after_a_failing_disk_the_file_is_opened_anew_and_checked(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session)
    with pytest.raises(errors.StorageFailed):
        _fail(shop, driver.SQLITE_IOERR)
    doubts = [shop.in_doubt]
    with shop.reading() as session:
        assert count(session) == 1
    assert [*doubts, shop.in_doubt] == [True, False]
    with shop.changing() as session:
        make.member(session)
    shop.close()


def test_a_full_disk_casts_no_doubt(shop: Shop) -> None:
    with pytest.raises(errors.StorageFailed):
        _fail(shop, driver.SQLITE_FULL)
    assert not shop.in_doubt
    shop.close()


def test_a_file_that_is_found_damaged_is_not_written_to_again(shop: Shop) -> None:
    shop.tidy()
    with pytest.raises(errors.StorageFailed):
        _fail(shop, driver.SQLITE_IOERR)
    with shop.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)
    for _ in range(2):
        with pytest.raises(errors.ShopDamaged), shop.changing():
            pass
    assert shop.in_doubt
    before = shop.path.read_bytes()
    shop.close()
    assert shop.path.read_bytes() == before
    assert not seal.named(shop.path).exists()
    with pytest.raises(errors.ShopDamaged):
        opening.open_shop(shop.path)


def test_closing_seals_what_was_changed(shop: Shop) -> None:
    shop.close()
    first = seal.named(shop.path).read_text()
    opening.open_shop(shop.path).close()
    assert seal.named(shop.path).read_text() == first
    again = opening.open_shop(shop.path)
    with again.changing() as session:
        make.member(session)
    again.close()
    assert seal.named(shop.path).read_text() != first
    assert seal.state(shop.path, compare=True) is seal.State.WHOLE


def test_a_seal_that_cannot_be_laid_or_read_costs_a_check_only(shop: Shop) -> None:
    shop.close()
    seal.named(shop.path).write_text('{"size": "not a seal"}')
    assert seal.state(shop.path) is seal.State.UNKNOWN
    seal.named(shop.path).unlink()
    seal.named(shop.path).mkdir()
    opening.open_shop(shop.path).close()
    assert seal.state(shop.path) is seal.State.UNKNOWN
    assert not shop.path.with_name(shop.path.name + ".seal.new").exists()
    seal.put(shop.path.with_name("gone"))
    with pytest.raises(errors.StorageFailed):
        seal.fingerprint(shop.path.with_name("gone"))


def test_work_left_in_the_log_makes_the_seal_unknown(shop: Shop) -> None:
    shop.close()
    link = connection.connect(shop.path)
    link.execute("INSERT INTO staff (name, role, active) VALUES ('a', 'clerk', 1)")
    assert seal.state(shop.path) is seal.State.UNKNOWN
    link.close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("another", [False, True])
def test_nothing_is_acknowledged_into_a_file_that_was_taken_away(tmp_path: Path, another: bool) -> None:
    shop = make.created(tmp_path)
    with shop.changing() as session:
        make.member(session)
    seal.named(shop.path).unlink(missing_ok=True)
    shop.path.rename(tmp_path / "elsewhere")
    if another:
        shop.path.write_bytes(b"of another")
    with (
        pytest.raises(errors.StorageFailed if another else errors.NoShop) as refused,
        shop.changing() as session,
    ):
        make.member(session)
    assert refused.value.code is ExitCode.STORAGE
    shop.close()
    assert not seal.named(shop.path).exists()
    assert shop.path.exists() is another
