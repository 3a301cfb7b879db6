"""Two cards beside each other: what each says in every field, what belongs to each, which is better kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import func, select

from app.database.sessions import ReadSession
from app.domain import errors, merging
from app.domain.merging import CardToMerge, Side, Weight
from app.models import (
    Account,
    Base,
    Consent,
    Contact,
    Member,
    Merge,
    Note,
    Phone,
    Photo,
    Preference,
    Purchase,
    Relative,
    Staff,
    Tag,
)
from app.queries import levels, settings

BIRTH: Final = ("birth_calendar", "birth_year", "birth_month", "birth_day", "birth_leap")
"""The columns of a birthday, which is one field."""
_MADE: Final = frozenset(
    {"id", "name_key", "find_names", "find_readings", "find_digits", "import_id", "created_at", *BIRTH}
)
_COUNTED: Final[Mapping[str, type[Base]]] = {
    "purchase": Purchase,
    "contact": Contact,
    "relative": Relative,
    "phone": Phone,
    "preference": Preference,
    "note": Note,
    "tag": Tag,
    "consent": Consent,
    "account": Account,
}
"""What is united, by the names that `words.fields.kind` knows."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both cards, the one that is better kept first."""

    kept: CardToMerge
    gone: CardToMerge
    chosen: Mapping[str, Side]
    """The sensible choice for every field."""
    differing: tuple[str, ...]
    """Fields in which both say something, and not the same."""
    added: Mapping[str, int]
    """How many rows of each kind come to the kept card; a number that both have is none."""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One merge that stands."""

    id: int
    gone_id: int
    gone_name: str
    gone_card: str | None
    merged_on: date
    staff: str | None
    change_id: int


def values(session: ReadSession, member_id: int) -> dict[str, Any]:
    """Return what her card says in every field. Raises Unknown.

    A birthday is one value of five columns; `phones` is the number to call first (`Phone.key`), `photo` a
    fingerprint of the picture.
    """
    row = session.get(Member, member_id)
    if row is None:
        raise errors.Unknown("member", str(member_id))
    found: dict[str, Any] = {
        name: getattr(row, name)
        for name in (column.key for column in Member.__table__.columns)
        if name not in _MADE
    }
    found["birthday"] = tuple(getattr(row, name) for name in BIRTH)
    found["phones"] = session.scalar(
        select(Phone.digits).where(Phone.member_id == member_id).order_by(Phone.position, Phone.id).limit(1)
    )
    image = session.scalar(select(Photo.image).where(Photo.member_id == member_id))
    found["photo"] = None if image is None else sha256(image).hexdigest()
    return found


def compare(session: ReadSession, one_id: int, other_id: int, *, keep: int | None = None) -> Comparison:
    """Return the two cards, the one that is better kept first unless `keep` says which. Raises Unknown."""
    one, other = _card(session, one_id), _card(session, other_id)
    first = merging.heavier(_weight(one), _weight(other)) if keep is None else keep
    kept, gone = (one, other) if first == one_id else (other, one)
    return Comparison(
        kept,
        gone,
        merging.preset(kept.values, gone.values, levels.load(session, settings.load(session))),
        tuple(merging.differing(kept.values, gone.values)),
        {
            **gone.counts,
            "phone": gone.counts["phone"] - _shared(session, Phone, Phone.digits, kept.id, gone.id),
            "tag": gone.counts["tag"] - _shared(session, Tag, Tag.name, kept.id, gone.id),
        },
    )


def of_member(session: ReadSession, member_id: int) -> tuple[MergeRow, ...]:
    """Return the merges into her card that stand, the latest first."""
    rows = session.execute(
        select(
            Merge.id,
            Merge.gone_id,
            Merge.gone_name,
            Merge.gone_card,
            Merge.merged_on,
            Staff.name,
            Merge.change_id,
        )
        .outerjoin(Staff, Staff.id == Merge.staff_id)
        .where(Merge.kept_id == member_id)
        .order_by(Merge.id.desc())
    )
    return tuple(MergeRow(*row) for row in rows)


def _card(session: ReadSession, member_id: int) -> CardToMerge:
    said = values(session, member_id)
    counts = {
        name: session.scalar(select(func.count()).select_from(table).where(_owner(table) == member_id)) or 0
        for name, table in _COUNTED.items()
    }
    last = session.scalar(select(func.max(Purchase.day)).where(Purchase.member_id == member_id))
    return CardToMerge(
        id=member_id,
        name=said["name"],
        card=said["card"],
        values=said,
        counts=counts,
        last_visit=last,
        advisor=_name(session, Staff, said["advisor_id"]),
        referred_by=_name(session, Member, said["referred_by_id"]),
    )


def _owner(table: type[Base]) -> Any:
    """Return the column that says whose a row is."""
    columns = table.__table__.c
    return columns.member_id if "member_id" in columns else columns.holder_id


def _shared(session: ReadSession, table: type[Phone | Tag], column: Any, kept_id: int, gone_id: int) -> int:
    """Return how many rows of the two cards say the same."""
    hers = select(column).where(table.member_id == kept_id)
    both = select(func.count()).select_from(table).where(table.member_id == gone_id, column.in_(hers))
    return session.scalar(both) or 0


def _name(session: ReadSession, table: type[Staff | Member], key: int | None) -> str:
    return "" if key is None else session.scalar(select(table.name).where(table.id == key)) or ""


def _weight(card: CardToMerge) -> Weight:
    said = card.values
    return Weight(
        member=said["status"] != "prospect",
        visits=card.counts["purchase"],
        last_visit=card.last_visit,
        filled=sum(value not in (None, "") for value in said.values()) + sum(card.counts.values()),
        id=card.id,
    )
