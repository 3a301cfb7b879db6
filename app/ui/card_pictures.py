"""Small pictures of cards as they went to the post, drawn by the code that printed them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

from app.progress import Job, Progress, share
from app.queries.card_pictures import Sides
from app.reports.look import PLAIN, Look
from app.ui import printing

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from app.reports.greeting import Greeting

_LONGEST: Final = 480
"""Pixels of a card's longer side: its words can be read."""
_QUALITIES: Final = (60, 40, 20)
"""Of WebP, the first that is small enough."""
_DRAWN: Final = 0.1
"""The share of the work that the cards themselves are; the rest is looking at them."""


def taken(
    greetings: Sequence["Greeting"], design: str, paper: str, file: Path, look: Look = PLAIN
) -> Job[list[Sides]]:
    """Return both sides of each card, in their order; what lies in `file` meanwhile goes again.

    A picture side that several cards share is drawn once.
    """
    from app.reports import cards
    from app.reports import paper as papers

    try:
        drawn = cards.cards(greetings, design, papers.alone(paper).key, file, look=look)
        yield from share(drawn, 0, _DRAWN)
        return (yield from share(_looked_at(greetings, file), _DRAWN, 1))
    finally:
        file.unlink(missing_ok=True)


def _looked_at(greetings: Sequence["Greeting"], file: Path) -> Job[list[Sides]]:
    import pypdfium2

    fronts: dict[object, bytes] = {}
    found = []
    with pypdfium2.PdfDocument(file) as document:
        for number, greeting in enumerate(greetings):
            yield Progress(number, len(greetings), greeting.to_name)
            shared = greeting.picture_side
            if shared not in fronts:
                fronts[shared] = _picture(document, 2 * number)
            found.append(Sides(fronts[shared], _picture(document, 2 * number + 1)))
    return found


def _picture(document: "PdfDocument", number: int) -> bytes:
    scale = (_LONGEST - 1) / max(document.get_page_size(number))  # part of a dot counts as one
    return small(printing.picture(document, number, scale))


def small(image: QImage) -> bytes:
    """Return a picture as WebP that is small enough to be kept: plainer if need be, in the end smaller."""
    from app.services.card_pictures import LARGEST

    for quality in _QUALITIES:
        kept = _written(image, quality)
        if len(kept) <= LARGEST:
            return kept
    return small(image.scaledToWidth(image.width() // 2, Qt.TransformationMode.SmoothTransformation))


def _written(image: QImage, quality: int) -> bytes:
    kept = QByteArray()
    target = QBuffer(kept)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(b"webp"))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(kept.data())
