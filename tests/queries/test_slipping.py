"""What members are worth and who is slipping, from the ledger of a small shop."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from app.database.shop import Shop
from app.domain import lifetime, slipping
from app.domain.outreach_facts import policy_of
from app.domain.shop import ShopSettings
from app.domain.slipping import Change
from app.models import Item, Member, Purchase, PurchaseLine
from app.progress import finish
from app.queries import missing_sizes, stakes, worth
from app.queries import slipping as query
from tests import make, ready
from tests.domain.value import logs


def ago(days: int) -> date:
    return make.TODAY - timedelta(days=days)


@pytest.fixture
def people(shop: Shop) -> dict[str, int]:
    """Return a shop of two years: one who comes each month, one who stopped, and four small buyers."""
    return ready.filled(shop, _people)


def _people(shop: Shop) -> dict[str, int]:
    with shop.changing() as session:
        gone = make.staff(session, "阿梅", active=0)
        who = {
            "stays": make.member(session, "张晓红"),
            "stops": make.member(session, "李静", advisor_id=gone),
        }
        for number in range(4):
            who[f"small{number}"] = make.member(session, f"王{number}")
            make.purchase(session, who[f"small{number}"], ago(300 - number), {"price": 10_000})
        for days in range(700, -1, -30):
            make.purchase(session, who["stays"], ago(days))
            if days > 200:
                make.purchase(session, who["stops"], ago(days), {"price": 100_000})
        ticket = make.purchase(session, who["stops"], ago(190), {"price": 400_000}, discount=10_000)
        assert ticket
        make.purchase(session, who["stops"], ago(180), {"price": -50_000, "quantity": -1})
        make.member(session, "赵没来")
    return who


def test_what_each_is_worth(shop: Shop, people: dict[str, int]) -> None:
    with shop.reading() as session:
        found = finish(worth.load(session, ShopSettings(), make.TODAY))
        assert finish(worth.load(session, ShopSettings(), make.TODAY)) is found
    with shop.reading() as session:
        quick = finish(worth.load(session, ShopSettings(margin=40), make.TODAY, judged=False))
        assert finish(worth.load(session, ShopSettings(margin=40), make.TODAY, judged=False)) is not quick
        earlier = finish(worth.load(session, ShopSettings(), ago(1), judged=False))
    assert (quick.score, quick.past, quick.areas) == ("rhythm", None, {})
    assert (earlier.score, earlier.past, earlier.today) == ("rhythm", None, ago(1))
    assert set(found.members) == set(people.values()) == set(quick.members)
    stays, stops = found.members[people["stays"]], found.members[people["stops"]]
    assert (stays.silence, stays.gap, stops.silence) == (10, 30, 190)
    assert stays.p_alive > 0.7
    assert stops.p_alive < 0.2
    assert stays.score > stops.score
    assert found.used["p_alive"] == "own_rhythm"
    assert all(one.why_not for one in found.models)
    assert stays.value == pytest.approx(stays.expected_12m * stays.ticket / 2, rel=1e-4)
    assert stays.simple == lifetime.simple(12 * 128_000 / 2, found.years)


def test_who_is_slipping_and_why(shop: Shop, people: dict[str, int]) -> None:
    with shop.reading() as session:
        found = finish(query.load(session, ShopSettings(), make.TODAY))
    (one,) = found.members
    assert (one.member_id, one.name, one.advisor, one.since) == (people["stops"], "李静", "阿梅", ago(190))
    assert one.changes == (Change.BROUGHT_BACK, Change.ABOVE_BAND, Change.ADVISOR_GONE)
    hers = found.worth.members[people["stops"]]
    assert one.stake.expected == hers.value < one.stake.if_she_stays == hers.if_she_stays
    assert one.stake.at_risk == round(hers.if_she_stays * (1 - hers.p_alive))
    assert one.stake.ceiling == int(one.stake.at_risk * 0.6) > 0
    with shop.reading() as session:
        alone = finish(stakes.load(session, ShopSettings(), people["stops"], make.TODAY))
        by_staff = finish(stakes.load(session, ShopSettings(), people["stops"], make.TODAY, 1_000_000))
        assert finish(stakes.load(session, ShopSettings(), 999, make.TODAY)) is None
        told = query.changes(session, people["stops"], make.TODAY, policy_of(ShopSettings()))
        assert query.changes(session, 999, make.TODAY, policy_of(ShopSettings())) == ()
    assert alone == one.stake
    assert by_staff is not None
    assert (by_staff.if_she_stays, by_staff.at_risk) == (1_000_000, round(1_000_000 * (1 - hers.p_alive)))
    assert told == one.changes
    assert found.hits is None


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_with_whom_the_shop_is_not_in_touch_is_not_listed(
    shop: Shop, people: dict[str, int], status: str
) -> None:
    with shop.changing() as session:
        session.get_one(Member, people["stops"]).status = status
    with shop.reading() as session:
        assert finish(query.load(session, ShopSettings(), make.TODAY)).members == ()


@pytest.mark.parametrize(
    ("told", "more", "sore"),
    [
        (ago(100), {}, True),
        (ago(170), {"done": "mended", "closed_on": ago(160), "solved": 1}, True),
        (ago(400), {"done": "no", "closed_on": ago(390), "solved": 0}, True),
        (ago(400), {"done": "mended", "closed_on": ago(390), "solved": 1}, False),
    ],
)
def test_a_complaint_may_be_why(
    shop: Shop, people: dict[str, int], told: date, more: dict[str, Any], sore: bool
) -> None:
    with shop.changing() as session:
        make.feedback(session, people["stops"], told_on=told, **more)
        make.feedback(session, people["stops"], "praise", told_on=ago(1))
    with shop.reading() as session:
        found = query.changes(session, people["stops"], make.TODAY, policy_of(ShopSettings()))
    assert (Change.COMPLAINT in found) is sore


def article(name: str, sizes: str = "") -> Item:
    return Item(name=name, category="连衣裙", sizes=sizes, created_at=AT)


def test_her_size_may_be_missing_from_what_came_in_lately(shop: Shop, people: dict[str, int]) -> None:
    policy = policy_of(ShopSettings())
    with shop.changing() as session:
        for days in (250, 260, 270):
            worn = {"item": "连衣裙", "category": "连衣裙", "size": "XL"}
            make.purchase(session, people["stops"], ago(days), worn)
        for number in range(2):
            session.add(article(f"裙{number}", "S, M"))
        session.add(article("丝巾"))
    today = make.TODAY
    with shop.reading() as session:
        assert missing_sizes.load(session, people.values(), today, policy) == {}  # two say nothing yet
    with shop.changing() as session:
        session.add(article("裙3", "M,L"))
    with shop.reading() as session:
        assert missing_sizes.load(session, people.values(), today, policy) == {people["stops"]: "XL"}
        later = today + timedelta(days=missing_sizes.LATELY + 2)
        assert missing_sizes.load(session, people.values(), later, policy) == {}
        (one,) = [
            one
            for one in finish(query.load(session, ShopSettings(), make.TODAY)).members
            if one.member_id == people["stops"]
        ]
        assert query.changes(session, people["stops"], today, policy) == one.changes
    assert Change.SIZE_MISSING in one.changes
    with shop.changing() as session:
        session.add(article("裙4", "XL"))
    with shop.reading() as session:
        assert missing_sizes.load(session, people.values(), today, policy) == {}


def test_how_the_list_of_a_year_ago_did(shop: Shop, people: dict[str, int]) -> None:
    later = make.TODAY + timedelta(days=366)
    with shop.reading() as session:
        found = finish(query.load(session, ShopSettings(), later))
        assert people
    assert found.hits is not None
    assert (found.hits.listed, found.hits.gone, found.hits.share) == (1, 1, 1.0)
    assert (found.hits.best, found.hits.lost) == (2, 2)
    assert found.worth.past is not None
    assert found.worth.past.day == later - timedelta(days=365)


def test_a_shop_without_purchases(shop: Shop) -> None:
    with shop.reading() as session:
        found = finish(query.load(session, ShopSettings(), make.TODAY))
    assert (found.members, found.hits, found.worth.members) == ((), None, {})


def test_lifetime_is_yearly_profit_times_years() -> None:
    assert lifetime.simple(100 * 50, 10) == 50_000
    assert lifetime.simple(-5, 10) == 0
    assert lifetime.years(10, 1) == pytest.approx(1 / 0.3)
    assert lifetime.years(100, 80) == pytest.approx(5)
    assert lifetime.years(100, 100) == lifetime.LONGEST
    assert lifetime.profit(200, 40) == 80


def test_slipping_is_twice_her_own_gap_or_hardly_a_customer() -> None:
    assert slipping.is_slipping(61, 30, 0.9)
    assert not slipping.is_slipping(60, 30, 0.9)
    assert slipping.is_slipping(1, None, 0.49)
    assert not slipping.is_slipping(900, None, 0.5)
    assert not slipping.is_above(9, [1, 1])
    assert slipping.is_above(9, [1, 1, 1])
    assert not slipping.is_above(9, [9, 9, 1])


AT = datetime(2026, 11, 1, 9)  # noqa: DTZ001  (the shop's clock)


def bought(shop: Shop, rows: list[tuple[int, int, int]], days: int) -> list[int]:
    """Write (customer, number of the day, amount) into the shop, the last day being today; return the ids."""
    with shop.changing() as session:
        who = [make.member(session, f"王{number}") for number in range(1 + max(row[0] for row in rows))]
        tickets = [
            {"member_id": who[customer], "day": ago(days - day), "created_at": AT}
            for customer, day, _ in rows
        ]
        first = 1
        session.execute(insert(Purchase), [{"id": first + at, **one} for at, one in enumerate(tickets)])
        lines = [
            {"purchase_id": first + at, "member_id": one["member_id"], "day": one["day"], "item": "衬衫",
             "quantity": 1, "price": 100 * row[2], "position": 0}
            for at, (one, row) in enumerate(zip(tickets, rows, strict=True))
        ]  # fmt: skip
        session.execute(insert(PurchaseLine), lines)
    return who


def test_the_score_lists_whom_the_truth_lists(shop: Shop) -> None:
    """Of a shop in which it is known who leaves when the list has who left, now and a year ago."""
    days = 1_500
    who = bought(shop, logs.bursts(days), days)
    with shop.reading() as session:
        found = finish(query.load(session, ShopSettings(), make.TODAY))
    assert found.today == make.TODAY
    by = found.worth.listed
    assert by.why_rule is None
    assert by.hits is not None
    assert by.rule_hits is not None
    assert by.hits > by.rule_hits + 0.2
    assert 20 <= by.count <= by.rule_count
    last = {member_id: found.worth.members[member_id].last for member_id in who}
    left = {who[logs.BURSTS + number] for number in range(logs.LEAVERS)}
    listed = {one.member_id for one in found.members}
    assert listed
    assert listed <= left  # who comes in bursts comes again, whatever her silence is against her rhythm
    assert all(found.worth.members[each].silence > 25 for each in listed)
    # A year ago the list was made of what was known then, and is held against who really had left.
    assert found.hits is not None
    with shop.reading() as session:
        then = finish(query.load(session, ShopSettings(), ago(365)))
    assert then.worth.listed.why_rule is None
    assert found.worth.past is not None
    assert found.worth.past.listed == then.worth.listed
    assert found.worth.past.slipping == {id_ for id_, one in then.worth.members.items() if one.is_slipping}
    truly_gone = [one for one in then.members if last[one.member_id] <= ago(365)]
    assert (found.hits.listed, found.hits.gone) == (len(then.members), len(truly_gone))
    assert found.hits.share > 0.8


def test_nothing_after_a_year_ago_has_part_in_the_list_of_then(shop: Shop) -> None:
    days = 1_500
    who = bought(shop, [row for row in logs.bursts(days) if row[1] <= days - 365], days)
    with shop.reading() as session:
        before = finish(worth.load(session, ShopSettings(), make.TODAY)).past
    with shop.changing() as session:
        for each in who:
            make.purchase(session, each, ago(300), {"price": 900_000})
    with shop.reading() as session:
        after = finish(worth.load(session, ShopSettings(), make.TODAY)).past
    assert before is not None
    assert after is not None
    assert (before.slipping, before.listed) == (after.slipping, after.listed)
    assert (before.came, after.came) == (frozenset(), frozenset(who))
