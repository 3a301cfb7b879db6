"""Make one card of two, field by field (M9); `services.parting` makes two of it again, whenever asked.

All of it goes through the session, so that the record of changes holds both cards as they were.
The card that goes leaves the table `member`: no list can show her twice.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select

from app.database.sessions import WriteSession
from app.domain import errors, merging, names
from app.domain.merging import Side
from app.domain.own_contacts import OWN
from app.domain.status import SANCTIONED
from app.models import (
    Base,
    Contact,
    FormerCard,
    Invitation,
    LevelChange,
    Member,
    Merge,
    NotSame,
    Phone,
    Photo,
    Preference,
    Purchase,
    Tag,
)
from app.queries import former, levels, settings
from app.queries import merging as cards
from app.services import checks, members, merging_family, merging_said, planning, recording, win_backs
from app.services.recording import operation
from app.services.standing_rows import RECKONED, forget

_OWN_WAY: Final = frozenset({"photo", "phones", "birthday"})
"""Fields that are no column of the member."""
_UNIQUE: Final = ("card", "external_id")
SAME: Final[Mapping[type[Any], tuple[str, ...]]] = {
    Phone: ("digits",),
    Tag: ("name",),
    Preference: ("relative_id", "kind", "category", "value", "said_on"),
    Invitation: ("event_id",),
}
"""Columns by which two rows of one member say the same: of those on two cards one is kept."""


@operation("member.merge")
def merge(
    session: WriteSession,
    kept_id: int,
    gone_id: int,
    today: date,
    fields: Mapping[str, str] | None = None,
) -> int:
    """Unite the card `gone_id` with `kept_id`, and return the id of the merge.

    `fields` says for a field whose value it gets: `kept`, `gone`, or `both` for a free text; what is
    not said is chosen by `domain.merging.preset`. Her strictest word on being contacted stands.
    Raises Unknown, BadValue.
    """
    if kept_id == gone_id:
        raise errors.BadValue("member", str(gone_id), "same_card")
    kept = checks.known(session, Member, "member", kept_id)
    gone = checks.known(session, Member, "member", gone_id)
    session.member_id = kept_id
    said, other = cards.values(session, kept_id), cards.values(session, gone_id)
    chosen = merging.preset(said, other, levels.load(session, settings.load(session)))
    sides = {**chosen, **_checked(fields or {}, said)}
    if sides["status"] is not chosen["status"] and SANCTIONED & {kept.status, gone.status}:
        raise errors.BadValue("status", str(sides["status"]), "by_a_step")
    final = {name: merging.united(name, value, other[name], sides[name]) for name, value in said.items()}
    if final["referred_by_id"] in (kept_id, gone_id):
        final["referred_by_id"] = _not_herself(
            (kept_id, gone_id), said["referred_by_id"], other["referred_by_id"]
        )
    numbers = [card for card in (kept.card, gone.card) if card and card != final["card"]]
    known_as = merging.known_as(
        final["name"],
        [kept.name, gone.name, *former.of_member(session, gone_id).names, *_readings(final, said, other)],
    )
    row = Merge(
        kept_id=kept_id,
        gone_id=gone_id,
        gone_name=gone.name,
        gone_card=gone.card,
        also="\n".join(known_as),
        merged_on=today,
        change_id=recording.change_id(session),
        staff_id=session.actor.staff_id,
    )
    for column in _UNIQUE:
        setattr(gone, column, None)
    session.flush()
    _withdraw(session, kept_id, said, gone_id, other, final)
    _unite(session, kept_id, gone_id, sides)
    merging_family.repoint(session, "member", gone_id, kept_id, without={"member_id"})
    session.delete(gone)
    session.flush()
    for name, value in final.items():
        if name == "birthday":
            for column, part in zip(cards.BIRTH, value, strict=True):
                setattr(kept, column, part)
        elif name not in _OWN_WAY:
            setattr(kept, name, value)
    kept.name_key = names.fold(kept.name)
    session.add_all(FormerCard(member_id=kept_id, card=card, since=today) for card in numbers)
    session.add(row)
    session.flush()
    _step_of_level(session, kept, said["level"], today)
    members.index(session, kept)
    return row.id


@operation("member.merge")
def not_the_same(session: WriteSession, one_id: int, other_id: int, today: date) -> None:
    """Note that two who look like one person are two, so that nobody asks again. Raises Unknown."""
    low, high = sorted((one_id, other_id))
    for member_id in (low, high):
        checks.known(session, Member, "member", member_id)
    session.member_id = one_id
    if low == high or session.scalar(
        select(NotSame.id).where(NotSame.low_id == low, NotSame.high_id == high)
    ):
        return
    session.add(NotSame(low_id=low, high_id=high, said_on=today, staff_id=session.actor.staff_id))


def _checked(fields: Mapping[str, str], said: Mapping[str, Any]) -> dict[str, Side]:
    """Return the choices that were made. Raises BadValue for a field or a side that is none."""
    for name, side in fields.items():
        if name not in said or name in merging.WISHES:
            raise errors.BadValue(name, side, "not_a_field")
        checks.choice(name, side, tuple(Side) if name in merging.JOINED else (Side.KEPT, Side.GONE))
    return {name: Side(side) for name, side in fields.items()}


def _readings(final: Mapping[str, Any], *cards_: Mapping[str, Any]) -> Iterator[str]:
    """Yield the readings that somebody typed and that are not hers any more: they still find her."""
    yield from (said["reading"] for said in cards_ if said["reading"] != final["reading"])


def _withdraw(
    session: WriteSession,
    kept_id: int,
    said: Mapping[str, Any],
    gone_id: int,
    other: Mapping[str, Any],
    final: Mapping[str, Any],
) -> None:
    """Take out of the plan what has no reason on the one card."""
    for member_id, before in ((kept_id, said), (gone_id, other)):
        if before["birthday"] != final["birthday"]:
            planning.withdraw(session, Contact.member_id == member_id, Contact.rule == "C1")
    both = (kept_id, gone_id)
    last = session.scalar(select(func.max(Purchase.day)).where(Purchase.member_id.in_(both)))
    planning.withdraw(
        session,
        Contact.member_id.in_(both),
        Contact.rule == "C5",
        Contact.occasion_key.startswith("C5:"),
        Contact.occasion_key != f"C5:{last}",
    )
    if final["do_not_contact"]:
        planning.withdraw(session, Contact.member_id.in_(both))
    if final["status"] in SANCTIONED:
        planning.withdraw(session, Contact.member_id.in_(both), Contact.rule != OWN)


def _step_of_level(session: WriteSession, kept: Member, before: str, today: date) -> None:
    """Note which level the one card has from today, where the steps of the two do not end in it.

    Parting takes the step out again, as whatever the merge wrote.
    """
    steps = select(LevelChange.after).where(LevelChange.member_id == kept.id)
    latest = session.scalar(steps.order_by(LevelChange.id.desc()).limit(1)) or before
    if latest != kept.level:
        session.add(
            LevelChange(
                member_id=kept.id, day=today, before=before, after=kept.level, why="merge",
                staff_id=session.actor.staff_id,
            )
        )  # fmt: skip
        session.flush()


def _unite(session: WriteSession, kept_id: int, gone_id: int, sides: Mapping[str, Side]) -> None:
    """Let everything that belonged to the other card belong to the kept one, nothing twice."""
    forget(session, gone_id)
    win_backs.unite(session, (kept_id, gone_id))
    merging_family.unite(session, kept_id, gone_id)
    _unite_contacts(session, kept_id, gone_id)
    _unite_phones(session, kept_id, gone_id, first=sides["phones"])
    _unite_doubles(session, Preference, kept_id, gone_id)  # which is in force `domain.stated` tells
    _unite_photo(session, kept_id, gone_id, sides["photo"])
    _unite_doubles(session, Tag, kept_id, gone_id)
    _unite_invitations(session, kept_id, gone_id)
    refused = merging_said.refused(session, kept_id) | merging_said.refused(session, gone_id)
    session.flush()
    for table in owned():
        for row in _of(session, table, gone_id):
            row.member_id = kept_id
    session.flush()
    merging_said.keep_refusals(session, kept_id, refused)
    merging_said.inherit_verdicts(session, kept_id, gone_id)


def owned() -> list[type[Any]]:
    """Return the tables whose rows belong to one member, but the photo, which is united by itself."""
    tables = (mapper.class_ for mapper in Base.registry.mappers)
    return sorted(
        (
            table
            for table in tables
            if table is not Photo
            and table not in RECKONED
            and "member_id" in table.__table__.c
            and table.__table__.c.member_id.foreign_keys
        ),
        key=lambda table: str(table.__tablename__),
    )


def _of(session: WriteSession, table: type[Any], member_id: int) -> Sequence[Any]:
    return session.scalars(select(table).where(table.member_id == member_id).order_by(table.id)).all()


def _unite_contacts(session: WriteSession, kept_id: int, gone_id: int) -> None:
    """Of two contacts of one occasion keep the one that was made; two that were made are both history."""
    there = {contact.occasion_key: contact for contact in _of(session, Contact, kept_id)}
    for contact in _of(session, Contact, gone_id):
        same = there.get(contact.occasion_key)
        if same is None:
            continue
        if contact.outcome is None:
            session.delete(contact)
        elif same.outcome is None:
            session.delete(same)
        else:
            contact.occasion_key = f"{contact.occasion_key}:{contact.id}"
    session.flush()


def _unite_phones(session: WriteSession, kept_id: int, gone_id: int, first: Side) -> None:
    hers = {phone.digits: phone for phone in _of(session, Phone, kept_id)}
    others = _of(session, Phone, gone_id)
    new = [phone for phone in others if phone.digits not in hers]
    if first is Side.GONE and others:
        to_call = min(others, key=lambda phone: (phone.position, phone.id))
        least = min((phone.position for phone in hers.values()), default=0) - 1
        hers.get(to_call.digits, to_call).position = least
        new = [phone for phone in new if phone is not to_call]
    for phone in others:
        if phone.digits in hers:
            session.delete(phone)
    last = max((phone.position for phone in hers.values()), default=-1)
    for step, phone in enumerate(new, 1):
        phone.position = last + step


def _unite_doubles(session: WriteSession, table: type[Any], kept_id: int, gone_id: int) -> None:
    """Keep every row, but of two that say the same the one that was there."""
    there = {says(row) for row in _of(session, table, kept_id)}
    for row in _of(session, table, gone_id):
        if says(row) in there:
            session.delete(row)


def _unite_invitations(session: WriteSession, kept_id: int, gone_id: int) -> None:
    """Of two invitations to one event keep the one that says more: whether she came, what she answered."""
    there = {row.event_id: row for row in _of(session, Invitation, kept_id)}
    for other in _of(session, Invitation, gone_id):
        hers = there.get(other.event_id)
        if hers is not None:
            session.delete(hers if _told(other) > _told(hers) else other)
    session.flush()


def _told(row: Invitation) -> tuple[bool, bool, bool]:
    return row.came == 1, row.came is not None, bool(row.reply)


def says(row: Any) -> tuple[object, ...]:
    """Return what a row of a table of `SAME` says."""
    return tuple(getattr(row, name) for name in SAME[type(row)])


def _unite_photo(session: WriteSession, kept_id: int, gone_id: int, side: Side) -> None:
    hers, other = session.get(Photo, kept_id), session.get(Photo, gone_id)
    if other is None:
        return
    image = other.image
    session.delete(other)
    if side is Side.GONE:
        if hers is not None:
            session.delete(hers)
        session.flush()
        session.add(Photo(member_id=kept_id, image=image))


def _not_herself(ids: Collection[int], *referrers: int | None) -> int | None:
    """Return the first who is somebody else: a mother who referred her daughter's second card may be she."""
    return next((one for one in referrers if one is not None and one not in ids), None)
