"""The shop's year on paper (D3): figures, sales by month, members, the best twenty, contacts."""

from collections.abc import Generator
from pathlib import Path
from typing import Final

from app import i18n
from app.domain import money
from app.i18n import translate
from app.progress import Progress
from app.queries.year import BestMember, ShopYear
from app.reports import bar_chart, seal, table, year_said
from app.reports.brush import MM
from app.reports.greeting import Letterhead
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, SOFT, TINT, ReportPage, ReportPrinted
from app.reports.setting_horizontal import Align
from app.reports.table import Column
from app.reports.typefaces import Role
from app.words import dates, outreach

_PARTS: Final = 4
_CONTACTS: Final = 70.0
"""Millimetres that the table of contacts wants below the best twenty; else it gets a page."""


def year(
    figures: ShopYear, shop: Letterhead, language: str, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write the shop's year in `language` into the file `out`; closed early, nothing stays behind."""
    with i18n.language(language):
        title = translate("Reports", "The shop's year {year}").format(year=figures.year)
    with pdf_file(out, title) as canvas:
        page = ReportPage(canvas, language, (shop.name, title))
        for done, part in enumerate((_cover, _best, _contacts, _said)):
            yield Progress(done, _PARTS, title)
            with i18n.language(language):
                part(page, figures, shop)
        page.finish()
        yield Progress(_PARTS, _PARTS, title)
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


def _cover(page: ReportPage, figures: ShopYear, shop: Letterhead) -> None:
    page.begin(plain=True)
    text = seal.characters(shop, page.language)
    side = 13.0
    with page.brush.at(0, 0, size=MM):
        x, y = page.width - page.margin - side, page.height - page.margin - side - 2
        seal.draw(page.brush, page.ink, text, page.language, x, y, side)
    page.text(shop.name, 0, 0, size=12, role=Role.BODY, colour=ACCENT, width=page.measure - 20)
    page.text(str(figures.year), -1.5, 5, size=84, role=Role.BODY, language="en")
    page.text(translate("Reports", "The shop's year"), 0.5, 34, size=15, role=Role.BODY, colour=SOFT)
    page.y = 52
    _figures(page, _headline(figures))
    page.y += 8
    page.heading(
        translate("Reports", "Sales by month"),
        _pale(figures),
    )
    if figures.tickets == 0:
        page.paragraph(translate("Reports", "Nothing was sold in this year."), colour=SOFT)
    else:
        _sales(page, figures)
    page.y += 5
    _joined(page, figures)


def _pale(figures: ShopYear) -> str:
    """Return what the pale bars are; of a year that lasts they reach as far as it does."""
    if figures.net_before is None:
        return ""
    if figures.until is None:
        return translate("Reports", "pale: the year before")
    return translate("Reports", "pale: the same days of the year before")


def _sales(page: ReportPage, figures: ShopYear) -> None:
    scale = 10 ** money.digits(figures.currency)
    bar_chart.draw(
        page,
        [dates.short_month(month.month) for month in figures.months],
        [round(month.net / scale) for month in figures.months],
        [None if month.net_before is None else round(month.net_before / scale) for month in figures.months],
        72,
        "{:,}".format,
    )
    best = max(figures.months, key=lambda month: month.net)
    page.y += 2.5
    page.paragraph(
        translate("Reports", "The best month was {month}: {net} on {tickets} tickets.").format(
            month=dates.month(figures.year, best.month),
            net=money.format(best.net, figures.currency),
            tickets=f"{best.tickets:,}",
        ),
        colour=SOFT,
        size=9,
    )


def _joined(page: ReportPage, figures: ShopYear) -> None:
    page.heading(
        translate("Reports", "New members by month"),
        translate("Reports", "{gained} in the year, {members} on file at its end").format(
            gained=f"{figures.gained:,}", members=f"{figures.members:,}"
        ),
    )
    bar_chart.draw(
        page,
        [dates.short_month(month.month) for month in figures.months],
        [month.gained for month in figures.months],
        [None] * len(figures.months),
        38,
        "{:,}".format,
    )


def _headline(figures: ShopYear) -> list[tuple[str, str, str]]:
    """Return the figures of the first page: what, how much, and beside what."""
    before = figures.net_before
    change = ""
    if before:
        percent = f"{(figures.net - before) / before:+.1%}"
        change = translate("Reports", "{percent} on the year before").format(percent=percent)
        if figures.until is not None:
            change = translate("Reports", "{percent} on the same days of {year}").format(
                percent=percent, year=figures.year - 1
            )
    ticket = figures.net // figures.tickets if figures.tickets else 0
    share = f"{figures.bought / figures.members:.0%}" if figures.members else "–"
    return [
        (translate("Reports", "Sales"), money.format(figures.net, figures.currency), change),
        (
            translate("Reports", "Tickets"),
            f"{figures.tickets:,}",
            translate("Reports", "{sum} each").format(sum=money.format(ticket, figures.currency)),
        ),
        (
            translate("Reports", "Pieces"),
            f"{figures.pieces:,}",
            translate("Reports", "returns {sum}").format(
                sum=money.format(figures.returned, figures.currency)
            ),
        ),
        (
            translate("Reports", "Members"),
            f"{figures.members:,}",
            translate("Reports", "{gained} gained, {lost} lost").format(
                gained=figures.gained, lost=figures.lost
            ),
        ),
        (
            translate("Reports", "Members who bought"),
            f"{figures.bought:,}",
            translate("Reports", "{share} of all").format(share=share),
        ),
        (
            translate("Reports", "Contacts done"),
            f"{sum(rule.done for rule in figures.rules):,}",
            translate("Reports", "of {planned} planned").format(
                planned=f"{sum(rule.planned for rule in figures.rules):,}"
            ),
        ),
    ]


def _figures(page: ReportPage, figures: list[tuple[str, str, str]]) -> None:
    width = page.measure / 3
    for index, (what, amount, beside) in enumerate(figures):
        row, column = divmod(index, 3)
        x, down = column * width, page.y + row * 26
        page.rule(down, ACCENT if row == 0 else (0.85, 0.82, 0.76), 0.3, x=x, length=width - 5)
        page.text(what, x, down + 2.6, size=8, colour=SOFT, width=width - 5)
        page.text(amount, x - 0.3, down + 7, size=23, role=Role.BODY, language="en", width=width - 5)
        page.text(beside, x, down + 17.5, size=8, colour=SOFT, width=width - 5)
    page.y += 52


def _best(page: ReportPage, figures: ShopYear, _shop: Letterhead) -> None:
    page.begin()
    page.heading(translate("Reports", "The twenty who bought most"), _share_of_best(figures))
    if not figures.best:
        page.paragraph(translate("Reports", "No member bought anything in this year."), colour=SOFT)
        return
    most = max(member.net for member in figures.best)

    def behind(sheet: ReportPage, index: int, down: float, height: float, left: float) -> None:
        share = max(figures.best[index].net, 0) / most if most > 0 else 0
        sheet.box(left + 8, down + 0.4, (sheet.measure - 8) * share * 0.55, height - 0.8, TINT)

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
        [_best_row(number, member, figures.currency) for number, member in enumerate(figures.best, 1)],
        behind=behind,
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


def _share_of_best(figures: ShopYear) -> str:
    if figures.net <= 0:
        return ""
    share = sum(member.net for member in figures.best) / figures.net
    return translate("Reports", "{share} of the year's sales").format(share=f"{share:.0%}")


def _contacts(page: ReportPage, figures: ShopYear, _shop: Letterhead) -> None:
    if page.room < _CONTACTS:
        page.begin()
    else:
        page.y += 9
    page.heading(
        translate("Reports", "Contacts"),
        translate("Reports", "{count} came back within 30 days").format(count=f"{figures.came_back:,}"),
    )
    if not figures.rules:
        page.paragraph(translate("Reports", "No contact fell due in this year."), colour=SOFT)
        return
    rows = [
        (outreach.rule(rule.rule), *_counts(rule.planned, rule.done, rule.reached)) for rule in figures.rules
    ]
    total = _counts(
        *(sum(getattr(rule, name) for rule in figures.rules) for name in ("planned", "done", "reached"))
    )
    table.draw(
        page,
        [
            Column(translate("Reports", "Occasion"), page.measure - 100),
            Column(translate("Reports", "Planned"), 25, Align.RIGHT),
            Column(translate("Reports", "Done"), 25, Align.RIGHT),
            Column(translate("Reports", "Reached"), 25, Align.RIGHT),
            Column(translate("Reports", "Done of planned"), 25, Align.RIGHT),
        ],
        [*rows, (translate("Reports", "Together"), *total)],
        strong_last=True,
    )


def _said(page: ReportPage, figures: ShopYear, _shop: Letterhead) -> None:
    if page.room < year_said.ROOM:
        page.begin()
    else:
        page.y += 9
    year_said.told(page, figures)


def _counts(planned: int, done: int, reached: int) -> tuple[str, str, str, str]:
    return f"{planned:,}", f"{done:,}", f"{reached:,}", f"{done / planned:.0%}" if planned else "–"
