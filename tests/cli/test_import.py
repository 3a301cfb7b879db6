"""`vitrine import`, as the owner's scheduled tasks call it."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app import cli, i18n, opening
from app.domain.errors import ExitCode
from app.exchange import header_words
from app.services import import_maps
from tests import make

FIELDS = {"import_id", "encoding", "rows", "added", "updated", "unchanged", "rejected", "reasons", "columns"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shop = make.shop(tmp_path)
    shop.close()
    return shop.path


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    given = tmp_path / "a.csv"
    given.write_text("卡号,姓名,生日,鞋\nV1,张三,1990-02-03,\nV2,李四,1990-02-30,\n", "utf-8")
    return given


def run(path: Path, *words: str | Path) -> int:
    return cli.run(["--db", str(path), "--lang", "en", *map(str, words)])


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_refused_rows_refuse_the_file(path: Path, sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "import", sheet, "--json") == ExitCode.REFUSED
    told = capsys.readouterr()
    document = json.loads(told.out)
    assert document.keys() >= FIELDS
    assert (document["import_id"], document["rows"], document["rejected"]) == (None, 2, 1)
    assert document["reasons"] == [
        {
            "row": 3,
            "column": "生日",
            "value": "1990-02-30",
            "reason": "there is no such day",
            "code": "not_a_date",
        }
    ]
    assert document["columns"] == {"卡号": "card", "姓名": "name", "生日": "birthday", "鞋": None}
    assert "cannot be taken, so nothing was imported." in told.err
    assert len(told.err.splitlines()) == 1


def test_good_rows_go_in_and_are_taken_back(
    path: Path, sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = sheet.with_name("out.csv")
    assert run(path, "import", sheet, "--rejects", out, "--json") == ExitCode.OK
    document = said(capsys)
    assert (document["import_id"], document["added"], document["rejected"]) == (1, 1, 1)
    assert "there is no such day" in out.read_text("utf-8-sig")
    assert run(path, "import", "--undo", "1", "--json") == ExitCode.OK
    assert said(capsys)["members"] == 1
    assert run(path, "import", "--undo", "1") == ExitCode.REFUSED


def test_a_trial_is_no_refusal(path: Path, sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "import", sheet, "--dry-run") == ExitCode.OK
    told = capsys.readouterr().out
    assert "2 rows: 1 new, 0 changed, 0 the same, 1 refused" in told
    assert "row 3 · 生日 1990-02-30: there is no such day" in told
    assert "鞋 → –" in told


def test_a_map_and_sums(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet, said_of = tmp_path / "a.csv", tmp_path / "map.toml"
    sheet.write_text("who;paid\n57; $ 73,005 \n", "utf-8")
    said_of.write_text(
        'decimal = ","\n[columns]\nwho = "card"\npaid = "price"\n[constants]\n'
        'day = "2024-01-31"\nname = "{card}"\n',
        "utf-8",
    )
    assert run(path, "import", sheet, "--map", said_of, "--json") == ExitCode.OK
    document = said(capsys)
    assert document["sums"] == {"read": "73.005", "stored": 7301, "currency": "CNY"}
    assert document["lines"] == {"added": 1, "updated": 0, "unchanged": 0, "returned": 0}


def test_a_person_is_told_what_came_in(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "a.csv"
    rows = "".join(f"V{n},张三,T{n},2024-01-01,{-1 if n % 2 else 1}\n" for n in range(60))
    sheet.write_text("卡号,姓名,单号,日期,金额\n" + rows + "V9,王五,T99,2024-01-01,\n" * 30, "utf-8")
    assert run(path, "import", sheet) == ExitCode.REFUSED
    assert "… and 10 more" in capsys.readouterr().out
    sheet.write_text("卡号,姓名,单号,日期,金额\n" + rows, "utf-8")
    assert run(path, "import", sheet) == ExitCode.OK
    assert "To take it back: vitrine import --undo 1" in capsys.readouterr().out
    sheet.write_text("单号,退货\nT0,是\n", "utf-8")
    assert run(path, "import", sheet) == ExitCode.OK
    assert "brought back" in capsys.readouterr().out
    assert run(path, "import", "--undo", "2") == ExitCode.OK
    assert "0 members and 0 lines are gone" in capsys.readouterr().out


def test_imports_are_listed_with_their_numbers(
    path: Path, sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path, "import", "--list") == ExitCode.OK
    assert capsys.readouterr().out == "Nothing was imported yet.\n"
    out = sheet.with_name("out.csv")
    assert run(path, "import", sheet, "--rejects", out) == ExitCode.OK
    assert f"vitrine import --undo 1 --db {path}\n" in capsys.readouterr().out
    assert run(path, "import", "--list") == ExitCode.OK
    row, hint = capsys.readouterr().out.splitlines()
    assert row.startswith("1  ")
    assert f"{sheet.name}  members  2 rows: 1 new, 0 changed, 0 the same, 1 refused" in row
    assert hint == f"To take one back: vitrine import --undo IMPORT_ID --db {path}"
    assert run(path, "import", "--undo", "1") == ExitCode.OK
    capsys.readouterr()
    assert run(path, "import", "--list", "--json") == ExitCode.OK
    (one,) = said(capsys)
    assert (one["import_id"], one["kind"], one["file"]) == (1, "members", sheet.name)
    assert (one["added"], one["updated"], one["unchanged"], one["rejected"]) == (1, 0, 0, 1)
    assert one["undone_at"] is not None
    assert run(path, "import", "--list") == ExitCode.OK
    (row,) = capsys.readouterr().out.splitlines()
    assert row.endswith("taken back")


@pytest.mark.parametrize("words", [[], ["a.csv", "--undo", "1"], ["a.csv", "--as", "hats"]])
def test_what_cannot_be_meant(path: Path, words: list[str]) -> None:
    assert run(path, "import", *words) == ExitCode.USAGE


@pytest.mark.parametrize("name", ["none.csv", "shop.vitrine"])
def test_what_cannot_be_read(
    path: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path, "import", tmp_path / name) == ExitCode.REFUSED
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_help_lists_every_field(capsys: pytest.CaptureFixture[str], language: str) -> None:
    before = i18n.current()
    try:
        assert cli.run(["import", "--help", "--lang", language]) == ExitCode.OK
    finally:
        i18n.install(before)
    told = capsys.readouterr().out
    assert not [field for field in header_words.fields() if field not in told]


def test_a_map_that_was_saved_and_the_row_of_the_headings(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "b.csv"
    given.write_text("名单,\n谁,暗号\n张三,V1\n", "utf-8")
    with closing(opening.open_shop(path)) as shop, shop.changing() as session:
        import_maps.save(session, "六月", ["谁", "暗号"], {"columns": {"谁": "name", "暗号": "card"}})
    capsys.readouterr()
    assert run(path, "import", given, "--map", "六月", "--header-row", "2", "--json") == ExitCode.OK
    assert said(capsys)["columns"] == {"谁": "name", "暗号": "card"}
    assert run(path, "import", given, "--map", "七月") == ExitCode.STORAGE


def test_points_and_the_catalogue_come_in_and_refused_rows_go_to_a_workbook(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    members, points, items = (tmp_path / f"{name}.csv" for name in ("members", "points", "items"))
    members.write_text("卡号,姓名\nV1,张三\n", "utf-8")
    points.write_text("卡号,积分,有效期\nV1,3420,2026-12-31\nV9,5,\n", "utf-8")
    items.write_text("货号,品名,吊牌价\nC1,大衣,2980\n", "utf-8")
    refused = tmp_path / "refused.xlsx"
    assert run(path, "import", members) == ExitCode.OK
    words: list[str | Path] = [
        "--today",
        "2026-11-10",
        "import",
        points,
        "--as",
        "topups",
        "--rejects",
        refused,
        "--json",
    ]
    capsys.readouterr()
    assert run(path, *words) == ExitCode.OK
    assert (said(capsys)["added"], refused.read_bytes()[:2]) == (1, b"PK")
    assert run(path, "--today", "2026-11-10", "member", "V1", "--json") == ExitCode.OK
    card = said(capsys)
    lot = {"amount": 3420, "as_of": "2026-11-10", "expires_on": "2026-12-31"}
    lapse = {"amount": 3420, "on": "2026-12-31"}
    assert card["points"] == {"balance": 3420, "lots": [lot], "next_lapse": lapse}
    assert card["balance"] == 0
    assert run(path, "import", items, "--as", "items", "--json") == ExitCode.OK
    document = said(capsys)
    assert (document["kind"], document["added"]) == ("items", 1)
    assert run(path, "import", "--undo", str(document["import_id"]), "--json") == ExitCode.OK
    assert said(capsys)["items"] == 1


def test_the_name_of_a_map_that_is_no_text(path: Path, sheet: Path) -> None:
    assert run(path, "import", sheet, "--map", "a\udcff") == ExitCode.STORAGE


def test_refused_rows_are_not_written_over_the_file_itself(path: Path, sheet: Path, tmp_path: Path) -> None:
    before = sheet.read_bytes()
    linked = tmp_path / "linked.csv"
    linked.hardlink_to(sheet)
    for out in (sheet, linked):
        assert run(path, "import", sheet, "--rejects", out) == ExitCode.REFUSED
    assert sheet.read_bytes() == before


def test_amounts_in_other_money_are_told_once_for_the_column(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "sales.csv"
    given.write_text(
        "姓名,日期,商品,金额,单价 (USD)\nAnn,2026-01-02,hat,$ 73.00,5\nAnn,2026-01-03,cap,$ 12.00,¥5\n",
        "utf-8",
    )
    assert run(path, "import", given, "--dry-run", "--json") == 0
    told = "The amounts are in USD; the shop keeps CNY: they are taken as they stand"
    document = said(capsys)
    assert [(each["column"], each["reason"], each["code"]) for each in document["notices"]] == [
        ("单价 (USD)", told, "other_currency"),
        ("金额", told, "other_currency"),
    ]
    assert document["rejected"] == 0
    assert run(path, "import", given, "--dry-run") == 0
    assert capsys.readouterr().out.count(told) == 2


def test_yen_and_yuan_share_a_sign_that_tells_nothing(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "sales.csv"
    given.write_text(
        '姓名,日期,商品,金额(元)\nAnn,2026-01-02,hat,"¥1,073.00"\nAnn,2026-01-03,cap,￥9元\n', "utf-8"
    )
    assert run(path, "import", given, "--dry-run", "--json") == 0
    assert said(capsys)["notices"] == []


def test_sheets_that_are_not_taken_in_are_named(
    path: Path, sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet.write_text("卡号,姓名,生日\nV1,张三,1990-02-03\nV2,李四,1990-02-20\n", "utf-8")
    assert run(path, "import", sheet) == 0
    book = tmp_path / "all.xlsx"
    assert run(path, "export", "all", "--out", book) == 0
    capsys.readouterr()
    assert run(path, "import", book, "--dry-run") == 0
    told = capsys.readouterr().out
    assert "neither members, families, purchases, points, balances nor a catalogue: " in told
    assert "Contacts" in told
    assert run(path, "import", book, "--dry-run", "--json") == 0
    document = said(capsys)
    assert document["left_out"] == [name for name, kind in document["sheets"].items() if kind is None]


def test_what_became_of_the_members_and_of_the_rows_is_told_apart(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "points.csv"
    given.write_text("卡号,姓名,积分\nV1,张三,100\nV2,李四,200\n", "utf-8")
    assert run(path, "import", given) == 0
    given.write_text("卡号,姓名,积分\nV1,张三,150\nV2,李四,200\n", "utf-8")
    capsys.readouterr()
    assert run(path, "import", given, "--dry-run") == 0
    told = capsys.readouterr().out
    assert "2 rows: 0 new, 1 changed, 1 the same, 0 refused" in told
    assert "of these, the members themselves: 0 new, 0 changed, 2 the same" in told
    assert "a row counts as changed where points or money on the card changed" in told


def test_the_later_import_that_stands_in_the_way_is_named(
    path: Path, sheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet.write_text("卡号,姓名,备注\nV1,张三,a\nV2,李四,b\n", "utf-8")
    assert run(path, "import", sheet) == 0
    sheet.write_text("卡号,姓名,备注\nV1,张三,c\nV2,李四,d\n", "utf-8")
    assert run(path, "import", sheet) == 0
    capsys.readouterr()
    assert run(path, "import", "--undo", "1") == ExitCode.REFUSED
    told = capsys.readouterr().err
    assert "rest on it that import 2 made or changed since" in told
    assert "Take import 2 back first." in told
    assert run(path, "import", "--undo", "2") == 0
    assert run(path, "import", "--undo", "1") == 0
