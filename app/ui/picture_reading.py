"""Reads pictures of the kinds that a camera or a till makes; a drawing that calls for other files is none."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader, QPixmap

_KINDS: Final = frozenset({b"png", b"jpeg", b"gif", b"webp", b"bmp"})
"""Qt would open SVG as well, and with it whatever file of this computer the drawing names."""


@contextmanager
def reader(data: bytes) -> Iterator[QImageReader | None]:
    """Give the reader of a picture; None where the bytes are of no kind that is opened."""
    held = QByteArray(data)
    source = QBuffer(held)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    found = QImageReader(source)
    # By what the file begins with, never by what else Qt would try.
    yield found if bytes(found.format().data()) in _KINDS else None


def pixmap(data: bytes) -> QPixmap:
    """Return a picture on file to show it; an empty one where it cannot be opened."""
    with reader(data) as found:
        return QPixmap() if found is None else QPixmap.fromImageReader(found)
