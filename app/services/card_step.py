"""Any step in a card's life by its name: each goes to its own service, told what was said with it."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from app.database.sessions import WriteSession
from app.domain.card_steps import ANSWERS, NUMBERED, TAKEN, Step
from app.services import card_life


def do(
    session: WriteSession,
    member_id: int,
    step: Step,
    day: date,
    *,
    reason: str = "",
    until: date | None = None,
    card: str = "",
    grown: bool = False,
    staff_id: int | None = None,
) -> int:
    """Take whichever step is asked for, by its own service, with what was said of it; return its id."""
    said: dict[str, object] = {"staff_id": staff_id}
    if step in {Step.APPLY, Step.ISSUE}:
        said["grown"] = grown
    if step in NUMBERED:
        said["card"] = card
    if step in _DATED:
        said[_DATED[step]] = until
    if step in ANSWERS:
        said["granted"] = step is Step.GRANT
    if step in _REASONS:
        said[_REASONS[step]] = reason
    return _SERVICES[step](session, member_id, day, **said)


_SERVICES: Final[Mapping[Step, Callable[..., int]]] = {
    Step.APPLY: card_life.apply,
    Step.READY: card_life.ready,
    Step.COLLECT: card_life.collect,
    Step.ISSUE: card_life.issue,
    Step.RENEW: card_life.renew,
    Step.REPLACE: card_life.replace,
    Step.GIVE_BACK: card_life.give_back,
    Step.EXPIRE: card_life.expire,
    Step.WARN: card_life.warn,
    Step.LIFT_WARNING: card_life.lift_warning,
    Step.SUSPEND: card_life.suspend,
    Step.RESUME: card_life.resume,
    Step.CLEAR_POINTS: card_life.clear_points,
    Step.CANCEL: card_life.cancel,
    Step.APPEAL: card_life.appeal,
    Step.GRANT: card_life.answer,
    Step.REFUSE: card_life.answer,
    Step.LIFT_BAN: card_life.lift_ban,
}
_DATED: Final = {Step.WARN: "deadline", Step.SUSPEND: "until"}
_SPEECHLESS: Final = frozenset({Step.APPLY, Step.READY, Step.COLLECT, Step.RENEW, Step.EXPIRE})
_REASONS: Final = {
    Step.ISSUE: "occasion",
    Step.REPLACE: "loss",
    **dict.fromkeys(set(TAKEN) - _SPEECHLESS - {Step.ISSUE, Step.REPLACE}, "reason"),
}
"""By which name each service is told what was said with its step."""
