"""Reads papers back: their text, their sizes, their faces."""

import re
from pathlib import Path
from typing import Any

import pypdfium2


def texts(path: Path) -> list[str]:
    """Return the text of each page, as a reader would copy it."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [_text(page) for page in document]
    finally:
        document.close()


def sizes(path: Path) -> list[tuple[int, int]]:
    """Return width and height of each page in millimetres."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [
            (round(page.get_width() / 72 * 25.4), round(page.get_height() / 72 * 25.4)) for page in document
        ]
    finally:
        document.close()


def faces(path: Path) -> set[str]:
    """Return the names of the faces in the file."""
    return {name.decode() for name in re.findall(rb"/FontName /[A-Z]+\+([\w-]+)", path.read_bytes())}


def every_face_is_embedded(path: Path) -> bool:
    data = path.read_bytes()
    return len(re.findall(rb"/Type /FontDescriptor", data)) == len(re.findall(rb"/FontFile2 ", data))


def squeezed(text: str) -> str:
    """Return `text` without any white space: where lines end is another test's matter."""
    return re.sub(r"\s+", "", text)


def _text(page: pypdfium2.PdfPage) -> str:
    textpage = page.get_textpage()
    try:
        return str(textpage.get_text_bounded())
    finally:
        textpage.close()
        page.close()


def heights(path: Path, words: str) -> set[float]:
    """Return how high the first letter of `words` is, in points, wherever they stand on the first page."""
    found: set[float] = set()
    with pypdfium2.PdfDocument(path) as document:
        text = document[0].get_textpage()
        search = text.search(words)
        while (hit := search.get_next()) is not None:
            _left, bottom, _right, top = text.get_charbox(hit[0])
            found.add(round(top - bottom, 1))
    return found


def picture(path: Path, number: int, dots: float = 72.0) -> Any:
    """Return a page as a picture (of Pillow), `dots` to the inch."""
    with pypdfium2.PdfDocument(path) as document:
        return document[number].render(scale=dots / 72).to_pil()
