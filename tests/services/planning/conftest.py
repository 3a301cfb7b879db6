"""A shop with something due by every rule."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.models import RainDay
from tests import make, ready
from tests.make import TODAY
from tests.services.planning.planned import DAY, PHONE, vip


@pytest.fixture
def busy(shop: Shop) -> Shop:
    """Return a shop in which every rule has something to do."""
    ready.filled(shop, _busy)
    return shop


def _busy(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        one = vip(
            session, advisor_id=yan, birth_calendar="lunar", birth_month=10, birth_day=12,
            joined_on=date(2024, 1, 1), valid_until=TODAY + 40 * DAY,
        )  # fmt: skip
        make.relative(session, one, birth_calendar="solar", birth_month=11, birth_day=25)
        make.purchase(session, one, TODAY - 2 * DAY, {"price": 1_200_000})
        make.purchase(session, one, TODAY, {"price": 5_000})
        session.add(RainDay(day=TODAY))
        quiet = make.member(session, "李静", phones=PHONE)
        make.purchase(session, quiet, TODAY - 85 * DAY)
        make.member(session, "王燕", phones=PHONE, referred_by_id=one, joined_on=TODAY - DAY)
        make.lot(session, one, amount=3_000, expires_on=TODAY + 35 * DAY)
        make.lot(session, one, amount=300, expires_on=TODAY - DAY)
        make.feedback(session, one, closed_on=TODAY - DAY, solved=1)
        make.feedback(session, one, kind="praise", closed_on=TODAY - DAY)
        make.invitation(session, one, make.event(session, day=TODAY + 20 * DAY))
        make.invitation(session, one, make.event(session, "取消的", TODAY + 20 * DAY, cancelled=1))
        make.member(session, "周宁", phones=PHONE, mourning_from=TODAY - DAY)
