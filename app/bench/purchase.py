"""A ticket: from keeping it, with its points, to the card that shows all of it again."""

from collections.abc import Iterator
from statistics import median
from time import process_time
from typing import Final

from app.bench import regular, windows
from app.bench.measure import Measure
from app.bench.town import Town
from app.database.shop import Shop
from app.queries import balances
from app.services import purchases
from app.services.purchases import NewLine
from app.ui.main_window import MainWindow
from app.ui.places import MEMBER_CARD

_TICKETS: Final = 15
_LIMIT: Final = 50
_PATIENCE: Final = 5.0
"""Seconds after which a card will not be painted any more: a slow one counts in full."""
_PRICE: Final = 128_000
"""Minor units."""


def measures(town: Town) -> Iterator[Measure]:
    """Keep tickets of one with as many lines as usual, and of a regular, each in front of her open card."""
    path = regular.shop(town)
    with town.opened(path) as shop, windows.opened(town, shop) as window:
        for member_id, lines in ((regular.USUAL, regular.FEW), (regular.REGULAR, regular.LINES)):
            took = _kept(window, shop, town, member_id)
            # The first one prepares the statements.
            ours = 1_000 * median(took[1:])
            yield Measure("purchase_shown", "ms", ours, limit=_LIMIT, load=f"{lines:,} lines")


def _kept(window: MainWindow, shop: Shop, town: Town, member_id: int) -> list[float]:
    """Return the seconds of processor that each ticket took, the first one and some more."""
    window.open_member(member_id)
    page = window.page(MEMBER_CARD.key)
    assert page is not None  # noqa: S101  (the shop is open)
    context = page.context
    painted = windows.Painted(page)
    windows.at_rest(painted, painted.times, _PATIENCE)
    took = []
    for number in range(_TICKETS + 1):
        before, started = painted.times, process_time()
        with context.changing("The purchase is recorded.") as session:
            purchases.record(session, member_id, [_line(number)], town.today, payment="card")
        took.append(windows.at_rest(painted, before, _PATIENCE) - started)
    with shop.reading() as session:
        held = balances.of_member(session, member_id, town.today).points.total
    assert held > 0  # noqa: S101  (else nothing of worth is measured)
    return took


def _line(number: int) -> NewLine:
    return NewLine(f"dress {number}", _PRICE, category="dress", size="38", colour="navy", styles="classic")
