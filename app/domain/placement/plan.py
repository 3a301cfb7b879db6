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
    pieces = _pieces(contacts, today)
    held = _guarded(pieces, heard)
    pieces = [piece for piece in pieces if piece not in held]
    working = sorted(desks)
    board = _spread(pieces, working, heard, share)
    return Plan(
        days={piece.of.id: piece.day for piece in pieces},
        moved={piece.of.id: _why(piece, board, today) for piece in pieces if piece.day != piece.of.wanted},
        held={piece.of.id: _heard_around(piece, board) for piece in sorted(held, key=lambda it: it.of.id)},
        over=board.over(),
    )


def _pieces(contacts: Iterable[OpenContact], today: int) -> list[Piece]:
    """Return what is to be placed: not what has lost its window."""
    found = []
    for one in sorted(contacts, key=lambda it: it.id):
        if one.fixed:
            if one.due >= today:
                found.append(Piece(one, one.due, one.due, one.due, is_free=False))
        elif one.last >= today:
            first = max(one.first, today)
            day = min(max(one.due, first), one.last)
            found.append(Piece(one, first, one.last, day, is_free=True))
    return found


def _guarded(pieces: Iterable[Piece], heard: Heard) -> set[Piece]:
    hers: dict[int, list[Piece]] = {}
    for piece in pieces:
        if piece.of.guarded:
            hers.setdefault(piece.of.member, []).append(piece)
    held: set[Piece] = set()
    for member, some in hers.items():
        known = heard.get(member, ())
        if len(some) + len(known) > guard.AT_MOST:
            held.update(guard.settle(some, known))
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
    number = board.desk_of(piece)
    if number is not None and not board.desks[number].places(wanted):
        return Moved(piece.day, Why.OFF, wanted)
    return Moved(piece.day, Why.FULL, wanted)


def _told(near: Sequence[int], wanted: int) -> int:
    """Return the day to name: the latest before the one wanted, else the first after it."""
    return max((day for day in near if day < wanted), default=min(near))


def _heard_around(piece: Piece, board: Board) -> tuple[int, ...]:
    hears = board.heard_beside(piece)
    return tuple(
        sorted({day for at in range(piece.first, piece.last + 1) for day in guard.blocking(hears, at)})
    )
