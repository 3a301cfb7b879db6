"""Sizes as a shop writes them, brought to one form: M is M, ｍ, M码, 中码 and Medium; and their order."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

FREE: Final = "F"
"""One size for everybody."""

_LETTERS: Final = (
    "4XS",
    "3XS",
    "XXS",
    "XS",
    "S",
    "M",
    "L",
    "XL",
    "XXL",
    "3XL",
    "4XL",
    "5XL",
    "6XL",
    "7XL",
    "8XL",
)
_NAMES: Final = {
    "FREE": FREE, "FREESIZE": FREE, "ONESIZE": FREE, "ONE": FREE, "OS": FREE, "均码": FREE, "均": FREE,
    "フリー": FREE, "フリーサイズ": FREE, "通码": FREE, "F码": FREE, "ワンサイズ": FREE,
    "SMALL": "S", "MEDIUM": "M", "LARGE": "L", "XLARGE": "XL", "EXTRALARGE": "XL", "XSMALL": "XS",
    "小码": "S", "小": "S", "中码": "M", "中": "M", "大码": "L", "大": "L", "加大码": "XL", "加大": "XL",
    "加小码": "XS", "特大码": "XXL", "特大": "XXL",
}  # fmt: skip
_UNIT = re.compile(r"(?<=[0-9A-Z])(码|碼|号|號|サイズ|SIZE)$")
_MANY_X = re.compile(r"(X+|\d+X)([SL])")
_NUMBER = re.compile(r"\d+(\.\d+)?")
_HEIGHTS: Final = 70
"""From here on a bare number is a height in centimetres, as on children's clothes."""
_NUMBERS: Final = ((20.0, "japanese"), (33.0, "inches"), (58.0, "european"), (float("inf"), "waist"))
"""Where each row of bare numbers ends: 9, then 27 or 24.5, then 38, then 64."""
_CENTIMETRES = re.compile(r"(\d+(?:\.\d+)?)(?:CM|センチ|厘米|公分)")


@lru_cache(maxsize=4_096)  # a shop writes a few hundred sizes, and reads them all day
def normal(text: str) -> str:
    """Return the one form of a size, or its own letters in upper case where it is none we know."""
    plain = unicodedata.normalize("NFKC", text).upper().strip()
    close = re.sub(r"[\s._-]+(?!\d)|(?<!\d)[\s_-]+", "", plain)
    if close in _NAMES:
        return _NAMES[close]
    close = _UNIT.sub("", close)
    if many := _MANY_X.fullmatch(close):
        return _with_x(many[1], many[2])
    if tall := _CENTIMETRES.fullmatch(close):
        return f"{_trimmed(tall[1])}cm"
    if _NUMBER.fullmatch(close):
        return _trimmed(close)
    return close if close in _LETTERS or close == FREE else plain


def order(size: str) -> tuple[int, float, str]:
    """Return a key that sorts normal sizes as a shelf does: letters, numbers, heights, the rest, free."""
    if size == FREE:
        return (4, 0, "")
    if size in _LETTERS:
        return (0, _LETTERS.index(size), "")
    if _NUMBER.fullmatch(size):
        return (1, float(size), "")
    if size.endswith("cm") and _NUMBER.fullmatch(size[:-2]):
        return (2, float(size[:-2]), "")
    return (3, 0, size)


def same(one: str, other: str) -> bool:
    """Whether two sizes, as they are written, are one: M and 中码, 110 and 110cm."""
    return _in_centimetres(normal(one)) == _in_centimetres(normal(other))


def comparable(one: str, other: str) -> bool:
    """Whether two sizes are of one system, so that they can contradict each other: M and L, not M and 38.

    No table leads from one system to another: makers do not agree on one.
    """
    return system(one) == system(other)


def is_of_the_body(size: str) -> bool:
    """Whether a size says the same of a person in every category, as M and 110cm do, and 38 does not."""
    size = _in_centimetres(normal(size))
    return size in _LETTERS or bool(_CENTIMETRES.fullmatch(size.upper()))


def _in_centimetres(size: str) -> str:
    """Return a number that can only be a height as one."""
    return f"{size}cm" if _NUMBER.fullmatch(size) and float(size) >= _HEIGHTS else size


def system(size: str) -> str:
    """Return a name for the row of sizes that this one stands in."""
    size = _in_centimetres(normal(size))
    if size == FREE:
        return "free"
    if size in _LETTERS:
        return "letters"
    if _NUMBER.fullmatch(size):
        return next(name for below, name in _NUMBERS if float(size) < below)
    return re.sub(r"[A-Z]+", "A", re.sub(r"\d+(\.\d+)?", "9", size.upper()))


def _with_x(count: str, letter: str) -> str:
    times = int(count[:-1]) if count[0].isdigit() else len(count)
    return "X" * times + letter if times < 3 else f"{times}X{letter}"  # noqa: PLR2004  (XXL, then 3XL)


def _trimmed(number: str) -> str:
    whole, _, part = number.partition(".")
    part = part.rstrip("0")
    return f"{int(whole)}.{part}" if part else str(int(whole))
