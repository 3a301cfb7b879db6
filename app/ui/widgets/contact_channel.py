"""By which way a contact was made that nobody had planned."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.channels import Channel
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.words import outreach

_WAYS = (Channel.VISIT, Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST)


class ContactChannel(Retranslated, QWidget):
    """A caption and the ways to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = text.label(part="muted", parent=self)
        self.ways = QComboBox(self)
        for way in _WAYS:
            self.ways.addItem("", way.value)
        self.setFocusProxy(self.ways)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._caption)
        layout.addWidget(self.ways, 1)
        self.retranslate()

    @property
    def chosen(self) -> str:
        """The way that is chosen, as `domain.channels` has it."""
        return str(self.ways.currentData())

    def choose(self, way: str) -> None:
        """Choose a way."""
        self.ways.setCurrentIndex(max(self.ways.findData(way), 0))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._caption.setText(self.tr("How"))
        self.ways.setAccessibleName(self.tr("How"))
        for number in range(self.ways.count()):
            self.ways.setItemText(number, outreach.channel(self.ways.itemData(number)))
