"""The currency that a mark beside an amount stands for."""

import pytest

from app.domain import currency_marks


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [
        ("¥1,280", "CNY", ""), ("￥1280", "JPY", ""), ("1280円", "CNY", "JPY"), ("1280元", "JPY", "CNY"),
        ("$ 73,00", "CNY", "USD"), ("$73", "HKD", ""), ("US$73", "HKD", "USD"), ("73 usd", "CNY", "USD"),
        ("€ 9", "CNY", "EUR"), ("Price (USD)", "CNY", "USD"), ("Unit price", "CNY", ""), ("128", "CNY", ""),
        ("JPY ¥1280", "CNY", ""), ("discussed", "CNY", ""),
    ],
)  # fmt: skip
def test_another_currency_than_the_shop_s(text: str, currency: str, expected: str) -> None:
    assert currency_marks.other(text, currency) == expected
