"""A delivery as people hand it in: chat lines in three languages, cells of a spreadsheet, files."""

from pathlib import Path

import pytest
import xlsxwriter

from app import paths
from app.domain.arrivals import Arrival
from app.exchange import arrival_lines, arrivals, size_words
from app.exchange.arrivals import Unread
from app.progress import finish

KNOWN = arrivals.vocabulary(["通勤", "Casual"], ["上装", "香薰", ""])


def line(text: str, currency: str = "CNY") -> Arrival | None:
    return arrival_lines.read(text, currency, KNOWN)


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [
        (
            "藏青 羊毛大衣 36-42 ¥2,680", "CNY",
            Arrival("羊毛大衣", "coat", ("36", "38", "40", "42"), ("navy",), (), 268_000),
        ),
        (
            "デニム L LL 紺 12,800円", "JPY",
            Arrival("デニム", "trousers", ("L", "LL"), ("navy",), (), 12_800),
        ),
        (
            "牛仔裤 25-27 蓝/黑 680 通勤", "CNY",
            Arrival("牛仔裤", "trousers", ("25", "26", "27"), ("blue", "black"), ("通勤",), 68_000),
        ),
        (
            "- Wool coat, navy blue, S-XL, ¥2680 #casual", "CNY",
            Arrival("Wool coat", "coat", ("S", "M", "L", "XL"), ("navy",), ("casual",), 268_000),
        ),
        (
            "藏青羊毛大衣 36～38 2680.50元 各2件", "CNY",
            Arrival("羊毛大衣", "coat", ("36", "38"), ("navy",), (), 268_050),
        ),
        (
            "パンプス 22.5-24 黒 １.２８万円", "JPY",
            Arrival("パンプス", "shoe", ("22.5", "23", "23.5", "24"), ("black",), (), 12_800),
        ),
        (
            "乐福鞋 36-40 黑 ￥980", "CNY",
            Arrival("乐福鞋", "shoe", ("36", "37", "38", "39", "40"), ("black",), (), 98_000),
        ),
        (
            "童装羽绒服 110 120 粉 599", "CNY",
            Arrival("童装羽绒服", "child", ("110cm", "120cm"), ("pink",), (), 59_900),
        ),
        ("童装 110 120", "CNY", Arrival("童装", "child", ("110cm", "120cm"), (), (), None)),
        (
            "真丝方巾 酒红、米白 ¥399", "CNY",
            Arrival("真丝方巾", "accessory", (), ("wine", "off_white"), (), 39_900),
        ),
        ("T恤 均码 薄荷 ￥199", "CNY", Arrival("T恤", "top", ("F",), ("mint",), (), 19_900)),
        ("木质香薰 ¥199", "CNY", Arrival("木质香薰", "香薰", (), (), (), 19_900)),
        ("蜡烛 ¥199", "CNY", Arrival("蜡烛", "", (), (), (), 19_900)),
        ("#连衣裙 M ¥880", "CNY", Arrival("连衣裙", "dress", ("M",), (), (), 88_000)),
        ("M #通勤 #连衣裙 ¥880", "CNY", Arrival("连衣裙", "dress", ("M",), (), ("通勤",), 88_000)),
        ("M #通勤 ¥880", "CNY", None),
    ],
)  # fmt: skip
def test_a_line_of_a_chat(text: str, currency: str, expected: Arrival | None) -> None:
    assert line(text, currency) == expected


@pytest.mark.parametrize("text", ["今天到货啦～", "13800138000 张姐", "明天 10 点开会", "", "¥1,28", "大衣"])
def test_a_line_that_speaks_of_no_article(text: str) -> None:
    assert line(text) is None


