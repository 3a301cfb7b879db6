"""A member's card: her data beside two raw statements, the card on screen, and that of a regular."""

from collections.abc import Iterator
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time

from app.bench import raw_rows, regular, windows
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
_PATIENCE = 5.0
"""Seconds after which the card with most on it will not be painted any more: a slow one counts in full."""
_OPENED = 25
"""Times that the card with most on it is opened."""
_LINES = "SELECT * FROM purchase_line WHERE member_id = ?"
_ROW = "SELECT * FROM member WHERE id = ?"


def measures(town: Town) -> Iterator[Measure]:
    """Look up cards of anybody, and show some."""
    chosen = Random(1).choices(range(1, town.members + 1), k=(_PAIRS + 1) * _CARDS)
    yield _data(town, chosen)
    yield _on_screen(town, chosen[:_SHOWN])
    yield _of_a_regular(town)


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
    the neighbours. The processor's part is told beside the clock, which counts.
    """
    with town.opened() as shop, windows.opened(town, shop) as window:
        window.open_member(chosen[-1])
        page = window.page(MEMBER_CARD.key)
        assert page is not None  # noqa: S101  (the shop is open)
        painted = windows.Painted(page)
        painted.wait(painted.times)
        rounds = [[_shown(window, member_id, painted) for member_id in chosen[:-1]] for _ in range(_ROUNDS)]
    cards = [*zip(*rounds, strict=True)]
    clock, processor = (1_000 * _p95([min(each[kind] for each in card) for card in cards]) for kind in (0, 1))
    return Measure("card_shown", "ms", clock, limit=50, load=town.load, processor=processor)


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[18]


def _of_a_regular(town: Town) -> Measure:
    """Open the card of one with 2,000 lines, each time after somebody else's; reading them is the floor."""
    path = regular.shop(town)
    with town.opened(path) as shop, raw_rows.opened(path) as link, windows.opened(town, shop) as window:
        window.open_member(regular.NOBODY)
        page = window.page(MEMBER_CARD.key)
        assert page is not None  # noqa: S101  (the shop is open)
        painted = windows.Painted(page)
        painted.wait(painted.times)
        ours, floor = [], []
        for _ in range(_OPENED + 1):
            ours.append(_at_rest(window, regular.REGULAR, painted))
            started = process_time()
            rows = link.execute(_LINES, (regular.REGULAR,)).fetchall()
            floor.append(process_time() - started)
            assert len(rows) == regular.LINES  # noqa: S101  (else nothing of worth is measured)
            _shown(window, regular.NOBODY, painted)
    # The first one builds what is kept.
    taken = 1_000 * median(ours[1:]), 1_000 * median(floor[1:])
    return Measure("card_2000", "ms", taken[0], limit=50, floor=taken[1], load=f"{regular.LINES:,} lines")


def _at_rest(window: MainWindow, member_id: int, painted: windows.Painted) -> float:
    """Open a card and return the seconds of processor to its last paint: others do not count."""
    before, started = painted.times, process_time()
    window.open_member(member_id)
    return windows.at_rest(painted, before, _PATIENCE) - started


def _shown(window: MainWindow, member_id: int, painted: windows.Painted) -> tuple[float, float]:
    """Open a card and return the seconds to its first paint: by the clock, and of the processor."""
    before = painted.times
    started, worked = perf_counter(), process_time()
    window.open_member(member_id)
    painted.wait(before)
    took = perf_counter() - started, process_time() - worked
    painted.wait(painted.times)  # what comes after is not the next one's
    return took
