"""What stands on each sheet that is handed out: its columns, and its rows as plain values.

A value is a text, a number (a share in percent has a decimal), a day, or None; of a column of money it is
minor units. How a
value is written is the affair of the form (`export_csv`, `export_xlsx`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from app import i18n
from app.database.sessions import ReadSession
from app.domain import relations
from app.domain.birthday import Birthday, Calendar
from app.exchange.day_cells import EARLIEST_SERIAL_DAY
from app.queries import contact_records, item_records, line_records, member_records
from app.queries.contact_records import ContactRecord
from app.queries.item_records import ItemRecord
from app.queries.line_records import LineRecord
from app.queries.member_records import MemberRecord, RelativeRecord
from app.words import bought, dates, headings, outreach, people

Value = str | int | float | date | None
Values = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet."""

    heading: str
    width: int
    """In characters, as far as a spreadsheet shows them."""
    is_money: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `rows` are asked for once, some thousands at a time."""

    name: str
    """members, purchases …"""
    title: str
    columns: tuple[Column, ...]
    rows: Iterator[list[Values]]


@dataclass(frozen=True, slots=True)
class Scope:
    """What of the shop is on the sheets, and in which words."""

    language: str
    today: date
    member_ids: Sequence[int] | None = None
    """None: everybody."""
    every_column: bool = True
    """False: the usual ones only."""


_USUAL: Final = (
    "card", "name", "reading", "gender", "phone", "phone_2", "wechat", "line", "email", "postcode", "address",
    "birthday", "level", "status", "joined_on", "advisor", "do_not_contact", "consent_phone",
    "consent_message", "consent_email", "consent_post", "external_id",
)  # fmt: skip
_MEMBERS: Final = (
    "card", "name", "reading", "gender", "phone", "phone_2", "wechat", "line", "email", "postcode", "address",
    "birthday", "wedding_day", "level", "status", "joined_on", "valid_until", "advisor", "do_not_contact",
    "consent_phone", "consent_message", "consent_email", "consent_post", "language", "source", "occupation",
    "hobbies", "drink", "size", "colour", "dress_habits", "call_hours", "talk_about", "taboos", "parking",
    "umbrella_lent_on", "mourning_from", "tags", "notes", "external_id",
)  # fmt: skip
_LINES: Final = (
    "ticket", "day", "time", "card", "name", "item", "sku", "category", "styles", "line_size", "line_colour",
    "season", "quantity", "list_price", "price", "discount", "payment", "for_whom", "staff",
    "do_not_contact", "external_id", "row_id",
)  # fmt: skip
_CONTACTS: Final = (
    "whose_card", "whose_name", "do_not_contact", "rule", "occasion_day", "due", "window_from", "window_to",
    "channel", "in_charge", "outcome", "said", "next_on", "closed_on", "closed_by",
)  # fmt: skip
_LOTS: Final = ("card", "whose_name", "do_not_contact")
_FAMILY: Final = (
    "whose_card", "whose_name", "do_not_contact", "relation", "relative", "relative_birthday",
    "relative_sizes", "relative_notes",
)  # fmt: skip
_ITEMS: Final = (
    "sku", "item", "category", "styles", "line_colour", "line_size", "season", "list_price", "barcode",
)  # fmt: skip
_MONEY: Final = frozenset({"list_price", "price", "discount", "balance"})
_WIDE: Final = frozenset({"address", "notes", "said", "talk_about", "taboos", "item", "row_id"})
_ADULT: Final = 14
"""From this age on a child of the family is named on paper."""


def sheet(session: ReadSession, name: str, scope: Scope) -> Sheet:
    """Return the sheet called members, purchases, outreach, points, balance, catalogue or family."""
    makers: dict[str, Callable[[ReadSession, Scope], tuple[Sequence[str], Iterator[list[Values]]]]] = {
        "members": _members,
        "purchases": _purchases,
        "outreach": _contacts,
        "points": lambda session, scope: _lots(session, scope, "points"),
        "balance": lambda session, scope: _lots(session, scope, "money"),
        "catalogue": _catalogue,
        "family": _family,
    }
    fields, rows = makers[name](session, scope)
    with i18n.language(scope.language):
        columns = tuple(Column(headings.heading(it), _width(it), it in _MONEY) for it in fields)
        return Sheet(name, headings.sheet(name), columns, rows)


def _width(field: str) -> int:
    return 32 if field in _WIDE else 14


def _said(
    scope: Scope, records: Iterator[list[Any]], tell: Callable[[Any], Values]
) -> Iterator[list[Values]]:
    """Yield the rows of records in the words of the sheet's language."""
    for part in records:
        with i18n.language(scope.language):  # not around the yield: whoever reads it speaks another
            rows = [tell(one) for one in part]
        yield rows


