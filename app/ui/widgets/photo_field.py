"""Her photo in a form: shown, chosen from a file, taken away; a large one is kept smaller."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from app.ui import chosen_picture, theme
from app.ui.jobs import Jobs
from app.ui.widgets.portrait import Portrait

LONGEST: Final = 640
"""Pixels of the longer side that are kept: the portrait is 64, a printed card has room for 300."""


class PhotoField(QWidget):
    """The portrait and two quiet buttons."""

    reading = Signal(bool)
    """Whether a chosen picture is on its way into `image`."""
    refused = Signal(object)
    """The file that was chosen is no picture (`Refusal`)."""

    def __init__(self, jobs: Jobs, name: str, image: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photoField")
        self._picture = chosen_picture.ChosenPicture(jobs, self)
        self._picture.reading.connect(self.reading)
        self._picture.refused.connect(self.refused)
        self._name = name
        self.image = image
        """What is to be on file; None: no photo."""
        self._portrait = Portrait(self)
        self._choose, self._remove = QPushButton(self), QPushButton(self)
        self._choose.setObjectName("photoChoose")
        self._remove.setObjectName("photoRemove")
        self._choose.setText(self.tr("Choose a photo…"))
        self._remove.setText(self.tr("Take the photo away"))
        for button in (self._choose, self._remove):
            button.setProperty("kind", "link")
            button.setAutoDefault(False)
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(self._take_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self._portrait)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addStretch()
        self.show_photo(image)

    def show_photo(self, image: bytes | None) -> None:
        """Show what is to be on file."""
        self.image = image
        self._portrait.show_member(self._name, image)
        self._remove.setVisible(image is not None)

    def take(self, file: Path) -> None:
        """Show the picture in a file, once it has been read."""
        self._picture.take(file, lambda data: chosen_picture.shrunk(data, LONGEST), self.show_photo)

    def _take_away(self) -> None:
        self._picture.drop()
        self.show_photo(None)

    def _ask(self) -> None:
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.gif *.webp *.bmp)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a photo"), "", kinds)
        if chosen:
            self.take(Path(chosen))
