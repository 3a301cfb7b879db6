"""A column that scrolls where the screen is small or the text is large, and else looks like any other."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme


class Scrolled(QScrollArea):
    """Holds `column`, which is as wide as there is room and as high as it has to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._inner.installEventFilter(self)
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GRID)
        self.setWidget(self._inner)

    def hear_keys(self) -> None:
        """Let Tab come here while something has to be scrolled: of words alone, which hold no focus.

        The arrows and Page Up and Down then move them, as everywhere.
        """
        self.setProperty("keys", "yes")
        bar = self.verticalScrollBar()
        policies = Qt.FocusPolicy
        bar.rangeChanged.connect(
            lambda _least, most: self.setFocusPolicy(policies.StrongFocus if most else policies.NoFocus)
        )

    def sizeHint(self) -> QSize:
        """Return the room in which nothing has to be scrolled."""
        hint = self._inner.sizeHint()
        wide = self.viewport().width()
        high = self.column.heightForWidth(wide) if self.column.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), max(high, self._inner.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what is inside: only the height may be scrolled."""
        return QSize(
            self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(),
            10 * theme.GRID,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew when it becomes wider or narrower: words then take fewer or more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when what is inside wants another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