def _word(word: Callable[[str], str], key: str) -> str:
    """Return what `word` says of a key in the language in force, asked once for each key."""
    return _said_once(i18n.current(), word, key)


@lru_cache(maxsize=1_000)
def _said_once(_language: str, word: Callable[[str], str], key: str) -> str:
    return word(key)


def _yes(said: bool) -> str:
    return _word(_yes_or_no, "yes" if said else "")


def _yes_or_no(key: str) -> str:
    return headings.yes(said=bool(key))


# Members ----------------------------------------------------------------------------------------


def _members(session: ReadSession, scope: Scope) -> tuple[Sequence[str], Iterator[list[Values]]]:
    fields = _MEMBERS if scope.every_column else _USUAL
    read: list[Callable[[MemberRecord], Value]] = [_OF_MEMBER.get(name, _plain(name)) for name in fields]

    def tell(who: MemberRecord) -> Values:
        return tuple(get(who) for get in read)

    ids = member_records.ids(session, scope.member_ids)
    return fields, _said(scope, member_records.batches(session, ids), tell)


def _plain(field: str) -> Callable[[Any], Value]:
    def get(record: Any) -> Value:
        value: Value = getattr(record, field)
        return value

    return get


def _consent(channel: str) -> Callable[[MemberRecord], Value]:
    def get(who: MemberRecord) -> Value:
        word = who.allowed.get(channel)
        return "" if word is None else _yes(word)

    return get


_OF_MEMBER: Final[dict[str, Callable[[MemberRecord], Value]]] = {
    "gender": lambda who: _word(people.gender, who.gender),
    "phone": lambda who: who.phones[0][0] if who.phones else "",
    "phone_2": lambda who: "\n".join(written for written, _ in who.phones[1:]),
    "birthday": lambda who: birthday(who.birthday),
    "level": lambda who: _word(people.level, who.level),
    "status": lambda who: _word(people.status, who.status),
    "source": lambda who: _word(people.source, who.source),
    "language": lambda who: i18n.NAMES.get(who.language or "", who.language),
    "do_not_contact": lambda who: _yes(who.do_not_contact),
    "consent_phone": _consent("phone"),
    "consent_message": _consent("message"),
    "consent_email": _consent("email"),
    "consent_post": _consent("post"),
    "size": lambda who: who.stated("size"),
    "colour": lambda who: who.stated("colour"),
    "tags": lambda who: ", ".join(who.tags),
    "external_id": lambda who: who.uid,
}


def birthday(kept: Birthday | None) -> Value:
    """Return a birthday as a cell: a day, or in words where the moon or an unknown year is in it."""
    if kept is None:
        return None
    if kept.calendar is Calendar.LUNAR or kept.year is None:
        return dates.birthday_with_year(kept)
    return date(kept.year, kept.month, kept.day)


def is_day_of_a_sheet(day: date) -> bool:
    """Whether a spreadsheet can hold the day as one: its calendar begins in 1900, with a day too many."""
    return day >= EARLIEST_SERIAL_DAY


# Purchases --------------------------------------------------------------------------------------


