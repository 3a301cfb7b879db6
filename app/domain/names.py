"""A name as a person writes it: what is kept, what is refused, and when two are the same."""

import re
from unicodedata import normalize

from app.domain import errors, letters

LONGEST = 200
"""Characters. The longest names on record are shorter; a whole column pasted into the field is not."""

_REFUSED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029"  # controls and line ends
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional marks
    "\ud800-\udfff\ufffe\uffff]"  # halves of pairs, and what is no character
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_IGNORED = re.compile(r"[\s\u200b-\u200d\u2060\ufeff·・•‧∙⋅]+")


def turns(text: str) -> bool:
    """Whether a text has a mark that turns the direction of what is written beside it."""
    return not text.isascii() and _TURNING.search(text) is not None


def clean(name: str) -> str:
    """Return `name` exactly as it is, or refuse it.

    Raises `errors.BadValue` for the field "name". Its `why`: "empty", "too_long" (over `LONGEST`), or
    "control" (NUL, tab and line ends; marks that turn the direction of what is written beside them;
    half a surrogate pair, which no file can hold). In its `value` these are shown by their number.
    """
    if not name.strip():
        why = "empty"
    elif len(name) > LONGEST:
        why = "too_long"
    elif _REFUSED.search(name):
        why = "control"
    else:
        return name
    raise errors.BadValue("name", _REFUSED.sub(lambda it: f"‹U+{ord(it[0]):04X}›", name[:LONGEST]), why)


def fold(name: str) -> str:
    """Return what two writings of one name have in common: compatibility forms, case, no spaces or dots.

    Accents and the two kana stay apart: José and Jose, さくら and サクラ may be two people.
    """
    if letters.is_han(name):
        return name
    folded = normalize("NFKC", _IGNORED.sub("", normalize("NFKC", name)).casefold())
    return _IGNORED.sub("", normalize("NFKC", folded.casefold()))
