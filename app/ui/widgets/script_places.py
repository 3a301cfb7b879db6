"""The places that a text can have, offered as words to click: what is clicked is put into the text."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import scripts
from app.ui import theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.flow import Flow
from app.words import script_names


class ScriptPlaces(Retranslated, QWidget):
    """One button a place; each says what it stands for."""

    chosen = Signal(str)
    """The place as it is written in a text: {name}."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(theme.GRID, theme.GRID // 2, self)
        self._buttons: dict[str, QPushButton] = {}
        for name in scripts.PLACES:
            button = QPushButton(f"{{{name}}}", self)
            button.setObjectName(f"scriptPlace:{name}")
            button.setProperty("kind", "link")
            button.clicked.connect(partial(self.chosen.emit, button.text()))
            self._buttons[name] = button
            self._flow.addWidget(button)
        self.retranslate()

    def show_places(self, script: str) -> None:
        """Offer those that the occasion of a script can fill."""
        offered = scripts.places(script)
        for name, button in self._buttons.items():
            button.setVisible(name in offered)

    def retranslate(self) -> None:
        """Say in the window's language what each place stands for."""
        for name, button in self._buttons.items():
            said = script_names.place(name)
            button.setToolTip(said)
            button.setAccessibleName(self.tr("Put in: {place}").format(place=said))
