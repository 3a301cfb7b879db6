"""Operations on points and stored value; each answers what she holds after it."""

from collections.abc import Mapping
from typing import Any, Final

from app.queries import balances
from app.services import balance, points
from app.services.batch.given import Given, Operation


def _points_earn(given: Given) -> dict[str, Any]:
    member, read = given.member(), given.fields
    entry = points.earn(given.session, member, read.number("points"), given.day(), read.text("reason", ""))
    return {"entry": entry, **_points(given, member)}


def _points_redeem(given: Given) -> dict[str, Any]:
    member, read = given.member(), given.fields
    gift = given.number("gift")
    if gift is None:
        points.redeem(given.session, member, read.number("points"), given.day(), read.text("reason", ""))
    else:
        points.give(given.session, member, gift, given.day())
    return _points(given, member)


def _points_adjust(given: Given) -> dict[str, Any]:
    member, read = given.member(), given.fields
    points.adjust(given.session, member, read.number("points"), given.day(), read.text("reason"))
    return _points(given, member)


def _balance_topup(given: Given) -> dict[str, Any]:
    member = given.member()
    made = balance.topup(given.session, member, given.fields.number("amount"), given.day())
    told = {"entry": made.lot_id, "points": made.points, "percent": made.percent, "level": made.level}
    return {**told, **_balance(given, member)}


def _balance_pay(given: Given) -> dict[str, Any]:
    member, read = given.member(), given.fields
    balance.pay(given.session, member, read.number("amount"), given.day(), read.text("reason", ""))
    return _balance(given, member)


def _balance_refund(given: Given) -> dict[str, Any]:
    member, read = given.member(), given.fields
    done = balance.refund(given.session, member, read.number("amount"), given.day(), read.text("reason"))
    return {
        "points_taken": done.points_taken, "points_missing": done.points_missing, **_balance(given, member)
    }  # fmt: skip


def _balance_adjust(given: Given) -> dict[str, Any]:
    member, read = given.member(), given.fields
    balance.adjust(given.session, member, read.number("amount"), given.day(), read.text("reason"))
    return _balance(given, member)


def _points(given: Given, member: int) -> dict[str, Any]:
    return {
        "member": member, "balance": balances.of_member(given.session, member, given.today).points.total
    }  # fmt: skip


def _balance(given: Given, member: int) -> dict[str, Any]:
    return {
        "member": member, "balance": balances.of_member(given.session, member, given.today).money.total
    }  # fmt: skip


OPERATIONS: Final[Mapping[str, Operation]] = {
    "points.earn": _points_earn,
    "points.redeem": _points_redeem,
    "points.adjust": _points_adjust,
    "balance.topup": _balance_topup,
    "balance.pay": _balance_pay,
    "balance.refund": _balance_refund,
    "balance.adjust": _balance_adjust,
}
