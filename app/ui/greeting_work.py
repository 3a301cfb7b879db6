"""The work behind the page of greeting cards, away from the window: who gets one, the pages, the printer."""

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtPrintSupport import QPrinter

from app.progress import Job, Progress, share
from app.queries.greetings import Recipients
from app.reports.greeting import Greeting
from app.ui import printing
from app.ui.widgets.greeting_people import Card
from app.ui.widgets.greeting_who import Wanted


class Found(NamedTuple):
    """Who gets a card, and whose card is in the post."""

    people: Recipients
    posted: frozenset[Card]


def found(shop: Any, language: str, wanted: Wanted, today: date) -> Found:
    """Return who gets a card."""
    from app.queries import greetings, posted_cards

    with shop.reading() as session:
        people = greetings.birthday_cards(
            session, language, wanted.first, wanted.last, wanted.member_ids, today
        )
        days = [one.day for one in people.cards] or [wanted.first]
        return Found(people, posted_cards.load(session, min(days), max(days)))


def cards(greetings: list[Greeting], design: str, paper: str, file: Path) -> Job[Any]:
    """Write cards; reportlab is imported on the worker."""
    yield Progress(0, len(greetings))
    from app.reports import cards as report

    return (yield from report.cards(greetings, design, paper, file))


def printed(greetings: list[Greeting], design: str, paper: str, file: Path, printer: QPrinter) -> Job[int]:
    """Print cards; nothing of the file stays."""
    try:
        yield from share(cards(greetings, design, paper, file), 0, 0.2)
        return (yield from share(printing.print_pdf(file, printer), 0.2, 1))
    finally:
        file.unlink(missing_ok=True)
