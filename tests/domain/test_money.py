"""Money is read and printed without loss, or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import errors, money

currencies = st.sampled_from(["CNY", "JPY", "USD", "KRW", "CHF"])


@given(st.integers(-(10**12), 10**12), currencies)
def test_what_is_printed_is_read_back(minor: int, currency: str) -> None:
    assert money.parse(money.format(minor, currency), currency) == minor
    assert money.parse(money.plain(minor, currency), currency) == minor


@pytest.mark.parametrize(
    ("minor", "currency", "expected"),
    [
        (128_000, "CNY", "¥1,280"),
        (128_050, "CNY", "¥1,280.50"),
        (-300, "USD", "-$3"),
        (5, "USD", "$0.05"),
        (1_280, "JPY", "¥1,280"),
        (99, "CHF", "CHF 0.99"),
        (0, "CNY", "¥0"),
    ],
)
def test_how_it_is_printed(minor: int, currency: str, expected: str) -> None:
    assert money.format(minor, currency) == expected


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1,280", "CNY", 128_000),
        ("１，２８０．５", "CNY", 128_050),
        ("￥12.3", "CNY", 1_230),
        ("12元", "CNY", 1_200),
        ("1280円", "JPY", 1_280),
        ("−5", "USD", -500),
        ("-$5", "USD", -500),
        ("$-5", "USD", -500),
        (" +7 ", "CNY", 700),
        ("007", "CNY", 700),
    ],
)
def test_how_it_may_be_written(text: str, currency: str, minor: int) -> None:
    assert money.parse(text, currency) == minor


@pytest.mark.parametrize(
    "text",
    [
        "", "1_000", "²", "Ⅳ", "NaN", "inf", "1,5", "1.005", "1.", ".5", "1e3", "12,34,567", "1 280", "--5",
        "-$-5", "$5$", "€5", "٥", "5 apples", "1,000,00",
    ],
)  # fmt: skip
def test_what_could_be_two_amounts_is_refused(text: str) -> None:
    with pytest.raises(errors.BadValue) as refused:
        money.parse(text, "CNY")
    assert refused.value.why == "not_an_amount"


def test_a_large_sum_is_read_to_the_whole_unit() -> None:
    said = [money.whole(minor, "CNY") for minor in (128_049, 128_050, -128_050, 49, -49)]
    assert said == ["¥1,280", "¥1,281", "-¥1,281", "¥0", "¥0"]
    assert money.whole(1_281, "JPY") == "¥1,281"


def test_a_currency_without_minor_units_has_no_parts() -> None:
    with pytest.raises(errors.BadValue):
        money.parse("1.5", "JPY")
    assert money.plain(-1_280, "JPY") == "-1280"
    assert money.plain(1_205, "CNY") == "12.05"


def test_an_amount_of_thousands_of_digits_is_refused() -> None:
    with pytest.raises(errors.BadValue, match="too_large"):
        money.parse("9" * 5_000, "CNY")
