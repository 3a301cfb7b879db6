"""Draws by hand: smooth shapes, tapering strokes, gradients and cloth, in millimetres, onto a PDF canvas."""

import itertools
import math
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

MM = 72 / 25.4
"""Points in a millimetre."""

_OVER = 3
"""Millimetres beyond each edge of a card that are painted too."""

Colour = tuple[float, float, float]
"""Red, green, blue, each 0–1."""
Point = tuple[float, float]


def rgb(code: str) -> Colour:
    """Return the colour written `#rrggbb`."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return the colour `share` (0–1) of the way from `first` to `second`."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue


def along(stops: Sequence[tuple[float, Colour]], at: float) -> Colour:
    """Return the colour at `at` of a ramp of (place, colour) stops in rising order."""
    for (start, first), (end, second) in itertools.pairwise(stops):
        if at <= end:
            return mix(first, second, max(0.0, (at - start) / (end - start)))
    return stops[-1][1]


@contextmanager
def in_millimetres(canvas: "Canvas") -> Iterator[None]:
    """Let what is drawn inside count in millimetres on a canvas that counts in points."""
    canvas.saveState()
    canvas.scale(MM, MM)
    yield
    canvas.restoreState()


@contextmanager
def in_points(canvas: "Canvas") -> Iterator[None]:
    """Let set text among drawings count in points again."""
    canvas.saveState()
    canvas.scale(1 / MM, 1 / MM)
    yield
    canvas.restoreState()


class Brush:
    """Hand and paints over one canvas. All lengths are millimetres, y points up."""

    def __init__(self, canvas: "Canvas") -> None:
        self.canvas = canvas

    @contextmanager
    def form(self, name: str, left: float, bottom: float, right: float, top: float) -> Iterator[None]:
        """Draw what follows once, as the form `name`: `use` shows it any number of times."""
        from reportlab.pdfbase.pdfdoc import PDFResourceDictionary

        canvas: Any = self.canvas
        canvas.beginForm(name, left * MM, bottom * MM, right * MM, top * MM)
        canvas.scale(MM, MM)
        yield
        # reportlab's own list of a form's resources leaves out gradients and transparency.
        resources = PDFResourceDictionary()
        resources.basicFonts()
        resources.allProcs()
        if canvas._formsinuse:  # noqa: SLF001
            resources.XObject = canvas._doc.xobjDict(canvas._formsinuse)  # noqa: SLF001
        resources.ExtGState = canvas._extgstate.getState() or {}  # noqa: SLF001
        resources.setShading(canvas._shadingUsed)  # noqa: SLF001
        canvas.endForm(Resources=resources)

    @contextmanager
    def at(
        self, x: float, y: float, *, turn: float = 0.0, size: float = 1.0, tilt: float = 1.0
    ) -> Iterator[None]:
        """Move the origin to (`x`, `y`), turn by `turn` degrees, scale by `size` and its height by `tilt`."""
        self.canvas.saveState()
        self.canvas.translate(x, y)
        self.canvas.rotate(turn)
        self.canvas.scale(size, size * tilt)
        yield
        self.canvas.restoreState()

    @contextmanager
    def corner(self, width: float, height: float, *, mirrored: bool) -> Iterator[None]:
        """Move the origin to the upper right corner, or to the left one, where all is mirrored."""
        with self.at(0 if mirrored else width, height):
            self.canvas.scale(-1 if mirrored else 1, 1)
            yield

    def use(self, name: str) -> None:
        """Show the form `name`, at the origin."""
        self.canvas.saveState()
        self.canvas.scale(1 / MM, 1 / MM)
        self.canvas.doForm(name)
        self.canvas.restoreState()

    def shape(self, *outlines: Sequence[Point]) -> Any:
        """Return the smooth closed outline (Catmull–Rom) through the points of each of `outlines`."""
        path = self.canvas.beginPath()
        for points in outlines:
            path.moveTo(*points[0])
            for index in range(len(points)):
                self._bend(path, *(points[(index + step) % len(points)] for step in (-1, 0, 1, 2)))
            path.close()
        return path

    def curve(self, points: Sequence[Point]) -> Any:
        """Return the smooth open line through `points`."""
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        padded = [points[0], *points, points[-1]]
        for index in range(len(points) - 1):
            self._bend(path, *padded[index : index + 4])
        return path

    def polygon(self, points: Sequence[Point]) -> Any:
        """Return the closed outline of straight lines through `points`."""
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        path.close()
        return path

    def ellipse(self, x: float, y: float, across: float, up: float) -> Any:
        """Return an ellipse about (`x`, `y`) with the half axes `across` and `up`."""
        path = self.canvas.beginPath()
        path.ellipse(x - across, y - up, 2 * across, 2 * up)
        return path

    def box(self, x: float, y: float, width: float, height: float) -> Any:
        """Return a rectangle by its lower left corner."""
        path = self.canvas.beginPath()
        path.rect(x, y, width, height)
        return path

    def whole(self, width: float, height: float) -> Any:
        """Return a whole card, with what the knife takes off round it."""
        return self.box(-_OVER, -_OVER, width + 2 * _OVER, height + 2 * _OVER)

    def haze(self, at: Point, first: Point, step: Point, rings: int, colour: Colour, alpha: float) -> None:
        """Lay ellipses about `at` over each other: `first` the half axes, each ring larger by `step`."""
        for ring in range(rings):
            across, up = (least + more * ring for least, more in zip(first, step, strict=True))
            self.fill(self.ellipse(*at, across, up), colour, alpha)

    def fill(self, path: Any, colour: Colour, alpha: float = 1.0) -> None:
        """Fill `path`."""
        self._see_through(alpha)
        self.canvas.setFillColorRGB(*colour)
        self.canvas.drawPath(path, stroke=0, fill=1)
        self._see_through(1.0)

    def line(self, path: Any, colour: Colour, width: float, alpha: float = 1.0) -> None:
        """Draw along `path` with a round pen `width` millimetres wide."""
        self._see_through(alpha)
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(width)
        self.canvas.setLineCap(1)
        self.canvas.setLineJoin(1)
        self.canvas.drawPath(path, stroke=1, fill=0)
        self._see_through(1.0)

    def glow(
        self, path: Any, x: float, y: float, radius: float, stops: Sequence[tuple[float, Colour]]
    ) -> None:
        """Fill `path` with a ramp from (`x`, `y`) outwards."""
        with self._inside(path):
            self.canvas.radialGradient(x, y, radius, *_ramp(stops))

    def fade(self, path: Any, start: Point, end: Point, stops: Sequence[tuple[float, Colour]]) -> None:
        """Fill `path` with a ramp from `start` to `end`."""
        with self._inside(path):
            self.canvas.linearGradient(*start, *end, *_ramp(stops))

    def tapering(self, points: Sequence[Point], widths: Sequence[float]) -> Any:
        """Return the outline of a stroke through `points` that is `widths` wide at each of them."""
        left: list[Point] = []
        right: list[Point] = []
        for index, (x, y) in enumerate(points):
            before, after = points[max(index - 1, 0)], points[min(index + 1, len(points) - 1)]
            dx, dy = after[0] - before[0], after[1] - before[1]
            length = math.hypot(dx, dy) or 1.0
            half = widths[index] / 2
            left.append((x - dy / length * half, y + dx / length * half))
            right.append((x + dy / length * half, y - dx / length * half))
        return self.shape([*left, *reversed(right)])

    def cloth(self, rows: Sequence[Sequence[tuple[float, float, Colour]]], outline: Any) -> None:
        """Paint a lattice of coloured points, shaded smoothly between them, inside `outline`."""
        from reportlab.pdfbase import pdfdoc

        xs = [x for row in rows for x, _, _ in row]
        ys = [y for row in rows for _, y, _ in row]
        low_x, high_x, low_y, high_y = min(xs), max(xs), min(ys), max(ys)
        data = b"".join(
            struct.pack(
                ">HHBBB",
                round((x - low_x) / (high_x - low_x) * 65535),
                round((y - low_y) / (high_y - low_y) * 65535),
                *(round(255 * min(max(part, 0.0), 1.0)) for part in colour),
            )
            for row in rows
            for x, y, colour in row
        )
        mesh = pdfdoc.PDFStream(
            pdfdoc.PDFDictionary(
                {
                    "ShadingType": 5,
                    "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
                    "BitsPerCoordinate": 16,
                    "BitsPerComponent": 8,
                    "VerticesPerRow": len(rows[0]),
                    "Decode": pdfdoc.PDFArray([low_x, high_x, low_y, high_y, 0, 1, 0, 1, 0, 1]),
                }
            ),
            data,
            filters=[pdfdoc.PDFZCompress],
        )
        with self._inside(outline):
            self.canvas.shade(mesh)

    @contextmanager
    def _inside(self, path: Any) -> Iterator[None]:
        self.canvas.saveState()
        self.canvas.clipPath(path, stroke=0, fill=0)
        yield
        self.canvas.restoreState()

    def _see_through(self, alpha: float) -> None:
        if alpha != getattr(self, "_alpha", 1.0):
            self.canvas.setFillAlpha(alpha)
            self.canvas.setStrokeAlpha(alpha)
            self._alpha = alpha

    @staticmethod
    def _bend(path: Any, before: Point, start: Point, end: Point, after: Point) -> None:
        path.curveTo(
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            *end,
        )


def _ramp(stops: Sequence[tuple[float, Colour]]) -> tuple[list[Any], list[float]]:
    from reportlab.lib.colors import Color

    return [Color(*colour) for _, colour in stops], [place for place, _ in stops]
