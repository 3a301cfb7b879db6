"""Members' cards: a scanner reads both codes from the page, and each back lies behind its front."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from app.progress import finish
from app.queries.member_cards import HeldCard
from app.reports import member_card_art as art
from app.reports import member_cards
from app.reports.brush import MM
from app.reports.greeting import Letterhead
from tests.reports import reading

SHOP = Letterhead("云裳", "上海市静安区南京西路 1788 号", "021-0000 1688")
NAMES = [
    "张晓红",
    "婳堃喆髙𠮷",
    "髙橋 美咲",
    "Wilhelmina Featherstonehaugh-Cholmondeley",
    "名" * 200,
    "عزيزة",
]


def card(at: int, name: str = "张晓红", language: str = "zh_CN", number: str = "") -> HeldCard:
    return HeldCard(at, name, number or f"VIP-{at:04d}", language, "vip", at % 3 / 2, date(2027, 5, 3))


def printed(
    cards: list[HeldCard], folder: Path, paper: str = "a4-sheet", language: str = "zh_CN"
) -> member_cards.MemberCardsPrinted:
    return finish(member_cards.member_cards(cards, SHOP, language, paper, folder / "cards.pdf"))


def codes(path: Path, page: int) -> list[tuple[str, str, tuple[float, float]]]:
    """Return form, text and middle (mm from the upper left) of the codes that a scanner finds."""
    with pypdfium2.PdfDocument(path) as document:
        scale = 200 / 72  # dots to an inch of a common printer
        picture = document[page].render(scale=scale).to_pil()
    found = []
    for code in zxingcpp.read_barcodes(picture):
        at = code.position
        corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
        x, y = (sum(getattr(one, axis) for one in corners) / 4 for axis in ("x", "y"))
        found.append((str(code.format), code.text, (x / 200 * 25.4, y / 200 * 25.4)))
    return found


@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_both_codes_of_ten_cards_are_read_behind_their_fronts(language: str, tmp_path: Path) -> None:
    cards = [card(at, NAMES[at % len(NAMES)], language) for at in range(10)]
    result = printed(cards, tmp_path, language=language)
    assert (result.cards, result.pages, result.no_bars) == (10, 2, ())
    assert codes(result.path, 0) == []
    found = codes(result.path, 1)
    assert sorted(text for _, text, _ in found) == sorted(2 * [one.number for one in cards])
    for _, text, (x, y) in found:
        row, column = divmod(int(text[-1]), 2)
        assert (x < 105) is (column == 1)  # mirrored: the sheet is turned on its long edge
        assert 297 / 2 + (row - 2) * 58 - 27 < y < 297 / 2 + (row - 2) * 58 + 27


def test_single_cards_have_the_size_of_a_card(tmp_path: Path) -> None:
    result = printed([card(1), card(2)], tmp_path, "single")
    assert reading.sizes(result.path) == [(86, 54)] * 4
    assert {text for _, text, _ in codes(result.path, 3)} == {"VIP-0002"}


def test_what_bars_cannot_say_is_read_from_the_square(tmp_path: Path) -> None:
    numbers = ["会员8", "X" * 60]
    result = printed([card(at, number=number) for at, number in enumerate(numbers)], tmp_path)
    assert result.no_bars == tuple(numbers)
    assert sorted(text for _, text, _ in codes(result.path, 1)) == sorted(numbers)


def test_names_are_whole_in_their_own_faces(tmp_path: Path) -> None:
    result = printed([card(at, name) for at, name in enumerate(NAMES)], tmp_path)
    assert [name for name, _ in result.missing] == ["عزيزة"]
    front, back = (reading.squeezed(text) for text in reading.texts(result.path))
    for name in NAMES[:4]:
        for side in (front, back):  # the reader's sign for a hyphen at the end of a line
            assert reading.squeezed(name) in side.replace("\x02", "-")
    assert reading.every_face_is_embedded(result.path)
    for name, width, height in ((one, 40 * MM, 12.5 * MM) for one in NAMES):
        block = art.name_block(card(0, name), 15.5, width, height)
        assert block.width <= width + 0.01
        assert block.height <= height + 0.01


def test_a_sheet_is_the_same_bytes_again_and_none_is_no_job(tmp_path: Path) -> None:
    first = printed([card(1)], tmp_path).path.read_bytes()
    assert printed([card(1)], tmp_path).path.read_bytes() == first
    assert b"/Lang (zh-CN)" in first
    with pytest.raises(ValueError, match="no cards"):
        printed([], tmp_path)


def test_a_level_has_its_colour() -> None:
    assert [art.look(at).key for at in (0, 0.4, 1)] == ["linen", "garnet", "night"]
