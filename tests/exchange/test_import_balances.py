"""Points and stored value that members brought along: with day and expiry, once, and taken back."""

from datetime import date

import pytest

from app.database.shop import Shop
from app.domain import errors
from app.exchange.kinds import Kind
from app.services import import_undo, points
from app.words import imports
from tests import make
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts, whys

DAY = date(2026, 11, 1)
LOTS = """SELECT a.kind,
    e.delta - coalesce((SELECT sum(amount) FROM lot_draw WHERE lot_id = e.id), 0) AS left,
    e.day, e.expires_on FROM ledger_entry e JOIN account a ON a.id = e.account_id
    WHERE e.delta > 0 AND e.kind <> 'reverse' AND left > 0 ORDER BY e.id"""
HEAD = "会员卡号,姓名,手机,积分余额,储值余额,有效期,截至日期\n"
ZHANG = "V1,张三,13800128899,3420,¥1250.50,2026-12-31,2026-10-31\n"


def test_on_a_member_file(bring: Bring, ask: Ask) -> None:
    outcome = bring(HEAD + ZHANG + "V2,李四,13900128899,0,,,2026-10-31\n")
    assert counts(outcome) == (2, 2, 0, 0, 0)
    assert ask(LOTS) == [
        ("points", 3420, "2026-10-31", "2026-12-31"),
        ("money", 125_050, "2026-10-31", "2026-12-31"),
    ]
    again = bring(HEAD + ZHANG)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 1)
    assert len(ask(LOTS)) == 2


