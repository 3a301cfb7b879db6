"""The rows of a list of members: what every list shows, and what some conditions make one want to see."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select

from app.database.sessions import ReadSession
from app.models import Member
from app.queries import among, celebration, condition_sums, members, standing_kept, tags
from app.queries.celebration import Celebration
from app.queries.members import MemberRow


class Listed(NamedTuple):
    """One member on a list."""

    member: MemberRow
    birthday: Celebration | None
    spent_365: int
    """Minor units, returns and discounts taken off."""
    tags: tuple[str, ...]
    tier: str = ""
    """As it was reckoned last; "" where nothing was yet, or she has not begun to buy."""
    layer: str = ""

    @property
    def id(self) -> int:
        """Her id."""
        return self.member.id


def rows(session: ReadSession, ids: Sequence[int], today: date) -> tuple[Listed, ...]:
    """Return the rows of these members in the order given; who is not on file any more is left out."""
    found: list[Any] = list(
        session.execute(
            select(
                Member.id, condition_sums.spent(today, condition_sums.a_year_before(today)),
                Member.birth_calendar, Member.birth_year, Member.birth_month, Member.birth_day,
                Member.birth_leap,
            ).where(among.these(Member.id, ids))
        )
    )  # fmt: skip
    more = {
        id_: (celebration.upcoming(celebration.birthday(*kept), today), spent) for id_, spent, *kept in found
    }
    tagged, stands = tags.of(session, ids), standing_kept.of(session, ids, today)
    return tuple(
        Listed(row, *more[row.id], tagged.get(row.id, ()), *stands.get(row.id, ("", "")))
        for row in members.rows(session, ids)
    )
