"""What money is called: by the mark or the word that people read, in three languages."""

import pytest

from app import i18n
from app.ui.welcome import CURRENCIES
from app.words import currencies


@pytest.mark.parametrize(
    ("language", "yuan", "yen", "dollar", "franc"),
    [("en", "¥", "¥", "$", "CHF"), ("zh_CN", "元", "日元", "$", "CHF"), ("ja", "元", "円", "$", "CHF")],
)
def test_a_unit_is_called_as_the_language_does(
    language: str, yuan: str, yen: str, dollar: str, franc: str
) -> None:
    i18n.install(language)
    try:
        assert [currencies.unit(code) for code in ("CNY", "JPY", "USD", "CHF")] == [yuan, yen, dollar, franc]
    finally:
        i18n.install("en")


def test_every_currency_that_is_offered_has_a_name() -> None:
    assert currencies.name("JPY") == "Japanese yen (¥)"
    assert currencies.name("CHF") == "CHF"
    assert len({currencies.name(code) for code in CURRENCIES}) == len(CURRENCIES)
    assert all("(" in currencies.name(code) for code in CURRENCIES)
