"""One contact's sheet, and what the rules of outreach are told of a member."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.domain.channels import Channel
from app.domain.festivals import Region
from app.domain.shop import ShopSettings
from app.queries import contact, outreach_facts
from tests import make
from tests.make import TODAY


def test_a_sheet_has_what_is_needed_to_make_the_contact(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        one = make.member(session, gender="f", language="ja", phones=("13800138812",), call_hours="10-12")
        ticket = make.purchase(
            session, one, TODAY, {"item": "coat", "price": 900}, {"item": "hat", "price": 1}
        )
        child = make.relative(session, one, name="小米")
        opened = make.contact(
            session, one, TODAY, rule="C6", purchase_id=ticket, reason='{"amount_minor": 901}'
        )
        closed = make.contact(
            session, one, TODAY, rule="C2", relative_id=child, outcome="reached", said="thanks",
            closed_on=TODAY, closed_by_id=yan, staff_id=yan, next_on=date(2026, 11, 20),
        )  # fmt: skip
    with shop.reading() as session:
        sheet, done = contact.load(session, opened), contact.load(session, closed)
        assert contact.sheets(session, [opened, 99]) == {opened: sheet}
        with pytest.raises(errors.Unknown):
            contact.load(session, 99)
    assert (sheet.member, sheet.phone, sheet.item, sheet.staff) == ("张晓红", "13800138812", "coat", "")
    assert sheet.reason == {"amount_minor": 901}
    assert (sheet.outcome, sheet.closed_on, sheet.due) == (None, None, TODAY)
    assert (done.relation, done.relative, done.closed_by, done.item) == ("daughter", "小米", "小燕", "")
    assert (done.closed_on, done.next_on) == (TODAY, date(2026, 11, 20))


def test_the_facts_that_the_rules_ask_for(shop: Shop) -> None:
    settings = ShopSettings(region="JP", language="ja")
    with shop.changing() as session:
        yan, gone = make.staff(session), make.staff(session, "阿芳", active=0)
        one = make.member(
            session, phones=("13800138812",), advisor_id=yan, birth_calendar="lunar", birth_month=8,
            birth_day=15, email="a@example.com", address="上海", joined_on=date(2020, 1, 1),
        )  # fmt: skip
        other = make.member(session, "李静", advisor_id=gone, wechat="lijing", language="en")
        child = make.relative(session, one, birth_calendar="solar", birth_month=6, birth_day=12)
        make.relative(session, one, "husband")
        make.consent(session, one, "phone", allowed=True)
        make.consent(session, one, "phone", allowed=False)
        big = make.purchase(session, one, TODAY, {"price": 150_000}, {"price": 60_000}, discount=10_000)
        make.purchase(session, one, date(2026, 11, 1), {"price": 199_999})
    with shop.reading() as session:
        first, second = outreach_facts.load(session, settings, TODAY, date(2026, 12, 1))
        [alone] = outreach_facts.load(session, settings, TODAY, TODAY, (other,))
    assert (first.member_id, first.language, first.region, first.advisor_id) == (one, "ja", Region.JP, yan)
    assert first.birthday == Birthday(Calendar.LUNAR, 8, 15)
    assert [relative.id for relative in first.relatives] == [child]
    assert first.consent == {Channel.PHONE: False}
    assert first.reach == set(Channel)  # who has an address can be visited
    assert (first.last_visit, first.joined_on) == (TODAY, date(2020, 1, 1))
    assert (big, 200_000) in [(ticket.id, ticket.amount_minor) for ticket in first.purchases]
    assert (second.member_id, second.reach, second.advisor_id) == (other, frozenset({Channel.MESSAGE}), None)
    assert alone == second
