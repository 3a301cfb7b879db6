"""How the Chinese words of the cards stand: in rows, or in columns as on old letters."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.i18n import translate
from app.reports.greeting import Greeting
from app.ui import theme
from app.ui.retranslated import Retranslated


class GreetingSetting(Retranslated, QComboBox):
    """Rows or columns, for all Chinese cards of the run; seen only beside a card that is Chinese."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("greetingSetting")
        room = self.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # nothing below moves from card to card
        self.setSizePolicy(room)
        for columns in (False, True):
            self.addItem("", columns)
        self.retranslate()

    @property
    def in_columns(self) -> bool:
        """Whether Chinese words stand in columns."""
        return bool(self.currentData())

    def beside(self, caption: QWidget) -> QHBoxLayout:
        """Return a row in which it stands at the right of `caption`."""
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(caption, 1)
        row.addWidget(self)
        return row

    def show_for(self, greeting: Greeting) -> None:
        """Be there if `greeting` may stand either way."""
        self.setVisible(greeting.language == "zh_CN")

    def retranslate(self) -> None:
        """Say both ways in the window's language."""
        self.setItemText(0, translate("GreetingSetting", "In rows"))
        self.setItemText(1, translate("GreetingSetting", "In columns"))
        self.setAccessibleName(translate("GreetingSetting", "How Chinese words stand"))
        self.setToolTip(translate("GreetingSetting", "Chinese cards in rows, or in columns from the right"))
