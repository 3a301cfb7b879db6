"""Subjects of the owner's year, a page each: sales, members, who brings, stays, came, and bought most."""

from collections.abc import Sequence
from typing import Final

from app.domain import money
from app.domain.insight import share
from app.domain.tiers import Tier
from app.i18n import translate
from app.queries.year import BestMember, ShopYear
from app.queries.yearbook import Yearbook
from app.reports import bar_chart, chart, figure_table, table, year_page
from app.reports.report_page import SOFT, TINT, ReportPage
from app.reports.setting_horizontal import Align
from app.reports.table import Column
from app.words import chart as series_of
from app.words import dates, people, standing
from app.words.chart.series import Bar, Bars, Cell, Field
from app.words.insight import table as table_of
from app.words.insight.tables import whole

_MATRIX: Final = (Tier.PLATINUM, Tier.GOLD, Tier.IRON, Tier.LEAD, Tier.NONE)


def sales(page: ReportPage, it: Yearbook) -> None:
    """Draw the sales of each month, and set them beside the year before."""
    found = it.year
    note = ""
    if found.net_before is not None:
        note = translate("Reports", "pale: the year before")
        if found.until is not None:
            note = translate("Reports", "pale: the same days of the year before")
    year_page.section(page, translate("Reports", "Sales by month"), note)
    scale = 10 ** money.digits(found.currency)
    bar_chart.draw(
        page,
        [dates.short_month(month.month) for month in found.months],
        [round(month.net / scale) for month in found.months],
        [None if month.net_before is None else round(month.net_before / scale) for month in found.months],
        88,
        "{:,}".format,
    )
    page.y += 8
    _months(page, found)


def _months(page: ReportPage, found: ShopYear) -> None:
    """Set each month with its sales beside those of the year before, and what its tickets came to."""
    months = found.months
    rows = [
        _month_row(dates.short_month(month.month), month.net, month.net_before, month.tickets, found.currency)
        for month in months
    ]
    whole_year = (found.net, found.net_before, found.tickets, found.currency)
    rows.append(_month_row(translate("Reports", "Together"), *whole_year))
    columns = [
        Column(translate("Year", "Month"), page.measure - 128),
        Column(translate("Reports", "Sales"), 34, Align.RIGHT),
        Column(translate("Year", "Year before"), 34, Align.RIGHT),
        Column(translate("Year", "Change"), 20, Align.RIGHT),
        Column(translate("Reports", "Tickets"), 18, Align.RIGHT),
        Column(translate("Year", "Each ticket"), 22, Align.RIGHT),
    ]
    table.draw(page, columns, rows, size=8.5, strong_last=True)


