"""The machine of a card's life (M4, M5): every state, every step, and what comes of each pair.

A warning and an appeal are no states: a warned member's card works like anybody's, and an appeal can stand
against a warning as well as a cancelling. They are what is open beside the state (`domain.card_life`).
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Literal

from app.domain.status import Status


class Step(StrEnum):
    """What can be done with a card, in the order in which it is offered."""

    APPLY = "apply"
    READY = "ready"
    COLLECT = "collect"
    ISSUE = "issue"
    """At once and free, on a birthday or for a wedding (M5)."""
    RENEW = "renew"
    REPLACE = "replace"
    """Lost or damaged: a new number, the old one stops working."""
    GIVE_BACK = "give_back"
    """Her own wish: she gives up the card, or what she applied for."""
    EXPIRE = "expire"
    WARN = "warn"
    LIFT_WARNING = "lift_warning"
    SUSPEND = "suspend"
    RESUME = "resume"
    CLEAR_POINTS = "clear_points"
    CANCEL = "cancel"
    APPEAL = "appeal"
    GRANT = "grant"
    REFUSE = "refuse"
    LIFT_BAN = "lift_ban"
    """The owner lets a cancelled member apply again."""
    IMPORT = "import"
    """Her state came with a file: nobody takes this step, and a life can begin with it."""


class Why(StrEnum):
    """Why a step cannot be taken; worded in `words.card_life`."""

    HAS_CARD = "has_card"
    APPLIED_ALREADY = "applied_already"
    READY_ALREADY = "ready_already"
    NO_APPLICATION = "no_application"
    NOT_READY = "not_ready"
    RENEW_INSTEAD = "renew_instead"
    NO_CARD = "no_card"
    EXPIRED_ALREADY = "expired_already"
    SUSPENDED = "suspended"
    NOT_SUSPENDED = "not_suspended"
    CANCELLED = "cancelled"
    NOT_CANCELLED = "not_cancelled"
    NO_WARNING = "no_warning"
    WARNED_ALREADY = "warned_already"
    WARNING_RUNS = "warning_runs"
    NOTHING_TO_APPEAL = "nothing_to_appeal"
    NO_APPEAL = "no_appeal"
    APPEAL_FIRST = "appeal_first"
    STILL_VALID = "still_valid"
    TOO_EARLY = "too_early"
    UNDER_AGE = "under_age"
    AGE_UNKNOWN = "age_unknown"
    NOT_HER_BIRTHDAY = "not_her_birthday"
    BIRTHDAY_UNKNOWN = "birthday_unknown"
    REASON_NEEDED = "reason_needed"
    DEADLINE_NEEDED = "deadline_needed"
    NO_POINTS = "no_points"
    OF_A_FILE = "of_a_file"


BACK: Final = "back"
"""The outcome that leads back to the state before the sanction."""

Outcome = Status | Why | Literal["back"]

_P, _A, _R, _C, _E, _S, _X = Status
"""prospect, applied, ready, active (she carries it), expired, suspended, cancelled."""
_NO: Final = Why.NO_CARD
_HELD: Final = (Why.SUSPENDED, Why.CANCELLED)

_ROWS: Final[Mapping[Step, tuple[Outcome, ...]]] = {
    #            prospect, applied, ready, active, expired, suspended, cancelled
    Step.APPLY: (_A, Why.APPLIED_ALREADY, Why.READY_ALREADY, Why.HAS_CARD, Why.RENEW_INSTEAD, *_HELD),
    Step.READY: (Why.NO_APPLICATION, _R, Why.READY_ALREADY, Why.HAS_CARD, Why.RENEW_INSTEAD, *_HELD),
    Step.COLLECT: (Why.NO_APPLICATION, Why.NOT_READY, _C, Why.HAS_CARD, Why.RENEW_INSTEAD, *_HELD),
    Step.ISSUE: (_C, _C, _C, Why.HAS_CARD, Why.RENEW_INSTEAD, *_HELD),
    Step.RENEW: (_NO, _NO, _NO, _C, _C, *_HELD),
    Step.REPLACE: (_NO, _NO, _R, _C, Why.RENEW_INSTEAD, *_HELD),
    Step.GIVE_BACK: (_NO, _P, _P, _P, _P, *_HELD),
    Step.EXPIRE: (_NO, _NO, _NO, _E, Why.EXPIRED_ALREADY, *_HELD),
    Step.WARN: (_NO, _NO, _NO, _C, _E, _S, Why.CANCELLED),
    Step.LIFT_WARNING: (Why.NO_WARNING,) * 3 + (_C, _E, _S, Why.NO_WARNING),
    Step.SUSPEND: (_NO, _NO, _NO, _S, _S, *_HELD),
    Step.RESUME: (Why.NOT_SUSPENDED,) * 5 + (BACK, Why.CANCELLED),
    Step.CLEAR_POINTS: (_NO, _NO, _NO, _C, _E, _S, Why.CANCELLED),
    Step.CANCEL: (_NO, _NO, _NO, _X, _X, _X, Why.CANCELLED),
    Step.APPEAL: (Why.NOTHING_TO_APPEAL,) * 3 + (_C, _E, _S, _X),
    Step.GRANT: (Why.NO_APPEAL,) * 3 + (_C, _E, BACK, BACK),
    Step.REFUSE: (Why.NO_APPEAL,) * 3 + (_C, _E, _S, _X),
    Step.LIFT_BAN: (Why.NOT_CANCELLED,) * 6 + (_P,),
    Step.IMPORT: (Why.OF_A_FILE,) * 7,
}  # fmt: skip

OUTCOMES: Final[Mapping[tuple[Status, Step], Outcome]] = MappingProxyType(
    {
        (state, step): outcome
        for step, row in _ROWS.items()
        for state, outcome in zip(Status, row, strict=True)
    }
)
"""What comes of a step in a state: the state after it, `BACK`, or why it cannot be taken."""

TAKEN: Final = tuple(step for step in Step if step is not Step.IMPORT)
"""The steps that somebody takes, in the order in which they are offered; each has its slip."""
SANCTIONS: Final = frozenset({Step.SUSPEND, Step.CLEAR_POINTS, Step.CANCEL})
"""Before each of them comes a warning, whose deadline has passed."""
APPEALABLE: Final = SANCTIONS | {Step.WARN}
ANSWERS: Final = frozenset({Step.GRANT, Step.REFUSE})
REASONED: Final = SANCTIONS | ANSWERS | {Step.WARN, Step.APPEAL, Step.LIFT_BAN, Step.REPLACE, Step.ISSUE}
"""Steps that are not taken without a word on why."""
NUMBERED: Final = frozenset({Step.READY, Step.ISSUE, Step.REPLACE})
"""Steps that give out a number."""
DATED: Final = frozenset({Step.WARN, Step.SUSPEND})
"""Steps with a day of their own: the deadline of a warning, the last day of a suspension."""

LOSSES: Final = ("lost", "damaged")
"""Why a card is replaced."""
OCCASIONS: Final = ("birthday", "wedding", "child_wedding")
"""For what a card is issued at once, free."""
CHOICES: Final[Mapping[Step, tuple[str, ...]]] = MappingProxyType(
    {Step.REPLACE: LOSSES, Step.ISSUE: OCCASIONS}
)
"""Steps whose reason is one of these keys; that of all others is in staff's own words."""
