"""Whether her taste meets a condition: what she said, what she buys, and where one stands for the other."""

from datetime import date

import pytest

from app.domain import taste_filter
from app.domain.basis import Basis
from app.domain.liked import Band, Liked
from app.domain.member_filter import Condition
from app.domain.preferences import NOTHING, Preferences
from app.domain.taste_filter import Said

C = Condition
SAYS = (
    Said("size", "中码"), Said("size", "38", "dress"), Said("size", "37", "鞋"),
    Said("avoids", "黄"), Said("colour", "红"),
    Said("style", "通 勤"), Said("price_low", "90000", "coat"), Said("price_high", "many", "coat"),
    Said("price_high", "50000"),
)  # fmt: skip
_RESTS = Basis((1, 2, 3), date(2026, 1, 1), date(2026, 1, 3))
BUYS = Preferences(
    sizes=(Liked("L", 3, 3, 1.0, "coat", _RESTS), Liked("35", 3, 3, 1.0, "shoes", _RESTS)),
    colours=(Liked("navy", 3, 3, 1.0, "", _RESTS),),
    styles=(Liked("牛仔", 3, 3, 1.0, "", _RESTS),),
    price_band=Band(40_000, 80_000, 5, "", _RESTS),
    price_bands=(Band(60_000, 80_000, 3, "dress", _RESTS),),
)


@pytest.mark.parametrize(
    ("size", "wanted", "fits"),
    [
        ("37", "36-38", True), ("36", "36–38", True), ("39", "36~38", False), ("M", "S-L", True),
        ("XL", "S-L", False), ("38", "S-L", False), ("m码", "M", True),
        ("F", "M", False), ("110", "100cm", False),
        ("110cm", "100cm-120cm", True),
    ],
)  # fmt: skip
def test_a_size_may_be_wanted_as_a_span(size: str, wanted: str, fits: bool) -> None:
    assert taste_filter.size_fits(size, ["46", wanted]) is fits


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        (C("size", "wears", ("M",)), True),
        (C("size", "wears", ("L",)), True),
        (C("size", "says", ("L",)), False),
        (C("size", "buys", ("L",), "coat"), True),
        (C("size", "buys", ("L",), "dress"), False),
        (C("size", "says", ("36-38",), "dress"), True),
        (C("size", "says", ("M",), "dress"), True),
        (C("size", "says", ("38",), "coat"), False),
        (C("size", "says", ("37",)), False),
        (C("size", "wears", ("37",)), False),
        (C("size", "says", ("37",), "鞋"), True),
        (C("size", "buys", ("35",)), False),
        (C("size", "buys", ("35",), "shoes"), True),
        (C("colour", "likes", ("red",)), True),
        (C("colour", "likes", ("藏青",)), True),
        (C("colour", "says", ("navy",)), False),
        (C("colour", "buys", ("red",)), False),
        (C("colour", "avoids", ("yellow",)), True),
        (C("colour", "avoids", ("red",)), False),
        (C("style", "likes", ("牛仔", "x")), True),
        (C("style", "says", ("通 勤",)), True),
        (C("style", "buys", ("通 勤",)), False),
        (C("price_band", "pays", (80_000, None)), True),
        (C("price_band", "pays", (80_001, None)), False),
        (C("price_band", "pays", (None, 39_999)), False),
        (C("price_band", "pays", (70_000, 75_000), "dress"), True),
        (C("price_band", "pays", (95_000, 99_000), "coat"), True),
        (C("price_band", "pays", (None, 80_000), "coat"), False),
        (C("price_band", "pays", (1, None), "shoe"), False),
    ],
)
def test_what_she_says_and_buys(condition: Condition, met: bool) -> None:
    assert taste_filter.meets(condition, SAYS, BUYS) is met
    assert taste_filter.meets(condition.turned(), SAYS, BUYS) is not met


def test_what_she_said_of_prices_counts_where_her_purchases_say_nothing() -> None:
    assert taste_filter.meets(C("price_band", "pays", (None, 60_000)), SAYS, NOTHING)
    assert not taste_filter.meets(C("price_band", "pays", (60_000, None)), SAYS, NOTHING)


@pytest.mark.parametrize(
    ("condition", "written", "shown"),
    [
        (C("size", "buys", ("36-38",)), "37", True),
        (C("size", "buys", ("M",)), "", False),
        (C("size", "wears", ("M",)), "L码", False),
        (C("colour", "buys", ("藏青",)), "ネイビー", True),
        (C("colour", "buys", ("藏青",)), "red", False),
        (C("style", "buys", ("通勤",)), "牛仔， 通勤", True),
        (C("style", "buys", ("通勤",)), "牛仔", False),
    ],
)
def test_a_line_shows_what_is_asked_as_it_is_written(condition: C, written: str, shown: bool) -> None:
    assert taste_filter.shows(condition, written) is shown
