"""Where everybody stood, month by month: kept, stale, reckoned anew."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from app.database.shop import Shop
from app.domain.alive import Found
from app.models import Change, Member, Purchase, PurchaseLine, Setting, Standing
from app.queries import member_card, settings, standing_alive, standing_kept, standing_on
from app.services import purchases, standing
from app.services import settings as setting
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY
from tests.services.standing.kept import DAY, NOVEMBER, OCTOBER, SEPTEMBER, due, kept


def test_all_months_are_kept_and_nothing_is_on_record(shop: Shop, pair: tuple[int, int]) -> None:
    one, other = pair
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER)
    with shop.reading() as session:
        changes = session.scalars(select(Change.id)).all()
    assert kept(shop) == 3 + 2 + 2
    assert due(shop) == ()
    assert kept(shop) == 0
    with shop.reading() as session:
        found = {
            (row.member_id, row.day): (row.tier, row.spend, row.visits)
            for row in session.scalars(select(Standing))
        }
        assert found[one, NOVEMBER][1:] == (900_000, 3)
        assert found[one, SEPTEMBER][1:] == (300_000, 1)
        assert found[other, OCTOBER][1:] == (10_000, 1)
        assert session.scalars(select(Change.id)).all() == changes
        # It is no setting of the owner's.
        assert settings.load(session).name == "燕衣社"


def test_a_purchase_makes_its_month_and_those_after_it_stale(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        ticket = make.purchase(session, pair[1], date(2026, 10, 7), {"price": 500_000}, discount=100)
    assert due(shop) == (NOVEMBER, OCTOBER)
    kept(shop)
    with shop.changing() as session:
        purchases.remove(session, ticket)
    assert due(shop) == (NOVEMBER, OCTOBER)
    kept(shop)
    with shop.changing() as session:
        make.purchase(session, pair[1], TODAY, {"price": 100})
    assert due(shop) == (NOVEMBER,)


def test_a_purchase_that_moves_within_its_month_or_to_another_of_the_same_price_is_seen(
    shop: Shop, pair: tuple[int, int]
) -> None:
    with shop.changing() as session:
        hers = make.purchase(session, pair[1], date(2026, 10, 1), {"price": 300_000})
    kept(shop)
    for member_id, day, stale in (
        (pair[1], date(2026, 10, 31), (NOVEMBER, OCTOBER)),
        (pair[0], date(2026, 10, 31), (NOVEMBER, OCTOBER)),
        (pair[0], date(2026, 9, 30), (NOVEMBER, OCTOBER, SEPTEMBER)),
    ):
        with shop.changing() as session:
            session.get_one(Purchase, hers).day = day
            session.get_one(Purchase, hers).member_id = member_id
            for line in session.scalars(select(PurchaseLine).where(PurchaseLine.purchase_id == hers)):
                line.day, line.member_id = day, member_id
        assert due(shop) == stale
        kept(shop)
    # Two of one price who change their days with each other leave every plain sum as it was.
    with shop.changing() as session:
        one = make.purchase(session, pair[0], date(2026, 10, 11), {"price": 70_000})
        other = make.purchase(session, pair[1], date(2026, 10, 12), {"price": 70_000})
    kept(shop)
    with shop.changing() as session:
        for ticket, day in ((one, date(2026, 10, 12)), (other, date(2026, 10, 11))):
            session.get_one(Purchase, ticket).day = day
            for line in session.scalars(select(PurchaseLine).where(PurchaseLine.purchase_id == ticket)):
                line.day = day
    assert due(shop) == (NOVEMBER, OCTOBER)


def test_one_minor_unit_is_seen_beside_the_largest_sums(shop: Shop, pair: tuple[int, int]) -> None:
    with shop.changing() as session:
        make.purchase(session, pair[0], date(2026, 10, 1), *({"price": 10**15} for _ in range(12)))
    kept(shop)
    with shop.changing() as session:
        line = session.scalars(select(PurchaseLine).where(PurchaseLine.price == 300_000)).all()[-1]
        line.price += 1
    assert NOVEMBER in due(shop)


def test_a_purchase_before_all_that_is_kept_makes_everything_stale(shop: Shop, pair: tuple[int, int]) -> None:
    with shop.changing() as session:
        make.purchase(session, pair[1], date(2024, 1, 7))
    assert len(due(shop)) == standing_kept.MONTHS
    kept(shop)
    with shop.changing() as session:
        make.purchase(session, pair[1], date(2024, 1, 8))
    assert len(due(shop)) == standing_kept.MONTHS


def test_the_day_the_rules_and_the_friends_count_too(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    assert due(shop, TODAY + timedelta(days=1)) == (NOVEMBER,)
    assert due(shop, date(2026, 12, 2)) == (date(2026, 12, 31), NOVEMBER)
    with shop.changing() as session:
        setting.change(session, tier_gold=310)
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER)
    kept(shop)
    with shop.changing() as session:
        session.get_one(Member, pair[1]).referred_by_id = pair[0]
    assert due(shop) == (NOVEMBER,)


def test_a_month_that_has_ended_is_reckoned_to_its_end(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        make.purchase(session, pair[0], date(2026, 11, 25), {"price": 100})
    kept(shop, date(2026, 12, 2))
    with shop.reading() as session:
        row = session.scalars(
            select(Standing).where(Standing.member_id == pair[0], Standing.day == NOVEMBER)
        ).one()
        assert row.visits == 4


def test_a_reckoning_that_was_broken_off_goes_on(shop: Shop, pair: tuple[int, int]) -> None:
    with shop.changing() as session:
        overdue = standing.overdue(session, TODAY)
        found = standing.reckoned(session, NOVEMBER, TODAY)
        standing.keep(session, NOVEMBER, found, overdue)
    with shop.reading() as session:
        assert member_card.load(session, pair[0], TODAY).standing.tier
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER)


def test_a_new_fit_leaves_past_months_and_a_first_one_does_not(
    shop: Shop, pair: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    fits: list[Found | None] = [None]
    monkeypatch.setattr(standing_alive, "found", lambda ledger, _kept, _today: (fits[-1], len(ledger.when)))
    kept(shop)
    fits.append(Found(0.5, 4.0, 0.8, 2.4))
    kept(shop, TODAY + DAY)
    assert due(shop, TODAY + DAY) == (NOVEMBER, OCTOBER, SEPTEMBER)  # the others were told by silence
    kept(shop, TODAY + DAY)
    assert due(shop, TODAY + DAY) == ()
    fits.append(Found(0.6, 5.0, 0.9, 2.5))
    assert due(shop, TODAY + 2 * DAY) == (NOVEMBER,)
    kept(shop, TODAY + 2 * DAY)
    assert due(shop, TODAY + 2 * DAY) == ()
    with shop.reading() as session:
        reckoning = standing_kept.load(settings.stored(session))
        assert reckoning is not None
        assert reckoning.alive == fits[-1]
    assert pair


def test_a_shop_without_purchases_keeps_its_month(shop: Shop) -> None:
    with shop.changing() as session:
        make.member(session)
    assert due(shop) == (NOVEMBER,)
    assert kept(shop) == 1
    with shop.reading() as session:
        assert standing_kept.of(session, [1], TODAY) == {1: ("", "potential")}


def test_what_is_kept_answers_where_it_is_fresh_and_else_all_are_reckoned(
    shop: Shop, pair: tuple[int, int]
) -> None:
    with shop.reading() as session:
        before = standing_on.of(session, pair, TODAY), standing_on.marks(session, TODAY)
    kept(shop)
    with shop.reading() as session:
        assert (standing_on.of(session, pair, TODAY), standing_on.marks(session, TODAY)) == before
        assert standing_on.tiers(session, OCTOBER) == standing_kept.tiers_of(session, OCTOBER)
        assert standing_on.of(session, pair, TODAY + timedelta(days=1)).keys() == set(pair)
    with shop.changing() as session:
        setting.change(session, tier_platinum=500)
    with shop.reading() as session:
        assert standing_on.of(session, pair, TODAY).keys() == set(pair)


def test_the_card_says_what_moved_since_last_month(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        session.execute(update(Standing).where(Standing.day == OCTOBER).values(tier="iron"))
    with shop.reading() as session:
        stands = member_card.load(session, pair[0], TODAY).standing
    assert (stands.tier, stands.before, stands.moved) == ("gold", "iron", 1)
    assert stands.reasons[0].kind == "spend"


def test_a_purchase_shows_on_her_card_at_once(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        purchases.record(session, pair[1], [NewLine("大衣", 2_000_000)], TODAY)
    with shop.reading() as session:
        stands = member_card.load(session, pair[1], TODAY).standing
    assert stands.score is not None
    assert stands.score.contribution == 400  # two buyers: the upper one stands in the fourth fifth


def test_the_row_of_marks_survives_the_owners_settings(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        setting.change(session, name="衣云")
    with shop.reading() as session:
        assert session.get(Setting, standing_kept.KEY) is not None
        assert standing_kept.hers(session, pair[0], OCTOBER) == "gold"
