"""Lists under a name and tags: kept, changed, struck, taken back, and found again."""

import pytest
from sqlalchemy import select

from app import i18n
from app.database.shop import Shop
from app.domain import errors
from app.domain.member_filter import Condition, MemberFilter
from app.domain.shop import ShopSettings
from app.models import Change, ImportRun, SavedList, Tag
from app.queries import saved_lists, tags
from app.services import import_undo, lists, undo
from app.services import tags as tagging
from tests import make

RED = MemberFilter((Condition("colour", "likes", ("red",)),))


def test_a_list_is_kept_changed_struck_and_taken_back(shop: Shop) -> None:
    with shop.changing() as session:
        id_ = lists.keep(session, "  冬季 红 ", RED)
    with shop.changing() as session:
        lists.change(session, id_, name="红", wanted=MemberFilter())
    with shop.reading() as session:
        [one] = saved_lists.kept(session)
    assert (one.name, one.wanted) == ("红", MemberFilter())
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.changing() as session:
        assert session.get_one(SavedList, id_).name == "冬季 红"
        lists.change(session, id_)
        lists.remove(session, id_)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert [each.wanted for each in saved_lists.kept(session)] == [RED]


@pytest.mark.parametrize("name", ["", " ", "长" * 61])
def test_a_name_that_cannot_be_is_refused(shop: Shop, name: str) -> None:
    with shop.changing() as session, pytest.raises(errors.BadValue):
        lists.keep(session, name, RED)


def test_a_name_is_used_once(shop: Shop) -> None:
    with shop.changing() as session:
        lists.keep(session, "红", RED)
        other = lists.keep(session, "蓝", RED)
        lists.change(session, other, name="蓝")
        with pytest.raises(errors.NameTaken):
            lists.change(session, other, name="红")
        with pytest.raises(errors.NameTaken):
            lists.keep(session, "红", RED)
        with pytest.raises(errors.Unknown):
            lists.remove(session, 99)


def test_a_list_is_found_by_its_name_in_any_language(shop: Shop) -> None:
    settings = ShopSettings(silence=90)
    with shop.changing() as session:
        lists.keep(session, "红", RED)
        session.add(SavedList(name="later", conditions='{"conditions": [{"field": "tier", "is": "gold"}]}'))
    with shop.reading() as session:
        assert saved_lists.resolve(session, " 红 ", settings) == RED
        for name in ("not_seen", "Not seen for 90 days", "90 天没来"):
            found = saved_lists.resolve(session, name, settings)
            assert found.conditions == (Condition("last_visit", "not_for", (90,)),)
        with pytest.raises(errors.Unknown):
            saved_lists.resolve(session, "绿", settings)
        with pytest.raises(errors.NotAFilter):
            saved_lists.resolve(session, "later", settings)
    assert i18n.current() in i18n.LANGUAGES


def test_a_tag_is_put_on_and_taken_off(shop: Shop) -> None:
    with shop.changing() as session:
        one, two = make.member(session), make.member(session, "李静")
    with shop.changing() as session:
        assert tagging.put(session, [one], " VIP  沙龙 ") == 1
    with shop.changing() as session:
        assert tagging.put(session, [one, two, two], "vip 沙龙") == 1
        assert tagging.put(session, [two], "老师") == 1
    with shop.reading() as session:
        assert tags.of(session, [one, two]) == {one: ("VIP 沙龙",), two: ("VIP 沙龙", "老师")}
        assert tags.known(session) == ("VIP 沙龙", "老师")
        changes = [
            (row.operation, row.member_id) for row in session.scalars(select(Change).order_by(Change.id))
        ]
    assert changes[-2:] == [("member.tag", one), ("member.tag", two)]
    with shop.changing() as session:
        assert tagging.take_off(session, [one, two], "ｖｉｐ 沙龙") == 2
        assert tagging.take_off(session, [one], "无") == 0
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    with shop.reading() as session:
        assert tags.known(session) == ("VIP 沙龙", "老师")


@pytest.mark.parametrize("name", ["", " ", "长" * 41, "a,b", "甲、乙"])
def test_a_tag_is_a_word(shop: Shop, name: str) -> None:
    with shop.changing() as session:
        one = make.member(session)
        with pytest.raises(errors.BadValue):
            tagging.put(session, [one], name)
        with pytest.raises(errors.Unknown):
            tagging.put(session, [one, 99], "好")


def test_tags_of_staff_stand_in_the_way_of_taking_an_import_back(shop: Shop) -> None:
    with shop.changing() as session:
        run = ImportRun(kind="members", file_name="a.csv", sha256="")
        session.add(run)
        session.operation, session.info["import_id"] = "file.import", 1
        session.flush()
        who = make.member(session, import_id=run.id)
        session.add(Tag(member_id=who, name="老师"))
    with shop.changing() as session:
        tagging.put(session, [who], "沙龙")
    with shop.changing() as session, pytest.raises(errors.ImportBuiltOn) as resting:
        import_undo.take_back(session, run.id)
    assert resting.value.kind == "tag"
