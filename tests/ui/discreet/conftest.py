"""One of whom much is written that is not for her."""

from datetime import timedelta

import pytest

from app.database.shop import Shop
from app.domain.member_filter import MemberFilter
from app.models import Note, Preference, SavedList, Tag
from app.services import card_life, contacts
from tests import make, ready


@pytest.fixture
def dear(shop: Shop) -> int:
    """Put one on file of whom much is written that is not for her."""
    return ready.filled(shop, _dear)


def _dear(shop: Shop) -> int:
    with shop.changing() as session:
        member_id = make.member(
            session,
            "陈丽",
            card="VIP-0100",
            level="senior_vip",
            notes="SECRET NOTE",
            talk_about="SECRET TALK",
            taboos="SECRET TABOO",
            mourning_from=make.TODAY,
        )
        session.add(Note(member_id=member_id, text="SECRET WORD", written_on=make.TODAY))
        make.relative(session, member_id, "daughter", name="小米", sizes="110cm", notes="SECRET KIN")
        session.add(Tag(member_id=member_id, name="SECRET TAG"))
        session.add(SavedList(name="SECRET LIST", conditions=MemberFilter().as_text()))
        session.add(Preference(member_id=member_id, kind="price_low", value="432100", said_on=make.TODAY))
        card_life.warn(session, member_id, make.TODAY - timedelta(days=9), "SECRET CHARGE", make.TODAY)
        card_life.suspend(session, member_id, make.TODAY + timedelta(days=1), "SECRET CHARGE")
        contacts.log(session, member_id, "phone", "reached", make.TODAY, said="SECRET SAID")
        make.member(session, "陈丽", card="VIP-0101", notes="SECRET NOTE", phones=["13900000101"])
        for weeks in range(4):
            make.purchase(
                session,
                member_id,
                make.TODAY - timedelta(days=9 + weeks),
                {"item": "dress", "price": 432_100},
            )
        make.contact(
            session, member_id, rule="C6", reason='{"bought_on": "2026-11-01", "amount_minor": 432100}'
        )
        make.contact(session, member_id, rule="C5", reason='{"last_visit": "2026-05-01", "days": 199}')
        make.contact(session, member_id, rule="C9", reason='{"year": 2026}')
        slipping = '{"last_visit": "2026-05-01", "changes": []}'
        make.contact(session, member_id, rule="C13", reason=slipping)
    return member_id
