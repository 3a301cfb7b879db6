"""Builders with good defaults: a shop in a file, and rows of every table, each in one call."""

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app import opening
from app.database.sessions import ReadSession, WriteSession
from app.database.shop import Shop
from app.domain import names, phones
from app.domain.search import search_keys
from app.domain.shop import ShopSettings
from app.models import (
    Account,
    Base,
    Consent,
    Contact,
    Event,
    Feedback,
    FormerCard,
    Invitation,
    LedgerEntry,
    Member,
    Phone,
    Preference,
    Purchase,
    PurchaseLine,
    Relative,
    Staff,
)
from app.queries import calendar
from app.queries.calendar import Planned
from app.queries.card_pictures import Sides
from app.services import card_pictures
from tests import ready

TODAY = date(2026, 11, 10)
"""The day on which tests play unless they say another."""


def shop(folder: Path, **settings: Any) -> Shop:
    """Return a new shop in `folder`, copied from one made before; whoever asks for it closes it."""
    return ready.shop(folder / "shop.vitrine", ShopSettings(**{"name": "燕衣社", **settings}))


def created(folder: Path) -> Shop:
    """Return a new shop in `folder`, made step by step: for tests of the making and of the file itself."""
    return opening.create_shop(folder / "shop.vitrine", ShopSettings(name="燕衣社"))


def member(session: WriteSession, name: str = "张晓红", **values: Any) -> int:
    """Put a member on file, as she is, and return her id."""
    numbers = [phones.normal(number, "CN").key for number in values.get("phones", ())]
    keys = search_keys(name, values.get("reading", ""), numbers, values.get("card"))
    found_by = {"find_names": keys.names, "find_readings": keys.readings, "find_digits": keys.digits}
    written = values.pop("phones", ())
    row = Member(name=name, name_key=names.fold(name), **{**found_by, **values})
    session.add(row)
    session.flush()
    for position, (number, key) in enumerate(zip(written, numbers, strict=True)):
        session.add(Phone(member_id=row.id, written=number, digits=key, position=position))
    session.flush()
    return row.id


def relative(session: WriteSession, member_id: int, relation: str = "daughter", **values: Any) -> int:
    """Put a relative on file and return its id."""
    row = Relative(member_id=member_id, relation=relation, **values)
    session.add(row)
    session.flush()
    return row.id


def stated(session: WriteSession, member_id: int, kind: str, value: str, **values: Any) -> int:
    """Put something that she said on file and return the statement's id."""
    row = Preference(member_id=member_id, kind=kind, value=value, **values)
    session.add(row)
    session.flush()
    return row.id


def consent(session: WriteSession, member_id: int, channel: str = "post", *, allowed: bool = True) -> int:
    """Put her word on a channel on file and return its id."""
    row = Consent(member_id=member_id, channel=channel, allowed=int(allowed), since=TODAY)
    session.add(row)
    session.flush()
    return row.id


def staff(session: WriteSession, name: str = "小燕", role: str = "clerk", active: int = 1) -> int:
    """Put a member of staff on file and return her id."""
    row = Staff(name=name, role=role, active=active)
    session.add(row)
    session.flush()
    return row.id


def purchase(
    session: WriteSession, member_id: int, day: date = TODAY, *lines: dict[str, Any], **values: Any
) -> int:
    """Put a ticket on file (a dress at 1,280.00 unless lines are given) and return its id."""
    row = Purchase(member_id=member_id, day=day, **values)
    session.add(row)
    session.flush()
    for line in lines or ({},):
        usual: dict[str, Any] = {"item": "dress", "category": "dress", "price": 128_000}
        session.add(PurchaseLine(purchase_id=row.id, member_id=member_id, day=day, **{**usual, **line}))
    session.flush()
    return row.id


