"""The shop's seal, cut from its name: red, a little worn, read from the right column to the left."""

from typing import Final

from app.reports import setting_horizontal, typefaces
from app.reports.brush import MM, Brush, Colour, Point, rgb
from app.reports.greeting import Letterhead
from app.reports.ink import Ink
from app.reports.legible import one_line
from app.reports.typefaces import Role

RED: Final = rgb("#a5231f")
_PAPER: Final = rgb("#fdf3e7")
_MOST: Final = 4
_WORN: Final[tuple[Point, ...]] = (
    (0.03, 0.05),
    (0.30, 0.0),
    (0.62, 0.02),
    (0.96, 0.03),
    (1.0, 0.34),
    (0.985, 0.66),
    (0.97, 0.97),
    (0.66, 1.0),
    (0.35, 0.985),
    (0.04, 0.97),
    (0.0, 0.64),
    (0.015, 0.3),
)


def characters(shop: Letterhead, language: str) -> str:
    """Return what the seal says: ideographs or kana of the name, filled up by 之印 to four; or initials."""
    wanted = one_line(shop.seal) or one_line(shop.name)
    signs = "".join(char for char in wanted if "\u3041" <= char <= "\u9fff" and char not in "・ー")
    if not signs:
        words = wanted.replace("&", " ").split()
        if shop.seal and len(words) == 1:  # the initials themselves
            words = list(words[0])
        return "".join(word[0] for word in words if word[0].isalnum())[:2].upper()
    if shop.seal or len(signs) >= _MOST:
        return signs[:_MOST]
    filler = {1: "印", 2: "之印", 3: "印"}[len(signs)]
    return signs + (filler if language != "en" or len(signs) > 1 else "")


def draw(brush: Brush, ink: Ink, text: str, language: str, x: float, y: float, side: float) -> None:
    """Draw the seal `text` with its lower left corner at (`x`, `y`), `side` millimetres wide."""
    if not text:
        return
    latin = text.isascii()
    with brush.at(x, y, size=side):
        if latin:
            brush.fill(brush.ellipse(0.5, 0.5, 0.5, 0.5), RED)
            brush.line(brush.ellipse(0.5, 0.5, 0.43, 0.43), _PAPER, 0.018)
        else:
            brush.fill(brush.shape(_WORN), RED)
            brush.line(brush.box(0.075, 0.075, 0.85, 0.85), _PAPER, 0.022)
    chain = typefaces.chain("en" if latin else language if language != "en" else "zh_CN", Role.TITLE)
    with brush.canvas.tags.decoration():
        for char, (left, bottom, size) in zip(text, _cells(len(text), latin=latin), strict=False):
            _cut(brush, ink, chain, char, (x + left * side, y + bottom * side), size * side, _PAPER)


def _cells(count: int, *, latin: bool) -> list[tuple[float, float, float]]:
    """Return the lower left corner and side of each character's cell, in the order they are read."""
    if latin:
        return [(0.24, 0.24, 0.52)] if count == 1 else [(0.17, 0.31, 0.38), (0.47, 0.31, 0.38)]
    if count == 1:
        return [(0.14, 0.14, 0.72)]
    if count == 2:  # noqa: PLR2004  # one column
        return [(0.29, 0.5, 0.40), (0.29, 0.10, 0.40)]
    right = [(0.50, 0.50, 0.385), (0.50, 0.115, 0.385)]
    if count == 3:  # noqa: PLR2004  # the last one alone, in the left column
        return [*right, (0.115, 0.31, 0.385)]
    return [*right, (0.115, 0.50, 0.385), (0.115, 0.115, 0.385)]


def _cut(
    brush: Brush, ink: Ink, chain: typefaces.Chain, char: str, corner: Point, side: float, colour: Colour
) -> None:
    block = setting_horizontal.line(char, chain, side * MM)
    x = corner[0] * MM + (side * MM - block.width) / 2
    brush.canvas.saveState()
    brush.canvas.scale(1 / MM, 1 / MM)
    brush.canvas.setFillColorRGB(*colour)
    ink.put(block, x, corner[1] * MM + block.height * (0.99 if not char.isascii() else 1.08))
    brush.canvas.restoreState()
