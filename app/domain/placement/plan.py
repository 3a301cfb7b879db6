"""The plan of the coming days: first what each member may hear, then what each day holds.

What is promised. No contact leaves its window, and none breaks the guard: one that has no day left is held. A
contact that stands on a day it may keep stays there, so planning again changes nothing. A day is over
capacity only where no chain of moves leads to a free place; where that hangs on few contacts (`exact.FEW`),
only where no admissible plan exists at all. What comes in which order does not matter.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from app.domain.placement import exact, guard
from app.domain.placement.capacity import Board
from app.domain.placement.facts import SHARE, Desk, Moved, OpenContact, Piece, Plan, Why

Heard = Mapping[int, Collection[int]]


def place(
    contacts: Iterable[OpenContact],
    heard: Heard,
    desks: Iterable[Desk],
    today: int,
    share: Sequence[int] = SHARE,
) -> Plan:
    """Return a day for each contact whose window is open.

    `heard` is member → the days on which she heard from the shop of late, by what the guard counts; `desks`
    are who works in the shop; `share` is percent of a day's places by group.
    """
    working = sorted(desks)
    pieces = _pieces(contacts, working, today)
    held = _guarded(pieces, heard, working)
    pieces = [piece for piece in pieces if piece not in held]
    board = _spread(pieces, working, heard, share)
    return Plan(
        days={piece.of.id: piece.day for piece in pieces},
        moved={piece.of.id: _why(piece, board, today) for piece in pieces if piece.day != piece.of.wanted},
        held={piece.of.id: _heard_around(piece, board) for piece in sorted(held, key=lambda it: it.of.id)},
        over=board.over(),
    )


def _pieces(contacts: Iterable[OpenContact], desks: Sequence[Desk], today: int) -> list[Piece]:
    """Return what is to be placed: not what has lost its window."""
    at = {desk.staff: number for number, desk in enumerate(desks)}
    found = []
    for one in sorted(contacts, key=lambda it: it.id):
        first, last = (one.due, one.due) if one.fixed else (max(one.first, today), one.last)
        if last < today:
            continue
        desk = None if one.staff is None else at.get(one.staff)
        if desk is not None and not any(map(desks[desk].places, range(first, last + 1))):
            desk = None  # her advisor is away all the time: whoever is there does it
        day = min(max(one.due, first), last)
        if not one.fixed and not _works(desk, desks, day):
            manned = (on for on in range(first, last + 1) if _works(desk, desks, on))
            day = min(manned, key=lambda on: (abs(on - one.wanted), on), default=day)
        found.append(Piece(one, first, last, day, not one.fixed, desk))
    return found


def _guarded(pieces: Iterable[Piece], heard: Heard, desks: Sequence[Desk]) -> set[Piece]:
    def works(piece: Piece, day: int) -> bool:
        return _works(piece.desk, desks, day)

    hers: dict[int, list[Piece]] = {}
    for piece in pieces:
        if piece.of.guarded:
            hers.setdefault(piece.of.member, []).append(piece)
    held: set[Piece] = set()
    for member, some in hers.items():
        known = heard.get(member, ())
        if len(some) + len(known) > guard.AT_MOST:
            held.update(guard.settle(some, known, works))
    return held


def _spread(pieces: Sequence[Piece], desks: Sequence[Desk], heard: Heard, share: Sequence[int]) -> Board:
    """Move whoever is too many on a day, until that helps no more, and return the board."""
    board = Board(pieces, desks, heard, share)
    excess = board.excess
    while excess:
        before = [piece.day for piece in pieces]
        board.relieve()
        board = Board(pieces, desks, heard, share)
        if board.excess < excess:
            excess = board.excess
            continue
        for piece, day in zip(pieces, before, strict=True):
            piece.day = day
        board = Board(pieces, desks, heard, share)
        exact.relieve(board)
        break
    return board


def _why(piece: Piece, board: Board, today: int) -> Moved:
    wanted = piece.of.wanted
    if piece.is_free and piece.of.guarded:
        near = guard.blocking(board.heard_beside(piece), wanted)
        if near:
            return Moved(piece.day, Why.HEARD, _told(near, wanted))
    if wanted < today:
        return Moved(piece.day, Why.LATE, wanted)
    if not _works(piece.desk, board.desks, wanted):
        return Moved(piece.day, Why.OFF, wanted)
    return Moved(piece.day, Why.FULL, wanted)


def _works(number: int | None, desks: Sequence[Desk], day: int) -> bool:
    """Return whether whose contact it is works on a day; of anybody's: whether somebody does."""
    return any(desk.places(day) for desk in (desks if number is None else (desks[number],)))


def _told(near: Sequence[int], wanted: int) -> int:
    """Return the day to name: the latest before the one wanted, else the first after it."""
    return max((day for day in near if day < wanted), default=min(near))


def _heard_around(piece: Piece, board: Board) -> tuple[int, ...]:
    hears = board.heard_beside(piece)
    return tuple(
        sorted({day for at in range(piece.first, piece.last + 1) for day in guard.blocking(hears, at)})
    )
