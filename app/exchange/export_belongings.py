"""The sheets of what belongs to members beside themselves: contacts, points and balances, the family.

Points, balances and relatives come in again; contacts do not. Of a child no more than relation and day
leaves the shop.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from app.database.sessions import ReadSession
from app.domain import relations
from app.exchange import sheet
from app.exchange.sheet import Scope, Values, word_of, yes
from app.queries import contact_records, member_records
from app.queries.contact_records import ContactRecord
from app.queries.member_records import MemberRecord, RelativeRecord
from app.words import dates, outreach, people

_CONTACTS: Final = (
    "whose_card", "whose_name", "do_not_contact", "rule", "occasion_day", "due", "window_from", "window_to",
    "channel", "in_charge", "outcome", "said", "next_on", "closed_on", "closed_by",
)  # fmt: skip
_LOTS: Final = ("card", "whose_name", "do_not_contact")
_FAMILY: Final = (
    "card", "whose_name", "do_not_contact", "relation", "relative", "relative_birthday",
    "relative_sizes", "relative_notes", "external_id",
)  # fmt: skip
ADULT: Final = 14
"""From this age on a child of the family is named on paper."""


Made = tuple[Sequence[str], Iterator[list[Values]]]
"""The fields of a sheet's columns, and its rows."""


def contacts(session: ReadSession, scope: Scope) -> Made:
    """Return every contact, planned and made."""

    def tell(one: ContactRecord) -> Values:
        return (
            one.card, one.name, yes(said=one.do_not_contact), word_of(outreach.rule, one.rule),
            one.occasion_day, one.due, one.window_from, one.window_to, word_of(outreach.channel, one.channel),
            one.staff, word_of(outreach.outcome, one.outcome), one.said, one.next_on, one.closed_on,
            one.closed_by,
        )  # fmt: skip

    return _CONTACTS, sheet.said(scope, contact_records.batches(session, scope.member_ids), tell)


def lots(session: ReadSession, scope: Scope, kind: str) -> Made:
    """Return what is left of points or money, a row for each day and expiry."""

    def found() -> Iterator[list[Any]]:
        for part in member_records.batches(session, member_records.ids(session, scope.member_ids)):
            yield [(who, lot) for who in part for lot in who.lots if lot.kind == kind]

    def tell(one: Any) -> Values:
        who, lot = one
        return (*_whose(who), lot.amount, lot.as_of, lot.expires_on, who.uid)

    amount = "points" if kind == "points" else "balance"
    return (*_LOTS, amount, "as_of", "expires_on", "external_id"), sheet.said(scope, found(), tell)


def family(session: ReadSession, scope: Scope) -> Made:
    """Return a row for each relative."""

    def found() -> Iterator[list[Any]]:
        for part in member_records.batches(session, member_records.ids(session, scope.member_ids)):
            yield [(who, relative) for who in part for relative in who.relatives]

    def tell(one: Any) -> Values:
        who, relative = one
        relation = people.relation(relative.relation)
        if is_child(relative, scope.today):
            day = relative.birthday and dates.birthday(relative.birthday)
            return (*_whose(who), relation, "", day, "", "", who.uid)
        born = sheet.birthday(relative.birthday, relative.part)
        return (*_whose(who), relation, relative.name, born, relative.sizes, relative.notes, who.uid)

    return _FAMILY, sheet.said(scope, found(), tell)


def is_child(relative: RelativeRecord, today: date) -> bool:
    """Whether no more than relation and day of a relative may leave the shop: a child, or who may be one."""
    age = relative.birthday.age_on(today) if relative.birthday else None
    if relative.part is not None and (ages := relative.part.ages(today)):
        age = ages[0]
    if age is None:
        return relations.key(relative.relation) in relations.YOUNGER
    return age < ADULT


def _whose(who: MemberRecord) -> Values:
    return who.card, who.name, yes(said=who.do_not_contact)
