"""What a file of ours tells beyond those of others: her word on each channel, tags, choices, names."""

import pytest
from sqlalchemy import select

from app.database.shop import Shop
from app.domain import errors, own_ids
from app.exchange import choice_cells
from app.exchange.cells import Noticed, Refused
from app.models import Member, Purchase, PurchaseLine, Tag
from app.services import import_undo
from tests import make
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts

HEAD = "会员卡号,姓名,同意电话联系,同意信件邮寄,会员标签,会员状态,会员等级,会员来源,来信语言,有效期至,禁忌\n"


def test_her_word_and_tags_come_in_and_go_out_with_the_import(shop: Shop, bring: Bring, ask: Ask) -> None:
    given = (
        HEAD + 'V1,张三,否,是,"常客，大衣",已停用,高级VIP,试穿未买,日本語,2027-03-01,香菜\nV2,李四,,,,,,,,,\n'
    )
    first = bring(given)
    assert counts(first) == (2, 2, 0, 0, 0)
    assert first.notices == []
    assert ask("SELECT channel, allowed, source FROM consent ORDER BY id") == [
        ("phone", 0, "import"),
        ("post", 1, "import"),
    ]
    assert ask("SELECT name FROM tag ORDER BY id") == [("常客",), ("大衣",)]
    columns = "status, level, source, language, valid_until, taboos"
    assert ask(f"SELECT {columns} FROM member ORDER BY id") == [
        ("suspended", "senior_vip", "tried_on", "ja", "2027-03-01", "香菜"),
        ("active", "member", "import", None, None, ""),
    ]
    assert counts(bring(given)) == (2, 0, 0, 2, 0)
    assert first.import_id is not None
    with shop.changing() as session:
        import_undo.take_back(session, first.import_id)
    assert ask("SELECT (SELECT count(*) FROM tag) + (SELECT count(*) FROM consent)") == [(0,)]


def test_what_she_told_the_shop_stands(shop: Shop, bring: Bring, ask: Ask) -> None:
    with shop.changing() as session:
        member = make.member(session, "张三", card="V1")
        make.consent(session, member, "phone", allowed=False)
        session.add(Tag(member_id=member, name="常客"))
    given = "会员卡号,姓名,同意电话联系,同意邮件联系,会员标签\nV1,张三,是,否,常客;新客\n"
    assert counts(bring(given)) == (1, 0, 1, 0, 0)
    assert ask("SELECT channel, allowed FROM consent ORDER BY id") == [("phone", 0), ("email", 0)]
    assert ask("SELECT name FROM tag ORDER BY id") == [("常客",), ("新客",)]
    assert counts(bring(given)) == (1, 0, 0, 1, 0)


def test_words_to_choose_from() -> None:
    assert choice_cells.consent("") is None
    assert (choice_cells.consent("はい"), choice_cells.consent("不可")) == (1, 0)
    with pytest.raises(Refused):
        choice_cells.consent("perhaps")
    assert (choice_cells.language("ja"), choice_cells.language("简体中文")) == ("ja", "zh_CN")
    assert choice_cells.language("") is None
    for read in (choice_cells.language, choice_cells.level, choice_cells.for_whom):
        with pytest.raises(Noticed):
            read("金卡")
    assert (choice_cells.source(""), choice_cells.for_whom("")) == ("", "self")
    assert (choice_cells.for_whom("A gift"), choice_cells.for_whom("ご家族")) == ("gift", "relative")


def test_own_names_find_rows_of_this_shop_only(shop: Shop, bring: Bring, ask: Ask) -> None:
    with shop.changing() as session:
        member = make.member(session, "张三", birth_calendar="solar", birth_month=3, birth_day=12)
        ticket = make.purchase(session, member, make.TODAY, {"item": "coat"})
        who = session.get_one(Member, member)
        bought = session.get_one(Purchase, ticket)
        line = session.scalars(select(PurchaseLine.id)).one()
        name = own_ids.member(member, who.created_at.strftime("%Y-%m-%dT%H:%M:%SZ"))
        row = own_ids.line(line, bought.created_at.strftime("%Y-%m-%dT%H:%M:%SZ"))
    assert counts(bring(f"uid,姓名,生日\n{name},张三,3月12日\n")) == (1, 0, 0, 1, 0)
    assert counts(bring(f"uid,姓名,生日\n{name},李四,3月12日\n")) == (1, 1, 0, 0, 0)
    head = "uid,日期,行号,商品名称,金额,整单优惠,为谁购买\n"
    assert counts(bring(f"{head}{name},2026-11-10,~{row},raincoat,5.00,,\n")) == (1, 0, 0, 1, 0)
    assert counts(bring(f"{head}{name},2026-11-11,~elsewhere-1,raincoat,5.00,1.50,送礼\n")) == (1, 1, 0, 0, 0)
    assert ask("SELECT item, for_whom, source_key FROM purchase_line ORDER BY id") == [
        ("coat", "self", None),
        ("raincoat", "gift", "elsewhere-1"),
    ]
    assert ask("SELECT discount FROM purchase ORDER BY id") == [(0,), (150,)]


def test_a_mark_before_a_formula_is_taken_off_once(bring: Bring, ask: Ask) -> None:
    bring("姓名,备注\n'=张三,''-1+1\n'李四,'x\n")
    assert ask("SELECT name, notes FROM member ORDER BY id") == [("=张三", "'-1+1"), ("'李四", "'x")]


def test_consents_of_staff_still_stand_in_the_way(shop: Shop, bring: Bring) -> None:
    first = bring("会员卡号,姓名\nV1,张三\n")
    with shop.changing() as session:
        make.consent(session, 1)
    assert first.import_id is not None
    with shop.changing() as session, pytest.raises(errors.ImportBuiltOn):
        import_undo.take_back(session, first.import_id)
