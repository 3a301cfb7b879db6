"""The care plan on paper (D5): each member of staff's contacts of a period as a table to tick and fill in."""

from collections.abc import Generator
from pathlib import Path
from typing import Final

from app import i18n
from app.i18n import translate
from app.progress import Progress
from app.queries.care_plan import CarePlan, PlannedContact, StaffPlan
from app.reports import table
from app.reports.greeting import Letterhead
from app.reports.pdf_file import pdf_file
from app.reports.report_page import ACCENT, SOFT, ReportPage, ReportPrinted
from app.reports.table import Column
from app.reports.typefaces import Role
from app.words import dates, outreach

_ROW: Final = 11.5
"""Least height of a row in millimetres: room for a hand."""
_TICKED: Final = ("reached", "left_word", "no_answer", "wrong_number")
"""Outcomes that have a box; another is written out."""


def care_plan(
    plan: CarePlan, shop: Letterhead, language: str, out: Path
) -> Generator[Progress, None, ReportPrinted]:
    """Write `plan` in `language` into the file `out`, new pages for each member of staff.

    Every field has its column, filled or empty. Closed early, nothing stays behind.
    """
    with i18n.language(language):
        title = translate("Reports", "Care plan")
        period = f"{dates.day(plan.first)} – {dates.day(plan.last)}"
    with pdf_file(out, title) as canvas:
        page = ReportPage(
            canvas, language, (shop.name, f"{title} · {period}"), width=297, height=210, margin=16
        )
        for done, staff in enumerate(plan.staff or (StaffPlan("", ()),)):
            yield Progress(done, len(plan.staff), staff.staff)
            with i18n.language(language):
                _staff(page, staff, title, period)
        page.finish()
        yield Progress(len(plan.staff), len(plan.staff))
    return ReportPrinted(out, page.number, "".join(sorted(page.missing)))


def _staff(page: ReportPage, plan: StaffPlan, title: str, period: str) -> None:
    page.begin()
    name = plan.staff or translate("Reports", "Nobody yet")
    width = page.text(name, 0, 0, size=19, role=Role.BODY, width=page.measure * 0.5)
    page.text(f"{title}　{period}", width + 6, 2.6, size=9, colour=SOFT)
    page.y = 11
    page.rule(page.y, ACCENT, 0.5)
    page.y += 3.5
    if not plan.contacts:
        page.paragraph(translate("Reports", "No contact falls due in this period."), colour=SOFT)
        return
    columns = [
        Column(translate("Reports", "Due"), 21),
        Column(translate("Reports", "Member"), 35, wraps=True),
        Column(translate("Reports", "Card"), 20),
        Column(translate("Reports", "Phone"), 31),
        Column(translate("Reports", "Why"), 56, wraps=True),
        Column(translate("Reports", "How"), 18, wraps=True),
        *(Column(outreach.outcome(key), 13.5, boxes=1) for key in _TICKED),
        Column(translate("Reports", "What she said, next step"), page.measure - 235),
    ]
    table.draw(page, columns, [_row(contact) for contact in plan.contacts], least_row=_ROW, size=9)
    page.y += 3
    done = sum(bool(contact.outcome) for contact in plan.contacts)
    page.text(
        translate("Reports", "{count} contacts, {done} done").format(count=len(plan.contacts), done=done),
        0,
        page.y,
        size=8,
        colour=SOFT,
    )


def _row(contact: PlannedContact) -> tuple[str, ...]:
    why = outreach.rule(contact.rule)
    if contact.reason and contact.reason != why:
        why = translate("Reports", "{occasion}: {reason}").format(occasion=why, reason=contact.reason)
    other = "" if contact.outcome in _TICKED else outreach.outcome(contact.outcome)
    said = " · ".join(part for part in (other, contact.note) if part)
    return (
        f"{contact.due.isoformat()}",
        contact.member,
        contact.card,
        contact.phone,
        why,
        outreach.channel(contact.channel),
        *("×" if contact.outcome == key else "" for key in _TICKED),
        said,
    )
