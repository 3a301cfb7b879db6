"""Put a member on file, and change what is on her card (M1, M3, M4)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import and_, not_, select

from app import i18n
from app.database.sessions import WriteSession
from app.domain import errors, mourning, names, phones, status
from app.domain.birth_text import Birth
from app.domain.levels import MEMBER
from app.domain.search import search_keys
from app.models import Contact, FormerCard, Member, Phone, Staff
from app.progress import Job, finish
from app.queries import former, settings
from app.services import checks, ledger, levels, planning, removal
from app.services.recording import operation

TEXTS: Final = frozenset(
    {
        "reading", "wechat", "line", "email", "postcode", "address", "occupation", "hobbies", "drink",
        "call_hours", "dress_habits", "talk_about", "taboos", "parking", "notes",
    }
)  # fmt: skip
"""Fields of free text."""
_STRAIGHT: Final = frozenset({"reading", "wechat", "line", "email", "postcode", "address"})
"""Those of them that stand on papers, beside other words."""
DAYS: Final = frozenset({"wedding_day", "joined_on", "valid_until", "umbrella_lent_on", "mourning_from"})
"""Fields that are a day, or None."""
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "gender": ("", "f", "m"),
    "source": ("walk_in", "referral", "tried_on", "fan", "event", "import"),
    "status": tuple(status.Status),
}
"""Fields with fixed answers."""


@operation("member.enrol")
def enrol(
    session: WriteSession,
    name: str,
    *,
    phones: Sequence[str] = (),
    birthday: Birth | None = None,
    **fields: Any,
) -> int:
    """Put a member on file and return her id.

    `phones` are written as she gives them, the one to call first; `fields` are those of `amend`.
    Raises BadValue, CardTaken, Unknown, and NotAllowed for a level from whom may not give one.
    """
    member, level = Member(name="", name_key=""), fields.pop("level", MEMBER)
    session.add(member)
    _set(session, member, {"name": name, "birthday": birthday, **fields})
    session.flush()
    session.member_id = member.id
    _call(session, member, phones)
    if level != MEMBER:
        levels.set_level(session, member.id, level, ledger.day_of(session))
    return member.id


@operation("member.amend")
def amend(session: WriteSession, member_id: int, **fields: Any) -> None:
    """Change the named fields of her card.

    `name`, `card` (None: none), `phones` (all of them, as written), `birthday` (whole, in part, or None),
    `language` (None: the shop's), `advisor_id`, `referred_by_id`, `do_not_contact`, `level` (a code of the
    shop's: given by hand as by `services.levels.set_level`), and those of
    `TEXTS`, `DAYS` and `CHOICES`. Raises Unknown, BadValue (a sanction is no field: `services.card_life`),
    CardTaken, NotAllowed for a level from whom may not give one.
    """
    member = checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    if fields.get("status", member.status) != member.status and status.SANCTIONED & {
        member.status,
        fields["status"],
    }:
        raise errors.BadValue("status", str(fields["status"]), "by_a_step")
    numbers, level = fields.pop("phones", None), fields.pop("level", member.level)
    _set(session, member, fields)
    if level != member.level:
        # Else editing her card would be a way round who may give a level, and would leave no step.
        levels.set_level(session, member_id, level, ledger.day_of(session))
    if numbers is not None:
        _call(session, member, numbers)
    elif {"name", "reading", "card"} & fields.keys():
        index(session, member)
    if "birthday" in fields:
        planning.withdraw(session, Contact.member_id == member_id, Contact.rule == "C1")
    if member.mourning_from is not None and "mourning_from" in fields:
        held_back = Contact.occasion_day.between(
            member.mourning_from, mourning.last_day(member.mourning_from)
        )
        planning.withdraw(session, Contact.member_id == member_id, Contact.rule == "C3", held_back)
    if fields.get("do_not_contact"):
        planning.withdraw(session, Contact.member_id == member_id)


@operation("member.remove")
def removing(session: WriteSession, member_id: int) -> Job[None]:
    """Return the job that moves her card to the bin with all that is hers.

    She is found nowhere until it is brought back. Raises Unknown.
    """
    member = checks.known(session, Member, "member", member_id)
    session.member_id = member_id
    return removal.take_out(session, member)


def remove(session: WriteSession, member_id: int) -> None:
    """Do the same at once."""
    finish(removing(session, member_id))


def _set(session: WriteSession, member: Member, fields: Mapping[str, Any]) -> None:
    for field, value in fields.items():
        if field == "birthday":
            for column, part in checks.birth_columns(value).items():
                setattr(member, column, part)
        else:
            setattr(member, field, _checked(session, member, field, value))
    if "name" in fields:
        member.name_key = names.fold(member.name)


def _checked(session: WriteSession, member: Member, field: str, value: Any) -> Any:
    """Return the value as it is kept. Raises BadValue for a field that is none."""
    if field in TEXTS:
        return (checks.straight if field in _STRAIGHT else checks.text)(field, value)
    if field in CHOICES:
        return checks.choice(field, value, CHOICES[field])
    if field in DAYS and (value is None or type(value) is date):
        return None if value is None else checks.day(field, value)
    if field not in _KEPT:
        raise errors.BadValue(field, str(value), "not_a_field")
    return _KEPT[field](session, member, value)


def _name(_session: WriteSession, _member: Member, value: str) -> str:
    return names.clean(value)


def _card(session: WriteSession, member: Member, value: str | None) -> str | None:
    card = checks.straight("card", value) if value else ""
    if not card:
        return None
    with session.no_autoflush:
        for owner, number, hers in (
            (Member.id, Member.card, Member.id == (member.id or 0)),
            # A number that was on a second card of hers may come back; one that was lost never works again.
            (
                FormerCard.member_id,
                FormerCard.card,
                and_(FormerCard.member_id == (member.id or 0), FormerCard.why == "merged"),
            ),
        ):
            if session.scalar(select(owner).where(number == card, not_(hers))):
                raise errors.CardTaken(card)
    return card


def _language(_session: WriteSession, _member: Member, value: str | None) -> str | None:
    return None if value is None else checks.choice("language", value, i18n.LANGUAGES)


def _silence(_session: WriteSession, _member: Member, value: bool) -> int:
    return int(value)


def _advisor(session: WriteSession, _member: Member, value: int | None) -> int | None:
    return None if value is None else checks.known(session, Staff, "staff", value).id


def _referrer(session: WriteSession, member: Member, value: int | None) -> int | None:
    if value is not None and value == member.id:
        raise errors.BadValue("referred_by_id", str(value), "not_a_choice")
    return None if value is None else checks.known(session, Member, "member", value).id


_KEPT: Final[Mapping[str, Callable[[WriteSession, Member, Any], Any]]] = {
    "name": _name,
    "card": _card,
    "language": _language,
    "do_not_contact": _silence,
    "advisor_id": _advisor,
    "referred_by_id": _referrer,
}
"""Fields with a check of their own."""


def _call(session: WriteSession, member: Member, written: Sequence[str]) -> None:
    """Keep these numbers and no others, in this order."""
    region = settings.load(session).region
    numbers = {
        phones.normal(number, region).key: checks.text("phone", number)
        for number in written
        if number.strip()
    }
    if "" in numbers:
        raise errors.BadValue("phone", numbers[""], "not_a_number")
    there = {
        phone.digits: phone for phone in session.scalars(select(Phone).where(Phone.member_id == member.id))
    }
    for position, (digits, number) in enumerate(numbers.items()):
        phone = there.pop(digits, None)
        if phone is None:
            session.add(Phone(member_id=member.id, written=number, digits=digits, position=position))
        else:
            phone.written, phone.position = number, position
    for gone in there.values():
        session.delete(gone)
    session.flush()
    index(session, member)


def index(session: WriteSession, member: Member) -> None:
    """Write down by what she is found: as part of every change of her name, numbers and cards."""
    before = former.of_member(session, member.id)
    numbers = session.scalars(
        select(Phone.digits).where(Phone.member_id == member.id).order_by(Phone.position, Phone.id)
    ).all()
    keys = search_keys(
        member.name, member.reading, numbers, member.card, also=before.names, former=before.cards
    )
    member.find_names, member.find_readings, member.find_digits = keys.names, keys.readings, keys.digits
