"""Every paper is read aloud as it is meant: each text has its place in the tree, in the order of reading."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.domain.card_steps import Step
from app.domain.events import Salon
from app.progress import finish
from app.queries import card_slip as slip_query
from app.queries.birthday_wall import BirthdayWall, WallBirthday
from app.queries.care_plan import CarePlan, StaffPlan
from app.queries.letters import Letters
from app.reports import (
    attendance,
    birthday_wall,
    card_slip,
    care_plan,
    figures,
    handover,
    letter,
    member_cards,
    printer_page,
    year,
)
from app.reports.greeting import Letterhead
from tests.reports import (
    reading,
    test_addresses,
    test_attendance,
    test_card_slip,
    test_cards,
    test_care_plan,
    test_figures,
    test_handover,
    test_letter,
    test_member_cards,
    test_year,
    tree,
)

LANGUAGES = ("zh_CN", "ja", "en")
SHOP = Letterhead("燕衣社", "上海市静安区南京西路 1788 号", "021-0000 1688")


def _cards(folder: Path, language: str) -> Path:
    return test_cards.printed([test_cards.card(language)] * 2, folder, stock="a4-sheet").path


def _folded(folder: Path, language: str) -> Path:
    return test_cards.printed([test_cards.card(language)], folder, stock="a5-folded").path


def _letter(folder: Path, language: str) -> Path:
    return finish(letter.letter(test_letter.her_year(language), SHOP, folder / "l.pdf")).path


def _wall(folder: Path, language: str) -> Path:
    birthdays = (WallBirthday(dt.date(2026, 12, 18), "张女士", True),)
    wall = BirthdayWall(dt.date(2026, 12, 1), language, birthdays)
    return finish(birthday_wall.birthday_wall(wall, SHOP, folder / "w.pdf")).path


def _slip(folder: Path, language: str) -> Path:
    shop, one, made = test_card_slip.lived(folder, language, "张晓红")
    with shop.reading() as session:
        slip = slip_query.load(session, test_card_slip.SETTINGS, one, made[Step.COLLECT])
    shop.close()
    return finish(card_slip.card_slip(slip, SHOP, folder / "s.pdf")).path


def _handover(folder: Path, language: str) -> Path:
    sheet = test_handover.sheet(folder)
    return finish(handover.handover(sheet, test_handover.SETTINGS, language, folder / "h.pdf")).path


def _care_plan(folder: Path, language: str) -> Path:
    calls = tuple(test_care_plan.call(number) for number in range(14))
    plan = CarePlan(test_care_plan.FIRST, test_care_plan.LAST, (StaffPlan("小燕", calls),))
    return finish(care_plan.care_plan(plan, SHOP, language, folder / "c.pdf")).path


def _guests(folder: Path, language: str) -> Path:
    event = Salon(1, "秋のお茶会", test_attendance.DAY, "14:30", 30, "", False, 40, 20, 10, 5, 9, 0, 0)
    guests = [test_attendance.guest(number, "yes") for number in range(40)]
    return finish(attendance.attendance(event, guests, SHOP, language, folder / "g.pdf")).path


def _address(paper: str) -> Callable[[Path, str], Path]:
    return lambda folder, language: (
        test_addresses.printed(test_addresses.PEOPLE[:3], folder, paper, language).path
    )


def _member_cards(folder: Path, language: str) -> Path:
    held = [test_member_cards.card(number, language=language) for number in range(3)]
    return finish(member_cards.member_cards(held, SHOP, language, "a4-sheet", folder / "m.pdf")).path


def _figures(folder: Path, language: str) -> Path:
    told = test_figures.topic(test_figures.KINDS["bars"], rows=60)
    return finish(figures.figures(told, SHOP, language, folder / "f.pdf")).path


def _year(folder: Path, language: str) -> Path:
    return finish(year.year(test_year.book(), SHOP, language, folder / "y.pdf")).path


def _printer(folder: Path, language: str) -> Path:
    return finish(printer_page.printer_page(language, folder / "p.pdf")).path


PAPERS: dict[str, tuple[Callable[[Path, str], Path], set[str]]] = {
    "cards": (_cards, {"Sect", "H1", "P"}),
    "folded": (_folded, {"Sect", "H1", "P"}),
    "letter": (_letter, {"Sect", "P"}),
    "wall": (_wall, {"H1", "Table", "TR", "TH", "TD"}),
    "slip": (_slip, {"H1", "P", "Table", "TH", "TD", "Figure"}),
    "handover": (_handover, {"H1", "H2", "P"}),
    "care plan": (_care_plan, {"H1", "Table", "TR", "TH", "TD"}),
    "guests": (_guests, {"H2", "Table", "TR", "TH", "TD"}),
    "hagaki": (_address("hagaki"), {"Sect", "P"}),
    "envelope": (_address("dl"), {"Sect", "P"}),
    "labels": (_address("labels-24"), {"P"}),
    "member cards": (_member_cards, {"Sect", "P", "Figure"}),
    "figures": (_figures, {"H1", "P", "Figure", "Table", "TR", "TH", "TD"}),
    "year": (_year, {"H1", "H2", "H3", "P", "Figure", "Table", "TR", "TH", "TD"}),
    "printer page": (_printer, {"H1", "P"}),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", PAPERS)
def test_every_text_has_its_place_in_the_tree(paper: str, language: str, tmp_path: Path) -> None:
    make, roles = PAPERS[paper]
    path = make(tmp_path, language)
    pages = tree.pages(path)
    assert [page.strays for page in pages] == [()] * len(pages)
    assert all(page.roots and page.roots[0].role == "Document" for page in pages)
    assert roles <= set().union(*(page.roles() for page in pages))
    for page, text in zip(pages, reading.texts(path), strict=True):
        told = sorted(reading.squeezed(page.read()))
        assert told
        left = sorted(reading.squeezed(text))
        for sign in told:  # what is told is on the paper; the paper also has heads, folios and seals
            left.remove(sign)
        figures_told = [node for node in page.nodes() if node.role == "Figure"]
        assert all(node.alt for node in figures_told)
    with pypdfium2.PdfDocument(path) as document:
        assert document.get_metadata_value("Title")
        assert pypdfium2.raw.FPDFCatalog_IsTagged(document.raw)
    assert f"/Lang ({language.replace('_', '-')})".encode() in path.read_bytes()


def test_a_card_is_read_as_it_is_meant_even_in_columns(tmp_path: Path) -> None:
    """From the right: whom it greets, the wish, the day, the shop, who signs."""
    path = test_cards.printed([test_cards.card("ja")], tmp_path).path
    picture, words = tree.pages(path)
    assert picture.told("H1") == ["お誕生日おめでとう"]
    told = words.told("P")
    assert told[0] == "髙橋美咲様"
    assert told[2:5] == ["令和八年九月二十五日", "アトリエ・クラウド", "森川由紀"]


def test_a_chinese_card_in_columns_is_read_from_the_right(tmp_path: Path) -> None:
    """Whom it greets, the wish, the shop, who signs, and the day last."""
    path = test_cards.printed([test_cards.card("zh_CN down")], tmp_path).path
    picture, words = tree.pages(path)
    assert picture.told("H1") == ["生日快乐"]
    told = words.told("P")
    assert told[0] == "张晓红女士："
    assert told[1].startswith("岁序更新，又逢芳辰。")
    assert [text.replace("\u3000", "") for text in told[2:5]] == [
        "云裳",
        "林小燕谨贺",
        "二〇二六年九月二十五日",
    ]


def test_both_sides_of_a_card_are_one_and_tell_their_language(tmp_path: Path) -> None:
    greetings = [test_cards.card("zh_CN"), test_cards.card("en")]
    path = test_cards.printed(greetings, tmp_path, stock="a4-sheet").path
    fronts, backs = tree.pages(path)
    for page in (fronts, backs):
        assert [node.language for node in page.nodes() if node.role == "Sect"] == ["", "en"]


def test_words_do_not_grow_together_where_a_line_ends(tmp_path: Path) -> None:
    wish = "We wish you joy today and long after in all that the new year may bring to you and yours. " * 3
    path = test_cards.printed([test_cards.card("en", wish=(wish.strip(), "Twice."))], tmp_path).path
    assert f"{wish}Twice." in tree.pages(path)[1].told("P")


def test_a_table_goes_on_as_one_and_repeats_its_heads_for_the_eye_only(tmp_path: Path) -> None:
    pages = tree.pages(_figures(tmp_path, "en"))
    assert len(pages) > 1
    assert [len(page.told("TH")) for page in pages] == [6] + [0] * (len(pages) - 1)
    rows = [node for page in pages for node in page.nodes() if node.role == "TR"]
    assert len([row for row in rows if row.kids and row.kids[0].role == "TD"]) >= 60


def test_letters_in_several_languages_say_so(tmp_path: Path) -> None:
    years = tuple(replace(test_letter.her_year(language), to_name="A") for language in ("zh_CN", "ja"))
    printed = finish(letter.letters(Letters(years, ()), SHOP, tmp_path / "l.pdf"))
    first, second = tree.pages(printed.path)
    assert [page.roots[0].kids[0].language for page in (first, second)] == ["", "ja"]