def _month_row(name: str, net: int, before: int | None, tickets: int, currency: str) -> tuple[str, ...]:
    return (
        name,
        money.whole(net, currency) if tickets or net else "–",
        money.whole(before, currency) if before else "–",
        f"{(net - before) / before:+.0%}" if before and before > 0 else "–",
        f"{tickets:,}",
        money.whole(net // tickets, currency) if tickets else "–",
    )


def members(page: ReportPage, it: Yearbook) -> None:
    """Draw the pyramid, the levels of the cards, and where the members of a year ago stand now."""
    _chart(page, it, it.pyramid)
    page.y += 5
    levels = _levels(it)
    if levels:
        said = translate("Year", "{count} ({share} %)")
        everybody = sum(levels.values())
        bars = tuple(
            Bar(
                people.level(code), count, said.format(count=f"{count:,}", share=whole(count / everybody)), ""
            )
            for code, count in levels.items()
        )
        chart.draw(page, Bars(bars, translate("Year", "Members of each card level")))
        page.y += 5
    ago = it.year_ago
    counts = {(old, new): count for old, new, count in ago.moves}
    most = max(counts.values(), default=0)
    if not most:
        return
    year_page.section(
        page,
        translate("Year", "From tier to tier within a year"),
        translate("Year", "{since} to {day}").format(since=dates.day(ago.since), day=dates.day(ago.today)),
    )
    then = [tier for tier in _MATRIX if any(old == tier for old, _ in counts)]
    now = [tier for tier in _MATRIX if any(new == tier for _, new in counts)]
    none = translate("Year", "none yet")
    cells = tuple(
        tuple(
            Cell((counts[old, new] / most) ** 0.5, f"{counts[old, new]:,}", "")
            if (old, new) in counts
            else None
            for new in now
        )
        for old in then
    )
    chart.draw(
        page,
        Field(
            tuple(standing.tier(tier) or none for tier in now),
            tuple(standing.tier(tier) or none for tier in then),
            cells,
            translate("Year", "across: now"),
            translate("Year", "down: a year ago"),
        ),
    )


def _levels(it: Yearbook) -> dict[str, int]:
    """Return how many have each card level, in the order of the shop's levels."""
    found: dict[str, int] = {}
    for step in it.pyramid.steps:
        for code, count in step.levels:
            found[code] = found.get(code, 0) + count
    known = [code for code in people.levels() if code in found]
    return {code: found[code] for code in [*known, *(code for code in found if code not in known)]}


def pareto(page: ReportPage, it: Yearbook) -> None:
    """Draw the curve, and the tenths under it."""
    year_page.section(page, translate("Year", "Share of members and of sales"), year_page.looked_back(it.day))
    _chart(page, it, it.pareto)
    page.y += 6
    figure_table.draw(page, table_of(it.pareto), it.currency)


def stayed(page: ReportPage, it: Yearbook) -> None:
    """Draw who stayed, of the best and of all, and who came again quarter by quarter."""
    found = it.year_ago
    if not found.is_empty:
        year_page.figures(
            page,
            [
                (
                    translate("Year", "Lost of the best"),
                    f"{whole(found.lost)} %" if found.were_best else "–",
                    translate("Year", "{gone} of {count}; about 30 % are usual").format(
                        gone=f"{found.gone:,}", count=f"{found.were_best:,}"
                    ),
                ),
                (
                    translate("Year", "Came again of all"),
                    f"{whole(found.kept)} %",
                    translate("Year", "{again} of {count} who bought the year before").format(
                        again=f"{found.again:,}", count=f"{found.bought_before:,}"
                    ),
                ),
            ],
            columns=2,
        )
        page.y += 6
    if not it.cohorts.is_empty:
        year_page.section(page, translate("Year", "Who came again, quarter by quarter"))
        _chart(page, it, it.cohorts)


def newcomers(page: ReportPage, it: Yearbook) -> None:
    """Draw when newcomers came, and how."""
    found = it.year
    note = translate("Reports", "{gained} in the year, {members} on file at its end").format(
        gained=f"{found.gained:,}", members=f"{found.members:,}"
    )
    year_page.section(page, translate("Reports", "New members by month"), note)
    bar_chart.draw(
        page,
        [dates.short_month(month.month) for month in found.months],
        [month.gained for month in found.months],
        [None] * len(found.months),
        46,
        "{:,}".format,
    )
    page.y += 8
    year_page.section(page, translate("Year", "What brought them"), year_page.looked_back(it.day))
    _chart(page, it, it.sources)
    page.y += 8
    figure_table.draw(page, table_of(it.sources), it.currency)


def best(page: ReportPage, it: Yearbook) -> None:
    """Set the twenty who bought most; the bar behind each is her share of the first one's sum."""
    found = it.year
    most = max(member.net for member in found.best)

    def behind(sheet: ReportPage, index: int, down: float, height: float, left: float) -> None:
        part = max(found.best[index].net, 0) / most if most > 0 else 0
        sheet.box(left + 8, down + 0.4, (sheet.measure - 8) * part * 0.55, height - 0.8, TINT)

    table.draw(
        page,
        [
            Column("", 9, Align.RIGHT),
            Column(translate("Reports", "Member"), 54),
            Column(translate("Reports", "Card"), 27),
            Column(translate("Reports", "Visits"), 17, Align.RIGHT),
            Column(translate("Reports", "Sum"), 32, Align.RIGHT),
            Column("", 6),
            Column(translate("Reports", "Advisor"), page.measure - 145),
        ],
        [_best_row(number, member, found.currency) for number, member in enumerate(found.best, 1)],
        least_row=8.2,
        behind=behind,
    )
    page.y += 5
    page.paragraph(
        translate("Year", "This page names members: it is for the owner's eyes, and is kept under lock."),
        size=8.5,
        colour=SOFT,
    )


def _best_row(number: int, member: BestMember, currency: str) -> tuple[str, ...]:
    return (
        str(number),
        member.name,
        member.card or "–",
        f"{member.visits:,}",
        money.format(member.net, currency),
        "",
        member.advisor or "–",
    )


def headline(found: ShopYear) -> Sequence[tuple[str, str, str]]:
    """Return the figures of the year at a glance: what, how much, and beside what."""
    before = found.net_before
    change = ""
    if before:
        percent = f"{(found.net - before) / before:+.1%}"
        change = translate("Reports", "{percent} on the year before").format(percent=percent)
        if found.until is not None:
            change = translate("Reports", "{percent} on the same days of {year}").format(
                percent=percent, year=found.year - 1
            )
    ticket = found.net // found.tickets if found.tickets else 0
    part = f"{whole(share(found.bought, found.members))} %" if found.members else "–"
    return [
        (translate("Reports", "Sales"), money.whole(found.net, found.currency), change),
        (
            translate("Reports", "Tickets"),
            f"{found.tickets:,}",
            translate("Reports", "{sum} each").format(sum=money.format(ticket, found.currency)),
        ),
        (
            translate("Reports", "Pieces"),
            f"{found.pieces:,}",
            translate("Reports", "returns {sum}").format(sum=money.format(found.returned, found.currency)),
        ),
        (
            translate("Reports", "Members"),
            f"{found.members:,}",
            translate("Reports", "{gained} gained, {lost} lost").format(gained=found.gained, lost=found.lost),
        ),
        (
            translate("Reports", "Members who bought"),
            f"{found.bought:,}",
            translate("Reports", "{share} of all").format(share=part),
        ),
        (
            translate("Reports", "Contacts done"),
            f"{sum(rule.done for rule in found.rules):,}",
            translate("Reports", "of {planned} planned").format(
                planned=f"{sum(rule.planned for rule in found.rules):,}"
            ),
        ),
    ]


def _chart(page: ReportPage, it: Yearbook, found: object) -> None:
    series = series_of.of(found, it.currency)
    if series is not None:
        chart.draw(page, series)
