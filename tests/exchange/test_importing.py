"""A file comes in as its owner would say is right, all of it or nothing, and only once."""

import csv
import io
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.database.sessions import Actor
from app.database.shop import Shop
from app.domain import errors
from app.domain.permissions import Role
from app.exchange import importing
from app.exchange.columns import Kind
from app.exchange.options import Options
from app.exchange.outcome import Outcome
from app.models import Phone
from app.progress import finish
from tests import make
from tests.exchange import workbooks
from tests.exchange.conftest import Ask, Bring

MEMBERS = "会员卡号,姓名,拼音,性别,手机,生日,入会日期,备注\n"
LINES = "小票号,日期,会员卡号,商品名称,尺码,颜色,数量,金额\n"


def whys(outcome: Outcome) -> list[tuple[int, str, str]]:
    return [(reason.row, reason.column, reason.why) for reason in outcome.reasons]


def counts(outcome: Outcome) -> tuple[int, int, int, int, int]:
    return outcome.rows, outcome.added, outcome.updated, outcome.unchanged, outcome.rejected


# Members --------------------------------------------------------------------------------------------


def test_members_in_three_scripts(bring: Bring, ask: Ask) -> None:
    text = MEMBERS + (
        "V1,单 晓芳,,女,138 0012 8899,农历八月十五,2024-03-05 10:22:33,不吃辣\n"
        "V2,平田 詩織,ひらた しおり,F,090-1234-5678,1990/6/10,2024/3/6,\n"
        "V3,Zoë O’Neil,,,,--0229,,\n"
    )
    assert counts(bring(text)) == (3, 3, 0, 0, 0)
    shown = "name, card, gender, birth_calendar, birth_year, birth_month, birth_day, joined_on, notes, source, status"
    assert ask(f"SELECT {shown} FROM member ORDER BY id") == [
        ("单 晓芳", "V1", "f", "lunar", None, 8, 15, "2024-03-05", "不吃辣", "import", "active"),
        ("平田 詩織", "V2", "f", "solar", 1990, 6, 10, "2024-03-06", "", "import", "active"),
        ("Zoë O’Neil", "V3", "", "solar", None, 2, 29, None, "", "import", "active"),
    ]
    assert ask("SELECT written, digits, position FROM phone ORDER BY id")[0] == (
        "138 0012 8899",
        "+8613800128899",
        0,
    )
    assert "shan" in ask("SELECT find_readings FROM member")[0][0]


def test_the_same_file_twice_adds_nothing(bring: Bring, ask: Ask) -> None:
    text = (
        MEMBERS
        + "V1,张三,,,13800128899,1990-01-01,,\n,李四,,,13900128899,,,\n,王五,,,,1980-02-03,,\n,赵六,,,,,,\n"
    )
    assert counts(bring(text)) == (4, 4, 0, 0, 0)
    before = ask("SELECT * FROM member"), ask("SELECT * FROM phone")
    assert counts(bring(text)) == (4, 0, 0, 4, 0)
    assert (ask("SELECT * FROM member"), ask("SELECT * FROM phone")) == before


def test_who_is_known_without_a_card(bring: Bring) -> None:
    bring(MEMBERS + "V1,张三,,,13800128899,1990-01-01,,\n")
    bring("姓名,邮箱\n李四,a@example.com\n")
    assert counts(bring("姓名,手机\n张 三,+86 138-0012-8899\n")) == (1, 0, 0, 1, 0)
    assert counts(bring("姓名,生日,手机\n张三,1990-01-01,13711112222\n")) == (1, 0, 1, 0, 0)
    assert counts(bring("姓名,邮箱\n李四,a@example.com\n")) == (1, 0, 0, 1, 0)
    # Another card, another birthday, or the name alone: somebody else.
    assert bring("卡号,姓名,手机,生日\nV9,张三,13800128899,1990-01-01\n").added == 1
    assert bring("姓名,手机,生日\n张三,13800128899,2012-06-06\n").added == 1
    assert bring("姓名\n张三\n").added == 1


def test_one_who_may_be_either_is_refused(bring: Bring) -> None:
    bring("卡号,姓名,手机\nV1,张三,13800128899\nV2,张三,13800128899\n")
    assert whys(bring("姓名,手机\n张三,13800128899\n")) == [(2, "姓名", "more_than_one")]


