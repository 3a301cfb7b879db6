"""What the sample's staff have written on the cards: taboos, umbrellas, notes, tags, lots; and one double.

It is drawn with dice of its own, so that the people and their purchases are the same with or without it.
"""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, Final

from sqlalchemy import insert, update

from app.database.sessions import WriteSession
from app.demo import stock
from app.demo.people import Persona
from app.domain import names
from app.domain.search import search_keys
from app.domain.shop import ShopSettings
from app.models import Account, Base, LedgerEntry, Member, Note, Phone, Tag

_BROUGHT_POINTS: Final = 4
"""One member in so many brought points from the shop's earlier software."""


def write(session: WriteSession, dice: Random, people: list[Persona], today: date, language: str) -> None:
    """Write what is on the cards of `people`, whose ids are counted from 1."""
    rows: dict[type[Base], list[dict[str, Any]]] = {Note: [], Tag: [], Account: [], LedgerEntry: []}
    for member_id, who in enumerate(people, 1):
        fields = _fields(dice, who, today)
        if fields:
            session.execute(update(Member).where(Member.id == member_id).values(**fields))
        own: dict[str, Any] = {"member_id": member_id}
        if dice.random() < 0.08:
            rows[Note].append(own | _note(dice, who, today))
        if dice.random() < 0.2:
            rows[Tag].append(own | {"name": _said(dice, "tag", who)})
        if who.status == "active" and member_id % _BROUGHT_POINTS == 0:
            _put_down(rows, member_id, _lots(dice, today, stock.currency(language)))
    for table, each in rows.items():
        if each:
            session.execute(insert(table), each)
    _put_on_file_twice(session, dice, people, today)


def _said(dice: Random, kind: str, who: Persona) -> str:
    return str(dice.choice(stock.words("words")[kind][who.tongue]))


def _fields(dice: Random, who: Persona, today: date) -> dict[str, Any]:
    """Return what is on her own row beside what is known of everybody."""
    fields: dict[str, Any] = {}
    if dice.random() < 0.15:
        fields["taboos"] = _said(dice, "taboo", who)
    if dice.random() < 0.1:
        fields["parking"] = _said(dice, "parking", who)
    if dice.random() < 0.03:
        fields["umbrella_lent_on"] = today - timedelta(days=dice.randint(1, 20))
    if dice.random() < 0.01:
        fields["mourning_from"] = today - timedelta(days=dice.randint(20, 200))
    return fields


def _note(dice: Random, who: Persona, today: date) -> dict[str, Any]:
    return {
        "text": _said(dice, "note", who),
        "written_on": today - timedelta(days=dice.randint(0, 6)),
        "until": today + timedelta(days=dice.randint(2, 20)),
        "staff_id": who.advisor + 1,
    }


def _lots(dice: Random, today: date, currency: str) -> list[dict[str, Any]]:
    """Return two lots of points, one of which lapses soon, and now and then stored value."""
    lots = [
        {"kind": "points", "amount": 100 * dice.randint(2, 9), "expires_on": date(today.year, 12, 31)},
        {"kind": "points", "amount": 100 * dice.randint(5, 40), "expires_on": date(today.year + 1, 9, 30)},
    ]
    if dice.random() < 0.3:
        unit = 10 ** ShopSettings(currency=currency).digits * (stock.YEN if currency == "JPY" else 1)
        lots.append({"kind": "money", "amount": dice.choice([500, 1_250, 3_000]) * unit, "expires_on": None})
    return [{**lot, "day": today - timedelta(days=90)} for lot in lots]


def _put_down(
    rows: dict[type[Base], list[dict[str, Any]]], member_id: int, lots: list[dict[str, Any]]
) -> None:
    """Put lots down in the ledger, as of the day on which the shop moved to this program."""
    accounts: dict[str, dict[str, Any]] = {}
    held: dict[str, int] = {}
    for lot in lots:
        kind, amount, day = lot["kind"], lot["amount"], lot["day"]
        if kind not in accounts:
            accounts[kind] = {
                "id": len(rows[Account]) + 1, "holder_id": member_id, "opened_for": member_id, "kind": kind,
                "opened_on": day,
            }  # fmt: skip
            rows[Account].append(accounts[kind])
        held[kind] = held.get(kind, 0) + amount
        rows[LedgerEntry].append({
            "account_id": accounts[kind]["id"], "kind": "open", "delta": amount, "balance_after": held[kind],
            "day": day, "expires_on": lot["expires_on"], "percent": 0, "reason": "", "zone": "",
            "at": datetime.combine(day, time(12), UTC),
        })  # fmt: skip


def _put_on_file_twice(session: WriteSession, dice: Random, people: list[Persona], today: date) -> None:
    """Put one regular on file again, as happens on a busy Saturday: without card or birthday."""
    regulars = [who for who in people if who.status == "active" and who.tongue == "zh_CN"]
    who = dice.choice(regulars)
    name, number = names.clean(who.name), f"+86 {who.phone[:3]} {who.phone[3:7]} {who.phone[7:]}"
    keys = search_keys(name, "", [number])
    row = insert(Member).values(
        name=name,
        name_key=names.fold(name),
        language=who.tongue,
        status="prospect",
        source="tried_on",
        joined_on=today - timedelta(days=9),
        find_names=keys.names,
        find_readings=keys.readings,
        find_digits=keys.digits,
        created_at=datetime.combine(today - timedelta(days=9), time(12), UTC),
    )
    member_id = session.execute(row.returning(Member.id)).scalar_one()
    session.execute(
        insert(Phone).values(member_id=member_id, written=number, digits=f"+86{who.phone}", position=0)
    )
