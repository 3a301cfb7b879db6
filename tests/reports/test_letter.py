"""A member's letter, read back in each language."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain import errors
from app.progress import finish
from app.queries.letter import Favourite, MemberYear, Piece
from app.queries.letters import Letters
from app.queries.reach import LeftOut
from app.reports import letter, letter_words
from app.reports.letter_columns import Columns
from app.reports.pdf_file import pdf_file
from tests.reports import reading
from tests.reports.test_cards import GOLDEN, NAMES, SHOPS, SIGNED

COLOURS = {"zh_CN": ("藏青", "米白"), "ja": ("紺", "生成り"), "en": ("navy", "cream")}
PIECES = {
    "zh_CN": ("羊绒大衣", "真丝衬衫"),
    "ja": ("コート", "絹のブラウス"),
    "en": ("cashmere coat", "silk shirt"),
}
SILENT = {"zh_CN": "时时念起您", "ja": "お目にかかる折がございませんでした", "en": "you were missed"}


def her_year(language: str, **other: object) -> MemberYear:
    name, honorific = NAMES[language]
    first, second = COLOURS[language]
    coat, shirt = PIECES[language]
    values: dict[str, object] = {
        "year": 2026,
        "language": language,
        "to_name": name,
        "honorific": honorific,
        "since": 2021,
        "visits": 9,
        "pieces": 14,
        "first_visit": dt.date(2026, 3, 8),
        "favourites": (Favourite(first, "#1f2f4f", 6), Favourite(second, "", 4)),
        "chosen": (Piece(coat, first, dt.date(2026, 3, 8)), Piece(shirt, "", dt.date(2026, 11, 2))),
        "points": 3420,
        "signed_by": SIGNED[language],
        "day": dt.date(2026, 12, 20),
    }
    return MemberYear(**values | other)  # type: ignore[arg-type]


def written(year: MemberYear, folder: Path) -> str:
    result = finish(letter.letter(year, SHOPS[year.language], folder / "letter.pdf"))
    assert (result.pages, result.missing) == (1, "")
    assert reading.every_face_is_embedded(result.path)
    (text,) = reading.texts(result.path)
    return reading.squeezed(text)


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_the_words_are_those_of_the_golden_text(language: str, tmp_path: Path) -> None:
    golden = (GOLDEN / f"letter_{language}.txt").read_text(encoding="utf-8")
    assert written(her_year(language), tmp_path) + "\n" == golden


ONCE = {
    "zh_CN": "今年三月，您推门而入，带走一件衣裳",
    "ja": "本年は三月に一度お運びくださり、一点のお品",
    "en": "through our door once, and one piece",
}


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_one_visit_is_not_counted_up(language: str) -> None:
    words = letter_words.worded(her_year(language, visits=1, pieces=1))
    assert ONCE[language] in words.opening[-1]


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_a_year_without_a_visit_is_told_kindly(language: str, tmp_path: Path) -> None:
    quiet = her_year(
        language, visits=0, pieces=0, first_visit=None, favourites=(), chosen=(), points=None, signed_by=""
    )
    text = written(quiet, tmp_path)
    assert reading.squeezed(SILENT[language]) in text
    assert "3,420" not in text


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_little_known_is_little_said(language: str) -> None:
    words = letter_words.worded(her_year(language, since=None, first_visit=None, pieces=0, visits=1))
    assert "2021" not in words.opening[1]
    assert len(words.opening) == 2


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_a_shop_without_an_address_signs_once(language: str, tmp_path: Path) -> None:
    alone = replace(SHOPS[language], address="", phone="", seal="印")
    result = finish(letter.letter(her_year(language), alone, tmp_path / "letter.pdf"))
    (text,) = reading.texts(result.path)
    assert reading.squeezed(text).count(reading.squeezed(alone.name)) == 1


@pytest.mark.parametrize("in_mourning", [False, True])
def test_a_japanese_letter_begins_as_it_ends_and_counts_years_by_one_manner(in_mourning: bool) -> None:
    words = letter_words.worded(her_year("ja", since=2018, in_mourning=in_mourning))
    assert words.farewell == "敬白"
    assert words.opening[0].startswith("謹啓　令和八年も")
    assert "平成三十年にご縁" in words.opening[1]
    assert "二〇" not in "".join(words.opening)
    assert letter_words.worded(her_year("ja", since=2019)).opening[1].startswith("令和元年に")


def test_no_column_of_a_japanese_letter_holds_two_characters_alone(tmp_path: Path) -> None:
    year = her_year("ja")
    with pdf_file(tmp_path / "letter.pdf", "") as canvas:
        for letters in range(20, 90):
            said = "絹" * letters + "お選びいただきました。"
            words = replace(letter_words.worded(year), opening=(said,), closing=(said,))
            placed = Columns(canvas, year, words, SHOPS["ja"], 11.5).placed
            for block in (block for block, *_ in placed if block.width > block.size * 1.5):
                last = [stroke for stroke in block.strokes if stroke.x < block.size]
                assert sum(len(run.text) for stroke in last for run in stroke.runs) > 2, letters
        canvas.showPage()


def test_english_counts_in_words() -> None:
    def opening(visits: int, pieces: int) -> str:
        return letter_words.worded(her_year("en", since=2026, visits=visits, pieces=pieces)).opening[1]

    assert opening(1, 1) == "This year you came through our door once, and one piece went home with you."
    assert "twice, first in March, and five pieces" in opening(2, 5)
    assert "30 times" in opening(30, 5)


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_long_words_still_make_one_page(language: str, tmp_path: Path) -> None:
    pieces = tuple(Piece("长" * 60, "色" * 30, dt.date(2026, 5, 1)) for _ in range(6))
    colours = tuple(Favourite("colour of a very long name 颜色", "#334455", 1) for _ in range(4))
    text = written(
        her_year(language, to_name="欧阳娜娜" * 8, chosen=pieces, favourites=colours, signed_by="林" * 40),
        tmp_path,
    )
    assert "欧阳娜娜" in text


STILL = {"zh_CN": "敬请礼安", "ja": "ご服喪中", "en": "this quiet time"}


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_a_letter_to_one_in_mourning_is_a_still_one(language: str, tmp_path: Path) -> None:
    text = written(her_year(language, in_mourning=True), tmp_path)
    assert reading.squeezed(STILL[language]) in text
    assert reading.squeezed(PIECES[language][0]) not in text
    for festive in ("诸事顺遂", "新しい年も", "newyear"):
        assert festive not in text


LOVED = {
    "zh_CN": "尤其那件藏青羊绒大衣",
    "ja": "とりわけ紺のコート",
    "en": "The navy cashmere coat suited you",
}


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_the_piece_that_became_her_is_named(language: str) -> None:
    loved = Piece(PIECES[language][0], COLOURS[language][0], dt.date(2026, 3, 8))
    assert LOVED[language] in letter_words.worded(her_year(language, loved=loved)).closing[0]


AT_THE_END = {
    "zh_CN": "岁末，您的积分",
    "ja": "年末のポイント",
    "en": "At the end of the year your card held",
}


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_only_a_year_that_is_over_has_points_at_its_end(language: str) -> None:
    def said(day: dt.date) -> str:
        return letter_words.worded(her_year(language, day=day)).closing[0]

    assert AT_THE_END[language] in said(dt.date(2026, 12, 31))
    assert AT_THE_END[language] in said(dt.date(2027, 1, 8))
    assert AT_THE_END[language] not in said(dt.date(2026, 12, 30))


def test_letters_to_many_are_pages_of_one_file(tmp_path: Path) -> None:
    out = LeftOut(7, "李静", "do_not_contact")
    many = Letters((her_year("zh_CN"), her_year("ja"), her_year("en")), (out,))
    result = finish(letter.letters(many, SHOPS["en"], tmp_path / "letters.pdf"))
    assert (result.pages, result.missing, result.left_out) == (3, "", (out,))
    assert reading.sizes(result.path) == [(148, 210), (210, 148), (148, 210)]


def test_letters_to_nobody_are_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.NobodyToWrite):
        finish(letter.letters(Letters((), ()), SHOPS["en"], tmp_path / "letters.pdf"))
    assert list(tmp_path.iterdir()) == []
