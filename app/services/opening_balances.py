"""Take in the points and the stored value that she brought along: lots, each as of a day."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import insert, select

from app.database.sessions import WriteSession
from app.domain.wallet import OPEN
from app.models import Account
from app.queries import among, told_lots
from app.queries.told_lots import MARK, LotRow
from app.services import ledger
from app.services.ledger import Posting
from app.services.recording import operation


class NewLot(NamedTuple):
    """A lot as a file tells it."""

    member_id: int
    kind: str
    """points or money."""
    amount: int
    as_of: str
    """ISO, as `expires_on`."""
    expires_on: str | None
    key: str
    """What names it in the file, so that the file comes in once."""


@operation("file.import")
def add_lots(session: WriteSession, lots: Sequence[NewLot]) -> None:
    """Add lots to the members' own accounts. One whose name was there before puts that one right."""
    if not lots:
        return
    accounts = _accounts(session, lots)
    keys = told_lots.source_keys(session, list({lot.member_id for lot in lots}))
    postings = []
    for lot in lots:
        name = _next(lot.key, keys)
        postings.append(
            Posting(
                accounts[lot.member_id, lot.kind],
                OPEN,
                lot.amount,
                date.fromisoformat(lot.as_of),
                expires_on=None if lot.expires_on is None else date.fromisoformat(lot.expires_on),
                source_key=name,
            )
        )
    ledger.post(session, postings)


@operation("file.import")
def put_right(session: WriteSession, less: Sequence[tuple[LotRow, int]], today: date) -> None:
    """Take so much of each of these lots away again: a file says less, or a later one takes its place."""
    keys: set[str] = set()
    if named := [row.key for row, _ in less if row.key]:
        keys = told_lots.source_keys(session, list({int(key.split(":")[1]) for key in named}))
    postings = []
    for row, amount in less:
        for account_id, lot_id, left in row.lots:
            taken = min(left, amount)
            if not taken:
                continue
            amount -= taken  # noqa: PLW2901  (what is still to go)
            name = None if row.key is None else _next(row.key, keys)
            draws = ((lot_id, taken),)
            postings.append(Posting(account_id, "correct", -taken, today, draws, source_key=name))
    ledger.post(session, postings)


def _next(key: str, keys: set[str]) -> str:
    """Return the first name like `key` that no entry has yet, and put it to them."""
    name, number = key, 1
    while name in keys:
        number += 1
        name = f"{key}{MARK}{number}"
    keys.add(name)
    return name


def _accounts(session: WriteSession, lots: Collection[NewLot]) -> dict[tuple[int, str], int]:
    """Return the own account of each member and kind, opened where there is none."""
    session.flush()
    wanted = {(lot.member_id, lot.kind): lot.as_of for lot in reversed([*lots])}
    own = select(Account.opened_for, Account.kind, Account.id).where(
        Account.opened_for == Account.holder_id,
        among.these(Account.opened_for, {member_id for member_id, _ in wanted}),
    )
    found = {(member_id, kind): id_ for member_id, kind, id_ in session.execute(own)}
    new = [
        {"holder_id": member_id, "opened_for": member_id, "kind": kind, "opened_on": date.fromisoformat(day)}
        for (member_id, kind), day in wanted.items()
        if (member_id, kind) not in found
    ]
    if new:
        session.connection().execute(insert(Account), new)
        found = {(member_id, kind): id_ for member_id, kind, id_ in session.execute(own)}
    return found
