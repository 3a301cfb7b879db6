"""New arrivals (P3): her size, her colours or style, and her price band — all three, or she is not listed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import arrivals
from app.domain.arrivals import Arrival, Suited
from app.domain.wearer import ANY, Kin, Span, Taste

COAT = Arrival("羊毛大衣", "coat", ("36", "38"), ("navy", "camel"), ("通勤",), 268_000)
HERS = Taste(
    sizes={"coat": {"38": 0.9}, "dress": {"38": 1.0}},
    colours={"navy": 1.0, "wine": 0.5},
    styles={"经典": 1.0},
    spans={"": Span(100_000, 200_000), "coat": Span(200_000, 300_000)},
)


def test_a_piece_that_fits_says_why() -> None:
    found = arrivals.fit(HERS, COAT)
    assert found is not None
    assert (found.size, found.colours, found.styles) == ("38", ("navy",), ())
    assert found.span == Span(200_000, 300_000)
    assert found.kin is None
    assert found.score == pytest.approx(2 * 0.9 + 2 * 1.0 + 0 + (1 - 18_000 / 50_000 / 2))


@pytest.mark.parametrize(
    "other",
    [
        replace(COAT, sizes=("36", "40")),
        replace(COAT, sizes=()),
        replace(COAT, colours=("camel",)),
        replace(COAT, colours=()),
        replace(COAT, price=199_999),
        replace(COAT, price=300_001),
        replace(COAT, price=None),
        replace(COAT, kind=""),
        replace(COAT, kind="shoe"),
    ],
    ids=["size", "no sizes", "colour", "no colour", "cheap", "dear", "no price", "no kind", "other kind"],
)
def test_where_one_of_the_three_does_not_fit_she_is_left_alone(other: Arrival) -> None:
    assert arrivals.fit(HERS, other) is None


def test_the_edges_of_her_band_are_hers() -> None:
    assert arrivals.fit(HERS, replace(COAT, price=200_000)) is not None
    assert arrivals.fit(HERS, replace(COAT, price=300_000)) is not None


def test_her_style_will_do_in_place_of_her_colours() -> None:
    found = arrivals.fit(HERS, replace(COAT, colours=("camel",), styles=("经典 ", "通勤")))
    assert found is not None
    assert (found.colours, found.styles) == ((), ("经典 ",))


@pytest.mark.parametrize("avoided", ["navy", "通勤", "coat"])
def test_what_she_avoids_excludes(avoided: str) -> None:
    shy = replace(HERS, avoids=frozenset({avoided}))
    assert arrivals.fit(shy, replace(COAT, colours=("navy",))) is None


def test_of_two_colours_the_one_that_she_does_not_avoid_is_offered() -> None:
    shy = replace(HERS, avoids=frozenset({"camel"}))
    found = arrivals.fit(shy, COAT)
    assert found is not None
    assert found.colours == ("navy",)


def test_where_only_one_edge_of_the_price_is_known() -> None:
    open_top = replace(HERS, spans={"": Span(100_000, None)})
    found = arrivals.fit(open_top, COAT)
    assert found is not None
    assert found.score == pytest.approx(1.8 + 2 + 0.75)
    point = replace(HERS, spans={"": Span(268_000, 268_000)})
    exact = arrivals.fit(point, COAT)
    assert exact is not None
    assert exact.score == pytest.approx(1.8 + 2 + 1)


def test_a_child_of_whom_nobody_knows_the_colours_is_dressed_in_any() -> None:
    child = Taste(
        {"child": {"110cm": 1.0}}, {ANY: 0.0}, spans={"child": Span(None, 90_000)}, kin=Kin("daughter")
    )
    found = arrivals.fit(child, Arrival("羽绒服", "child", ("110cm",), ("pink",), (), 59_900))
    assert found is not None
    assert (found.colours, found.kin) == ((), Kin("daughter"))


def test_one_message_speaks_of_two_pieces_for_one_person_at_the_most() -> None:
    three = [
        replace(COAT, name=name, price=price)
        for name, price in (("a", 250_000), ("b", 240_000), ("c", 230_000))
    ]
    found = arrivals.suited(7, [HERS], [*three, replace(COAT, name="a", price=210_000)])
    assert found is not None
    assert [fit.arrival.name for fit in found.told] == ["a", "b"]
    assert len(found.fits) == 4
    assert found.score == pytest.approx(found.fits[0].score + found.fits[1].score / 4)


def test_a_second_piece_for_a_relative_is_not_put_into_her_own_message() -> None:
    his = replace(HERS, kin=Kin("husband", "王强"), colours={"navy": 1.0})
    found = arrivals.suited(7, [his, HERS], [COAT])
    assert found is not None
    assert [fit.kin for fit in found.fits] == [None, Kin("husband", "王强")]
    assert len(found.told) == 1


def test_nobody_is_listed_for_nothing() -> None:
    assert arrivals.suited(7, [HERS], []) is None
    assert arrivals.suited(7, [Taste()], [COAT]) is None


def test_what_has_to_be_known_of_a_piece() -> None:
    assert Arrival("x").lacking == ("category", "colours", "price")
    assert Arrival("x", "coat").lacking == ("sizes", "colours", "price")
    assert Arrival("x", "bag", (), (), ("通勤",), 1).lacking == ()
    assert COAT.lacking == ()


SIZES = st.sampled_from(["36", "38", "40", "S", "M", "L", "F"])
TONES = st.sampled_from(["navy", "wine", "black", "camel"])
TAGS = st.sampled_from(["通勤", "经典"])
KINDS = st.sampled_from(["coat", "dress", "top", "bag"])
PIECES = st.builds(
    Arrival,
    name=st.sampled_from(["a", "b", "c"]),
    kind=KINDS,
    sizes=st.lists(SIZES, max_size=3, unique=True).map(tuple),
    colours=st.lists(TONES, max_size=2, unique=True).map(tuple),
    styles=st.lists(TAGS, max_size=1).map(tuple),
    price=st.none() | st.integers(1, 400),
)
WEIGHTS = st.sampled_from([0.25, 0.5, 1.0])
WORN = SIZES.filter(lambda size: size != "F")
SPANS = st.builds(Span, st.none() | st.integers(1, 200), st.none() | st.integers(200, 400))
TASTES = st.builds(
    Taste,
    sizes=st.dictionaries(
        st.sampled_from(["coat", "dress", "top", ""]),
        st.dictionaries(WORN, WEIGHTS, max_size=2),
        max_size=3,
    ),
    colours=st.dictionaries(TONES, WEIGHTS, max_size=2),
    styles=st.dictionaries(TAGS, WEIGHTS, max_size=1),
    avoids=st.frozensets(TONES, max_size=1),
    spans=st.dictionaries(st.sampled_from(["", "coat"]), SPANS, max_size=2),
)


@given(TASTES, st.lists(PIECES, max_size=4), PIECES)
def test_a_piece_in_a_size_that_she_does_not_wear_never_adds_her(
    known: Taste, delivery: list[Arrival], piece: Arrival
) -> None:
    other = replace(piece, kind="coat", sizes=("XS", "46"))
    assert arrivals.suited(1, [known], [*delivery, other]) == arrivals.suited(1, [known], delivery)


@given(TASTES, st.lists(PIECES, max_size=5), st.randoms(use_true_random=False))
def test_the_order_of_the_delivery_does_not_matter(
    known: Taste, delivery: list[Arrival], dice: object
) -> None:
    turned = list(delivery)
    dice.shuffle(turned)  # type: ignore[attr-defined]  # a Random
    one, other = (arrivals.suited(1, [known], each) for each in (delivery, turned))
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert one.score == other.score
        assert [fit.arrival for fit in one.fits] == [fit.arrival for fit in other.fits]


@given(TASTES, PIECES)
def test_whatever_is_offered_is_in_stock_liked_and_within_her_price(known: Taste, piece: Arrival) -> None:
    found = arrivals.fit(known, piece)
    if found is None:
        return
    assert found.size in piece.sizes or "F" in piece.sizes or (not found.size and piece.kind == "bag")
    assert found.colours or found.styles
    assert not known.avoids & set(found.colours)
    assert piece.price is not None
    assert (found.span.low or 0) <= piece.price <= (found.span.high or 10**9)
    assert isinstance(Suited(1, (found,)).score, float)
