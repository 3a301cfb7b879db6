"""What purchases say of taste (P2): weighed by time, without gifts and returns, silent on too little."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import kept_lines, preferences
from app.domain.kept_lines import GIFT, RELATIVE, SELF, Line
from app.domain.liked import FEWEST
from app.domain.preferences import NOTHING, Preferences, derive
from app.domain.weighing import HALF_LIFE
from tests.domain import plain_taste, plain_told

TODAY = date(2026, 11, 10)


def line(number: int, ago: int = 10, **values: object) -> Line:
    usual: dict[str, object] = {
        "id": number, "ticket": number, "day": TODAY - timedelta(days=ago), "category": "top", "price": 1_000,
        "quantity": 1, "size": "M", "colour": "navy", "styles": "通勤",
    }  # fmt: skip
    return Line(**{**usual, **values})  # type: ignore[arg-type]  # a test names what it needs


@st.composite
def histories(draw: st.DrawFn) -> list[Line]:
    count = draw(st.integers(0, 14))
    return [
        line(
            number,
            draw(st.integers(-20, 1_500)),
            ticket=draw(st.integers(1, 5)),
            category=draw(st.sampled_from(["top", "dress", ""])),
            size=draw(st.sampled_from(["S", "m", "Ｍ", "38", ""])),
            colour=draw(st.sampled_from(["藏青", "navy", "red", ""])),
            styles=draw(st.sampled_from(["", "通勤", "通勤，牛仔", "a, a"])),
            price=draw(st.integers(0, 5_000)),
            quantity=draw(st.integers(1, 3)),
            for_whom=draw(st.sampled_from(["self", "self", "gift"])),
        )
        for number in range(1, count + 1)
    ]


@st.composite
def fading(draw: st.DrawFn) -> list[Line]:
    """Return lines whose ages are whole half-lives, so that what they weigh is exact."""
    count = draw(st.integers(0, 12))
    return [
        line(
            number,
            HALF_LIFE * draw(st.integers(0, 5)),
            size=draw(st.sampled_from(["S", "M", "L"])),
            price=draw(st.integers(1, 9)) * 1_000,
            quantity=draw(st.integers(1, 2)),
        )
        for number in range(1, count + 1)
    ]


def older(lines: list[Line]) -> list[Line]:
    return [one._replace(day=TODAY - 2 * (TODAY - one.day)) for one in lines]


def every(found: Preferences) -> list[object]:
    """Return each derived value."""
    bands = (found.price_band, *found.price_bands)
    single = (found.rhythm, *bands)
    return [*found.sizes, *found.colours, *found.styles, *found.pairs, *(one for one in single if one)]


@given(histories(), st.randoms())
def test_the_order_does_not_matter(lines: list[Line], dice: object) -> None:
    mixed = list(lines)
    dice.shuffle(mixed)  # type: ignore[attr-defined]  # a Random
    assert derive(mixed, TODAY) == derive(lines, TODAY)


@given(histories())
def test_by_columns_the_same_is_told_as_line_by_line(lines: list[Line]) -> None:
    for own in kept_lines.by_person(lines, TODAY).values():
        assert preferences.told(own, TODAY) == plain_told.told(own, TODAY)


@given(st.integers(0, 2**32))
def test_of_hundreds_of_lines_too(seed: int) -> None:
    dice = Random(seed)  # noqa: S311  (seeded; drawn one by one by Hypothesis they cost a hundred times as much)
    lines = [
        line(
            number,
            dice.randrange(2_000),
            ticket=number // 3,
            category=dice.choice(["top", "dress", "coat", ""]),
            size=dice.choice(["S", "m", "Ｍ", "38"]),
            colour=dice.choice(["藏青", "navy", "red", "mauve"]),
            styles=dice.choice(["", "通勤", "通勤，牛仔"]),
            price=dice.randrange(-100, 5_000),
            quantity=dice.choice([1, 1, 2]),
        )
        for number in range(200)
    ]
    own = kept_lines.kept(lines, TODAY)
    assert preferences.told(own, TODAY) == plain_told.told(own, TODAY)


@given(histories())
def test_nothing_rests_on_fewer_than_three_lines(lines: list[Line]) -> None:
    found = derive(lines, TODAY)
    own = kept_lines.kept(lines, TODAY)
    for liked in (*found.sizes, *found.colours, *found.styles):
        assert FEWEST <= liked.n <= liked.of <= len(own)
        assert 0 < liked.share <= 1
    for band in (found.price_band, *found.price_bands):
        assert band is None or (band.n >= FEWEST and band.low <= band.high)
    assert found.rhythm is None or (found.rhythm.n >= FEWEST and found.rhythm.days >= 0)
    assert all(pair.n >= FEWEST for pair in found.pairs)
    if len(own) < FEWEST:
        assert found == NOTHING


@given(histories())
def test_what_is_derived_names_the_lines_that_it_rests_on(lines: list[Line]) -> None:
    own = {one.id: one for one in kept_lines.kept(lines, TODAY)}
    found = derive(lines, TODAY)
    for value in every(found):
        basis = value.basis  # type: ignore[attr-defined]  # each of them has one
        rested = [own[id_] for id_ in basis.lines]
        assert rested == sorted(rested, key=lambda one: (one.day, one.id), reverse=True)
        assert (basis.since, basis.last) == (rested[-1].day, rested[0].day)
        assert len(basis.lines) == len(set(basis.lines)) >= FEWEST
    for liked in (*found.sizes, *found.colours, *found.styles):
        assert len(liked.basis.lines) == liked.n
    for size in found.sizes:
        assert {(own[id_].category, own[id_].size.upper()) for id_ in size.basis.lines} <= {
            (size.category, written) for written in (size.value, "Ｍ")
        }


@given(fading())
def test_old_lines_fade_by_half_each_year(lines: list[Line]) -> None:
    for aged in (lines, older(lines)):
        found = derive(aged, TODAY)
        usual = [(liked.value, liked.n) for liked in found.sizes]
        assert usual == [one for one in [plain_taste.size(aged, TODAY)] if one]
        band = found.price_band
        assert (band and (band.low, band.high)) == plain_taste.band(aged, TODAY)


def test_twice_as_old_another_size_wins() -> None:
    lines = [line(number, HALF_LIFE, size="S") for number in range(5)]
    lines += [line(10 + number, 0, size="M") for number in range(3)]
    assert [liked.value for liked in derive(lines, TODAY).sizes] == ["M"]  # 3 against 5 / 2
    more = [*lines, line(20, HALF_LIFE, size="S"), line(21, HALF_LIFE, size="S")]
    assert [liked.value for liked in derive(more, TODAY).sizes] == ["S"]  # 3 against 7 / 2
    assert [liked.value for liked in derive(older(more), TODAY).sizes] == ["M"]  # 3 against 7 / 4


@given(histories(), st.integers(0, 1_000), st.sampled_from(["top", "dress"]))
def test_a_line_that_was_brought_back_is_gone(lines: list[Line], ago: int, category: str) -> None:
    taken = line(90, ago + 1, ticket=90, category=category)
    back = taken._replace(
        id=91, day=TODAY - timedelta(days=ago), price=-1_000, quantity=-1, returns_line_id=90
    )
    assert derive([*lines, taken, back], TODAY) == derive(lines, TODAY)


@given(histories(), histories())
def test_gifts_say_nothing_of_her(lines: list[Line], more: list[Line]) -> None:
    gifts = [one._replace(id=one.id + 80, for_whom=GIFT) for one in more]
    assert derive([*lines, *gifts], TODAY) == derive(lines, TODAY)


@given(histories(), histories())
def test_hers_and_the_relatives_lines_never_meet(lines: list[Line], more: list[Line]) -> None:
    theirs = [one._replace(id=one.id + 80, for_whom=RELATIVE, relative_id=7) for one in more]
    assert derive([*lines, *theirs], TODAY) == derive(lines, TODAY)
    assert derive([*lines, *theirs], TODAY, relative_id=7) == derive(theirs, TODAY, relative_id=7)
    assert derive([*lines, *theirs], TODAY, relative_id=8) == NOTHING
    by_person = kept_lines.by_person([*lines, *theirs], TODAY)
    assert by_person.get((SELF, None), []) == kept_lines.kept(lines, TODAY)
    assert by_person.get((RELATIVE, 7), []) == kept_lines.kept(theirs, TODAY, relative_id=7)


def test_what_is_bought_for_a_relative_says_something_of_the_relative() -> None:
    lines = [line(number, for_whom=RELATIVE, relative_id=7, size="110cm") for number in range(3)]
    assert derive(lines, TODAY) == NOTHING
    assert [liked.value for liked in derive(lines, TODAY, relative_id=7).sizes] == ["110cm"]
    assert derive(lines, TODAY, relative_id=8) == NOTHING


def test_old_lines_fade() -> None:
    old = [line(number, 3 * 365, size="S", colour="red") for number in range(6)]
    new = [line(10 + number, 5, size="M", colour="navy") for number in range(3)]
    found = derive([*old, *new], TODAY)
    assert [(liked.value, liked.n, liked.of) for liked in found.sizes] == [("M", 3, 9)]
    assert [liked.value for liked in found.colours] == ["navy", "red"]
    assert found.colours[0].share == pytest.approx(3 / (3 + 6 / 8), rel=0.01)


def test_a_size_that_wins_on_too_few_lines_is_not_said() -> None:
    old = [line(number, 3 * 365, size="S") for number in range(6)]
    new = [line(10 + number, 5, size="M") for number in range(2)]
    assert derive([*old, *new], TODAY).sizes == ()


def test_what_comes_after_the_day_is_not_known_yet() -> None:
    assert derive([line(number, -1) for number in range(5)], TODAY) == NOTHING


def test_a_part_that_was_brought_back_leaves_the_rest() -> None:
    bought = line(1, quantity=3, price=3_000)
    back = line(2, 1, quantity=-2, price=-2_000, returns_line_id=1)
    assert kept_lines.kept([bought, back], TODAY) == [bought._replace(quantity=1, price=1_000)]


def test_several_parts_leave_what_is_left_of_all() -> None:
    bought = line(1, quantity=4, price=4_000)
    back = [line(2 + at, 1, quantity=-1, price=-1_000, returns_line_id=1) for at in range(3)]
    assert kept_lines.kept([bought, *back], TODAY) == [bought._replace(quantity=1, price=1_000)]
    last = line(9, 1, quantity=-1, price=-1_000, returns_line_id=1)
    assert kept_lines.kept([last, *back, bought], TODAY) == []


@given(histories(), st.lists(st.integers(1, 4), min_size=1, max_size=5), st.integers(0, 5))
def test_in_how_many_parts_it_came_back_does_not_matter(
    lines: list[Line], parts: list[int], rest: int
) -> None:
    bought = line(80, 5, quantity=sum(parts) + rest, price=1_000 * (sum(parts) + rest))
    whole = line(81, 1, quantity=-sum(parts), price=-1, returns_line_id=80)
    back = [whole._replace(id=82 + at, quantity=-pieces) for at, pieces in enumerate(parts)]
    assert derive([*lines, bought, *back], TODAY) == derive([*lines, bought, whole], TODAY)


def test_the_band_leaves_out_a_fifth_at_each_end() -> None:
    lines = [
        line(number, price=100 * number, category="top" if number < 5 else "") for number in range(1, 11)
    ]
    found = derive(lines, TODAY)
    assert found.price_band is not None
    assert (found.price_band.low, found.price_band.high, found.price_band.n) == (300, 800, 10)
    assert [(band.category, band.low, band.high, band.n) for band in found.price_bands] == [
        ("top", 100, 400, 4)
    ]


def test_the_band_is_of_the_price_of_a_piece() -> None:
    lines = [line(1, price=9_000, quantity=9), line(2, price=5_000), line(3, price=1_000)]
    found = derive(lines, TODAY)
    assert found.price_band is not None
    assert (found.price_band.low, found.price_band.high) == (1_000, 1_000)


def test_rhythm_and_pairs() -> None:
    lines = [
        line(2 * visit + part, 34 * visit, ticket=visit, category=category)
        for visit in range(4)
        for part, category in enumerate(("top", "skirt"))
    ]
    found = derive(lines, TODAY)
    assert found.rhythm is not None
    assert (found.rhythm.days, found.rhythm.n) == (34, 4)
    assert [(pair.first, pair.second, pair.n, pair.of) for pair in found.pairs] == [("skirt", "top", 4, 4)]
    assert found.pairs[0].basis.lines == (1, 0, 3, 2, 5, 4, 7, 6)


@given(histories())
def test_one_part_alone_is_told_as_among_the_others(lines: list[Line]) -> None:
    own = kept_lines.kept(lines, TODAY)
    whole = plain_told.told(own, TODAY)
    for part in preferences.Preferences.PARTS:
        assert getattr(preferences.told(own, TODAY), part) == getattr(whole, part)


@given(histories())
def test_without_prices_the_rest_is_told(lines: list[Line]) -> None:
    whole = preferences.told(kept_lines.kept(lines, TODAY), TODAY)
    seen = whole.without_prices()
    assert (seen.price_band, seen.price_bands) == (None, ())
    assert all(
        getattr(seen, part) == getattr(whole, part)
        for part in preferences.Preferences.PARTS
        if not part.startswith("price")
    )
    assert (seen == whole) is (whole.price_band is None)
    assert hash(seen) == hash(whole.without_prices())
    assert repr(seen) == repr(whole.without_prices())
