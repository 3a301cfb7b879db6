"""Conditions of a list as SQL: one expression over a member for each field of `domain.member_filter`.

What SQL cannot reckon (the moon, the spelling of a tag) is looked up first, as a set of ids or of
spellings; what is derived from purchases is not here, but in `member_list`.
"""

from datetime import date
from typing import Final

from sqlalchemy import false, func, not_

from app.database.sessions import ReadSession
from app.domain.member_filter import Condition
from app.queries import condition_days, condition_facts, condition_standing, condition_sums
from app.queries.condition_asked import Asked, Fits

_FITS: Final = {
    **condition_days.FITS,
    **condition_sums.FITS,
    **condition_facts.FITS,
    **condition_standing.FITS,
}


def meets(session: ReadSession, condition: Condition, today: date) -> Fits:
    """Return whether a member meets the condition, as SQL over `Member`; never NULL."""
    found = func.coalesce(_FITS[condition.field](Asked(condition, session, today)), false())
    return not_(found) if condition.negated else found
