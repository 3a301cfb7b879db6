"""Which photo is on the cards: none, each one's own, one for all; and another on a single card."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.errors import Refusal
from app.i18n import translate
from app.queries.recipients import Recipient
from app.ui import chosen_picture, theme
from app.ui.greeting_photos import LONGEST, GreetingPhotos, Way
from app.ui.jobs import Jobs
from app.ui.retranslated import Retranslated


class GreetingPhoto(Retranslated, QWidget):
    """The choice for all, and a button for the card in front."""

    changed = Signal()
    """Other photos stand on the cards."""
    refused = Signal(Refusal)
    """The file that was chosen is no picture."""

    def __init__(self, photos: GreetingPhotos, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = chosen_picture.ChosenPicture(jobs, self)
        self._file.refused.connect(self.refused)
        self.setObjectName("greetingPhoto")
        self._photos = photos
        self._one: Recipient | None = None
        self.way = QComboBox(self)
        self.way.setObjectName("greetingPhotoWay")
        self.way.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.way.setMinimumContentsLength(9)
        for way in Way:
            self.way.addItem("", way.value)
        self.alone = QPushButton(self)
        self.alone.setObjectName("greetingPhotoAlone")
        self.alone.setProperty("kind", "quiet")
        self.way.activated.connect(self._turn)
        self.alone.clicked.connect(self._for_her)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.way, 1)
        row.addWidget(self.alone)
        self.retranslate()

    def show_for(self, one: Recipient | None) -> None:
        """Take whose card is in front."""
        self._one = one
        self.alone.setEnabled(one is not None)
        hers = one is not None and self._photos.is_alone(one)
        again = translate("GreetingPhoto", "As the others")
        self.alone.setText(again if hers else translate("GreetingPhoto", "This card…"))
        self.alone.setToolTip(
            "" if hers else translate("GreetingPhoto", "Choose a photo for this card alone")
        )

    def retranslate(self) -> None:
        """Say the choices in the window's language."""
        words = {
            Way.NONE: translate("GreetingPhoto", "No photo"),
            Way.ON_FILE: translate("GreetingPhoto", "Each one's own photo"),
            Way.FOR_ALL: translate("GreetingPhoto", "One photo for all…"),
        }
        for row, way in enumerate(Way):
            self.way.setItemText(row, words[way])
        self.way.setAccessibleName(translate("GreetingPhoto", "Photo"))
        self.show_for(self._one)

    def take(self, file: Path, *, alone: bool) -> None:
        """Put the photo in a file on the card in front, or on all, once it has been read."""
        one = self._one if alone else None
        if alone and one is None:
            return

        def came(image: bytes) -> None:
            if one is not None:
                self._photos.put(one, image)
            else:
                self._photos.way, self._photos.for_all = Way.FOR_ALL, image
            self._told()

        self._file.take(file, lambda data: chosen_picture.shrunk(data, LONGEST), came)

    def _turn(self, _index: int) -> None:
        way = Way(self.way.currentData())
        if way is Way.FOR_ALL:
            self._ask(alone=False)
            return
        self._file.drop()
        self._photos.way = way
        self._told()

    def _for_her(self) -> None:
        if self._one is None:
            return
        if self._photos.is_alone(self._one):
            self._photos.reset(self._one)
            self._told()
            return
        self._ask(alone=True)

    def _ask(self, *, alone: bool) -> None:
        kinds = translate("GreetingPhoto", "Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp)"
        caption = translate("GreetingPhoto", "Choose a photo")
        chosen, _ = QFileDialog.getOpenFileName(self, caption, "", kinds)
        if chosen:
            self.take(Path(chosen), alone=alone)
        self._stand()

    def _told(self) -> None:
        self._stand()
        self.show_for(self._one)
        self.changed.emit()

    def _stand(self) -> None:
        """Show the way that is in force: the choice of a file may have been left."""
        self.way.setCurrentIndex(self.way.findData(self._photos.way.value))
