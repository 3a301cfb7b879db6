"""Greeting cards, read back from the file as the customer's printer will see them."""

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.progress import Progress, finish
from app.reports import cards, paper, templates, wishes
from app.reports.greeting import Greeting, Letterhead
from tests.reports import reading

GOLDEN = Path(__file__).parent / "golden"
DAY = dt.date(2026, 9, 25)
SHOPS = {
    "zh_CN": Letterhead("云裳", "上海市静安区南京西路 1788 号", "021-0000 1688"),
    "ja": Letterhead("アトリエ・クラウド", "東京都港区南青山 3-12-8", "03-0000-0208", "雲裳之印"),
    "en": Letterhead("Atelier Cloud", "12 Mount Street, London", "020 0000 0018"),
}
NAMES = {"zh_CN": ("张晓红", "女士"), "ja": ("髙橋 美咲", "様"), "en": ("Eleanor Whitfield", "Ms")}
SIGNED = {"zh_CN": "林小燕", "ja": "森川 由紀", "en": "Hayley Lin"}
LANGUAGES = ("zh_CN", "ja", "en")
SETTINGS = (*LANGUAGES, "zh_CN down")
"""Each language, and Chinese in columns."""


def card(language: str, name: str | None = None, **other: object) -> Greeting:
    """Return a birthday card; "zh_CN down" is a Chinese one in columns."""
    language, _, down = language.partition(" ")
    usual, honorific = NAMES[language]
    greeting = wishes.greeting(
        "birthday",
        language,
        to_name=name or usual,
        honorific=honorific,
        signed_by=SIGNED[language],
        day=DAY,
        shop=SHOPS[language],
        columns=bool(down),
    )
    values = {field: getattr(greeting, field) for field in Greeting.__slots__}
    return Greeting(**values | other)


def printed(
    greetings: list[Greeting], folder: Path, design: str = "plum", stock: str = "hagaki"
) -> cards.CardsPrinted:
    return finish(cards.cards(greetings, design, stock, folder / "cards.pdf"))


@pytest.mark.parametrize("language", SETTINGS)
def test_the_words_are_those_of_the_golden_text(language: str, tmp_path: Path) -> None:
    result = printed([card(language)], tmp_path)
    picture, words = (reading.squeezed(text) for text in reading.texts(result.path))
    golden = (GOLDEN / f"birthday_{language.replace(' ', '_')}.txt").read_text(encoding="utf-8")
    assert f"{picture}\n{words}\n" == golden


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize(
    ("design", "stock"),
    [
        *((design, "hagaki") for design in templates.DESIGNS),
        *(("plum", stock) for stock in paper.PAPERS if stock != "hagaki"),
    ],
)
def test_every_design_on_every_paper_says_all_its_words(
    language: str, design: str, stock: str, tmp_path: Path
) -> None:
    greeting = card(language)
    result = printed([greeting], tmp_path, design, stock)
    assert result.cut == ()
    assert result.missing == ()
    assert reading.every_face_is_embedded(result.path)
    read = "".join(sorted(reading.squeezed("".join(reading.texts(result.path)))))
    for text in (*greeting.paragraphs(), greeting.to_name, greeting.shop.name, greeting.signed_by):
        for char in reading.squeezed(text):
            assert char in read


@pytest.mark.parametrize("language", SETTINGS)
def test_the_words_for_every_occasion_fit(language: str, tmp_path: Path) -> None:
    written = [
        card(language, title=wish.title, wish=wish.paragraphs, occasion=occasion)
        for occasion in wishes.occasions()
        for wish in wishes.of(language.split(maxsplit=1)[0], occasion)
    ]
    result = printed(written, tmp_path)
    assert (result.cut, result.missing) == ((), ())
    read = "".join(reading.squeezed(text) for text in reading.texts(result.path))
    assert all(read.count(char) for one in written for char in reading.squeezed(one.title))


@pytest.mark.parametrize(
    ("stock", "language", "size"),
    [
        ("hagaki", "ja", (100, 148)),
        ("hagaki", "zh_CN", (148, 100)),
        ("postcard-cn", "zh_CN", (165, 102)),
        ("postcard-cn", "ja", (165, 102)),
        ("hagaki", "zh_CN down", (100, 148)),
        ("postcard-cn", "zh_CN down", (165, 102)),
        ("a6", "zh_CN down", (105, 148)),
        ("a6", "en", (148, 105)),
        ("a6", "ja", (105, 148)),
        ("a5-folded", "zh_CN", (210, 148)),
        ("a4-sheet", "en", (210, 297)),
    ],
)
def test_pages_have_the_size_of_their_paper(
    stock: str, language: str, size: tuple[int, int], tmp_path: Path
) -> None:
    assert reading.sizes(printed([card(language)], tmp_path, "silk", stock).path) == [size, size]


