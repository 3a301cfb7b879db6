"""The page of the owner's year that tells what members said, how it was settled, and the events (F1, D3)."""

from app.domain.feedback import Kind
from app.i18n import translate
from app.queries import said_of_us
from app.queries.said_of_us import SaidOfUs
from app.queries.yearbook import Yearbook
from app.reports import chart, year_care, year_page
from app.reports.report_page import ReportPage
from app.words import feedback
from app.words.chart.series import Bar, Bars
from app.words.insight.tables import whole


def told(page: ReportPage, it: Yearbook) -> None:
    """Draw how much was said of each kind, and set how complaints were settled; below them the events."""
    said = it.year.said
    if said.total:
        bars = tuple(
            Bar(
                feedback.kind(kind),
                said.by_kind[kind],
                f"{said.by_kind[kind]:,}",
                "",
                strong=kind is Kind.COMPLAINT,
            )
            for kind in Kind
            if said.by_kind.get(kind, 0)
        )
        chart.draw(
            page,
            Bars(
                bars,
                translate("Year", "What was noted, by kind"),
                second=translate("Year", "no complaint"),
            ),
        )
        page.y += 5
    if said.settled:
        days = "–" if said.days is None else f"{said.days:.1f}"
        year_page.figures(
            page,
            [
                (translate("Year", "Days to settle"), days, translate("Year", "on average")),
                (
                    translate("Year", "Solved"),
                    f"{whole(said.solved / said.settled)} %",
                    translate("Year", "of {settled} that are settled").format(settled=f"{said.settled:,}"),
                ),
                (
                    translate("Year", "Came in again"),
                    f"{whole(said.returned / said.could_return)} %" if said.could_return else "–",
                    translate("Year", "about {share} % usually stay").format(share=whole(said_of_us.STAYING)),
                ),
            ],
        )
        page.y += 4
    if it.events:
        year_page.section(page, translate("Year", "Events"))
        year_care.events(page, it)


def lines(said: SaidOfUs) -> list[str]:
    """Return what there is to say of complaints and ideas, a sentence each."""
    found = []
    if said.days is not None:
        words = translate(
            "Reports",
            "{settled} of {all} complaints are settled, after {days} days on average; {share} were solved.",
        )
        share = f"{said.solved / said.settled:.0%}"
        days = f"{said.days:.1f}"
        found.append(
            words.format(settled=f"{said.settled:,}", all=f"{said.complaints:,}", days=days, share=share)
        )
    elif said.complaints:
        words = translate("Reports", "Of {all} complaints none is settled yet.")
        found.append(words.format(all=f"{said.complaints:,}"))
    if said.promised:
        words = translate("Reports", "{share} were settled by the day that was promised.")
        found.append(words.format(share=f"{said.in_time / said.promised:.0%}"))
    if said.content is not None:
        words = translate("Reports", "Asked afterwards, {count} were {content} of 5 content on average.")
        found.append(words.format(count=f"{said.asked:,}", content=f"{said.content:.1f}"))
    if said.could_return:
        words = translate(
            "Reports",
            "Of those whose complaint was solved {share} came in again within {days} days; usual is {usual}.",
        )
        share = f"{said.returned / said.could_return:.0%}"
        found.append(words.format(share=share, days=said_of_us.CAME_BACK, usual=f"{said_of_us.STAYING:.0%}"))
    if said.ideas_used:
        words = translate("Reports", "Ideas of members that are used: {count}.")
        found.append(words.format(count=f"{said.ideas_used:,}"))
    return found