def test_a_card_of_somebody_else_is_refused(bring: Bring) -> None:
    assert whys(bring("卡号,姓名\nV1,张三\nV1,李四\n")) == [(3, "卡号", "card_of_another")]


def test_twice_in_one_file_is_one_member(bring: Bring, ask: Ask) -> None:
    assert counts(
        bring("卡号,姓名,邮箱,手机\nV1,张三,,13800128899\nV1,张三,a@example.com,13900128899\n")
    ) == (2, 1, 1, 0, 0)
    assert ask("SELECT email FROM member") == [("a@example.com",)]
    assert ask("SELECT digits, position FROM phone ORDER BY id") == [
        ("+8613800128899", 0),
        ("+8613900128899", 1),
    ]
    assert ask("SELECT find_digits FROM member")[0][0].split() == ["v1", "13800128899", "13900128899"]


def test_what_a_file_may_change(shop: Shop, bring: Bring, ask: Ask) -> None:
    with shop.changing() as session:
        make.member(session, "张三", card="V1", email="own@example.com", notes="")
    bring("卡号,姓名,职业\nV2,李四,教师\n")
    outcome = bring("卡号,姓名,邮箱,备注,职业\nV1,张三,new@example.com,新,\nV2,李四,,,医生\n")
    assert counts(outcome) == (2, 0, 2, 0, 0)
    # What staff wrote stands, an empty field is filled, a blank replaces nothing, and a file renews a file.
    assert ask("SELECT email, notes, occupation FROM member ORDER BY id") == [
        ("own@example.com", "新", ""),
        ("", "", "医生"),
    ]
    assert counts(bring("卡号,姓名,职业\nV2,李四,\n")) == (1, 0, 0, 1, 0)


def test_a_birthday_is_never_told_by_halves(shop: Shop, bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名,生日\nV1,张三,1990-03-05\n")
    assert bring("卡号,姓名,生日\nV1,张三,农历三月初五\n").updated == 1
    assert ask("SELECT birth_calendar, birth_year, birth_month, birth_day FROM member") == [
        ("lunar", None, 3, 5)
    ]
    with shop.changing() as session:
        make.member(session, "李四", card="V2", birth_calendar="solar", birth_month=5, birth_day=6)
    assert bring("卡号,姓名,生日\nV2,李四,1991-05-07\n").unchanged == 1


def test_numbers_that_staff_took_away_stay_away(shop: Shop, bring: Bring, ask: Ask) -> None:
    text = "卡号,姓名,手机\nV1,张三,13800128899\n"
    bring(text)
    with shop.changing() as session:
        session.delete(session.get(Phone, 1))
        session.flush()
    assert bring(text).unchanged == 1
    assert ask("SELECT count(*) FROM phone") == [(0,)]


def test_names_in_parts_and_addresses(bring: Bring, ask: Ask) -> None:
    bring("姓,名,セイ,メイ,都道府県,住所\n佐藤,葵,さとう,あおい,東京都,渋谷区1-2\n")
    bring(
        "First Name,Last Name,State,City,Address,Tel,Phone2\nAda,Byron,TX,Austin,1 Main St,5551234567,5557654321\n"
    )
    assert ask("SELECT name, reading, address FROM member ORDER BY id") == [
        ("佐藤葵", "さとう あおい", "東京都渋谷区1-2"),
        ("Ada Byron", "", "1 Main St, Austin, TX"),
    ]
    assert ask("SELECT count(*) FROM phone") == [(2,)]


def test_what_she_wears_and_who_looks_after_her(bring: Bring, ask: Ask) -> None:
    text = "姓名,电话,尺码,颜色,导购,农历生日,勿扰\n张三,13800128899,M,藏青,小燕,1985-8-15,是\n李四,13800128800,,,小燕,,否\n"
    bring(text)
    assert ask("SELECT kind, value FROM preference ORDER BY id") == [("size", "M"), ("colour", "藏青")]
    assert ask("SELECT name, role, active FROM staff") == [("小燕", "clerk", 0)]
    assert ask("SELECT advisor_id, do_not_contact, birth_calendar, birth_year FROM member") == [
        (1, 1, "lunar", 1985),
        (1, 0, None, None),
    ]
    assert bring(text).unchanged == 2
    assert bring("姓名,电话,尺码\n张三,13800128899,L\n李四,13800128800,S\n").updated == 2
    assert len(ask("SELECT * FROM preference")) == 4


@pytest.mark.parametrize(
    ("row", "column", "why"),
    [
        ("V1,张三,,,,1990-02-30,,", "生日", "not_a_date"),
        ("V1,张三,,,,1990-13-01,,", "生日", "not_a_date"),
        ("V1,张三,,,,昨天,,", "生日", "not_a_date"),
        ("V1,张三,,,,农历2057年闰八月初一,,", "生日", "not_a_date"),
        ("V1,张三,,,,,5.6.70x,", "入会日期", "not_a_date"),
        ("V1,,,,,1990-01-01,,", "姓名", "name_missing"),
        ("V1,张\0三,,,,,,", "姓名", "control"),
        ("V1,张\u202e三,,,,,,", "姓名", "control"),
        (f"V1,{'张' * 300},,,,,,", "姓名", "too_long"),
        (f"V1,张三,,,,,,{'x' * 30_000}", "备注", "too_long"),
        ("V1,张三,,,,,,a\0b", "备注", "control"),
        ("V1,张三,,,,,,,更多", "", "too_many_cells"),
    ],
)
def test_rows_are_refused_with_their_reason(bring: Bring, ask: Ask, row: str, column: str, why: str) -> None:
    outcome = bring(MEMBERS + "V0,好人,,,,,,\n" + row + "\n")
    assert whys(outcome) == [(3, column, why)]
    assert outcome.import_id is None
    assert ask("SELECT count(*) FROM member") == [(0,)]
    assert ask("SELECT count(*) FROM import_run") == [(0,)]


def test_what_is_left_out_is_said(bring: Bring, ask: Ask) -> None:
    outcome = bring(MEMBERS + "V1,张三,,熊猫,请来电,,,\n")
    assert [(notice.column, notice.why) for notice in outcome.notices] == [
        ("性别", "gender_unknown"),
        ("手机", "not_a_phone"),
    ]
    assert ask("SELECT gender FROM member") == [("",)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=8))
