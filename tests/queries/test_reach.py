"""Whom the shop may be in touch with, what there is to choose from, and one thing for everybody on a list."""

from datetime import timedelta
from typing import Any

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.domain.channels import Channel
from app.domain.member_filter import Condition, MemberFilter
from app.models import ImportRun, Member, Preference
from app.queries import condition_choices, listed_members, member_list, reach, tags
from app.queries.reach import LeftOut
from app.services import member_lists
from app.services import tags as tagging
from app.words import reach as words
from tests import make

PEOPLE: dict[str, dict[str, Any]] = {
    "phone": {"phones": ["13900138812"]},
    "wechat": {"wechat": "wx"},
    "post": {"address": "南京路 1", "email": "a@b.c"},
    "alone": {"phones": ["13900138813"], "do_not_contact": 1},
    "left": {"phones": ["13900138814"], "status": "cancelled"},
    "no": {"phones": ["13900138815"], "address": "x"},
}


def people(shop: Shop) -> dict[str, int]:
    with shop.changing() as session:
        found = {name: make.member(session, name, **values) for name, values in PEOPLE.items()}
        make.consent(session, found["no"], "phone", allowed=True)
        make.consent(session, found["no"], "phone", allowed=False)
        make.consent(session, found["no"], "post", allowed=False)
        make.consent(session, found["no"], "post", allowed=True)
    return found


@pytest.mark.parametrize(
    ("channel", "reached"),
    [
        (Channel.PHONE, ["phone"]), (Channel.MESSAGE, ["phone", "wechat", "no"]), (Channel.EMAIL, ["post"]),
        (Channel.POST, ["post", "no"]), (Channel.VISIT, ["phone", "wechat", "post", "no"]),
    ],
)  # fmt: skip
def test_her_wish_comes_first(shop: Shop, channel: Channel, reached: list[str]) -> None:
    ids = people(shop)
    with shop.reading() as session:
        found = reach.by(session, channel, [*ids.values(), 99])
        assert found.ids == tuple(ids[name] for name in reached)
        assert len(found.ids) + len(found.left_out) == len(ids)
        if channel is not Channel.VISIT:
            listed = member_list.ids(
                session, MemberFilter((Condition("contact", "may", (channel.value,)),)), make.TODAY
            )
            assert set(listed) == set(found.ids)
        if channel is Channel.PHONE:
            assert [one.reason for one in found.left_out] == [
                "no_way", "no_way", "do_not_contact", "status", "no_consent",
            ]  # fmt: skip
            assert found.left_out[2] == LeftOut(ids["alone"], "alone", "do_not_contact")
            assert all(words.reason(one.reason) for one in found.left_out)


def test_one_contact_for_each_who_may_be_reached(shop: Shop) -> None:
    ids = people(shop)
    due = make.TODAY + timedelta(days=3)
    with shop.changing() as session:
        found = member_lists.arrange(session, list(ids.values()), "message", due, "沙龙")
        assert session.member_id is None
    assert found.ids == (ids["phone"], ids["wechat"], ids["no"])
    with shop.changing() as session:
        member_lists.arrange(session, [ids["phone"]], "phone", due, "")
        assert session.member_id == ids["phone"]


def test_all_get_one_advisor(shop: Shop) -> None:
    ids = people(shop)
    with shop.changing() as session:
        yan = make.staff(session)
        member_lists.give_advisor(session, list(ids.values()), yan)
        assert {session.get_one(Member, id_).advisor_id for id_ in ids.values()} == {yan}
        member_lists.give_advisor(session, [ids["no"]], None)
        with pytest.raises(errors.Unknown):
            member_lists.give_advisor(session, [ids["no"]], 99)


def test_what_there_is_to_choose_from(shop: Shop) -> None:
    with shop.changing() as session:
        yan = make.staff(session)
        who = make.member(session, "张晓红", level="金卡")
        other = make.member(session, "李静", referred_by_id=who)
        make.relative(session, who, "daughter")
        make.purchase(session, who, make.TODAY, {"styles": "通勤,牛仔", "category": "裙"})
        session.add(Preference(member_id=who, kind="style", value="复古"))
        session.add(ImportRun(kind="members", file_name="a.csv", sha256=""))
        session.flush()
        tagging.put(session, [who, other], "沙龙")
    with shop.reading() as session:
        found, goods = condition_choices.load(session), condition_choices.goods(session)
        named = condition_choices.names(session, MemberFilter((Condition("advisor", "is", (yan,)),)))
        assert condition_choices.names(session, MemberFilter((Condition("mourning", "yes"),))) == {}
        rows = listed_members.rows(session, (other, who), make.TODAY)
        assert tags.of(session, []) == {}
    assert (found.advisors, found.referrers) == (((yan, "小燕"),), ((who, "张晓红"),))
    assert (found.tags, goods.categories, found.relations) == (("沙龙",), ("裙",), ("daughter",))
    assert set(goods.styles) == {"通勤", "牛仔", "复古"}
    assert found.levels == ("member", "金卡")
    assert [name.endswith("a.csv") for _id, name in found.imports] == [True]
    assert named["advisor", yan] == "小燕"
    assert [(row.id, row.spent_365, row.tags) for row in rows] == [
        (other, 0, ("沙龙",)),
        (who, 128_000, ("沙龙",)),
    ]
