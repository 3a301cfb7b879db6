"""Ten members who have bought, each more than the one before."""

from datetime import date

import pytest

from app.database.shop import Shop
from tests import make, ready


@pytest.fixture
def busy(shop: Shop) -> Shop:
    """Let ten members buy, each more than the one before."""
    ready.filled(shop, _busy)
    return shop


def _busy(shop: Shop) -> None:
    with shop.changing() as session:
        for number in range(1, 11):
            who = make.member(session, f"客人{number}", card=f"V-{number}")
            make.purchase(session, who, date(2026, 10, number), {"price": number * 10_000})
