"""An older file becomes a present one, all of it or nothing; the revisions lead to the models."""

import re
import sqlite3
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from app import migrate, opening
from app.database import connection
from app.domain import errors
from app.domain.shop import ShopSettings
from app.exchange import backup, check
from app.models import Base
from app.progress import finish
from app.queries import balances, member_card
from tests import make

REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{revision:04}"
down_revision = "{before:04}"


def upgrade():
    with op.batch_alter_table("member", recreate="always") as table:
        table.add_column(sa.Column("umbrella", sa.Text(), nullable=False, server_default=""))
    {more}
"""


LAST = migrate.newest()
NEXT = LAST + 1


def scripts(folder: Path, more: str = "") -> Path:
    """Return a folder of revisions of which the last, which is yet to come, rebuilds the table of members."""
    versions = folder / "scripts" / "versions"
    versions.mkdir(parents=True)
    for file in (migrate.SCRIPTS / "versions").glob("0*.py"):
        (versions / file.name).write_text(file.read_text())
    revision = REVISION.format(revision=NEXT, before=LAST, more=more)
    (versions / f"{NEXT:04}_umbrella.py").write_text(revision)
    return versions.parent


def shape(path: Path) -> dict[str, set[str]]:
    """Return the parts of each table and index (columns, constraints, options) in whatever order."""
    with sqlite3.connect(path) as link:
        rows = link.execute("SELECT type || ' ' || name, coalesce(sql, '()') FROM sqlite_schema").fetchall()
    link.close()
    return {name: parts(sql) for name, sql in rows}


def parts(sql: str) -> set[str]:
    plain = re.sub(r"[\s\"]+", " ", sql)
    start, end = plain.index("("), plain.rindex(")")
    inside = re.split(r",(?![^(]*\))", plain[start + 1 : end])
    return {plain[:start].strip(), plain[end + 1 :].strip(), *(part.strip() for part in inside)}


def test_the_revisions_lead_to_the_models(tmp_path: Path) -> None:
    made = make.created(tmp_path)
    made.close()
    migrated = tmp_path / "migrated"
    migrated.touch()
    assert migrate.upgrade(migrated) == opening.SCHEMA == migrate.newest()
    assert shape(migrated) == shape(made.path)
    assert "STRICT" in shape(migrated)["table member"]


def test_nothing_is_left_to_migrate(tmp_path: Path) -> None:
    migrated = tmp_path / "migrated"
    migrated.touch()
    migrate.upgrade(migrated)
    with migrate._exclusive(migrated) as link:
        assert compare_metadata(MigrationContext.configure(link), Base.metadata) == []


def test_children_live_through_a_rebuilt_table(tmp_path: Path) -> None:
    shop = make.created(tmp_path)
    with shop.changing() as session:
        member = make.member(session)
        make.purchase(session, member)
        make.relative(session, member)
    shop.close()
    assert migrate.upgrade(shop.path, scripts(tmp_path)) == NEXT
    link = connection.connect(shop.path)
    assert link.execute("SELECT umbrella FROM member").fetchall() == [("",)]
    for table in ("purchase", "purchase_line", "relative"):
        assert link.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
    assert link.execute("PRAGMA user_version").fetchone() == (NEXT,)
    assert link.execute("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(connection.DriverError, match="FOREIGN KEY"):
        link.execute("DELETE FROM member")
    link.close()
    with pytest.raises(errors.ShopTooNew):
        opening.open_shop(shop.path)


def first_version(path: Path) -> None:
    """Make a file as the first version left it, with a member, her daughter and a ticket."""
    folder = path.parent / "first" / "versions"
    folder.mkdir(parents=True)
    (file,) = (migrate.SCRIPTS / "versions").glob("0001_*.py")
    (folder / file.name).write_text(file.read_text())
    path.touch()
    assert migrate.upgrade(path, folder.parent) == 1
    link = connection.connect(path)
    link.execute(f"PRAGMA application_id={connection.APPLICATION_ID}")
    for table, given in (
        ("member", {"name": "张晓红", "name_key": "张晓红", "card": "VIP-0231", "talk_about": "猫"}),
        ("relative", {"member_id": 1, "relation": "daughter", "name": "小米"}),
        ("purchase", {"member_id": 1, "day": "2025-05-01"}),
        (
            "purchase_line",
            {"purchase_id": 1, "member_id": 1, "day": "2025-05-01", "item": "风衣", "price": 1},
        ),
    ):
        row = {**_blanks(link, table), **given}
        places = ", ".join("?" * len(row))
        link.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", tuple(row.values()))
    link.close()


def _blanks(link: connection.Connection, table: str) -> dict[str, object]:
    """Return something for every column that has to have something."""
    columns = link.execute(f"PRAGMA table_info({table})").fetchall()
    usual = {"quantity": 1, "for_whom": "self", "status": "active", "level": "member"}
    return {
        name: usual.get(name, 0 if kind == "INTEGER" else "")
        for _, name, kind, needed, _, key in columns
        if needed and not key
    }


def test_a_shop_of_the_first_version_is_opened_with_all_it_has(tmp_path: Path) -> None:
    path = tmp_path / "shop.vitrine"
    first_version(path)
    shop = opening.open_shop(path)
    with shop.reading() as session:
        found = member_card.load(session, 1, make.TODAY)
    shop.close()
    assert (found.identity.name, found.identity.card, found.identity.talk_about) == (
        "张晓红",
        "VIP-0231",
        "猫",
    )
    assert [kin.name for kin in found.family] == ["小米"]
    assert found.figures.spent == 1
    (made,) = backup.made(path)
    assert (made.reason, made.schema) == (backup.MIGRATION, 1)


@pytest.mark.parametrize(
    ("more", "fact"),
    [
        ("op.execute('DELETE FROM member')", errors.ShopDamaged),
        ("op.execute('SELECT * FROM nothing')", Exception),
        ("raise KeyError('a fault of ours')", KeyError),
    ],
)
def test_a_migration_that_fails_changes_nothing(tmp_path: Path, more: str, fact: type[Exception]) -> None:
    shop = make.created(tmp_path)
    with shop.changing() as session:
        make.purchase(session, make.member(session))
    shop.close()
    before = shape(shop.path)
    with pytest.raises(fact):
        migrate.upgrade(shop.path, scripts(tmp_path, more))
    assert shape(shop.path) == before
    shop = opening.open_shop(shop.path)
    with shop.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM purchase_line").scalar_one() == 1
    shop.close()


def test_opening_an_older_file_backs_it_up_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = make.created(tmp_path)
    with shop.changing() as session:
        make.member(session)
    shop.close()
    older = scripts(tmp_path)
    monkeypatch.setattr(opening, "SCHEMA", NEXT)
    whole = migrate.upgrade
    monkeypatch.setattr(migrate, "upgrade", lambda path: whole(path, older))
    told: list[backup.Backup] = []
    opening.enter(shop.path, told.append).release()
    opening.enter(shop.path, told.append).release()
    assert told == backup.made(shop.path)
    (made,) = backup.made(shop.path)
    assert (made.reason, made.schema, made.counts["member"]) == (backup.MIGRATION, LAST, 1)
    link = connection.connect(shop.path)
    assert link.execute("PRAGMA user_version").fetchone() == (NEXT,)
    link.close()


def test_a_migration_on_a_file_in_use_waits_for_nobody(tmp_path: Path) -> None:
    opening.create_shop(tmp_path / "shop.vitrine", ShopSettings()).close()
    holder = connection.connect(tmp_path / "shop.vitrine")
    holder.execute("BEGIN IMMEDIATE")
    with pytest.MonkeyPatch.context() as patient:
        patient.setitem(connection._SETTINGS, "busy_timeout", 10)
        with pytest.raises(errors.ShopInUse):
            migrate.upgrade(tmp_path / "shop.vitrine", scripts(tmp_path))
    holder.close()


_MIGRATE = """
import sys
from pathlib import Path
from app import migrate
migrate._revisions(Path(sys.argv[2]))
print("begun", flush=True)
migrate.upgrade(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_a_killed_migration_starts_again(tmp_path: Path) -> None:
    """Kill it at moments spread over its whole length; the file is old or new, never between."""
    shop = make.created(tmp_path)
    with shop.changing() as session:
        member = make.member(session)
        for _ in range(300):
            make.purchase(session, member, make.TODAY, {}, {}, {})
    shop.close()
    older = scripts(tmp_path)
    whole = shop.path.read_bytes()
    old_shape = shape(shop.path)
    length = _migrating(shop.path, older, None)
    new_shape = shape(shop.path)
    assert old_shape != new_shape
    seen = set()
    for step in range(8):
        for ending in ("-wal", "-shm"):
            shop.path.with_name(shop.path.name + ending).unlink(missing_ok=True)
        shop.path.write_bytes(whole)
        _migrating(shop.path, older, length * step / 7)
        found = shape(shop.path)
        assert found in (old_shape, new_shape)
        seen.add(found == new_shape)
        assert migrate.upgrade(shop.path, older) == NEXT
        assert shape(shop.path) == new_shape
        link = connection.connect(shop.path)
        assert link.execute("SELECT count(*) FROM purchase_line").fetchone() == (900,)
        assert link.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        link.close()
    assert False in seen


def _migrating(path: Path, older: Path, kill_after: float | None) -> float:
    """Migrate in another process, killed so many seconds after it began; return how long it ran."""
    with subprocess.Popen(
        [sys.executable, "-c", _MIGRATE, str(path), str(older)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        started = time.monotonic()
        if kill_after is not None:
            try:
                process.wait(kill_after)
            except subprocess.TimeoutExpired:
                process.kill()
        process.wait()
        return time.monotonic() - started


def test_lots_that_members_brought_along_become_the_first_entries(tmp_path: Path) -> None:
    path = tmp_path / "shop.vitrine"
    first_version(path)
    folder = tmp_path / "third" / "versions"
    folder.mkdir(parents=True)
    for file in (migrate.SCRIPTS / "versions").glob("000[123]_*.py"):
        (folder / file.name).write_text(file.read_text())
    assert migrate.upgrade(path, folder.parent) == 3
    link = connection.connect(path)
    for kind, amount, until in (("points", 300, "2099-12-31"), ("money", 5_000, None), ("points", 70, None)):
        link.execute(
            "INSERT INTO opening_balance (member_id, kind, amount, as_of, expires_on) VALUES (1, ?, ?, ?, ?)",
            (kind, amount, "2026-10-31", until),
        )
    link.close()
    shop = opening.open_shop(path)
    with shop.reading() as session:
        kept = balances.of_member(session, 1, make.TODAY)
    seen = finish(check.shop(path))
    shop.close()
    assert (kept.points.total, kept.money.total) == (370, 5_000)
    assert kept.points.next_lapse == (300, date(2099, 12, 31))
    assert (seen.findings, seen.owed) == ((), {"points": 370, "money": 5_000})
