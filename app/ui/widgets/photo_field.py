"""Her photo in a form: shown, chosen from a file, taken away; a large one is kept smaller."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from app.domain import errors
from app.ui import theme
from app.ui.widgets.portrait import Portrait

_LONGEST: Final = 640
"""Pixels of the longer side that are kept: the portrait is 64, a printed card has room for 300."""
_QUALITY: Final = 88


LARGEST_FILE: Final = 40_000_000
"""Bytes of a file that is looked at: what a camera makes is smaller."""


def shrunk(data: bytes, longest: int = _LONGEST) -> bytes:
    """Return the picture as a JPEG of at most `longest` pixels, upright as it was taken. Raises BadValue."""
    return written(small(data, longest), b"jpeg")


def small(data: bytes, longest: int) -> QImage:
    """Return the picture in at most `longest` pixels, upright as it was taken. Raises BadValue.

    A large one is never unpacked whole: Qt gives up above its limit, and reads it smaller where it can.
    """
    held = QByteArray(data)
    source = QBuffer(held)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        within = QSize(longest, longest)
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise errors.BadValue("photo", "", "not_a_picture")
    return image


def written(image: QImage, kind: bytes) -> bytes:
    """Return a picture as a file of this kind (jpeg, png)."""
    kept = QByteArray()
    target = QBuffer(kept)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, QByteArray(kind))
    if kind == b"jpeg":
        writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(kept.data())


def read(file: Path) -> bytes:
    """Return the bytes of a file of a picture. Raises BadValue where it is too large, or cannot be read."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise errors.BadValue("photo", file.name, "too_large")
        return file.read_bytes()
    except OSError as error:
        raise errors.BadValue("photo", file.name, "unreadable") from error


class PhotoField(QWidget):
    """The portrait and two quiet buttons."""

    refused = Signal(object)
    """The file that was chosen is no picture (`Refusal`)."""

    def __init__(self, name: str, image: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photoField")
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
        self._remove.clicked.connect(lambda: self.show_photo(None))
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
        """Show the picture in a file. Raises BadValue for what is none."""
        self.show_photo(shrunk(read(file)))

    def _ask(self) -> None:
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.gif *.webp *.bmp)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a photo"), "", kinds)
        if chosen:
            try:
                self.take(Path(chosen))
            except errors.Refusal as refusal:
                self.refused.emit(refusal)
