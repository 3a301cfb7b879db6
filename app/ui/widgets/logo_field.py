"""The shop's logo in the settings: shown, chosen from a file, taken away; kept at once."""

import math
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import Refusal
from app.ui import chosen_picture, picture_reading, theme
from app.ui.jobs import Jobs

_SHOWN: Final = QSize(132, 44)
"""At 100 %."""
_SMALLER: Final = 0.93
"""A picture that is too large gets at least so much narrower."""


def fitted(data: bytes) -> bytes:
    """Return a picture as a logo is kept: PNG, with what it does not cover, small enough. Raises BadValue."""
    from app.services.logo import LARGEST, LONGEST

    image = chosen_picture.small(data, LONGEST)
    wide, kept = image.width(), chosen_picture.written(image, b"png")
    while len(kept) > LARGEST:
        # A PNG grows about with its dots: the next one fits, or almost.
        wide = int(wide * min(_SMALLER, _SMALLER * math.sqrt(LARGEST / len(kept))))
        fits = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        kept = chosen_picture.written(fits, b"png")
    return kept


class LogoField(QWidget):
    """The logo and two quiet buttons."""

    chosen = Signal(bytes)
    """This picture is to be the logo; b"": none."""
    refused = Signal(Refusal)
    """The file that was chosen is no picture."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = chosen_picture.ChosenPicture(jobs, self)
        self._file.refused.connect(self.refused)
        self._picture = QLabel(self)
        self.choose, self.remove = QPushButton(self), QPushButton(self)
        self.choose.setObjectName("logoChoose")
        self.remove.setObjectName("logoRemove")
        for button in (self.choose, self.remove):
            button.setProperty("kind", "link")
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._take_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self._picture)
        acts = QVBoxLayout()
        acts.setSpacing(0)
        for button in (self.choose, self.remove):
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(acts)
        row.addStretch()
        self.retranslate()
        self.show_logo(b"")

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.choose.setText(self.tr("Choose a logo…"))
        self.remove.setText(self.tr("Take the logo away"))
        self._picture.setAccessibleName(self.tr("The shop's logo"))

    def show_logo(self, image: bytes) -> None:
        """Show what is on file; b"" for none."""
        picture = picture_reading.pixmap(image)
        if not picture.isNull():
            look, ratio = theme.current(), self.devicePixelRatioF()
            room = QSize(look.px(_SHOWN.width()), look.px(_SHOWN.height())) * ratio
            picture = picture.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        self._picture.setHidden(not image)
        self.remove.setHidden(not image)

    def take(self, file: Path) -> None:
        """Choose the picture in a file, once it has been read."""
        self._file.take(file, fitted, self.chosen.emit)

    def _take_away(self) -> None:
        self._file.drop()
        self.chosen.emit(b"")

    def _ask(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.bmp)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", kinds)
        if chosen:
            self.take(Path(chosen))
