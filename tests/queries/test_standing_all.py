"""Everybody on arrays from a file, held against the rules of one on her own lines, whatever was bought."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import alive, layers, levels, tiers
from app.domain.alive import Found
from app.domain.layers import Seen
from app.domain.levels import Counted
from app.models import LedgerEntry, Member, PurchaseLine
from app.queries import arrays, standing
from app.queries import settings as settings_query
from app.services import ledger
from tests import make
from tests.make import TODAY
from tests.queries.test_standing import slowly

FOUND = Found(0.8, 60.0, 0.6, 1.4)

tickets = st.tuples(
    st.integers(0, 6),
    st.integers(-3, 800),
    st.lists(st.integers(-30, 90), min_size=1, max_size=3),
    st.sampled_from([0, 0, 5]),
)
"""Whose, how many days ago, the prices of its lines, and what was taken off the whole."""


class _Undone(Exception):  # noqa: N818  (nothing went wrong)
    """Leaves a change without keeping it."""


@contextmanager
def tried(shop: Shop) -> Iterator[WriteSession]:
    """Open a change that is not kept."""
    with suppress(_Undone), shop.changing() as session:
        yield session
        raise _Undone


def filled(session: WriteSession, bought: list[Any], brought: list[int], points: list[int]) -> list[int]:
    ids: list[int] = []
    for number, by in enumerate(brought):
        more: dict[str, Any] = {"status": "prospect"} if number == 5 else {}
        if by < number:
            more["referred_by_id"] = ids[by]
        ids.append(make.member(session, f"客{number}", level="vip" if number == 2 else "member", **more))
    for whose, ago, prices, off in bought:
        lines = [{"price": price * 10_000, "quantity": 1 if price >= 0 else -1} for price in prices]
        make.purchase(session, ids[whose], TODAY - timedelta(days=ago), *lines, discount=off * 100)
    for whose, number in enumerate(points):
        if number:
            day = TODAY - timedelta(days=200 * whose)
            ledger.add(session, ids[whose], "points", "bonus" if whose % 2 else "earn", number, day)
    return ids


def expected(session: WriteSession, day: date, found: Found | None) -> dict[int, tuple[Any, ...]]:
    """Return tier, score, layer and level reached of everybody, by the rules of one."""
    by = standing.rules(session, settings_query.load(session))
    bought = slowly(session, day)
    at = tiers.marks(bought.values())
    told = {}
    for row in standing.everybody(session, day, by, found).rows:
        hers, member_id = bought[row.member_id], row.member_id
        lines = session.query(PurchaseLine).where(PurchaseLine.member_id == member_id)
        kept = [line for line in lines if line.day <= day]
        days = {line.day for line in kept}
        visits = {line.day for line in kept if line.price >= 0}
        inside = {one for one in days if one > day - timedelta(days=365)}
        chance = alive.alive(found, visits, day) if found else None
        seen = Seen(len(inside), len(days), max(days, default=None))
        status = "prospect" if session.get_one(Member, member_id).status == "prospect" else "active"
        reach = Counted(hers.spend, standing.points(session, member_id, day), hers.friends)
        told[member_id] = (
            tiers.score(hers, at, by.tiers),
            layers.layer(status, seen, chance, day, by.layers),
            levels.reached(by.levels, reach).level.code,
        )
    return told


@given(
    st.lists(tickets, max_size=25),
    st.lists(st.integers(0, 6), min_size=7, max_size=7),
    st.lists(st.sampled_from([0, 0, 900, 1_000, 12_000]), min_size=7, max_size=7),
    st.sampled_from([None, FOUND]),
    st.sampled_from([0, 150, 900]),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_everybody_at_once_is_as_one_by_one(
    shop: Shop, bought: list[Any], brought: list[int], points: list[int], found: Found | None, ago: int
) -> None:
    day = TODAY - timedelta(days=ago)
    with tried(shop) as session:
        filled(session, bought, brought, points)
        by = standing.rules(session, settings_query.load(session))
        rows = {
            row.member_id: (
                tiers.Score(
                    tiers.Tier(row.tier), row.score, row.contribution, row.word_of_mouth, row.loyalty
                ),
                row.layer, row.reached,
            )
            for row in standing.everybody(session, day, by, found).rows
        }  # fmt: skip
        assert rows == expected(session, day, found)


def test_points_that_were_taken_back_were_never_earned(shop: Shop) -> None:
    with tried(shop) as session:
        [one] = filled(session, [], [0], [1_000])
        ledger.add(session, one, "points", "bonus", 50, TODAY)
        ledger.add(session, one, "points", "open", 7_000, TODAY)
        assert standing.points(session, one, TODAY) == 1_050
        entry = session.query(LedgerEntry).filter_by(delta=50).one()
        back = ledger.Posting(
            entry.account_id, "reverse", -50, TODAY, draws=((entry.id, 50),), reverses=entry.id
        )
        ledger.post(session, [back])
        assert standing.points(session, one, TODAY) == 1_000
        assert standing.reach(session, one, TODAY) == Counted(0, 1_000, 0)
        by = standing.rules(session, settings_query.load(session))
        assert standing.everybody(session, TODAY, by, None).rows[0].reached == "vip"


def test_columns_come_as_they_stand_in_the_table() -> None:
    assert arrays.numbers("3,-1,0").tolist() == [3, -1, 0]
    days = [date(1900, 3, 1), date(2024, 2, 29), date(1969, 12, 31)]
    told = arrays.days("".join(day.isoformat() for day in days)).tolist()
    assert [date.fromordinal(day) for day in told] == days
    assert arrays.texts("a\x1f\x1fb") == ["a", "", "b"]
    assert (arrays.numbers(None).tolist(), arrays.days(None).tolist(), arrays.texts(None)) == ([], [], [])
