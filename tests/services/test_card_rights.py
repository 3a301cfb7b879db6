"""What a card gives is asked wherever points, benefits and top-ups are given."""

from datetime import timedelta

import pytest

from app import i18n
from app.database.shop import Shop
from app.domain import errors
from app.domain.card_rights import Right
from app.domain.status import Status
from app.models import Member
from app.queries import balances
from app.queries.terms import GiftRow
from app.services import balance, card_life, points, purchases, terms
from app.services.purchases import NewLine
from app.words import card_rights as words
from app.words import errors as error_words
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
DRESS = NewLine("dress", 128_000)
EARNS = {Status.APPLIED, Status.READY, Status.ACTIVE}


@pytest.mark.parametrize("status", Status)
def test_a_purchase_is_always_recorded_and_earns_where_the_card_earns(shop: Shop, status: Status) -> None:
    with shop.changing() as session:
        member = make.member(session, status=status)
        ticket = purchases.record(session, member, [DRESS], TODAY)
    assert ticket.total == 128_000
    assert bool(ticket.settled.earned) is (status in EARNS)


def test_the_day_of_the_ticket_tells_whether_the_card_was_valid(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session, valid_until=TODAY - 3 * DAY)
        late = purchases.record(session, member, [DRESS], TODAY - 4 * DAY)
        now = purchases.record(session, member, [DRESS], TODAY)
        assert (late.settled.earned > 0, now.settled.earned) == (True, 0)
        card_life.expire(session, member, TODAY)
        card_life.renew(session, member, TODAY)
        assert purchases.record(session, member, [DRESS], TODAY).settled.earned > 0


def test_she_earns_from_the_day_of_her_application_and_redeems_with_the_card_in_hand(shop: Shop) -> None:
    with shop.changing() as session:
        member = make.member(session, status="prospect")
        assert purchases.record(session, member, [DRESS], TODAY).settled.earned == 0
        card_life.apply(session, member, TODAY, grown=True)
        assert purchases.record(session, member, [DRESS], TODAY).settled.earned > 0
    with pytest.raises(errors.CardGivesNone), shop.changing() as session:
        points.redeem(session, member, 10, TODAY)
    with shop.changing() as session:
        card_life.ready(session, member, TODAY)
        card_life.collect(session, member, TODAY)
        points.redeem(session, member, 10, TODAY)


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_under_a_sanction_points_stand_still_and_the_balance_stays_hers(shop: Shop, status: str) -> None:
    with shop.changing() as session:
        member = make.member(session, status="active")
        balance.topup(session, member, 200_000, TODAY)
        points.earn(session, member, 500, TODAY)
        terms.set_gifts(session, [GiftRow(0, "tea", 100, 0)])
        session.get_one(Member, member).status = status
    with shop.changing() as session:
        for right, refused in (
            (Right.EARN, lambda: points.earn(session, member, 5, TODAY)),
            (Right.REDEEM, lambda: points.redeem(session, member, 5, TODAY)),
            (Right.REDEEM, lambda: points.give(session, member, 1, TODAY)),
            (Right.PAY_IN, lambda: balance.topup(session, member, 5, TODAY)),
        ):
            with pytest.raises(errors.CardGivesNone) as told:
                refused()
            assert (told.value.right, told.value.status) == (right, status)
        balance.pay(session, member, 50_000, TODAY)
        purchases.record(session, member, [DRESS], TODAY, payment="balance")
        balance.refund(session, member, 10_000, TODAY, "she leaves")
        points.adjust(session, member, -20, TODAY, "typed wrong")
    with shop.reading() as session:
        kept = balances.of_member(session, member, TODAY)
    assert kept.money.total == 200_000 - 50_000 - 128_000 - 10_000
    assert kept.points.total <= 480


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_each_state_has_its_sentence_at_the_till_and_only_a_card_that_works_has_none(code: str) -> None:
    with i18n.language(code):
        for status in Status:
            said = words.at_the_till(status, TODAY)
            assert bool(said) is (status is not Status.ACTIVE)
            assert bool(words.with_points(status)) is (status is not Status.ACTIVE)
            for right in Right:
                assert error_words.sentence(errors.CardGivesNone(right, status, "王燕")).startswith("王燕")
        # A sanction is not read off a screen that the customer sees.
        for status in (Status.SUSPENDED, Status.CANCELLED):
            hidden = words.at_the_till(status, None, discreet=True)
            assert words.state(status).rstrip("。.") not in hidden
            assert hidden
        assert words.at_the_till(Status.EXPIRED, None, discreet=True) != hidden
