"""A member's card: her data beside two raw statements, and the card on screen."""

from collections.abc import Iterator
from random import Random
from statistics import quantiles
from time import perf_counter

from app.bench import raw_rows, windows
from app.bench.measure import Measure, of_pairs, seconds
from app.bench.town import Town
from app.queries import member_card
from app.ui.main_window import MainWindow
from app.ui.places import MEMBER_CARD

_PAIRS = 15
_CARDS = 40
"""Cards of one pair; everybody's only once."""
_SHOWN = 40
_ROUNDS = 3
_LINES = "SELECT * FROM purchase_line WHERE member_id = ?"
_ROW = "SELECT * FROM member WHERE id = ?"


def measures(town: Town) -> Iterator[Measure]:
    """Look up cards of anybody, and show some."""
    chosen = Random(1).choices(range(1, town.members + 1), k=(_PAIRS + 1) * _CARDS)
    yield _data(town, chosen)
    yield _on_screen(town, chosen[:_SHOWN])


def _data(town: Town, chosen: list[int]) -> Measure:
    """Look each member up in both ways, one after the other; a pair is what some members took together."""
    with town.opened() as shop, raw_rows.opened(town.shop) as link:

        def ours(member_id: int) -> None:
            with shop.reading() as session:
                member_card.load(session, member_id, town.today)

        def floor(member_id: int) -> None:
            link.execute(_LINES, (member_id,)).fetchall()
            link.execute(_ROW, (member_id,)).fetchall()

        taken = []
        for first in range(0, len(chosen), _CARDS):
            both = [(seconds(ours, id_), seconds(floor, id_)) for id_ in chosen[first : first + _CARDS]]
            taken.append((sum(above for above, _ in both), sum(below for _, below in both)))
    # The first pair prepares the statements.
    return of_pairs("card_data", taken[1:], limit=15, load=town.load)


def _on_screen(town: Town, chosen: list[int]) -> Measure:
    """Open cards one after the other, from the click to the painted page, in several rounds.

    The first of all builds the page. Of each card the quickest showing counts: the others heard
    the neighbours.
    """
    with town.opened() as shop, windows.opened(town, shop) as window:
        window.open_member(chosen[-1])
        page = window.page(MEMBER_CARD.key)
        assert page is not None  # noqa: S101  (the shop is open)
        painted = windows.Painted(page)
        painted.wait(painted.times)
        rounds = [[_shown(window, member_id, painted) for member_id in chosen[:-1]] for _ in range(_ROUNDS)]
    quiet = [min(showings) for showings in zip(*rounds, strict=True)]
    return Measure("card_shown", "ms", 1_000 * quantiles(quiet, n=20)[18], limit=50, load=town.load)


def _shown(window: MainWindow, member_id: int, painted: windows.Painted) -> float:
    before = painted.times
    started = perf_counter()
    window.open_member(member_id)
    painted.wait(before)
    took = perf_counter() - started
    painted.wait(painted.times)  # what comes after is not the next one's
    return took
