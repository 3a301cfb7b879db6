"""What speaks against a day for a contact that a hand puts there."""

from datetime import date, timedelta

from app.database.shop import Shop
from app.domain.day_doubts import DayDoubts
from app.domain.shop import ShopSettings
from app.models import Staff
from app.queries import calendar, day_doubts
from app.queries.calendar import Planned
from app.words import day_doubts as words
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
SETTINGS = ShopSettings()


def planned(shop: Shop, contact_id: int) -> Planned:
    with shop.reading() as session:
        days = calendar.days(session, TODAY - 9 * DAY, TODAY + 30 * DAY)
        firsts = [one for day in days for group in day.groups for one in group.first]
        return next(one for one in firsts if one.id == contact_id)


def doubts(shop: Shop, contact_id: int, day: date) -> DayDoubts:
    with shop.reading() as session:
        return day_doubts.of(session, SETTINGS, planned(shop, contact_id), day)


def test_days_on_which_she_hears_anyway_leave_no_room_done_or_planned(shop: Shop) -> None:
    with shop.changing() as session:
        her = make.member(session)
        heard = TODAY - DAY
        make.contact(session, her, heard, "C3", outcome="reached", closed_on=heard)
        make.contact(session, her, TODAY + DAY, "C4")
        make.contact(session, her, TODAY + 2 * DAY, "C1")  # knows no guard
        make.contact(session, her, TODAY, "C5", outcome="no_answer", closed_on=TODAY)  # she heard nothing
        moved = make.contact(session, her, TODAY + 20 * DAY, "C15")
        birthday = make.contact(session, her, TODAY + 19 * DAY, "C1", occasion_key="C1:other")
    assert doubts(shop, moved, TODAY).hears == (heard, TODAY + DAY)
    assert doubts(shop, moved, TODAY + DAY).hears == ()  # one conversation with what is there
    assert doubts(shop, moved, TODAY + 6 * DAY).hears == ()
    assert doubts(shop, birthday, TODAY).hears == ()
    assert "twice in seven days" in words.said(doubts(shop, moved, TODAY))


def test_a_day_on_which_nobody_or_not_she_works(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        session.get_one(Staff, yan).workdays = "12345"
        her = make.member(session)
        contact = make.contact(session, her, TODAY, "C15", staff_id=yan)
    sunday = TODAY + (7 - TODAY.isoweekday()) * DAY
    assert doubts(shop, contact, sunday) == DayDoubts(shut=True)
    assert words.said(DayDoubts(shut=True)) == "Nobody works on that day."
    assert doubts(shop, contact, sunday + DAY) == DayDoubts()
    assert words.said(DayDoubts()) == ""
    with shop.changing() as session:
        make.staff(session, "阿芳")
    assert doubts(shop, contact, sunday) == DayDoubts(away="小燕")
    assert words.said(DayDoubts(away="小燕")) == "小燕 does not work on that day."
