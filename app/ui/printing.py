"""Pages of a PDF as pictures, and which printer takes them.

Pictures are made beside the window, on the one worker: PDFium serves one thread at a time.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_POINT: Final = 72
"""Points to an inch."""
_MILLIMETRES: Final = 25.4 / _POINT


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
        return PaperPage(picture(document, number, scale), number, len(document), QSizeF(width, height))


def choose_printer(
    first: QSizeF, pages: int, chosen: Callable[[QPrinter], None], parent: QWidget
) -> QPrintDialog:
    """Ask which printer takes a paper whose first page has the size `first` in points."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Vitrine")
    lay_in(printer, first)
    printer.setDuplex(turned(first, pages))
    return choose_again(printer, pages, chosen, parent)


def turned(page: QSizeF, pages: int) -> QPrinter.DuplexMode:
    """Return how a sheet is turned for its other side: like a leaf, about the upright edge of its page."""
    if pages == 1:
        return QPrinter.DuplexMode.DuplexNone
    wide = page.width() > page.height()
    return QPrinter.DuplexMode.DuplexShortSide if wide else QPrinter.DuplexMode.DuplexLongSide


def choose_again(
    printer: QPrinter, pages: int, chosen: Callable[[QPrinter], None], parent: QWidget
) -> QPrintDialog:
    """Ask which printer takes a paper, with what is set in `printer` already chosen."""
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    dialog.setObjectName("printDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The dialog does not own the printer: without a name in Python it would be gone before the first page.
    dialog.accepted.connect(lambda: chosen(printer))
    QDialog.open(dialog)  # the print dialog's own `open` wants a slot by its name
    return dialog


def lay_in(printer: QPrinter, size: QSizeF) -> None:
    """Feed a page of `size` points: a wide one is a turned upright one, as trays hold it."""
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height())) * _MILLIMETRES
    feed = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = size.width() > size.height()
    orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    layout = QPageLayout(feed, orientation, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)


def picture(document: "PdfDocument", number: int, scale: float) -> QImage:
    """Return a page of `document`, `scale` dots to a point."""
    page = document[number]
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    try:
        form = QImage.Format.Format_RGB32
        # The bytes are PDFium's: they are copied before it takes them back.
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
    finally:
        bitmap.close()
        page.close()
