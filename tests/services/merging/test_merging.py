"""Two cards made one: nothing lost, nothing twice."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors
from app.domain.birthday import Birthday, Calendar
from app.models import (
    Account,
    Contact,
    FormerCard,
    Invitation,
    Member,
    Phone,
    Photo,
    Preference,
    PurchaseLine,
    Relative,
    Tag,
)
from app.queries import changes, find, member_card
from app.queries import members as lists
from app.services import bin as out_of_bin
from app.services import (
    members,
    merging,
    parting,
    relatives,
)
from tests import make
from tests.make import TODAY
from tests.services.merging.two_cards import GONE, KEPT, THIRD, merge, part, spent, tables


def test_one_card_has_what_both_had(pair: Shop) -> None:
    before = spent(pair)
    merge(pair)
    with pair.reading() as session:
        card = member_card.load(session, KEPT, TODAY)
        who = card.identity
        assert session.get(Member, GONE) is None
        assert (who.name, who.card, who.wechat, who.level, who.source) == (
            "张晓红",
            "VIP-0231",
            "xh88",
            "vip",
            "referral",
        )
        assert (who.notes, who.joined_on) == ("tall\nshy", date(2020, 1, 1))
        assert who.birthday is not None
        assert who.birthday.birthday == Birthday(Calendar.LUNAR, 8, 15, 1985)
        assert [phone.written for phone in who.phones] == ["13800138812", "02155667788", "13900139913"]
        assert {(one.relation, one.name, one.sizes, one.notes) for one in card.family} == {
            ("daughter", "小米", "110", "cat"),
            ("son", "大米", "", ""),
        }
        mimi = next(one for one in card.family if one.name == "小米")
        assert mimi.birthday is not None
        lines = session.scalars(
            select(PurchaseLine.relative_id).where(PurchaseLine.for_whom == "relative")
        ).all()
        assert lines == [mimi.id]
        assert card.figures.visits == 4
        said = session.scalars(select(Preference).where(Preference.member_id == KEPT)).all()
        assert {(one.value, one.said_on, one.relative_id) for one in said} == {
            ("M", date(2023, 1, 1), None),
            ("L", date(2025, 1, 1), None),
            ("110", TODAY, mimi.id),
        }
        assert len(said) == 3
        keys = session.scalars(select(Contact.occasion_key).where(Contact.member_id == KEPT)).all()
        assert sorted(keys) == ["made:C3:2026-01-01", "made:C3:2026-01-01:4", "made:C3:2026-12-01", "own:9"]
        assert session.scalars(select(Tag.name).order_by(Tag.name)).all() == ["coats", "silk"]
        assert session.scalars(select(Account.holder_id)).all() == [KEPT, KEPT]
        assert session.scalars(select(Photo.image)).all() == [b"\x01"]
        third = session.get_one(Member, THIRD)
        assert third.referred_by_id == KEPT
        assert session.scalars(select(Relative.is_member_id).where(Relative.member_id == THIRD)).all() == [
            KEPT
        ]
        assert session.scalars(select(FormerCard.card).where(FormerCard.member_id == KEPT)).all() == [
            "OLD-1",
            "A-7",
        ]
        assert who.do_not_contact is False
    assert spent(pair) == before


def test_the_timeline_has_the_history_of_both_cards(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, GONE, drink="coffee")
    first = merge(pair)
    with pair.changing() as session:
        members.amend(session, THIRD, drink="water")
    merge(pair, THIRD, KEPT)
    with pair.reading() as session:
        done = [entry.operation for entry in changes.of_member(session, THIRD, 10)]
        assert done[:4] == ["member.merge", "member.amend", "member.merge", "member.amend"]
        assert first


def test_out_of_the_bin_it_comes_onto_the_card_she_has_now(pair: Shop) -> None:
    with pair.reading() as session:
        son = session.scalars(select(Relative.id).where(Relative.name == "大米")).one()
    with pair.changing() as session:
        relatives.remove(session, son)
        removed = session.info["change_id"]
    merge(pair)
    merge(pair, THIRD, KEPT)
    with pair.changing() as session:
        out_of_bin.bring_back(session, removed)
    with pair.reading() as session:
        assert session.get_one(Relative, son).member_id == THIRD


def test_field_by_field(pair: Shop) -> None:
    merge(
        pair,
        name="gone",
        card="gone",
        notes="gone",
        phones="gone",
        photo="gone",
        birthday="kept",
        drink="gone",
    )
    with pair.reading() as session:
        row = session.get_one(Member, KEPT)
        assert (row.name, row.name_key, row.card, row.notes, row.drink) == (
            "张小红",
            "张小红",
            "A-7",
            "shy",
            "",
        )
        assert row.birth_year is None
        assert session.scalars(select(Phone.written).order_by(Phone.position)).all() == [
            "13900139913", "13800138812", "02155667788",
        ]  # fmt: skip
        assert session.scalars(select(Photo.image)).all() == [b"\x02"]
        assert lists.resolve(session, "VIP-0231") == lists.resolve(session, "OLD-1") == KEPT


def test_a_number_both_cards_have_can_come_first(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, GONE, phones=["021-55667788", "13900139913"])
    merge(pair, phones="gone")
    with pair.reading() as session:
        written = session.scalars(select(Phone.written).order_by(Phone.position)).all()
    assert written == ["02155667788", "13800138812", "13900139913"]


def test_what_has_no_reason_any_more_is_not_planned(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, KEPT, birthday=Birthday(Calendar.SOLAR, 11, 20), phones=["13800138812"])
        members.amend(session, GONE, birthday=Birthday(Calendar.SOLAR, 12, 1))
        make.contact(session, KEPT, date(2026, 11, 20), "C1", occasion_key="C1:a")
        make.contact(session, GONE, date(2026, 12, 1), "C1", occasion_key="C1:b")
        make.contact(session, KEPT, date(2026, 11, 20), "C5", occasion_key="C5:2026-06-01")
        make.contact(session, GONE, date(2026, 11, 20), "C5", occasion_key="C5:2026-08-01")
    merge(pair)
    with pair.reading() as session:
        keys = set(session.scalars(select(Contact.occasion_key).where(Contact.rule.in_(("C1", "C5")))))
        assert keys == {"C1:a", "C5:2026-08-01"}


def test_nobody_is_her_own_mother_or_referrer(pair: Shop) -> None:
    with pair.changing() as session:
        members.amend(session, KEPT, referred_by_id=GONE)
        members.amend(session, GONE, referred_by_id=THIRD)
        make.relative(session, KEPT, "sister", is_member_id=GONE)
    before = tables(pair)
    number = merge(pair)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).referred_by_id == THIRD
        kin = session.scalars(select(Relative.is_member_id).where(Relative.relation == "sister")).all()
        assert kin == [None]
    part(pair, number)
    assert tables(pair) == before
    with pair.changing() as session:
        members.amend(session, GONE, referred_by_id=KEPT)
        members.amend(session, KEPT, referred_by_id=None)
    merge(pair)
    with pair.reading() as session:
        assert session.get_one(Member, KEPT).referred_by_id is None


def test_two_children_are_not_one(pair: Shop) -> None:
    born = {"birth_calendar": "solar", "birth_month": 6}
    with pair.changing() as session:
        for member, values in (
            (KEPT, {"relation": "son", "name": "大米", **born, "birth_day": 1}),
            (GONE, {"relation": "mother", **born, "birth_day": 2, "birth_year": 1950}),
            (KEPT, {"relation": "mother", **born, "birth_day": 2}),
            (GONE, {"relation": "friend"}),
            (KEPT, {"relation": "friend"}),
        ):
            make.relative(session, member, **values)
        row = session.scalars(
            select(Relative).where(Relative.member_id == GONE, Relative.name == "大米")
        ).one()
        row.birth_calendar, row.birth_month, row.birth_day = "solar", 7, 1
    merge(pair)
    with pair.reading() as session:
        family = session.scalars(select(Relative.relation).where(Relative.member_id == KEPT)).all()
        assert sorted(family) == ["daughter", "friend", "friend", "mother", "son", "son"]
        assert session.scalars(select(Relative.birth_year).where(Relative.relation == "mother")).all() == [
            1950
        ]


def test_an_old_number_is_nobody_elses(pair: Shop) -> None:
    merge(pair)
    with pair.changing() as session:
        for card in ("A-7", "OLD-1"):
            with pytest.raises(errors.CardTaken):
                members.amend(session, THIRD, card=card)
        members.amend(session, KEPT, card="A-7")
    finder = find.load(pair.path)
    assert [[hit.id for hit in finder.find(text)] for text in ("a-7", "Old1", "张小红", "zxh")] == [
        [KEPT]
    ] * 4
    assert finder.find("VIP-0231") == []
    finder.close()


def test_what_is_no_merge_is_refused(pair: Shop) -> None:
    before = tables(pair)
    for kept, gone, fields, fact in (
        (KEPT, KEPT, {}, errors.BadValue),
        (KEPT, 99, {}, errors.Unknown),
        (99, KEPT, {}, errors.Unknown),
        (KEPT, GONE, {"shoe": "gone"}, errors.BadValue),
        (KEPT, GONE, {"do_not_contact": "kept"}, errors.BadValue),
        (KEPT, GONE, {"drink": "both"}, errors.BadValue),
        (KEPT, GONE, {"notes": "mine"}, errors.BadValue),
    ):
        with pair.changing() as session, pytest.raises(fact):
            merging.merge(session, kept, gone, TODAY, fields)
    with pair.changing() as session, pytest.raises(errors.Unknown):
        parting.part(session, 7)
    assert tables(pair) == before


@pytest.mark.parametrize(
    ("hers", "other", "kept"),
    [
        ({}, {}, 1),
        ({}, {"reply": "yes"}, 2),
        ({"came": 0}, {"came": 1}, 2),
        ({"came": 1}, {"reply": "no"}, 1),
    ],
)
def test_she_is_invited_once(pair: Shop, hers: dict[str, Any], other: dict[str, Any], kept: int) -> None:
    with pair.changing() as session:
        salon = make.event(session)
        make.invitation(session, KEPT, salon, **hers)
        make.invitation(session, GONE, salon, **other)
        make.invitation(session, GONE)
    before = tables(pair)
    done = merge(pair)
    with pair.reading() as session:
        found = session.execute(select(Invitation.id, Invitation.member_id).order_by(Invitation.id)).all()
        assert [tuple(row) for row in found] == [(kept, KEPT), (3, KEPT)]
    part(pair, done)
    assert tables(pair)["invitation"] == before["invitation"]
