from datetime import date, timedelta

from app.database.shop import Shop
from app.queries import last_visits
from tests import make

TODAY = make.TODAY


def test_the_latest_ticket_of_each_member_counts(shop: Shop) -> None:
    with shop.changing() as session:
        often, never, ahead = (make.member(session, name) for name in ("张晓红", "李静", "王强"))
        for days in (3, 40):
            make.purchase(session, often, TODAY - timedelta(days=days))
        make.purchase(session, ahead, TODAY + timedelta(days=2))
        make.purchase(session, ahead, date(2026, 1, 5))
    with shop.reading() as session:
        found = last_visits.of(session, [often, never, ahead, often], TODAY)
        assert found == {often: TODAY - timedelta(days=3), ahead: date(2026, 1, 5)}
        assert last_visits.of(session, [], TODAY) == {}


def test_each_member_is_one_step_down_the_index(shop: Shop) -> None:
    with shop.reading() as session:
        plan = " ".join(
            str(row)
            for row in session.connection()
            .connection.cursor()
            .execute(f"EXPLAIN QUERY PLAN {last_visits._OF.sql}", {"members": "[1]", "today": "2026-01-01"})
            .fetchall()
        )
    assert "ix_purchase_member_id_day (member_id=? AND day<?)" in plan
