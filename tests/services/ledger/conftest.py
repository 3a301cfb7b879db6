"""A member with points, of which she has spent some."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.services import points
from tests import make, ready
from tests.make import TODAY


@pytest.fixture
def her(shop: Shop) -> int:
    return ready.filled(shop, _her)


def _her(shop: Shop) -> int:
    with shop.changing() as session:
        one = make.member(session)
        make.lot(session, one, amount=500, expires_on=date(2026, 12, 31))
    with shop.changing() as session:
        points.redeem(session, one, 200, TODAY, "discount")
    return one