def _purchases(session: ReadSession, scope: Scope) -> tuple[Sequence[str], Iterator[list[Values]]]:
    def tell(line: LineRecord) -> Values:
        return (
            line.ticket, line.day, line.time, line.card, line.name, line.item, line.sku, line.category,
            line.styles, line.size, line.colour, line.season, line.quantity, line.list_price, line.price,
            line.discount or None, _word(bought.payment, line.payment),
            _word(bought.for_whom, line.for_whom), line.staff, _yes(line.do_not_contact), line.uid,
            line.row_id,
        )  # fmt: skip

    return _LINES, _said(scope, line_records.batches(session, scope.member_ids), tell)


# What does not come back ------------------------------------------------------------------------


def _contacts(session: ReadSession, scope: Scope) -> tuple[Sequence[str], Iterator[list[Values]]]:
    def tell(one: ContactRecord) -> Values:
        return (
            one.card, one.name, _yes(one.do_not_contact), _word(outreach.rule, one.rule),
            one.occasion_day, one.due, one.window_from, one.window_to, _word(outreach.channel, one.channel),
            one.staff, _word(outreach.outcome, one.outcome), one.said, one.next_on, one.closed_on,
            one.closed_by,
        )  # fmt: skip

    return _CONTACTS, _said(scope, contact_records.batches(session, scope.member_ids), tell)


def _lots(session: ReadSession, scope: Scope, kind: str) -> tuple[Sequence[str], Iterator[list[Values]]]:
    def found() -> Iterator[list[Any]]:
        for part in member_records.batches(session, member_records.ids(session, scope.member_ids)):
            yield [(who, lot) for who in part for lot in who.lots if lot.kind == kind]

    def tell(one: Any) -> Values:
        who, lot = one
        return (*_whose(who), lot.amount, lot.as_of, lot.expires_on, who.uid)

    amount = "points" if kind == "points" else "balance"
    return (*_LOTS, amount, "as_of", "expires_on", "external_id"), _said(scope, found(), tell)


def _family(session: ReadSession, scope: Scope) -> tuple[Sequence[str], Iterator[list[Values]]]:
    def found() -> Iterator[list[Any]]:
        for part in member_records.batches(session, member_records.ids(session, scope.member_ids)):
            yield [(who, relative) for who in part for relative in who.relatives]

    def tell(one: Any) -> Values:
        who, relative = one
        bare = is_child(relative, scope.today)
        said = (relative.name, relative.sizes, relative.notes)
        name, sizes, notes = ("", "", "") if bare else said
        kept = relative.birthday and (
            dates.birthday(relative.birthday) if bare else birthday(relative.birthday)
        )
        return (*_whose(who), people.relation(relative.relation), name, kept, sizes, notes)

    return _FAMILY, _said(scope, found(), tell)


def is_child(relative: RelativeRecord, today: date) -> bool:
    """Whether no more than relation and day of a relative may leave the shop: a child, or who may be one."""
    age = relative.birthday.age_on(today) if relative.birthday else None
    if age is None:
        return relations.key(relative.relation) in relations.YOUNGER
    return age < _ADULT


def _catalogue(session: ReadSession, _scope: Scope) -> tuple[Sequence[str], Iterator[list[Values]]]:
    """Return a row for each article, and one for each of its barcodes with the size and colour it is on."""

    def rows() -> Iterator[list[Values]]:
        for part in item_records.batches(session):
            yield [row for item in part for row in _of_item(item)]

    return _ITEMS, rows()


def _of_item(item: ItemRecord) -> Iterator[Values]:
    variants = [(size, colour, code) for code, size, colour in item.codes]
    if [(item.sizes, item.colours)] != [(size, colour) for size, colour, _ in variants]:
        variants.insert(0, (item.sizes, item.colours, ""))
    for size, colour, code in variants:
        yield (
            item.sku, item.name, item.category, item.styles, colour, size, item.season, item.price, code,
        )  # fmt: skip


def _whose(who: MemberRecord) -> Values:
    return who.card, who.name, _yes(who.do_not_contact)
