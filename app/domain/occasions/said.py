"""C8, C14 and C16: a friend whom she brought, a complaint that was settled, an event she is invited to."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from app.domain.occasions.occasion import Occasion, span
from app.domain.outreach_facts import Invited, MemberFacts, OutreachPolicy

THANKED_WITHIN: Final = 2
"""Days after it in which thanks for a friend (C8) are still in time."""
ASKED_WITHIN: Final = 3
"""Days in which the question after a complaint (C14) may be placed."""


def referral(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C8: thanks on the same day to her who brought somebody, and to the newcomer; a call to the latter.

    All three are keyed by the newcomer, on whichever of the two they are.
    """
    for friend in facts.brought:
        if start <= friend.day <= end:
            yield Occasion(
                key=f"C8:thanks:{friend.id}",
                day=friend.day,
                due=friend.day,
                window=span(friend.day, THANKED_WITHIN),
                script="C8.thanks",
                reason={"brought_on": friend.day.isoformat(), "friend_id": friend.id},
            )
    came = facts.came_through
    if came is None:
        return
    reason: dict[str, object] = {"came_on": came.day.isoformat(), "friend_id": came.id}
    if start <= came.day <= end:
        yield Occasion(
            key=f"C8:welcome:{facts.member_id}",
            day=came.day,
            due=came.day,
            window=span(came.day, THANKED_WITHIN),
            script="C8.welcome",
            reason=reason,
        )
    due = came.day + timedelta(days=(policy.newcomer_call + 1) // 2)
    if policy.newcomer_call and start <= due <= end:
        yield Occasion(
            key=f"C8:call:{facts.member_id}",
            day=came.day,
            due=due,
            window=(came.day + timedelta(days=1), came.day + timedelta(days=policy.newcomer_call)),
            script="C8.call",
            reason=reason,
        )


def question_key(feedback_id: int, closed_anew: date | None = None) -> str:
    """Return the key of the question after a complaint; `closed_anew`: of one that she was asked about."""
    first = f"C14:{feedback_id}"
    return first if closed_anew is None else f"{first}:{closed_anew.isoformat()}"


def complaint(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C14: a week after her complaint was closed she is asked whether it is right now.

    One that was opened again after she was asked, and closed anew, is another occasion.
    """
    for settled in facts.settled:
        due = settled.day + timedelta(days=policy.complaint_follow_up)
        if start <= due <= end:
            yield Occasion(
                key=question_key(settled.id, settled.day if settled.again else None),
                day=settled.day,
                due=due,
                window=span(due, ASKED_WITHIN),
                script="C14",
                reason={"closed_on": settled.day.isoformat(), "feedback": settled.id},
            )


def event(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """C16: an invitation two weeks ahead to whoever has not answered, a reminder to who has not declined.

    Who is put on the list later is invited that day.
    """
    for invited in facts.invited:
        if invited.called_off:
            continue
        remind = invited.day - timedelta(days=policy.remind_ahead)
        due = max(invited.day - timedelta(days=policy.invite_ahead), invited.invited_on)
        if not invited.reply and due < invited.day and start <= due <= end:
            last = max(due, remind - timedelta(days=1))
            yield _word(invited, "invite", due, last)
        if invited.reply != "no" and policy.remind_ahead and due < remind and start <= remind <= end:
            yield _word(invited, "remind", remind, invited.day - timedelta(days=1))


def called_off(facts: MemberFacts, policy: OutreachPolicy, start: date, end: date) -> Iterator[Occasion]:
    """F2: word to whoever has heard of an event that is called off, unless she was not coming anyhow.

    It is due at once and at any time before; when it was called off is not asked here.
    """
    del policy
    for invited in facts.invited:
        expects = invited.called_off and invited.heard and invited.reply != "no"
        if expects and invited.invited_on <= end and invited.day >= start:
            yield Occasion(
                key=off_key(invited.event_id),
                day=invited.day,
                due=invited.invited_on,
                window=(invited.invited_on, invited.day),
                script="F2",
                reason=_facts(invited),
            )


def off_key(event_id: int) -> str:
    """Return the key of the word that an event is called off."""
    return f"F2:off:{event_id}"


def _word(invited: Invited, name: str, due: date, last: date) -> Occasion:
    return Occasion(
        key=f"C16:{name}:{invited.event_id}",
        day=invited.day,
        due=due,
        window=(due, last),
        script=f"C16.{name}",
        reason=_facts(invited),
    )


def _facts(invited: Invited) -> dict[str, object]:
    return {
        "event": invited.event_id,
        "theme": invited.theme,
        "day": invited.day.isoformat(),
        "time": invited.time,
        "reply": invited.reply,
    }
