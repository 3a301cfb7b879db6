"""A shop in which two cards are one person."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.models import (
    FormerCard,
    Member,
    Note,
    Photo,
    Tag,
)
from app.services import (
    members,
    preferences,
)
from tests import make, ready
from tests.make import TODAY


@pytest.fixture
def pair(shop: Shop) -> Shop:
    """Return a shop in which 1 and 2 are one person, and 3 came through 2 and is a friend of hers."""
    ready.filled(shop, _pair)
    return shop


def _pair(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        kept = make.member(
            session, "张晓红", card="VIP-0231", phones=("13800138812", "02155667788"), notes="tall",
            birth_calendar="lunar", birth_month=8, birth_day=15, joined_on=date(2022, 1, 1), advisor_id=yan,
            drink="tea",
        )  # fmt: skip
        gone = make.member(
            session, "张小红", card="A-7", phones=("13900139913", "13800138812"), notes="shy", wechat="xh88",
            birth_calendar="lunar", birth_year=1985, birth_month=8, birth_day=15, joined_on=date(2020, 1, 1),
            source="referral", level="vip", external_id="uid-2",
        )  # fmt: skip
        third = make.member(session, "王芳", referred_by_id=gone)
        make.relative(session, third, "friend", name="红", is_member_id=gone)
        make.relative(session, kept, "daughter", name="小米", sizes="110")
        mimi = make.relative(
            session,
            gone,
            "daughter",
            name="小米",
            birth_calendar="solar",
            birth_month=6,
            birth_day=12,
            notes="cat",
        )
        make.relative(session, gone, "son", name="大米")
        for member, day in ((kept, date(2026, 5, 1)), (kept, date(2026, 6, 1)), (gone, date(2026, 7, 1))):
            make.purchase(session, member, day)
        make.purchase(
            session, gone, date(2026, 8, 1), {"for_whom": "relative", "relative_id": mimi, "price": 9_900}
        )
        for member in (kept, gone):
            make.contact(session, member, date(2026, 12, 1), "C3")
            make.contact(
                session, member, date(2026, 1, 1), "C3", outcome="reached", closed_on=date(2026, 1, 1)
            )
            session.add(Tag(member_id=member, name="coats"))
            session.add(Photo(member_id=member, image=bytes([member])))
            session.add(Note(member_id=member, text="umbrella", written_on=TODAY))
            make.lot(session, member, "points", 100 * member)
        make.contact(session, gone, date(2026, 12, 2), "own", occasion_key="own:9")
        session.add(FormerCard(member_id=gone, card="OLD-1"))
        session.add(Tag(member_id=gone, name="silk"))
        preferences.state(session, kept, "size", "M", said_on=date(2023, 1, 1))
        preferences.state(session, gone, "size", "M", said_on=date(2023, 1, 1))
        preferences.state(session, gone, "size", "L", said_on=date(2025, 1, 1))
        preferences.state(session, gone, "size", "110", said_on=TODAY, relative_id=mimi)
        for member_id in (kept, gone, third):
            members.index(session, session.get_one(Member, member_id))