def test_a_price_with_more_than_the_currency_has_is_none() -> None:
    found = line("連衣裙 M 黒 ¥12.345 连衣裙", "JPY")
    assert found is not None
    assert found.price is None


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [
        ("¥2,680", "CNY", 268_000), ("2680", "CNY", 268_000), ("12,800円", "JPY", 12_800),
        ("1.98万", "JPY", 19_800), ("2万元", "CNY", 2_000_000), ("0", "CNY", None), ("free", "CNY", None),
        ("", "CNY", None), ("12.345元", "CNY", None),
    ],
)  # fmt: skip
def test_a_price_in_a_cell(text: str, currency: str, expected: int | None) -> None:
    assert arrival_lines.price_of(text, currency) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("36-42", "dress", ("36", "38", "40", "42")),
        ("36～39", "dress", ("36", "37", "38", "39")),
        ("S から L", "top", ("S", "M", "L")),
        ("S-LL", "top", ("S", "M", "L", "LL")),
        ("M码/L码", "top", ("M", "L")),
        ("90-120", "child", ("90cm", "100cm", "110cm", "120cm")),
        ("均码", "top", ("F",)),
        ("ふつう", "top", ("ふつう",)),
        ("42-36", "dress", ()),
        ("", "top", ()),
    ],
)
def test_sizes_of_a_cell(text: str, kind: str, expected: tuple[str, ...]) -> None:
    assert size_words.cell(text, kind) == expected


def test_what_is_a_size_and_what_is_not() -> None:
    assert all(size_words.are(word) for word in ("38", "XL", "36-42", "110cm", "均码", "23.5"))
    assert not any(size_words.are(word) for word in ("2680", "S-38", "T-shirt", "12", "大衣", "1-500"))


def test_colours_of_a_cell_keep_a_word_that_nobody_knows() -> None:
    assert arrival_lines.colours_of("navy blue") == ("navy",)
    assert arrival_lines.colours_of("深蓝/星空紫") == ("navy", "星空紫")


def test_a_table_from_a_spreadsheet_with_a_column_for_each_size() -> None:
    text = "品名\t颜色\t36\t38\t40\t售价\n羊毛大衣\t藏青\t2\t0\t1\t2,680\n羊毛大衣\t驼\t1\t\t1\t2,680\n"
    assert arrivals.read_text(text, "CNY", KNOWN).arrivals == (
        Arrival("羊毛大衣", "coat", ("36", "40"), ("navy", "camel"), (), 268_000),
    )


def test_a_size_is_in_stock_only_in_the_colour_in_which_it_came() -> None:
    text = (
        "商品名,カテゴリ,サイズ,カラー,価格,テイスト\n"
        'ニット,トップス,M,紺,"12,800",上品\n'
        "ニット,トップス,L,赤,12800,上品\n"
    )
    assert arrivals.read_text(text, "JPY", KNOWN).arrivals == (
        Arrival("ニット", "top", ("M",), ("navy",), ("上品",), 12_800),
        Arrival("ニット", "top", ("L",), ("red",), ("上品",), 12_800),
    )


def test_rows_of_one_colour_are_one_article_and_what_is_sold_out_is_no_size() -> None:
    text = (
        "Item;Size;Colour;Unit price;List price;Qty\n"
        "Dress;36;red;880;990;1\nDress;38;red;880;990;0\nDress;40;red;880;990;2\n"
    )
    assert arrivals.read_text(text, "CNY", KNOWN).arrivals == (
        Arrival("Dress", "dress", ("36", "40"), ("red",), (), 88_000),
    )


def test_rows_without_a_name_or_a_kind_are_said() -> None:
    found = arrivals.read_text("款名\t颜色\t货号\n\t黑\t\n大衣\n\t\tA-7\n\n", "CNY", KNOWN)
    assert found.unread == (Unread(2, "黑"),)
    assert [one.name for one in found.arrivals] == ["大衣", "A-7"]


def test_lines_that_were_not_understood_are_named_by_their_place() -> None:
    found = arrivals.read_text(
        "今天到货：\r\n藏青 羊毛大衣 36-42 ¥2,680\r\n连衣裙，S/M，黑，880\n谢谢", "CNY", KNOWN
    )
    assert [one.name for one in found.arrivals] == ["羊毛大衣", "连衣裙"]
    assert found.unread == (Unread(1, "今天到货："), Unread(4, "谢谢"))


def test_cells_without_headings_are_read_like_lines() -> None:
    found = arrivals.read_text("大衣\t藏青\t36\t¥2,680\n连衣裙\t黑\t38\t¥880", "CNY", KNOWN)
    assert [(one.kind, one.sizes, one.price) for one in found.arrivals] == [
        ("coat", ("36",), 268_000),
        ("dress", ("38",), 88_000),
    ]


