"""A member's photo, round; without one the first character of her name on the accent's tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import picture_reading, theme

_SIDE = 64


class Portrait(QWidget):
    """A round picture of fixed size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._letter = ""
        self.setFixedSize(self.sizeHint())

    def show_member(self, name: str, image: bytes | None) -> None:
        """Show her photo, or her initial where there is none or it cannot be read."""
        self._picture = picture_reading.pixmap(image or b"")
        self._letter = name[:1].upper()
        self.setAccessibleName(name)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return its side, grown with the text."""
        side = theme.current().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture or the initial inside the circle."""
        del event
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        circle = QPainterPath()
        circle.addEllipse(QRectF(self.rect()))
        painter.setClipPath(circle)
        colours = theme.current().colours
        if self._picture.isNull():
            painter.fillRect(self.rect(), QColor(colours.tint))
            painter.setPen(QColor(colours.accent))
            painter.setFont(theme.current().font(theme.TITLE, strong=True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        else:
            mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._picture.scaled(self.size(), mode, smooth)
            left, top = (self.width() - scaled.width()) // 2, (self.height() - scaled.height()) // 2
            painter.drawPixmap(left, top, scaled)
        painter.end()
