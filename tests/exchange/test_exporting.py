"""What is handed out comes back in unchanged, once; its cells are what a reader should see."""

import csv
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import python_calamine

from app import i18n
from app.database.shop import Shop
from app.exchange import columns, export_sheets, exporting, header_words, importing
from app.exchange.column_map import ColumnMap
from app.exchange.exporting import Request, What
from app.exchange.kinds import Kind
from app.exchange.options import Options
from app.exchange.sheet import Scope
from app.exchange.table import Table
from app.models import (
    Item,
    ItemCode,
)  # fmt: skip
from app.progress import finish
from app.words import headings
from app.words import people as people_words
from tests import make
from tests.exchange.conftest import Out
from tests.exchange.full_shop import full, people
from tests.make import TODAY


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Shop]:
    """Open an empty shop to bring things into."""
    (tmp_path / "other").mkdir()
    made = make.shop(tmp_path / "other")
    yield made
    made.close()


def bring(shop: Shop, path: Path) -> tuple[int, int, int, int]:
    found = finish(importing.import_file(shop, path, Options()))
    assert found.notices == []
    return found.added, found.updated, found.unchanged, found.rejected


def tickets(shop: Shop) -> list[tuple[Any, ...]]:
    statement = (
        "SELECT m.name, p.day, p.time, p.payment, p.discount, sum(l.price), sum(l.quantity),"
        " group_concat(l.item || l.for_whom || l.sku || coalesce(l.list_price, '')), s.name FROM purchase p"
        " JOIN purchase_line l ON l.purchase_id = p.id JOIN member m ON m.id = p.member_id"
        " LEFT JOIN staff s ON s.id = p.staff_id GROUP BY p.id ORDER BY p.day, p.id"
    )
    with shop.reading() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(statement)]


def stored(shop: Shop, table: str) -> list[tuple[Any, ...]]:
    columns_of = {
        "ledger_entry": "kind, delta, day, expires_on",
        "item": "name, sku, price, sizes, colours, category",
        "item_code": "code, size, colour",
    }
    with shop.reading() as session:
        link = session.connection()
        return [
            tuple(row) for row in link.exec_driver_sql(f"SELECT {columns_of[table]} FROM {table} ORDER BY 1")
        ]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_sheets_come_back_unchanged_and_once(
    shop: Shop, other: Shop, out: Out, language: str, ending: str
) -> None:
    with shop.changing() as session:
        full(session)
    members = out(f"m.{ending}", language=language)
    purchases = out(f"p.{ending}", What.PURCHASES, language=language)
    assert (members.rows, purchases.rows) == (4, 5)
    assert bring(other, members.path) == (4, 0, 0, 0)
    assert bring(other, purchases.path) == (5, 0, 0, 0)
    assert people(other) == people(shop)
    assert tickets(other) == tickets(shop)
    assert bring(other, members.path) == (0, 0, 4, 0)
    assert bring(other, purchases.path) == (0, 0, 5, 0)
    # Nor does it add anything to the shop it came from.
    assert bring(shop, members.path) == (0, 0, 4, 0)
    assert bring(shop, purchases.path) == (0, 0, 5, 0)


