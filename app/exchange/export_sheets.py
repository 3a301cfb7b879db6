"""What stands on each sheet that is handed out: members, purchases, the catalogue, and what is theirs."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from app import i18n
from app.database.sessions import ReadSession
from app.exchange import export_belongings, sheet
from app.exchange.sheet import Column, Scope, Sheet, Value, Values, word_of, yes
from app.queries import item_records, line_records, member_records
from app.queries.item_records import ItemRecord
from app.queries.line_records import LineRecord
from app.queries.member_records import MemberRecord
from app.words import bought, headings, people

_USUAL: Final = (
    "card", "name", "reading", "gender", "phone", "phone_2", "wechat", "line", "email", "postcode", "address",
    "birthday", "level", "status", "joined_on", "advisor", "do_not_contact", "consent_phone",
    "consent_message", "consent_email", "consent_post", "external_id",
)  # fmt: skip
_MEMBERS: Final = (
    "card", "name", "reading", "gender", "phone", "phone_2", "wechat", "line", "email", "postcode", "address",
    "birthday", "wedding_day", "level", "status", "joined_on", "valid_until", "advisor", "do_not_contact",
    "consent_phone", "consent_message", "consent_email", "consent_post", "language", "source", "referred_by",
    "occupation", "hobbies", "drink", "size", "colour", "dress_habits", "call_hours", "talk_about", "taboos",
    "parking", "umbrella_lent_on", "mourning_from", "tags", "notes", "external_id",
)  # fmt: skip
_LINES: Final = (
    "ticket", "day", "time", "card", "name", "item", "sku", "category", "styles", "line_size", "line_colour",
    "season", "quantity", "list_price", "price", "discount", "payment", "for_whom", "staff",
    "do_not_contact", "external_id", "row_id",
)  # fmt: skip
_ITEMS: Final = (
    "sku", "item", "category", "styles", "line_colour", "line_size", "season", "list_price", "barcode",
)  # fmt: skip
_MONEY: Final = frozenset({"list_price", "price", "discount", "balance"})
_WIDE: Final = frozenset({"address", "notes", "said", "talk_about", "taboos", "item", "row_id"})


def of(session: ReadSession, name: str, scope: Scope) -> Sheet:
    """Return the sheet called members, purchases, outreach, points, balance, catalogue or family."""
    makers: dict[str, Callable[[ReadSession, Scope], tuple[Sequence[str], Iterator[list[Values]]]]] = {
        "members": _members,
        "purchases": _purchases,
        "outreach": export_belongings.contacts,
        "points": lambda session, scope: export_belongings.lots(session, scope, "points"),
        "balance": lambda session, scope: export_belongings.lots(session, scope, "money"),
        "catalogue": _catalogue,
        "family": export_belongings.family,
    }
    fields, rows = makers[name](session, scope)
    with i18n.language(scope.language):
        columns = tuple(Column(headings.heading(it), _width(it), it in _MONEY) for it in fields)
        return Sheet(name, headings.sheet(name), columns, rows)


def _width(field: str) -> int:
    return 32 if field in _WIDE else 14


# Members ----------------------------------------------------------------------------------------


def _members(session: ReadSession, scope: Scope) -> tuple[Sequence[str], Iterator[list[Values]]]:
    fields = _MEMBERS if scope.every_column else _USUAL
    read: list[Callable[[MemberRecord], Value]] = [_OF_MEMBER.get(name, _plain(name)) for name in fields]

    def tell(who: MemberRecord) -> Values:
        return tuple(get(who) for get in read)

    ids = member_records.ids(session, scope.member_ids)
    return fields, sheet.said(scope, member_records.batches(session, ids), tell)


def _plain(field: str) -> Callable[[Any], Value]:
    def get(record: Any) -> Value:
        value: Value = getattr(record, field)
        return value

    return get


def _consent(channel: str) -> Callable[[MemberRecord], Value]:
    def get(who: MemberRecord) -> Value:
        word = who.allowed.get(channel)
        return "" if word is None else yes(said=word)

    return get


_OF_MEMBER: Final[dict[str, Callable[[MemberRecord], Value]]] = {
    "gender": lambda who: word_of(people.gender, who.gender),
    "phone": lambda who: who.phones[0][0] if who.phones else "",
    "phone_2": lambda who: "\n".join(written for written, _ in who.phones[1:]),
    "birthday": lambda who: sheet.birthday(who.birthday, who.part),
    "level": lambda who: word_of(people.level, who.level),
    "status": lambda who: word_of(people.status, who.status),
    "source": lambda who: word_of(people.source, who.source),
    "language": lambda who: i18n.NAMES.get(who.language or "", who.language),
    "do_not_contact": lambda who: yes(said=who.do_not_contact),
    "consent_phone": _consent("phone"),
    "consent_message": _consent("message"),
    "consent_email": _consent("email"),
    "consent_post": _consent("post"),
    "size": lambda who: who.stated("size"),
    "colour": lambda who: who.stated("colour"),
    "tags": lambda who: ", ".join(who.tags),
    "referred_by": lambda who: who.referrer,
    "external_id": lambda who: who.uid,
}


# Purchases --------------------------------------------------------------------------------------


def _purchases(session: ReadSession, scope: Scope) -> tuple[Sequence[str], Iterator[list[Values]]]:
    def tell(line: LineRecord) -> Values:
        return (
            line.ticket, line.day, line.time, line.card, line.name, line.item, line.sku, line.category,
            line.styles, line.size, line.colour, line.season, line.quantity, line.list_price, line.price,
            line.discount or None, word_of(bought.payment, line.payment),
            word_of(bought.for_whom, line.for_whom), line.staff, yes(said=line.do_not_contact), line.uid,
            line.row_id,
        )  # fmt: skip

    return _LINES, sheet.said(scope, line_records.batches(session, scope.member_ids), tell)


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
