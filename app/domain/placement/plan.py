"""The plan of the coming days: first what each member may hear, then what each day holds.

What is promised. No contact leaves its window, and none breaks the guard: one that has no day left is held. A
contact that stands on a day it may keep stays there, so planning again changes nothing. A day is over
capacity only where no chain of moves leads to a free place; where that hangs on few contacts (`exact.FEW`),
only where no admissible plan exists at all. What comes in which order does not matter.

Most contacts of a year have one day, and stand there: only what may move, or is in anybody's way, is looked
at more than once.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from app.domain.placement import exact, guard
from app.domain.placement.capacity import Board
from app.domain.placement.facts import SHARE, Desk, Moved, OpenContact, Piece, Plan, Why
from app.domain.placement.standing import Standing, hers

if TYPE_CHECKING:
    from app.domain.placement.crowd import Crowd

Heard = Mapping[int, Collection[int]]
_WEEK: Final = 7


class _Week:
    """Who works on which days of the week; `None` is whoever is there."""

    def __init__(self, desks: Sequence[Desk]) -> None:
        days: dict[int | None, frozenset[int]] = {
            number: frozenset(day % _WEEK for day in desk.weekdays if desk.a_day)
            for number, desk in enumerate(desks)
        }
        days[None] = frozenset().union(*days.values())
        self._days = days

    def works(self, desk: int | None, day: int) -> bool:
        """Return whether somebody who makes a contact works on a day."""
        return day % _WEEK in self._days[desk]

    def any_of(self, desk: int | None, first: int, last: int) -> bool:
        """Return whether she does on any of the days from `first` to `last`."""
        days = self._days[desk]
        if last - first >= _WEEK - 1:
            return bool(days)
        return any(day % _WEEK in days for day in range(first, last + 1))


def place(
    contacts: Iterable[OpenContact],
    heard: Heard,
    desks: Iterable[Desk],
    today: int,
    share: Sequence[int] = SHARE,
    crowd: "Crowd | None" = None,
) -> Plan:
    """Return a day for each contact whose window is open.

    `heard` is member → the days on which she heard from the shop of late, by what the guard counts; `desks`
    are who works in the shop; `share` is percent of a day's places by group. What is in the `crowd` stays on
    its day, and is not among `Plan.days` unless it was looked at for itself.
    """
    working = sorted(desks)
    week = _Week(working)
    read = [*_read(contacts, working, week, today)]
    standing = Standing()
    if crowd is not None:
        left, standing = crowd.parted(working, _hears(read, heard))
        read += _read(left, working, week, today)
        read.sort(key=_by_id)
    held = _guarded(read, heard, week)
    loose = _apart(read, held, standing, len(working))
    board = _spread(loose, standing, working, heard, share)
    kept = [piece for piece in read if piece.of.id not in held] if held else read
    return Plan(
        days={piece.of.id: piece.day for piece in kept},
        moved=_Reasons(kept, lambda piece: _why(piece, board, week, today)),
        held={piece.of.id: _heard_around(piece, board) for piece in read if piece.of.id in held},
        over=board.over(),
    )


class _Reasons(Mapping[int, Moved]):
    """Why contacts are elsewhere: found when it is asked, for nobody asks of all of a year."""

    def __init__(self, pieces: Sequence[Piece], why: Callable[[Piece], Moved]) -> None:
        self._pieces, self._why = pieces, why

    @cached_property
    def _elsewhere(self) -> dict[int, Piece]:
        return {piece.of.id: piece for piece in self._pieces if piece.day != piece.of.wanted}

    def __getitem__(self, id_: int) -> Moved:
        return self._why(self._elsewhere[id_])

    def __iter__(self) -> Iterator[int]:
        return iter(self._elsewhere)

    def __len__(self) -> int:
        return len(self._elsewhere)


def _by_id(piece: Piece) -> int:
    return piece.of.id


def _hears(read: Iterable[Piece], heard: Heard) -> list[int]:
    """Return the members and days, as one number each, on which they hear or have heard."""
    to_hear = [hers(piece.of.member, piece.day) for piece in read if piece.of.guarded]
    return to_hear + [hers(member, day) for member, days in heard.items() for day in days]


def _read(contacts: Iterable[OpenContact], desks: Sequence[Desk], week: _Week, today: int) -> Iterator[Piece]:
    """Yield what is to be placed: not what has lost its window."""
    at: dict[int | None, int | None] = {desk.staff: number for number, desk in enumerate(desks)}
    alone = 0 if len(desks) == 1 else None
    for one in sorted(contacts, key=attrgetter("id")):
        due = one.due
        if one.fixed:
            first = last = due
        else:
            first, last = one.first, one.last
            first = max(first, today)
        if last < today:
            continue
        desk = at.get(one.staff, alone)
        day = first if due < first else min(due, last)
        if not week.works(desk, day):
            if not week.any_of(desk, first, last):
                desk = alone  # her advisor is away all the time: whoever is there does it
            manned = (on for on in range(first, last + 1) if week.works(desk, on))
            day = _nearest(manned, one.wanted, day)
        yield Piece(one, first, last, day, not one.fixed, desk)


def _nearest(days: Iterable[int], wanted: int, day: int) -> int:
    """Return which of the days is the nearest to the one wanted, `day` where there are none."""
    return min(days, key=lambda on: (abs(on - wanted), on), default=day)


def _guarded(read: Iterable[Piece], heard: Heard, week: _Week) -> set[int]:
    """Put contacts on days that the guard allows, and return which are held."""
    hers: defaultdict[int, list[Piece]] = defaultdict(list)
    for piece in read:
        if piece.of.guarded:
            hers[piece.of.member].append(piece)

    held = set[int]()
    for member, some in hers.items():
        known = heard.get(member, ())
        if len(some) + len(known) <= guard.AT_MOST or guard.is_kept({it.day for it in some}.union(known)):
            continue
        for near in _near(some):
            if not guard.is_kept({it.day for it in near}.union(known)):
                held.update(piece.of.id for piece in guard.settle(near, known, week.works))
    return held


def _near(hers: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the contacts of a member in parts whose windows lie so far apart that the guard asks of none."""
    part: list[Piece] = []
    until = 0
    for piece in sorted(hers, key=lambda piece: (piece.first, piece.of.id)):
        if part and piece.first - until >= guard.WITHIN:
            yield part
            part = []
        part.append(piece)
        until = max(until, piece.last)
    yield part


