"""A detail that is shown where there is room for it: in full, in short, or not at all; never cut off."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme


class Spare(QWidget):
    """Says no more than what stands beside it says when it is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        """The longest first."""
        self._hint: QSize | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, words: Sequence[str]) -> None:
        """Show the first of `words` that fits."""
        if self.words == tuple(words):
            return
        self.words, self._hint = tuple(words), None
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> str:
        """The words that fit into the present width; "" where none do."""
        advance = self.fontMetrics().horizontalAdvance
        return next((words for words in self.words if advance(words) <= self.contentsRect().width()), "")

    def sizeHint(self) -> QSize:
        """Return the room of the longest words, which are measured once: a layout asks again and again."""
        if self._hint is None:
            metrics = self.fontMetrics()
            widest = max(map(metrics.horizontalAdvance, self.words), default=0)
            self._hint = QSize(widest, metrics.height()).grownBy(self.contentsMargins())
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Ask for no width."""
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text grows."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._hint = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the words."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().colours.muted))
        how = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(self.contentsRect(), how, self.shown)
        painter.end()
