"""Files that others have written, held against what a shop's owner would say is right."""

from pathlib import Path

import pytest

from app.domain import errors
from app.exchange import vcards
from tests.exchange.conftest import Ask, Bring

SHOPPING = """
decimal = ","
[columns]
"Customer ID" = "card"
[constants]
day = "2024-01-31"
name = "Customer {card}"
"""


def test_an_old_workbook_of_a_superstore(bring: Bring, ask: Ask, shared_data: Path) -> None:
    path = shared_data / "retail/cn_superstore.xls"
    outcome = bring(path)
    assert (outcome.rows, outcome.added, outcome.rejected, outcome.members.added) == (10_000, 10_000, 0, 790)
    assert outcome.sums is not None
    assert (str(outcome.sums.read), outcome.sums.stored) == ("16117548.237", 1_611_754_824)
    bought = "FROM purchase_line WHERE returns_line_id IS NULL"
    assert ask(f"SELECT count(*), sum(price), max(quantity) {bought}") == [(10_000, 1_611_754_824, 14)]
    brought_back = "FROM purchase_line r JOIN purchase_line l ON l.id = r.returns_line_id"
    assert ask(f"SELECT count(*), sum(r.price + l.price), sum(r.quantity + l.quantity) {brought_back}") == [
        (1163, 0, 0)
    ]
    assert outcome.returned == 1163
    assert ask("SELECT count(DISTINCT card), count(DISTINCT name) FROM member") == [(790, 771)]
    first = "SELECT name, card, find_names FROM member WHERE card = '曾惠-14485'"
    assert ask(first) == [("曾惠", "曾惠-14485", "曾惠")]
    again = bring(path)
    assert (again.added, again.updated, again.unchanged, again.returned) == (0, 0, 10_000, 0)


def test_a_japanese_customer_list(bring: Bring, ask: Ask, shared_data: Path) -> None:
    path = shared_data / "members/jp_customer_master_kana.csv"
    outcome = bring(path)
    assert (outcome.rows, outcome.added, outcome.rejected, outcome.encoding) == (5_000, 5_000, 0, "utf-8")
    shown = "name, card, reading, gender, email, address, birth_year, birth_month, birth_day, joined_on"
    assert ask(f"SELECT {shown} FROM member ORDER BY id LIMIT 1") == [
        (
            "平田 裕次郎",
            "IK152942",
            "ひらた ゆうじろう",
            "m",
            "hirata_yuujirou@example.com",
            "石川県",
            1990,
            6,
            10,
            "2019-01-01",
        )
    ]
    assert bring(path).unchanged == 5_000


def test_the_same_list_in_another_encoding(bring: Bring, shared_data: Path) -> None:
    text = (shared_data / "members/jp_customer_master_kana.csv").read_text("utf-8")
    outcome = bring("\n".join(text.splitlines()[:500]).encode("cp932"))
    assert (outcome.encoding, outcome.added) == ("cp932", 499)


def test_address_books_of_every_exporter(bring: Bring, ask: Ask, shared_data: Path) -> None:
    files = sorted((shared_data / "vcards/ez-vcard").glob("*.vcf"))
    outcomes = [bring(path) for path in files]
    assert sum(outcome.rows for outcome in outcomes) == 26
    assert sum(outcome.rejected for outcome in outcomes) == 0
    # Two of the files are exports of one person: the same name, number and birthday.
    assert (sum(outcome.added for outcome in outcomes), sum(outcome.updated for outcome in outcomes)) == (
        25,
        1,
    )
    assert ask("SELECT count(*) FROM photo") == [(8,)]
    born = "birth_calendar, birth_year, birth_month, birth_day"
    assert ask(f"SELECT {born} FROM member WHERE name = 'Simon Perreault'") == [("solar", None, 2, 3)]
    assert ask(f"SELECT {born} FROM member WHERE name = 'John Doe III'") == [("solar", 1980, 3, 21)]
    assert ask("SELECT count(*) FROM member WHERE name = 'Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ'") == [(1,)]
    assert sum(bring(path).added for path in files) == 0


def test_pictures_are_whole(shared_data: Path) -> None:
    folder = shared_data / "vcards/ez-vcard"
    for name in (
        "John_Doe_IPHONE",
        "John_Doe_LOTUS_NOTES",
        "John_Doe_MAC_ADDRESS_BOOK",
        "John_Doe_MS_OUTLOOK",
        "outlook-2007",
    ):
        _, row = vcards.read(folder / f"{name}.vcf").tables[0].rows()
        picture = row[vcards.FIELDS.index("photo")]
        assert isinstance(picture, bytes)
        assert (picture[:3], picture[-2:]) == (b"\xff\xd8\xff", b"\xff\xd9")


def test_a_shop_with_semicolons_and_decimal_commas(bring: Bring, ask: Ask, shared_data: Path) -> None:
    path = shared_data / "retail/shopping_behavior_updated_semicolon.csv"
    with pytest.raises(errors.NoColumns):
        bring(path)
    outcome = bring(path, SHOPPING)
    assert (outcome.rows, outcome.added, outcome.members.added) == (3_900, 3_900, 3_900)
    assert ask("SELECT sum(price), count(DISTINCT size), count(DISTINCT colour) FROM purchase_line") == [
        (23_308_100, 4, 25)
    ]
    line = "SELECT item, price, size, colour, season FROM purchase_line WHERE id = 1"
    assert ask(line) == [("Backpack", 7_300, "XL", "Brown", "Summer")]
    assert bring(path, SHOPPING).unchanged == 3_900


def test_a_messy_list(bring: Bring, ask: Ask, shared_data: Path) -> None:
    outcome = bring(shared_data / "members/Customer Call List.xlsx")
    assert (outcome.rows, outcome.added, outcome.unchanged, outcome.rejected) == (21, 20, 1, 0)
    assert ask("SELECT name, do_not_contact FROM member WHERE card = '1002'") == [("Abed Nadir", 1)]
    assert ask("SELECT count(*) FROM phone WHERE written LIKE '%a%'") == [(0,)]


def test_dates_in_five_layouts(bring: Bring, shared_data: Path) -> None:
    outcome = bring(shared_data / "retail/Fashion_Retail_Sales.csv", dry_run=True)
    assert {reason.why for reason in outcome.reasons} <= {"price_missing", "unknown_member"}