def contact(session: WriteSession, member_id: int, due: date = TODAY, rule: str = "C1", **values: Any) -> int:
    """Put an open contact on file and return its id; no rule makes its key, so planning leaves it."""
    usual: dict[str, Any] = {
        "occasion_key": f"made:{rule}:{due}",
        "occasion_day": due,
        "window_from": due,
        "window_to": due,
        "channel": "phone",
    }
    row = Contact(member_id=member_id, due=due, rule=rule, **{**usual, **values})
    session.add(row)
    session.flush()
    return row.id


def posted_card(
    session: WriteSession,
    member_id: int,
    occasion: str = "birthday",
    front: bytes = b"RIFFfront",
    back: bytes = b"RIFFback",
) -> None:
    """Keep what a card looked like that was posted today, and note it as posted."""
    key = f"card:{occasion}:{front!r}{back!r}"
    task = contact(session, member_id, channel="post", outcome="posted", closed_on=TODAY, occasion_key=key)
    card = card_pictures.Posted(member_id, task, occasion, "plum", Sides(front, back))
    card_pictures.keep(session, [card], TODAY)


def planned(session: ReadSession, day: date = TODAY) -> list[Planned]:
    """Return what the calendar has on a day."""
    groups = next(each.groups for each in calendar.week(session, day).days if each.day == day)
    return calendar.contacts(session, groups, most=1_000)


def former_card(session: WriteSession, member_id: int, card: str) -> int:
    """Put a card number that was hers before on file and return its id."""
    row = FormerCard(member_id=member_id, card=card)
    session.add(row)
    session.flush()
    return row.id


def lot(
    session: WriteSession,
    member_id: int,
    kind: str = "points",
    amount: int = 100,
    day: date = TODAY,
    **values: Any,
) -> int:
    """Put a lot that she brought along (points, money) in her account, past the services; return its id."""
    account = session.scalar(
        select(Account.id).where(Account.holder_id == member_id, Account.kind == kind).limit(1)
    )
    if account is None:
        row = Account(holder_id=member_id, opened_for=member_id, kind=kind, opened_on=day)
        session.add(row)
        session.flush()
        account = row.id
    before = session.scalar(
        select(LedgerEntry.balance_after)
        .where(LedgerEntry.account_id == account)
        .order_by(LedgerEntry.id.desc())
        .limit(1)
    )
    entry = LedgerEntry(
        account_id=account, delta=amount, balance_after=(before or 0) + amount, day=day,
        **{"kind": "open", **values},
    )  # fmt: skip
    session.add(entry)
    session.flush()
    return entry.id


def clear(session: WriteSession, *, kept: Collection[str] = ()) -> None:
    """Empty every table but `kept`, counters too: what refuses change of a ledger is set aside meanwhile."""
    link = session.connection()
    link.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    guards = link.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all()
    for name, _ in guards:
        link.exec_driver_sql(f"DROP TRIGGER {name}")
    for table in reversed(Base.metadata.sorted_tables):
        if table.name not in kept:
            link.exec_driver_sql(f"DELETE FROM {table.name}")
    link.exec_driver_sql("DELETE FROM sqlite_sequence")
    for _, statement in guards:
        link.exec_driver_sql(statement)


def feedback(session: WriteSession, member_id: int, kind: str = "complaint", **values: Any) -> int:
    """Put something that she said of the shop on file and return its id."""
    row = Feedback(member_id=member_id, kind=kind, **{"said": "袖子太长", "told_on": TODAY, **values})
    session.add(row)
    session.flush()
    return row.id


def event(session: WriteSession, theme: str = "秋装沙龙", day: date = TODAY, **values: Any) -> int:
    """Put an event on file and return its id."""
    row = Event(theme=theme, day=day, **values)
    session.add(row)
    session.flush()
    return row.id


def invitation(session: WriteSession, member_id: int, event_id: int | None = None, **values: Any) -> int:
    """Invite her to an event (to a new one unless it is named) and return the invitation's id."""
    to = event(session) if event_id is None else event_id
    row = Invitation(member_id=member_id, event_id=to, **{"invited_on": TODAY, **values})
    session.add(row)
    session.flush()
    return row.id
