"""Rows with points and stored value as lots of members, held against the lots of before.

What a file says as of a day is all that she had on that day. So a lot of the same day and expiry is
brought up to date, a later file takes the place of an earlier one, and an earlier file than what is on
record is refused: since then she has earned and spent here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NamedTuple

from app.exchange.amounts import FINE
from app.exchange.findings import Batch, Findings
from app.exchange.table import Row
from app.queries.told_lots import LotRow, OnRecord
from app.services import opening_balances

POINTS: Final = "points"
MONEY: Final = "money"


class Told(NamedTuple):
    """One lot as a row of the file tells it."""

    number: int
    row: Row
    kind: str
    amount: int
    """Points, or minor units."""
    as_of: str
    """ISO."""
    expires_on: str | None


@dataclass(slots=True)
class LotBatch:
    """What the lots of a file come to."""

    new: list[opening_balances.NewLot] = field(default_factory=list)
    less: list[tuple[LotRow, int]] = field(default_factory=list)
    """Lots of which so much goes."""
    added_rows: set[int] = field(default_factory=set)
    changed_rows: set[int] = field(default_factory=set)


class BalanceRows:
    """Gathers the lots of a table, and works out at its end what is new of them."""

    def __init__(self, today: date, headers: Mapping[str, str]) -> None:
        """Take `today` for the day of a figure whose file names none."""
        self._today = today.isoformat()
        self._headers = headers
        self._told: dict[tuple[int, str], list[Told]] = {}
        self._is_dated = "as_of" in headers

    def take(self, batch: Batch, member_ids: Mapping[int, int]) -> None:
        """Gather what the rows tell; `member_ids` has the member of each, by the row's number."""
        values, count = batch.values, len(batch.numbers)
        nothing: list[Any] = [None] * count
        days = values.get("as_of") or nothing
        for name, kind in (("points", POINTS), ("balance", MONEY)):
            if name not in values:
                continue
            ends = values.get(f"{name}_expires") or values.get("expires_on") or nothing
            for number, row, amount, day, end in zip(
                batch.numbers, batch.rows, values[name], days, ends, strict=True
            ):
                if amount is not None and number in member_ids:
                    whole = (amount + FINE // 2) // FINE if kind == MONEY else amount
                    lot = Told(number, row, kind, whole, day or self._today, end)
                    self._told.setdefault((member_ids[number], kind), []).append(lot)

    @property
    def member_ids(self) -> list[int]:
        """The members of whom something is told."""
        return list(dict.fromkeys(member_id for member_id, _ in self._told))

    def plan(
        self, present: Mapping[tuple[int, str], OnRecord], findings: Findings, *, strict: bool
    ) -> LotBatch:
        """Return what the lots come to beside what is `present`, by member and kind.

        A row whose lot cannot be is refused; where it tells more than lots (not `strict`) the lot alone
        is left out, with a notice.
        """
        made = LotBatch()
        for (member_id, kind), told in self._told.items():
            before = present.get((member_id, kind), OnRecord())
            if not self._is_dated and _says_the_same(told, before.rows):
                continue  # the file came in before, and says of no day that it is later
            lots = self._sound(told, before, findings, strict=strict)
            self._hold(made, member_id, kind, lots, before.rows)
        return made

    def _sound(
        self, told: list[Told], before: OnRecord, findings: Findings, *, strict: bool
    ) -> dict[tuple[str, str | None], Told]:
        """Return the lots that can be, each once, by day and expiry."""
        latest = max([before.lived, *(row.as_of for row in before.rows)])
        known = {(row.as_of, row.expires_on): row for row in before.rows}
        lots: dict[tuple[str, str | None], Told] = {}
        for lot in told:
            key = lot.as_of, lot.expires_on
            row = known.get(key)
            why = ""
            if lot.amount < 0:
                why = "balance_negative"
            elif lot.amount and lot.expires_on is not None and lot.expires_on < lot.as_of:
                why = "balance_lapsed"
            elif key in lots and lots[key].amount != lot.amount:
                why = "balance_twice"
            elif row is None and (lot.as_of < latest or (before.lived and not self._is_dated)):
                why = "balance_older"
            elif row is not None and _less(row, lot.amount) > row.left:
                why = "balance_spent"
            if not why:
                lots.setdefault(key, lot)
                continue
            column = self._headers.get("points" if lot.kind == POINTS else "balance", "")
            shown = str(lot.amount) if lot.kind == POINTS else f"{lot.amount / 100:.2f}"
            if strict:
                findings.refuse(lot.number, lot.row, column, shown, why)
            else:
                findings.notice(lot.number, column, shown, why)
        return lots

    def _hold(
        self,
        made: LotBatch,
        member_id: int,
        kind: str,
        lots: dict[tuple[str, str | None], Told],
        before: Sequence[LotRow],
    ) -> None:
        """Hold the lots of one member against those of before."""
        if not lots:
            return
        first = min(day for day, _ in lots)
        known = {(row.as_of, row.expires_on): row for row in before}
        gone = [row for row in before if row.as_of < first and row.left]
        made.less += [(row, row.left) for row in gone]
        for key, lot in lots.items():
            row = known.get(key)
            more = lot.amount if row is None else -_less(row, lot.amount)
            if more > 0:
                name = row.key if row is not None else None
                name = name or f"{kind}:{member_id}:{lot.as_of}:{lot.expires_on or '-'}"
                made.new.append(
                    opening_balances.NewLot(member_id, kind, more, lot.as_of, lot.expires_on, name)
                )
                (made.changed_rows if before else made.added_rows).add(lot.number)
            elif more < 0 and row is not None:
                made.less.append((row, -more))
                made.changed_rows.add(lot.number)
        if gone:
            made.changed_rows |= {lot.number for lot in lots.values()}


def _less(row: LotRow, amount: int) -> int:
    """Return how much goes of a lot where the file says `amount`; below zero: so much comes.

    A file that says what is left, or what the last one said, says nothing new.
    """
    if not amount:
        return row.left
    return 0 if amount in (row.left, row.said) else row.said - amount


def _says_the_same(told: Sequence[Told], before: Sequence[LotRow]) -> bool:
    """Tell whether the figures are those of before: as a file said them, or as they are now."""
    figures = {(lot.amount, lot.expires_on) for lot in told if lot.amount}
    return figures in (
        {(row.said, row.expires_on) for row in before if row.said},
        {(row.left, row.expires_on) for row in before if row.left},
    )
