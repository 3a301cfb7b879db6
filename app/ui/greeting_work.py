"""The work behind the page of greeting cards, away from the window: the pages, and who has which of them."""

from collections.abc import Sequence
from itertools import compress
from pathlib import Path
from typing import Any, Final, NamedTuple

from app.progress import Job, Progress, share
from app.queries.recipients import Recipient
from app.reports import paper as papers
from app.reports.greeting import Greeting
from app.reports.look import Look
from app.ui.context import Context
from app.ui.dialogs.print_stopped import Hers
from app.ui.greeting_photos import Chosen

_PHOTOS: Final = 0.1
"""As much of the work as reading their photos is counted."""


class Made(NamedTuple):
    """Cards that were printed or saved, as they were then."""

    people: list[Recipient]
    greetings: list[Greeting]
    """In the order of the people."""
    design: str
    paper: str
    look: Look
    photos: Chosen | None
    """None: this design has no place for one."""

    def only(self, chosen: Sequence[bool]) -> "Made":
        """Return those that are chosen."""
        return self._replace(
            people=list(compress(self.people, chosen)), greetings=list(compress(self.greetings, chosen))
        )


def look(context: Context) -> Look:
    """Return what the shop brings to its cards."""
    from app.queries import logo

    with context.reading() as session:
        return Look(logo.load(session), context.settings.accent)


def sides(greetings: Sequence[Greeting], paper: str) -> list[Hers]:
    """Return on which pages of the paper each card lies."""
    found: list[set[int]] = [set() for _ in greetings]
    for number, page in enumerate(papers.pages(papers.PAPERS[paper], [one.in_columns for one in greetings])):
        for spot in page.spots:
            found[spot.card].add(number)
    return [Hers(one.to_name, frozenset(pages)) for one, pages in zip(greetings, found, strict=True)]


def saved(made: Made, file: Path) -> Job[Any]:
    """Write the cards into a file; reportlab is imported on the worker."""
    greetings = yield from share(_with_photos(made), 0, _PHOTOS)
    from app.reports import cards

    written = cards.cards(greetings, made.design, made.paper, file, look=made.look)
    return (yield from share(written, _PHOTOS, 1))


def _with_photos(made: Made) -> Job[list[Greeting]]:
    yield Progress(0, len(made.greetings))
    return made.greetings if made.photos is None else (yield from made.photos.on(made.people, made.greetings))


def posted(context: Context, made: Sequence[Made], file: Path) -> Job[int | None]:
    """Close the tasks that asked for these cards, keep what each looked like, and return the change."""
    from app.services import card_pictures, greeting_cards
    from app.services.card_pictures import Posted
    from app.ui.card_pictures import taken

    cards = [(one, each.design) for each in made for one in each.people]
    sides = []
    begun = 0.0
    for each in made:
        ends = begun + len(each.people) / len(cards)
        greetings = yield from share(_with_photos(each), begun, begun)
        pictures = taken(greetings, each.design, each.paper, file, each.look)
        sides += yield from share(pictures, begun, ends)
        begun = ends
    shop, actor, today = context.shop, context.actor, context.today()
    sent = [greeting_cards.SentCard.of(one) for one, _design in cards]
    with shop.changing() if actor is None else shop.changing(actor) as session:
        session.info["today"] = today
        contacts = greeting_cards.posted(session, sent, today)
        kept = [
            Posted(one.member_id, contact, one.occasion.key, design, look)
            for (one, design), contact, look in zip(cards, contacts, sides, strict=True)
            if contact is not None
        ]
        card_pictures.keep(session, kept, today)
        change_id = session.info.get("change_id")
    return None if change_id is None else int(change_id)
