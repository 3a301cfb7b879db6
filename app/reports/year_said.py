"""The part of the shop's year on paper that tells what members said, and how it was settled (F1, D3)."""

from app.domain.feedback import Kind
from app.i18n import translate
from app.queries import said_of_us
from app.queries.said_of_us import SaidOfUs
from app.queries.year import ShopYear
from app.reports.report_page import SOFT, ReportPage
from app.words import feedback

ROOM = 44.0
"""Millimetres that it wants."""


def told(page: ReportPage, figures: ShopYear) -> None:
    """Write it where the page stands."""
    said = figures.said
    kinds = [
        translate("Reports", "{kind}: {count}").format(kind=feedback.kind(kind), count=f"{count:,}")
        for kind in Kind
        if (count := said.by_kind.get(kind, 0))
    ]
    page.heading(translate("Reports", "What members said"), " · ".join(kinds))
    if not said.total:
        page.paragraph(translate("Reports", "Nothing was noted in this year."), colour=SOFT)
        return
    for words in _lines(said):
        page.paragraph(words, size=9)


def _lines(said: SaidOfUs) -> list[str]:
    """Return what there is to say of complaints and ideas, a sentence each."""
    lines = []
    if said.days is not None:
        words = translate(
            "Reports",
            "{settled} of {all} complaints are settled, after {days} days on average; {share} were solved.",
        )
        share = f"{said.solved / said.settled:.0%}"
        days = f"{said.days:.1f}"
        lines.append(
            words.format(settled=f"{said.settled:,}", all=f"{said.complaints:,}", days=days, share=share)
        )
    elif said.complaints:
        words = translate("Reports", "Of {all} complaints none is settled yet.")
        lines.append(words.format(all=f"{said.complaints:,}"))
    if said.promised:
        words = translate("Reports", "{share} were settled by the day that was promised.")
        lines.append(words.format(share=f"{said.in_time / said.promised:.0%}"))
    if said.content is not None:
        words = translate("Reports", "Asked afterwards, {count} were {content} of 5 content on average.")
        lines.append(words.format(count=f"{said.asked:,}", content=f"{said.content:.1f}"))
    if said.could_return:
        words = translate(
            "Reports",
            "Of those whose complaint was solved {share} came in again within {days} days; usual is {usual}.",
        )
        share = f"{said.returned / said.could_return:.0%}"
        lines.append(words.format(share=share, days=said_of_us.CAME_BACK, usual=f"{said_of_us.STAYING:.0%}"))
    if said.ideas_used:
        words = translate("Reports", "Ideas of members that are used: {count}.")
        lines.append(words.format(count=f"{said.ideas_used:,}"))
    return lines
