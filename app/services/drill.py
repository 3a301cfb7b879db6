"""Know your twenty (P4): each answer of the drill is kept; it is never changed, a slip is taken back."""

from datetime import date

from app.database.sessions import WriteSession
from app.domain.drill import About
from app.models import DrillAnswer, Member
from app.services import checks
from app.services.recording import operation


@operation("drill.answer")
def answer(
    session: WriteSession,
    member_id: int,
    about: str,
    said: str,
    expected: str,
    on: date,
    *,
    category: str = "",
) -> int:
    """Keep what who is on duty said of a member on the day `on`, and return the answer's id.

    `expected` is what is right. Raises Unknown and BadValue.
    """
    checks.known(session, Member, "member", member_id)
    row = DrillAnswer(
        member_id=member_id,
        asked_on=on,
        question=checks.choice("question", about, tuple(About)),
        answer=checks.text("answer", said),
        expected=checks.text("expected", expected),
        right=int(said == expected),
        category=checks.text("category", category),
        staff_id=session.actor.staff_id,
    )
    session.add(row)
    session.flush()
    return row.id
