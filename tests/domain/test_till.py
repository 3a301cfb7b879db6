"""What is written at the till: pieces, codes, prices and discounts, and what a line is offered."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import errors, till


@pytest.mark.parametrize(("written", "found"), [("3", 3), ("３", 3), (" 12 ", 12), ("-2", -2), ("−2", -2)])
def test_pieces_as_they_are_written(written: str, found: int) -> None:
    assert till.pieces(written) == found


@pytest.mark.parametrize("written", ["", "-", "--3", "1.5", "x", "²", "9" * 5000])
def test_what_is_no_number_of_pieces(written: str) -> None:
    with pytest.raises(errors.BadValue):
        till.pieces(written)


@pytest.mark.parametrize(
    ("written", "pieces", "text"),
    [
        ("6901234500017", None, "6901234500017"),
        ("3*6901234500017", 3, "6901234500017"),
        ("3x6901234500017", 3, "6901234500017"),
        ("3X dress", 3, "dress"),
        (" ３×コート ", 3, "コート"),
        ("12 * coat", 12, "coat"),
        ("3*", 3, ""),
        ("3XL shirt", None, "3XL shirt"),
        ("2xs", None, "2xs"),
        ("3xlong", 3, "long"),
        ("0*coat", None, "0*coat"),
        ("1000*coat", None, "1000*coat"),
        ("coat", None, "coat"),
        ("", None, ""),
    ],
)
def test_pieces_stand_before_the_code(written: str, pieces: int | None, text: str) -> None:
    assert till.entry(written) == (pieces, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("6901234500017", True), ("4912345", True), ("AB-12034", True), ("QT/2026.11", True),
        ("12345", False), ("coat", False), ("501 jeans", False), ("连衣裙2026", False), ("", False),
        ("-123456", False), ("jacket-26", False),
    ],
)  # fmt: skip
def test_a_scanner_types_codes_and_people_type_names(text: str, *, code: bool) -> None:
    assert till.is_code(text) is code


@pytest.mark.parametrize(
    ("text", "full", "paid"),
    [
        ("1,280", None, 128_000),
        ("1280.5", 200_000, 128_050),
        ("-10%", 128_000, 115_200),
        ("10%", 128_000, 115_200),
        ("10% off", 128_000, 115_200),
        ("１０％オフ", 128_000, 115_200),
        ("9折", 128_000, 115_200),
        ("85折", 100_000, 85_000),
        ("8.5折", 100_000, 85_000),
        ("2割引", 100_000, 80_000),
        ("1.5割", 100_000, 85_000),
        ("-50", 128_000, 123_000),
        ("−50", 128_000, 123_000),
        ("-33%", 999, 669),
        ("0", 128_000, 0),
        ("-99%", 1, 0),
    ],
)
def test_a_price_is_an_amount_or_a_discount(text: str, full: int | None, paid: int) -> None:
    assert till.price(text, full, "CNY") == paid


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("9折", None), ("-10%", None), ("-50", None), ("-2000", 100), ("1.005", 100), ("abc", 100),
        ("", 100), ("100%", 100), ("0折", 100), ("6901234500017", 100), ("69012341", 100),
    ],
)  # fmt: skip
def test_what_is_no_price(text: str, full: int | None) -> None:
    with pytest.raises(errors.BadValue):
        till.price(text, full, "CNY")


@given(st.integers(0, till.DEAREST * 100), st.integers(1, 99))
def test_a_discount_never_raises_a_price(full: int, per_cent: int) -> None:
    left = till.price(f"-{per_cent}%", full, "CNY")
    assert 0 <= left <= full
    assert abs(left * 100 - full * (100 - per_cent)) <= 50


@pytest.mark.parametrize(
    ("text", "total", "taken"),
    [("", 1000, 0), (" ", 1000, 0), ("5", 1000, 500), ("-5", 1000, 500), ("9折", 1000, 100), ("-10%", -5, 0)],
)
def test_a_discount_on_the_whole_ticket(text: str, total: int, taken: int) -> None:
    assert till.off(text, total, "CNY") == taken


@pytest.mark.parametrize("total", [1000, -1000])
def test_no_more_is_taken_off_than_the_ticket_comes_to(total: int) -> None:
    with pytest.raises(errors.BadValue, match="too_large"):
        till.off("20", total, "CNY")


@pytest.mark.parametrize(
    ("paid", "quantity", "pieces", "discount", "ticket", "back"),
    [
        (90_000, 1, 1, 0, 90_000, 90_000),
        (90_000, 1, 1, 9_000, 90_000, 81_000),
        (90_000, 1, 1, 10_000, 270_000, 86_667),
        (100, 3, 1, 0, 100, 33),
        (100, 3, 2, 0, 100, 67),
        (0, 1, 1, 0, 0, 0),
    ],
)
def test_what_comes_back_brings_what_was_paid_for_it(
    paid: int, quantity: int, pieces: int, discount: int, ticket: int, back: int
) -> None:
    assert till.refund(paid, quantity, pieces, discount, ticket) == back


@given(st.integers(0, 10**9), st.integers(1, 50), st.data())
def test_no_part_brings_back_more_than_the_whole(paid: int, quantity: int, data: st.DataObject) -> None:
    pieces = data.draw(st.integers(1, quantity))
    part = till.refund(paid, quantity, pieces, 0, paid)
    assert 0 <= part <= paid
    assert till.refund(paid, quantity, quantity, 0, paid) == paid


EARLY, LATE = date(2025, 1, 1), date(2026, 1, 1)


@pytest.mark.parametrize(
    ("worn", "shown_on", "said", "said_on", "offered"),
    [
        ("L", LATE, "M", EARLY, "L"),
        ("L", EARLY, "M", LATE, "M"),
        ("L", EARLY, "M", None, "L"),
        ("L", None, "M", LATE, "L"),
        ("", None, "M", None, "M"),
        ("L", LATE, "", None, "L"),
        ("", None, "", None, ""),
    ],
)
def test_what_she_said_since_is_what_she_wears(
    worn: str, shown_on: date | None, said: str, said_on: date | None, offered: str
) -> None:
    assert till.size(worn, shown_on, said, said_on) == offered


@pytest.mark.parametrize(
    ("offered", "made", "size"),
    [
        ("M", [], "M"), ("M", ["S", "M码", "L"], "M码"), ("XL", ["S", "M"], ""), ("M", ["F"], "F"),
        ("", ["S", "M"], ""), ("M", [""], "M"),
    ],
)  # fmt: skip
def test_a_size_is_offered_as_the_article_is_made(offered: str, made: list[str], size: str) -> None:
    assert till.fitting(offered, made) == size


@pytest.mark.parametrize(
    ("item", "category"),
    [
        ("新款羊绒大衣", "大衣"),
        ("新款雪纺衫", "上装"),
        ("Rain coat", "大衣"),
        ("Felt hat", "accessory"),
        ("Teal gadget", "odds"),
        ("lamp", ""),
        ("boat", ""),
        ("花", ""),
        ("とてもモスコ", "布"),
        ("モスコ", "布"),
    ],
)
def test_the_name_tells_the_category(item: str, category: str) -> None:
    known = [
        ("衬衫", "上装"), ("羊毛大衣", "大衣"), ("Wool coat", "coats"), ("花茶", "茶"), ("小物", ""),
        ("gadget", "odds"), ("モスコ", "布"),
    ]  # fmt: skip
    assert till.category(item, known, "en") == category


def test_nothing_is_known_at_first() -> None:
    assert till.category("大衣", [], "zh_CN") == "外套"
    assert till.category("某物", [], "zh_CN") == ""


@pytest.mark.parametrize("written", ["9" * 5_000, f"1.{'9' * 5_000}折", f"1.{'9' * 5_000}%"])
def test_a_price_of_thousands_of_digits_is_refused(written: str) -> None:
    with pytest.raises(errors.BadValue, match="too_large"):
        till.price(written, 100, "CNY")


def test_three_parts_of_a_line_bring_back_what_the_whole_does() -> None:
    given = 0
    for before in range(3):
        given += till.refund_of_more(1000, 3, 1, 0, 0, before, given)
    assert given == 1000
