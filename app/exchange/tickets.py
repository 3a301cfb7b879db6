"""The tickets of a file: lines of one number, member and day are one ticket."""

import re
from collections.abc import Iterable

_NUMBERED = re.compile(r"(.+)/(\d+)")

Ticket = tuple[str, int, str]
"""Number as the file has it ("" for none), member, day."""


class Tickets(dict[Ticket, int]):
    """The id of each ticket, those of the file among them as they come."""

    def __init__(self, known: Iterable[tuple[int, str | None, int, str]], first_id: int) -> None:
        """Know the tickets of before (id, number, member, day); new ones get ids from `first_id` on."""
        super().__init__()
        self.fresh: list[Ticket] = []
        """Those that are new and not taken up yet."""
        self._next_id = first_id
        known = list(known)
        self._numbers = {number for _, number, _, _ in known if number}
        for id_, number, member_id, day in known:
            self.setdefault((self._base(number or ""), member_id, day), id_)

    def __missing__(self, ticket: Ticket) -> int:
        made = self[ticket] = self._next_id
        self._next_id += 1
        self.fresh.append(ticket)
        return made

    def take_fresh(self) -> list[tuple[int, int, str, str | None]]:
        """Return id, member, day and number of the new tickets, which are known from here on."""
        if not self.fresh:
            return []
        fresh, self.fresh = self.fresh, []
        written, members, days = zip(*fresh, strict=True)
        numbers: Iterable[str | None] = written
        different = set(written)
        if len(different) < len(fresh) or "" in different or not self._numbers.isdisjoint(different):
            numbers = map(self._number, written)
        else:
            self._numbers |= different
        return [*zip(range(self._next_id - len(fresh), self._next_id), members, days, numbers, strict=True)]

    def _number(self, written: str) -> str | None:
        """Return a number that is free: some programs give one number to several members or days."""
        number, place = written, 1
        while number in self._numbers:
            place += 1
            number = f"{written}/{place}"
        if number:
            self._numbers.add(number)
        return number or None

    def _base(self, number: str) -> str:
        match = _NUMBERED.fullmatch(number)
        return match[1] if match and match[1] in self._numbers else number
