"""A swatch of cloth as it is cut from the bolt: pinked edges, a sheen, a faint weave."""

from app.reports.brush import Brush, Colour, Point, mix, rgb

_WHITE: Colour = (1.0, 1.0, 1.0)
_BLACK: Colour = (0.0, 0.0, 0.0)
_TEETH = 9


def draw(brush: Brush, css: str, x: float, y: float, side: float) -> None:
    """Draw a swatch `side` mm wide with its lower left corner at (`x`, `y`); "" draws an empty outline."""
    path = brush.canvas.beginPath()
    points = _pinked(x, y, side)
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    if not css:
        brush.line(path, rgb("#b8aea0"), 0.15)
        return
    colour = rgb(css)
    brush.fade(
        path,
        (x, y + side),
        (x + side, y),
        [
            (0, mix(colour, _WHITE, 0.16)),
            (0.45, colour),
            (0.7, mix(colour, _WHITE, 0.07)),
            (1, mix(colour, _BLACK, 0.14)),
        ],
    )
    outline = brush.canvas.beginPath()
    outline.moveTo(*points[0])
    for point in points[1:]:
        outline.lineTo(*point)
    outline.close()
    brush.line(outline, mix(colour, _BLACK, 0.22), 0.1, alpha=0.7)


def _pinked(x: float, y: float, side: float) -> list[Point]:
    step, depth = side / _TEETH, side / _TEETH * 0.45
    corners: list[tuple[Point, Point, Point]] = [
        ((x, y), (1, 0), (0, 1)),
        ((x + side, y), (0, 1), (-1, 0)),
        ((x + side, y + side), (-1, 0), (0, -1)),
        ((x, y + side), (0, -1), (1, 0)),
    ]
    points: list[Point] = []
    for (left, bottom), (dx, dy), (inx, iny) in corners:
        for tooth in range(_TEETH):
            along = tooth * step
            points.append((left + dx * along, bottom + dy * along))
            half = along + step / 2
            points.append((left + dx * half + inx * depth, bottom + dy * half + iny * depth))
    return points