def test_names_of_any_script_are_kept_exactly_or_refused(bring: Bring, ask: Ask, written: list[str]) -> None:
    sheet = io.StringIO()
    csv.writer(sheet).writerows(
        [["卡号", "姓名"], *([f"V{place}", name] for place, name in enumerate(written))]
    )
    outcome = bring(sheet.getvalue().encode("utf-8", "surrogatepass"), encoding="utf-8", dry_run=True)
    assert outcome.rows == outcome.added + outcome.updated + outcome.unchanged + outcome.rejected
    assert ask("SELECT count(*) FROM member") == [(0,)]


# Lines ----------------------------------------------------------------------------------------------


@pytest.fixture
def known(bring: Bring) -> None:
    bring("卡号,姓名,手机\nV1,张三,13800128899\nV2,李四,13900128899\n")


@pytest.mark.usefixtures("known")
def test_lines_of_tickets(bring: Bring, ask: Ask) -> None:
    text = LINES + (
        "T1,2024-03-05 18:30,V1,羊绒大衣,M,藏青,1,2999.50\n"
        "T1,2024-03-05 18:30,V1,丝巾,,红,2,398\n"
        "T1,2024-03-05 18:30,V1,丝巾,,红,2,398\n"
        'T2,2024-03-06 09:05,V2,衬衫,S,白,1,"1,299.00"\n'
    )
    outcome = bring(text)
    assert counts(outcome) == (4, 4, 0, 0, 0)
    assert (outcome.kind, outcome.tickets, outcome.members.added) == ("purchases", 2, 0)
    assert outcome.sums is not None
    assert (str(outcome.sums.read), outcome.sums.stored, outcome.sums.currency) == ("5094.5", 509450, "CNY")
    assert ask("SELECT ticket, day, time, member_id FROM purchase") == [
        ("T1", "2024-03-05", "18:30", 1),
        ("T2", "2024-03-06", "09:05", 2),
    ]
    assert ask("SELECT purchase_id, item, size, colour, quantity, price FROM purchase_line ORDER BY id") == [
        (1, "羊绒大衣", "M", "藏青", 1, 299950), (1, "丝巾", "", "红", 2, 39800),
        (1, "丝巾", "", "红", 2, 39800), (2, "衬衫", "S", "白", 1, 129900),
    ]  # fmt: skip
    assert counts(bring(text)) == (4, 0, 0, 4, 0)
    longer = text + "T2,2024-03-06 09:05,V2,腰带,,黑,1,99\n"
    assert counts(bring(longer)) == (5, 1, 0, 4, 0)
    assert ask("SELECT purchase_id FROM purchase_line WHERE item = '腰带'") == [(2,)]


