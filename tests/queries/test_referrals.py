"""Chains of friends from the file, both ways, and one that bites its tail."""

from datetime import date

from app.database.shop import Shop
from app.models import Member
from app.queries import referrals
from tests import make


def test_who_came_through_whom(shop: Shop) -> None:
    with shop.changing() as session:
        first = make.member(session, "王芳", card="V1")
        second = make.member(session, "李静", referred_by_id=first, joined_on=date(2026, 1, 5))
        third = make.member(session, "陈丽", referred_by_id=second, joined_on=date(2026, 2, 5))
        late = make.member(session, "赵敏", referred_by_id=second, joined_on=date(2026, 3, 5))
        make.purchase(session, third, date(2026, 2, 9), {"price": 100})
    with shop.reading() as session:
        found = referrals.chain(session, second)
        assert [(one.id, one.card, one.brought) for one in found.through] == [(first, "V1", 1)]
        assert [(one.id, one.first_bought) for one in found.brought] == [
            (late, None), (third, date(2026, 2, 9)),
        ]  # fmt: skip
        assert [one.id for one in referrals.chain(session, third).through] == [second, first]
        assert referrals.count(session, second) == 2
        assert referrals.chain(session, first).through == ()


def test_a_chain_that_bites_its_tail_ends(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, "王芳")
        other = make.member(session, "李静", referred_by_id=one)
        session.get_one(Member, one).referred_by_id = other
    with shop.reading() as session:
        assert [friend.id for friend in referrals.chain(session, one).through] == [other]
