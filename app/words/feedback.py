"""What members say of the shop, in words: the kind, how it stands, how content she is (rule F1)."""

from typing import TYPE_CHECKING

from app.domain.feedback import Handler, Kind, State
from app.i18n import translate
from app.words import dates

if TYPE_CHECKING:
    from datetime import date

    from app.domain.feedback import Told


def kind(key: str) -> str:
    """Return the word for a kind."""
    words: dict[str, str] = {
        Kind.COMPLAINT: translate("Feedback", "Complaint"),
        Kind.SUGGESTION: translate("Feedback", "Suggestion"),
        Kind.PRAISE: translate("Feedback", "Praise"),
        Kind.IDEA: translate("Feedback", "Idea"),
    }
    return words.get(key, key)


def handler(key: str) -> str:
    """Return who sees to it."""
    words: dict[str, str] = {
        Handler.SHOP: translate("Feedback", "The shop"),
        Handler.HEAD_OFFICE: translate("Feedback", "Head office"),
    }
    return words.get(key, key)


def state(key: State) -> str:
    """Return how something stands."""
    return {
        State.LATE: translate("Feedback", "Overdue"),
        State.OPEN: translate("Feedback", "To settle"),
        State.TO_ASK: translate("Feedback", "Ask how content she is"),
        State.UNSOLVED: translate("Feedback", "Could not be solved"),
        State.SETTLED: translate("Feedback", "Settled"),
        State.USED: translate("Feedback", "Used"),
    }[key]


def content(grade: int | None) -> str:
    """Return how content she is; "" where she was not asked."""
    return {
        1: translate("Feedback", "1 – not at all content"),
        2: translate("Feedback", "2 – hardly content"),
        3: translate("Feedback", "3 – so-so"),
        4: translate("Feedback", "4 – content"),
        5: translate("Feedback", "5 – very content"),
    }.get(grade or 0, "")


def standing(told: "Told", today: "date", *, briefly: bool = False) -> str:
    """Return how it stands, with its day: "to settle by 12 May", "settled on 3 May · 4 – content".

    `briefly` leaves out a year that is plain.
    """
    now = told.state(today)

    def said(day: "date") -> str:
        return dates.near(day, today) if briefly else dates.day(day)

    if told.used_on is not None:
        return translate("Feedback", "used from {day}, to her credit").format(day=said(told.used_on))
    if told.closed_on is None:
        if told.due is None:
            return translate("Feedback", "open, no day promised")
        words = {
            State.LATE: translate("Feedback", "overdue: to settle by {day}"),
            State.OPEN: translate("Feedback", "to settle by {day}"),
        }[now]
        return words.format(day=said(told.due))
    words = (
        translate("Feedback", "settled on {day}")
        if told.solved
        else translate("Feedback", "closed on {day}, it could not be solved")
    ).format(day=said(told.closed_on))
    return " · ".join(part for part in (words, content(told.satisfaction)) if part)


def heading(told: "Told", today: "date") -> str:
    """Return the kind and how it stands, in one line."""
    words = translate("Feedback", "{kind} · {standing}")
    return words.format(kind=kind(told.kind), standing=standing(told, today))
