"""The years of Japanese eras, as forms and driving licences have them: S48, 昭和48年, 令和元年."""

from typing import Final

_ERAS: Final = {
    "明治": ("M", 1868, 1912),
    "大正": ("T", 1912, 1926),
    "昭和": ("S", 1926, 1989),
    "平成": ("H", 1989, 2019),
    "令和": ("R", 2019, 9999),
}
"""Letter, first year and last year of each era."""
_NAMES: Final = {letter: name for name, (letter, _, _) in _ERAS.items()}

NAME: Final = "明治|大正|昭和|平成|令和|[MTSHRmtshr]"
"""A name or a letter, for patterns."""


def western(era: str, year: int) -> int | None:
    """Return the year of the common era; None where the era, a name or a letter, had no such year."""
    _, first, last = _ERAS[_NAMES.get(era.upper(), era)]
    found = first + year - 1
    return found if first <= found <= last else None
