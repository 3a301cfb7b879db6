"""The sample shop on paper: birthday cards, the year, a letter, the plan of the week and of today."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from app.database.shop import Shop
from app.domain.twelve_months import TwelveMonths
from app.progress import Job, Progress, share
from app.queries import care_plan, greetings, letter, settings, yearbook

_AHEAD: Final = 30
"""Days of birthdays that get a card."""


def papers(shop: Shop, today: date, member_id: int, folder: Path) -> Job[list[Path]]:
    """Write every paper of the shop into `folder` and return their paths."""
    from app.reports import cards as cards_report
    from app.reports import care_plan as plan_report
    from app.reports import letter as letter_report
    from app.reports import wishes
    from app.reports import year as year_report
    from app.reports.greeting import Letterhead
    from app.reports.report_page import ReportPrinted

    with shop.reading() as session:
        kept = settings.load(session)
        born = greetings.birthday_cards(session, kept.language, today, today + timedelta(days=_AHEAD))
        figures = yield from share(yearbook.load(session, kept, TwelveMonths(today.year), today), 0.0, 0.1)
        hers = letter.load(session, kept, member_id, today.year, today)
        week = care_plan.load(session, kept, today, today + timedelta(days=6), today)
        now = care_plan.load(session, kept, today, today, today)
    head = Letterhead.of(kept)
    cards = [wishes.for_recipient(one, kept) for one in born.cards]
    jobs: list[Job[ReportPrinted | cards_report.CardsPrinted]] = [
        plan_report.care_plan(now, head, kept.language, folder / "contacts-today.pdf"),
        plan_report.care_plan(week, head, kept.language, folder / "care-plan.pdf"),
        year_report.year(figures, head, kept.language, folder / "year.pdf"),
        letter_report.letter(hers, head, folder / "letter.pdf"),
    ]
    for number, (design, paper) in enumerate(_designs()):
        if cards:
            out = folder / f"birthday-cards-{design}-{paper}.pdf"
            jobs.append(cards_report.cards(cards[number:] or cards, design, paper, out))
    written = []
    for number, job in enumerate(jobs):
        yield Progress(number, len(jobs))
        written.append((yield from job).path)
    return written


def _designs() -> Iterator[tuple[str, str]]:
    """Yield each design with a paper: one sheet to cut, the others card by card."""
    from app.reports import templates

    stocks = ("a4-sheet", "hagaki", "postcard-cn")
    yield from zip(templates.DESIGNS, stocks, strict=False)
