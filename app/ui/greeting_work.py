"""The work behind the page of greeting cards, away from the window: who gets one, the pages, the printer."""

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtPrintSupport import QPrinter

from app.domain.shop import ShopSettings
from app.progress import Job, Progress, share
from app.queries.recipients import Recipients, Wanted
from app.reports.greeting import Greeting
from app.ui import printing


def found(shop: Any, settings: ShopSettings, wanted: Wanted, today: date) -> Recipients:
    """Return who gets a card."""
    from app.queries import greetings

    with shop.reading() as session:
        return greetings.cards(session, settings, wanted, today)


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
