"""Where her word and her purchases part: only on what is derived, of one system, in the latest lines."""

from datetime import date, timedelta

import pytest

from app.domain import disagreement, kept_lines, preferences
from app.domain.disagreement import Disagreement
from app.domain.kept_lines import Line
from app.domain.stated import Said, in_force

TODAY = date(2026, 11, 10)
SAID = date(2023, 5, 1)


def bought(*sizes: str, category: str = "top", first: int = 1, **values: object) -> list[Line]:
    """Return a line a week, the last one the latest."""
    usual: dict[str, object] = {"price": 100_000, "quantity": 1, **values}
    return [
        Line(
            id=first + number,
            ticket=first + number,
            day=TODAY - timedelta(weeks=len(sizes) - number),
            category=category,
            size=size,
            **usual,  # type: ignore[arg-type]  # a test names what it needs
        )
        for number, size in enumerate(sizes)
    ]


def found(lines: list[Line], *spoken: tuple[str, str, str]) -> list[Disagreement]:
    """Return the disagreements of statements (kind, value, category), all said in 2023."""
    stated = in_force(
        Said(number, kind, value, category, SAID) for number, (kind, value, category) in enumerate(spoken, 1)
    )
    own = kept_lines.kept(lines, TODAY)
    return list(disagreement.found(stated, preferences.told(own, TODAY), own))


def test_says_m_and_five_of_the_last_six_were_l() -> None:
    (one,) = found(bought("M", "L", "L", "M", "L", "L", "L"), ("size", "M", "top"))
    assert (one.kind, one.category, one.said, one.buys, one.n, one.of) == ("size", "top", "M", "L", 5, 6)
    assert (one.since, one.lines) == (SAID, (7, 6, 5, 4, 3, 2))


@pytest.mark.parametrize(
    ("said", "category", "sizes"),
    [
        ("中码", "top", ["M"] * 4),  # one size in two writings
        ("110cm", "top", ["110"] * 4),
        ("38", "top", ["M"] * 4),  # another system says nothing
        ("9号", "top", ["38"] * 4),
        ("F", "top", ["M"] * 4),
        ("M", "dress", ["L"] * 4),  # another category
        ("M", "top", ["L"] * 2),  # too few to say anything
        ("38", "", ["40"] * 4),  # 38 may have been of shoes
        ("M", "top", ["L", "L", "L", "L", "M", "M", "L", "M", "L", "M"]),  # of late as often as not
    ],
)
def test_what_does_not_disagree(said: str, category: str, sizes: list[str]) -> None:
    assert found(bought(*sizes), ("size", said, category)) == []


def test_a_size_of_the_body_speaks_for_every_category_that_has_none_of_its_own() -> None:
    lines = [*bought("L", "L", "L"), *bought("L", "L", "L", category="coat", first=10)]
    said = found(lines, ("size", "M", ""), ("size", "L", "coat"))
    assert [(one.category, one.said) for one in said] == [("top", "M")]
    both = found(lines, ("size", "M", ""), ("size", "38", ""), ("size", "37", "coat"))
    assert [(one.category, one.said) for one in both] == [("top", "M")]
    assert [one.buys for one in found(bought("75B", "75B", "75B"), ("size", "70C", "top"))] == ["75B"]


def test_a_colour_that_she_avoids_and_buys() -> None:
    lines = bought(*6 * ["M"], colour="黄色")
    (one,) = found(lines, ("avoids", "yellow", ""))
    assert (one.kind, one.buys, one.n, one.of) == ("avoids", "yellow", 6, 6)
    assert found(lines[:2], ("avoids", "yellow", "")) == []
    later = [*lines, *bought(*6 * ["M"], colour="navy", first=20)]
    assert [one.n for one in found(later, ("avoids", "yellow", ""))] == [3]
    gone = [one._replace(day=one.day - timedelta(days=400)) for one in lines]
    assert found([*gone, *bought(*6 * ["M"], colour="navy", first=20)], ("avoids", "yellow", "")) == []


def test_a_colour_or_a_style_that_she_likes_and_never_takes() -> None:
    lines = bought(*6 * ["M"], colour="navy", styles="casual，denim")
    said = found(lines, ("colour", "wine", ""), ("style", "通勤", ""))
    assert [(one.kind, one.buys, one.n, one.of) for one in said] == [
        ("colour", "", 6, 6),
        ("style", "", 6, 6),
    ]
    assert found(lines, ("colour", "藏青", ""), ("style", "Casual", "")) == []
    assert found(lines[:5], ("colour", "wine", ""), ("style", "通勤", "")) == []
    once = [*lines, *bought("M", colour="wine", styles="通勤", first=20)]
    assert found(once, ("colour", "wine", ""), ("style", "通勤", "")) == []


@pytest.mark.parametrize(
    ("kind", "edge", "prices", "beyond"),
    [
        ("price_high", 100_000, [120_000, 150_000, 240_000, 200_000], 4),
        ("price_high", 100_000, [90_000, 90_000, 150_000, 150_000, 150_000, 150_000], 4),
        ("price_high", 100_000, [90_000, 90_000, 90_000, 150_000, 150_000, 150_000], None),
        ("price_high", 100_000, [150_000, 150_000], None),
        ("price_low", 100_000, [50_000, 60_000, 70_000], 3),
        ("price_low", 100_000, [100_000, 100_000, 100_000], None),
    ],
)
def test_a_price_beyond_what_she_says(kind: str, edge: int, prices: list[int], beyond: int | None) -> None:
    lines = [
        line._replace(price=2 * price, quantity=2)
        for line, price in zip(bought(*len(prices) * ["M"]), prices, strict=True)
    ]
    for category in ("", "top"):
        said = found(lines, (kind, str(edge), category))
        assert [one.n for one in said] == ([] if beyond is None else [beyond])
        assert all(one.band and one.band.category == category for one in said)
    assert found(lines, (kind, str(edge), "coat")) == []
