"""`backup`, `restore`, `check` and `batch`, as the owner's scheduled tasks call them."""

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from app import cli, faults, opening
from app.cli import batch
from app.database import connection
from app.database.lock import FileLock
from app.domain.errors import ExitCode
from app.exchange import backup as backups
from app.services import batch as operations
from app.words import dates
from tests import make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shop = make.shop(tmp_path)
    with shop.changing() as session:
        make.member(session)
    shop.close()
    return shop.path


def run(path: Path, *words: str | Path) -> int:
    return cli.run(["--db", str(path), "--lang", "en", *map(str, words)])


def answered(capsys: pytest.CaptureFixture[str]) -> Any:
    said = capsys.readouterr()
    assert said.err == ""
    return json.loads(said.out)


def test_backup_then_restore(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "backup", "--json") == 0
    made = answered(capsys)
    assert made["counts"]["member"] == 1
    assert made["removed"] == []
    assert len(made["sha256"]) == 64
    assert run(path, "restore", made["path"], "--to", tmp_path / "other.vitrine", "--json") == 0
    done = answered(capsys)
    assert (done["path"], done["kept"], done["backup"]) == (str(tmp_path / "other.vitrine"), None, None)
    assert run(path, "restore", made["path"]) == 0
    said = capsys.readouterr().out
    assert f"Restored: {path}" in said
    assert "is kept in" in said


def test_backup_keeps_so_many_where_it_is_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    for _ in range(5):
        assert run(path, "backup", "--to", stick) == 0
    assert "Backup made and checked" in capsys.readouterr().out
    assert len(list(stick.glob("*.vitrine"))) == 5
    assert run(path, "backup", "--to", stick, "--keep", "4", "--json") == 0
    assert len(answered(capsys)["removed"]) == 2
    assert len(list(stick.glob("*.vitrine"))) == 4
    assert run(path, "backup", "--keep", "0") == ExitCode.USAGE


def test_check_of_a_whole_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "check", "--json") == 0
    seen = answered(capsys)
    assert (seen["ok"], seen["findings"], seen["schema"], seen["newest_backup"]) == (
        True,
        [],
        opening.SCHEMA,
        None,
    )
    assert run(path, "check") == 0
    assert capsys.readouterr().out == "The file is whole.\n"


def test_check_of_a_damaged_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.truncate(path, path.stat().st_size // 2)
    assert run(path, "check", "--json") == ExitCode.DAMAGED
    seen = answered(capsys)
    assert (seen["ok"], seen["findings"][0]["kind"]) == (False, "page")
    assert run(path, "check") == ExitCode.DAMAGED
    assert capsys.readouterr().out.startswith("Pages of the file: ")
    assert cli.run(["--db", str(path), "--lang", "ja", "check"]) == ExitCode.DAMAGED
    said = capsys.readouterr().out
    assert said.startswith("ファイルのページ：")
    assert "page" not in said


def feed(monkeypatch: pytest.MonkeyPatch, *lines: Any) -> None:
    given = b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))


def test_batch_answers_each_line(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(
        monkeypatch,
        {"request_id": "a", "op": "member.add", "name": "李丽"},
        b"\n",
        {"request_id": "a", "op": "member.add", "name": "李丽"},
        {"request_id": "b", "op": "nothing"},
        b"[1]\n",
        b"{\n",
        b"\xff\xfe\n",
        b"[" * 100_000 + b"\n",
        {"request_id": 7, "op": "member.add"},
        {"request_id": "tab\t", "op": "member.add"},
        b'{"request_id": "long", "notes": "' + b"x" * 2 * batch.LONGEST + b'"}\n',
        {"request_id": "c", "op": "settings.change", "values": {"silence": 61}},
        b'{"request_id": "last", "op": "change.undo"}',
    )
    assert run(path, "batch") == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer.get("ack") or answer["code"] for answer in answers] == [
        "a", "a", 2, 2, 2, 2, 2, 2, 2, 2, "c", "last",
    ]  # fmt: skip
    assert answers[0] == answers[1] == {"ack": "a", "member": 2}
    assert answers[2]["refused"] == "b"
    assert answers[3]["refused"] is None
    assert all(answer["message"].endswith(".") for answer in answers if "message" in answer)


def test_a_fault_of_ours_spoils_one_line_and_tells_no_name(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: Any) -> None:
        raise ValueError("李丽")

    monkeypatch.setattr(operations, "carry_out", stumble)
    feed(monkeypatch, {"request_id": "a", "op": "member.add", "name": "李丽"})
    assert run(path, "batch") == 0
    (answer,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (answer["refused"], answer["code"]) == ("a", ExitCode.OUR_BUG)
    assert str(faults.log()) in answer["message"]
    written = faults.log().read_text(encoding="utf-8")
    assert "builtins.ValueError\n" in written
    assert "stumble" in written
    assert "李丽" not in written.replace('raise ValueError("李丽")', "")
    if os.name == "posix":
        assert faults.log().stat().st_mode & 0o777 == 0o600


def test_every_operation_is_told_as_in_use_to_a_second_program(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = FileLock(path)
    lock.acquire()
    for command in ("batch", "backup", "check"):
        assert run(path, command) == ExitCode.IN_USE
    assert run(path, "restore", _copy(path)) == ExitCode.IN_USE
    assert "is open in another window" in capsys.readouterr().err
    lock.release()


def _copy(path: Path) -> Path:
    copy = path.with_name("copy.vitrine")
    copy.write_bytes(path.read_bytes())
    return copy


@pytest.mark.parametrize("words", [["batch"], ["backup", "--json"]])
def test_a_migration_is_said_and_the_answer_stays_alone(
    path: Path, words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import migrate

    def upgrade(shop: Path) -> None:
        link = connection.connect(shop)
        link.execute(f"PRAGMA user_version={opening.SCHEMA}")
        link.close()

    monkeypatch.setattr(opening, "SCHEMA", opening.SCHEMA + 1)
    monkeypatch.setattr(migrate, "upgrade", upgrade)
    feed(monkeypatch, {"request_id": "a", "op": "change.undo"})
    assert run(path, *words) == 0
    said = capsys.readouterr()
    assert "brought to the present version" in said.err
    (kept,) = [one for one in backups.made(path) if one.reason == backups.MIGRATION]
    assert f"Its backup of {dates.day(kept.day)}, from before that, is kept: {kept.path}" in said.err
    json.loads(said.out)


def test_a_file_that_may_not_be_read_is_no_fault_of_usage(
    db: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make.shop(db.parent).close()
    monkeypatch.setattr(os, "access", lambda *_asked, **_how: False)  # root may read everything
    assert cli.run(["--db", str(db), "--lang", "en", "check"]) == ExitCode.OK
    assert cli.run(["--db", str(db), "--lang", "en", "restore", str(db)]) == ExitCode.REFUSED
    assert "already" in capsys.readouterr().err
