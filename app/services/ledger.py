"""The one way into the ledger: entries with their draws, written at once and never again touched.

Whoever posts says how much and why; which account, which lots and what the balance comes to is found
here. What has lapsed is posted as such before anything else is; of a day that is still to come nothing has.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, wallet
from app.domain.wallet import Draw, Lot
from app.models import Account
from app.models.base import instant_text, now
from app.queries import among, lots, settings
from app.services import bulk_rows, checks, recording

POINTS: Final = "points"
MONEY: Final = "money"
LARGEST: Final = 10**15
"""The most that one entry may move: sums of any number of them still fit the file's whole numbers."""

_COLUMNS: Final = (
    "id", "account_id", "kind", "delta", "balance_after", "day", "expires_on", "percent", "reason",
    "purchase_id", "reverses", "source_key", "request_id", "staff_id", "change_id", "import_id", "at", "zone",
)  # fmt: skip
_INSERT: Final = f"INSERT INTO ledger_entry ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_DRAW: Final = "INSERT INTO lot_draw (entry_id, lot_id, amount) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Posting:
    """One entry to be: see `models.ledger_entry` for its fields."""

    account_id: int
    kind: str
    delta: int
    day: date
    draws: tuple[tuple[int, int], ...] = ()
    """Lots and how much of each; what an entry gives back is below zero."""
    expires_on: date | None = None
    percent: int = 0
    reason: str = ""
    purchase_id: int | None = None
    reverses: int | None = None
    source_key: str | None = None


def post(session: WriteSession, postings: Sequence[Posting]) -> list[int]:
    """Write the entries in this order, as part of the session's change, and return their ids.

    Raises ClockDoubted where whoever opened the session says that the day is in doubt.
    """
    if not postings:
        return []
    doubt = session.info.get("doubt")
    if doubt is not None:
        raise errors.ClockDoubted(doubt.today, doubt.newest)
    session.flush()
    link = session.connection()
    balances = _balances(session, {posting.account_id for posting in postings})
    first = bulk_rows.next_id(session, "ledger_entry")
    posted = session.info.get("ledger_posted", 0)
    session.info["ledger_posted"] = posted + len(postings)
    change_id, import_id = recording.change_id(session), session.info.get("import_id")
    at, zone = instant_text(now()), f"{datetime.now().astimezone():%Z %z}"
    rows: list[tuple[Any, ...]] = []
    draws: list[tuple[int, int, int]] = []
    for number, posting in enumerate(postings):
        after = balances.get(posting.account_id, 0) + posting.delta
        balances[posting.account_id] = after
        rows.append((
            first + number, posting.account_id, posting.kind, posting.delta, after, posting.day.isoformat(),
            None if posting.expires_on is None else posting.expires_on.isoformat(), posting.percent,
            posting.reason, posting.purchase_id, posting.reverses, posting.source_key,
            _request(session.request_id, posted + number), session.actor.staff_id, change_id, import_id, at,
            zone,
        ))  # fmt: skip
        draws += [(first + number, lot_id, amount) for lot_id, amount in posting.draws]
    link.exec_driver_sql(_INSERT, rows)
    if draws:
        link.exec_driver_sql(_DRAW, draws)
    return [first + number for number in range(len(postings))]


def add(
    session: WriteSession, member_id: int, account: str, kind: str, amount: int, day: date, **more: Any
) -> int:
    """Add a lot to an account (points, money) of her own, and return its id; `more` as in `Posting`."""
    checked(amount)
    checks.happened(session, "day", day)
    lapse(session, lots.of_member(session, member_id)[account], min(day, day_of(session)))
    account_id = own(session, member_id, account, day)
    return post(session, [Posting(account_id, kind, amount, day, **more)])[0]


def spend(
    session: WriteSession,
    member_id: int,
    account: str,
    kind: str,
    amount: int,
    day: date,
    *,
    first: Collection[int] = (),
    only: Collection[str] | None = None,
    at_most: bool = False,
    **more: Any,
) -> list[Draw]:
    """Take `amount` of her lots, of the lots `first`, then as `wallet.drawn` has it; return what was drawn.

    Of several accounts each has an entry. `only` names the kinds of lots that may be drawn on;
    `at_most` takes what there is of it. Raises NotEnough.
    """
    checked(amount)
    checks.happened(session, "day", day)
    held = lots.of_member(session, member_id)[account]
    lapse(session, held, min(day, day_of(session)))
    usable = [lot for lot in held if only is None or lot.kind in only]
    draws = wallet.drawn(usable, amount, day, first)
    if sum(draw.amount for draw in draws) < amount and not at_most:
        raise errors.NotEnough(account, amount, wallet.held(usable, day), settings.load(session).currency)
    post(session, taken(draws, kind, day, **more))
    return draws


def taken(draws: Iterable[Draw], kind: str, day: date, **more: Any) -> list[Posting]:
    """Return the entries that draw so, one for each account."""
    by_account = sorted(draws, key=lambda draw: draw.lot.account_id)
    return [
        Posting(account_id, kind, -sum(amount for _, amount in of_it), day, of_it, **more)
        for account_id, of_it in (
            (account_id, tuple((draw.lot.id, draw.amount) for draw in group))
            for account_id, group in groupby(by_account, key=lambda draw: draw.lot.account_id)
        )
    ]


def lapse(session: WriteSession, held: Iterable[Lot], day: date) -> int:
    """Post those of the lots that have lapsed by `day` as lapsed, and return how many."""
    gone = wallet.lapsed(held, day)
    return len(
        post(
            session,
            [Posting(lot.account_id, wallet.LAPSE, -lot.left, day, ((lot.id, lot.left),)) for lot in gone],
        )
    )


def own(session: WriteSession, member_id: int, account: str, day: date) -> int:
    """Return her own account of a kind, opened where she has none: what came by a merge is not."""
    found = select(Account.id).where(
        Account.holder_id == member_id, Account.opened_for == member_id, Account.kind == account
    )
    known = session.scalar(found.order_by(Account.id).limit(1))
    if known is not None:
        return known
    row = Account(holder_id=member_id, opened_for=member_id, kind=account, opened_on=day)
    session.add(row)
    session.flush()
    return row.id


def checked(amount: int) -> int:
    """Return the amount of an entry. Raises BadValue for nothing, less, or too much."""
    return checks.within("amount", amount, 1, LARGEST)


def day_of(session: WriteSession) -> date:
    """Return the shop's day of the change: whoever opened the session may say it, else the clock does."""
    told = session.info.get("today")
    return told if isinstance(told, date) else date.today()  # noqa: DTZ011  (the shop's own day)


def _balances(session: WriteSession, account_ids: Collection[int]) -> dict[int, int]:
    """Return what the last entry of each account left."""
    rows = session.connection().exec_driver_sql(
        "SELECT account_id, balance_after FROM ledger_entry WHERE id IN ("
        "SELECT max(id) FROM ledger_entry WHERE account_id IN (SELECT value FROM json_each(?))"
        " GROUP BY account_id)",
        (among.text(list(account_ids)),),
    )
    return {row[0]: row[1] for row in rows}


def _request(name: str | None, number: int) -> str | None:
    """Return the caller's name of an entry: the first has the request's own, the others are counted."""
    return name if name is None or not number else f"{name}\n{number}"
