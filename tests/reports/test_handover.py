"""The handover sheet, read back."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.shop import ShopSettings
from app.progress import finish
from app.queries import handover as query
from app.queries.handover import HandoverSheet
from app.reports import handover
from app.services import contacts, preferences
from tests import make
from tests.make import TODAY
from tests.reports import reading

SETTINGS = ShopSettings(name="燕衣社")
YAN, MEI, LAN = 1, 2, 3


def sheet(folder: Path, count: int = 1, **values: object) -> HandoverSheet:
    shop = make.shop(folder)
    with shop.changing() as session:
        for name in ("小燕", "小美", "小兰"):
            make.staff(session, name)
        for number in range(count):
            one = make.member(
                session, f"张婳{number}", card=f"VIP-{number:04}", phones=("13900138812",), advisor_id=YAN,
                drink="柚子茶", call_hours="10:00", taboos="no lilies", talk_about="new wool coats",
                birth_calendar="lunar", birth_month=8, birth_day=15, **values,
            )  # fmt: skip
            preferences.state(session, one, "size", "M", category="top", said_on=TODAY)
            preferences.state(session, one, "colour", "navy", said_on=TODAY)
            preferences.state(session, one, "avoids", "yellow", said_on=TODAY)
            make.relative(
                session, one, name="小米", birth_calendar="solar", birth_month=6, birth_day=12, sizes="110cm"
            )
            for month in range(4):
                make.purchase(session, one, date(2026, 5 + month, 1), {"size": "38", "price": 128_000})
            for day in range(6):
                make.contact(
                    session,
                    one,
                    date(2026, 12, 1 + day),
                    "own",
                    staff_id=YAN,
                    reason='{"note": "bring silk"}',
                )
            contacts.log(session, one, "phone", "reached", TODAY, said="sleeves a little long " * 20)
    with shop.reading() as session:
        to = {number: MEI if number % 2 else LAN for number in range(1, count + 1)}
        told = finish(query.sheet(session, YAN, to, TODAY))
    shop.close()
    return told


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("小燕", "小美", "1 member", "Birthday", "Talk about", "To do", "silk", "and 2 more", "navy")),
        ("zh_CN", ("小燕", "小美", "1 位会员", "生日", "聊聊", "待办", "上次的话", "藏青")),
        ("ja", ("小燕", "小美", "1 名", "お誕生日", "話題", "予定", "前回のお言葉")),
    ],
)  # fmt: skip
def test_everything_for_the_talk_is_on_paper(language: str, words: tuple[str, ...], tmp_path: Path) -> None:
    printed = finish(handover.handover(sheet(tmp_path), SETTINGS, language, tmp_path / "sheet.pdf"))
    assert printed.pages == 1
    assert printed.missing == ""
    assert reading.sizes(printed.path) == [(210, 297)]
    assert reading.every_face_is_embedded(printed.path)
    page = reading.squeezed(reading.texts(printed.path)[0])
    for expected in (
        *words,
        "张婳0",
        "VIP-0000",
        "139-····-8812",
        "柚子茶",
        "110cm",
        "nolilies",
        "newwoolcoats",
        "topM",
    ):
        assert reading.squeezed(expected) in page, expected
    assert "13900138812" not in page


def test_why_she_is_to_be_called_stands_beside_the_day(tmp_path: Path) -> None:
    shop = make.shop(tmp_path)
    with shop.changing() as session:
        for name in ("小燕", "小美", "小兰"):
            make.staff(session, name)
        one = make.member(session, "张婳", phones=("+44 7700 900442",), advisor_id=YAN)
        bought = '{"bought_on": "2026-11-01", "amount_minor": 432100, "note": "the long sleeve"}'
        make.contact(session, one, date(2026, 12, 1), "C6", staff_id=YAN, reason=bought)
    with shop.reading() as session:
        told = finish(query.sheet(session, YAN, {1: MEI}, TODAY))
    shop.close()
    printed = finish(handover.handover(told, SETTINGS, "en", tmp_path / "sheet.pdf"))
    page = reading.squeezed(reading.texts(printed.path)[0])
    for expected in ("After a big purchase", "the long sleeve", "+447-·····-0442"):
        assert reading.squeezed(expected) in page, page


def test_each_colleague_begins_a_page_and_no_member_is_torn(tmp_path: Path) -> None:
    printed = finish(handover.handover(sheet(tmp_path, 24), SETTINGS, "en", tmp_path / "sheet.pdf"))
    pages = reading.texts(printed.path)
    assert printed.pages == len(pages) > 2
    assert sum("24 members" in page or "12 members" in page for page in pages) == 2
    for page in pages:
        assert page.count("VIP-") == page.count("Last words") > 0
    assert sum(page.count("VIP-") for page in pages) == 24


def test_who_looked_after_nobody_has_a_sheet_that_says_so(tmp_path: Path) -> None:
    printed = finish(
        handover.handover(HandoverSheet("小燕", TODAY, ()), SETTINGS, "en", tmp_path / "sheet.pdf")
    )
    assert "She looked after nobody." in reading.texts(printed.path)[0]


def test_left_alone_is_said_first(tmp_path: Path) -> None:
    printed = finish(
        handover.handover(sheet(tmp_path, do_not_contact=1), SETTINGS, "en", tmp_path / "sheet.pdf")
    )
    assert "Asked to be left alone." in reading.texts(printed.path)[0]
