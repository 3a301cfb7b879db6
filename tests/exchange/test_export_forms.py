"""Address books and calendars as other programs read them, and the lines they are made of."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.database.shop import Shop
from app.exchange import content_lines, export_vcard, exporting, formulas, importing, vcard_lines, vcards
from app.exchange.exporting import Request, What
from app.exchange.options import Options
from app.models import Photo
from app.progress import finish
from app.queries import member_records
from app.queries.member_records import MemberRecord
from tests import make
from tests.exchange.full_shop import JPEG, full, people
from tests.make import TODAY


def written(shop: Shop, path: Path, what: What = What.MEMBERS, **asked: Any) -> bytes:
    request = Request(what, TODAY, language="zh_CN", **asked)
    return finish(exporting.export_file(shop, path, request)).path.read_bytes()


def record(shop: Shop, member_id: int = 1) -> MemberRecord:
    with shop.reading() as session:
        return next(member_records.batches(session, [member_id], pictures=True))[0]


@given(st.text(alphabet=st.sampled_from("a张😀é;,\\\n "), max_size=200))
def test_lines_are_folded_between_characters(text: str) -> None:
    line = f"NOTE:{content_lines.text(text)}"
    folded = content_lines.folded(line)
    assert all(len(piece.encode()) <= 75 for piece in folded.split("\r\n"))
    assert folded.replace("\r\n ", "") == f"{line}\r\n"
    (entry,) = vcard_lines.properties(folded.replace("\r\n", "\n"))
    assert entry.text == text.strip()


def test_what_no_reader_takes_is_left_out() -> None:
    assert content_lines.text("a\r\nb\x00\x85c") == "a\\nb\\nc"


@given(st.text(max_size=5))
def test_no_cell_runs(text: str) -> None:
    assert not formulas.harmless(text).startswith(tuple("=+-@\t\r＝＋－＠"))


@pytest.mark.parametrize("version", [export_vcard.V3, export_vcard.V4])
def test_an_address_book_comes_back(shop: Shop, tmp_path: Path, version: str) -> None:
    with shop.changing() as session:
        full(session)
    data = written(shop, tmp_path / "m.vcf", vcard=version)
    assert b"\r\n" in data
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (tmp_path / "other").mkdir()
    other = make.shop(tmp_path / "other")
    try:
        for added in (4, 0):
            found = finish(importing.import_file(other, tmp_path / "m.vcf", Options()))
            assert (found.added, found.updated, found.unchanged) == (added, 0, 4 - added)
        kept = (0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 22, 30, 32)  # what an address book has room for
        for one, two in zip(
            people(shop, ordered_phones=False), people(other, ordered_phones=False), strict=True
        ):
            assert [one[place] for place in kept] == [two[place] for place in kept]
            assert one[35] == two[35]
        assert record(other).photo == record(shop).photo == JPEG
        assert record(other).uid == record(shop).uid
    finally:
        other.close()
    found = finish(importing.import_file(shop, tmp_path / "m.vcf", Options()))
    assert (found.added, found.updated, found.unchanged) == (0, 0, 4)


def test_version_three_is_read_by_another_reader(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        full(session)
    text = written(shop, tmp_path / "m.vcf").decode()
    first, second, third, fourth = vobject.readComponents(text)
    assert first.fn.value == "张晓红"
    assert (first.n.value.family, first.n.value.given) == ("张", "晓红")
    assert [tel.value for tel in first.tel_list] == ["+8613900138812", "+819012345678", "+862155667788"]
    assert first.photo.value == JPEG
    assert first.note.value == "'=1+1\n二\n\n生日：1985年农历八月十五"
    assert not hasattr(first, "bday")
    assert first.adr.value.street == '北京市, "东"\n3号'
    assert first.categories.value == ["请勿联系", "大衣", "常客"]
    assert second.fn.value == "李静"
    assert third.bday.value == "1604-02-29"
    assert fourth.bday.value == "1899-12-31"
    for one in (first, second, third, fourth):
        one.validate()


def test_version_four_has_its_own_forms(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        full(session)
    text = written(shop, tmp_path / "m.vcf", vcard=export_vcard.V4).decode().replace("\r\n ", "")
    lines = text.split("\r\n")
    assert "BDAY:--0229" in lines
    assert "BDAY:18991231" in lines
    assert "X-LUNAR-BIRTHDAY:农历1985-8-15" in lines
    assert "ANNIVERSARY:20090808" in lines
    assert "TEL;TYPE=cell;PREF=1:+8613900138812" in lines
    assert 'N;SORT-AS="Zhāng,Xiǎohóng":张;晓红;;;' in lines
    assert any(line.startswith("PHOTO:data:image/jpeg;base64,") for line in lines)
    assert "GENDER:F" in lines


@pytest.mark.parametrize(
    ("name", "reading", "parts"),
    [
        ("张晓红", "", ("张", "晓红")),
        ("欧阳初晴", "", ("欧阳", "初晴")),
        ("欧阳", "", ("欧", "阳")),
        ("佐藤 花子", "さとう はなこ", ("佐藤", "花子")),
        ("佐藤花子", "さとう はなこ", ("佐藤花子", "")),
        ("さくら", "", ("さくら", "")),
        ("Anna Maria Berg", "", ("Berg", "Anna Maria")),
        ("Anna", "", ("Anna", "")),
        ("阿依古丽买买提", "", ("阿依古丽买买提", "")),
    ],
)
def test_a_name_is_cut_where_it_can_be(name: str, reading: str, parts: tuple[str, str]) -> None:
    assert export_vcard.split(name, reading) == parts


def test_odd_members(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        moon = {"birth_calendar": "lunar", "birth_month": 6, "birth_day": 8, "birth_leap": 1}
        make.member(
            session, "A", reading='a "b"', phones=["021-55667788 转 12", "1234"], postcode="1", **moon
        )
        session.add(Photo(member_id=1, image=b"\x89PNG1234"))
    who = record(shop)
    with i18n.language("en"):
        three, four = (export_vcard.card(who, version) for version in (export_vcard.V3, export_vcard.V4))
    assert "TEL;TYPE=VOICE,PREF:021-55667788 转 12" in three
    assert "TEL;TYPE=VOICE:1234" in three
    assert "X-LUNAR-BIRTHDAY:农历闰6-8" in three
    assert "NOTE:Birthday: 8th day of the leap 6th lunar month" in three
    assert "ENCODING=b;TYPE=PNG" in three
    assert "\r\nN:A;;;;\r\n" in four
    (tmp_path / "a.vcf").write_text(three, "utf-8", newline="")
    rows = vcards.read(tmp_path / "a.vcf").tables[0].rows()
    first = dict(zip(map(str, next(rows)), next(rows), strict=True))
    assert (first["birthday"], first["notes"]) == ("农历闰6-8", "")


def events(data: bytes) -> dict[str, Any]:
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0"
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def test_birthdays_on_the_calendar_of_a_telephone(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        full(session)
        member = make.member(session, "王芳", birth_calendar="lunar", birth_month=8, birth_day=15, card="1",
                             wedding_day=date(2010, 5, 1))  # fmt: skip
        make.relative(session, member, "daughter", name="小米", birth_calendar="solar", birth_year=2018,
                      birth_month=6, birth_day=12)  # fmt: skip
        make.relative(session, member, "daughter", name="大米", birth_calendar="solar", birth_year=2001,
                      birth_month=6, birth_day=13)  # fmt: skip
        make.relative(
            session, member, "son", name="小麦", birth_calendar="solar", birth_month=6, birth_day=14
        )
        make.relative(session, member, "mother", name="无日")
        make.relative(session, member, "sister", name="己", is_member_id=2, birth_calendar="solar",
                      birth_month=6, birth_day=15)  # fmt: skip
    data = written(shop, tmp_path / "b.ics")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    found = events(data)
    said = {str(event["SUMMARY"]): event for event in found.values()}
    assert "张晓红" not in data.decode()  # she asked to be left alone
    leap = next(event for words, event in said.items() if words.startswith("佐藤花子"))
    assert leap["DTSTART"].dt == date(2027, 2, 28)
    assert set(leap["RRULE"].to_ical().split(b";")) == {b"FREQ=YEARLY", b"BYMONTH=2", b"BYMONTHDAY=-1"}
    moons = sorted(event["DTSTART"].dt for words, event in said.items() if "八月十五" in words)
    every = [event for event in found.values() if "八月十五" in str(event["SUMMARY"])]
    assert len(every) == 10
    assert len(moons) == 1
    assert min(event["DTSTART"].dt for event in every) == date(2027, 9, 15)
    assert all(event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1) for event in found.values())
    assert "王芳：女儿的生日" in said
    assert "王芳：女儿大米的生日" in said
    assert "王芳：儿子的生日" in said
    assert "王芳：结婚纪念日" in said
    assert not any(word in data.decode() for word in ("小米", "小麦", "无日", "己"))
    again = events(written(shop, tmp_path / "b.ics"))
    assert again.keys() == found.keys()


def test_open_contacts_say_no_worth(shop: Shop, tmp_path: Path) -> None:
    with shop.changing() as session:
        worker = make.staff(session)
        one, left = make.member(session, "王芳"), make.member(session, "李静", do_not_contact=1)
        make.contact(session, one, date(2026, 11, 12), "C6", staff_id=worker, window_to=date(2026, 11, 15),
                     reason='{"amount_minor": 999900, "bought_on": "2026-11-05"}')  # fmt: skip
        make.contact(session, one, date(2026, 11, 13), "C5")
        make.contact(session, one, date(2026, 11, 14), "C3", outcome="reached")
        make.contact(session, left, date(2026, 11, 14), "C5")
    data = written(shop, tmp_path / "c.ics", What.OUTREACH)
    found = list(events(data).values())
    assert [str(event["SUMMARY"]) for event in found] == ["王芳: 电话", "王芳: 久未到店"]
    assert str(found[0]["DESCRIPTION"]) == "电话，11月12日至11月15日之间\n负责：小燕"
    assert "9" not in str(found[0]["SUMMARY"]) + str(found[0]["DESCRIPTION"])
    both = events(written(shop, tmp_path / "all.ics", What.ALL))
    assert len(both) == 2
