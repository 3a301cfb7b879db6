"""What a new shop's language suggests."""

import pytest

from app.domain import homes
from app.domain.shop import ShopSettings


@pytest.mark.parametrize(
    ("language", "home"),
    [("zh_CN", ("CNY", "CN")), ("ja", ("JPY", "JP")), ("en", ("CNY", "CN")), ("", ("CNY", "CN"))],
)
def test_money_and_region_of_a_language(language: str, home: tuple[str, str]) -> None:
    assert homes.of(language) == home


def test_a_shop_of_which_nothing_is_said_is_chinese() -> None:
    plain = ShopSettings()
    assert homes.of(plain.language) == (plain.currency, plain.region)
