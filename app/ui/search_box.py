"""The look of the search box; what it does is `app.ui.search`, which is made when the frame is seen."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.ui.retranslated import Retranslated


class SearchBox(Retranslated, QLineEdit):
    """One line with a magnifying glass; the scanner types here as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.glass = QLabel(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what can be typed here."""
        self.setPlaceholderText(self.tr("Name, pinyin, kana, last digits of the phone, card number"))
        self.setAccessibleName(self.tr("Find a member"))
        self.setToolTip(self.tr("Find a member (Ctrl+K)"))
