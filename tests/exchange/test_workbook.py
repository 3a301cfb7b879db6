"""Workbooks: what they hold, and that none of them is believed before it is measured."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import errors
from app.exchange import biff, extent, gate, reading
from tests.exchange import workbooks


def rows(path: Path) -> list[list[object]]:
    return [list(row) for row in reading.read(path).tables[0].rows()]


def refusal(path: Path) -> str:
    with pytest.raises(errors.NotASheet) as refused:
        rows(path)
    return refused.value.reason


def test_sheets_with_numbers_and_days(tmp_path: Path) -> None:
    path = workbooks.book(
        tmp_path / "a.xlsx", {"会员": [["卡号", "生日"], [1001, date(1990, 6, 10)]], "B": [["x"]]}
    )
    source = reading.read(path)
    assert [table.name for table in source.tables] == ["会员", "B"]
    assert source.encoding is None
    assert rows(path) == [["卡号", "生日"], [1001.0, date(1990, 6, 10)]]


def test_old_macintosh_days(tmp_path: Path) -> None:
    path = workbooks.book(tmp_path / "a.xlsx", {"A": [["生日"], [date(1990, 6, 10)]]}, date_1904=True)
    assert reading.read(path).tables[0].epoch_1904
    assert rows(path)[1] == [date(1990, 6, 10)]


def test_rows_keep_their_numbers_below_empty_ones(tmp_path: Path) -> None:
    path = workbooks.raw(
        tmp_path / "a.xlsx", f'<sheetData><row r="4">{workbooks.cell("B4", "x")}</row></sheetData>'
    )
    assert rows(path) == [["", ""], ["", ""], ["", ""], ["", "x"]]


def test_columns_that_are_only_declared_cost_nothing(tmp_path: Path) -> None:
    sheet = (
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData>'
        f'<row r="1" spans="1:16384">{workbooks.cell("A1", "姓名")}<c r="XFD1" s="0"/></row></sheetData>'
    )
    assert rows(workbooks.raw(tmp_path / "a.xlsx", sheet)) == [["姓名"]]


def test_every_column_may_have_a_header(tmp_path: Path) -> None:
    path = workbooks.book(tmp_path / "a.xlsx", {"A": [["姓名", *(f"x{n}" for n in range(16_383))], ["张三"]]})
    first, second = rows(path)
    assert len(first) == len(second) == 16_384
    assert second[0] == "张三"


@pytest.mark.parametrize("place", ["XFD1", "XFD1048576", "xfd9"])
def test_a_stray_cell_far_away_is_left_out(tmp_path: Path, place: str) -> None:
    near = "".join(f'<row r="{n}">{workbooks.cell(f"A{n}", "张三")}</row>' for n in range(1, 3000))
    far = f'<row r="1048576">{workbooks.cell("A90000", "末")}{workbooks.cell(place, "x")}</row>'
    found = rows(workbooks.raw(tmp_path / "a.xlsx", f"<sheetData>{near}{far}</sheetData>"))
    assert len(found) == 90_000
    assert len(found[0]) <= extent.FAR
    assert found[0][0] == "张三"


def test_long_sheets_are_measured_by_their_last_rows(tmp_path: Path) -> None:
    last = f'<row r="1048576">{workbooks.cell("Z1048576", "x")}</row>'
    assert refusal(workbooks.raw(tmp_path / "a.xlsx", f"<sheetData>{last}</sheetData>")) == "too_large"
    long = f'<row r="200000">{workbooks.cell("C200000", "x")}</row>'
    near = f'<row r="1">{workbooks.cell("A1", "张三")}</row>'
    assert len(rows(workbooks.raw(tmp_path / "b.xlsx", f"<sheetData>{near}{long}</sheetData>"))) == 200_000


def test_sheets_are_parsed_again_only_where_all_together_are_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbooks.book(tmp_path / "a.xlsx", {"A": [["姓名"], ["张三"]], "B": [["x"], ["y"]]})
    found = reading.read(path).tables
    monkeypatch.setattr(extent, "LARGEST", 3)
    for _ in range(2):
        assert [[*table.rows()] for table in found] == [[["姓名"], ["张三"]], [["x"], ["y"]]]


def test_cells_without_references_are_counted(tmp_path: Path) -> None:
    wide = workbooks.cell("", "x") * 6000
    sheet = f"<sheetData><row>{wide}</row>{'<row><c><v>1</v></c></row>' * 6000}</sheetData>"
    assert refusal(workbooks.raw(tmp_path / "a.xlsx", sheet)) == "too_large"


def test_a_packed_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = workbooks.raw(tmp_path / "a.xlsx", "<sheetData>" + " " * (gate.RATIO_FROM + 1) + "</sheetData>")
    assert path.stat().st_size < 100_000
    assert refusal(path) == "too_large"


def test_many_entries_are_refused(tmp_path: Path) -> None:
    path = workbooks.raw(tmp_path / "a.xlsx", "")
    with zipfile.ZipFile(path, "a") as book:
        for number in range(gate.MOST_ENTRIES):
            book.writestr(f"x{number}", "")
    assert refusal(path) == "too_large"


def test_a_directory_that_lies_is_damaged(tmp_path: Path) -> None:
    path = workbooks.raw(tmp_path / "a.xlsx", "<sheetData>" + " " * 9_000_000 + "</sheetData>")
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.find(mark)
        while at >= 0:
            data[at + place : at + place + 4] = (100).to_bytes(4, "little")
            at = data.find(mark, at + 4)
    path.write_bytes(data)
    assert refusal(path) == "damaged"


def test_what_is_packed_and_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("hello.txt", "x")
    assert refusal(path) == "not_a_workbook"


@pytest.mark.parametrize("keep", [4, 30, 300, 900])
def test_cut_off(tmp_path: Path, keep: int) -> None:
    path = workbooks.book(tmp_path / "a.xlsx", {"A": [["姓名"], ["张三"]]})
    path.write_bytes(path.read_bytes()[:keep])
    assert refusal(path) == "damaged"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "not_a_table"),
        (b"SQLite format 3\0", "not_a_table"),
        (bytes(range(32)) * 9, "not_a_table"),
    ],
)
def test_other_files(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    assert refusal(path) == reason


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.csv") == "no_file"
    assert refusal(tmp_path) == "no_file"


def test_an_encoding_that_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(errors.BadValue):
        reading.read(tmp_path, "klingon")


# The old form ---------------------------------------------------------------------------------------


@pytest.fixture
def old(shared_data: Path) -> bytes:
    return (shared_data / "retail/cn_superstore.xls").read_bytes()


def test_an_old_workbook_is_sound(old: bytes) -> None:
    biff.check(old)


@pytest.mark.parametrize("keep", [10, 600, 5_000, 100_000, -70_000])
def test_an_old_workbook_cut_off(tmp_path: Path, old: bytes, keep: int) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(old[:keep])
    assert refusal(path) == "damaged"


def test_a_column_beyond_the_last_is_not_believed(old: bytes) -> None:
    at = old.index(bytes.fromhex("fd000a00"))  # a cell of text: row, column, format, string
    with pytest.raises(ValueError, match="65282"):
        biff.check(old[: at + 6] + (0xFF01).to_bytes(2, "little") + old[at + 8 :])


@given(st.binary(max_size=2000))
def test_any_bytes_behind_the_signature_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (what is wrong differs)
        biff.check(biff.SIGNATURE + data)