@pytest.mark.usefixtures("known")
def test_tickets_without_a_number_are_a_member_and_a_day(bring: Bring, ask: Ask) -> None:
    text = "日期,手机,品名,单价,数量\n2024-03-05,13800128899,丝巾,100,2\n2024-03-05,13800128899,腰带,50,1\n2024-03-06,13800128899,丝巾,100,1\n"
    assert counts(bring(text)) == (3, 3, 0, 0, 0)
    assert ask("SELECT day, ticket FROM purchase") == [("2024-03-05", None), ("2024-03-06", None)]
    assert ask("SELECT price FROM purchase_line ORDER BY id") == [(20000,), (5000,), (10000,)]
    assert counts(bring(text + "2024-03-05,13800128899,帽子,80,1\n")) == (4, 1, 0, 3, 0)
    assert ask("SELECT count(*) FROM purchase") == [(2,)]


def test_a_number_given_to_several_is_several_tickets(bring: Bring, ask: Ask) -> None:
    text = "单号,日期,客户ID,客户名称,行ID,金额\nN,2024-01-01,V1,张三,1,10\nN,2024-01-02,V1,张三,2,20\nN,2024-01-02,V2,李四,3,30\n"
    assert counts(bring(text)) == (3, 3, 0, 0, 0)
    assert ask("SELECT ticket, member_id, day FROM purchase") == [
        ("N", 1, "2024-01-01"),
        ("N/2", 1, "2024-01-02"),
        ("N/3", 2, "2024-01-02"),
    ]
    assert counts(bring(text + "N,2024-01-02,V2,李四,4,40\n")) == (4, 1, 0, 3, 0)
    assert ask("SELECT count(*) FROM purchase") == [(3,)]


def test_lines_with_an_id_are_renewed(bring: Bring, ask: Ask) -> None:
    text = "单号,日期,客户ID,客户名称,行ID,品名,金额\nN,2024-01-01,V1,张三,1,丝巾,10.004\nN,2024-01-01,V1,张三,2,腰带,20.004\n"
    bring(text)
    assert counts(bring(text)) == (2, 0, 0, 2, 0)
    assert counts(bring(text.replace("丝巾", "围巾").replace("20.004", "25"))) == (2, 0, 2, 0, 0)
    assert ask("SELECT item, price FROM purchase_line ORDER BY id") == [("围巾", 1000), ("腰带", 2500)]
    assert len(ask("SELECT * FROM changed_row WHERE table_name = 'purchase_line'")) == 2


@pytest.mark.usefixtures("known")
def test_negative_lines_point_at_what_they_return(bring: Bring, ask: Ask) -> None:
    text = LINES + (
        "T1,2024-03-01,V1,大衣,M,黑,1,999\nT2,2024-03-02,V1,大衣,M,黑,1,999\nT3,2024-03-03,V1,丝巾,,,4,400\n"
        "T4,2024-03-05,V1,大衣,M,黑,-1,-999\nT4,2024-03-05,V1,丝巾,,,1,-100\nT4,2024-03-05,V1,帽子,,,-1,80\n"
    )
    assert counts(bring(text)) == (6, 6, 0, 0, 0)
    assert ask("SELECT item, quantity, price, returns_line_id FROM purchase_line WHERE quantity < 0 ORDER BY id") == [
        ("大衣", -1, -99900, 2), ("丝巾", -1, -10000, 3), ("帽子", -1, -8000, None),
    ]  # fmt: skip


