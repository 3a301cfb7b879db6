"""Amounts are read exactly or refused; rounded, a file's sum is right to half a minor unit."""

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import amounts
from app.exchange.amounts import FINE


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("129.69", 12969), ("1,280", 128000), ("¥1,280.50元", 128050), ("(5.00)", -500), ("-5", -500),
        ("−3.2", -320), ("¥-5", -500),
        ("１２８", 12800), (" $ 73 ", 7300), (".5", 50), ("12 円", 1200), ("+7", 700),
    ],
)  # fmt: skip
def test_read(text: str, minor: int) -> None:
    assert amounts.fine(text, 2) == minor * FINE


@pytest.mark.parametrize(
    ("text", "minor"),
    [(" $ 73,00 ", 7300), ("1.234,56", 123456), ("1 234", 123400), ("1,5", 150), ("12", 1200)],
)
def test_read_with_a_decimal_comma(text: str, minor: int) -> None:
    assert amounts.fine(text, 2, comma=True) == minor * FINE


@pytest.mark.parametrize(
    "text",
    [
        "1_000",
        "²",
        "½",
        "NaN",
        "1,5",
        "1e5",
        "5.",
        "12,34,567",
        "¥¥5",
        "",
        "-",
        "--5",
        "abc",
        "10**20",
        "9" * 20,
        "5-",
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(amounts.Unreadable):
        amounts.fine(text, 2)


def test_a_spreadsheets_number_is_what_it_shows() -> None:
    assert amounts.fine_number(60.70400000000001, 2) == 60_704 * FINE // 10
    assert amounts.fine_number(1280, 0) == 1280 * FINE
    for number in (float("nan"), float("inf")):
        with pytest.raises(amounts.Unreadable):
            amounts.fine_number(number, 2)


@pytest.mark.parametrize(
    ("column", "digits", "shown"),
    [
        (["73,00", "1.234,50", "5"], 2, True),
        (["73,00", "1,5"], 2, False),
        (["73,00", "5.50"], 2, False),
        (["1,280", "12"], 2, False),
        (["1,280"], 0, False),
        (["12"], 2, False),
    ],
)
def test_a_column_shows_its_decimal_comma(column: list[str], digits: int, *, shown: bool) -> None:
    assert amounts.shows_comma(column, digits) is shown


@given(st.lists(st.lists(st.integers(-(10**12), 10**12), max_size=20), max_size=5))
def test_the_remainder_is_carried(batches: list[list[int]]) -> None:
    carried = amounts.Carried()
    total = 0
    for batch in batches:
        for exact, stored in zip(batch, carried.rounded(batch), strict=True):
            assert abs(exact - stored * FINE) < FINE
            total += exact
        assert carried.read == total
        assert abs(carried.read - carried.stored * FINE) <= FINE / 2


@given(st.lists(st.integers(-(10**9), 10**9)))
def test_what_is_exact_stays(minor: list[int]) -> None:
    assert amounts.Carried().rounded([each * FINE for each in minor]) == minor


def test_a_sum_is_shown_without_idle_zeros() -> None:
    assert str(amounts.as_decimal(1_611_754_823_700_000, 2)) == "16117548.237"
    assert str(amounts.as_decimal(7300 * FINE, 2)) == "73"
    assert amounts.as_decimal(5 * FINE, 0) == Decimal(5)


@given(st.text(max_size=12), st.booleans())
def test_any_text_is_an_amount_or_refused(text: str, comma: bool) -> None:
    with contextlib.suppress(amounts.Unreadable):
        assert isinstance(amounts.fine(text, 2, comma=comma), int)
