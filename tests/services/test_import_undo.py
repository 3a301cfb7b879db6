"""A whole import is taken back, unless somebody has built on it since."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import errors
from app.exchange import importing
from app.exchange.options import Options
from app.models import (
    ChangedRow,
    DrillAnswer,
    Member,
    Merge,
    Note,
    PurchaseLine,
    Tag,
)
from app.progress import finish
from app.queries import imports
from app.services import benefits, import_undo, recording, standing, undo
from tests import make

TABLES = ("member", "phone", "photo", "preference", "purchase", "purchase_line", "contact", "staff")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = make.shop(tmp_path)
    yield made
    made.close()


@pytest.fixture
def bring(shop: Shop, tmp_path: Path) -> Callable[[str], int]:
    def brought(text: str) -> int:
        path = tmp_path / "a.csv"
        path.write_text(text, "utf-8")
        made = finish(importing.import_file(shop, path, Options())).import_id
        assert made is not None
        return made

    return brought


def everything(shop: Shop) -> dict[str, list[Any]]:
    with shop.reading() as session:
        link = session.connection()
        return {
            table: [tuple(row) for row in link.exec_driver_sql(f"SELECT * FROM {table}")] for table in TABLES
        }


def take_back(shop: Shop, import_id: int) -> import_undo.Gone:
    with shop.changing() as session:
        return import_undo.take_back(session, import_id)


MEMBERS = "卡号,姓名,手机,尺码,导购\nV1,张三,13800128899,M,小燕\nV2,李四,13900128899,,\n"
LINES = "单号,日期,卡号,行ID,品名,数量,金额\nT1,2024-01-01,V1,1,大衣,1,100\nT2,2024-01-02,V1,2,大衣,-1,-100\n"


def test_what_was_added_is_gone(shop: Shop, bring: Callable[[str], int]) -> None:
    before = everything(shop)
    first = bring(MEMBERS)
    between = everything(shop)
    second = bring(LINES)
    assert take_back(shop, second) == import_undo.Gone(members=0, tickets=2, lines=2)
    assert everything(shop) == between
    assert take_back(shop, first) == import_undo.Gone(members=2, tickets=0, lines=0)
    assert everything(shop) == before
    bring(MEMBERS)


def test_what_was_changed_is_as_before(shop: Shop, bring: Callable[[str], int]) -> None:
    bring(MEMBERS)
    bring(LINES)
    before = everything(shop)
    members = bring(
        "卡号,姓名,手机,邮箱,尺码,生日\nV1,张三,13711112222,a@example.com,L,1990-01-01\nV3,王五,,,,\n"
    )
    lines = bring(LINES.replace("大衣", "外套") + "T1,2024-01-01,V1,3,丝巾,1,50\n")
    returned = bring("单号,退货\nT1,是\n")
    for import_id in (returned, lines, members):
        take_back(shop, import_id)
    assert everything(shop) == before


def test_once_only_and_none_that_never_was(shop: Shop, bring: Callable[[str], int]) -> None:
    done = bring(MEMBERS)
    take_back(shop, done)
    with shop.reading() as session:
        assert [run.undone_at is None for run in imports.latest(session)] == [False]
    with pytest.raises(errors.NothingToUndo):
        take_back(shop, done)
    with pytest.raises(errors.Unknown):
        take_back(shop, 99)


def _amend(session: WriteSession) -> None:
    row = session.get(Member, 1)
    assert row is not None
    row.notes = "x"


def _answer() -> DrillAnswer:
    return DrillAnswer(member_id=1, asked_on=make.TODAY, question="size", answer="M", expected="L", right=0)


def _merge(session: WriteSession, *, kept: int, gone: int | None) -> None:
    """Keep `kept`, and put on record that `gone`, who came with the import, was merged into her."""
    session.flush()
    change = recording.change_id(session)
    if gone is not None:
        before = json.dumps({"id": gone, "import_id": 1})
        row = ChangedRow(change_id=change, table_name="member", row_key=str(gone), before=before, after=None)
        session.add(row)
    session.add(Merge(kept_id=kept, gone_id=gone or 9, gone_name="x", change_id=change, merged_on=make.TODAY))


def _amend_line(session: WriteSession) -> None:
    row = session.get(PurchaseLine, 1)
    assert row is not None
    row.size = "S"


@pytest.mark.parametrize(
    ("build", "kind"),
    [
        (lambda session: make.purchase(session, 1), "purchase"),
        (lambda session: make.relative(session, 1), "relative"),
        (lambda session: make.consent(session, 1), "consent"),
        (lambda session: make.contact(session, 1, rule="own"), "contact"),
        (lambda session: session.add(Note(member_id=1, text="x", written_on=make.TODAY)), "note"),
        (lambda session: session.add(Tag(member_id=1, name="x")), "tag"),
        (lambda session: make.former_card(session, 1, "OLD"), "former_card"),
        (lambda session: session.add(_answer()), "drill_answer"),
        (lambda session: make.feedback(session, 1), "feedback"),
        (lambda session: make.feedback(session, make.member(session, "王五"), purchase_id=1), "feedback"),
        (lambda session: make.invitation(session, 1), "invitation"),
        (lambda session: make.lot(session, 1), "balance"),
        (lambda session: _merge(session, kept=1, gone=None), "merge"),
        (lambda session: _merge(session, kept=make.member(session, "王五"), gone=1), "merge"),
        (lambda session: make.contact(session, 1, outcome="reached"), "contact"),
        (lambda session: make.member(session, "王五", referred_by_id=1), "member"),
        (_amend, "member"),
        (_amend_line, "line"),
    ],
)
def test_what_rests_on_it_stands_in_the_way(
    shop: Shop, bring: Callable[[str], int], build: Callable[[WriteSession], Any], kind: str
) -> None:
    done = bring("单号,日期,卡号,姓名,金额\nT1,2024-01-01,V1,张三,100\n")
    with shop.changing() as session:
        build(session)
        session.flush()
    before = everything(shop)
    with pytest.raises(errors.ImportBuiltOn) as refused:
        take_back(shop, done)
    assert refused.value.kind == kind
    assert everything(shop) == before


def test_what_was_built_and_undone_is_not_in_the_way(shop: Shop, bring: Callable[[str], int]) -> None:
    done = bring(MEMBERS)
    with shop.changing() as session:
        _amend(session)
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert take_back(shop, done).members == 2


def test_contacts_that_nobody_touched_go_along(shop: Shop, bring: Callable[[str], int]) -> None:
    done = bring(MEMBERS)
    with shop.changing() as session:
        make.contact(session, 1, rule="C1")
    assert take_back(shop, done).members == 2
    assert everything(shop)["contact"] == []


def test_what_was_reckoned_of_its_members_goes_along(shop: Shop, bring: Callable[[str], int]) -> None:
    made = bring("姓名,卡号\n陈丽,V1\n")
    with shop.changing() as session:
        assert standing.bring_up_to_date(session, make.TODAY) == 1
    assert take_back(shop, made).members == 1


def test_a_benefit_that_she_took_stands_in_the_way(shop: Shop, bring: Callable[[str], int]) -> None:
    made = bring("姓名,卡号\n陈丽,V1\n")
    with shop.changing() as session:
        one = session.scalars(select(Member.id)).one()
        session.get_one(Member, one).level = "vip"
        benefits.claim(session, one, "monthly_gift", make.TODAY)
    with pytest.raises(errors.ImportBuiltOn):
        take_back(shop, made)
