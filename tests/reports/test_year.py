"""The shop's year, read back."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.insight import cohorts, contacts, cost, effort, pareto, pyramid, sources, year_ago
from app.domain.insight.contacts import Closed
from app.domain.insight.cost import Month
from app.domain.insight.year_ago import YearAgo
from app.domain.owed import Owed
from app.progress import Progress, finish
from app.queries.said_of_us import SaidOfUs
from app.queries.year import BestMember, MonthOfYear, RuleOfYear, ShopYear
from app.queries.yearbook import EventOfYear, Yearbook
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


def book(figures: ShopYear | None = None, **other: Any) -> Yearbook:
    """Return a year in which something happened in every part."""
    day = dt.date(2026, 12, 31)
    stands = [
        ("platinum", "senior_vip", 4, 60_000_00),
        ("gold", "vip", 6, 20_000_00),
        ("lead", "member", 30, 0),
    ]
    closed = [Closed("C1", "Sato", 20, 18, 3, 20, 20, 9), Closed("C3", "", 5, 5, 0, 5, 5, 0)]
    ago = YearAgo(
        dt.date(2025, 12, 31),
        day,
        (("gold", "platinum", 4), ("platinum", "gold", 1), ("", "lead", 30)),
        10,
        2,
        40,
        30,
    )
    month = Month(dt.date(2026, 5, 1), 100_000_00, 2_000_00, 0, 500_00, 0)
    owed = Owed(day, 92_000, 17, 920_00, 400, 300_00, 2, "CNY")
    parts: dict[str, Any] = {
        "year": figures or shop_year(),
        "day": day,
        "pyramid": pyramid.reckon(stands, [], day),
        "year_ago": ago,
        "pareto": pareto.reckon([60, 20, 10, 5, 5], day),
        "cohorts": cohorts.reckon([(cohorts.at(8100), cohorts.at(at), 10) for at in (8100, 8101)], day),
        "sources": sources.reckon([("referral", 6, 5, 100), ("walk_in", 4, 1, 10)], day),
        "contacts": contacts.by_rule(closed, day),
        "effort": effort.reckon([("gold", 15), ("iron", 10)], day),
        "staff": contacts.by_staff(closed, [("Sato", 9)], day),
        "cost": cost.reckon([month], dt.date(2020, 1, 1), day, owed),
        "owed": owed,
        "events": tuple(EventOfYear(dt.date(2026, 10, n), f"salon {n}", 12, 7, 900_00) for n in range(1, 3)),
    }
    return Yearbook(**parts | other)


def empty_book(months: tuple[MonthOfYear, ...] = ()) -> Yearbook:
    day = dt.date(2026, 12, 31)
    none = tuple(MonthOfYear(n, 0, None, 0, 0) for n in range(1, 13))
    return Yearbook(
        ShopYear(2026, "JPY", months or none, 0, 0, 0, 0, 0, (), (), 0), day,
        pyramid.reckon([], [], day), year_ago.reckon({}, {}, [], [], (day, day)), pareto.reckon([], day),
        cohorts.reckon([], day), sources.reckon([], day), contacts.by_rule([], day), effort.reckon([], day),
        contacts.by_staff([], [], day), cost.reckon([], None, day), Owed(day, 0, 0, 0, 0, 0, 0, "JPY"), (),
    )  # fmt: skip


def written(it: Yearbook, folder: Path, language: str = "en") -> tuple[str, int]:
    result = finish(years.year(it, SHOP, language, folder / "year.pdf"))
    assert result.missing == ""
    assert reading.every_face_is_embedded(result.path)
    pages = reading.texts(result.path)
    assert len(pages) == result.pages
    return " ".join(" ".join(pages).split()), result.pages


def test_every_figure_is_on_the_paper(tmp_path: Path) -> None:
    text, pages = written(book(), tmp_path)
    assert pages == 12
    for expected in (
        "2026", "Sales ¥78,000", "+11.1% on the year before", "Tickets 780", "¥100 each", "Pieces 1,500",
        "returns ¥480", "78 gained, 17 lost", "65 % of all", "of 50 planned", "Contacts done 40",
        "The best month was December 2026, with ¥12,000 on 120 tickets.",
        "Sales grew by 11 %: ¥78,000, after ¥70,200 the year before.",
        "Platinum and gold are 25 % of the members and bring 100 % of the sales.",
        "Within a year 4 went up and 1 went down: the pyramid is rising.",
        "Every fifth member who bought brought about three fifths of the sales.",
        "Of the 10 best of a year ago 20 % have not bought since; 30 % are usual.",
        "Of all who had bought the year before, about three quarters came again.",
        "Newcomers: 10. Friends brought about three fifths of those whose way is known.",
        "The twenty who bought most", "会员婳 19", "VIP-0019", "¥310", "kept under lock",
        "Of 50 contacts that were planned, about four fifths were made.",
        "After 36 % of those that reached her she bought within 30 days.", "Together 50 40 30 80 % 36 %",
        "Effort went 60 : 40 : 0",
        "6 of 7 complaints are settled, after 4.2 days on average; 83% were solved.",
        "Asked afterwards, 4 were 4.5 of 5 content on average.", "Ideas of members that are used: 1.",
        "75% came in again within 90 days",
        "14 of 24 who were invited came, and bought for ¥1,800 in the 14 days after.",
        "The programme cost 2.5 % of the members' sales; at its age 2–4 % is usual.",
        "still owed its members ¥1,220", "held by 17; worth ¥920", "12 / 12",
    ):  # fmt: skip
        assert expected in text.replace("\u00a0", " "), expected


def test_the_glance_lists_what_each_page_says_first_and_a_page_stands_beside_the_year_before(
    tmp_path: Path,
) -> None:
    text, _ = written(book(), tmp_path)
    first = "Every fifth member who bought brought about three fifths of the sales."
    assert f"03 Who brings the sales {first}" in text.replace("\n", " ")
    assert text.count(first) == 2
    assert "Dec ¥12,000 ¥10,800 +11% 120 ¥100" in text
    assert "Together ¥78,000 ¥70,200 +11% 780 ¥100" in text
    assert text.index("New members by month") > text.index("How newcomers came")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh_CN", ("较2025年同期+11.1%", "浅色：上年同期", "销售比上年同期增长11%", "带来了约六成的销售")),
        (
            "ja",
            ("2025年同期間比+11.1%", "淡色：前年同期間", "前年同期より11%伸びています", "売上のおよそ六割"),
        ),
        (
            "en",
            (
                "+11.1% on the same days of 2025",
                "pale: the same days of the year before",
                "So far sales grew",
            ),
        ),
    ],
)
def test_a_year_that_lasts_says_with_what_it_is_compared(
    language: str, expected: tuple[str, ...], tmp_path: Path
) -> None:
    text, _ = written(book(replace(shop_year(), until=dt.date(2026, 11, 28))), tmp_path, language)
    assert "on the year before" not in text
    for words in expected:
        assert words.replace(" ", "") in text.replace(" ", "")


def test_twelve_months_from_another_month_are_named(tmp_path: Path) -> None:
    months = tuple(replace(shop_year().months[n - 1], month=n) for n in (*range(7, 13), *range(1, 7)))
    text, _ = written(book(shop_year(months=months)), tmp_path)
    assert "2026/27" in text
    assert "July 2026 – June 2027" in text
    assert "The best month was December 2026" in text
    text, _ = written(book(shop_year(months=months[3:] + months[:3])), tmp_path, "ja")
    assert "2026年10月～2027年9月" in text.replace(" ", "")


@pytest.mark.parametrize(
    ("months", "said"),
    [
        ((100, 100), "Sales stand as high as the year before."),
        ((50, 100), "Sales fell by 50 %"),
        ((50, None), "The best month was January"),
        ((-50, 0), "The best month was January"),
    ],
)
def test_sales_are_held_against_the_year_before(
    months: tuple[int, int | None], said: str, tmp_path: Path
) -> None:
    net, before = months
    figures = shop_year(
        months=tuple(MonthOfYear(n, net * 100, before and before * 100, 5, 0) for n in range(1, 13))
    )
    text, _ = written(book(figures), tmp_path)
    assert said in text


def test_who_left_and_who_sank_is_said(tmp_path: Path) -> None:
    day = dt.date(2026, 12, 31)
    ago = YearAgo(day, day, (("gold", "lead", 3),), 10, 5, 40, 3)
    text, _ = written(book(year_ago=ago), tmp_path)
    assert "Of the 10 best of a year ago 50 % have not bought since; 30 % would be usual." in text
    assert "0 went up and 3 went down: lift them" in text
    assert "8 % came again" in text


def test_what_a_year_does_not_tell_stands_together_at_its_end(tmp_path: Path) -> None:
    text, pages = written(empty_book(), tmp_path)
    assert pages == 3
    assert "The book of this year is still empty" in text
    assert "What this year does not tell yet" in text
    for expected in (
        "Nothing was sold in these twelve months.", "No member bought anything in these twelve months.",
        "No contact fell due in these twelve months.", "No event took place in these twelve months.",
        "who stays will be known in a year",
    ):  # fmt: skip
        assert expected in text, expected


def test_invitations_without_anybody_who_came(tmp_path: Path) -> None:
    alone = (EventOfYear(dt.date(2026, 10, 1), "tea", 12, 0, 0),) * 20
    text, _ = written(book(events=alone), tmp_path)
    assert "240 invitations went out; nobody is noted as having come." in text
    assert "The last 14 of 20 events." in text


def test_complaints_that_nobody_has_settled(tmp_path: Path) -> None:
    figures = replace(shop_year(), said=SaidOfUs({"complaint": 2}))
    text, _ = written(book(figures, events=()), tmp_path)
    assert "Of 2 complaints none is settled yet." in text
    text, _ = written(book(replace(figures, said=SaidOfUs({}))), tmp_path)
    assert "Days to settle" not in text


def test_many_rules_go_on_on_a_page_more(tmp_path: Path) -> None:
    figures = shop_year()
    _, pages = written(book(replace(figures, rules=figures.rules * 12)), tmp_path)
    assert pages > 12


def test_each_part_on_contacts_names_its_days_and_a_hatch_is_told(tmp_path: Path) -> None:
    day = dt.date(2026, 11, 28)
    short = effort.reckon([("gold", 10), ("iron", 15)], day)
    text, _ = written(book(day=day, effort=short), tmp_path)
    days = "1 Jan 2026 to 28 Nov 2026"
    assert text.count(days) == 3
    assert text.count("less than it should be") == 1
    assert "Share of the contacts of 12 months" not in text
    text, _ = written(book(), tmp_path)
    assert "less than it should be" not in text  # all have what they should have
    assert "below gold" in text


def test_working_days_stand_only_where_they_are_known(tmp_path: Path) -> None:
    day = dt.date(2026, 12, 31)
    closed = [Closed("C1", "Sato", 20, 18, 3, 20, 20, 9)]
    for days, stands in ((200, True), (365, False)):
        staff = contacts.by_staff(closed, [("Sato", 9)], day, {"Sato": days})
        text, _ = written(book(staff=staff), tmp_path)
        assert ("Working days" in text) == stands
        assert ("Contacts in 10 working days" in text) == stands


def test_closing_early_leaves_nothing(tmp_path: Path) -> None:
    job = years.year(book(), SHOP, "en", tmp_path / "year.pdf")
    assert next(job) == Progress(0, 13, "The shop's year 2026")
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
