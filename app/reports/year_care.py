"""Subjects of the owner's year on care: contacts, effort and staff, events, what the programme costs."""

from dataclasses import replace
from typing import Final

from app.domain import money
from app.i18n import translate
from app.queries.yearbook import Yearbook
from app.reports import chart, figure_table, table, year_page
from app.reports.report_page import SOFT, ReportPage
from app.reports.setting_horizontal import Align
from app.reports.table import Column
from app.words import chart as series_of
from app.words import dates, outreach
from app.words.chart import programme
from app.words.chart.series import Bars
from app.words.insight import table as table_of
from app.words.insight.tables import Table, percent, whole

_BARS: Final = 6
"""Occasions that are drawn; the table has them all."""
_STAFF: Final = 12
_EVENTS: Final = 14
_MONTHS: Final = 13
_OF_DAYS: Final = (1, 4)
"""The columns of the staff's table that rest on working days."""


def contacts(page: ReportPage, it: Yearbook) -> None:
    """Draw after which occasions she came back, and set what was planned, done and reached by occasion."""
    rules = it.year.rules
    year_page.section(page, translate("Year", "Contacts that fell due"), _period(it))
    series = series_of.of(it.contacts, it.currency)
    if isinstance(series, Bars) and series.bars:
        chart.draw(page, Bars(series.bars[:_BARS], series.words))
        page.y += 5
    if not rules:
        return
    back = {row.rule: row for row in it.contacts.rows}
    rows = [
        (
            outreach.rule(rule.rule),
            *_counts(rule.planned, rule.done, rule.reached),
            f"{whole(back[rule.rule].share)} %" if rule.rule in back and back[rule.rule].ripe else "–",
        )
        for rule in rules
    ]
    sums = (sum(getattr(rule, key) for rule in rules) for key in ("planned", "done", "reached"))
    total = f"{whole(it.contacts.back)} %" if it.contacts.ripe else "–"
    table.draw(
        page,
        [
            Column(translate("Reports", "Occasion"), page.measure - 108),
            Column(translate("Reports", "Planned"), 21, Align.RIGHT),
            Column(translate("Reports", "Done"), 21, Align.RIGHT),
            Column(translate("Reports", "Reached"), 21, Align.RIGHT),
            Column(translate("Reports", "Done of planned"), 22, Align.RIGHT),
            Column(translate("Year", "Came back"), 23, Align.RIGHT),
        ],
        [*rows, (translate("Reports", "Together"), *_counts(*sums), total)],
        size=8.5,
        strong_last=True,
    )


def _period(it: Yearbook) -> str:
    """Return from when to when the contacts of the year fell due: to today while it lasts."""
    words = translate("Year", "{since} to {day}")
    return words.format(since=dates.day(it.year.period.first), day=dates.day(it.day))


def _counts(planned: int, done: int, reached: int) -> tuple[str, str, str, str]:
    return f"{planned:,}", f"{done:,}", f"{reached:,}", f"{whole(done / planned)} %" if planned else "–"


def effort(page: ReportPage, it: Yearbook) -> None:
    """Draw where effort went beside 60 : 30 : 10, and set what each member of staff did."""
    series = series_of.of(it.effort, it.currency)
    if isinstance(series, Bars):
        year_page.section(page, translate("Year", "Contacts that fell due"), _period(it))
        chart.draw(page, replace(series, words=translate("Year", "Share of these contacts")))
        page.y += 4
        figure_table.draw(page, table_of(it.effort), it.currency)
        page.y += 10
    if not it.staff.is_empty:
        made = _staff(it)
        year_page.section(page, translate("Year", "The staff"), _period(it))
        came_back = series_of.of(it.staff, it.currency)
        if came_back is not None:
            chart.draw(page, came_back)
            page.y += 4
        figure_table.draw(page, Table(made.columns, made.rows[:_STAFF]), it.currency)


def _staff(it: Yearbook) -> Table:
    """Return the table of the staff, without working days where the shop has told nobody's."""
    made = table_of(it.staff)
    every = (it.day - it.year.period.first).days + 1
    if any(row.days not in (0, every) for row in it.staff.rows):
        return made
    kept = [at for at in range(len(made.columns)) if at not in _OF_DAYS]
    return Table(
        tuple(made.columns[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in made.rows)
    )


def events(page: ReportPage, it: Yearbook) -> None:
    """Set the events with who came, and what they bought in their wake."""
    table.draw(
        page,
        [
            Column(translate("Year", "Day"), 34),
            Column(translate("Year", "Theme"), page.measure - 124, wraps=True),
            Column(translate("Year", "Invited"), 22, Align.RIGHT),
            Column(translate("Year", "Came"), 22, Align.RIGHT),
            Column(translate("Year", "Bought in the 14 days after"), 46, Align.RIGHT),
        ],
        [
            (
                dates.day(one.day),
                one.theme,
                f"{one.invited:,}",
                f"{one.came:,}",
                money.whole(one.sold, it.currency),
            )
            for one in it.events[-_EVENTS:]
        ],
        least_row=8.2,
    )
    if len(it.events) > _EVENTS:
        page.y += 2
        page.text(
            translate("Year", "The last {count} of {all} events.").format(count=_EVENTS, all=len(it.events)),
            0, page.y, size=8, colour=SOFT,
        )  # fmt: skip


def cost(page: ReportPage, it: Yearbook) -> None:
    """Draw the cost of each month over what is usual, and set what is owed."""
    low, high = (whole(part) for part in it.cost.usual)
    usual = f"{low} %" if low == high else f"{low}–{high} %"
    owed = it.owed
    year_page.figures(
        page,
        [
            (
                translate("Year", "Cost of the programme"),
                f"{percent(it.cost.whole.share)} %",
                translate("Year", "of the members' sales; {usual} is usual").format(usual=usual),
            ),
            (
                translate("Year", "Points owed"),
                f"{owed.points:,}",
                translate("Year", "held by {members}; worth {sum}").format(
                    members=f"{owed.points_members:,}", sum=money.whole(owed.points_worth, it.currency)
                )
                if owed.points_worth
                else translate("Year", "held by {members}").format(members=f"{owed.points_members:,}"),
            ),
            (
                translate("Year", "Balances owed"),
                money.whole(owed.money, it.currency),
                translate("Year", "held by {members}").format(members=f"{owed.money_members:,}"),
            ),
        ],
    )
    page.y += 6
    if any(row.share for row in it.cost.months):
        year_page.section(page, translate("Year", "Month by month"), year_page.looked_back(it.day))
        chart.draw(page, programme.cost(it.cost, it.currency, _MONTHS))
