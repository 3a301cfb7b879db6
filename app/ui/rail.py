"""The rail: the shop's name, and one word for every place one can go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.places import Place
from app.ui.retranslated import Retranslated

_WIDTH = 22 * theme.GRID


class Rail(Retranslated, QFrame):
    """Buttons of which one is down: the place one is at."""

    chosen = Signal(str)
    """The key of the place that was clicked."""

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._places = places
        self._buttons: dict[str, QPushButton] = {}
        wordmark = text.label("Vitrine", parent=self)
        wordmark.setObjectName("wordmark")
        wordmark.setContentsMargins(3 * theme.GRID, 0, theme.GRID, 0)
        self._shop = text.label(part="muted", wrap=True, parent=self)
        self._shop.setContentsMargins(3 * theme.GRID, 0, theme.GRID, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2 * theme.GRID, 1, 2 * theme.GRID)
        layout.setSpacing(0)
        layout.addWidget(wordmark)
        layout.addWidget(self._shop)
        layout.addSpacing(3 * theme.GRID)
        for place in places:
            button = QPushButton(self)
            button.setObjectName(place.button)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _checked, key=place.key: self.chosen.emit(key))
            self._buttons[place.key] = button
            layout.addWidget(button)
        layout.addStretch()
        self.setMinimumWidth(_WIDTH)
        self.retranslate()

    def show_shop(self, name: str, *, sample: bool = False) -> None:
        """Write the shop's name under the wordmark; a sample says that it is one."""
        kind = self.tr("Sample shop")
        self._shop.setText(f"{name}\n{kind}" if sample else name)

    def mark(self, key: str) -> None:
        """Show that one is at `key`."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def retranslate(self) -> None:
        """Say the places in the window's language."""
        self.setAccessibleName(self.tr("Pages"))
        for number, place in enumerate(self._places, 1):
            button = self._buttons[place.key]
            button.setText(place.title())
            button.setAccessibleName(place.title())
            button.setToolTip(self.tr("{page} (Ctrl+{number})").format(page=place.title(), number=number))
