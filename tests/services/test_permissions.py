"""Every operation × every role: what the list says is what the services do."""

import pytest

from app.database.sessions import Actor, WriteSession
from app.database.shop import Shop
from app.domain import errors, permissions
from app.domain.permissions import ALLOWED, Role
from app.services import (  # noqa: F401  (each names its operations when it is imported)
    batch,
    benefits,
    card_life,
    catalogue,
    consents,
    contacts,
    drafts,
    erasing,
    feedback,
    handover,
    importing,
    levels,
    lists,
    members,
    merging,
    notes,
    own_scripts,
    parting,
    planning,
    preferences,
    purchases,
    rain,
    relatives,
    self_check,
    settings,
    staff,
    standing,
    tags,
    undo,
    win_backs,
)
from app.services.recording import OPERATIONS, operation

TABLE = {
    "member.erase": "owner",
    "catalogue.change": "owner manager clerk",
    "drill.answer": "owner manager clerk",
    "list.save": "owner manager clerk",
    "card.answer": "owner manager",
    "card.appeal": "owner manager clerk",
    "card.apply": "owner manager clerk",
    "card.cancel": "owner manager",
    "card.clear_points": "owner",
    "card.collect": "owner manager clerk",
    "card.expire": "owner manager clerk",
    "card.give_back": "owner manager clerk",
    "card.issue": "owner manager clerk",
    "card.lift_ban": "owner",
    "card.lift_warning": "owner manager",
    "card.ready": "owner manager clerk",
    "card.renew": "owner manager clerk",
    "card.replace": "owner manager clerk",
    "card.resume": "owner manager",
    "card.suspend": "owner manager",
    "card.warn": "owner manager",
    "cards.print": "owner manager clerk",
    "change.undo": "owner manager clerk",
    "consent.record": "owner manager clerk",
    "contact.close": "owner manager clerk",
    "contact.post": "owner manager clerk",
    "contact.log": "owner manager clerk",
    "contact.plan": "owner manager clerk",
    "contact.snooze": "owner manager clerk",
    "contact.assign": "owner manager clerk",
    "event.plan": "owner manager",
    "event.amend": "owner manager",
    "event.cancel": "owner manager",
    "event.invite": "owner manager clerk",
    "event.reply": "owner manager clerk",
    "event.attend": "owner manager clerk",
    "feedback.strike": "owner manager",
    "feedback.take": "owner manager clerk",
    "script.change": "owner manager",
    "contact.place": "owner manager clerk",
    "feedback.amend": "owner manager clerk",
    "feedback.ask": "owner manager clerk",
    "feedback.reopen": "owner manager clerk",
    "feedback.settle": "owner manager clerk",
    "feedback.use": "owner manager",
    "rain.note": "owner manager clerk",
    "selfcheck.keep": "owner",
    "file.backup": "owner manager clerk",
    "file.check": "owner manager clerk",
    "file.export": "owner manager",
    "file.import": "owner manager",
    "file.restore": "owner",
    "member.amend": "owner manager clerk",
    "member.enrol": "owner manager clerk",
    "member.read": "owner manager clerk viewer",
    "member.hand_over": "owner manager",
    "member.merge": "owner manager clerk",
    "member.part": "owner manager clerk",
    "member.remove": "owner manager",
    "member.tag": "owner manager clerk",
    "points.earn": "owner manager",
    "points.redeem": "owner manager clerk",
    "points.adjust": "owner",
    "clock.confirm": "owner manager clerk",
    "points.lapse": "owner manager clerk viewer",
    "balance.topup": "owner manager clerk",
    "balance.pay": "owner manager clerk",
    "balance.refund": "owner manager",
    "balance.adjust": "owner",
    "terms.change": "owner",
    "note.write": "owner manager clerk",
    "preference.state": "owner manager clerk",
    "purchase.record": "owner manager clerk",
    "purchase.remove": "owner manager clerk",
    "draft.keep": "owner manager clerk viewer",
    "relative.add": "owner manager clerk",
    "relative.amend": "owner manager clerk",
    "relative.remove": "owner manager clerk",
    "report.member": "owner manager clerk",
    "report.year": "owner manager",
    "insight.read": "owner manager",
    "standing.keep": "owner manager clerk viewer",
    "level.set": "owner manager",
    "benefit.claim": "owner manager clerk",
    "settings.change": "owner manager",
    "staff.change": "owner",
    "winback.begin": "owner manager clerk",
    "winback.close": "owner manager clerk",
}
"""What the shop was promised; the list in the code is held against it."""


def test_every_operation_of_a_service_is_on_the_list() -> None:
    assert ALLOWED.keys() >= OPERATIONS


def test_the_list_is_the_one_that_was_promised() -> None:
    assert {name: {str(role) for role in roles} for name, roles in ALLOWED.items()} == {
        name: set(roles.split()) for name, roles in TABLE.items()
    }


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", [*TABLE, "shop.burn"])
def test_a_service_asks_before_it_does_anything(shop: Shop, name: str, role: Role) -> None:
    done = []

    def work(_session: WriteSession) -> None:
        done.append(name)

    known = name in OPERATIONS
    service = operation(name)(work)
    if not known:
        OPERATIONS.discard(name)
    with shop.changing(Actor(None, role)) as session:
        if str(role) in TABLE.get(name, "").split():
            service(session)
            permissions.require(role, name)
        else:
            with pytest.raises(errors.NotAllowed):
                service(session)
    assert bool(done) == (str(role) in TABLE.get(name, "").split())


def test_a_viewer_changes_nothing(shop: Shop) -> None:
    with shop.changing(Actor(None, Role.VIEWER)) as session, pytest.raises(errors.NotAllowed):
        members.enrol(session, "王燕")
