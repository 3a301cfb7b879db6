"""What was done has its day behind it: no ticket, claim, step or closed contact of a day still to come."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import errors
from app.services import balance, benefits, card_life, clock, contacts, levels, points, purchases
from app.services.purchases import NewLine
from app.words.errors import sentence
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
Act = Callable[[WriteSession, int, date], object]
ACTS: dict[str, Act] = {
    "ticket": lambda session, her, day: purchases.record(session, her, [NewLine("coat", 50_000)], day),
    "claim": lambda session, her, day: benefits.claim(session, her, "care", day),
    "step": lambda session, her, day: card_life.warn(session, her, day, "resold", date(2027, 3, 1)),
    "level": lambda session, her, day: levels.set_level(session, her, "member", day),
    "topup": lambda session, her, day: balance.topup(session, her, 1_000, day),
    "points": lambda session, her, day: points.adjust(session, her, 5, day, "slip"),
    "contact": lambda session, her, day: contacts.log(session, her, "phone", "reached", day),
}


def done(shop: Shop, her: int, act: str, day: date) -> None:
    with shop.changing() as session:
        session.info["today"] = TODAY
        ACTS[act](session, her, day)


@pytest.fixture
def her(shop: Shop) -> int:
    with shop.changing() as session:
        return make.member(session, "陈丽", level="vip", phones=["13900138812"])


@pytest.mark.parametrize("act", ACTS)
def test_a_day_to_come_is_refused_and_today_is_taken(shop: Shop, her: int, act: str) -> None:
    for day in (TODAY + DAY, date(2200, 1, 1)):
        with pytest.raises(errors.BadValue) as refused:
            done(shop, her, act, day)
        assert refused.value.why == "to_come"
        assert "still to come" in sentence(refused.value)
    done(shop, her, act, TODAY)


def test_where_the_clock_is_behind_a_day_on_record_is_taken(shop: Shop, her: int) -> None:
    newest = TODAY + 9 * DAY
    with shop.changing() as session:
        purchases.record(session, her, [NewLine("coat", 50_000)], newest)
    done(shop, her, "ticket", newest)
    with pytest.raises(errors.BadValue, match="to_come"):
        done(shop, her, "ticket", newest + DAY)
    with shop.changing() as session:
        clock.confirm(session, TODAY)
    with pytest.raises(errors.BadValue, match="to_come"):
        done(shop, her, "ticket", newest)
