"""Whether a colour can be read on another, and the nearest one that can."""

from typing import Final

from app.reports.brush import Colour, mix

READABLE: Final = 4.5
"""How many times lighter than the ink a ground has to be for small type (WCAG 2, level AA)."""
_BLACK: Final[Colour] = (0.0, 0.0, 0.0)
_WHITE: Final[Colour] = (1.0, 1.0, 1.0)
_LINEAR: Final = 0.04045
"""Up to which sRGB is a straight line."""
_STEPS: Final = 50
_MIDDLE: Final = 0.18
"""The luminance from which on black is read better than white."""


def luminance(colour: Colour) -> float:
    """Return how light a colour is to the eye, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours: 1 where they are as light as each other, 21 for black on white."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: Colour, ground: Colour, least: float = READABLE) -> Colour:
    """Return `colour`, or the nearest darker (on a dark ground lighter) one that is read on `ground`."""
    end = _BLACK if luminance(ground) > _MIDDLE else _WHITE
    nearest = (mix(colour, end, step / _STEPS) for step in range(_STEPS))
    return next((found for found in nearest if ratio(found, ground) >= least), end)
