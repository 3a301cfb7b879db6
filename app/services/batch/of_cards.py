"""Operations on the life of a card, and on offers to win a member back."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from app.models import Member
from app.progress import finish
from app.queries import settings, stakes
from app.services import card_life, win_backs
from app.services.batch.given import Given, Operation


def _answered(given: Given, member: int, step: int) -> dict[str, Any]:
    """Return the step with where it has led."""
    row = given.session.get_one(Member, member)
    until = None if row.valid_until is None else row.valid_until.isoformat()
    return {"step": step, "member": member, "status": row.status, "card": row.card, "valid_until": until}


def _by(work: Callable[..., int], *reads: str) -> Operation:
    """Return the operation of one step; `reads` are its fields beside member, day and staff."""

    def carry_out(given: Given) -> dict[str, Any]:
        read, values = given.fields, dict[str, Any]()
        member = given.member()
        for name in reads:
            if name in {"grown", "granted"}:
                values[name] = read.flag(name, default=False if name == "grown" else None)
            elif name in {"until", "deadline"}:
                values[name] = read.day(name)
            else:
                values[name] = read.text(name, "")
        staff = given.staff()
        step = work(given.session, member, given.day(), **values, staff_id=staff)
        return _answered(given, member, step)

    return carry_out


def _winback_begin(given: Given) -> dict[str, Any]:
    read, member = given.fields, given.member()
    value, ceiling = given.number("value"), given.number("ceiling")
    if ceiling is None:
        kept = settings.load(given.session)
        hers = finish(stakes.load(given.session, kept, member, given.today, value))
        if hers is not None:
            value, ceiling = hers.if_she_stays, hers.ceiling
    made = win_backs.begin(
        given.session,
        member,
        given.day(),
        reason=read.text("reason", ""),
        offer=read.text("offer", ""),
        cost=read.number("cost", 0),
        value=value or 0,
        ceiling=ceiling,
        confirmed=read.flag("confirmed", default=False),
        channel=read.text("channel") if read.is_given("channel") else None,
        staff_id=given.staff(),
    )
    return {"win_back": made}


def _winback_close(given: Given) -> dict[str, Any]:
    number = given.fields.number("win_back")
    win_backs.close(given.session, number, given.fields.text("result"), given.day())
    return {"win_back": number}


OPERATIONS: Final[Mapping[str, Operation]] = {
    "card.apply": _by(card_life.apply, "grown"),
    "card.ready": _by(card_life.ready, "card"),
    "card.collect": _by(card_life.collect),
    "card.issue": _by(card_life.issue, "occasion", "card", "grown"),
    "card.renew": _by(card_life.renew),
    "card.replace": _by(card_life.replace, "loss", "card"),
    "card.give_back": _by(card_life.give_back, "reason"),
    "card.expire": _by(card_life.expire),
    "card.warn": _by(card_life.warn, "reason", "deadline"),
    "card.lift_warning": _by(card_life.lift_warning, "reason"),
    "card.suspend": _by(card_life.suspend, "reason", "until"),
    "card.resume": _by(card_life.resume, "reason"),
    "card.clear_points": _by(card_life.clear_points, "reason"),
    "card.cancel": _by(card_life.cancel, "reason"),
    "card.appeal": _by(card_life.appeal, "reason"),
    "card.answer": _by(card_life.answer, "reason", "granted"),
    "card.lift_ban": _by(card_life.lift_ban, "reason"),
    "winback.begin": _winback_begin,
    "winback.close": _winback_close,
}
