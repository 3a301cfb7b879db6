"""How full a day is: who works on it and how much each can do, against the members to be in touch with."""

from datetime import date, timedelta

from app.database.shop import Shop
from app.domain.shop import ShopSettings
from app.models import Staff
from app.queries import day_load, desks
from app.queries.day_load import Load
from tests import make

MONDAY = date(2026, 11, 9)
DAY = timedelta(days=1)
SETTINGS = ShopSettings(daily_contacts=12)


def test_those_who_work_on_a_day_make_its_capacity(shop: Shop) -> None:
    with shop.changing() as session:
        part = make.staff(session, "小燕")
        session.get_one(Staff, part).workdays = "13"
        session.get_one(Staff, part).capacity = 5
        make.staff(session, "阿梅")
        make.staff(session, "走了", active=0)
        both = day_load.load(session, SETTINGS, MONDAY, MONDAY + 2 * DAY)
        hers = day_load.load(session, SETTINGS, MONDAY, MONDAY + DAY, part)
    assert [one.capacity for one in both.values()] == [17, 12, 17]
    assert hers == {MONDAY: Load(0, 5), MONDAY + DAY: Load(0, 0)}


def test_on_which_days_nobody_works_and_who_is_away(shop: Shop) -> None:
    with shop.changing() as session:
        assert desks.closed(session, SETTINGS) == frozenset()
        for workdays, capacity in (("12456", None), ("267", 3), ("3", 0)):
            staff = session.get_one(Staff, make.staff(session, workdays))
            staff.workdays, staff.capacity = workdays, capacity
        assert desks.closed(session, SETTINGS) == frozenset({3})
        assert desks.away(session, MONDAY) == {2, 3}
        for one in (1, 2):
            session.get_one(Staff, one).active = 0
        assert desks.closed(session, SETTINGS) == frozenset()  # nobody is in touch with anybody


def test_a_shop_without_staff_is_one_pair_of_hands(shop: Shop) -> None:
    with shop.reading() as session:
        assert day_load.load(session, SETTINGS, MONDAY, MONDAY) == {MONDAY: Load(0, 12)}


def test_what_one_member_is_to_hear_on_a_day_is_one_contact(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session, "小燕")
        session.get_one(Staff, yan).capacity = 1
        one, other = make.member(session), make.member(session, "李静")
        alone = make.member(session, "王燕", do_not_contact=1)
        make.contact(session, one, MONDAY, "C1", staff_id=yan)
        make.contact(session, one, MONDAY, "C3")
        make.contact(session, other, MONDAY, "C5")
        make.contact(session, other, MONDAY, "C6", outcome="reached")
        make.contact(session, alone, MONDAY, "C3")
        found = day_load.load(session, SETTINGS, MONDAY, MONDAY)[MONDAY]
        hers = day_load.load(session, SETTINGS, MONDAY, MONDAY, yan)[MONDAY]
    assert (found.contacts, found.is_over) == (2, True)
    assert (hers.contacts, hers.is_over) == (1, False)
