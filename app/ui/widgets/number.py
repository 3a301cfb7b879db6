"""A field for a whole number, with its text as far from the frame as in every other field."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSpinBox, QWidget

from app.ui import theme


class Number(QSpinBox):
    """From `least` to `most`, by keys, wheel and the two arrows."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None, *, grouped: bool = True) -> None:
        """Set thousands apart where it is `grouped`: in every amount, not in a year."""
        super().__init__(parent)
        self.setLocale(QLocale(QLocale.Language.English))  # as `money.format` writes it
        self.setGroupSeparatorShown(grouped)
        self.setRange(least, most)
        # The style sheet moves the frame of a spin box, but not the line inside it.
        self.lineEdit().setTextMargins(theme.GRID - 2, 0, 0, 0)