def test_faces_follow_the_language(tmp_path: Path) -> None:
    assert "LXGWWenKai-Regular" in reading.faces(printed([card("zh_CN")], tmp_path).path)
    japanese = reading.faces(printed([card("ja")], tmp_path).path)
    assert "KleeOne-Regular" in japanese
    assert not any(name.startswith("LXGW") for name in japanese)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("zh_CN", "欧阳娜娜·阿依古丽"),
        ("zh_CN", "婳堃喆髙𠮷"),
        ("ja", "長宗我部 美沙紀"),
        ("ja", "𠮷﨑 髙子"),
        ("en", "Wilhelmina Featherstonehaugh-Cholmondeley"),
        ("en", "Đặng Thị Ánh Nguyệt"),
        ("zh_CN", "名" * 120),
        ("ja", "名" * 120),
        ("zh_CN down", "欧阳娜娜·阿依古丽"),
        ("zh_CN down", "婳堃喆髙𠮷"),
        ("zh_CN down", "名" * 120),
        ("en", "Name " * 40),
    ],
)
def test_names_of_any_length_are_all_there(language: str, name: str, tmp_path: Path) -> None:
    result = printed([card(language, name)], tmp_path)
    words = reading.squeezed(reading.texts(result.path)[1])
    assert all(words.count(char) >= name.count(char) for char in set(name.replace(" ", "")))
    assert result.missing == ()


def test_what_no_face_has_is_printed_as_a_mark_and_told(tmp_path: Path) -> None:
    result = printed([card("zh_CN", "小\x00美🌸 عزيزة 👩🏽‍🎨\ud83d")], tmp_path)
    words = reading.texts(result.path)[1]
    assert "小美✿" in reading.squeezed(words)
    assert set("عزيزة") <= set(words)  # drawn as 〓, copied as what they are
    ((name, characters),) = result.missing
    assert name.startswith("小")
    assert set(characters) == set("عزيزة👩🎨")


def test_what_is_drawn_as_a_mark_is_copied_as_what_it_is(tmp_path: Path) -> None:
    result = printed([card("en", "Amélie 👩🎨")], tmp_path)
    assert "👩🎨" in reading.texts(result.path)[1]


def test_a_wish_without_end_is_cut_and_told(tmp_path: Path) -> None:
    endless = card("zh_CN", wish=("愿您安康。" * 2000,))
    assert printed([endless, card("zh_CN")], tmp_path).cut == (endless.to_name,)


def test_a_sheet_carries_four_and_backs_lie_behind_their_fronts(tmp_path: Path) -> None:
    result = printed([card("ja", f"{number} 様子") for number in "一二三四五"], tmp_path, stock="a4-sheet")
    assert result.pages == 4
    stock = paper.PAPERS["a4-sheet"]
    for columns in (True, False):
        front, back = paper.pages(stock, [columns] * 4)
        for spot in front.spots:
            behind = next(other for other in back.spots if other.card == spot.card)
            assert _middle(stock, spot, columns)[0] == pytest.approx(210 - _middle(stock, behind, columns)[0])
            assert _middle(stock, spot, columns)[1] == pytest.approx(_middle(stock, behind, columns)[1])


def _middle(stock: paper.Paper, spot: paper.Spot, columns: bool) -> tuple[float, float]:
    width, height = stock.card_size(columns)
    across, up = {0: (width, height), 90: (-height, width), 270: (height, -width)}[spot.turn]
    return spot.x + across / 2, spot.y + up / 2


@pytest.mark.parametrize("design", ["silk", "lantern", "seigaiha"])
def test_in_a_folded_card_what_lies_along_an_edge_goes_over_both_pages(design: str, tmp_path: Path) -> None:
    """Left of the fold and right of it the strip has the same colours; only its own half has words."""
    file = printed([card("zh_CN")], tmp_path, design, "a5-folded")
    inside = reading.picture(file.path, 1)
    fold, ground = inside.width // 2, inside.getpixel((inside.width // 4, inside.height // 2))
    edge = 2 if design == "lantern" else inside.height - 3
    strip = [inside.getpixel((x, edge)) for x in (4, fold - 2, fold + 2, inside.width - 4)]
    assert all(sum(abs(a - b) for a, b in zip(each, ground, strict=True)) > 30 for each in strip)


