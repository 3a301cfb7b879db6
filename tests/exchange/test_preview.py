"""What is shown of a file before anything is taken in, also of files that others have written."""

from pathlib import Path

import pytest

from app.exchange import preview, reading
from app.exchange.column_map import ColumnMap
from app.exchange.converted import Shape
from app.exchange.options import Options
from app.exchange.preview import Preview

SHAPE = Shape(2, "CN")


def shown(path: Path, said: ColumnMap | None = None, table: int | None = None) -> Preview:
    options = Options(said=said or ColumnMap())
    return preview.preview(reading.read(path), options, SHAPE, "CNY", table)


def of(tmp_path: Path, text: str, said: ColumnMap | None = None) -> Preview:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    return shown(path, said)


def texts(found: Preview) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in found.rows]


def whys(found: Preview) -> list[list[str]]:
    return [[cell.why for cell in row.cells] for row in found.rows]


def test_cells_are_shown_as_they_are_read(tmp_path: Path) -> None:
    row = "张三,女,138 0012 8899 / 13900128899,八月十五,是,30,￥1280\n"
    found = of(tmp_path, f"姓名,性别,手机,农历生日,勿扰,积分,储值余额\n{row}")
    assert texts(found)[0][:2] == ["张三", "Woman"]
    assert texts(found)[0][4:] == ["✓", "30", "¥1,280"]
    assert " · " in texts(found)[0][2]
    assert (found.kind, found.header_row, found.questions) == ("members", 1, ())


def test_what_is_not_taken_says_why(tmp_path: Path) -> None:
    found = of(tmp_path, "姓名,生日,性别\n张三,1990-13-45,怪\n,1990-01-02,\n合计,2,\n姓名,生日,性别\n")
    assert whys(found) == [
        ["", "not_a_date", "gender_unknown"],
        ["name_missing", "", ""],
        ["", "", ""],
        ["", "", ""],
    ]
    assert [row.why for row in found.rows] == ["", "", "total_row", "header_again"]


def test_twenty_rows_and_no_more(tmp_path: Path) -> None:
    found = of(tmp_path, "姓名\n" + "张三\n\n" * 30)
    assert [row.number for row in found.rows] == [*range(2, 42, 2)]


def test_a_question_has_two_examples(tmp_path: Path) -> None:
    found = of(tmp_path, "姓名,入会日期\n张三,5/2/2023\n李四,5/2/2023\n王五,5/5/2023\n赵六,7/8/2023\n")
    [question] = found.questions
    assert question.header == "入会日期"
    assert [(text, str(day), str(month)) for text, day, month in question.examples] == [
        ("5/2/2023", "2023-02-05", "2023-05-02"), ("7/8/2023", "2023-08-07", "2023-07-08")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "missing"),
    [
        ("货,金额,卡号", ["day"]),
        ("日期,金额", ["card"]),
        ("商品,单位", ["day", "price", "card"]),
        ("积分", ["card"]),
        ("卡号,单位", ["name"]),
    ],
)
def test_what_is_still_missing(tmp_path: Path, header: str, missing: list[str]) -> None:
    found = of(tmp_path, f"{header}\n1,2,3\n")
    assert not found.fits
    assert preview.lacking(found) == missing


def test_nothing_is_missing_of_a_table_that_is_known(tmp_path: Path) -> None:
    assert preview.lacking(of(tmp_path, "卡号,积分\n1,2\n")) == []


def test_what_is_the_same_in_every_row_stands_beside(tmp_path: Path) -> None:
    said = ColumnMap(constants={"name": "Customer {card}"})
    found = of(tmp_path, "卡号\n7\n", said)
    assert texts(found) == [["7", "Customer 7"]]
    assert found.fields == ("card", "name")


def test_headings_of_refused_rows_are_those_of_their_file(tmp_path: Path) -> None:
    whole, refused = "姓名,手机,,手机", "姓名,手机,,手机,vitrine row,vitrine reason"
    assert preview.headings(of(tmp_path, whole + "\n")) == ["姓名", "手机", "#3", "手机#2"]
    assert preview.headings(of(tmp_path, refused + "\n")) == ["姓名", "手机", "#3", "手机#2"]


def test_a_column_without_a_heading_can_be_named(tmp_path: Path) -> None:
    said = ColumnMap(columns={"#2": "phone", "手机#2": "phone_2"})
    assert of(tmp_path, "姓名,,手机,手机\n张三,1,2,3\n", said).fields == ("name", "phone", None, "phone_2")


@pytest.mark.parametrize(
    ("name", "kind", "rows"),
    [
        ("retail/cn_superstore.xls", "both", 20),
        ("retail/Fashion_Retail_Sales.csv", "purchases", 20),
        ("retail/shopping_behavior_updated_semicolon.csv", None, 20),
        ("retail/marketing_campaign.csv", None, 20),
        ("members/Customer Call List.xlsx", "members", 20),
        ("members/jp_customer_master_kana.csv", "members", 20),
    ],
)
def test_real_files_are_shown(shared_data: Path, name: str, kind: str | None, rows: int) -> None:
    found = shown(shared_data / name)
    assert (found.kind, len(found.rows), found.questions) == (kind, rows, ())
    assert not any(row.why for row in found.rows)


def test_real_address_books_are_shown(shared_data: Path) -> None:
    for path in sorted((shared_data / "vcards/ez-vcard").glob("*.vcf")):
        found = shown(path, ColumnMap(columns={"photo": ""}))
        assert found.is_book
        assert found.headers[0] == "name"
        assert "photo" not in found.fields
        assert all(row.cells[0].text for row in found.rows)
