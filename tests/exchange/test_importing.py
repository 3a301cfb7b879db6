"""All of a file comes in or nothing, and every import is on record."""

from pathlib import Path

import pytest

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.exchange import importing
from app.exchange.options import Options
from app.progress import finish
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import MEMBERS, counts, whys


def test_good_rows_go_in_and_bad_ones_come_out(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    text = MEMBERS + "V1,张三,,,,1990-02-30,,'=1+1\nV2,李四,,,,1990-02-03,,\n,,,,,,,\nV3,,,,,,,\n"
    outcome = bring(text, rejects=out)
    assert counts(outcome) == (3, 1, 0, 0, 2)
    assert outcome.rejects == [str(out)]
    first, one, two = out.read_text("utf-8-sig").splitlines()
    assert first == MEMBERS.strip() + ",vitrine row,vitrine reason"
    assert one == "V1,张三,,,,1990-02-30,,'=1+1,2,生日: not_a_date"
    assert two == "V3,,,,,,,,5,姓名: name_missing"
    # Mended, the table of refused rows is imported as it is.
    mended = bring(out.read_text("utf-8-sig").replace("02-30", "02-28").replace("V3,", "V3,王五"))
    assert counts(mended) == (2, 2, 0, 0, 0)
    assert ask("SELECT card, notes FROM member ORDER BY card") == [("V1", "=1+1"), ("V2", ""), ("V3", "")]


def test_no_place_for_the_refused_rows_keeps_nothing(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    with pytest.raises(errors.StorageFailed):
        bring(MEMBERS + "V1,,,,,,,\nV2,李四,,,,,,\n", rejects=tmp_path / "none" / "out.csv")
    assert ask("SELECT count(*) FROM member") == [(0,)]


def test_a_trial_changes_nothing(bring: Bring, ask: Ask) -> None:
    outcome = bring(MEMBERS + "V1,张三,,,,,,\n", dry_run=True)
    assert (outcome.import_id, outcome.added) == (None, 1)
    assert (
        ask("SELECT count(*) FROM member")
        == ask("SELECT count(*) FROM change WHERE import_id IS NOT NULL")
        == [(0,)]
    )


def test_closing_the_import_leaves_nothing(shop: Shop, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("卡号,姓名\n" + "".join(f"V{n},张三\n" for n in range(9000)), "utf-8")
    job = importing.import_file(shop, path, Options())
    assert [next(job).done for _ in range(3)] == [0, 4000, 8000]
    job.close()
    assert ask("SELECT count(*) FROM member") == [(0,)]
    assert finish(importing.import_file(shop, path, Options())).added == 9000


def test_only_managers_import(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名\n张三\n", "utf-8")
    with pytest.raises(errors.NotAllowed):
        finish(importing.import_file(shop, path, Options(), Actor(None, Role.CLERK)))


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "\n\n", "日期,金额\n2024-01-01,5\n"])
def test_columns_that_nobody_knows(bring: Bring, text: str) -> None:
    with pytest.raises(errors.NoColumns):
        bring(text)


@pytest.mark.parametrize(
    ("encoding", "text"), [("gb18030", "姓名,性别\n张三丰,男\n"), ("cp932", "氏名,フリガナ\n佐藤,サトウ\n")]
)
def test_in_any_encoding(bring: Bring, ask: Ask, encoding: str, text: str) -> None:
    outcome = bring(text.encode(encoding))
    assert (outcome.encoding, outcome.added) == (encoding, 1)
    assert ask("SELECT name FROM member")[0][0] in text


def test_bytes_of_another_encoding_are_told_by_row(bring: Bring) -> None:
    data = "姓名,备注\n".encode() + "张三,好\n".encode() * 200 + "李四,坏\n".encode("gb18030")
    assert whys(bring(data))[0][::2] == (202, "wrong_encoding")
    with pytest.raises(errors.NoColumns):
        bring("姓名\n张三\n".encode("gb18030"), encoding="utf-8")


def test_every_import_is_on_record(bring: Bring, ask: Ask) -> None:
    outcome = bring("姓名\n张三\n")
    assert ask("SELECT id, kind, file_name, added, updated, unchanged, rejected FROM import_run") == [
        (outcome.import_id, "members", "given.csv", 1, 0, 0, 0)
    ]
    assert ask("SELECT operation, role FROM change WHERE import_id = 1") == [("file.import", "owner")]
