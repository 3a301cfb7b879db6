"""That it rained: who came in is thanked, whoever comes later as well, and it can be taken back."""

from datetime import date, timedelta

from sqlalchemy import select

from app.database.shop import Shop
from app.models import Contact, RainDay
from app.services import rain, undo
from tests import make
from tests.make import TODAY


def thanked(shop: Shop) -> list[tuple[int, date, str | None]]:
    with shop.reading() as session:
        rows = session.execute(
            select(Contact.member_id, Contact.due, Contact.outcome).where(Contact.rule == "C17")
        )
        return [(row.member_id, row.due, row.outcome) for row in rows]


def test_who_came_in_the_rain_is_thanked_that_evening(shop: Shop) -> None:
    with shop.changing() as session:
        came = make.member(session, "林晓雨", phones=["13900138801"])
        other = make.member(session, "王可欣", phones=["13900138802"])
        make.purchase(session, came)
        make.purchase(session, other, TODAY - timedelta(days=1))
    with shop.changing() as session:
        assert rain.note(session, TODAY, rained=True) == 1
        assert rain.note(session, TODAY, rained=True) == 0
    assert thanked(shop) == [(came, TODAY, None)]
    with shop.changing() as session:
        assert rain.note(session, TODAY, rained=False) == 1
        assert rain.note(session, TODAY, rained=False) == 0
    assert thanked(shop) == []


def test_a_thanks_that_was_said_stays_and_the_note_is_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        came = make.member(session, "林晓雨", phones=["13900138801"])
        make.purchase(session, came)
    with shop.changing() as session:
        rain.note(session, TODAY, rained=True)
    with shop.changing() as session:
        (row,) = session.scalars(select(Contact))
        row.outcome, row.closed_on = "reached", TODAY
    with shop.changing() as session:
        assert rain.note(session, TODAY, rained=False) == 0
        change = session.info["change_id"]
    assert thanked(shop) == [(came, TODAY, "reached")]
    with shop.changing() as session:
        assert session.scalars(select(RainDay.day)).all() == []
        undo.take_back(session, change)
    with shop.reading() as session:
        assert session.scalars(select(RainDay.day)).all() == [TODAY]
