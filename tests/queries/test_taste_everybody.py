"""Everybody's taste on arrays from a file, held against the rule of one on her own lines."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import preferences
from app.domain.value import tastes
from app.domain.value.tastes import Bands, Liked
from app.models import PurchaseLine
from app.queries import purchases, taste_everybody
from app.queries.taste_everybody import Likes, Tastes
from app.services import line_kinds
from tests import make
from tests.make import TODAY
from tests.queries.test_standing_all import tried

lines = st.fixed_dictionaries(
    {
        "price": st.integers(1, 9).map(lambda hundreds: hundreds * 9_950) | st.integers(1, 99),
        "quantity": st.sampled_from([1, 1, 1, 2, 3]),
        "category": st.sampled_from(["", "dress", "dress", "上衣"]),
        "size": st.sampled_from(["", "m", "M", "38", "L"]),
        "colour": st.sampled_from(["", "navy", "藏青", "墨绿\x1f", "red"]),
        "styles": st.sampled_from(["", "通勤", "通勤、牛仔", "牛仔,通勤,通勤"]),
        "for_whom": st.sampled_from(["self", "self", "self", "gift"]),
    }
)
tickets = st.tuples(
    st.integers(0, 2), st.integers(-2, 5).map(lambda years: years * 200), st.lists(lines, min_size=1)
)


def bought(session: WriteSession, found: list[Any], back: list[int]) -> list[int]:
    """Put three members and their tickets on file; of every line in `back` a piece is brought back."""
    ids = [make.member(session, f"客{number}") for number in range(3)]
    for whose, ago, of in found:
        make.purchase(session, ids[whose], TODAY - timedelta(days=ago), *of)
    bring_back(session, back)
    return ids


def bring_back(session: WriteSession, back: list[int]) -> None:
    """Let a piece of each line of these come back."""
    kept = session.query(PurchaseLine).order_by(PurchaseLine.id).all()
    for number in back:
        if number < len(kept):
            line = kept[number]
            one = {"price": -line.price // line.quantity, "quantity": -1, "returns_line_id": line.id}
            make.purchase(session, line.member_id, line.day + timedelta(days=1), one)


class Liking(NamedTuple):
    """A size, colour or style of one member; as `liked.Liked`, but for the lines themselves."""

    value: str
    n: int
    of: int
    share: float
    category: str


class Span(NamedTuple):
    """A price band of one member; as `liked.Band`, but for the lines themselves."""

    low: int
    high: int
    n: int
    category: str


def likings(found: Tastes, member_id: int, likes: Likes) -> list[Liking]:
    """Return what she likes of these, what weighs most first, shares to twelve digits."""
    return [
        Liking(likes.names[value], n, of, round(share, 12), found.categories[category])
        for _, category, value, n, of, share in hers(found, member_id, likes.of)
    ]


def spans(found: Tastes, member_id: int, bands: Bands) -> list[Span]:
    """Return her price band over all, or her price bands by category."""
    return [
        Span(low, high, n, found.categories[category])
        for _, category, low, high, n in hers(found, member_id, bands)
    ]


def hers(found: Tastes, member_id: int, columns: Liked | Bands) -> Iterable[tuple[Any, ...]]:
    if member_id not in found.members:
        return ()
    place = found.members.index(member_id)
    start, end = columns.member.searchsorted([place, place + 1]).tolist()
    return zip(*(column[start:end].tolist() for column in columns), strict=True)


def told(found: Tastes, member_id: int) -> dict[str, Any]:
    """Return what the arrays say of one, shares to twelve digits."""
    return {
        **{
            field: likings(found, member_id, likes)
            for field, likes in (
                ("sizes", found.sizes), ("colours", found.colours), ("styles", found.styles),
            )
        },
        "price_band": spans(found, member_id, found.price_band),
        "price_bands": sorted(spans(found, member_id, found.price_bands), key=lambda one: one.category),
    }  # fmt: skip


def by_the_rule(session: WriteSession, member_id: int) -> dict[str, Any]:
    """Return what the rule says of her own lines."""
    one = preferences.derive(purchases.of_member(session, member_id, TODAY).taste(), TODAY)
    bands = [one.price_band] if one.price_band else []
    return {
        **{
            field: [
                Liking(like.value, like.n, like.of, round(like.share, 12), like.category)
                for like in getattr(one, field)
            ]
            for field in ("sizes", "colours", "styles")
        },
        "price_band": [Span(band.low, band.high, band.n, "") for band in bands],
        "price_bands": sorted(
            (Span(band.low, band.high, band.n, band.category) for band in one.price_bands),
            key=lambda span: span.category,
        ),
    }


@given(st.lists(tickets, max_size=10), st.sets(st.integers(0, 20), max_size=6), st.integers(0, 10))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_everybody_at_once_is_as_one_by_one(shop: Shop, found: list[Any], back: set[int], filed: int) -> None:
    """Whether all lines are filed under their kinds, some of them, or none."""
    with tried(shop) as session:
        ids = bought(session, found[:filed], [])
        line_kinds.file(session)
        for whose, ago, of in found[filed:]:
            make.purchase(session, ids[whose], TODAY - timedelta(days=ago), *of)
        bring_back(session, sorted(back))
        everybody = taste_everybody.load(session, TODAY)
        for member_id in ids:
            assert told(everybody, member_id) == by_the_rule(session, member_id)


def test_five_lines_of_one_day_leave_out_the_cheapest_and_the_dearest(shop: Shop) -> None:
    with tried(shop) as session:
        of = [{"price": 100 * step} for step in range(1, 6)]
        ids = bought(session, [(0, 0, of), (1, 0, of[:2])], [])
        everybody = taste_everybody.load(session, TODAY)
        assert everybody.members == (ids[0],)
        # A fifth is one line of five: each edge is the first price that more than that lies at.
        assert spans(everybody, ids[0], everybody.price_band) == [Span(200, 400, 5, "")]
        assert spans(everybody, ids[1], everybody.price_bands) == []


def test_prices_too_large_to_be_packed_are_ranked(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    with tried(shop) as session:
        of = [{"price": price} for price in (5, 3, 9, 7)]
        [one, *_] = bought(session, [(0, 0, of)], [])
        everybody = taste_everybody.load(session, TODAY)
        before = spans(everybody, one, everybody.price_bands)
        monkeypatch.setattr(tastes, "_MOST", 1)
        everybody = taste_everybody.load(session, TODAY)
        assert spans(everybody, one, everybody.price_bands) == before