def _apart(read: Iterable[Piece], held: Collection[int], standing: Standing, desks: int) -> list[Piece]:
    """Return what may be moved or given to somebody; what stands where it is is put there."""
    loose = []
    for piece in read:
        of, desk = piece.of, piece.desk
        if of.id in held:
            continue
        if piece.first == piece.last:
            piece.is_free = False
        if piece.is_free or desk is None:
            loose.append(piece)
        else:
            standing.add(of.member, piece.day * desks + desk, of.group)
            if of.guarded:
                standing.hear(of.member, piece.day)
    return loose


def _spread(
    pieces: Sequence[Piece], standing: Standing, desks: Sequence[Desk], heard: Heard, share: Sequence[int]
) -> Board:
    """Move whoever is too many on a day, until that helps no more, and return the board."""
    board = Board(pieces, standing, desks, heard, share)
    excess = board.excess
    while excess:
        before = [piece.day for piece in pieces]
        board.relieve()
        same = [piece.day for piece in pieces] == before
        board = board if same else Board(pieces, standing, desks, heard, share)
        if board.excess < excess:
            excess = board.excess
            continue
        for piece, day in zip(pieces, before, strict=True):
            piece.day = day
        board = board if same else Board(pieces, standing, desks, heard, share)
        exact.relieve(board)
        break
    return board


def _why(piece: Piece, board: Board, week: _Week, today: int) -> Moved:
    of, day = piece.of, piece.day
    if of.guarded and not of.fixed:
        near = guard.blocking(board.hears(of.member, of.id, day), of.wanted)
        if near:
            return Moved(day, Why.HEARD, _told(near, of.wanted))
    if of.wanted < today:
        return Moved(day, Why.LATE, of.wanted)
    if not week.works(piece.desk, of.wanted):
        return Moved(day, Why.OFF, of.wanted)
    return Moved(day, Why.FULL, of.wanted)


def _told(near: Sequence[int], wanted: int) -> int:
    """Return the day to name: the latest before the one wanted, else the first after it."""
    return max((day for day in near if day < wanted), default=min(near))


def _heard_around(piece: Piece, board: Board) -> tuple[int, ...]:
    hears = board.hears(piece.of.member)
    return tuple(
        sorted({day for at in range(piece.first, piece.last + 1) for day in guard.blocking(hears, at)})
    )
