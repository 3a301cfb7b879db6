"""Pages of a PDF as pictures for the screen, and the same pages on a printer.

Both run beside the window, on the one worker: PDFium serves one thread at a time.
"""

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app import i18n
from app.domain import errors
from app.progress import Job, Progress
from app.ui.preferences import Preferences

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_POINT: Final = 72
"""Points to an inch."""
_MILLIMETRES: Final = 25.4 / _POINT
_TENTHS: Final = 254
"""Tenths of a millimetre to an inch."""
_FINEST: Final = 600
"""Dots to an inch after which the eye sees no more."""
_MOST_DOTS: Final = 24_000_000
"""Dots of one page that are held in memory: A4 at 500 to the inch."""


class PaperPage(NamedTuple):
    """One page as it will print."""

    image: QImage
    number: int
    """From 0."""
    pages: int
    """How many pages the paper has."""
    size: QSizeF
    """Its width and height in points."""


def page(pdf: Path | bytes, number: int, room: tuple[int, int]) -> PaperPage:
    """Return the page `number` (or the last) of `pdf`, a file or its bytes, as large as fits into `room`."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        number = max(0, min(number, len(document) - 1))
        width, height = document.get_page_size(number)
        scale = min((room[0] - 1) / width, (room[1] - 1) / height)  # part of a dot counts as one
        return PaperPage(_picture(document, number, scale), number, len(document), QSizeF(width, height))


def print_pdf(pdf: Path, printer: QPrinter) -> Job[int]:
    """Print every page of `pdf` in its own size, and return how many there were.

    Closed early, the print is called off. Raises StorageFailed if the printer does not take it.
    """
    import pypdfium2

    painter = QPainter()
    whole = False
    with pypdfium2.PdfDocument(pdf) as document:
        pages = len(document)
        try:
            for number in range(pages):
                yield Progress(number, pages, _on_the_way(number + 1, pages))
                width, height = document.get_page_size(number)
                _lay_in(printer, QSizeF(width, height))
                begun = printer.newPage() if number else painter.begin(printer)
                if not begun:
                    raise errors.StorageFailed(Path(printer.outputFileName() or printer.printerName()), "EIO")
                dots = min(printer.resolution(), _FINEST, math.sqrt(_MOST_DOTS / (width * height)) * _POINT)
                picture = _picture(document, number, dots / _POINT)
                place = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
                painter.drawImage(place.translated(*_moved(printer.resolution())), picture)
            whole = True
        finally:
            if not whole:
                printer.abort()
            painter.end()
    return pages


def choose_printer(
    first: QSizeF, pages: int, chosen: Callable[[QPrinter], None], parent: QWidget
) -> QPrintDialog:
    """Ask which printer takes a paper whose first page has the size `first` in points."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Vitrine")
    _lay_in(printer, first)
    if pages > 1:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The dialog does not own the printer: without a name in Python it would be gone before the first page.
    dialog.accepted.connect(lambda: chosen(printer))
    QDialog.open(dialog)  # the print dialog's own `open` wants a slot by its name
    return dialog


def _moved(dots: int) -> tuple[float, float]:
    """Return by how many dots a page is moved, so that it lies where it should with this printer."""
    right, down = Preferences.of_user().feed
    return -right * dots / _TENTHS, -down * dots / _TENTHS


def _lay_in(printer: QPrinter, size: QSizeF) -> None:
    """Feed a page of `size` points: a wide one is a turned upright one, as trays hold it."""
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height())) * _MILLIMETRES
    feed = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = size.width() > size.height()
    orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    layout = QPageLayout(feed, orientation, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)


def _picture(document: "PdfDocument", number: int, scale: float) -> QImage:
    page = document[number]
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    try:
        form = QImage.Format.Format_RGB32
        # The bytes are PDFium's: they are copied before it takes them back.
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
    finally:
        bitmap.close()
        page.close()


def _on_the_way(number: int, pages: int) -> str:
    return i18n.translate("Printing", "Page {number} of {pages}").format(number=number, pages=pages)
