"""Putting members and their families on file: what is kept, found by, refused."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.domain.permissions import Role
from app.models import Contact, LevelChange, Member, Phone, PurchaseLine, Relative
from app.queries import find, member_card
from app.queries.changes import ChangeEntry
from app.services import consents, members, planning, preferences, relatives, staff
from tests import make
from tests.make import TODAY


def test_she_is_found_by_what_is_on_her_card(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "单晓红", phones=["138 0013 8812", "13800138812", " "], card=" VIP 1 ")
    finder = find.load(shop.path)
    for words in ("单", "shanxh", "8812", "vip1"):
        assert [found.id for found in finder.find(words)] == [one], words
    with shop.changing() as session:
        members.amend(session, one, name="王燕", phones=["021-55667788"], reading="Wáng Yàn", card=None)
    assert finder.find("8812") == []
    assert [found.id for found in finder.find("wy")] == [one]
    finder.close()
    with shop.reading() as session:
        card = member_card.load(session, one, TODAY)
        assert session.scalar(select(Member.name_key)) == "王燕"
    assert [phone.written for phone in card.identity.phones] == ["021-55667788"]
    assert card.identity.card is None
    amended, enrolled = (entry for entry in card.timeline if isinstance(entry, ChangeEntry))
    assert (enrolled.operation, amended.operation) == ("member.enrol", "member.amend")
    assert set(amended.fields) == {"name", "reading", "card", "phone"}


def test_a_phone_that_stays_keeps_its_row(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕", phones=["13800138812", "13900139913"])
    with shop.changing() as session:
        members.amend(session, one, phones=["139 0013 9913", "13800138812"])
    with shop.reading() as session:
        rows = session.execute(select(Phone.id, Phone.written, Phone.position).order_by(Phone.position)).all()
    assert [tuple(row) for row in rows] == [(2, "139 0013 9913", 0), (1, "13800138812", 1)]


@pytest.mark.parametrize(
    ("fields", "field", "why"),
    [
        ({"name": " "}, "name", "empty"),
        ({"name": "a\0b"}, "name", "control"),
        ({"notes": "a\0b"}, "notes", "control"),
        ({"notes": "\ud800"}, "notes", "control"),
        ({"notes": "x" * 10_001}, "notes", "too_long"),
        ({"gender": "x"}, "gender", "not_a_choice"),
        ({"language": "fr"}, "language", "not_a_choice"),
        ({"status": "asleep"}, "status", "not_a_choice"),
        ({"phones": ["no number"]}, "phone", "not_a_number"),
        ({"joined_on": "2026-01-01"}, "joined_on", "not_a_field"),
        ({"shoe": 37}, "shoe", "not_a_field"),
        ({"referred_by_id": 1}, "referred_by_id", "not_a_choice"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_changes(
    shop: Shop, fields: dict[str, Any], field: str, why: str
) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
    with shop.changing() as session, pytest.raises(errors.BadValue) as refused:
        members.amend(session, one, **fields)
    assert (refused.value.field, refused.value.why) == (field, why)


def test_a_card_number_is_one_persons(shop: Shop) -> None:
    with shop.changing() as session:
        one, two = members.enrol(session, "王燕", card="V1"), members.enrol(session, "李静")
        members.amend(session, one, card="V1")
        with pytest.raises(errors.CardTaken):
            members.amend(session, two, card="V1")
        with pytest.raises(errors.CardTaken):
            members.enrol(session, "陈丽", card="V1")


def test_who_is_not_there_is_said(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
        for wrong in ({"advisor_id": 9}, {"referred_by_id": 9}):
            with pytest.raises(errors.Unknown):
                members.amend(session, one, **wrong)
        with pytest.raises(errors.Unknown):
            members.amend(session, 9, name="x")
        members.amend(session, one, advisor_id=None, referred_by_id=None, language=None)
        yan = staff.add(session, "小燕")
        friend = members.enrol(session, "李静", referred_by_id=one, advisor_id=yan, language="ja")
    with shop.reading() as session:
        card = member_card.load(session, friend, TODAY)
    assert (card.identity.referred_by, card.identity.advisor, card.identity.language) == (
        "王燕",
        "小燕",
        "ja",
    )


def planned(shop: Shop, rule: str) -> int:
    with shop.reading() as session:
        return len(session.scalars(select(Contact.id).where(Contact.rule == rule)).all())


def test_a_birthday_that_moves_takes_its_contacts_along(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(
            session, "王燕", phones=["13800138812"], birthday=Birthday(Calendar.SOLAR, 11, 20)
        )
        child = relatives.add(session, one, "女儿", birthday=Birthday(Calendar.SOLAR, 11, 25))
        planning.plan(session, TODAY)
    assert (planned(shop, "C1"), planned(shop, "C2")) == (1, 1)
    with shop.changing() as session:
        members.amend(session, one, birthday=Birthday(Calendar.SOLAR, 11, 22))
        relatives.amend(session, child, birthday=None)
    assert (planned(shop, "C1"), planned(shop, "C2")) == (0, 0)
    with shop.changing() as session:
        planning.plan(session, TODAY)
    assert (planned(shop, "C1"), planned(shop, "C2")) == (1, 0)


def test_a_relative_is_checked(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = members.enrol(session, "王燕"), members.enrol(session, "李静")
        child = relatives.add(session, one, " 女儿 ", name="小米", sizes="110cm", is_member_id=other)
        for wrong in ({"relation": " "}, {"is_member_id": one}, {"shoe": 1}, {"name": "\0"}):
            with pytest.raises(errors.BadValue):
                relatives.amend(session, child, **wrong)
        with pytest.raises(errors.Unknown):
            relatives.add(session, 9, "son")
        relatives.amend(session, child, name="", is_member_id=None)
    with shop.reading() as session:
        assert session.execute(select(Relative.relation, Relative.name, Relative.sizes)).one() == (
            "daughter", "", "110cm",
        )  # fmt: skip


def test_what_was_bought_for_a_relative_stays_when_she_goes(shop: Shop) -> None:
    with shop.changing() as session:
        one = make.member(session)
        child = make.relative(session, one)
        make.purchase(session, one, TODAY, {"for_whom": "relative", "relative_id": child})
        make.contact(session, one, TODAY, rule="C2", relative_id=child, outcome="reached", closed_on=TODAY)
        make.contact(session, one, date(2027, 1, 1), rule="C2", relative_id=child)
    with shop.changing() as session:
        relatives.remove(session, child)
    with shop.reading() as session:
        assert session.execute(select(PurchaseLine.for_whom, PurchaseLine.relative_id)).one() == (
            "relative",
            None,
        )
        assert session.execute(select(Contact.outcome, Contact.relative_id)).one() == ("reached", None)


def test_what_she_says_of_herself(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
        first = preferences.state(session, one, "colour", "藏青", said_on=date(2025, 1, 1))
        assert preferences.state(session, one, "colour", "navy", said_on=date(2025, 1, 1)) == first
        again = preferences.state(session, one, "colour", "navy", said_on=TODAY)
        assert again != first  # what she said before stays on file with its day
        preferences.state(session, one, "price_low", "48000", category="dress")
        preferences.state(session, one, "price_low", "50000", category="dress")
        preferences.state(session, one, "size", "M码")
        preferences.withdraw(session, preferences.state(session, one, "style", "通勤"))
        for kind, value in (("shoe", "37"), ("size", " "), ("price_high", "1.5"), ("price_high", "²")):
            with pytest.raises(errors.BadValue):
                preferences.state(session, one, kind, value)
    with shop.reading() as session:
        stated = member_card.load(session, one, TODAY).stated
    assert [(it.kind, it.value, it.since, it.said_on) for it in stated] == [
        ("colour", "navy", date(2025, 1, 1), TODAY),
        ("size", "M码", None, None),
        ("price_low", "50000", None, None),
    ]
    assert [it.value for it in stated[2].before] == ["48000"]
    with shop.changing() as session:
        preferences.withdraw(session, again)
    with shop.reading() as session:
        assert member_card.load(session, one, TODAY).stated[0].said_on == date(2025, 1, 1)


def test_what_she_says_of_a_relative(shop: Shop) -> None:
    with shop.changing() as session:
        one, other = members.enrol(session, "王燕"), members.enrol(session, "陈丽")
        child, stranger = relatives.add(session, one, "daughter"), relatives.add(session, other, "son")
        said = preferences.state(session, one, "size", "110", said_on=TODAY, relative_id=child)
        assert preferences.state(session, one, "size", "110", said_on=TODAY, relative_id=child) == said
        assert preferences.state(session, one, "size", "110", said_on=TODAY) != said
        with pytest.raises(errors.Unknown):
            preferences.state(session, one, "size", "110", relative_id=stranger)
        with pytest.raises(errors.BadValue):
            preferences.state(session, one, "colour", "navy", relative_id=child)
    with shop.reading() as session:
        card = member_card.load(session, one, TODAY)
    assert [it.id for it in card.family[0].stated] == [said]
    assert [it.value for it in card.stated] == ["110"]
    with shop.changing() as session:
        relatives.remove(session, child)
    with shop.reading() as session:
        assert len(member_card.load(session, one, TODAY).stated) == 1


def test_her_latest_word_on_a_channel_counts(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
        make.contact(session, one, TODAY, channel="phone")
        make.contact(session, one, TODAY, rule="C3", channel="message")
        consents.record(
            session, one, "phone", allowed=True, since=date(2025, 1, 1), wording="yes", source="form"
        )
        assert planned(shop, "C1") == 0  # not committed yet
        consents.record(session, one, "phone", allowed=False, since=TODAY)
        with pytest.raises(errors.BadValue):
            consents.record(session, one, "pigeon", allowed=True, since=TODAY)
    with shop.reading() as session:
        card = member_card.load(session, one, TODAY)
    assert [(word.channel, word.allowed, word.since) for word in card.consent] == [("phone", False, TODAY)]
    assert [contact.channel for contact in card.due] == ["message"]


def test_staff_come_and_go_and_come_back(shop: Shop) -> None:
    with shop.changing() as session:
        yan = staff.add(session, "小燕", "manager")
        with pytest.raises(errors.NameTaken):
            staff.add(session, "小燕")
        staff.retire(session, yan)
        assert staff.add(session, "小燕") == yan
        with pytest.raises(errors.BadValue):
            staff.give_role(session, yan, "king")
        with pytest.raises(errors.Unknown):
            staff.retire(session, 9)


def test_a_level_is_given_by_whom_may_give_one_though_it_is_on_the_card(shop: Shop) -> None:
    with shop.changing() as session:
        one = members.enrol(session, "王燕")
    with shop.changing(Actor(None, Role.CLERK)) as session:
        members.amend(session, one, level="member", drink="tea")  # as it is: nothing is given
    with shop.changing(Actor(None, Role.CLERK)) as session, pytest.raises(errors.NotAllowed):
        members.amend(session, one, level="vip")
    with shop.changing(Actor(None, Role.MANAGER)) as session:
        members.amend(session, one, level="vip", drink="tea")
        assert session.get_one(Member, one).level == "vip"
    with shop.changing() as session, pytest.raises(errors.BadValue):
        members.amend(session, one, level="Empress")
    with shop.changing(Actor(None, Role.CLERK)) as session, pytest.raises(errors.NotAllowed):
        members.enrol(session, "李静", level="vip")
    with shop.changing(Actor(None, Role.MANAGER)) as session:
        two = members.enrol(session, "李静", level="senior_vip")
    with shop.reading() as session:
        steps = [
            (step.member_id, step.before, step.after, step.why)
            for step in session.scalars(select(LevelChange).order_by(LevelChange.id))
        ]
    assert steps == [(one, "member", "vip", "hand"), (two, "member", "senior_vip", "hand")]
