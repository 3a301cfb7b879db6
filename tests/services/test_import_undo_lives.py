"""An import taken back beside what cards, levels and the ledger have done since."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.database.sessions import WriteSession
from app.database.shop import Shop
from app.domain import errors
from app.exchange import importing
from app.exchange.options import Options
from app.models import Base
from app.progress import finish
from app.services import (
    balance,
    card_life,
    import_undo,
    lapsing,
    levels,
    points,
    purchases,
    standing,
    undo,
)
from app.services.purchases import NewLine
from tests import make
from tests.make import TODAY

HEAD = "卡号,姓名,会员状态,会员有效期,积分,储值余额,有效期,截至日期\n"
FILE = (
    HEAD
    + "V1,张三,有效,2026-12-20,500,300,2027-06-30,2026-10-31\n"
    + "V2,李四,有效,2026-11-12,80,,2026-11-12,2026-10-31\n"
)
LATER = TODAY + timedelta(days=30)
_LEFT_OUT = {"change", "changed_row", "import_run", "account", "ledger_entry", "lot_draw", "staff", "setting"}
"""The record, which keeps all; accounts and entries, which stay without her name; marks."""


def taken_in(shop: Shop, tmp_path: Path, text: str) -> int:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    done = finish(importing.import_file(shop, path, Options(today=TODAY)))
    assert (done.reasons, done.import_id is None) == ([], False)
    return done.import_id or 0


def taken_back(shop: Shop, import_id: int) -> import_undo.Gone:
    with shop.changing() as session:
        return import_undo.take_back(session, import_id)


def everything(shop: Shop) -> dict[str, list[Any]]:
    with shop.reading() as session:
        link = session.connection()
        return {
            name: sorted(map(tuple, link.exec_driver_sql(f"SELECT * FROM {name}")), key=repr)
            for name in Base.metadata.tables
            if name not in _LEFT_OUT
        }


def held(shop: Shop) -> list[tuple[Any, ...]]:
    """Return what each member holds, and see that the ledger is whole."""
    with shop.reading() as session:
        link = session.connection()

        rows = link.exec_driver_sql(
            "SELECT a.holder_id, a.kind, sum(e.delta)"
            " FROM account a JOIN ledger_entry e ON e.account_id = a.id"
            " WHERE a.holder_id IS NOT NULL GROUP BY 1, 2 HAVING sum(e.delta) <> 0 ORDER BY 1, 2"
        )
        return [tuple(row) for row in rows]


def _warn(session: WriteSession) -> None:
    card_life.warn(session, 1, TODAY, "late", TODAY + timedelta(days=9))


def _replace(session: WriteSession) -> None:
    card_life.replace(session, 1, TODAY, "lost")


def _renew(session: WriteSession) -> None:
    card_life.renew(session, 1, TODAY)


def _buy(session: WriteSession) -> None:
    purchases.record(session, 1, [NewLine("coat", 2_000_000)], TODAY)


def _pay(session: WriteSession) -> None:
    purchases.record(session, 1, [NewLine("coat", 10_000)], TODAY, payment="balance")


LATER_CHANGES: dict[str, Callable[[WriteSession], Any]] = {
    "warned": _warn,
    "replaced": _replace,
    "renewed": _renew,
    "bought": _buy,
    "paid": _pay,
    "level": lambda session: levels.set_level(session, 1, "vip", TODAY),
    "given": lambda session: points.earn(session, 1, 50, TODAY),
    "redeemed": lambda session: points.redeem(session, 1, 100, TODAY),
    "put right": lambda session: points.adjust(session, 1, -20, TODAY, "wrong"),
    "topped up": lambda session: balance.topup(session, 1, 100_000, TODAY),
}


@pytest.mark.parametrize("name", LATER_CHANGES)
def test_what_was_done_since_stands_in_the_way_until_it_is_undone(
    shop: Shop, tmp_path: Path, name: str
) -> None:
    before = everything(shop)
    done = taken_in(shop, tmp_path, FILE)
    brought = everything(shop), held(shop)
    assert brought[1] == [(1, "money", 30_000), (1, "points", 500), (2, "points", 80)]
    with shop.changing() as session:
        LATER_CHANGES[name](session)
    now = everything(shop), held(shop)
    assert now != brought
    with pytest.raises(errors.ImportBuiltOn):
        taken_back(shop, done)
    assert (everything(shop), held(shop)) == now
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    assert (everything(shop), held(shop)) == brought
    gone = taken_back(shop, done)
    assert (gone.members, gone.balances) == (2, 3)
    assert everything(shop) == before
    assert held(shop) == []


def test_what_the_days_did_goes_along(shop: Shop, tmp_path: Path) -> None:
    before = everything(shop)
    done = taken_in(shop, tmp_path, FILE)
    with shop.changing() as session:
        card_life.pass_days(session, LATER)
    with shop.changing() as session:
        assert lapsing.lapse_all(session, LATER) == 1
    with shop.changing() as session:
        standing.bring_up_to_date(session, LATER)
    with shop.reading() as session:
        asked = "SELECT status FROM member ORDER BY id"
        assert session.connection().exec_driver_sql(asked).scalars().all() == ["active", "expired"]
    assert held(shop) == [(1, "money", 30_000), (1, "points", 500)]
    assert taken_back(shop, done).members == 2
    after = everything(shop)
    assert {name: rows for name, rows in after.items() if rows != before[name]} == {}
    assert held(shop) == []


def test_purchases_of_a_file_go_though_cards_levels_and_points_went_on(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        make.member(session, "张三", card="V1", status="active", valid_until=date(2026, 12, 1))
    done = taken_in(
        shop, tmp_path, "单号,日期,卡号,品名,金额\nT1,2026-11-01,V1,大衣,900\nT2,2026-11-02,V1,帽,50\n"
    )
    for name in ("bought", "given", "redeemed", "warned"):
        with shop.changing() as session:
            LATER_CHANGES[name](session)
    kept = everything(shop)
    points_of_hers = held(shop)
    assert taken_back(shop, done) == import_undo.Gone(members=0, tickets=2, lines=2)
    now = everything(shop)
    assert [row for row in kept["purchase"] if row not in now["purchase"]] == [
        row for row in kept["purchase"] if row[0] in (1, 2)
    ]
    assert {name for name, rows in now.items() if rows != kept[name]} <= {
        "purchase",
        "purchase_line",
        "contact",
    }
    assert held(shop) == points_of_hers != []


def test_purchases_that_gave_a_level_go_from_under_a_later_ticket(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        make.member(session, "张三", card="V1", status="active", valid_until=date(2026, 12, 1))
    done = taken_in(shop, tmp_path, "单号,日期,卡号,品名,金额\nT1,2026-11-01,V1,大衣,9000\n")
    with shop.changing() as session:
        LATER_CHANGES["bought"](session)
    points_of_hers = held(shop)
    assert taken_back(shop, done) == import_undo.Gone(members=0, tickets=1, lines=1)
    with shop.reading() as session:
        link = session.connection()
        assert link.exec_driver_sql("SELECT level FROM member").scalars().all() == ["senior_vip"]
        steps = link.exec_driver_sql("SELECT before, after, why FROM level_change").all()
    # The till's ticket reaches it alone, from the level that she had before the file.
    assert [tuple(step) for step in steps] == [("member", "senior_vip", "spend")]
    assert held(shop) == points_of_hers != []  # at the rate of the level that she had then


def test_what_a_file_changed_of_a_card_is_not_taken_from_under_a_step(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        make.member(session, "张三", card="V1", status="active")
    done = taken_in(shop, tmp_path, "卡号,姓名,会员有效期,职业\nV1,张三,2026-12-01,教师\n")
    with shop.changing() as session:
        _renew(session)
    now = everything(shop)
    with pytest.raises((errors.ChangedSince, errors.ImportBuiltOn)):
        taken_back(shop, done)
    assert everything(shop) == now
    with shop.changing() as session:
        undo.take_back(session, undo.last_change(session))
    taken_back(shop, done)
    with shop.reading() as session:
        row = session.connection().exec_driver_sql("SELECT valid_until, occupation FROM member").one()
        assert tuple(row) == (None, "")


@settings(
    max_examples=20,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(names=st.lists(st.sampled_from(sorted(LATER_CHANGES)), max_size=4))
def test_all_that_was_done_since_can_be_undone_and_then_the_import(
    shop: Shop, tmp_path: Path, names: list[str]
) -> None:
    with shop.changing() as session:
        make.clear(session, kept={"setting", "card_level", "benefit", "topup_plan", "gift"})
    before = everything(shop)
    done = taken_in(shop, tmp_path, FILE)
    made = 0
    for name in names:
        try:
            with shop.changing() as session:
                LATER_CHANGES[name](session)
                session.flush()
                made += "change_id" in session.info
        except errors.Refusal:
            continue
    if made:
        with pytest.raises(errors.ImportBuiltOn):
            taken_back(shop, done)
    for _ in range(made):
        with shop.changing() as session:
            undo.take_back(session, undo.last_change(session))
    assert taken_back(shop, done).members == 2
    assert everything(shop) == before
    assert held(shop) == []
