"""The yearly letters to many (D4): who gets one, in the order of posting, and who is left out and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select

from app.database.sessions import ReadSession
from app.domain import errors
from app.domain.channels import Channel
from app.domain.shop import ShopSettings
from app.domain.twelve_months import TwelveMonths
from app.models import Member
from app.progress import Job, Progress
from app.queries import among, letter, reach
from app.queries.letter import MemberYear
from app.queries.prepared import Prepared
from app.queries.reach import LeftOut


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters, sorted by postcode as the post office asks for, and who gets none."""

    written: tuple[MemberYear, ...]
    left_out: tuple[LeftOut, ...]


_ADDRESSES = Prepared(select(Member.id, Member.postcode, Member.address).where(among.given(Member.id)))
_OF_LEVEL = Prepared(select(Member.id).where(Member.level == bindparam("level")).order_by(Member.id))


def of_level(session: ReadSession, level: str) -> list[int]:
    """Return the ids of the members whose cards are of a level."""
    return [id_ for (id_,) in _OF_LEVEL.rows(session, level=level)]


def load(
    session: ReadSession, settings: ShopSettings, member_ids: Sequence[int], year: int, today: date
) -> Job[Letters]:
    """Return the letters to these members, one a step; who may not be written to by post is left out.

    So is who came later. Raises NotBegun, and NothingOnFile where all of them did.
    """
    TwelveMonths(year).require(today, known=True)
    who = reach.by(session, Channel.POST, member_ids)
    places = {
        id_: (not postcode, postcode, address, id_)
        for id_, postcode, address in _ADDRESSES.rows(session, ids=among.text(who.ids))
    }
    order = sorted(who.ids, key=places.__getitem__)
    written: list[MemberYear] = []
    later: list[LeftOut] = []
    for number, id_ in enumerate(order):
        yield Progress(number, len(order))
        try:
            written.append(letter.load(session, settings, id_, year, today))
        except errors.NothingOnFile as refused:
            later.append(LeftOut(id_, refused.member, reach.NOT_YET))
    yield Progress(len(order), len(order))
    if later and not written:
        raise errors.NothingOnFile(TwelveMonths(year).last)
    return Letters(tuple(written), (*who.left_out, *later))
