"""What the shop owes its members, a sentence each."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.domain import money
from app.i18n import Counted, translate
from app.words import dates

Owed: Final = Counted("Owed")


def points(day: date, held: int, members: int, worth: int, lapsing: int, currency: str) -> Iterator[str]:
    """Yield what is owed in points on the evening of `day`; `worth` is what they take off."""
    if not held:
        yield translate("Owed", "On {day} no points stand open.").format(day=dates.day(day))
        return
    yield Owed.tr("On {day} %n member(s) hold {points} points.", "", members).format(
        day=dates.day(day), points=f"{held:,}"
    )
    if worth:
        yield translate("Owed", "They take {amount} off.").format(amount=money.format(worth, currency))
    if lapsing:
        yield translate("Owed", "{points} of them lapse within 30 days.").format(points=f"{lapsing:,}")


def balances(held: int, members: int, currency: str) -> str:
    """Return what is owed of money that was paid in."""
    if not held:
        return translate("Owed", "No balance stands open.")
    return Owed.tr("%n member(s) have {amount} on their balances.", "", members).format(
        amount=money.format(held, currency)
    )
