"""What headers in three languages are taken for, alone and beside each other."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.domain import errors
from app.exchange import column_map, columns, delimited, header_words
from app.exchange.column_map import ColumnMap
from app.exchange.columns import Columns
from app.exchange.kinds import Kind
from app.exchange.table import Table

NOTHING = ColumnMap()


def of(*rows: Sequence[object], said: ColumnMap = NOTHING, forced: Kind | None = None) -> Columns:
    return columns.recognised(Table("", lambda: iter(rows)), said, forced=forced)


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("会员卡号 姓名 性别 手机号 生日 入会日期 备注", "card name gender phone birthday joined_on notes"),
        (
            "会員番号 氏名 フリガナ 電話番号 生年月日 都道府県 郵便番号",
            "card name reading phone birthday region postcode",
        ),
        (
            "Customer_ID First_Name Last_Name E-mail Do_Not_Contact",
            "card given_name family_name email do_not_contact",
        ),
        (
            "小票号 日期 卡号 商品名称 货号 尺码 颜色 数量 金额",
            "ticket day card item sku size colour quantity price",
        ),
        (
            "伝票番号 購入日 会員番号 品番 サイズ カラー 数量 金額",
            "ticket day card sku size colour quantity price",
        ),
        (
            "ticket day card item size colour price quantity",
            "ticket day card item size colour price quantity",
        ),
        ("id 日期 会员号 单价 数量", "row_id day card unit_price quantity"),
        ("编号 姓名", "card name"),
        ("姓名 导购 喜欢的颜色", "name advisor colour"),
        ("日期 卡号 金额 导购", "day card price staff"),
        ("名 电话", "name phone"),
        ("时间 会员号 金额 price", "day card price unit_price"),
        ("农历生日 姓名", "lunar_birthday name"),
        ("订单号 退货", "ticket returned"),
    ],
)
def test_headers_are_known(header: str, fields: str) -> None:
    assert of(header.split()).fields == tuple(fields.split())


def test_brackets_and_width_do_not_matter() -> None:
    assert header_words.field_of(" Purchase  Amount (USD) ") == "price"
    assert header_words.field_of("金额（元）") == "price"
    assert header_words.field_of("ＴＥＬ") == "phone"
    assert header_words.field_of("会員 No.") == "card"
    assert header_words.field_of("hair") is None


def test_of_two_columns_of_one_meaning_the_first_is_taken() -> None:
    assert of(["姓名", "手机", "电话", "手机2"]).taken == {
        "姓名": "name",
        "手机": "phone",
        "电话": None,
        "手机2": "phone_2",
    }


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("姓名 手机", Kind.MEMBERS),
        ("日期 会员号 金额", Kind.PURCHASES),
        ("日期 会员号 姓名 金额", Kind.BOTH),
        ("订单号 退货", Kind.RETURNS),
        ("地区 经理", None),
        ("日期 金额", None),
        ("姓 名", Kind.MEMBERS),
    ],
)
def test_the_kind_of_a_table(header: str, kind: Kind | None) -> None:
    assert of(header.split()).kind is kind


def test_a_kind_may_be_asked_for() -> None:
    header = ["日期", "会员号", "姓名", "尺码", "金额"]
    assert of(header, forced=Kind.MEMBERS).taken == {
        "日期": None,
        "会员号": "card",
        "姓名": "name",
        "尺码": "size",
        "金额": None,
    }
    assert of(header, forced=Kind.PURCHASES).kind is Kind.PURCHASES
    assert of(["姓名"], forced=Kind.PURCHASES).kind is None
    assert of(["金额"], forced=Kind.MEMBERS).kind is None


def test_titles_may_stand_above_the_headers() -> None:
    found = of(["燕衣社 会员资料"], [], ["卡号", "姓名", None, ""], ["1", "张三"])
    assert (found.header_row, found.headers) == (3, ("卡号", "姓名"))
    assert list(found.rows()) == [["1", "张三"]]


def test_a_map_names_columns_and_leaves_others_out() -> None:
    said = ColumnMap(columns={"谁": "name", "手机": ""}, constants={"card": "x"})
    assert of(["谁", "手机", "卡号"], said=said).taken == {"谁": "name", "手机": None, "卡号": None}
    assert of(["a"], ["姓名"], ["x"], said=ColumnMap(columns={"x": "name"}, header_row=3)).header_row == 3


# The map --------------------------------------------------------------------------------------------


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "map.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_map_of_the_docstring_is_understood(tmp_path: Path) -> None:
    example = (column_map.__doc__ or "").split("may be left out:\n")[1].split("\nColumns that")[0]
    said = column_map.read(written(tmp_path, example))
    assert said.columns == {"itempurchased": "item", "purchaseamountusd": "price"}
    assert said.constants["name"] == "Customer {card}"
    assert (said.decimal_comma, said.order, said.order_said) == (True, "day_first", True)


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "speed = 3",
        'decimal = ";"',
        'dates = "ABC"',
        "header_row = 0",
        "columns = 3",
        '[columns]\nx = "hat"',
        '[constants]\nhat = "x"',
        "\x00",
    ],
)
def test_a_map_that_is_not_understood(tmp_path: Path, text: str) -> None:
    with pytest.raises(errors.NotAMap):
        column_map.read(written(tmp_path, text))


def test_no_map(tmp_path: Path) -> None:
    with pytest.raises(errors.StorageFailed):
        column_map.read(tmp_path / "none.toml")


# Text with delimiters ---------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_told(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'卡号{delimiter}"姓{delimiter}名"\r\n1{delimiter}"张\n三"\r\n', "utf-8", newline="")
    source = delimited.read(path)
    assert list(source.tables[0].rows()) == [["卡号", f"姓{delimiter}名"], ["1", "张\n三"]]


def test_one_column_has_no_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名\n张三\n", "utf-8")
    assert list(delimited.read(path).tables[0].rows()) == [["姓名"], ["张三"]]


def test_a_quotation_mark_that_is_never_closed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('姓名,卡号\n"张三,1\n' + "x" * (delimited.LONGEST_CELL + 1), "utf-8")
    with pytest.raises(errors.NotASheet, match="open_quote"):
        list(delimited.read(path).tables[0].rows())


def test_a_text_cut_off_within_a_character(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("name,phone\nAnn,139\n".encode("utf-16") + b"x")
    with pytest.raises(errors.NotASheet, match="damaged"):
        list(delimited.read(path).tables[0].rows())


def test_columns_beyond_those_of_any_spreadsheet_are_not_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名" + ",手机" * 100_000 + "\n", "utf-8")
    found = columns.recognised(delimited.read(path).tables[0], NOTHING)
    assert len(found.headers) == 16_384
    assert found.fields[:3] == ("name", "phone", None)
