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

    def number(self, ticket: Ticket) -> str | None:
        """Return a number for a new ticket: some programs give one number to several members or days."""
        number = ticket[0]
        if not number:
            return None
        place = 1
        while number in self._numbers:
            place += 1
            number = f"{ticket[0]}/{place}"
        self._numbers.add(number)
        return number

    def _base(self, number: str) -> str:
        match = _NUMBERED.fullmatch(number)
        return match[1] if match and match[1] in self._numbers else number
