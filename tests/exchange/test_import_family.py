"""Families come in beside their members, each relative once; what a sheet says of children is little."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app import i18n
from app.database.shop import Shop
from app.domain import errors, relations
from app.exchange import exporting
from app.exchange.exporting import Request, What
from app.exchange.kinds import Kind
from app.models import Contact
from app.progress import finish
from app.services import import_undo, planning, preferences, relatives
from app.words import imports, people
from tests import make
from tests.exchange.conftest import Ask, Bring
from tests.exchange.sheets import counts, whys
from tests.exchange.test_exporting import bring as brought
from tests.exchange.test_exporting import other
from tests.make import TODAY

__all__ = ["other"]
HEAD = "会员卡号,关系,家人姓名,家人生日,家人尺码,家人说明\n"
FAMILY = (
    "SELECT m.name, r.relation, r.name, r.birth_calendar, r.birth_year, r.birth_month, r.birth_day,"
    " r.birth_leap, r.sizes, r.notes FROM relative r JOIN member m ON m.id = r.member_id ORDER BY r.id"
)
Row = tuple[Any, ...]


@pytest.fixture
def her(shop: Shop) -> int:
    with shop.changing() as session:
        return make.member(session, "张晓红", card="V1", status="active", phones=["13900138812"])


def family(shop: Shop) -> list[Row]:
    with shop.reading() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(FAMILY)]


def grown_up(shop: Shop) -> None:
    """Put families on file: by the sun and the moon, without a year, in part, without a name."""
    with shop.changing() as session:
        one = make.member(session, "张晓红", card="V1")
        two = make.member(session, "李静")
        make.relative(session, one, "husband", name=" =王强", birth_calendar="solar", birth_year=1970,
                      birth_month=2, birth_day=3, sizes="XL, 裤 36", notes="爱喝茶\n怕冷")  # fmt: skip
        make.relative(session, one, "mother", name="王兰", birth_calendar="lunar", birth_year=1950,
                      birth_month=8, birth_day=15)  # fmt: skip
        make.relative(
            session, one, "father", birth_calendar="lunar", birth_month=6, birth_day=8, birth_leap=1
        )
        make.relative(
            session, one, "sister", name="张晓明", birth_calendar="solar", birth_month=2, birth_day=29
        )
        make.relative(session, one, "daughter", name="大米", birth_calendar="solar", birth_year=2001,
                      birth_month=6, birth_day=13)  # fmt: skip
        make.relative(session, one, "mother_in_law", name="陈芳", birth_calendar="solar", birth_year=1948)
        make.relative(
            session, one, "friend", name="阿梅", birth_calendar="solar", birth_year=1980, birth_month=4
        )
        make.relative(session, two, "邻居", name="Ann", sizes="'-M")
        make.relative(session, two, "brother")
        make.relative(session, two, "brother")


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_family_comes_back_whole_and_once(
    shop: Shop, other: Shop, tmp_path: Path, language: str, ending: str
) -> None:
    grown_up(shop)
    for what, rows in ((What.MEMBERS, 2), (What.FAMILY, 10)):
        request = Request(what, TODAY, language=language)
        done = finish(exporting.export_file(shop, tmp_path / f"{what}.{ending}", request))
        assert done.rows == rows
        assert brought(other, done.path) == (rows, 0, 0, 0)
        assert brought(other, done.path) == (0, 0, rows, 0)
        assert brought(shop, done.path) == (0, 0, rows, 0)
    assert family(other) == family(shop)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_everything_comes_back_and_nothing_is_refused(
    shop: Shop, other: Shop, tmp_path: Path, language: str
) -> None:
    grown_up(shop)
    request = Request(What.ALL, TODAY, language=language)
    done = finish(exporting.export_file(shop, tmp_path / "all.xlsx", request))
    assert brought(shop, done.path) == (0, 0, 12, 0)
    assert brought(other, done.path) == (12, 0, 0, 0)
    assert brought(other, done.path) == (0, 0, 12, 0)
    assert family(other) == family(shop)


def test_of_a_child_relation_and_day_come_back_and_are_the_child_on_file(
    shop: Shop, other: Shop, tmp_path: Path
) -> None:
    with shop.changing() as session:
        one = make.member(session, "张晓红", card="V1")
        for name, day in (("小米", 12), ("小麦", 13), ("小豆", None)):
            make.relative(session, one, "daughter", name=name, birth_calendar=day and "solar",
                          birth_year=day and 2018, birth_month=day and 6, birth_day=day,
                          sizes="110", notes="花粉")  # fmt: skip
        make.relative(session, one, "daughter", name="大米", birth_calendar="solar", birth_year=2001)
    kept = family(shop)
    done = finish(exporting.export_file(shop, tmp_path / "all.xlsx", Request(What.ALL, TODAY)))
    assert brought(shop, done.path) == (0, 0, 5, 0)
    assert family(shop) == kept
    assert brought(other, done.path) == (5, 0, 0, 0)
    assert brought(other, done.path) == (0, 0, 5, 0)
    assert [row[2:] for row in family(other)] == [
        ("", "solar", None, 6, 12, 0, "", ""),
        ("", "solar", None, 6, 13, 0, "", ""),
        ("", None, None, None, None, 0, "", ""),
        ("大米", "solar", 2001, None, None, 0, "", ""),
    ]


def test_every_word_for_a_relation_is_read_again() -> None:
    for language in i18n.LANGUAGES:
        with i18n.language(language):
            assert [relations.key(people.relation(key)) for key in relations.KEYS] == list(relations.KEYS)


@pytest.mark.usefixtures("her")
def test_who_is_on_file_is_renewed_and_nobody_is_there_twice(bring: Bring, ask: Ask) -> None:
    first = bring(HEAD + "V1,女儿,小米,2001-06-12,165,\nV1,丈夫,,1970-02-03,XL,\n")
    assert (first.kind, counts(first)) == (Kind.FAMILY, (2, 2, 0, 0, 0))
    again = bring(HEAD + "V1,daughter,小米,,170,爱跑步\nV1,夫,王强,02-03,,\nV1,娘,小麦,2003-01-01,,\n")
    assert counts(again) == (3, 1, 2, 0, 0)
    assert [row[1:] for row in ask(FAMILY)] == [
        ("daughter", "小米", "solar", 2001, 6, 12, 0, "170", "爱跑步"),
        ("husband", "王强", "solar", 1970, 2, 3, 0, "XL", ""),
        ("daughter", "小麦", "solar", 2003, 1, 1, 0, "", ""),
    ]
    corrected = bring(HEAD + "V1,女儿,小米,2001-06-13,,\nV1,女儿,小 米,,,\nV1,女儿,,2003-01-01,,\n")
    assert counts(corrected) == (3, 0, 1, 2, 0)
    assert ask("SELECT birth_day FROM relative WHERE name = '小米'") == [(13,)]
    assert bring(HEAD + "V1,女儿,小米,2001,,\n").unchanged == 1


@pytest.mark.usefixtures("her")
def test_twins_without_names_stay_two(bring: Bring, ask: Ask) -> None:
    twins = HEAD + "V1,女儿,,2018-06-12,,\nV1,女儿,,2018-06-12,,\n"
    assert bring(twins).added == 2
    assert bring(twins).unchanged == 2
    assert bring(HEAD + "V1,女儿,小米,2018-06-12,,\nV1,女儿,小麦,2018-06-12,,\n").updated == 2
    assert ask("SELECT name FROM relative ORDER BY id") == [("小米",), ("小麦",)]
    assert bring(HEAD + "V1,女儿,小豆,2018-06-12,,\nV1,儿子,小米,2018-06-12,,\n").added == 2


def test_what_staff_wrote_stands(shop: Shop, bring: Bring, ask: Ask, her: int) -> None:
    with shop.changing() as session:
        relatives.add(session, her, "mother", name="王兰", sizes="M")
    assert bring(HEAD + "V1,妈妈,王兰,农历八月十五,L,怕冷\n").updated == 1
    asked = "SELECT birth_calendar, birth_month, birth_day, sizes, notes FROM relative"
    assert ask(asked) == [("lunar", 8, 15, "M", "怕冷")]
    with shop.changing() as session:
        relatives.amend(session, 1, birthday=None)
    assert bring(HEAD + "V1,妈妈,王兰,农历八月十六,,\n").updated == 1
    assert ask(asked)[0][:3] == ("lunar", 8, 16)


def test_a_birthday_that_staff_wrote_stands(shop: Shop, bring: Bring, ask: Ask, her: int) -> None:
    with shop.changing() as session:
        make.relative(session, her, "son", name="小麦", birth_calendar="solar", birth_month=3, birth_day=4)
    assert bring(HEAD + "V1,儿子,小麦,2001-03-05,,\n").unchanged == 1
    assert ask("SELECT birth_year, birth_day FROM relative") == [(None, 4)]


def test_what_was_planned_for_another_birthday_is_planned_anew(
    shop: Shop, bring: Bring, ask: Ask, her: int
) -> None:
    bring(HEAD + "V1,儿子,小麦,2001-11-15,,\n")
    with shop.changing() as session:
        planning.plan(session, TODAY, 14)
    planned = "SELECT occasion_day FROM contact WHERE relative_id IS NOT NULL"
    assert ask(planned) == [("2026-11-15",)]
    bring(HEAD + "V1,儿子,小麦,2001-11-18,,\n")
    assert ask(planned) == []
    assert her


@pytest.mark.usefixtures("her")
def test_rows_that_cannot_be_are_refused(bring: Bring, ask: Ask) -> None:
    outcome = bring(
        HEAD + "V1,,小米,,,\nV9,女儿,小米,,,\nV1,女儿,小米,2027-01-01,,\nV1,女儿,小米,13月,,\n",
        today=date(2026, 11, 10),
    )
    assert whys(outcome) == [
        (2, "关系", "relation_missing"),
        (3, "会员卡号", "unknown_member"),
        (4, "家人生日", "born_later"),
        (5, "家人生日", "not_a_date"),
    ]
    assert imports.reason("relation_missing") != "relation_missing"
    assert ask("SELECT count(*) FROM relative") == [(0,)]


@pytest.mark.usefixtures("her")
@pytest.mark.parametrize(
    "text",
    [
        "卡号,续柄,姓名,生日,尺码,备注\n",
        "会員番号,続柄,名前,誕生日,サイズ,備考\n",
        "Card,Relation,Name,Birthday,Size,Notes\n",
    ],
)
def test_a_sheet_of_their_own_words_is_read_where_somebody_says_what_it_is(
    bring: Bring, ask: Ask, text: str
) -> None:
    row = "V1,女儿,小米,2001-06-12,165,爱跑步\n"
    outcome = bring(text.replace("续柄", "关系") + row, kind=Kind.FAMILY)
    assert counts(outcome) == (1, 1, 0, 0, 0)
    assert [each[1:] for each in ask(FAMILY)] == [
        ("daughter", "小米", "solar", 2001, 6, 12, 0, "165", "爱跑步")
    ]
    lunar = bring("姓名,关系,家人姓名,家人农历生日\n张晓红,丈夫,王强,1970-08-15\n")
    assert lunar.added == 1
    assert ask("SELECT birth_calendar, birth_day FROM relative WHERE name = '王强'") == [("lunar", 15)]
    by_name = bring("姓名,关系,生日\n张晓红,妈妈,1950-01-02\n", kind=Kind.FAMILY)
    assert (by_name.added, ask("SELECT name FROM member")) == (1, [("张晓红",)])


def test_a_list_of_members_that_names_a_relative_is_a_list_of_members(bring: Bring) -> None:
    outcome = bring("姓名,手机,生日,关系,家人姓名\n李静,13900138812,1990-01-02,丈夫,王强\n")
    assert (outcome.kind, outcome.added) == (Kind.MEMBERS, 1)
    with pytest.raises(errors.NoColumns):
        bring("姓名,生日\n李静,1990-01-02\n", kind=Kind.FAMILY)


def test_a_family_goes_again_with_its_import(shop: Shop, bring: Bring, ask: Ask, her: int) -> None:
    with shop.changing() as session:
        relatives.add(session, her, "mother", name="王兰")
    before = ask(FAMILY)
    outcome = bring(HEAD + "V1,妈妈,王兰,11-15,L,怕冷\nV1,丈夫,王强,11-16,XL,\n")
    assert counts(outcome) == (2, 1, 1, 0, 0)
    with shop.changing() as session:
        planning.plan(session, TODAY, 14)
    assert ask("SELECT count(*) FROM contact WHERE relative_id IS NOT NULL") == [(2,)]
    _take_back(shop, outcome.import_id)
    assert ask(FAMILY) == before
    assert ask("SELECT count(*) FROM contact WHERE relative_id = 2") == [(0,)]
    assert bring(HEAD + "V1,丈夫,王强,11-16,XL,\n").added == 1


def test_members_and_their_families_go_again_together(shop: Shop, other: Shop, tmp_path: Path) -> None:
    grown_up(shop)
    done = finish(exporting.export_file(shop, tmp_path / "all.xlsx", Request(What.ALL, TODAY)))
    brought(other, done.path)
    with other.changing() as session:
        planning.plan(session, TODAY, 60)
    _take_back(other, 1)
    assert family(other) == []
    with other.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM member").scalar() == 0


@pytest.mark.parametrize("what", ["relative", "line", "preference", "contact", "other"])
def test_what_rests_on_a_relative_stands_in_the_way(
    shop: Shop, bring: Bring, ask: Ask, her: int, what: str
) -> None:
    outcome = bring(HEAD + "V1,丈夫,王强,11-16,XL,\n")
    with shop.changing() as session:
        if what == "relative":
            relatives.amend(session, 1, notes="爱喝茶")
        elif what == "line":
            make.purchase(
                session, her, TODAY, {"item": "coat", "price": 100, "for_whom": "relative", "relative_id": 1}
            )
        elif what == "preference":
            preferences.state(session, her, "size", "XL", category="coat", relative_id=1)
        elif what == "contact":
            session.get_one(Contact, make.contact(session, her, rule="C2", relative_id=1)).outcome = "reached"
        else:
            relatives.add(session, her, "mother", name="王兰")
    if what == "other":
        _take_back(shop, outcome.import_id)
        assert ask("SELECT relation FROM relative") == [("mother",)]
        return
    with pytest.raises(errors.ImportBuiltOn) as refused:
        _take_back(shop, outcome.import_id)
    assert (refused.value.kind, refused.value.count) == (what, 1)
    assert ask("SELECT name FROM relative") == [("王强",)]


def test_a_relative_of_later_stands_in_the_way_of_the_import_of_members(shop: Shop, bring: Bring) -> None:
    outcome = bring("会员卡号,姓名\nV1,张晓红\n")
    bring(HEAD + "V1,丈夫,王强,11-16,XL,\n")
    with pytest.raises(errors.ImportBuiltOn) as refused:
        _take_back(shop, outcome.import_id)
    assert refused.value.kind == "relative"


def _take_back(shop: Shop, import_id: int | None) -> None:
    assert import_id is not None
    with shop.changing() as session:
        import_undo.take_back(session, import_id)
