"""Lines of a terminal: a Chinese or Japanese character is two cells wide, and may stand last in a line."""

import unicodedata
from typing import Final

_NEVER_FIRST: Final = frozenset("、。，．：；？！）」』】》〉”’％…・ーゝ々〜～,.;:!?)]}%")
"""Signs that close: no line begins with one."""
_NEVER_LAST: Final = frozenset("（「『【《〈“‘([{")
"""Signs that open: no line ends with one."""


def width(text: str) -> int:
    """Return the cells that a text takes in a terminal."""
    return sum(_cells(character) for character in text)


def lines(text: str, cells: int) -> list[str]:
    """Return one paragraph as lines of at most `cells`; what cannot be parted stays whole."""
    made: list[str] = []
    line = ""
    for piece in _pieces(" ".join(text.split())):
        if line.strip() and width(line) + width(piece.rstrip()) > cells:
            made.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*made, line.rstrip()] if line.strip() else made


def _pieces(text: str) -> list[str]:
    """Return the parts of a text between which a line may end; blanks stay behind what they follow."""
    made: list[str] = []
    for character in text:
        if made and not _may_part(made[-1][-1], character):
            made[-1] += character
        else:
            made.append(character)
    return made


def _may_part(before: str, after: str) -> bool:
    if after == " " or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    return before in " |" or _cells(before) > 1 or _cells(after) > 1


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
