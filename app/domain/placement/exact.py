"""Where chains of single moves find no room although there is some: a search through all that hangs together.

The guard ties a member's contacts to one another, so that sometimes two of hers have to move at once. What
hangs together with a day that is over is searched whole, if it is few enough.
"""

from typing import Final

from app.domain.placement.capacity import Board
from app.domain.placement.facts import Piece, distance
from app.domain.placement.guard import fits

FEW: Final = 24
"""Contacts that hang together and are still searched."""
_TRIES: Final = 20_000


def relieve(board: Board) -> None:
    """Find an admissible plan for what hangs together with each day that is over, if there is one."""
    tried: set[int] = set()
    for seat in board.too_full():
        if seat in tried or not _may_help(board, seat):
            continue
        pieces = _together(board, seat)
        if pieces is not None:
            _Search(board, pieces).run()
            tried |= {_seat_of(board, piece) for piece in pieces}


def _may_help(board: Board, seat: int) -> bool:
    """Return whether the day could hold those who cannot leave it."""
    there, places = board.on(seat), board.places(seat)
    if board.standing.loads[seat] <= places:
        staying = board.standing.loads[seat] + sum(
            not board.stands(seat, member) and any(not each.is_free for each in pieces)
            for member, pieces in there.items()
        )
        if staying <= places:
            return True
    return board.has_anybodys and any(each.desk is None for pieces in there.values() for each in pieces)


def _together(board: Board, seat: int) -> list[Piece] | None:
    """Return the contacts that hang together with a day by their windows or their member; None: many."""
    width = len(board.desks)
    seats, waiting = {seat}, [seat]
    found: list[Piece] = []
    members: set[int] = set()
    while waiting:
        for member in sorted(board.on(waiting.pop()).keys() - members):
            members.add(member)
            for piece in board.hers[member]:
                found.append(piece)
                if len(found) > FEW:
                    return None
                desk = piece.desk
                days = range(piece.first, piece.last + 1) if piece.is_free else (piece.day,)
                around = {
                    day * width + number
                    for day in days
                    for number in (range(width) if desk is None else (desk,))
                }
                waiting += around - seats
                seats |= around
    return sorted(found, key=lambda piece: (piece.last - piece.first if piece.is_free else -1, piece.of.id))


def _seat_of(board: Board, piece: Piece) -> int:
    start = piece.day * len(board.desks)
    return next(
        seat
        for seat in range(start, start + len(board.desks))
        if piece in board.on(seat).get(piece.of.member, ())
    )


class _Search:
    """Places contacts anew, one after another, each in turn on all its days, so that nothing is over."""

    def __init__(self, board: Board, pieces: list[Piece]) -> None:
        self._board = board
        self._pieces = pieces
        self._before = [_seat_of(board, piece) for piece in pieces]
        self._left = _TRIES

    def run(self) -> None:
        """Place all; where there is no such plan all stay where they are."""
        for piece, seat in zip(self._pieces, self._before, strict=True):
            self._board.lift(piece, seat)
        if not self._placed(0):
            for piece, seat in zip(self._pieces, self._before, strict=True):
                self._board.put(piece, seat)

    def _placed(self, at: int) -> bool:
        if at == len(self._pieces):
            return True
        piece, board = self._pieces[at], self._board
        for seat in self._seats(at):
            self._left -= 1
            if self._left < 0:
                return False
            if board.has(seat, piece.of.member) or board.load(seat) < board.places(seat):
                board.put(piece, seat)
                if self._placed(at + 1):
                    return True
                board.lift(piece, seat)
        return False

    def _seats(self, at: int) -> list[int]:
        """Return the seats that window and guard allow, beside those that are placed already."""
        piece, board = self._pieces[at], self._board
        width = len(board.desks)
        days = [self._before[at] // width]
        if piece.is_free:
            days = sorted(range(piece.first, piece.last + 1), key=lambda day: distance(piece, day))
            if piece.of.guarded:
                before = {it.day for it in self._pieces[:at] if it.of.guarded and _same(it, piece)}
                days = [day for day in days if fits(board.heard_of(piece.of.member) | before, day)]
        return [seat for day in days for seat in board.seats_for(piece.of.member, piece.desk, day)]


def _same(one: Piece, other: Piece) -> bool:
    return one.of.member == other.of.member
