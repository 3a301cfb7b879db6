"""Two members whose months are reckoned."""

from datetime import date

import pytest

from app.database.shop import Shop
from tests import make, ready


@pytest.fixture
def pair(shop: Shop) -> tuple[int, int]:
    """Put two members on file who bought since September, one much and one little."""
    return ready.filled(shop, _pair)


def _pair(shop: Shop) -> tuple[int, int]:
    with shop.changing() as session:
        one, other = make.member(session, "陈丽"), make.member(session, "王燕")
        make.member(session, "来客", status="prospect")
        for month in (9, 10, 11):
            make.purchase(session, one, date(2026, month, 5), {"price": 300_000})
        make.purchase(session, other, date(2026, 9, 20), {"price": 10_000})
    return one, other