def test_a_sheet_of_returns(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    orders = [
        ["单号", "日期", "卡号", "姓名", "金额"],
        ["A", "2024-01-01", "V1", "张三", 10],
        ["A", "2024-01-01", "V1", "张三", 20],
    ]
    sheets = {"退货": [["单号", "退回"], ["A", "是"], ["B", "否"]], "说明": [["x"]], "订单": orders}
    outcome = bring(workbooks.book(tmp_path / "a.xlsx", sheets))
    assert counts(outcome) == (2, 2, 0, 0, 0)
    assert (outcome.kind, outcome.returned) == ("both", 2)
    assert outcome.sheets == {"退货": "returns", "说明": None, "订单": "both"}
    assert ask("SELECT price, quantity, returns_line_id, day FROM purchase_line WHERE quantity < 0 ORDER BY id") == [
        (-1000, -1, 1, "2024-01-01"), (-2000, -1, 2, "2024-01-01"),
    ]  # fmt: skip
    assert bring(tmp_path / "a.xlsx").returned == 0
    assert counts(bring(tmp_path / "a.xlsx", sheet="退货")) == (2, 0, 0, 2, 0)
    assert whys(bring("单号,退货\nZ,是\n")) == [(2, "单号", "unknown_ticket")]
    with pytest.raises(errors.Unknown):
        bring(tmp_path / "a.xlsx", sheet="没有")


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("row", "column", "why"),
    [
        ("T1,,V1,大衣,M,黑,1,10", "日期", "day_missing"),
        ("T1,2024-01-01,V1,大衣,M,黑,1,", "金额", "price_missing"),
        ("T1,2024-01-01,V9,大衣,M,黑,1,10", "会员卡号", "unknown_member"),
        ("T1,2024-01-01,,大衣,M,黑,1,10", "", "member_missing"),
        ("T1,2024-02-30,V1,大衣,M,黑,1,10", "日期", "not_a_date"),
        ("T1,2024-01-01,V1,大衣,M,黑,0,10", "数量", "not_a_quantity"),
        ("T1,2024-01-01,V1,大衣,M,黑,1.5,10", "数量", "not_a_quantity"),
        ("T1,2024-01-01,V1,大衣,M,黑,1,²", "金额", "not_an_amount"),
        ("T1,2024-01-01,V1,大衣,M,黑,1,1_000", "金额", "not_an_amount"),
        ('T1,2024-01-01,V1,大衣,M,黑,1,"1,5"', "金额", "not_an_amount"),
    ],
)
def test_lines_are_refused_with_their_reason(bring: Bring, ask: Ask, row: str, column: str, why: str) -> None:
    assert whys(bring(LINES + "T0,2024-01-01,V1,衬衫,M,白,1,10\n" + row + "\n")) == [(3, column, why)]
    assert ask("SELECT count(*) FROM purchase") == [(0,)]


