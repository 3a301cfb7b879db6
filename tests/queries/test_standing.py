"""Where everybody stands, held against a slow reckoning line by line, on a shop in a file."""

from datetime import date, timedelta
from random import Random

from app.database.sessions import ReadSession
from app.database.shop import Shop
from app.domain import tiers
from app.domain.alive import Found
from app.domain.layers import Layer
from app.domain.tiers import Bought
from app.models import LevelChange, Member, Purchase, PurchaseLine
from app.queries import levels, member_card, settings, standing, standing_on
from app.queries.standing import Standings
from tests import make
from tests.make import TODAY


def filled(shop: Shop, members: int = 30) -> None:
    """Put members on file who buy, bring back, get discounts and bring friends, at random."""
    dice = Random(7)  # noqa: S311  (a shop to test on)
    with shop.changing() as session:
        for number in range(members):
            by = dice.choice([None, None, 1, 2, 3]) if number > 5 else None
            member_id = make.member(session, f"客{number}", referred_by_id=by)
            for _ in range(dice.choice([0, 1, 1, 2, 4, 9])):
                day = TODAY - timedelta(days=dice.randrange(-5, 600))
                price = dice.randrange(1, 40) * 10_000
                lines = [{"price": price}]
                if dice.random() < 0.3:
                    lines.append({"price": -price // dice.choice([1, 2, 3]), "quantity": -1})
                make.purchase(session, member_id, day, *lines, discount=dice.choice([0, 0, 500]))


def slowly(session: ReadSession, day: date) -> dict[int, Bought]:
    """Return what each bought in the 365 days, line by line."""
    found = {}
    since = day - timedelta(days=365)
    bought = {
        line.member_id
        for line in session.query(PurchaseLine).where(PurchaseLine.day <= day)
    }  # fmt: skip
    for member in session.query(Member):
        lines = [
            line
            for line in session.query(PurchaseLine).where(PurchaseLine.member_id == member.id)
            if since < line.day <= day
        ]
        off = sum(
            ticket.discount
            for ticket in session.query(Purchase).where(Purchase.member_id == member.id)
            if since < ticket.day <= day
        )
        friends = sum(
            friend.id in bought for friend in session.query(Member).where(Member.referred_by_id == member.id)
        )
        days = {line.day for line in lines}
        found[member.id] = Bought(
            sum(line.price for line in lines) - off, len(days), max(days, default=date.min),
            sum(line.price for line in lines if line.price > 0),
            -sum(line.price for line in lines if line.price < 0), friends, ever=member.id in bought,
        )  # fmt: skip
    return found


def reckoned(session: ReadSession, day: date) -> Standings:
    return standing.everybody(session, day, standing.rules(session, settings.load(session)), None)


def test_everybody_is_placed_as_the_rule_says_on_any_day(shop: Shop) -> None:
    filled(shop)
    with shop.reading() as session:
        for day in (TODAY, TODAY - timedelta(days=100), TODAY - timedelta(days=700)):
            figures = slowly(session, day)
            at = tiers.marks(figures.values())
            found = reckoned(session, day)
            assert found.marks == at
            for row in found.rows:
                hers = figures[row.member_id]
                scored = tiers.score(hers, at, tiers.TierRules())
                assert (row.tier, row.score) == (scored.tier.value, scored.score)
                assert (row.spend, row.visits, row.referred) == (hers.spend, hers.visits, hers.friends)


def test_a_card_says_the_same_of_one_as_the_list_of_all(shop: Shop) -> None:
    filled(shop)
    with shop.reading() as session:
        found = reckoned(session, TODAY)
        for row in found.rows:
            stands = member_card.load(session, row.member_id, TODAY, marks=found.marks).standing
            assert (stands.tier, stands.layer, stands.reached) == (row.tier, row.layer, row.reached)
            one = standing.of_member(session, row.member_id, TODAY)
            assert (one.spend, one.visits, one.friends) == (row.spend, row.visits, row.referred)


def test_a_chance_of_being_alive_decides_the_layer_where_one_is_known(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        for ago in (100, 200, 300):
            make.purchase(session, one, TODAY - timedelta(days=ago))
    with shop.reading() as session:
        by = standing.rules(session, settings.load(session))
        layers = [
            standing.everybody(session, TODAY, by, found).rows[0].layer
            for found in (None, Found(1, 100, 0.01, 10), Found(1, 100, 10, 1))
        ]
    # In the second shop hardly anybody leaves, in the third almost everybody has.
    assert layers == [Layer.WAVERING, Layer.LOYAL, Layer.WAVERING]


def test_the_level_of_a_day_is_the_one_she_had_then(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = make.member(session, level="senior_vip"), make.member(session, "王燕", level="vip")
        for day, before, after in (
            (TODAY - timedelta(days=90), "member", "vip"), (TODAY, "vip", "senior_vip"),
        ):  # fmt: skip
            session.add(LevelChange(member_id=one, day=day, before=before, after=after, why="spend"))
    with shop.reading() as session:
        assert [
            levels.held(session, TODAY - timedelta(days=ago)).get(one) for ago in (0, 1, 90, 91)
        ] == ["senior_vip", "vip", "vip", "member"]  # fmt: skip
        assert other not in levels.held(session, TODAY)
        rows = {row.member_id: row.level for row in reckoned(session, TODAY - timedelta(days=1)).rows}
    assert rows == {one: "vip", other: "vip"}


def test_who_moved_is_told_between_any_two_days(shop: Shop) -> None:
    filled(shop)
    with shop.reading() as session:
        before, after = TODAY - timedelta(days=200), TODAY
        moves = standing_on.migration(session, before, after)
        old = {row.member_id: row.tier for row in reckoned(session, before).rows}
        new = {row.member_id: row.tier for row in reckoned(session, after).rows}
        told = {id_: key for key, ids in moves.items() for id_ in ids}
        assert told == {id_: (old[id_], new[id_]) for id_ in old if old[id_] or new[id_]}
    assert any(one != other for one, other in moves)
