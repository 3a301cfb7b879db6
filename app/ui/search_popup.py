"""The list under the search box, laid over the page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.search_results import FOUND, FoundDelegate, FoundModel

if TYPE_CHECKING:
    from app.queries.find import Found

_ROWS: Final = 8
"""Rows seen at once."""


class SearchPopup(Retranslated, QFrame):
    """Shows who was found, or why nobody is; the keyboard stays with the box."""

    def __init__(self, box: QWidget, overlay: QWidget) -> None:
        super().__init__(overlay)
        self.setObjectName("searchPopup")
        # It paints all of itself, so that a key press paints nothing of the page under it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._box = box
        self._overlay = overlay
        self.results = QListView(self)
        self.results.setObjectName("searchResults")
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setUniformItemSizes(True)
        self.results.setMouseTracking(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = FoundModel(self.results)
        self.results.setModel(self.model)
        self.results.setItemDelegate(FoundDelegate(self.results))
        self.results.entered.connect(self.results.setCurrentIndex)
        self._hint = text.label(parent=self, wrap=True)
        self._hint.setObjectName("searchHint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, theme.GRID // 2, 1, theme.GRID // 2)
        layout.addWidget(self.results)
        layout.addWidget(self._hint)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list for who cannot see it."""
        self.results.setAccessibleName(self.tr("Members found"))
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and its hairline."""
        del event
        colours = theme.current().colours
        painter = QPainter(self)
        painter.setPen(QColor(colours.hairline))
        painter.setBrush(QColor(colours.raised))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def show_found(self, rows: "Sequence[Found]") -> None:
        """List the members found, the best one chosen; says so when there is none."""
        self.model.show(rows)
        if not rows:
            self._say(self.tr("Nobody found. Ctrl+N makes a new member."))
            return
        self.results.setCurrentIndex(self.model.index(0, 0))
        self.results.scrollToTop()
        self._lay_out(min(len(rows), _ROWS) * self.results.sizeHintForRow(0) + theme.GRID)

    def show_loading(self) -> None:
        """Say that the members are on their way."""
        self.model.show(())
        self._say(self.tr("The members are being loaded …"))

    def chosen(self) -> int | None:
        """Return the id of the member under the bar, if a list is shown."""
        index = self.results.currentIndex()
        return index.data(FOUND).id if index.isValid() else None

    def walk(self, key: Qt.Key) -> None:
        """Move the bar by a row or a page."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}
        rows = self.model.rowCount()
        if rows:
            row = max(0, min(self.results.currentIndex().row() + steps[key], rows - 1))
            self.results.setCurrentIndex(self.model.index(row, 0))

    def _say(self, words: str) -> None:
        self._hint.setText(words)
        self._lay_out(self._hint.sizeHint().height() + theme.GRID)

    def _lay_out(self, height: int) -> None:
        below = self._box.mapTo(self._overlay, QPoint(0, self._box.height() + theme.GRID // 2))
        self.setGeometry(below.x(), below.y(), self._box.width(), height)
        self.results.setVisible(self.model.rowCount() > 0)
        self._hint.setVisible(self.model.rowCount() == 0)
        self.show()
        self.raise_()
