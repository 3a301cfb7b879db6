"""One list of what each role may do; every service names its operation, and it is checked there."""

from enum import StrEnum
from typing import Final

from app.domain import errors


class Role(StrEnum):
    """What a member of staff is trusted with, most first."""

    OWNER = "owner"
    MANAGER = "manager"
    CLERK = "clerk"
    VIEWER = "viewer"


_EVERYBODY: Final = frozenset(Role)
_COUNTER: Final = frozenset({Role.OWNER, Role.MANAGER, Role.CLERK})
_MANAGERS: Final = frozenset({Role.OWNER, Role.MANAGER})
_OWNER: Final = frozenset({Role.OWNER})

ALLOWED: Final[dict[str, frozenset[Role]]] = {
    "member.read": _EVERYBODY,
    "member.enrol": _COUNTER,
    "member.amend": _COUNTER,
    "member.remove": _MANAGERS,
    "member.erase": _OWNER,
    "member.merge": _COUNTER,
    "member.part": _COUNTER,
    "member.hand_over": _MANAGERS,
    "member.tag": _COUNTER,
    "note.write": _COUNTER,
    "relative.add": _COUNTER,
    "relative.amend": _COUNTER,
    "relative.remove": _COUNTER,
    "preference.state": _COUNTER,
    "consent.record": _COUNTER,
    "purchase.record": _COUNTER,
    "purchase.remove": _COUNTER,
    "points.earn": _MANAGERS,
    "points.redeem": _COUNTER,
    "points.adjust": _OWNER,
    "points.lapse": _EVERYBODY,
    "clock.confirm": _COUNTER,
    "balance.topup": _COUNTER,
    "balance.pay": _COUNTER,
    "balance.refund": _MANAGERS,
    "balance.adjust": _OWNER,
    "terms.change": _OWNER,
    "draft.keep": _EVERYBODY,
    "contact.plan": _COUNTER,
    "contact.place": _COUNTER,
    "contact.log": _COUNTER,
    "contact.close": _COUNTER,
    "contact.post": _COUNTER,
    "contact.snooze": _COUNTER,
    "contact.assign": _COUNTER,
    "feedback.take": _COUNTER,
    "script.change": _MANAGERS,
    "feedback.amend": _COUNTER,
    "feedback.settle": _COUNTER,
    "feedback.ask": _COUNTER,
    "feedback.use": _MANAGERS,
    "feedback.reopen": _COUNTER,
    "feedback.strike": _MANAGERS,
    "rain.note": _COUNTER,
    "event.plan": _MANAGERS,
    "event.amend": _MANAGERS,
    "event.cancel": _MANAGERS,
    "event.invite": _COUNTER,
    "event.reply": _COUNTER,
    "event.attend": _COUNTER,
    "change.undo": _COUNTER,
    "catalogue.change": _COUNTER,
    "list.save": _COUNTER,
    "drill.answer": _COUNTER,
    "card.apply": _COUNTER,
    "card.ready": _COUNTER,
    "card.collect": _COUNTER,
    "card.issue": _COUNTER,
    "card.renew": _COUNTER,
    "card.replace": _COUNTER,
    "card.give_back": _COUNTER,
    "card.expire": _COUNTER,
    "card.warn": _MANAGERS,
    "card.lift_warning": _MANAGERS,
    "card.suspend": _MANAGERS,
    "card.resume": _MANAGERS,
    "card.clear_points": _OWNER,
    "card.cancel": _MANAGERS,
    "card.appeal": _COUNTER,
    "card.answer": _MANAGERS,
    "card.lift_ban": _OWNER,
    "winback.begin": _COUNTER,
    "winback.close": _COUNTER,
    "cards.print": _COUNTER,
    "report.member": _COUNTER,
    "report.year": _MANAGERS,
    "insight.read": _MANAGERS,
    "file.import": _MANAGERS,
    "file.export": _MANAGERS,
    "file.backup": _COUNTER,
    "file.restore": _OWNER,
    "file.check": _COUNTER,
    "selfcheck.keep": _OWNER,
    "standing.keep": _EVERYBODY,
    "level.set": _MANAGERS,
    "benefit.claim": _COUNTER,
    "settings.change": _MANAGERS,
    "staff.change": _OWNER,
}
"""Operation → the roles that may do it. What is not listed nobody may do."""


def may_turn(role: Role, operation: str) -> bool:
    """Tell whether `role` may take a change of this name back: who may make it."""
    return role in ALLOWED["change.undo"] & ALLOWED.get(operation, _EVERYBODY)


def require_to_turn(role: Role, operation: str) -> None:
    """Raise NotAllowed unless `role` may take a change of this name back: a way back would be a way round."""
    if not may_turn(role, operation):
        raise errors.NotAllowed(operation, role.value)


def require(role: Role, operation: str) -> None:
    """Raise NotAllowed unless `role` may do `operation`."""
    if role not in ALLOWED.get(operation, frozenset()):
        raise errors.NotAllowed(operation, role.value)