def test_an_unsigned_card_has_a_line_to_sign_on(tmp_path: Path) -> None:
    result = printed([card("en", signed_by=""), card("ja", signed_by="")], tmp_path)
    assert "Hayley" not in reading.texts(result.path)[1]


def test_the_same_cards_are_the_same_bytes(tmp_path: Path) -> None:
    first = printed([card("ja"), card("en")], tmp_path, "silk").path.read_bytes()
    assert printed([card("ja"), card("en")], tmp_path, "silk").path.read_bytes() == first


def test_the_file_describes_no_person(tmp_path: Path) -> None:
    data = printed([card("en")], tmp_path).path.read_bytes()
    assert re.search(rb"/Author \(([^)]*)\)", data).group(1) == b""  # type: ignore[union-attr]
    assert b"Whitfield" not in data


def test_closing_early_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    job = cards.cards([card("zh_CN")] * 20, "plum", "a6", out)
    assert next(job) == Progress(0, 20, "张晓红")
    next(job)
    job.close()
    assert list(tmp_path.iterdir()) == []


def test_an_old_file_stays_when_the_new_one_fails(tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    out.write_bytes(b"old")
    broken = card("zh_CN", shop=None)
    with pytest.raises(AttributeError):
        finish(cards.cards([broken], "plum", "a6", out))
    assert [path.name for path in tmp_path.iterdir()] == ["cards.pdf"]
    assert out.read_bytes() == b"old"


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    seen: list[Progress] = []
    finish(cards.cards([card("zh_CN")] * 10, "plum", "a4-sheet", tmp_path / "c.pdf"), seen.append)
    assert [step.done for step in seen] == [0, 8, 10]


def test_every_design_has_a_name() -> None:
    assert len({templates.name(key) for key in templates.DESIGNS} - set(templates.DESIGNS)) == len(
        templates.DESIGNS
    )


def test_no_cards_is_no_job(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no cards"):
        finish(cards.cards([], "plum", "a6", tmp_path / "c.pdf"))


def test_a_card_costs_less_than_two_kilobytes(tmp_path: Path) -> None:
    few = printed([card("zh_CN")] * 50, tmp_path).path.stat().st_size
    many = printed([card("zh_CN")] * 150, tmp_path).path.stat().st_size
    assert (many - few) / 100 < 2048


@pytest.mark.parametrize(
    ("seal", "language"), [("雲", "ja"), ("雲裳", "ja"), ("云裳坊", "zh_CN"), ("A", "en")]
)
def test_a_seal_may_have_one_to_four_characters(seal: str, language: str, tmp_path: Path) -> None:
    result = printed([card(language, shop=Letterhead("店", seal=seal))], tmp_path, stock="a6")
    assert all(reading.squeezed(text).startswith(seal) for text in reading.texts(result.path))


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("design", ["plum", "silk"])
def test_a_long_title_and_letterhead_find_room(language: str, design: str, tmp_path: Path) -> None:
    shop = Letterhead("名" * 12, "街" * 60, "0" * 20)
    picture, words = reading.texts(
        printed([card(language, title="祝福 " * 20, shop=shop)], tmp_path, design).path
    )
    assert picture.count("祝") >= 1
    assert reading.squeezed(words).count("街") == 60


def test_a_letterhead_without_end_is_cut(tmp_path: Path) -> None:
    shop = Letterhead("名" * 40, "街" * 400)
    assert "街…" in reading.squeezed(reading.texts(printed([card("zh_CN", shop=shop)], tmp_path).path)[1])


def test_an_unknown_design_or_paper_is_refused(tmp_path: Path) -> None:
    for design, stock in (("tlh", "a6"), ("plum", "tlh")):
        with pytest.raises(KeyError):
            printed([card("ja")], tmp_path, design, stock)


def test_the_papers_load_no_reportlab_before_they_are_printed() -> None:
    """The window imports these modules at its start: it must not wait for the PDF library."""
    code = (
        "import sys, app.reports.cards, app.reports.year, app.reports.letter, app.reports.care_plan;"
        "sys.exit('reportlab' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
