"""Operations as JSON: each names itself in `op` and carries its fields; each is one change.

The table at the end is the whole list. An operation reads its fields, calls the service that does
the work, and returns what is answered. Money is in minor units, days are YYYY-MM-DD; a birthday is
{"calendar": "lunar", "month": 8, "day": 15, "leap": false, "year": 1985} or such a day; a part of one
leaves out the day, or is "1973", "1973-11", "--11".
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Final

from sqlalchemy import select

from app.database.sessions import WriteSession
from app.domain import errors, partial_birthday
from app.domain.birth_text import Birth
from app.domain.birthday import Birthday, Calendar
from app.domain.partial_birthday import PartialBirthday
from app.models import FormerCard, Item, Member
from app.queries import catalogue as stock
from app.services import (
    catalogue,
    consents,
    contacts,
    members,
    merging,
    parting,
    preferences,
    purchases,
    relatives,
    requests,
    settings,
    undo,
)
from app.services.fields import Fields


@dataclass(frozen=True, slots=True)
class Given:
    """What an operation works with: the transaction, the fields of the request, the day."""

    session: WriteSession
    fields: Fields
    today: date

    def day(self, name: str = "day") -> date:
        """Return the day in the field `name`, else today."""
        return self.fields.day(name) or self.today

    def member(self, name: str = "member") -> int:
        """Return the id of the member in the field `name`: an id, or a card number (of now or before)."""
        if not self.fields.is_text(name):
            return self.fields.number(name)
        card = self.fields.text(name)
        found = self.session.scalar(select(Member.id).where(Member.card == card)) or self.session.scalar(
            select(FormerCard.member_id).where(FormerCard.card == card)
        )
        if found is None:
            raise errors.Unknown("member", card)
        return found

    def number(self, name: str) -> int | None:
        """Return the whole number in the field `name`, or None where it is not given or null."""
        return self.fields.number(name) if self.fields.is_given(name) else None


Operation = Callable[[Given], dict[str, Any]]


def carry_out(session: WriteSession, request: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Carry out one request (`op` and its fields, without `request_id`) and return its answer.

    The session names the request: one seen before is answered again and not done again. Raises
    NotUnderstood for an unknown operation, a missing, unknown or unreadable field, and what the
    operation's service raises.
    """
    before = requests.answered(session, request)
    if before is not None:
        return before
    given = Given(session, Fields(request), today)
    name = given.fields.text("op")
    if name not in OPERATIONS:
        raise errors.NotUnderstood(f"op: {name}")
    answer = OPERATIONS[name](given)
    given.fields.done()
    requests.answer(session, request, answer)
    return answer


def _member_add(given: Given) -> dict[str, Any]:
    name = given.fields.text("name")
    return {"member": members.enrol(given.session, name, **_member_fields(given.fields))}


def _member_amend(given: Given) -> dict[str, Any]:
    member = given.member()
    members.amend(given.session, member, **_member_fields(given.fields))
    return {"member": member}


def _member_fields(read: Fields) -> dict[str, Any]:
    """Return the fields of a member that are still unread; those that are none stay unread."""
    values: dict[str, Any] = {}
    for name in read.left():
        if name in members.TEXTS or name in members.CHOICES or name == "name":
            values[name] = read.text(name)
        elif name in members.DAYS:
            values[name] = read.day(name)
        elif name in {"card", "language"}:
            values[name] = read.text(name) if read.is_given(name) else None
        elif name in {"advisor_id", "referred_by_id"}:
            values[name] = read.number(name) if read.is_given(name) else None
        elif name == "phones":
            values[name] = read.texts(name)
        elif name == "birthday":
            values[name] = _birthday(read)
        elif name == "do_not_contact":
            values[name] = read.flag(name)
    return values


def _member_merge(given: Given) -> dict[str, Any]:
    read = given.fields
    chosen = read.mapping("fields") if read.is_given("fields") else {}
    for name, side in chosen.items():
        if not isinstance(side, str):
            raise errors.NotUnderstood(f"fields: {name}")
    kept = given.member("kept")
    made = merging.merge(given.session, kept, given.member("gone"), given.day(), chosen)
    return {"merge": made, "member": kept}


def _member_part(given: Given) -> dict[str, Any]:
    return {"member": parting.part(given.session, given.fields.number("merge"))}


def _relative_add(given: Given) -> dict[str, Any]:
    read = given.fields
    values: dict[str, Any] = {name: read.text(name) for name in ("name", "sizes", "notes") if name in read}
    if "birthday" in read:
        values["birthday"] = _birthday(read)
    if "is_member_id" in read:
        values["is_member_id"] = given.number("is_member_id")
    return {"relative": relatives.add(given.session, given.member(), read.text("relation"), **values)}


def _preference_state(given: Given) -> dict[str, Any]:
    read = given.fields
    made = preferences.state(
        given.session,
        given.member(),
        read.text("kind"),
        read.text("value"),
        category=read.text("category", ""),
        said_on=given.day("said_on"),
        relative_id=given.number("relative"),
    )
    return {"preference": made}


