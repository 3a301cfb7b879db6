"""Where cards lie on their papers: what is behind what, what the knife leaves, how a fold falls."""

from pathlib import Path

import pypdfium2
import pytest

from app.progress import finish
from app.reports import cards, paper, printer_page, sheet, templates
from app.reports.pdf_file import Turned
from tests.reports import reading
from tests.reports.test_cards import card

MAGENTA = (255, 0, 255)


@pytest.mark.parametrize(
    ("stock", "language", "turned"),
    [
        ("hagaki", "ja", Turned.LONG_EDGE),
        ("hagaki", "zh_CN", Turned.SHORT_EDGE),
        ("hagaki", "zh_CN down", Turned.LONG_EDGE),
        ("postcard-cn", "ja", Turned.SHORT_EDGE),
        ("a5-folded", "ja", Turned.SHORT_EDGE),
        ("a5-folded", "en", Turned.SHORT_EDGE),
        ("a4-sheet", "en", Turned.LONG_EDGE),
    ],
)
def test_the_file_says_how_its_sheets_are_turned(
    stock: str, language: str, turned: Turned, tmp_path: Path
) -> None:
    greeting = card(language)
    assert paper.PAPERS[stock].turned(greeting.in_columns) is turned
    out = tmp_path / "c.pdf"
    finish(cards.cards([greeting], "silk", stock, out))
    data = out.read_bytes()
    assert f"/Duplex /{turned.value}".encode() in data
    assert b"/PrintScaling /None" in data
    assert f"/Lang ({greeting.language.replace('_', '-')})".encode() in data


@pytest.mark.parametrize("columns", [False, True])
@pytest.mark.parametrize("bleed", [False, True])
def test_a_folded_card_opens_on_its_words(columns: bool, bleed: bool) -> None:
    """Turned about the upright edge, the words lie behind the back, and face whoever opens the cover."""
    stock = paper.PAPERS["a5-folded"]
    outside, inside = paper.pages(stock, [columns], bleed=bleed)
    (cover,), (words,) = outside.spots, inside.spots
    trim = paper.BLEED if bleed else 0
    assert {outside.width, inside.width} == {210 + 2 * trim}
    behind_words = outside.width - words.x - 105  # where the words show through from outside
    assert {cover.x, behind_words} == {trim, trim + 105}
    assert cover.x == (trim if columns else trim + 105)  # columns open to the right


@pytest.mark.parametrize("language", ["zh_CN", "ja", "zh_CN down"])
def test_the_cover_stays_on_its_half_and_the_back_is_signed(language: str, tmp_path: Path) -> None:
    out = tmp_path / "c.pdf"
    finish(cards.cards([card(language)], "plum", "a5-folded", out))
    with pypdfium2.PdfDocument(out) as document:
        page = document[0]
        picture = page.render(scale=1).to_pil().convert("RGB")
        half = page.get_width() / 2
        text = page.get_textpage()
        back = (0, half) if language == "zh_CN" else (half, 2 * half)
        signed = text.get_text_bounded(back[0], 0, back[1], page.get_height())
        text.close()
    ground = tuple(round(255 * part) for part in templates.DESIGNS["plum"].paper)
    edge = round(half) + (-3 if language == "zh_CN" else 3)
    for y in range(0, picture.height, 7):
        assert all(abs(a - b) < 3 for a, b in zip(picture.getpixel((edge, y)), ground, strict=True))
    assert card(language).shop.name in reading.squeezed(signed)


def test_every_design_covers_what_the_knife_takes_off(tmp_path: Path) -> None:
    out = tmp_path / "c.pdf"
    for at, key in enumerate(templates.DESIGNS):
        stock = "hagaki" if at % 2 else "postcard-cn"  # upright and wide by turns
        finish(cards.cards([card("ja")], key, stock, out, bleed=True))
        with pypdfium2.PdfDocument(out) as document:
            for number in range(2):
                page = document[number]
                width, height = page.get_width(), page.get_height()
                assert page.get_trimbox() == pytest.approx((8.5, 8.5, width - 8.5, height - 8.5), abs=0.1)
                picture = page.render(scale=0.3, fill_color=(*MAGENTA, 255)).to_pil().convert("RGB")
                wide, high = picture.size
                frame = {(x, y) for x in range(1, wide - 1) for y in (1, high - 2)}
                frame |= {(x, y) for y in range(1, high - 1) for x in (1, wide - 2)}
                bare = [at for at in frame if picture.getpixel(at) == MAGENTA]
                assert (key, number, bare) == (key, number, [])


@pytest.mark.parametrize("stock", [paper.SHEET, sheet.Sheet((210, 297), (63.5, 33.9), 3, 8, (2.5, 0))])
def test_pieces_lie_apart_on_the_sheet_and_marks_outside_them(stock: sheet.Sheet) -> None:
    across, up = stock.piece
    places = [stock.place(at) for at in range(stock.pieces)]
    for at, (x, y) in enumerate(places):
        assert x >= 0
        assert x + across <= 210
        assert y >= 0
        assert y + up <= 297
        assert stock.place(at, behind=True) == pytest.approx((210 - x - across, y))
        for other_x, other_y in places[:at]:
            assert abs(other_x - x) >= across - 1e-9 or abs(other_y - y) >= up - 1e-9
    for behind in (False, True):
        for x1, y1, x2, y2 in stock.marks(3, behind=behind):
            assert x1 == x2 or y1 == y2
            for x, y in places:
                beside = max(x1, x2) < x - 2.9 or min(x1, x2) > x + across + 2.9
                above = max(y1, y2) < y - 2.9 or min(y1, y2) > y + up + 2.9
                assert beside or above


def test_the_page_to_measure_has_its_lines_where_it_says(tmp_path: Path) -> None:
    out = tmp_path / "p.pdf"
    printed = finish(printer_page.printer_page("ja", out))
    assert (printed.pages, reading.sizes(out)) == (2, [(210, 297)] * 2)
    first, second = reading.texts(out)
    assert all(f"\n{step}" in first for step in range(1, 6))
    assert "裏" in second
    with pypdfium2.PdfDocument(out) as document:
        for page in document:
            picture = page.render(scale=127 / 72).to_pil().convert("RGB")  # five dots a millimetre
            row = [x for x in range(1050) if _red(picture.getpixel((x, 300)))]
            column = [y for y in range(1485) if _red(picture.getpixel((300, y)))]
            assert sum(row) / len(row) == pytest.approx(100, abs=1)
            assert sum(column) / len(column) == pytest.approx(100, abs=1)
            # Crosses lie alike from both long edges, so those of the back cover those of the front.
            for x in (200, 525, 850):
                assert picture.getpixel((x, 1298))[0] < 200


def _red(pixel: tuple[int, int, int]) -> bool:
    red, green, blue = pixel
    return red > 120 and green < 200 and blue < 200 and red - green > 40