def test_a_level_comes_back_by_the_name_that_the_shop_gave_it(shop: Shop, out: Out) -> None:
    people_words.call_levels({"member": "", "vip": "银卡\nja\tシルバー", "senior_vip": ""})
    try:
        with shop.changing() as session:
            make.member(session, "张晓红", card="V1", level="vip")
        for language in i18n.LANGUAGES:
            assert bring(shop, out("m.csv", language=language).path) == (0, 0, 1, 0)
        assert people_words.level("vip") == "银卡"
    finally:
        people_words.call_levels({"member": "", "vip": "", "senior_vip": ""})


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_heading_is_known_to_the_import(shop: Shop, language: str) -> None:
    kinds = {
        "members": Kind.MEMBERS, "purchases": Kind.BOTH, "points": Kind.TOPUPS, "balance": Kind.TOPUPS,
        "catalogue": Kind.ITEMS, "family": Kind.FAMILY,
    }  # fmt: skip
    with shop.reading() as session:
        for name in ("members", "purchases", "outreach", "points", "balance", "family", "catalogue"):
            sheet = export_sheets.of(session, name, Scope(language, TODAY))
            row = tuple(column.heading for column in sheet.columns)
            assert len(set(row)) == len(row)
            table = Table("", lambda row=row: iter([row]))  # type: ignore[misc]  # bound at once
            found = columns.recognised(table, ColumnMap())
            assert found.kind is kinds.get(name), name
            if found.kind is not None:
                with i18n.language(language):
                    notes = {headings.heading(it) for it in ("whose_name", "do_not_contact")}
                assert {header for header, field in found.taken.items() if field is None} <= notes, name
    assert header_words.field_of(headings.heading("whose_name")) is None


def test_everything_in_one_workbook_comes_back(shop: Shop, other: Shop, out: Out) -> None:
    with shop.changing() as session:
        full(session)
        item = Item(name="大衣", sku="007", price=150_000, sizes="M,L")
        session.add(item)
        session.flush()
        session.add(ItemCode(item_id=item.id, code="690001", size="M"))
        make.contact(session, 2)
    done = out("all.xlsx", What.ALL, language="zh_CN")
    assert done.sheets == {
        "members": 4, "purchases": 5, "outreach": 1, "points": 1, "balance": 1, "family": 2, "catalogue": 2,
    }  # fmt: skip
    book = python_calamine.load_workbook(done.path)
    assert book.sheet_names == ["会员", "购买记录", "联系记录", "积分", "储值", "家人", "商品目录"]
    family = book.get_sheet_by_name("家人").to_python()
    assert family[1][3:-1] == ["女儿", "", "6月12日", "", ""]  # of a child: relation and day
    assert family[2][3:6] == ["丈夫", "王强", "2月3日"]
    assert book.get_sheet_by_name("储值").to_python()[1][3] == 123.45
    assert bring(other, done.path)[3] == 0
    assert people(other) == people(shop)
    assert tickets(other) == tickets(shop)
    for table in ("ledger_entry", "item", "item_code"):
        assert stored(other, table) == stored(shop, table) != []
    assert bring(other, done.path)[:2] == (0, 0)
    packed = out("all.zip", What.ALL, language="en")
    with zipfile.ZipFile(packed.path) as folder:
        names = folder.namelist()
        assert names[:2] == ["Members.csv", "Purchases.csv"]
        assert folder.read("Members.csv").startswith(b"\xef\xbb\xbfCard number,")
    assert packed.sheets == done.sheets


def test_cells_are_what_a_spreadsheet_should_show(shop: Shop, out: Out) -> None:
    with shop.changing() as session:
        full(session)
    rows = python_calamine.load_workbook(out("m.xlsx", language="en").path).get_sheet_by_index(0).to_python()
    shown = dict(zip(map(str, rows[0]), rows[1], strict=True))
    assert (shown["Card number"], shown["Phone"], shown["WeChat ID"]) == ("00123", "13900138812", "=wx")
    assert shown["Member since"] == date(2021, 5, 4)
    lines = python_calamine.load_workbook(out("p.xlsx", What.PURCHASES, language="en").path)
    last = lines.get_sheet_by_index(0).to_python()[-3]
    assert (last[12], last[14], last[15]) == (1.0, 1280.5, 15.0)
    with zipfile.ZipFile(out("m.xlsx").path) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
        assert b'quotePrefix="1"' in parts.read("xl/styles.xml")
    text = out("m.csv", language="en").path.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    table = list(csv.reader(text.decode("utf-8-sig").splitlines(keepends=True)))
    cell = dict(zip(table[0], table[1], strict=True))
    assert (cell["WeChat ID"], cell["Habits of dress"], cell["What to talk about"]) == (
        "'=wx",
        "'-宽松",
        "'＋京都",
    )
    assert cell["Birthday"] == "15th day of the 8th lunar month, 1985"
    assert not any(field.startswith(tuple("=+-@\t\r＝＋－＠")) for row in table for field in row)