def test_a_table_of_both_takes_the_newest_row_of_each_member(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    text = (
        "日期,客户名称,客户ID,城市,导购,金额\n2024-01-02,张三,V1,上海,,10\n2024-03-01,张三,V1,杭州,,10\n"
        "2024-02-01,张三,V1,北京,,10\n2024-02-01,李四,V1,北京,,10\n2024-02-01,,V3,北京,,10\n"
    )
    outcome = bring(text)
    assert whys(outcome) == [(5, "客户ID", "card_of_another"), (6, "客户ID", "unknown_member")]
    bring(text, rejects=tmp_path / "out.csv")
    assert ask("SELECT name, address FROM member") == [("张三", "杭州")]


def test_members_that_are_only_named(bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名\nV1,张三\nV2,李四\nV3,李四\n")
    outcome = bring("日期,姓名,金额\n2024-01-02,张三,10\n2024-01-02,李四,10\n2024-01-02,王五,10\n")
    assert whys(outcome) == [(3, "姓名", "more_than_one")]
    assert counts(bring("日期,姓名,金额\n2024-01-02,张三,10\n2024-01-02,王五,10\n")) == (2, 2, 0, 0, 0)
    assert ask("SELECT name FROM member WHERE id > 3") == [("王五",)]


def test_a_kind_may_be_asked_for(bring: Bring) -> None:
    text = "日期,姓名,卡号,金额\n2024-01-02,张三,V1,10\n"
    assert whys(bring(text, kind=Kind.PURCHASES)) == [(2, "卡号", "unknown_member")]
    assert bring(text, kind=Kind.MEMBERS).kind == "members"
    assert bring(text, kind=Kind.PURCHASES).lines.added == 1


# How columns are written ----------------------------------------------------------------------------


def test_dates_that_could_be_two_are_asked_about(bring: Bring, ask: Ask) -> None:
    text = "卡号,姓名,生日\nV1,张三,5/2/1990\nV2,李四,3/4/1991\n"
    with pytest.raises(errors.AmbiguousColumn, match="生日"):
        bring(text)
    assert bring(text, 'dates = "DMY"').added == 2
    assert ask("SELECT birth_month, birth_day FROM member") == [(2, 5), (4, 3)]


def test_one_date_may_show_the_order_of_all(bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名,生日\nV1,张三,5/2/1990\nV2,李四,30/4/1991\n")
    assert ask("SELECT birth_month, birth_day FROM member") == [(2, 5), (4, 30)]


def test_a_birthday_of_two_figures_for_its_year_is_refused_by_row(bring: Bring) -> None:
    assert whys(bring("卡号,姓名,生日\nV1,张三,13/2/90\nV2,李四,1991-04-03\n")) == [
        (2, "生日", "ambiguous_date")
    ]
    assert whys(bring("卡号,姓名,生日\nV1,张三,3/2/1990\n", 'dates = "YMD"')) == [
        (2, "生日", "ambiguous_date")
    ]


@pytest.mark.usefixtures("known")
def test_a_decimal_comma_is_proved_or_said(bring: Bring) -> None:
    header = "日期;卡号;金额\n"
    assert bring(header + "2024-01-01;V1;73,00\n2024-01-02;V1;1.280,50\n", dry_run=True).sums.stored == 135350  # type: ignore[union-attr]
    assert bring(header + "2024-01-01;V1;1,280\n2024-01-02;V1;5\n", dry_run=True).sums.stored == 128500  # type: ignore[union-attr]
    assert whys(bring(header + "2024-01-01;V1;1,5\n")) == [(2, "金额", "not_an_amount")]
    assert bring(header + "2024-01-01;V1;1,5\n", 'decimal = ","', dry_run=True).sums.stored == 150  # type: ignore[union-attr]


def test_a_map_with_constants(bring: Bring, ask: Ask) -> None:
    said = '[columns]\n"who" = "card"\n"paid" = "price"\n[constants]\nday = "2024-01-31"\nname = "Customer {card}"\ncategory = "x"\n'
    assert counts(bring("who;paid\n57;$ 73.00\n66;$ 1.00\n", said)) == (2, 2, 0, 0, 0)
    assert ask("SELECT name, card FROM member") == [("Customer 57", "57"), ("Customer 66", "66")]
    assert ask("SELECT DISTINCT day, category FROM purchase_line ORDER BY id") == [("2024-01-31", "x")]
    with pytest.raises(errors.BadValue):
        bring("who;paid\n57;1\n", said.replace("2024-01-31", "2024-02-31"))
    with pytest.raises(errors.BadValue):
        bring("who;paid\n57;1\n", 'currency = "USD"\n' + said)


def test_excel_days_and_numbers(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    rows = [
        ["卡号", "姓名", "手机", "生日", "入会日期"],
        [1001, "张三", 13800128899, date(1990, 6, 10), 43587],
        [1002, "李四", None, date(1900, 2, 1), ""],
    ]
    outcome = bring(workbooks.book(tmp_path / "a.xlsx", {"A": rows}))
    assert whys(outcome) == [(3, "生日", "not_a_date")]
    assert bring(workbooks.book(tmp_path / "b.xlsx", {"A": rows[:2]})).added == 1
    assert ask("SELECT card, birth_year, joined_on FROM member") == [("1001", 1990, "2019-05-02")]
    assert ask("SELECT digits FROM phone") == [("+8613800128899",)]
    lines = [["日期", "时间", "卡号", "金额", "数量"], [datetime(2024, 5, 6), time(18, 5), 1001, 99.9, 2]]
    assert bring(workbooks.book(tmp_path / "c.xlsx", {"A": lines})).added == 1
    assert ask("SELECT day, time FROM purchase") == [("2024-05-06", "18:05")]


# All or nothing -------------------------------------------------------------------------------------


def test_good_rows_go_in_and_bad_ones_come_out(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    text = MEMBERS + "V1,张三,,,,1990-02-30,,'=1+1\nV2,李四,,,,1990-02-03,,\n,,,,,,,\nV3,,,,,,,\n"
    outcome = bring(text, rejects=out)
    assert counts(outcome) == (3, 1, 0, 0, 2)
    assert outcome.rejects == [str(out)]
    first, one, two = out.read_text("utf-8-sig").splitlines()
    assert first == MEMBERS.strip() + ",vitrine row,vitrine reason"
    assert one == "V1,张三,,,,1990-02-30,,'=1+1,2,生日: not_a_date"
    assert two == "V3,,,,,,,,5,姓名: name_missing"
    # Mended, the table of refused rows is imported as it is.
    mended = bring(out.read_text("utf-8-sig").replace("02-30", "02-28").replace("V3,", "V3,王五"))
    assert counts(mended) == (2, 2, 0, 0, 0)
    assert ask("SELECT card, notes FROM member ORDER BY card") == [("V1", "=1+1"), ("V2", ""), ("V3", "")]


def test_no_place_for_the_refused_rows_keeps_nothing(bring: Bring, ask: Ask, tmp_path: Path) -> None:
    with pytest.raises(errors.StorageFailed):
        bring(MEMBERS + "V1,,,,,,,\nV2,李四,,,,,,\n", rejects=tmp_path / "none" / "out.csv")
    assert ask("SELECT count(*) FROM member") == [(0,)]


def test_a_trial_changes_nothing(bring: Bring, ask: Ask) -> None:
    outcome = bring(MEMBERS + "V1,张三,,,,,,\n", dry_run=True)
    assert (outcome.import_id, outcome.added) == (None, 1)
    assert (
        ask("SELECT count(*) FROM member")
        == ask("SELECT count(*) FROM change WHERE import_id IS NOT NULL")
        == [(0,)]
    )


def test_closing_the_import_leaves_nothing(shop: Shop, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("卡号,姓名\n" + "".join(f"V{n},张三\n" for n in range(9000)), "utf-8")
    job = importing.import_file(shop, path, Options())
    assert [next(job).done for _ in range(3)] == [0, 4000, 8000]
    job.close()
    assert ask("SELECT count(*) FROM member") == [(0,)]
    assert finish(importing.import_file(shop, path, Options())).added == 9000


def test_only_managers_import(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("姓名\n张三\n", "utf-8")
    with pytest.raises(errors.NotAllowed):
        finish(importing.import_file(shop, path, Options(), Actor(None, Role.CLERK)))


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "\n\n", "日期,金额\n2024-01-01,5\n"])
def test_columns_that_nobody_knows(bring: Bring, text: str) -> None:
    with pytest.raises(errors.NoColumns):
        bring(text)


@pytest.mark.parametrize(
    ("encoding", "text"), [("gb18030", "姓名,性别\n张三丰,男\n"), ("cp932", "氏名,フリガナ\n佐藤,サトウ\n")]
)
def test_in_any_encoding(bring: Bring, ask: Ask, encoding: str, text: str) -> None:
    outcome = bring(text.encode(encoding))
    assert (outcome.encoding, outcome.added) == (encoding, 1)
    assert ask("SELECT name FROM member")[0][0] in text


def test_bytes_of_another_encoding_are_told_by_row(bring: Bring) -> None:
    data = "姓名,备注\n".encode() + "张三,好\n".encode() * 200 + "李四,坏\n".encode("gb18030")
    assert whys(bring(data))[0][::2] == (202, "wrong_encoding")
    with pytest.raises(errors.NoColumns):
        bring("姓名\n张三\n".encode("gb18030"), encoding="utf-8")


def test_every_import_is_on_record(bring: Bring, ask: Ask) -> None:
    outcome = bring("姓名\n张三\n")
    assert ask("SELECT id, kind, file_name, added, updated, unchanged, rejected FROM import_run") == [
        (outcome.import_id, "members", "given.csv", 1, 0, 0, 0)
    ]
    assert ask("SELECT operation, role FROM change WHERE import_id = 1") == [("file.import", "owner")]