def test_a_csv_file(tmp_path: Path) -> None:
    file = tmp_path / "delivery.csv"
    file.write_bytes("品名,类别,尺码,颜色,吊牌价,风格\n衬衫,上装,S-L,白,580,通勤\n".encode("gb18030"))
    found = finish(arrivals.read_file(file, "CNY", KNOWN))
    assert found.arrivals == (Arrival("衬衫", "top", ("S", "M", "L"), ("white",), ("通勤",), 58_000),)


def test_a_workbook_with_two_sheets_and_a_title(tmp_path: Path) -> None:
    file = tmp_path / "delivery.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        first = book.add_worksheet("大衣")
        first.write_row(0, 0, ["11月到货单"])
        first.write_row(1, 0, ["货号", "商品名称", 36, 38, "颜色", "零售价"])
        first.write_row(2, 0, ["A1", "羊毛大衣", 1, 0, "驼色", 2680])
        second = book.add_worksheet("其他")
        second.write_row(0, 0, ["真丝方巾 酒红 ¥399"])
        for row in range(1, 120):
            second.write_row(row, 0, ["谢谢"])
    job = arrivals.read_file(file, "CNY", KNOWN)
    steps = []
    try:
        while True:
            steps.append(next(job))
    except StopIteration as end:
        found = end.value
    assert [(one.name, one.sizes, one.price) for one in found.arrivals] == [
        ("羊毛大衣", ("36",), 268_000),
        ("真丝方巾", (), 39_900),
    ]
    assert len(found.unread) == 119
    assert len(steps) > 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "デニム 25-29 黒 ¥13,800 カジュアル",
            Arrival("デニム", "trousers", ("25", "26", "27", "28", "29"), ("black",), ("casual",), 1_380_000),
        ),
        (
            "デニム 25-29 黒 13,800円 カジュアル",
            Arrival(
                "デニム", "trousers", ("25", "26", "27", "28", "29"), ("black",), ("casual",), None,
                "13800円",
            ),
        ),
        (
            "牛仔裤 25-29 黑/雾霾蓝 680 休闲",
            Arrival(
                "牛仔裤", "trousers", ("25", "26", "27", "28", "29"), ("black", "haze_blue"), ("casual",),
                68_000,
            ),
        ),
        ("真丝裙 36 酒红 ¥1,680 经典", Arrival("真丝裙", "skirt", ("36",), ("wine",), ("经典",), 168_000)),
        ("Silk dress 36 wine $1,680", Arrival("Silk dress", "dress", ("36",), ("wine",), (), None, "$1680")),
        ("Dress 36 wine 1680 EUR", Arrival("Dress", "dress", ("36",), ("wine",), (), None, "1680 EUR")),
    ],
)  # fmt: skip
def test_a_line_in_another_language_and_money_than_the_shop_s(text: str, expected: Arrival) -> None:
    english = arrivals.vocabulary(["casual", "commuting"], ["dress", "trousers"])
    assert arrival_lines.read(text, "CNY", english) == expected


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_the_sample_deliveries_are_read_the_same_from_a_file_and_from_the_clipboard(language: str) -> None:
    english = arrivals.vocabulary(["casual", "commuting", "classic", "romantic"], [])
    path = paths.resources() / "sample" / "files" / f"delivery.{language}.txt"
    for currency in ("CNY", "JPY"):
        read = finish(arrivals.read_file(path, currency, english))
        assert read == arrivals.read_text(path.read_text("utf-8"), currency, english)
        assert len(read.arrivals) == 7
        assert not read.unread
        assert {arrival.styles for arrival in read.arrivals} == {(), ("casual",), ("classic",), ("romantic",)}
        for arrival in read.arrivals:
            assert (arrival.price is None) == bool(arrival.foreign_price)
            assert arrival.price is None or arrival.price >= 11_600 or currency == "JPY"


def test_a_table_whose_prices_are_in_another_currency_says_so() -> None:
    found = arrivals.read_text("品名\t价格(USD)\t尺码\n连衣裙\t120\tM\n大衣\t€ 90\tM\n", "CNY", KNOWN)
    assert [(each.price, each.foreign_price) for each in found.arrivals] == [
        (None, "120 USD"),
        (None, "€ 90"),
    ]
