"""Where everybody stood is kept month by month; levels rise with the purchase that reaches them."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from app.database.shop import Shop
from app.domain.alive import Found
from app.models import Change, LevelChange, Member, Purchase, PurchaseLine, Setting, Standing
from app.queries import member_card, settings, standing_alive, standing_kept, standing_on
from app.services import bin as the_bin
from app.services import levels, members, merging, parting, purchases, standing, undo
from app.services import settings as setting
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY

DAY = timedelta(days=1)
NOVEMBER, OCTOBER, SEPTEMBER = date(2026, 11, 30), date(2026, 10, 31), date(2026, 9, 30)


@pytest.fixture
def pair(shop: Shop) -> tuple[int, int]:
    """Put two members on file who bought since September, one much and one little."""
    with shop.changing() as session:
        one, other = make.member(session, "陈丽"), make.member(session, "王燕")
        make.member(session, "来客", status="prospect")
        for month in (9, 10, 11):
            make.purchase(session, one, date(2026, month, 5), {"price": 300_000})
        make.purchase(session, other, date(2026, 9, 20), {"price": 10_000})
    return one, other


def due(shop: Shop, today: date = TODAY) -> tuple[date, ...]:
    with shop.reading() as session:
        return standing.overdue(session, today).days


def kept(shop: Shop, today: date = TODAY) -> int:
    with shop.changing() as session:
        return standing.bring_up_to_date(session, today)


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


# Levels -----------------------------------------------------------------------------------------


def bought(shop: Shop, member_id: int, price: int, day: date = TODAY) -> str:
    """Record a ticket and return the level after it."""
    with shop.changing() as session:
        purchases.record(session, member_id, [NewLine("大衣", price)], day)
        return session.get_one(Member, member_id).level


def test_a_level_rises_with_the_purchase_and_falls_with_its_undo(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    assert bought(shop, one, 99_999) == "member"
    assert bought(shop, one, 1) == "vip"
    with shop.changing() as session:
        step = session.scalars(select(LevelChange)).one()
        assert (step.before, step.after, step.why, step.amount) == ("member", "vip", "spend", 100_000)
        assert step.day == TODAY
        undo.take_back(session, undo.last_change(session))
        assert session.get_one(Member, one).level == "member"
        assert session.scalars(select(LevelChange)).all() == []


def test_a_level_never_falls_with_a_purchase(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session, level="senior_vip")
    assert bought(shop, one, 100) == "senior_vip"


def level_without(shop: Shop, member_id: int, price: int) -> tuple[str, list[str], int]:
    """Remove the ticket of this price; return her level, the steps to it, and the change."""
    with shop.changing() as session:
        line = session.scalars(select(PurchaseLine).where(PurchaseLine.price == price)).one()
        purchases.remove(session, line.purchase_id)
        steps = session.scalars(select(LevelChange.after).order_by(LevelChange.id)).all()
        return session.get_one(Member, member_id).level, list(steps), session.info["change_id"]


def test_a_level_goes_with_the_ticket_that_alone_had_reached_it(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    assert bought(shop, one, 2_000_000, TODAY - 9 * DAY) == "senior_vip"
    assert bought(shop, one, 100_000, TODAY - 8 * DAY) == "senior_vip"
    level, steps, change = level_without(shop, one, 2_000_000)
    assert (level, steps) == ("member", [])
    with shop.changing() as session:
        the_bin.bring_back(session, change)
        assert session.get_one(Member, one).level == "senior_vip"
        assert session.scalars(select(LevelChange.after)).all() == ["senior_vip"]


def test_what_was_reached_without_the_ticket_stays(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    bought(shop, one, 50_000, TODAY - 9 * DAY)
    bought(shop, one, 100_000, TODAY - 8 * DAY)
    assert level_without(shop, one, 50_000)[:2] == ("vip", ["vip"])
    bought(shop, one, 1_000_000, TODAY)
    bought(shop, one, 500, TODAY)
    assert level_without(shop, one, 500)[:2] == ("senior_vip", ["vip", "senior_vip"])
    assert level_without(shop, one, 1_000_000)[:2] == ("vip", ["vip"])
    with shop.changing() as session:
        levels.set_level(session, one, "senior_vip", TODAY)
    assert level_without(shop, one, 100_000)[:2] == ("senior_vip", ["vip", "senior_vip"])


def test_one_ticket_less_may_leave_the_level_between(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
    bought(shop, one, 99_000)
    assert bought(shop, one, 950_000) == "senior_vip"
    assert level_without(shop, one, 99_000)[:2] == ("vip", ["vip"])


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_a_card_under_sanction_rises_to_nothing(shop: Shop, status: str) -> None:
    with shop.changing() as session:
        one = make.member(session, status=status)
    assert bought(shop, one, 2_000_000) == "member"


def test_three_friends_who_bought_are_a_way_too(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for name in ("甲", "乙", "丙"):
            make.purchase(session, make.member(session, name, referred_by_id=one), TODAY)
    assert bought(shop, one, 100) == "vip"
    with shop.reading() as session:
        assert session.scalars(select(LevelChange.why)).all() == ["referrals"]


def test_the_row_of_marks_survives_the_owners_settings(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        setting.change(session, name="衣云")
    with shop.reading() as session:
        assert session.get(Setting, standing_kept.KEY) is not None
        assert standing_kept.hers(session, pair[0], OCTOBER) == "gold"


# What is reckoned stands in nobody's way ----------------------------------------------------------


def test_an_enrolment_can_be_taken_back_after_everybody_was_reckoned(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "陈丽")
    kept(shop)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert session.get(Member, one) is None
        assert session.scalars(select(Standing)).all() == []


def test_a_card_goes_to_the_bin_and_comes_back_and_is_reckoned_anew(
    shop: Shop, pair: tuple[int, int]
) -> None:
    kept(shop)
    with shop.changing() as session:
        members.remove(session, pair[0])
    with shop.changing() as session:
        assert not session.scalars(select(Standing).where(Standing.member_id == pair[0])).all()
        undo.take_back(session, undo.last_change(session))
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER) or kept(shop) >= 0
    with shop.reading() as session:
        assert session.get(Member, pair[0]) is not None


def test_two_cards_that_were_reckoned_are_merged_and_parted(shop: Shop, pair: tuple[int, int]) -> None:
    kept(shop)
    with shop.changing() as session:
        merge = merging.merge(session, pair[0], pair[1], TODAY)
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER)
    kept(shop)
    with shop.changing() as session:
        parting.part(session, merge)
    assert due(shop) == (NOVEMBER, OCTOBER, SEPTEMBER)
    assert kept(shop) == 3 + 2 + 2
