"""The work behind the page of greeting cards, away from the window: the pages, the printer."""

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtPrintSupport import QPrinter

from app.progress import Job, Progress, share
from app.queries.recipients import Recipient
from app.reports.greeting import Greeting
from app.ui import printing
from app.ui.context import Context


class Made(NamedTuple):
    """Cards that were printed or saved, as they were then."""

    people: list[Recipient]
    greetings: list[Greeting]
    """In the order of the people."""
    design: str
    paper: str


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


def posted(context: Context, made: Made, file: Path) -> Job[int | None]:
    """Close the tasks that asked for these cards, keep what each looked like, and return the change."""
    from app.services import card_pictures, greeting_cards
    from app.services.card_pictures import Posted
    from app.ui.card_pictures import taken

    shop, actor, today = context.shop, context.actor, context.today()
    sides = yield from taken(made.greetings, made.design, made.paper, file)
    sent = [greeting_cards.SentCard.of(one) for one in made.people]
    with shop.changing() if actor is None else shop.changing(actor) as session:
        session.info["today"] = today
        contacts = greeting_cards.posted(session, sent, today)
        looks = zip(made.people, contacts, sides, strict=True)
        kept = [
            Posted(one.member_id, contact, one.occasion.key, made.design, each)
            for one, contact, each in looks
        ]
        card_pictures.keep(session, kept, today)
        change_id = session.info.get("change_id")
    return None if change_id is None else int(change_id)
