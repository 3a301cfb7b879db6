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
from app.queries.known import Values

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

    new: list[tuple[Any, ...]] = field(default_factory=list)
    """By the columns of `services.opening_balances.LOT`."""
    renewed: list[tuple[Values, int]] = field(default_factory=list)
    removed: list[Values] = field(default_factory=list)
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

    def plan(self, present: Mapping[int, Sequence[Values]], findings: Findings, *, strict: bool) -> LotBatch:
        """Return what the lots come to beside those that are `present`, by member.

        A row whose lot cannot be is refused; where it tells more than lots (not `strict`) the lot alone
        is left out, with a notice.
        """
        made = LotBatch()
        for (member_id, kind), told in self._told.items():
            before = [row for row in present.get(member_id, ()) if row["kind"] == kind]
            lots = self._sound(told, before, findings, strict=strict)
            self._hold(made, member_id, kind, lots, before)
        return made

    def _sound(
        self, told: list[Told], before: Sequence[Values], findings: Findings, *, strict: bool
    ) -> dict[tuple[str, str | None], Told]:
        """Return the lots that can be, each once, by day and expiry."""
        latest = max((row["as_of"] for row in before), default="")
        days = {(row["as_of"], row["expires_on"]) for row in before}
        lots: dict[tuple[str, str | None], Told] = {}
        for lot in told:
            key = lot.as_of, lot.expires_on
            why = ""
            if lot.amount < 0:
                why = "balance_negative"
            elif key in lots and lots[key].amount != lot.amount:
                why = "balance_twice"
            elif lot.as_of < latest and key not in days:
                why = "balance_older"
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
        before: Sequence[Values],
    ) -> None:
        """Hold the lots of one member against those of before."""
        if not lots:
            return
        told = {key: lot for key, lot in lots.items() if lot.amount}
        if not self._is_dated and {(lot.amount, lot.expires_on) for lot in told.values()} == {
            (row["amount"], row["expires_on"]) for row in before
        }:
            return  # the same figures: the file came in before, and says of no day that it is later
        first = min(day for day, _ in lots)
        known = {(row["as_of"], row["expires_on"]): row for row in before}
        gone = [
            row for key, row in known.items() if row["as_of"] < first or (key in lots and key not in told)
        ]
        made.removed += gone
        for key, lot in told.items():
            row = known.get(key)
            if row is None:
                name = f"{kind}:{member_id}:{lot.as_of}:{lot.expires_on or '-'}"
                made.new.append((member_id, kind, lot.amount, lot.as_of, lot.expires_on, name))
                (made.changed_rows if before else made.added_rows).add(lot.number)
            elif row["amount"] != lot.amount:
                made.renewed.append((row, lot.amount))
                made.changed_rows.add(lot.number)
        if gone:
            made.changed_rows |= {lot.number for lot in lots.values()}
