"""Lots of points or of stored value: which count on a day, which go first, which have lapsed (B1 to B3).

Nothing here is a sum that somebody keeps: what is held is what the lots come to, and what is left of a
lot is what it was less what entries drew on it. `replay` works all of it out again from the entries.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

OPEN: Final = "open"
"""Kind of an entry: brought along from where the shop kept them before."""
LAPSE: Final = "lapse"
REVERSE: Final = "reverse"
PAID_IN: Final = frozenset({OPEN, "topup", "return"})
"""Kinds of lots of stored value that money of hers was paid in for, and that may be paid out again."""


class Lot(NamedTuple):
    """One lot that something is left of."""

    id: int
    account_id: int
    left: int
    """Points, or minor units."""
    day: date
    expires_on: date | None = None
    """The last day on which it counts; None: it does not lapse."""
    kind: str = OPEN
    percent: int = 0
    """Percent off as long as something of it is left."""
    purchase_id: int | None = None
    change_id: int | None = None

    def counts(self, day: date) -> bool:
        """Tell whether it can be spent on `day`: it has not lapsed, and a file does not say it is to come."""
        return (self.expires_on is None or self.expires_on >= day) and (self.kind != OPEN or self.day <= day)


class Draw(NamedTuple):
    """So much of a lot."""

    lot: Lot
    amount: int


def counting(lots: Iterable[Lot], day: date) -> list[Lot]:
    """Return those that can be spent on `day`, as they go: the one that lapses first, then the oldest."""
    return sorted(
        (lot for lot in lots if lot.left > 0 and lot.counts(day)),
        key=lambda lot: (lot.expires_on or date.max, lot.id),
    )


def held(lots: Iterable[Lot], day: date) -> int:
    """Return what can be spent on `day`."""
    return sum(lot.left for lot in counting(lots, day))


def percent(lots: Iterable[Lot], day: date) -> int:
    """Return the best discount of the plans of which something is left on `day`; 0 without one."""
    return max((lot.percent for lot in counting(lots, day)), default=0)


def drawn(lots: Iterable[Lot], amount: int, day: date, first: Collection[int] = ()) -> list[Draw]:
    """Return how `amount` is taken: of the lots `first`, then as they go.

    Where less is held, all of it is taken: whoever calls compares the sum.
    """
    draws = []
    for lot in sorted(counting(lots, day), key=lambda lot: lot.id not in first):
        if amount <= 0:
            break
        taken = min(lot.left, amount)
        draws.append(Draw(lot, taken))
        amount -= taken
    return draws


def lapsed(lots: Iterable[Lot], day: date) -> list[Lot]:
    """Return the lots that something is left of and whose last day is before `day`."""
    return [lot for lot in lots if lot.left > 0 and lot.expires_on is not None and lot.expires_on < day]


# Working it out again -------------------------------------------------------------------------------


class EntryFact(NamedTuple):
    """An entry as the ledger has it."""

    id: int
    account_id: int
    kind: str
    delta: int
    balance_after: int
    day: date
    expires_on: date | None
    reverses: int | None


class DrawFact(NamedTuple):
    """A draw as the ledger has it."""

    entry_id: int
    lot_id: int
    amount: int


@dataclass(slots=True)
class Replayed:
    """What the entries come to."""

    balances: dict[int, int] = field(default_factory=dict)
    """By account."""
    left: dict[int, int] = field(default_factory=dict)
    """By lot."""
    faults: list[tuple[int, str]] = field(default_factory=list)
    """Entry, and what is wrong with it: chain, draws, lot, lapsed, reverses, below, sums (of an account's
    last entry)."""


def replay(entries: Iterable[EntryFact], draws: Iterable[DrawFact]) -> Replayed:
    """Work balances and lots out from the entries, in the order of their ids, and say what does not fit."""
    by_entry: defaultdict[int, list[DrawFact]] = defaultdict(list)
    for draw in draws:
        by_entry[draw.entry_id].append(draw)
    done = Replayed()
    known: dict[int, EntryFact] = {}
    for entry in sorted(entries):
        known[entry.id] = entry
        after = done.balances.get(entry.account_id, 0) + entry.delta
        done.balances[entry.account_id] = after
        if after != entry.balance_after:
            done.faults.append((entry.id, "chain"))
        if after < 0:
            done.faults.append((entry.id, "below"))
        if is_lot(entry):
            done.left[entry.id] = entry.delta
        done.faults += [
            (entry.id, why) for why in _at_odds(entry, by_entry.pop(entry.id, []), known, done.left)
        ]
    done.faults += [(entry_id, "draws") for entry_id in by_entry]
    done.faults += _sums_at_odds(known, done)
    return done


def is_lot(entry: EntryFact) -> bool:
    """Tell whether an entry is a lot: what a reversal gives back goes to the lots it came from."""
    return entry.delta > 0 and entry.kind != REVERSE


def _at_odds(
    entry: EntryFact, draws: Sequence[DrawFact], known: dict[int, EntryFact], left: dict[int, int]
) -> Iterator[str]:
    if entry.reverses is not None:
        first = known.get(entry.reverses)
        if first is None or first.account_id != entry.account_id or first.delta * entry.delta >= 0:
            yield "reverses"
    if -sum(draw.amount for draw in draws) != (0 if is_lot(entry) else entry.delta):
        yield "draws"
    for draw in draws:
        lot = known.get(draw.lot_id)
        if lot is None or not is_lot(lot) or lot.account_id != entry.account_id:
            yield "lot"
            continue
        left[lot.id] -= draw.amount
        if not 0 <= left[lot.id] <= lot.delta:
            yield "lot"
        free = entry.kind in {LAPSE, REVERSE, "correct"}
        if not free and lot.expires_on is not None and lot.expires_on < entry.day:
            yield "lapsed"


def _sums_at_odds(known: dict[int, EntryFact], done: Replayed) -> Iterator[tuple[int, str]]:
    """Yield the last entry of each account whose lots do not come to its balance."""
    lots: defaultdict[int, int] = defaultdict(int)
    for lot_id, amount in done.left.items():
        lots[known[lot_id].account_id] += amount
    last = {entry.account_id: entry.id for entry in known.values()}
    for account_id, balance in done.balances.items():
        if lots[account_id] != balance:
            yield last[account_id], "sums"
