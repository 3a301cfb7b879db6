"""C19, V9: what a day holds. Who is too many goes to another day of her window, the least valuable first.

A place is one member on one day with one member of staff: whatever she is to hear that day is one contact.
From a day that is over, contacts are passed on along the shortest chain of full days to one with a free
place (an augmenting path), as the guard allows.
"""

from collections import deque
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from app.domain.placement import guard
from app.domain.placement.facts import Desk, Over, Piece
from app.domain.placement.standing import Standing

STEPS: Final = 400_000
"""Days that are looked at for chains; after that a contact goes to a free day of its own window only. A shop
whose plan can be kept is far from it."""


class Board:
    """Who is on which day with whom; a seat is day × desks + desk."""

    def __init__(
        self,
        pieces: Iterable[Piece],
        standing: Standing,
        desks: Sequence[Desk],
        heard: Mapping[int, Collection[int]],
        share: Sequence[int],
    ) -> None:
        self.desks = desks
        self.standing = standing
        self._share = share
        self._heard = heard
        self.hers: dict[int, list[Piece]] = {}
        self.seats: dict[int, dict[int, list[Piece]]] = {}
        self._loads = dict(standing.loads)
        self._places: dict[int, int] = {}
        self._closed: set[int] = set()
        self._left = STEPS
        anybodys, away = [], []
        for piece in pieces:
            self.hers.setdefault(piece.of.member, []).append(piece)
            if piece.desk is None:
                anybodys.append(piece)
            elif self.places(piece.day * len(desks) + piece.desk):
                self.put(piece, piece.day * len(desks) + piece.desk)
            else:
                away.append(piece)
        self.has_anybodys = bool(anybodys)
        """Whether there is anything that another desk may do as well."""
        for piece in anybodys:
            self.put(piece, self._roomiest(piece))
        for piece in away:
            seats = self.seats_on(piece.of.member, piece.day)
            self.put(piece, next(iter(seats), piece.day * len(desks) + (piece.desk or 0)))

    def seats_on(self, member: int, day: int) -> list[int]:
        """Return where she is on a day: who is in touch with her says what another, who is away, would."""
        start = day * len(self.desks)
        return [seat for seat in range(start, start + len(self.desks)) if self.has(seat, member)]

    def seats_for(self, member: int, desk: int | None, day: int) -> Iterable[int]:
        """Return the seats of a day for what is a desk's or, where it is None, anybody's."""
        start = day * len(self.desks)
        if desk is None:
            return range(start, start + len(self.desks))
        seat = start + desk
        return (seat,) if self._places.get(seat) or self.places(seat) else self.seats_on(member, day)

    def _roomiest(self, piece: Piece) -> int:
        start = piece.day * len(self.desks)
        return min(
            range(start, start + len(self.desks)),
            key=lambda seat: (
                not self.has(seat, piece.of.member),
                not self.places(seat),
                self.load(seat) - self.places(seat),
                seat,
            ),
        )

    def on(self, seat: int) -> dict[int, list[Piece]]:
        """Return what there is that may be moved or given to another, by member."""
        return self.seats.get(seat, {})

    def stands(self, seat: int, member: int) -> bool:
        """Return whether she stays there whatever happens."""
        return self.standing.has(seat, member)

    def has(self, seat: int, member: int) -> bool:
        """Return whether she is there."""
        return member in self.on(seat) or self.standing.has(seat, member)

    def load(self, seat: int) -> int:
        """Return how many members are there."""
        return self._loads.get(seat, 0)

    def places(self, seat: int) -> int:
        """Return how many there may be."""
        found = self._places.get(seat)
        if found is None:
            day, number = divmod(seat, len(self.desks))
            found = self._places[seat] = self.desks[number].places(day)
        return found

    def put(self, piece: Piece, seat: int) -> None:
        """Take a seat for a contact."""
        member = piece.of.member
        if not self.has(seat, member):
            self._loads[seat] = self.load(seat) + 1
        self.seats.setdefault(seat, {}).setdefault(member, []).append(piece)
        piece.day = seat // len(self.desks)

    def lift(self, piece: Piece, seat: int) -> None:
        """Give its seat up again."""
        there, member = self.seats[seat], piece.of.member
        there[member].remove(piece)
        if not there[member]:
            del there[member]
        if not self.has(seat, member):
            self._loads[seat] -= 1

    def over(self) -> tuple[Over, ...]:
        """Return the days over capacity."""
        found = []
        for seat in self.too_full():
            day, number = divmod(seat, len(self.desks))
            found.append(Over(day, self.desks[number].staff, self.load(seat), self.places(seat)))
        return tuple(found)

    def too_full(self) -> list[int]:
        """Return the seats over capacity, the earliest first."""
        return sorted(seat for seat, load in self._loads.items() if load > self.places(seat))

    @property
    def excess(self) -> int:
        """How many members are too many, over all days."""
        return sum(self.load(seat) - self.places(seat) for seat in self.too_full())

    def relieve(self) -> None:
        """Pass on whoever is too many, as far as there is room."""
        for seat in self.too_full():
            for member in self._leaving(seat):
                if self.load(seat) <= self.places(seat):
                    break
                self._pass_on(seat, member)

    def _leaving(self, seat: int) -> list[int]:
        """Return who may leave a day, in this order: whoever is beyond the share of her group first."""
        staying = [self.standing.of_group(seat, group) for group in range(len(self._share))]
        groups: tuple[list[tuple[tuple[int, ...], int]], ...] = tuple([] for _ in self._share)
        for member, pieces in self.on(seat).items():
            rank = min(piece.rank for piece in pieces) if len(pieces) > 1 else pieces[0].rank
            if self.stands(seat, member):
                continue
            if _stays(pieces):
                staying[rank[0]] += 1
            else:
                groups[rank[0]].append((rank, member))
        kept, beyond = [], []
        wanted = [stay + len(group) for stay, group in zip(staying, groups, strict=True)]
        for group, stay, many in zip(groups, staying, self._taken(wanted, seat), strict=True):
            group.sort()
            kept += group[: max(0, many - stay)]
            beyond += group[max(0, many - stay) :]
        return [member for _, member in [*reversed(beyond), *reversed(kept)]]

    def _taken(self, wanted: Sequence[int], seat: int) -> list[int]:
        """Return how many of each group keep a place: its share, and what those before it leave."""
        places = self.places(seat)
        shares = [places * percent // 100 for percent in self._share]
        carried = places - sum(shares)
        taken = []
        for many, own in zip(wanted, shares, strict=True):
            taken.append(min(many, own + carried))
            carried += own - taken[-1]
        for number, many in enumerate(wanted):
            more = min(many - taken[number], carried)
            taken[number] += more
            carried -= more
        return taken

    def _pass_on(self, source: int, leaving: int) -> None:
        came: dict[int, tuple[int, int]] = {}
        queue: deque[tuple[int, int]] = deque([(source, leaving)])
        while queue:
            seat, member = queue.popleft()
            for there in self._others(seat, member, came):
                if there == source:
                    continue
                came[there] = (seat, member)
                if self.has(there, member) or self.load(there) < self.places(there):
                    if self._moved_along(source, there, came):
                        return
                    del came[there]  # somebody would be moved twice: another way may lead there
                    continue
                if self._left > 0:
                    queue += [(there, other) for other in self._last_first(there)]
        # From none of these days anything leads to a free place: later chains need not look at them.
        self._closed.update(came)

    def _last_first(self, seat: int) -> list[int]:
        """Return who may be moved on from a day, the least valuable first."""
        there = self.on(seat)
        self._left -= len(there)
        ranks = [
            (pieces[0].rank if len(pieces) == 1 else min(it.rank for it in pieces), who)
            for who, pieces in there.items()
            if not _stays(pieces) and not self.stands(seat, who)
        ]
        ranks.sort(reverse=True)
        return [member for _, member in ranks]

    def _others(self, seat: int, member: int, came: Container[int]) -> Iterator[int]:
        """Yield the other seats, but for `came`, that whatever is there for a member may take together."""
        pieces = self.seats[seat][member]
        if len(pieces) == 1:
            (most,) = pieces
            first, last, desk, guarded = most.first, most.last, most.desk, most.of.guarded
        else:
            most = min(pieces, key=lambda each: each.rank)
            first, last = max(each.first for each in pieces), min(each.last for each in pieces)
            desk = next((each.desk for each in pieces if each.desk is not None), None)
            guarded = any(each.of.guarded for each in pieces)
        now, wanted = seat // len(self.desks), most.of.wanted
        shut: Collection[int] | None = None if guarded else ()
        for step in _order(first - wanted, last - wanted):
            day = wanted + step
            for there in self.seats_for(member, desk, day):
                if there == seat or there in self._closed:
                    continue
                self._left -= 1
                if there in came:
                    continue
                if shut is None:
                    shut = guard.shut(self._hears(member, pieces))
                if day == now or day not in shut:
                    yield there

    def heard_of(self, member: int) -> set[int]:
        """Return the days on which she hears by what cannot be moved, and has heard."""
        return {*self._heard.get(member, ()), *self.standing.days(member)}

    def hears(self, member: int, without: int | None = None, day: int = 0) -> set[int]:
        """Return the days on which she hears; of the contact `without`, which is on `day`, nothing."""
        loose = {it.of.id: it.day for it in self.hers.get(member, ()) if it.of.guarded}
        stays = [*self.standing.days(member)]
        if without is not None and loose.pop(without, None) is None and day in stays:
            stays.remove(day)
        return {*loose.values(), *stays, *self._heard.get(member, ())}

    def _hears(self, member: int, without: Sequence[Piece]) -> set[int]:
        hers = {it.day for it in self.hers.get(member, ()) if it.of.guarded and it not in without}
        return hers | self.heard_of(member)

    def _moved_along(self, source: int, there: int, came: Mapping[int, tuple[int, int]]) -> bool:
        """Move everybody one step along a chain, and return True; False where that moves somebody twice."""
        chain = []
        while there != source:
            seat, member = came[there]
            chain.append((member, seat, there))
            there = seat
        if len({member for member, _, _ in chain}) < len(chain):
            return False
        for member, seat, to in chain:
            for piece in [*self.on(seat)[member]]:
                self.lift(piece, seat)
                self.put(piece, to)
        return True


def _stays(pieces: Iterable[Piece]) -> bool:
    """Return whether there is no other day for what she is to hear on one."""
    return any(not piece.is_free for piece in pieces)


@lru_cache(maxsize=4_096)
def _order(first: int, last: int) -> tuple[int, ...]:
    """Return the steps from the day wanted to those of the window, the nearest first."""
    return tuple(sorted(range(first, last + 1), key=lambda step: (abs(step), step)))
