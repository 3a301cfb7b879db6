"""C18: she hears from the shop at most twice in seven days; what is said on one day counts once.

Birthday, complaint, slipping and sympathy are let through whatever she has heard, and do not count. What
was agreed with her, or placed by hand, counts and stays.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from app.domain.placement.facts import Piece, nearest

AT_MOST: Final = 2
WITHIN: Final = 7
EXCEPTED: Final = frozenset({"C1", "C13", "C14", "M8"})
"""Rules of which the guard knows nothing."""
_TRIES: Final = 2_000
"""Days that are tried for one member; who has so many contacts in a few weeks hears enough."""


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


def settle(hers: Sequence[Piece], heard: Collection[int]) -> list[Piece]:
    """Put the contacts of one member on days that the guard allows, and return those that are held.

    A contact is held only where it has no day together with those of hers that come before it. Where all
    can be placed, none is held.
    """
    base = {*heard, *(piece.day for piece in hers if piece.of.guarded and not piece.is_free)}
    free = [piece for piece in hers if piece.of.guarded and piece.is_free]
    if _holds(base, free):
        return []
    placed: list[Piece] = []
    held = []
    found: dict[Piece, int] = {}
    for piece in sorted(free, key=_importance):
        days = _days(base, [*placed, piece])
        if days is None:
            held.append(piece)
        else:
            placed.append(piece)
            found = days
    for piece, day in found.items():
        piece.day = day
    return held


def _importance(piece: Piece) -> tuple[int, int, int]:
    return piece.of.priority, piece.last - piece.first, piece.of.id


def _holds(base: set[int], free: Iterable[Piece]) -> bool:
    """Return whether all may stay where they are."""
    days = {*base, *(piece.day for piece in free)}
    ordered = sorted(days)
    if all(later - day >= WITHIN for day, later in zip(ordered, ordered[AT_MOST:], strict=False)):
        return True
    return all(fits(days - {day}, day) for day in days - base)


def _days(base: set[int], pieces: Sequence[Piece]) -> dict[Piece, int] | None:
    """Return a day for each, None where there is none (or none was found in so many tries)."""
    left = _TRIES
    found: dict[Piece, int] = {}

    def placed(at: int) -> bool:
        nonlocal left
        if at == len(pieces):
            return True
        piece = pieces[at]
        heard = {*base, *found.values()}
        for day in nearest(piece.first, piece.last, piece.of.wanted, piece.day):
            if left <= 0:
                return False
            left -= 1
            if fits(heard, day):
                found[piece] = day
                if placed(at + 1):
                    return True
                del found[piece]
        return False

    return found if placed(0) else None
