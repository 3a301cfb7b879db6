"""A QR code: dark on white whatever the theme is, for a phone's camera."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUIET = 4
"""Modules of white around the code, as the standard asks."""
_SIDE = 288
"""Pixels at 100 %."""


class QrCode(QWidget):
    """Shows one text; its words for who cannot see it are the caller's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qrCode")
        self._modules: Sequence[Sequence[bool]] = ()
        self.setMinimumSize(self.sizeHint())

    def show_text(self, text: str) -> None:
        """Draw the code of `text`; an empty one draws nothing."""
        self._modules = modules(text) if text else ()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square that a phone reads at arm's length."""
        side = theme.current().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole pixels only: a blurred edge is what cameras stumble over."""
        del event
        if not self._modules:
            return
        painter = QPainter(self)
        across = len(self._modules) + 2 * _QUIET
        ratio = self.devicePixelRatioF()
        step = max(int(min(self.width(), self.height()) * ratio / across), 1) / ratio
        side = step * across
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        painter.fillRect(QRectF(left, top, side, side), QColor(Qt.GlobalColor.white))
        for y, row in enumerate(self._modules, _QUIET):
            for x, dark in enumerate(row, _QUIET):
                if dark:
                    box = QRectF(left + x * step, top + y * step, step, step)
                    painter.fillRect(box, QColor(Qt.GlobalColor.black))


def modules(text: str) -> "Sequence[Sequence[bool]]":
    """Return the code of `text` row by row, True for dark."""
    import segno

    code = segno.make_qr(text, error="l", boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix]
