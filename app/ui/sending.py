"""A paper on its way to a printer, a few pages at a time, so that what was printed stays known when it stops.

Runs beside the window, on the one worker: PDFium serves one thread at a time.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from app import i18n
from app.domain import errors
from app.progress import Job, Progress
from app.ui import printing
from app.ui.preferences import Preferences

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_POINT: Final = 72
"""Points to an inch."""
_TENTHS: Final = 254
"""Tenths of a millimetre to an inch."""
_FINEST: Final = 600
"""Dots to an inch after which the eye sees no more."""
_MOST_DOTS: Final = 24_000_000
"""Dots of one page that are held in memory: A4 at 500 to the inch."""
_AT_ONCE: Final = 10
"""Pages that go to the printer as one job: an even number, and no more than one likes to print again."""


class Sending:
    """Prints a PDF; it knows which pages the printer has taken, and can go on from any page."""

    def __init__(self, pdf: Path, printer: QPrinter) -> None:
        self.pdf, self.printer = pdf, printer
        self.pages = 0
        """How many the paper has; 0 until the first is on its way."""
        self._wanted: list[int] = []
        self._taken = 0

    @property
    def printed(self) -> frozenset[int]:
        """The pages, from 0, that the printer has taken in all their copies."""
        return self.printed_before(self.next)

    @property
    def next(self) -> int:
        """The page, from 1, to go on from; one more than there are if it has taken all."""
        left = self._wanted[self._taken :]
        return left[0] + 1 if left else self.pages + 1

    @property
    def first(self) -> int:
        """The first page, from 1, that was wanted."""
        return min(self._wanted, default=0) + 1

    @property
    def sheet(self) -> int:
        """How many pages a sheet of paper takes."""
        return 1 if self.printer.duplex() is QPrinter.DuplexMode.DuplexNone else 2

    def printed_before(self, page: int) -> frozenset[int]:
        """Return the pages, from 0, that are printed if it goes on from `page`, from 1."""
        at = self._place(page)
        return frozenset(self._wanted[:at]) - frozenset(self._wanted[at:])

    def go_on(self, page: int, printer: QPrinter | None = None) -> None:
        """Let the next job begin with `page`, from 1, on the same printer or on another."""
        self._taken = self._place(page)
        self.printer = printer or self.printer

    def job(self) -> Job[int]:
        """Print what the printer has not taken yet; return how many pages it has.

        Raises StorageFailed if the printer takes no more: what it has taken comes out. Closed early, the
        pages of the last few that were on their way are called back.
        """
        import pypdfium2

        with pypdfium2.PdfDocument(self.pdf) as document:
            if not self.pages:
                self.pages = len(document)
                self._wanted = _wanted(self.printer, self.pages)
            elif self.pages != len(document):
                raise RuntimeError("Another paper lies in the place of the one that is being printed.")
            while self._taken < len(self._wanted):
                yield from self._part(document, self._wanted[self._taken :][: self._at_once()])
        return len(self._wanted)

    def _place(self, page: int) -> int:
        """Return where in what is wanted `page` stands, of several copies in the one that is being made."""
        places = [at for at, number in enumerate(self._wanted) if number >= page - 1]
        before = [at for at in places if at <= self._taken and self._wanted[at] == page - 1]
        return max(before) if before else min(places, default=len(self._wanted))

    def _at_once(self) -> int:
        """Return how many pages make one job: a file, or copies that the printer sorts, are never parted."""
        printer = self.printer
        return len(self._wanted) if printer.outputFileName() or printer.copyCount() > 1 else _AT_ONCE

    def _part(self, document: "PdfDocument", pages: Sequence[int]) -> Iterator[Progress]:
        painter, printer, taken = QPainter(), self.printer, 0
        try:
            for number in pages:
                yield Progress(self._taken + taken, len(self._wanted), _on_the_way(number + 1, self.pages))
                size = QSizeF(*document.get_page_size(number))
                printing.lay_in(printer, size)
                _begin(painter, printer, first=not taken)
                _paint(painter, printer, document, number, size)
                taken += 1
        except GeneratorExit:
            printer.abort()
            painter.end()
            raise
        except BaseException:
            painter.end()  # not called back: what is complete comes out
            self._taken += taken
            raise
        painter.end()
        self._taken += taken


def _wanted(printer: QPrinter, pages: int) -> list[int]:
    """Return the pages that were asked for in the print dialog, with copies that the printer cannot make."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    asked = list(range(first - 1, min(last, pages)))
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return asked * copies if printer.collateCopies() else [page for page in asked for _ in range(copies)]


def _begin(painter: QPainter, printer: QPrinter, *, first: bool) -> None:
    """Begin a page. Raises StorageFailed."""
    if not (painter.begin(printer) if first else printer.newPage()):
        raise errors.StorageFailed(Path(printer.outputFileName() or printer.printerName()), "EIO")


def _paint(painter: QPainter, printer: QPrinter, document: "PdfDocument", number: int, size: QSizeF) -> None:
    dots = math.sqrt(_MOST_DOTS / (size.width() * size.height())) * _POINT
    picture = printing.picture(document, number, min(printer.resolution(), _FINEST, dots) / _POINT)
    place = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    painter.drawImage(place.translated(*_moved(printer.resolution())), picture)


def _moved(dots: int) -> tuple[float, float]:
    """Return by how many dots a page is moved, so that it lies where it should with this printer."""
    right, down = Preferences.of_user().feed
    return -right * dots / _TENTHS, -down * dots / _TENTHS


def _on_the_way(number: int, pages: int) -> str:
    return i18n.translate("Printing", "Page {number} of {pages}").format(number=number, pages=pages)
