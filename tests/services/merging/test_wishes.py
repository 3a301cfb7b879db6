"""What she wished on one of two cards holds on the one they become, and on both again."""

from datetime import date

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.models import (
    Consent,
    Contact,
    Member,
)
from app.queries import member_card
from app.services import (
    consents,
    contacts,
    members,
    merging,
    planning,
)
from tests import make
from tests.make import TODAY
from tests.services.merging.two_cards import GONE, KEPT, merge, part, tables


def test_her_wish_wins(pair: Shop) -> None:
    with pair.changing() as session:
        consents.record(session, GONE, "phone", allowed=False, since=date(2025, 1, 1), wording="no calls")
        consents.record(session, KEPT, "phone", allowed=True, since=date(2026, 1, 1))
        consents.record(session, KEPT, "post", allowed=False, since=date(2026, 1, 1))
        consents.record(session, GONE, "post", allowed=True, since=date(2026, 2, 1))
        consents.record(session, GONE, "email", allowed=True, since=date(2026, 2, 1))
        make.contact(session, KEPT, date(2026, 12, 5), "C5", channel="phone")
    before = tables(pair)
    number = merge(pair)
    with pair.reading() as session:
        said = {
            one.channel: (one.allowed, one.wording) for one in member_card.load(session, KEPT, TODAY).consent
        }
        assert said == {"phone": (False, "no calls"), "post": (False, ""), "email": (True, "")}
        open_ = session.scalars(select(Contact.channel).where(Contact.outcome.is_(None))).all()
        assert "phone" not in open_
    part(pair, number)
    assert tables(pair) == before


def test_left_alone_on_one_card_is_left_alone_on_both(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, GONE, do_not_contact=True)
    number = merge(pair)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).do_not_contact == 1
        assert session.scalars(select(Contact.id).where(Contact.outcome.is_(None))).all() == []
    part(pair, number)
    with pair.reading() as session:
        assert [session.get_one(Member, it).do_not_contact for it in (KEPT, GONE)] == [0, 1]


def test_a_wish_said_since_is_kept_on_both_cards(pair: Shop) -> None:
    number = merge(pair)
    with pair.changing() as session:
        contacts.log(session, KEPT, "phone", "do_not_contact", TODAY)
        consents.record(session, KEPT, "post", allowed=False, since=TODAY, wording="no more cards")
    part(pair, number)
    with pair.reading() as session:
        assert [session.get_one(Member, it).do_not_contact for it in (KEPT, GONE)] == [1, 1]
        words = session.execute(select(Consent.member_id, Consent.wording).order_by(Consent.member_id))
        assert [tuple(row) for row in words] == [(KEPT, "no more cards"), (GONE, "no more cards")]


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_no_merge_pardons_anybody(pair: Shop, status: str) -> None:
    with pair.changing() as session:
        session.get_one(Member, KEPT).status = "active"
        session.get_one(Member, GONE).status = status
        planning.leave_alone(session, [GONE])
        make.contact(session, KEPT, date(2026, 12, 5), "C3")
    before = tables(pair)
    with pytest.raises(errors.BadValue) as refused, pair.changing() as session:
        merging.merge(session, KEPT, GONE, TODAY, {"status": "kept"})
    assert (refused.value.field, refused.value.why) == ("status", "by_a_step")
    number = merge(pair)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).status == status
        rules = select(Contact.rule).where(Contact.outcome.is_(None))
        assert set(session.scalars(rules)) == {"own"}
    part(pair, number)
    assert tables(pair) == before


def test_who_asked_meanwhile_to_be_left_alone_hears_of_nothing_on_either_card(pair: Shop) -> None:
    number = merge(pair)
    with pair.changing() as session:
        make.contact(session, KEPT, date(2026, 12, 5), "C3")
        contacts.log(session, KEPT, "visit", contacts.LEFT_ALONE, TODAY)
    part(pair, number)
    with pair.reading() as session:
        assert session.scalars(select(Contact).where(Contact.outcome.is_(None))).all() == []
