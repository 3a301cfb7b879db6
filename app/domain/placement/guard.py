"""C18: she hears from the shop at most twice in seven days; what is said on one day counts once.

Birthday, complaint, slipping, sympathy and an event called off are let through whatever she has heard, and do
not count. What was agreed with her, or placed by hand, counts and stays.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from app.domain.placement.facts import Piece, distance

AT_MOST: Final = 2
WITHIN: Final = 7
EXCEPTED: Final = frozenset({"C1", "C13", "C14", "F2", "M8"})
"""Rules of which the guard knows nothing."""
Days = range | tuple[int, ...]
"""The days of a window on which a contact may lie, the earliest first."""
Works = Callable[[int | None, int], bool]
"""Whether somebody at a desk, or at any, works on a day."""


def blocking(heard: Collection[int], day: int) -> tuple[int, ...]:
    """Return the days on which she hears that leave no room for one more on `day`; () where it fits."""
    if day in heard:
        return ()
    near = sorted({other for other in heard if abs(other - day) < WITHIN})
    at = bisect_left(near, day)
    around = [*near[:at], day, *near[at:]]
    for first in range(max(0, at - AT_MOST), min(at, len(around) - AT_MOST - 1) + 1):
        if around[first + AT_MOST] - around[first] < WITHIN:
            return tuple(other for other in around[first : first + AT_MOST + 1] if other != day)
    return ()


def fits(heard: Collection[int], day: int) -> bool:
    """Return whether she may hear on `day` beside the days of `heard`."""
    return not blocking(heard, day)


def shut(heard: Collection[int]) -> set[int]:
    """Return all days on which she may not hear beside those of `heard`: where `fits` says no."""
    days = sorted({*heard})
    found: set[int] = set()
    for at, day in enumerate(days[AT_MOST - 1 :]):
        if day - days[at] < WITHIN:
            found.update(range(day - WITHIN + 1, days[at] + WITHIN))
    return found.difference(days)


def is_kept(days: Collection[int]) -> bool:
    """Return whether no seven days in a row have more than two of these (each of which is named once)."""
    ordered = sorted(days)
    return all(later - day >= WITHIN for day, later in zip(ordered, ordered[AT_MOST:], strict=False))


def settle(hers: Sequence[Piece], heard: Collection[int], works: Works) -> list[Piece]:
    """Put the contacts of one member on days that the guard allows, and return those that are held.

    A contact is held only where it has no day together with those of hers that come before it. Where all
    can be placed, none is held; and where all can be on days on which whoever makes them `works`, they are.
    """
    base = {*heard, *(piece.day for piece in hers if piece.of.guarded and not piece.is_free)}
    free = [piece for piece in hers if piece.of.guarded and piece.is_free]
    if _holds(base, free) and all(works(piece.desk, piece.day) for piece in free):
        return []
    placed, windows, held = sorted(free, key=_importance), list[Days](), list[Piece]()
    if open_days(base, map(_window, placed)) is None:
        placed, held = _apart(base, placed)
    windows += map(_window, placed)
    hers_at = {piece.desk for piece in placed}
    manned = [_manned(days, hers_at, works) for days in windows]
    days = open_days(base, manned)
    if days is None:
        days = open_days(base, windows) or base
    else:
        windows = manned
    for at, piece in enumerate(placed):
        wished = sorted(windows[at], key=lambda day, of=piece: (not works(of.desk, day), *distance(of, day)))
        before, after = windows[:at], windows[at + 1 :]
        narrowed = map(_narrowed(base, before, after), wished)
        days = next(filter(None, narrowed), days)
        piece.day = next(day for day in wished if day in days)
        windows[at] = (piece.day,)
    return held


def _narrowed(
    base: set[int], before: Sequence[Days], after: Sequence[Days]
) -> Callable[[int], set[int] | None]:
    """Return what tells of a day what is open where the window between these is narrowed to it."""
    return lambda day: open_days(base, [*before, (day,), *after])


def _window(piece: Piece) -> range:
    return range(piece.first, piece.last + 1)


def _apart(base: set[int], pieces: Iterable[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Return those that have a day together with all before them, and those that have none."""
    placed, held = list[Piece](), list[Piece]()
    for piece in pieces:
        fits_in = open_days(base, map(_window, [*placed, piece])) is not None
        (placed if fits_in else held).append(piece)
    return placed, held


def _importance(piece: Piece) -> tuple[int, int, int]:
    return piece.of.priority, piece.last - piece.first, piece.of.id


def _holds(base: set[int], free: Iterable[Piece]) -> bool:
    """Return whether all may stay where they are."""
    days = {*base, *(piece.day for piece in free)}
    return is_kept(days) or all(fits(days - {day}, day) for day in days - base)


def _manned(days: Days, desks: Collection[int | None], works: Works) -> Days:
    """Return those of the days on which whoever makes her contacts works, all of them if there are none."""
    return tuple(day for day in days if all(works(desk, day) for desk in desks)) or days


def open_days(base: Collection[int], windows: Iterable[Days]) -> set[int] | None:
    """Return days that the guard allows: one in each window, and those of `base`; None where there are none.

    What is said on one day counts once, so it is days that are chosen: each takes whatever window it lies in.
    Of the windows without a day the one that closes first is served next, and one day of it serves all others
    that are open by then, so that no more than one has to be chosen for it.
    """
    left = sorted(
        (days for days in windows if not any(day in days for day in base)),
        key=lambda days: (days[-1], days[0]),
    )
    dead: set[tuple[int, int, int]] = set()
    chosen: list[int] = []

    def served(at: int, older: int, newer: int) -> bool:
        while at < len(left) and (newer in left[at] or older in left[at]):
            at += 1
        if at == len(left):
            return True
        if (at, older, newer) in dead:
            return False
        around = {*base, older, newer}
        # The latest day serves the most windows, an earlier one leaves more room after it.
        for day in reversed(left[at]):
            if fits(around, day):
                chosen.append(day)
                if served(at + 1, newer, day):
                    return True
                chosen.pop()
        dead.add((at, older, newer))
        return False

    return {*base, *chosen} if served(0, _LONG_AGO, _LONG_AGO) else None


_LONG_AGO: Final = -WITHIN
