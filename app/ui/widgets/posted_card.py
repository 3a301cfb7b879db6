"""A card as it was posted: its picture, and the side with the words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.queries.card_pictures import Sides
from app.ui import picture_reading, theme


class PostedCard(QWidget):
    """Both sides, beside each other."""

    def __init__(self, sides: Sides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("postedCard")
        self.setAccessibleName(self.tr("The card as it was posted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        for image, spoken in (
            (sides.front, self.tr("The picture side")),
            (sides.back, self.tr("The side with the words")),
        ):
            picture = picture_reading.pixmap(image)
            side = QLabel(self)
            side.setPixmap(picture)
            side.setAccessibleName(spoken)
            row.addWidget(side, 0, Qt.AlignmentFlag.AlignCenter)
