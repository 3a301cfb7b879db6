"""Sizes as a delivery names them: "36-42", "S～XL", "25.26.27", "22.5-25", written out one by one."""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from app.domain import sizes, wearer

SEPARATORS: Final = re.compile(r"[\s,、，;；|·・/／:：]+")
_RANGE: Final = re.compile(
    r"(?P<first>[0-9A-Z.]+?)(?:CM|码|碼|号)?[-~〜～–—](?P<last>[0-9A-Z.]+?)(?:CM|码|碼|号)?"
)
_AROUND: Final = re.compile(r"\s*(?:[-~〜～–—]|から|至|到)\s*(?=[0-9SMLX])")
_LETTERS: Final = (
    ("4XS", "3XS", "XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL", "5XL", "6XL"),
    ("SS", "S", "M", "L", "LL", "3L", "4L", "5L", "6L"),
)
_LIKE_A_SIZE: Final = frozenset(letter for row in _LETTERS for letter in row) | {sizes.FREE}
_NUMBER: Final = re.compile(r"\d{1,3}(?:\.[05])?")
_CLOTHES: Final = (20, 60)
"""Numbers from and to which are sizes of clothes and shoes."""
_EVEN_FROM: Final = 32
"""Clothes from this size on come in even sizes: 36-42 are four."""
_MOST: Final = 40
"""Sizes of one article: more is no range of sizes."""


def joined(text: str) -> str:
    """Return the text with every range of sizes as one word: "36 ～ 42" is "36-42"."""
    return _AROUND.sub("-", unicodedata.normalize("NFKC", text))


def are(word: str) -> bool:
    """Whether a word of a delivery is a size or a range of sizes."""
    plain = unicodedata.normalize("NFKC", word).upper()
    match = _RANGE.fullmatch(plain)
    if match is not None:
        return bool(_between(match["first"], match["last"], ""))
    return _is_one(sizes.normal(plain))


def told(words: Iterable[str], kind: str) -> tuple[str, ...]:
    """Return the sizes that `words` name, in the one form of their kind; words that are none are left out."""
    found: list[str] = []
    for word in words:
        plain = unicodedata.normalize("NFKC", word).upper()
        match = _RANGE.fullmatch(plain)
        if match is not None:
            found += _between(match["first"], match["last"], kind)
        elif plain:
            found.append(plain)
    return tuple(dict.fromkeys(wearer.size_of(kind, each) for each in found))


def cell(text: str, kind: str) -> tuple[str, ...]:
    """Return the sizes of a cell that holds nothing else: every word of it counts."""
    return told((word for word in SEPARATORS.split(joined(text)) if word), kind)


def _is_one(size: str) -> bool:
    if size in _LIKE_A_SIZE or size.endswith("cm"):
        return True
    return bool(_NUMBER.fullmatch(size)) and _CLOTHES[0] <= Decimal(size) <= _CLOTHES[1]


def _between(first: str, last: str, kind: str) -> list[str]:
    """Return the sizes of a range, [] where it is none."""
    first, last = sizes.normal(first), sizes.normal(last)
    for row in _LETTERS:
        if first in row and last in row:
            return list(row[row.index(first) : row.index(last) + 1])
    if not (_NUMBER.fullmatch(first) and _NUMBER.fullmatch(last)):
        return []
    low, high = Decimal(first), Decimal(last)
    step = _step(low, high, kind)
    count = int((high - low) / step) + 1
    if not (_CLOTHES[0] <= low < high) or count > _MOST:
        return []
    return [f"{low + number * step:f}" for number in range(count)]


def _step(low: Decimal, high: Decimal, kind: str) -> Decimal:
    if high > _CLOTHES[1]:
        return Decimal(10)  # heights of children
    if low % 1 or high % 1:
        return Decimal("0.5")
    even = not (low % 2 or high % 2) and low >= _EVEN_FROM and kind != "shoe"
    return Decimal(2) if even else Decimal(1)
