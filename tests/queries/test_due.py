"""What is due: in order, without those who asked to be left alone, by the index."""

from datetime import date, timedelta

from app.database.shop import Shop
from app.queries import due, today
from app.queries.today import Group
from tests import make
from tests.make import TODAY


def test_contacts_come_in_the_order_to_do_them(shop: Shop) -> None:
    with shop.changing() as session:
        yan, fang = make.staff(session), make.staff(session, "阿芳")
        one, silent = make.member(session), make.member(session, "李静", do_not_contact=1)
        child = make.relative(session, one, name="小米")
        late = make.contact(session, one, TODAY, rule="C3", priority=5, staff_id=yan)
        first = make.contact(
            session, one, TODAY, rule="C2", priority=2, relative_id=child, reason='{"day": "x"}'
        )
        early = make.contact(session, one, TODAY - timedelta(days=1), rule="C6", staff_id=fang)
        make.contact(session, one, TODAY, rule="C5", outcome="reached", closed_on=TODAY)
        make.contact(session, silent, TODAY)
        make.contact(session, one, TODAY + timedelta(days=1), rule="C1")
    with shop.reading() as session:
        found = due.load(session, TODAY - timedelta(days=1), TODAY)
        hers = due.load(session, TODAY, TODAY, yan)
        assert due.count_before(session, TODAY) == 1
        assert due.count_before(session, TODAY, yan) == 0
    assert [contact.id for contact in found] == [early, first, late]
    assert [contact.id for contact in hers] == [late]
    assert (found[1].relation, found[1].relative, found[1].staff) == ("daughter", "小米", None)
    assert found[1].reason == {"day": "x"}
    assert found[0].due == TODAY - timedelta(days=1)


def test_nobody_is_called_to_collect_a_card_that_is_not_made(shop: Shop) -> None:
    with shop.changing() as session:
        waits = make.member(session, status="applied", card=None)
        made = make.member(session, status="ready", card="V2")
        make.contact(session, waits, TODAY, rule="C11", script="C11.ready")
        birthday = make.contact(session, waits, TODAY, rule="C1")
        call = make.contact(session, made, TODAY, rule="C11", script="C11.ready")
    with shop.reading() as session:
        assert [contact.id for contact in due.load(session, TODAY, TODAY)] == [birthday, call]
        assert due.count_before(session, TODAY + timedelta(days=1)) == 2


def test_the_plan_uses_the_index_of_open_contacts(shop: Shop) -> None:
    with shop.reading() as session:
        link = session.connection().connection.driver_connection
        assert link is not None
        values = dict.fromkeys(("start", "end"), TODAY.isoformat()) | due.PERIOD.constants
        plan = link.execute(f"EXPLAIN QUERY PLAN {due.PERIOD.sql}", values).fetchall()
    told = [row[3] for row in plan]
    assert any("contact USING INDEX ix_contact_open_due" in step for step in told)
    assert not any(step.startswith("SCAN") or "TEMP B-TREE" in step for step in told)


def test_the_today_page(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, birth_calendar="solar", birth_month=11, birth_day=12)
        lapsed = make.contact(session, one, TODAY - timedelta(days=40), rule="C1")
        left = make.contact(session, one, TODAY - timedelta(days=1), rule="C6")
        now = make.contact(session, one, TODAY, rule="C2")
        card = make.contact(session, one, TODAY, rule="C11")
        silence = make.contact(session, one, TODAY, rule="C5")
        soon = make.contact(session, one, TODAY + timedelta(days=7), rule="C3")
        make.contact(session, one, TODAY + timedelta(days=8), rule="C3")
    with shop.reading() as session:
        page = today.load(session, TODAY)
    assert [contact.id for contact in page.overdue] == [left]
    assert {contact.id for contact in page.due} == {now, card, silence}
    assert [contact.id for contact in page.coming] == [soon]
    assert page.lapsed == 1
    assert lapsed
    assert [birthday.day for birthday in page.birthdays] == [date(2026, 11, 12)]
    groups = {contact.id: today.group_of(contact.rule) for contact in (*page.overdue, *page.due)}
    assert groups == {
        now: Group.BIRTHDAYS, left: Group.CARE, silence: Group.SLIPPING, card: Group.INFORMATION,
    }  # fmt: skip
