"""Recency, frequency and money of everybody, held against the plain statement."""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.queries import standing_figures
from tests import make
from tests.make import TODAY
from tests.queries.test_standing_all import filled, tickets, tried

_PLAIN = text(
    "SELECT member_id, max(day), count(DISTINCT day), sum(price) FROM purchase_line"
    " WHERE day <= :day GROUP BY member_id ORDER BY member_id"
)


def rows(session: ReadSession) -> list[tuple[int, str, int, int]]:
    found = zip(*(column.tolist() for column in standing_figures.rfm(session, TODAY)), strict=True)
    return [(who, date.fromordinal(last).isoformat(), visits, spent) for who, last, visits, spent in found]


def test_a_day_counts_once_and_what_is_still_to_come_not_at_all(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        make.member(session, "王燕")
        make.purchase(session, one, TODAY - timedelta(days=400))
        make.purchase(session, one, TODAY, {"price": 100}, {"price": 50})
        make.purchase(session, one, TODAY + timedelta(days=1))
    with shop.reading() as session:
        assert rows(session) == [(one, TODAY.isoformat(), 2, 128_150)]


def test_nobody_bought(shop: Shop) -> None:
    with shop.reading() as session:
        assert rows(session) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bought=st.lists(tickets, max_size=25))
def test_the_arrays_say_what_the_statement_says(shop: Shop, bought: list[Any]) -> None:
    with tried(shop) as session:
        filled(session, bought, [9] * 7, [])
        assert rows(session) == [*map(tuple, session.execute(_PLAIN, {"day": TODAY.isoformat()}))]
