"""Draws a picture that is no artwork of ours, a logo or a photo, into a place of a card."""

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from app.reports.design import Place

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_INCH: Final = 25.4


def size(image: bytes) -> tuple[int, int]:
    """Return the width and height of a picture in pixels."""
    width, height = _reader(image).getSize()
    return int(width), int(height)


def fit(image: bytes, width: float, height: float) -> tuple[float, float]:
    """Return how large the whole picture is that goes into `width` × `height`."""
    across, up = size(image)
    scale = min(width / across, height / up)
    return across * scale, up * scale


def draw(canvas: "Canvas", image: bytes, place: Place) -> None:
    """Draw the whole picture over `place`, in the units that the canvas counts in."""
    canvas.drawImage(_reader(image), *place, mask="auto")


def fill(canvas: "Canvas", image: bytes, place: Place) -> None:
    """Fill `place` with the picture; what goes beyond it on two sides, or above and below, is cut off."""
    across, up = size(image)
    scale = max(place.width / across, place.height / up)
    wide, high = across * scale, up * scale
    canvas.saveState()
    edge = canvas.beginPath()
    edge.rect(*place)
    canvas.clipPath(edge, stroke=0, fill=0)
    # Faces are rather in the upper half: of what is too high, more is cut below.
    x, y = place.x - (wide - place.width) / 2, place.y - (high - place.height) * 2 / 3
    draw(canvas, image, Place(x, y, wide, high))
    canvas.restoreState()


def dots(image: bytes, place: Place) -> int:
    """Return how many dots to the inch a picture has that fills `place` in millimetres."""
    across, up = size(image)
    return int(min(across / place.width, up / place.height) * _INCH)


def _reader(image: bytes) -> Any:
    from reportlab.lib.utils import ImageReader

    return ImageReader(BytesIO(image))
