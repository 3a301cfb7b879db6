"""The shop's year, read back."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from app.progress import Progress, finish
from app.queries.said_of_us import SaidOfUs
from app.queries.year import BestMember, MonthOfYear, RuleOfYear, ShopYear
from app.reports import bar_chart
from app.reports import year as years
from app.reports.greeting import Letterhead
from tests.reports import reading

SHOP = Letterhead("Atelier Cloud", "12 Mount Street, London")
TODAY = dt.date(2026, 12, 31)


def shop_year(*, months: tuple[MonthOfYear, ...] = (), best: int = 20, rules: int = 5) -> ShopYear:
    usual = tuple(MonthOfYear(n, 100_000 * n, 90_000 * n, 10 * n, n) for n in range(1, 13))
    return ShopYear(
        year=2026,
        currency="CNY",
        months=months or usual,
        pieces=1500,
        returned=48_000,
        members=412,
        lost=17,
        bought=266,
        best=tuple(
            BestMember(f"会员婳 {n}", f"VIP-{n:04}" if n % 2 else "", n, 50_000 - n * 1_000, "")
            for n in range(best)
        ),
        rules=tuple(RuleOfYear(f"C{n}", 10, 8, 6) for n in (1, 2, 3, 5, 6)[:rules]),
        came_back=143,
        said=SaidOfUs({"complaint": 7, "idea": 2}, 6, 5, 4.25, 3, 4, 4.5, 4, 4, 3, 1),
    )


def written(figures: ShopYear, folder: Path, language: str = "en") -> tuple[str, int]:
    result = finish(years.year(figures, SHOP, language, folder / "year.pdf"))
    assert result.missing == ""
    assert reading.every_face_is_embedded(result.path)
    pages = reading.texts(result.path)
    assert len(pages) == result.pages
    return " ".join(" ".join(pages).split()), result.pages


def test_every_figure_is_on_the_paper(tmp_path: Path) -> None:
    text, pages = written(shop_year(), tmp_path)
    assert pages == 2
    for expected in (
        "2026", "Sales ¥78,000", "+11.1% on the year before", "Tickets 780", "¥100 each", "Pieces 1,500",
        "returns ¥480", "78 gained, 17 lost", "65% of all", "of 50 planned", "Contacts done 40",
        "The best month was", "December", "¥12,000 on 120 tickets",
        "The twenty who bought most", "会员婳 19", "VIP-0019", "¥310",
        "143 came back within 30 days", "Together 50 40 30 80%", "2 / 2",
        "What members said", "Complaint: 7 · Idea: 2",
        "6 of 7 complaints are settled, after 4.2 days on average; 83% were solved.",
        "75% were settled by the day that was promised.", "4 were 4.5 of 5 content on average",
        "75% came in again within 90 days; usual is 60%.", "Ideas of members that are used: 1.",
    ):  # fmt: skip
        assert expected in text, expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh_CN", ("较2025年同期+11.1%", "浅色：上年同期")),
        ("ja", ("2025年同期間比+11.1%", "淡色：前年同期間")),
        ("en", ("+11.1% on the same days of 2025", "pale: the same days of the year before")),
    ],
)
def test_a_year_that_lasts_says_with_what_it_is_compared(
    language: str, expected: tuple[str, str], tmp_path: Path
) -> None:
    text, _ = written(replace(shop_year(), until=dt.date(2026, 11, 28)), tmp_path, language)
    assert "on the year before" not in text
    for words in expected:
        assert words.replace(" ", "") in text.replace(" ", "")


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_it_is_written_in_each_language(language: str, tmp_path: Path) -> None:
    text, _ = written(shop_year(), tmp_path, language)
    assert "¥78,000" in text


def test_an_empty_year_says_so(tmp_path: Path) -> None:
    months = tuple(MonthOfYear(n, 0, None, 0, 0) for n in range(1, 13))
    empty = ShopYear(2026, "JPY", months, 0, 0, 0, 0, 0, (), (), 0)
    text, _ = written(empty, tmp_path)
    assert "Nothing was sold in this year." in text
    assert "No member bought anything in this year." in text
    assert "No contact fell due in this year." in text
    assert "Nothing was noted in this year." in text
    text, _ = written(replace(empty, said=SaidOfUs({"complaint": 2})), tmp_path)
    assert "Of 2 complaints none is settled yet." in text


def test_a_month_of_returns_goes_below_the_line(tmp_path: Path) -> None:
    months = tuple(MonthOfYear(n, -50_000 if n == 2 else 100_000, None, 5, 0) for n in range(1, 13))
    text, _ = written(shop_year(months=months), tmp_path)
    assert "-500" in text
    assert "pale: the year before" not in text


def test_a_year_of_returns_only_has_no_shares(tmp_path: Path) -> None:
    months = tuple(MonthOfYear(n, -100, 0, 1, 0) for n in range(1, 13))
    text, _ = written(shop_year(months=months, best=1), tmp_path)
    assert "of the year's sales" not in text


def test_many_rules_get_a_page_of_their_own(tmp_path: Path) -> None:
    figures = shop_year()
    many = ShopYear(
        **{field: getattr(figures, field) for field in ShopYear.__slots__}
        | {"best": figures.best * 2, "rules": figures.rules * 12}
    )
    _, pages = written(many, tmp_path)
    assert pages == 4


def test_closing_early_leaves_nothing(tmp_path: Path) -> None:
    job = years.year(shop_year(), SHOP, "en", tmp_path / "year.pdf")
    assert next(job) == Progress(0, 4, "The shop's year 2026")
    job.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("floor", "ceiling"), [(0, 1), (0, 7), (0, 19), (0, 185_332), (-500, 1000), (-3, 1), (0, 999_999_999)]
)
def test_a_scale_is_round_and_encloses_its_values(floor: int, ceiling: int) -> None:
    ticks = bar_chart.scale(floor, ceiling)
    assert ticks[0] <= floor
    assert ticks[-1] >= ceiling
    assert 0 in ticks
    assert ticks == sorted(set(ticks))
    assert 2 <= len(ticks) <= 8