def test_as_a_file_of_its_own_by_card_or_phone(bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名,手机\nV1,张三,13800128899\n,李四,13900128899\n")
    outcome = bring("卡号,ポイント\nV1,600\nV9,5\n", kind=Kind.TOPUPS, today=DAY, dry_run=True)
    assert whys(outcome) == [(3, "卡号", "unknown_member")]
    outcome = bring("手机,余额,到期日\n139 0012 8899,88.80,2027-01-31\n", today=DAY)
    assert (outcome.kind, counts(outcome)) == ("topups", (1, 1, 0, 0, 0))
    assert ask(LOTS) == [("money", 8_880, "2026-11-01", "2027-01-31")]


def test_twice_adds_nothing_on_a_later_day_either(bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名\nV1,张三\n")
    sheet = "卡号,积分\nV1,600\n"
    assert bring(sheet, today=DAY).added == 1
    assert bring(sheet, today=date(2026, 12, 1)).unchanged == 1
    assert ask(LOTS) == [("points", 600, "2026-11-01", None)]


def test_another_figure_of_the_same_day_is_the_better_one(bring: Bring, ask: Ask) -> None:
    bring(HEAD + ZHANG)
    assert bring(HEAD + ZHANG.replace("3420", "3400")).updated == 1
    assert ask(LOTS)[0] == ("points", 3400, "2026-10-31", "2026-12-31")


def test_a_later_file_takes_the_place_of_an_earlier_one(bring: Bring, ask: Ask, shop: Shop) -> None:
    bring(HEAD + ZHANG)
    before = ask(LOTS)
    later = bring(HEAD + "V1,张三,13800128899,100,,2027-06-30,2026-11-30\n")
    assert later.updated == 1
    assert ask(LOTS) == [
        ("money", 125_050, "2026-10-31", "2026-12-31"), ("points", 100, "2026-11-30", "2027-06-30")
    ]  # fmt: skip
    assert later.import_id is not None
    with shop.changing() as session:
        assert import_undo.take_back(session, later.import_id).balances == 1
    assert ask(LOTS) == before


def test_an_earlier_file_than_what_is_on_record_is_refused(bring: Bring, ask: Ask) -> None:
    bring(HEAD + ZHANG)
    outcome = bring("卡号,积分,截至日期\nV1,9000,2026-01-31\n", kind=Kind.TOPUPS)
    assert whys(outcome) == [(2, "积分", "balance_older")]
    outcome = bring(HEAD + "V1,张三,13800128899,9000,,,2026-01-31\n")
    assert (outcome.unchanged, [each.why for each in outcome.notices]) == (1, ["balance_older"])
    assert ask(LOTS)[0][1] == 3420


def test_several_lots_of_one_member(bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名\nV1,张三\n")
    outcome = bring(
        "卡号,积分,有效期\nV1,600,2026-12-31\nV1,2820,2027-06-30\nV1,5,2027-06-30\n", dry_run=True
    )
    assert whys(outcome) == [(4, "积分", "balance_twice")]
    assert bring("卡号,积分,有效期\nV1,600,2026-12-31\nV1,2820,2027-06-30\n").added == 2
    assert sum(row[1] for row in ask(LOTS)) == 3420


@pytest.mark.parametrize(
    ("cell", "why"),
    [("12.5", "not_points"), ("-3", "not_points"), ("a", "not_points"), ("", None), ("N/A", None)],
)
def test_points_are_whole(bring: Bring, cell: str, why: str | None) -> None:
    outcome = bring(f"卡号,姓名,积分\nV1,张三,{cell}\n")
    assert [each.why for each in outcome.reasons] == ([why] if why else [])


def test_money_below_nothing_is_refused(bring: Bring) -> None:
    bring("卡号,姓名\nV1,张三\n")
    assert whys(bring("卡号,储值余额\nV1,-5\n")) == [(2, "储值余额", "balance_negative")]


def test_a_figure_of_nothing_takes_the_lot_away(bring: Bring, ask: Ask) -> None:
    bring(HEAD + ZHANG)
    assert bring(HEAD + ZHANG.replace("3420", "0").replace("10-31", "11-30")).updated == 1
    assert [row[0] for row in ask(LOTS)] == ["money"]


def test_an_import_that_a_later_file_built_on_stands(bring: Bring, shop: Shop) -> None:
    bring("卡号,姓名\nV1,张三\n")
    first = bring("卡号,积分,截至日期\nV1,600,2026-10-01\n").import_id
    second = bring("卡号,积分,截至日期\nV1,500,2026-11-01\n").import_id
    assert first is not None
    assert second is not None
    with shop.changing() as session, pytest.raises(errors.ImportBuiltOn) as refused:
        import_undo.take_back(session, first)
    assert refused.value.kind == "balance"
    for import_id in (second, first):
        with shop.changing() as session:
            import_undo.take_back(session, import_id)


def test_a_card_of_before_still_finds_her(bring: Bring, ask: Ask, shop: Shop) -> None:
    with shop.changing() as session:
        her = make.member(session, "张晓红", card="V1")
        make.former_card(session, her, "OLD-7")
    assert bring("卡号,积分\nOLD-7,600\n").added == 1
    assert bring("小票号,日期,卡号,品名,金额\nT1,2026-01-02,OLD-7,大衣,5\n").lines.added == 1
    assert bring("卡号,姓名,邮箱\nOLD-7,张小红,a@example.com\n").updated == 1
    assert ask("SELECT name, card, email FROM member") == [("张晓红", "V1", "a@example.com")]
    assert ask("SELECT count(*) FROM purchase_line WHERE member_id = 1") == [(1,)]


def test_a_file_of_before_changes_nothing_of_what_was_spent_since(bring: Bring, ask: Ask, shop: Shop) -> None:
    bring(HEAD + ZHANG)
    with shop.changing() as session:
        points.redeem(session, 1, 3_000, date(2026, 11, 10))
    assert bring(HEAD + ZHANG).unchanged == 1
    assert bring(HEAD + ZHANG.replace("3420", "420")).unchanged == 1
    outcome = bring(HEAD + ZHANG.replace("3420", "100"))
    assert (outcome.unchanged, [each.why for each in outcome.notices]) == (1, ["balance_spent"])
    assert bring(HEAD + ZHANG.replace("3420", "3400")).updated == 1
    assert [row[1] for row in ask(LOTS)] == [400, 125_050]


def test_figures_without_a_day_do_not_replace_what_is_earned_here(bring: Bring, ask: Ask, shop: Shop) -> None:
    bring("卡号,姓名,积分\nV1,张三,600\n", today=DAY)
    with shop.changing() as session:
        points.earn(session, 1, 50, date(2026, 11, 10))
    outcome = bring("卡号,积分\nV1,700\n", kind=Kind.TOPUPS, today=date(2026, 12, 1))
    assert whys(outcome) == [(2, "积分", "balance_older")]
    assert sum(row[1] for row in ask(LOTS)) == 650


@pytest.mark.parametrize(
    ("head", "row", "column"),
    [
        ("卡号,积分,积分有效期,截至日期", "V1,5,2026-10-30,2026-10-31", "积分"),
        ("卡号,储值余额,储值到期日,截至日期", "V1,5,2026-10-30,2026-10-31", "储值余额"),
        ("卡号,积分,有效期", "V1,5,2026-11-15", "积分"),
    ],
)
def test_what_lapses_before_its_day_is_refused(
    bring: Bring, ask: Ask, head: str, row: str, column: str
) -> None:
    bring("卡号,姓名\nV1,张三\n")
    today = date(2026, 11, 16)
    outcome = bring(f"{head}\n{row}\n", today=today)
    assert whys(outcome) == [(2, column, "balance_lapsed")]
    assert imports.reason("balance_lapsed") != "balance_lapsed"
    assert ask(LOTS) == []
    on_its_day = row.replace("10-30", "10-31").replace("11-15", "11-16")
    assert bring(f"{head}\n{on_its_day}\n", today=today).added == 1
    nothing = row.replace(",5,", ",0,")
    assert bring(f"{head}\n{nothing}\n", today=today).rejected == 0


def test_beside_a_member_what_lapses_before_its_day_is_left_out(bring: Bring, ask: Ask) -> None:
    outcome = bring("卡号,姓名,积分,积分有效期,截至日期\nV1,张三,5,2026-10-30,2026-10-31\n")
    assert (outcome.added, [(it.column, it.why) for it in outcome.notices]) == (
        1,
        [("积分", "balance_lapsed")],
    )
    assert ask(LOTS) == []