def test_the_usual_columns_and_chosen_members(shop: Shop, out: Out) -> None:
    with shop.changing() as session:
        full(session)
    done = out("m.csv", member_ids=[3, 1, 3, 99], every_column=False, language="en")
    table = list(csv.reader(done.path.read_text("utf-8-sig").splitlines()))
    assert done.rows == 2
    assert "Do not contact" in table[0]
    assert "Consent: post" in table[0]
    assert "Notes" not in table[0]
    assert [row[1] for row in table[1:]] == ["佐藤花子", "张晓红"] or table[1][1] == "佐藤花子"
    assert out("q.csv", What.PURCHASES, member_ids=[2]).rows == 0
    assert out("o.csv", What.OUTREACH, member_ids=[2]).rows == 0


def test_a_currency_without_cents(tmp_path: Path) -> None:
    (tmp_path / "jp").mkdir()
    shop = make.shop(tmp_path / "jp", currency="JPY", region="JP", language="ja")
    try:
        with shop.changing() as session:
            make.purchase(session, make.member(session, "佐藤 花子", card="1"), TODAY, {"price": 12_800})
        request = Request(What.PURCHASES, TODAY)
        done = finish(exporting.export_file(shop, tmp_path / "p.csv", request))
        table = list(csv.reader(done.path.read_text("utf-8-sig").splitlines()))
        assert table[1][table[0].index("金額")] == "12800"
        assert finish(exporting.export_file(shop, tmp_path / "p.xlsx", request)).rows == 1
        assert bring(shop, tmp_path / "p.xlsx") == (0, 0, 1, 0)
    finally:
        shop.close()


def test_one_document_with_everything(shop: Shop, out: Out) -> None:
    with shop.changing() as session:
        full(session)
        item = Item(name="大衣")
        session.add(item)
        session.flush()
        session.add(ItemCode(item_id=item.id, code="690001", size="M"))
        make.contact(session, 2)
        make.posted_card(session, 1)
    told = json.loads(out("all.json", What.ALL).path.read_text("utf-8"))
    assert (told["schema"], told["currency"], told["exported_on"]) == (1, "CNY", "2026-11-10")
    who = told["members"][0]
    assert who["birthday"] == {"calendar": "lunar", "month": 8, "day": 15, "leap": False, "year": 1985}
    assert told["members"][2]["birthday"] == "--02-29"
    assert [one["channel"] for one in who["consents"]] == ["phone", "post"]
    assert who["relatives"][0]["name"] == "小米"
    assert who["remarks"] == [{"text": "带伞", "written_on": "2026-11-10", "until": None}]
    assert who["posted_cards"] == [{"posted_on": "2026-11-10", "occasion": "birthday", "design": "plum"}]
    assert who["former_cards"] == ["OLD-1"]
    assert {lot["kind"]: lot["amount"] for lot in who["lots"]} == {"points": 300, "money": 12_345}
    assert who["phones"][0] == {"written": "13900138812", "key": "+8613900138812"}
    assert len(told["purchases"]) == 5
    assert told["outreach"][0]["rule"] == "C1"
    assert told["catalogue"][0]["codes"] == [{"code": "690001", "size": "M", "colour": ""}]
    points = json.loads(out("points.json", What.POINTS).path.read_text("utf-8"))["points"]
    assert [(one["name"], one["amount"]) for one in points] == [("张晓红", 300)]
    assert json.loads(out("b.json", What.BALANCE).path.read_text("utf-8"))["balance"][0]["amount"] == 12_345