def _consent_record(given: Given) -> dict[str, Any]:
    read = given.fields
    made = consents.record(
        given.session,
        given.member(),
        read.text("channel"),
        allowed=read.flag("allowed"),
        since=given.day("since"),
        wording=read.text("wording", ""),
        source=read.text("source", ""),
    )
    return {"consent": made}


def _purchase_add(given: Given) -> dict[str, Any]:
    read = given.fields
    made = purchases.record(
        given.session,
        given.member(),
        [_line(given, row) for row in read.rows("lines")],
        given.day(),
        time=read.text("time", ""),
        staff_id=given.number("staff"),
        discount=read.number("discount", 0),
        payment=read.text("payment", ""),
        ticket=read.text("ticket") if read.is_given("ticket") else None,
    )
    return {
        "purchase": made.id,
        "lines": list(made.line_ids),
        "total": made.total,
        "contacts": list(made.contact_ids),
    }


def _line(given: Given, read: Fields) -> purchases.NewLine:
    """Return a line: its fields are those of `NewLine`, or a `code` or `sku` that the catalogue knows."""
    values: dict[str, Any] = {}
    if read.is_given("code"):
        values["code"] = read.text("code")
    for field in fields(purchases.NewLine):
        if read.is_given(field.name):
            values[field.name] = read.text(field.name) if field.type is str else read.number(field.name)
    read.done()
    values = stock.filled(given.session, values)
    for needed in ("item", "price"):
        if needed not in values:
            raise errors.NotUnderstood(read.named(needed))
    return purchases.NewLine(**values)


def _catalogue_remember(given: Given) -> dict[str, Any]:
    """Put an article on file, or bring one with this `sku` up to date, with its `codes`."""
    read = given.fields
    values: dict[str, Any] = {name: read.text(name) for name in catalogue.TEXTS if read.is_given(name)}
    if read.is_given("price"):
        values["price"] = read.number("price")
    name, sku = read.text("name"), read.text("sku", "")
    item = given.session.scalar(select(Item.id).where(Item.sku == sku)) if sku else None
    if item is None:
        item = catalogue.remember(given.session, name, sku=sku or None, **values)
    else:
        catalogue.amend(given.session, item, name=name, **values)
    for code in read.rows("codes"):
        catalogue.learn(
            given.session, item, code.text("code"), code.text("size", ""), code.text("colour", "")
        )
        code.done()
    return {"item": item}


def _contact_close(given: Given) -> dict[str, Any]:
    read = given.fields
    contact = read.number("contact")
    following = contacts.close(
        given.session,
        contact,
        read.text("outcome"),
        given.day(),
        said=read.text("said", ""),
        next_on=read.day("next"),
        staff_id=given.number("staff"),
    )
    return {"contact": contact, "next": following}


def _contact_log(given: Given) -> dict[str, Any]:
    read = given.fields
    made = contacts.log(
        given.session,
        given.member(),
        read.text("channel"),
        read.text("outcome"),
        given.day(),
        said=read.text("said", ""),
        next_on=read.day("next"),
        staff_id=given.number("staff"),
    )
    return {"contact": made}


def _settings_change(given: Given) -> dict[str, Any]:
    settings.change(given.session, **given.fields.mapping("values"))
    return {}


def _change_undo(given: Given) -> dict[str, Any]:
    change = given.number("change") or undo.last_change(given.session)
    return {"change": change, "operation": undo.take_back(given.session, change)}


def _birthday(read: Fields) -> Birth | None:
    if not read.is_given("birthday"):
        return None
    if read.is_text("birthday"):
        with suppress(ValueError):
            return partial_birthday.from_json(read.text("birthday"))
        day = read.day("birthday")
        return None if day is None else Birthday(Calendar.SOLAR, day.month, day.day, day.year)
    parts = read.inner("birthday")
    calendar = parts.text("calendar", Calendar.SOLAR.value)
    if calendar not in tuple(Calendar):
        raise errors.BadValue("birthday", calendar, "not_a_choice")
    year = parts.number("year") if parts.is_given("year") else None
    leap = parts.flag("leap", default=False)
    made: Birth
    if parts.is_given("day"):
        made = Birthday(Calendar(calendar), parts.number("month"), parts.number("day"), year, leap)
    else:
        month = parts.number("month") if parts.is_given("month") else None
        made = PartialBirthday(Calendar(calendar), year, month, leap)
    parts.done()
    return made


OPERATIONS: Final[Mapping[str, Operation]] = {
    "member.add": _member_add,
    "member.amend": _member_amend,
    "member.merge": _member_merge,
    "member.part": _member_part,
    "relative.add": _relative_add,
    "preference.state": _preference_state,
    "consent.record": _consent_record,
    "purchase.add": _purchase_add,
    "catalogue.remember": _catalogue_remember,
    "contact.close": _contact_close,
    "contact.log": _contact_log,
    "settings.change": _settings_change,
    "change.undo": _change_undo,
}
"""Name of an operation → what carries it out."""
