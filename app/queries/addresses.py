"""To whom something can be posted, in the order of the post; and to whom not, and why."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.domain import addresses, honorifics
from app.domain.channels import Channel
from app.domain.shop import ShopSettings
from app.models import Member
from app.queries import among, reach
from app.queries.prepared import Prepared
from app.queries.reach import LeftOut


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody with her address."""

    member_id: int
    name: str
    honorific: str
    """As her language says it; "" where her gender is not known."""
    language: str
    postcode: str
    address: str
    """Without the postcode."""


@dataclass(frozen=True, slots=True)
class Addressees:
    """Who can be posted to, sorted by postcode, and who is left out."""

    people: tuple[Addressee, ...]
    left_out: tuple[LeftOut, ...]
    """`no_way`: she has no address."""


_ROWS = Prepared(
    select(
        Member.id, Member.name, Member.gender, Member.language, Member.postcode, Member.address
    ).where(among.given(Member.id))
)  # fmt: skip


def load(session: ReadSession, settings: ShopSettings, ids: Collection[int] | None = None) -> Addressees:
    """Return those of `ids` who may be posted to and have an address; None: of everybody who has one."""
    if ids is None:
        ids = list(session.scalars(select(Member.id).where(Member.address != "")))
    found = reach.by(session, Channel.POST, list(ids))
    people = []
    for id_, name, gender, language, postcode, address in _ROWS.rows(session, ids=among.text(found.ids)):
        spoken = language or settings.language
        parted = addresses.parted(address, postcode)
        title = honorifics.title(gender, spoken)
        people.append(Addressee(id_, name, title, spoken, parted.postcode, parted.rest))
    people.sort(key=lambda one: (*addresses.order(one.postcode, one.address), one.member_id))
    return Addressees(tuple(people), found.left_out)
