"""A detail that is shown where there is room for it: in full, in short, or not at all; never cut off."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme


class Spare(QWidget):
    """Says no more than what stands beside it says when it is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        """The longest first."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, words: Sequence[str]) -> None:
        """Show the first of `words` that fits."""
        self.words = tuple(words)
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> str:
        """The words that fit into the present width; "" where none do."""
        advance = self.fontMetrics().horizontalAdvance
        return next((words for words in self.words if advance(words) <= self.width()), "")

    def sizeHint(self) -> QSize:
        """Return the room of the longest words."""
        metrics = self.fontMetrics()
        return QSize(
            max((metrics.horizontalAdvance(words) for words in self.words), default=0), metrics.height()
        )

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the words."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().colours.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.shown)
        painter.end()
