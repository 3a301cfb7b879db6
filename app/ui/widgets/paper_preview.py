"""A paper shown page by page as it will print: the page of the file itself, as sharp as the screen is."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui import printing, text, theme
from app.ui.jobs import Jobs, Running
from app.ui.printing import PaperPage
from app.ui.retranslated import Retranslated

_SETTLED_MS: Final = 80
"""After so long without another change of its size the page is drawn anew."""
_SHADOW: Final = 3
_ENDLESS: Final = 100_000
_POINT: Final = 72
"""Points to an inch."""
_FEWEST, _MOST = 50, 500
"""Pixels to an inch that a screen may have: some do not know their own size."""


class PaperPreview(Retranslated, QWidget):
    """Shows one page of a PDF and turns the pages; without a paper it says why there is none."""

    turned = Signal(int)
    """Another page is shown: its number from 0."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pdf: Path | None = None
        self._asked: Running | None = None
        self.number = 0
        """The page that is shown or on its way, from 0."""
        self.sheet = _Sheet(self)
        self._desk = QScrollArea(self)
        self._desk.setFrameShape(QFrame.Shape.NoFrame)
        self._desk.setWidgetResizable(True)
        self._desk.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._desk.viewport().setAutoFillBackground(False)
        self._desk.setWidget(self.sheet)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._draw)
        self.sheet.resized.connect(self._settled.start)
        self.sheet.walked.connect(self.turn)
        self.earlier, self.later = QPushButton("‹", self), QPushButton("›", self)
        for button, by in ((self.earlier, -1), (self.later, 1)):
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _checked, by=by: self.turn(by))
        self.where = text.label(part="muted", parent=self)
        self.wide, self.true = QPushButton(self), QPushButton(self)
        for name, button, other in (
            ("previewWide", self.wide, self.true),
            ("previewTrue", self.true, self.wide),
        ):
            button.setObjectName(name)
            button.setProperty("kind", "quiet")
            button.setCheckable(True)
            button.toggled.connect(lambda on, other=other: self._sized(other, on=on))
        self.foot = QHBoxLayout()
        self.foot.addStretch()
        for widget in (self.earlier, self.where, self.later, self.wide, self.true):
            self.foot.addWidget(widget)
        self.foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._desk, 1)
        layout.addLayout(self.foot)
        self.retranslate()
        self.show_nothing("")

    @property
    def shown(self) -> PaperPage | None:
        """The page on screen; None while there is no paper."""
        return self.sheet.page

    def show_pdf(self, pdf: Path, number: int | None = None) -> None:
        """Show `pdf`, at page `number` or at the one that was shown before."""
        self._pdf = pdf
        self.number = self.number if number is None else number
        self._draw()

    def show_nothing(self, why: str) -> None:
        """Take the paper away and say `why` there is none."""
        self._pdf = None
        self._forget()
        self.sheet.show_words(why)
        self._name()

    def turn(self, by: int) -> None:
        """Turn on by `by` pages, as far as there are any."""
        if self.shown is not None:
            wanted = max(0, min(self.number + by, self.shown.pages - 1))
            if wanted != self.number:
                self.number = wanted
                self._draw()
                self.turned.emit(wanted)

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.earlier.setAccessibleName(self.tr("Previous page"))
        self.earlier.setToolTip(self.tr("Previous page (Page Up)"))
        self.later.setAccessibleName(self.tr("Next page"))
        self.later.setToolTip(self.tr("Next page (Page Down)"))
        self.wide.setText(self.tr("Enlarge"))
        self.wide.setToolTip(self.tr("Show the page as wide as there is room for"))
        self.true.setText(self.tr("True size"))
        self.true.setToolTip(self.tr("Show the page as large as it is on paper"))
        self._name()

    def _draw(self) -> None:
        """Ask for the page in the size that there is room for; the old one stays until it comes."""
        self._forget()
        pdf, number = self._pdf, self.number
        page = self.shown
        if self.true.isChecked() and page is not None:
            room = self.sheet.true_room(page.size)
        else:
            room = self.sheet.room(self._breadth() if self.wide.isChecked() else 0)
        if pdf is not None and min(room) > _SHADOW:
            self._asked = self._jobs.ask(lambda: printing.page(pdf, number, room), self._show)

    def _forget(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _show(self, page: PaperPage) -> None:
        if self._pdf is not None:
            self.number = page.number
            before = self.sheet.minimumSize()
            self.sheet.show_page(page)
            self._stretch(again=False)
            self._name()
            if self.true.isChecked() and self.sheet.minimumSize() != before:
                self._draw()  # the first page of this size: only now is it known how large it is

    def _breadth(self) -> int:
        """Return the width beside a scroll bar, there or not: else the page would make it come and go."""
        return self._desk.width() - self._desk.verticalScrollBar().sizeHint().width()

    def _sized(self, other: QPushButton, *, on: bool) -> None:
        """Show the page in another size; neither button pressed, it is seen whole."""
        if on and other.isChecked():
            with QSignalBlocker(other):
                other.setChecked(False)
        self.sheet.is_true = self.true.isChecked()
        needed, never = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._desk.setHorizontalScrollBarPolicy(needed if self.sheet.is_true else never)
        self._stretch()

    def _stretch(self, *, again: bool = True) -> None:
        """Make the desk as large as the page is, enlarged or in its true size; else as the room."""
        page, least = self.shown, QSize(0, 0)
        if page is not None and self.true.isChecked():
            least = self.sheet.true_size(page.size) + QSize(2 * _SHADOW, 2 * _SHADOW)
        elif page is not None and self.wide.isChecked():
            width = self._breadth() - 2 * _SHADOW
            least.setHeight(round(width * page.size.height() / page.size.width()) + 2 * _SHADOW)
        if self.sheet.minimumSize() != least:
            self.sheet.setMinimumSize(least)
            self._desk.verticalScrollBar().setValue(0)
        if again:
            self._draw()

    def _name(self) -> None:
        page = self.shown
        several = page is not None and page.pages > 1
        for widget in (self.earlier, self.where, self.later):
            widget.setVisible(several)
        self.wide.setVisible(page is not None)
        self.true.setVisible(page is not None)
        if page is None:
            self.sheet.setAccessibleName(self.sheet.words)
            return
        self.where.setText(f"{page.number + 1} / {page.pages}")
        self.earlier.setEnabled(page.number > 0)
        self.later.setEnabled(page.number < page.pages - 1)
        self.sheet.setAccessibleName(
            self.tr("Page {number} of {pages}").format(number=page.number + 1, pages=page.pages)
        )


class _Sheet(QWidget):
    """The page on the desk: centred, whole, with a hairline and a little shadow."""

    resized = Signal()
    walked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page: PaperPage | None = None
        self.words = ""
        self.is_true = False
        """Whether the page is shown as large as it is."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def room(self, width: int = 0) -> tuple[int, int]:
        """Return the width and height in dots of the screen that a page may take; `width` fills it."""
        ratio = self.devicePixelRatioF()
        high = _ENDLESS if width else round((self.height() - 2 * _SHADOW) * ratio)
        return round(((width or self.width()) - 2 * _SHADOW) * ratio), high

    def true_size(self, points: QSizeF) -> QSize:
        """Return how large a page is on this screen, in its own pixels: an inch of paper is an inch of it."""
        screen = self.screen()
        told = screen.physicalDotsPerInch()
        inch = told if _FEWEST <= told <= _MOST else screen.logicalDotsPerInch()
        return (points * inch / _POINT).toSize()

    def true_room(self, points: QSizeF) -> tuple[int, int]:
        """Return the dots of the screen that a page takes in its true size."""
        size = self.true_size(points) * self.devicePixelRatioF()
        return size.width() + 1, size.height() + 1

    def show_page(self, page: PaperPage) -> None:
        self.page, self.words = page, ""
        self.page.image.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def show_words(self, words: str) -> None:
        self.page, self.words = None, words
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * theme.GRID, 20 * theme.GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = theme.current().colours
        painter = QPainter(self)
        if self.page is None:
            painter.setPen(QColor(colours.muted))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            margin = 2 * theme.GRID
            painter.drawText(self.rect().adjusted(margin, margin, -margin, -margin), flags, self.words)
            return
        image = self.page.image
        size = image.deviceIndependentSize().toSize()
        fitted = size.scaled(
            self.size() - QSize(2 * _SHADOW, 2 * _SHADOW), Qt.AspectRatioMode.KeepAspectRatio
        )
        if self.is_true or fitted.width() <= size.width() < fitted.width() + 2 * _SHADOW:
            fitted = size  # drawn for this very room: dot for dot
        box = QRect(QPoint(), fitted)
        box.moveCenter(self.rect().center())
        shade = QColor(0, 0, 0, 14)
        for step in range(1, _SHADOW + 1):
            painter.fillRect(box.adjusted(1 - step, 1 - step, step - 1, step), shade)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Right: 1,
        }
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(by)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if self.minimumHeight():
            event.ignore()  # the page is scrolled
        elif abs(turned) >= 60:  # noqa: PLR2004  (half a notch: a touchpad sends many small ones)
            self.walked.emit(-1 if turned > 0 else 1)
