"""Each operation of the batch reads its fields, does its work once, and refuses what it does not know."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select

from app.database.shop import Shop
from app.domain import errors
from app.models import (
    Change,
    Consent,
    Contact,
    Feedback,
    Invitation,
    Item,
    Member,
    Preference,
    Purchase,
    PurchaseLine,
    Relative,
    Setting,
)
from app.services import batch
from tests import make


def ask(shop: Shop, name: str, op: str, /, **fields: Any) -> dict[str, Any]:
    with shop.changing(request_id=name) as session:
        return batch.carry_out(session, {"op": op, **fields}, make.TODAY)


def row(shop: Shop, table: Any, key: Any) -> Any:
    with shop.reading() as session:
        return session.get(table, key)


@pytest.fixture
def member(shop: Shop) -> int:
    answer = ask(shop, "member", "member.add", name="张晓红", card="C1", phones=["138 0013 8000"])
    return int(answer["member"])


def test_a_member_with_all_that_is_known(shop: Shop) -> None:
    answer = ask(
        shop, "a", "member.add", name="张晓红", card="C1", gender="f", notes="likes navy",
        joined_on="2026-01-02", wedding_day=None, language=None, do_not_contact=True,
        birthday={"calendar": "lunar", "month": 8, "day": 15, "year": 1985},
    )  # fmt: skip
    kept = row(shop, Member, answer["member"])
    assert (kept.card, kept.gender, kept.notes, kept.joined_on) == ("C1", "f", "likes navy", date(2026, 1, 2))
    assert (kept.birth_calendar, kept.birth_month, kept.birth_day, kept.birth_year) == ("lunar", 8, 15, 1985)
    assert (kept.do_not_contact, kept.wedding_day, kept.language) == (1, None, None)


def test_a_card_is_amended_by_its_number(shop: Shop, member: int) -> None:
    for name, given, kept in (
        ("a", "1990-02-03", ("solar", 2, 3, 1990)),
        ("b", {"month": 5, "day": 1}, ("solar", 5, 1, None)),
        ("c", "1973", ("solar", None, None, 1973)),
        ("d", "1973-11", ("solar", 11, None, 1973)),
        ("e", {"calendar": "lunar", "month": 8}, ("lunar", 8, None, None)),
        ("f", None, (None, None, None, None)),
    ):
        assert ask(shop, name, "member.amend", member="C1", birthday=given) == {"member": member}
        found = row(shop, Member, member)
        assert (found.birth_calendar, found.birth_month, found.birth_day, found.birth_year) == kept
    ask(shop, "g", "member.amend", member=member, card=None, advisor_id=None, language="ja")
    assert (row(shop, Member, member).card, row(shop, Member, member).language) == (None, "ja")


def test_her_family_and_her_words(shop: Shop, member: int) -> None:
    answer = ask(
        shop, "a", "relative.add", member=member, relation="daughter", name="小花", sizes="110",
        birthday="2020-05-01", is_member_id=None,
    )  # fmt: skip
    assert row(shop, Relative, answer["relative"]).birth_year == 2020
    answer = ask(
        shop, "r", "preference.state", member=member, kind="size", value="110", relative=answer["relative"]
    )
    assert row(shop, Preference, answer["preference"]).relative_id is not None
    answer = ask(shop, "b", "preference.state", member=member, kind="size", value="M", category="coat")
    assert row(shop, Preference, answer["preference"]).said_on == make.TODAY
    answer = ask(
        shop, "c", "consent.record", member=member, channel="phone", allowed=False, since="2026-10-01"
    )
    assert row(shop, Consent, answer["consent"]).since == date(2026, 10, 1)


def test_a_ticket_with_its_lines(shop: Shop, member: int) -> None:
    answer = ask(
        shop, "a", "purchase.add", member=member, ticket="T1", discount=1_000, payment="card", time="12:30",
        lines=[
            {"item": "coat", "price": 128_000, "size": "M", "list_price": 150_000},
            {"item": "scarf", "price": 30_000, "quantity": 2, "for_whom": "gift", "relative_id": None},
        ],
    )  # fmt: skip
    assert answer["total"] == 157_000
    assert row(shop, Purchase, answer["purchase"]).day == make.TODAY
    assert [row(shop, PurchaseLine, line).quantity for line in answer["lines"]] == [1, 2]


def test_contacts_are_noted_and_closed(shop: Shop, member: int) -> None:
    noted = ask(
        shop,
        "a",
        "contact.log",
        member=member,
        channel="phone",
        outcome="reached",
        said="ok",
        next="2026-11-20",
    )
    answer = ask(
        shop, "b", "contact.close", contact=noted["contact"] + 1, outcome="left_word", next="2026-12-01"
    )
    assert row(shop, Contact, noted["contact"] + 1).outcome == "left_word"
    assert row(shop, Contact, answer["next"]).due == date(2026, 12, 1)


def test_what_she_says_is_taken_settled_and_asked_after(shop: Shop, member: int) -> None:
    taken = ask(shop, "a", "feedback.take", member=member, kind="complaint", said="sleeves too long")
    settled = ask(shop, "b", "feedback.settle", feedback=taken["feedback"], done="taken up")
    assert row(shop, Contact, settled["contact"]).rule == "C14"
    assert ask(shop, "c", "feedback.ask", feedback=taken["feedback"], satisfaction=4) == taken
    assert row(shop, Feedback, taken["feedback"]).satisfaction == 4


def test_an_event_from_its_plan_to_who_came(shop: Shop, member: int) -> None:
    planned = ask(shop, "a", "event.plan", theme="tea", day="2026-11-08", time="14:30", places=30)
    invited = ask(shop, "b", "event.invite", event=1, member=member)
    assert (planned["event"], invited["invited"], invited["there"], invited["left_out"]) == (1, 1, 0, [])
    assert ask(shop, "c", "event.reply", event=1, member=member, reply="yes", guests=2) == {"invitation": 1}
    assert ask(shop, "d", "event.attend", event=1, member=member, came=False) == {"invitation": 1}
    assert row(shop, Invitation, 1).came == 0
    assert ask(shop, "e", "event.attend", event=1, member=member) == {"invitation": 1}
    assert (row(shop, Invitation, 1).came, row(shop, Invitation, 1).guests) == (1, 2)
    assert ask(shop, "f", "event.cancel", event=1) == {"event": 1}


def test_settings_and_undoing(shop: Shop, member: int) -> None:
    assert ask(shop, "a", "settings.change", values={"silence": 60}) == {}
    assert row(shop, Setting, "silence").value == "60"
    assert ask(shop, "b", "change.undo")["operation"] == "settings.change"
    assert row(shop, Setting, "silence").value == "90"
    change = ask(shop, "c", "change.undo", change=_change(shop, "member"))
    assert change["operation"] == "member.enrol"
    assert row(shop, Member, member) is None


def test_a_change_that_is_none_is_not_the_last_one(shop: Shop, member: int) -> None:
    with pytest.raises(errors.NothingToUndo):
        ask(shop, "a", "change.undo", change=0)
    assert row(shop, Member, member) is not None


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize(
    ("op", "name", "fields"),
    [
        ("points.earn", "day", {"points": 1}),
        ("balance.topup", "day", {"amount": 1}),
        ("card.renew", "day", {}),
        ("card.suspend", "until", {"reason": "lent it"}),
        ("winback.begin", "day", {}),
        ("benefit.claim", "day", {"kind": "birthday_offer"}),
        ("level.set", "day", {"level": "vip"}),
        ("purchase.add", "day", {"lines": [{"item": "coat", "price": 1}]}),
        ("contact.log", "day", {"channel": "visit", "outcome": "reached"}),
        ("contact.log", "next", {"channel": "visit", "outcome": "reached"}),
        ("consent.record", "since", {"channel": "post", "allowed": True}),
    ],
)
@pytest.mark.usefixtures("member")
def test_a_day_of_no_shop_is_refused_everywhere(
    shop: Shop, op: str, name: str, fields: dict[str, Any], day: str
) -> None:
    with pytest.raises(errors.BadValue) as refused:
        ask(shop, "a", op, member="C1", **fields, **{name: day})
    assert refused.value.field == name


@pytest.mark.parametrize(
    ("op", "fields"),
    [
        ("contact.close", {"contact": 1, "outcome": "reached"}),
        ("contact.log", {"member": "C1", "channel": "visit", "outcome": "reached"}),
        ("feedback.take", {"member": "C1", "kind": "idea", "said": "more linen"}),
        ("purchase.add", {"member": "C1", "lines": [{"item": "coat", "price": 1}]}),
        ("card.renew", {"member": "C1"}),
    ],
)
@pytest.mark.usefixtures("member")
def test_a_number_that_is_nobodys_here_is_said_to_be_nobodys(
    shop: Shop, op: str, fields: dict[str, Any]
) -> None:
    with pytest.raises(errors.Unknown) as refused:
        ask(shop, "a", op, **fields, staff=2**60)
    assert (refused.value.kind, refused.value.key) == ("staff", str(2**60))


def _change(shop: Shop, request: str) -> int:
    with shop.reading() as session:
        return session.scalars(select(Change.id).where(Change.request_id == request)).one()


def test_a_request_sent_again_is_answered_again(shop: Shop, member: int) -> None:
    first = ask(shop, "a", "member.add", name="李丽", card="C2")
    assert ask(shop, "a", "member.add", card="C2", name="李丽") == first
    assert ask(shop, "member", "member.add", name="张晓红", card="C1", phones=["138 0013 8000"]) == {
        "member": member
    }
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Member)) == 2
    with pytest.raises(errors.BadValue, match="used_before"):
        ask(shop, "a", "member.add", name="王芳")


def test_a_request_that_changes_nothing_is_answered_again_too(shop: Shop, member: int) -> None:
    first = ask(shop, "a", "member.amend", member=member, notes="")
    assert ask(shop, "a", "member.amend", member=member, notes="") == first
    assert _change(shop, "a")


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        ({"op": "member.melt"}, errors.NotUnderstood),
        ({}, errors.NotUnderstood),
        ({"op": 7}, errors.NotUnderstood),
        ({"op": "member.add"}, errors.NotUnderstood),
        ({"op": "member.add", "name": "a", "colour": "red"}, errors.NotUnderstood),
        (
            {"op": "member.add", "name": "a", "birthday": {"month": 5, "day": 1, "hour": 3}},
            errors.NotUnderstood,
        ),
        ({"op": "member.add", "name": "a", "birthday": {"month": True, "day": 1}}, errors.NotUnderstood),
        (
            {"op": "member.add", "name": "a", "birthday": {"calendar": "moon", "month": 1, "day": 1}},
            errors.BadValue,
        ),
        ({"op": "member.add", "name": "a", "birthday": "1985-02-30"}, errors.NotADate),
        ({"op": "member.add", "name": "a", "phones": "138"}, errors.NotUnderstood),
        ({"op": "member.add", "name": "a", "phones": [138]}, errors.NotUnderstood),
        ({"op": "member.add", "name": "a", "notes": "\ud800"}, errors.BadValue),
        ({"op": "member.add", "name": "a", "notes": "\0"}, errors.BadValue),
        ({"op": "member.add", "name": "a", "advisor_id": 10**30}, errors.BadValue),
        ({"op": "member.amend", "member": "C9", "notes": "a"}, errors.Unknown),
        ({"op": "member.amend", "member": 9, "notes": "a"}, errors.Unknown),
        ({"op": "purchase.add", "member": "C1", "lines": [7]}, errors.NotUnderstood),
        (
            {"op": "purchase.add", "member": "C1", "lines": [{"item": "a", "price": 1.5}]},
            errors.NotUnderstood,
        ),
        (
            {"op": "purchase.add", "member": "C1", "lines": [{"item": "a", "price": 1, "x": 1}]},
            errors.NotUnderstood,
        ),
        ({"op": "settings.change", "values": []}, errors.NotUnderstood),
        ({"op": "contact.close", "contact": 1, "outcome": "reached"}, errors.Unknown),
    ],
)
def test_what_is_not_understood_changes_nothing(
    shop: Shop, member: int, fields: dict[str, Any], fact: type[errors.Refusal]
) -> None:
    assert member
    with shop.reading() as session:
        before = session.scalar(select(func.count()).select_from(Change))
    with pytest.raises(fact), shop.changing(request_id="x") as session:
        batch.carry_out(session, fields, make.TODAY)
    with shop.reading() as session:
        assert session.scalar(select(func.count()).select_from(Change)) == before


def test_the_catalogue_is_remembered_and_fills_lines(shop: Shop, member: int) -> None:
    answer = ask(
        shop, "a", "catalogue.remember", name="羊绒大衣", sku="C-200", price=268_000, category="大衣",
        codes=[{"code": "6901234500024", "size": "M", "colour": "驼色"}],
    )  # fmt: skip
    assert ask(shop, "b", "catalogue.remember", name="大衣", sku="C-200") == answer
    assert row(shop, Item, answer["item"]).name == "大衣"
    assert ask(shop, "c", "catalogue.remember", name="围巾") != answer
    made = ask(
        shop,
        "d",
        "purchase.add",
        member=member,
        lines=[{"code": "6901234500024", "quantity": 2}, {"sku": "C-200", "price": 5}],
    )
    kept = [row(shop, PurchaseLine, line) for line in made["lines"]]
    assert [(line.item, line.price, line.size) for line in kept] == [("大衣", 536_000, "M"), ("大衣", 5, "")]
    for name, line in (("e", {"code": "404"}), ("f", {"sku": "404"})):
        with pytest.raises(errors.Unknown):
            ask(shop, name, "purchase.add", member=member, lines=[line])
    with pytest.raises(errors.NotUnderstood):
        ask(shop, "g", "catalogue.remember", name="hat", codes=[{"code": "1", "shade": "red"}])


def test_no_two_groups_of_operations_have_one_name() -> None:
    named = [name for group in batch._GROUPS for name in group.OPERATIONS]
    assert sorted(named) == sorted(set(batch.OPERATIONS))
    assert all("." in name for name in named)
