"""Members come in as their owner would say is right, and only once."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.database.shop import Shop
from app.domain.birthday import Calendar
from app.domain.partial_birthday import PartialBirthday
from app.models import Phone
from app.services import members
from app.words import imports
from tests import make
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import MEMBERS, counts, whys


def test_members_in_three_scripts(bring: Bring, ask: Ask) -> None:
    text = MEMBERS + (
        "V1,单 晓芳,,女,138 0012 8899,农历八月十五,2024-03-05 10:22:33,不吃辣\n"
        "V2,平田 詩織,ひらた しおり,F,090-1234-5678,1990/6/10,2024/3/6,\n"
        "V3,Zoë O’Neil,,,,--0229,,\n"
    )
    assert counts(bring(text)) == (3, 3, 0, 0, 0)
    born = "birth_calendar, birth_year, birth_month, birth_day"
    assert ask(
        f"SELECT name, card, gender, {born}, joined_on, notes, source, status FROM member ORDER BY id"
    ) == [
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
    assert counts(bring("卡号,姓名,邮箱,手机\nV1,张三,,13800128899\nV1,张三,a@b.cn,13900128899\n")) == (
        2,
        1,
        1,
        0,
        0,
    )
    assert ask("SELECT email FROM member") == [("a@b.cn",)]
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


def test_a_part_of_a_birthday_comes_in_as_a_part(bring: Bring, ask: Ask) -> None:
    births = ("1973", "昭和48年", "1985年3月", "农历八月", "不详", "3月")
    rows = [
        f"V{number},{name},{birth}"
        for number, (name, birth) in enumerate(zip("张李王赵钱孙", births, strict=True), 1)
    ]
    text = "\n".join(["卡号,姓名,生日", *rows, ""])
    assert counts(bring(text)) == (6, 6, 0, 0, 0)
    born = "SELECT birth_calendar, birth_year, birth_month, birth_day FROM member ORDER BY id"
    assert ask(born) == [
        ("solar", 1973, None, None),
        ("solar", 1973, None, None),
        ("solar", 1985, 3, None),
        ("lunar", None, 8, None),
        (None, None, None, None),
        ("solar", None, 3, None),
    ]
    assert counts(bring(text)) == (6, 0, 0, 6, 0)
    # What is known better replaces a part; a part replaces nothing.
    assert counts(bring("卡号,姓名,生日\nV1,张,1973-11-08\n")) == (1, 0, 1, 0, 0)
    assert counts(bring("卡号,姓名,生日\nV1,张,1974\n")) == (1, 0, 0, 1, 0)
    assert ask(born)[0] == ("solar", 1973, 11, 8)


def test_a_part_told_by_hand_is_made_whole_by_a_file_only(shop: Shop, bring: Bring, ask: Ask) -> None:
    bring("卡号,姓名\nV1,张三\n")
    with shop.changing() as session:
        members.amend(session, 1, birthday=PartialBirthday(Calendar.SOLAR, 1973))
    bring("卡号,姓名,生日\nV1,张三,1975\n")
    assert ask("SELECT birth_year, birth_day FROM member") == [(1973, None)]
    bring("卡号,姓名,生日\nV1,张三,1973-11-08\n")
    bring("卡号,姓名,生日\nV1,张三,1990-01-01\n")
    assert ask("SELECT birth_year, birth_month, birth_day FROM member") == [(1973, 11, 8)]


def test_a_year_tells_two_of_one_name_apart(bring: Bring) -> None:
    bring("姓名,手机,生日\n张三,13800128899,1973\n")
    assert bring("姓名,手机,生日\n张三,13800128899,1973-11-08\n").updated == 1
    assert bring("姓名,手机,生日\n张三,13800128899,1999\n").added == 1


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
        "First Name,Last Name,State,City,Address,Tel,Phone2\n"
        "Ada,Byron,TX,Austin,1 Main St,5551234567,5557654321\n"
    )
    assert ask("SELECT name, reading, address FROM member ORDER BY id") == [
        ("佐藤葵", "さとう あおい", "東京都渋谷区1-2"),
        ("Ada Byron", "", "1 Main St, Austin, TX"),
    ]
    assert ask("SELECT count(*) FROM phone") == [(2,)]


def test_what_she_wears_and_who_looks_after_her(bring: Bring, ask: Ask) -> None:
    text = (
        "姓名,电话,尺码,颜色,导购,农历生日,勿扰\n张三,13800128899,M,藏青,小燕,1985-8-15,是\n"
        "李四,13800128800,,,小燕,,否\n"
    )
    bring(text)
    assert ask("SELECT kind, value FROM preference ORDER BY id") == [("size", "M"), ("colour", "藏青")]
    assert ask("SELECT name, role, active FROM staff") == [("小燕", "clerk", 0)]
    shown = "advisor_id, do_not_contact, birth_calendar, birth_year"
    assert ask(f"SELECT {shown} FROM member") == [
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


@pytest.mark.parametrize(
    ("column", "cell", "is_refused"),
    [
        ("生日", "2026-11-16", False),
        ("生日", "2026-11-17", True),
        ("生日", "2026年11月17日", True),
        ("生日", "2027", True),
        ("生日", "2026", False),
        ("生日", "2026年12月", True),
        ("生日", "2026年11月", False),
        ("生日", "11-17", False),
        ("生日", "农历2026年十月初八", False),
        ("生日", "农历2026年十月初九", True),
        ("农历生日", "2026-10-09", True),
        ("农历生日", "2026-10-08", False),
        ("农历生日", "十二月初一", False),
        ("生日", "农历2026年八月", False),
        ("生日", "农历2027年八月", True),
    ],
)
def test_nobody_is_born_after_today(bring: Bring, column: str, cell: str, is_refused: bool) -> None:
    outcome = bring(f"姓名,{column}\n张三,{cell}\n", today=date(2026, 11, 16))
    assert whys(outcome) == ([(2, column, "born_later")] if is_refused else [])
    assert (outcome.import_id is None) == is_refused
    assert imports.reason("born_later") != "born_later"


def test_a_day_of_no_shop_is_refused_and_an_end_that_never_comes_is_none(
    bring: Bring, ask: Ask, tmp_path: Path
) -> None:
    made = bring(
        "Name,Phone,In mourning since,Valid until,Wedding day\n"
        "Nina,13811112222,9999-12-31,,\n"
        "Mona,13811112223,,9999-12-31,\n"
        "Lina,13811112224,,,1604-05-20\n"
        "Rita,13811112225,,0001-01-01,\n"
        "Vera,13811112226,2026-03-01,2200-12-31,1990-05-20\n",
        rejects=tmp_path / "rejects.csv",
    )
    assert [(each.row, each.why) for each in made.reasons] == [(2, "outside_days"), (5, "outside_days")]
    assert [(each.row, each.why) for each in made.notices] == [(3, "without_end"), (4, "day_left_out")]
    assert ask("SELECT name, mourning_from, valid_until, wedding_day FROM member ORDER BY id") == [
        ("Mona", None, None, None),
        ("Lina", None, None, None),
        ("Vera", "2026-03-01", "2200-12-31", "1990-05-20"),
    ]
