"""The sample's year of contacts: what the rules would have planned, and what came of it."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy import func, select, update

from app.database.sessions import WriteSession
from app.demo import stock
from app.domain.channels import Channel
from app.models import Change, Contact, Member
from app.services import placing, planning

_YEAR = 365
_LEFT_OVER = 0.35
"""The share of yesterday's contacts that nobody got round to."""


def remember(session: WriteSession, dice: Random, today: date, opened: date) -> int:
    """Plan a year back and two months ahead, close what is past, and return how many are kept."""
    planning.plan(session, today - timedelta(days=_YEAR), _YEAR + planning.AHEAD)
    tongues = {row.id: row.language for row in session.execute(select(Member.id, Member.language))}
    rows = session.execute(
        select(Contact.id, Contact.member_id, Contact.due, Contact.channel, Contact.staff_id).order_by(
            Contact.id
        )
    ).all()
    closed = []
    for row in rows:
        late = row.due >= today - timedelta(days=2)
        if row.due >= today or (late and dice.random() < _LEFT_OVER):
            continue
        tongue = tongues[row.member_id] or "en"
        outcome = _outcome(dice, row.channel)
        said = dice.choice(stock.words("words")["said"][tongue]) if outcome == "reached" else ""
        closed.append(
            {
                "id": row.id,
                "outcome": outcome,
                "said": said if dice.random() < 0.5 else "",
                "closed_on": row.due,
                "closed_at": _noon(row.due),
                "closed_by_id": row.staff_id,
            }
        )
    session.execute(update(Contact), closed)
    planning.plan(session, today)  # whom somebody has called since is owed no call
    placing.place(session, today)
    # The sample is the same whenever it is made: nothing in it says when that was.
    session.execute(update(Contact).values(created_at=_noon(today - timedelta(days=_YEAR))))
    session.flush()
    session.execute(update(Change).values(at=_noon(opened)))
    return session.scalar(select(func.count()).select_from(Contact)) or 0


def _outcome(dice: Random, channel: str) -> str:
    if channel == Channel.POST:
        return "posted"
    return dice.choices(["reached", "left_word", "no_answer"], [70, 18, 12])[0]


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
