"""A colour in the settings: written as #rrggbb or chosen, shown beside it; empty for none."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.ui import theme


class ColourField(QWidget):
    """The code, a swatch, and a button that opens the system's choice of colours."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = QLineEdit(self)
        self.code.setMaxLength(7)
        self.code.setPlaceholderText("#a5231f")
        self.code.setFixedWidth(theme.current().px(112))
        self._swatch = _Swatch(self)
        self.choose = QPushButton(self)
        self.choose.setObjectName("colourChoose")
        self.choose.setProperty("kind", "link")
        self.code.textChanged.connect(self._written)
        self.choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        for part in (self.code, self._swatch, self.choose):
            row.addWidget(part)
        row.addStretch()
        self.setFocusProxy(self.code)

    def value(self) -> str:
        """Return the code in small letters, as it is written."""
        return self.code.text().strip().lower()

    def show_value(self, code: str) -> None:
        """Show what is on file."""
        if self.value() != code:
            self.code.setText(code)

    def _written(self) -> None:
        self._swatch.show_colour(self.value())
        self.changed.emit()

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.value()), self.window())
        dialog.colorSelected.connect(lambda colour: self.code.setText(colour.name()))
        dialog.open()


class _Swatch(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor()
        side = theme.current().px(20)
        self.setFixedSize(side, side)

    def show_colour(self, code: str) -> None:
        self._colour = QColor(code) if code.startswith("#") and len(code) == len("#rrggbb") else QColor()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._colour.isValid():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.current().colours.muted))
            painter.setBrush(self._colour)
            painter.drawEllipse(self.rect().adjusted(1, 1, -2, -2))
