"""Address sides and labels, read back: digits in their boxes, everything on its paper, nobody lost."""

from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from app.progress import finish
from app.queries.addresses import Addressee
from app.reports import addresses, postal_papers
from app.reports.greeting import Letterhead
from tests.reports import reading

SHOPS = {
    "zh_CN": Letterhead("云裳", "200040 上海市静安区南京西路 1788 号"),
    "ja": Letterhead("アトリエ・クラウド", "〒107-0062 東京都港区南青山3-12-8"),
    "en": Letterhead("Atelier Cloud", "12 Mount Street, London"),
}
TAKAHASHI = Addressee(1, "髙橋 美咲", "様", "ja", "150-0001", "東京都渋谷区神宮前4-12-10 表参道ヒルズ1204号")
ZHANG = Addressee(2, "张晓红", "女士", "zh_CN", "200031", "上海市徐汇区淮海中路1285弄64号")
WHITFIELD = Addressee(3, "Eleanor Whitfield", "Ms", "en", "W1K 2TF", "12 Mount Street\nMayfair\nLondon")
ENDLESS = Addressee(4, "名" * 200, "様", "ja", "1", "街" * 3000)
PEOPLE = [TAKAHASHI, ZHANG, WHITFIELD, ENDLESS]
MM = 72 / 25.4

Char = tuple[str, float, float, float, float]


def printed(
    people: list[Addressee], folder: Path, paper: str, language: str = "ja", **other: object
) -> addresses.AddressesPrinted:
    job = addresses.addresses(
        people, SHOPS[language], language, paper, folder / "a.pdf", **other  # type: ignore[arg-type]  # used, frames
    )  # fmt: skip
    return finish(job)


def chars(path: Path, number: int = 0) -> list[Char]:
    """Return each character of a page with its box: left, top, right, bottom in mm from the upper left."""
    with pypdfium2.PdfDocument(path) as document:
        page = document[number]
        height = page.get_height()
        text = page.get_textpage()
        found = []
        for at in range(text.count_chars()):
            left, low, right, high = text.get_charbox(at)
            code = raw.FPDFText_GetUnicode(text, at)
            box = (left / MM, (height - high) / MM, right / MM, (height - low) / MM)
            found.append((chr(code), *box))
        text.close()
        page.close()
    return found


@pytest.mark.parametrize("paper", list(postal_papers.ENVELOPES))
@pytest.mark.parametrize("language", ["zh_CN", "ja", "en"])
def test_everything_lies_on_its_paper_and_reads_right(paper: str, language: str, tmp_path: Path) -> None:
    result = printed(PEOPLE, tmp_path, paper, language)
    width, height = postal_papers.ENVELOPES[paper].size
    assert set(reading.sizes(result.path)) == {(round(width), round(height))}
    assert (result.pages, result.cut, result.missing) == (4, (ENDLESS.name,), ())
    for number, to in enumerate(PEOPLE[:3]):
        page = chars(result.path, number)
        assert all(
            left > 3 and right < width - 3 and top > 3 and low < height - 3
            for sign, left, top, right, low in page
            if sign.strip()
        )
        read = reading.squeezed("".join(sign for sign, *_ in page))
        assert reading.squeezed(to.name) in read
    assert all(
        left >= 0 and right <= width for sign, left, _, right, _ in chars(result.path, 3) if sign.strip()
    )


def test_the_digits_stand_in_their_boxes(tmp_path: Path) -> None:
    """The figures of Japan Post: 12 mm from above, 8 mm from the right, 5.7 × 8 mm, 47.7 mm in all."""
    boxes = postal_papers.receiver(100)
    assert [boxes.left, boxes.down, *boxes.size] == [44.3, 12.0, 5.7, 8.0]
    assert list(boxes.steps) == [0, 7.0, 14.0, 21.6, 28.4, 35.2, 42.0]
    page = chars(printed([TAKAHASHI], tmp_path, "hagaki").path)
    inside = [
        next(
            sign
            for sign, left, top, right, low in page
            if boxes.left + step < left < right < boxes.left + step + 5.7 and 12 < top < low < 20
        )
        for step in boxes.steps
    ]
    assert "".join(inside) == "1500001"
    cn = chars(printed([ZHANG], tmp_path, "postcard-cn", "zh_CN").path)
    assert reading.squeezed("".join(sign for sign, left, top, *_ in cn if top < 18 and left < 80)) == "200031"


def test_without_boxes_only_the_digits_are_printed(tmp_path: Path) -> None:
    full = printed([TAKAHASHI], tmp_path, "hagaki").path.read_bytes()
    bare = printed([TAKAHASHI], tmp_path, "hagaki", frames=False)
    assert len(bare.path.read_bytes()) < len(full)
    assert "郵便はがき" not in "".join(reading.texts(bare.path))
    assert "1500001" in reading.squeezed("".join(sign for sign, *_ in chars(bare.path)))


def test_a_japanese_address_stands_in_columns(tmp_path: Path) -> None:
    page = chars(printed([TAKAHASHI], tmp_path, "hagaki").path)
    at = {sign: (left, top) for sign, left, top, _, _ in reversed(page) if sign in "東表髙様"}
    assert at["東"][0] > at["表"][0] > at["髙"][0]  # from the right: street, house, her name
    assert at["表"][1] > at["東"][1]  # the house lower than the street
    assert at["様"][1] > at["髙"][1]
    read = reading.squeezed("".join(sign for sign, *_ in page))
    assert "神宮前四ー十二ー十" in read
    assert "一二〇四号" in read


def test_an_address_in_latin_letters_keeps_its_figures_in_columns(tmp_path: Path) -> None:
    page = printed([WHITFIELD], tmp_path, "hagaki").path
    text = reading.squeezed(reading.texts(page)[0])
    assert "12MountStreet" in text
    assert "MsEleanorWhitfield" in text


def test_a_postcode_that_has_no_boxes_is_written(tmp_path: Path) -> None:
    page = printed([WHITFIELD, ZHANG], tmp_path, "hagaki").path
    assert "W1K 2TF" in reading.texts(page)[0].replace("\r\n", "")
    assert "200031" in reading.squeezed(reading.texts(page)[1])


@pytest.mark.parametrize("paper", list(postal_papers.LABELS))
def test_labels_lie_within_their_labels(paper: str, tmp_path: Path) -> None:
    sheet = postal_papers.LABELS[paper]
    people = [PEOPLE[at % 3] for at in range(sheet.pieces)]
    result = printed([*people, ENDLESS], tmp_path, paper, used=2)
    assert (result.pages, result.cut) == (2, (ENDLESS.name,))
    (_, top_margin), (across, up) = sheet.margins, sheet.piece
    for number in range(2):
        cells = set()
        for sign, left, top, right, low in chars(result.path, number):
            if not sign.strip():
                continue
            column = int((left - sheet.margins[0]) / (across + sheet.gap[0]))
            row = int((top - top_margin) / up)
            x, y = sheet.place(row * sheet.columns + column)
            assert x + 4 < left < right < x + across - 4
            assert 297 - y - up + 4 < top < low < 297 - y - 4
            cells.add(row * sheet.columns + column)
        assert cells == (set(range(2, sheet.pieces)) if number == 0 else {0, 1, 2})


def test_the_same_addresses_are_the_same_bytes_and_nobody_is_no_job(tmp_path: Path) -> None:
    first = printed(PEOPLE, tmp_path, "labels-24").path.read_bytes()
    assert printed(PEOPLE, tmp_path, "labels-24").path.read_bytes() == first
    with pytest.raises(ValueError, match="no addresses"):
        printed([], tmp_path, "hagaki")
