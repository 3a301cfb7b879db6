"""Parts side by side where there is room, two by two where the screen is small or the text is large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.ui import text, theme


class SideBySide(QWidget):
    """Holds `parts`, which are all the same in rank, with a hairline between neighbours."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = list(parts)
        self._lines: list[QFrame] = []
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(2 * theme.GRID)
        for part in self._parts:
            part.installEventFilter(self)
        self._arrange(len(self._parts))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of two parts: the others may go below."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._wanted(2)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many stand side by side."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose anew when a part wants another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self._arrange(len(self._parts) if self._wanted(len(self._parts)) <= self.width() else 2)

    def _wanted(self, across: int) -> int:
        """Return the width that `across` parts side by side ask for."""
        widest = [part.minimumSizeHint().width() for part in self._parts]
        gaps = (across - 1) * (4 * theme.GRID + 1)
        # Columns of one grid are of one width where they can be, and never below what each asks for.
        return sum(widest[:across]) + gaps

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, part in enumerate(self._parts):
            row, column = divmod(number, across)
            self._grid.addWidget(part, row, 2 * column)
            self._grid.setColumnStretch(2 * column, 1)
            if column:
                line = text.hairline(upright=True, parent=self)
                self._grid.addWidget(line, row, 2 * column - 1)
                line.show()
                self._lines.append(line)
