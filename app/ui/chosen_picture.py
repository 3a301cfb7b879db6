"""Pictures chosen from files: read beside the window, made small, and bare of what a camera wrote in them."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter
from shiboken6 import isValid

from app.domain import errors
from app.ui import picture_reading
from app.ui.jobs import Jobs

LARGEST_FILE: Final = 40_000_000
"""Bytes of a file that is looked at: what a camera makes is smaller."""
_QUALITY: Final = 88
_DOT: Final = 4
"""Bytes of a dot that is unpacked."""


class ChosenPicture(QObject):
    """Reads the picture that somebody chose; of several, the last one counts."""

    reading = Signal(bool)
    """Whether one is being read."""
    refused = Signal(errors.Refusal)
    """The file is no picture, too large, or cannot be read."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asked = 0

    def take(self, file: Path, make: Callable[[bytes], bytes], came: Callable[[bytes], None]) -> None:
        """Read the file, beside the window let `make` turn it into what is kept, and hand that to `came`."""
        self.drop()
        asked = self._asked

        def is_wanted() -> bool:
            return isValid(self) and asked == self._asked

        def done(image: bytes) -> None:
            if is_wanted():
                self.reading.emit(False)
                came(image)

        def failed(error: Exception) -> None:
            if not isinstance(error, errors.Refusal):
                self._jobs.failed.emit(error)
            if is_wanted():
                self.reading.emit(False)
                if isinstance(error, errors.Refusal):
                    self.refused.emit(error)

        self.reading.emit(True)
        self._jobs.ask(lambda: make(read(file)), done, failed=failed)

    def drop(self) -> None:
        """Want no picture any more that is being read."""
        self._asked += 1
        self.reading.emit(False)


def read(file: Path) -> bytes:
    """Return the bytes of a file of a picture. Raises BadValue where it is too large, or cannot be read."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise errors.BadValue("photo", file.name, "too_large")
        return file.read_bytes()
    except OSError as error:
        raise errors.BadValue("photo", file.name, "unreadable") from error


def shrunk(data: bytes, longest: int) -> bytes:
    """Return the picture as a JPEG of at most `longest` pixels, upright as it was taken. Raises BadValue."""
    return written(small(data, longest, opaque=True), b"jpeg")


def small(data: bytes, longest: int, *, opaque: bool = False) -> QImage:
    """Return the picture in at most `longest` pixels, upright as it was taken. Raises BadValue.

    A large one is never unpacked whole: Qt gives up above its limit, and reads it smaller where it can.
    With `opaque`, what it does not cover is white.
    """
    with picture_reading.reader(data) as reader:
        if reader is None:
            raise errors.BadValue("photo", "", "not_a_picture")
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > longest:
            within = size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(within.expandedTo(QSize(1, 1)))
        image = reader.read()
    if image.isNull():
        raise errors.BadValue("photo", _said(size), "too_large" if _is_huge(size) else "not_a_picture")
    return _bare(image, opaque=opaque)


def _is_huge(size: QSize) -> bool:
    """Return whether Qt refuses to unpack so many dots, whatever they show."""
    return size.isValid() and size.width() * size.height() * _DOT > QImageReader.allocationLimit() << 20


def _said(size: QSize) -> str:
    return f"{size.width():,} × {size.height():,}" if size.isValid() else ""


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


def _bare(image: QImage, *, opaque: bool) -> QImage:
    """Return the picture painted anew: Qt would carry comments, names and colour profiles along."""
    space = image.colorSpace()
    if space.isValid() and space.colorModel() is QColorSpace.ColorModel.Rgb:
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    clear = image.hasAlphaChannel() and not opaque
    bare = QImage(image.size(), QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(bare)
    if clear:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(QPoint(), image)
    painter.end()
    return bare
