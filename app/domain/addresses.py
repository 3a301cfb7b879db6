"""A postal address: its postcode apart, its numbers as columns write them, its place in the post."""

import re
import unicodedata
from typing import Final, NamedTuple

from app.domain import numerals

JAPAN: Final = 7
CHINA: Final = 6
"""Digits of a postcode that has boxes."""
_POSTCODE: Final = re.compile(
    r"^\s*(?:〒\s*(?P<marked>[0-9]{3}[-‐‑–−]?[0-9]{4})|(?P<parted>[0-9]{3}[-‐‑–−][0-9]{4})|(?P<six>[0-9]{6}))"
    r"(?![0-9-])[\s,，、]*"
)
_HYPHEN: Final = re.compile(r"(?<=[0-9])\s*[-‐‑‒–—―−ー]\s*(?=[0-9])")
_NUMBER: Final = re.compile(r"[0-9]+")
_HUNDRED: Final = 100


class Parted(NamedTuple):
    """An address without its postcode."""

    postcode: str
    """As it is written, "" where there is none."""
    rest: str


def parted(address: str, postcode: str = "") -> Parted:
    """Return the address with its postcode apart: that of its field, else what the address begins with."""
    text = _plain_digits(address).strip()
    own = _plain_digits(postcode).strip().removeprefix("〒").strip()
    found = _POSTCODE.match(text)
    if found is None:
        return Parted(own, text)
    written = found["marked"] or found["parted"] or found["six"]
    return Parted(own or written, text[found.end() :].strip())


def digits(postcode: str) -> str:
    """Return the digits of a postcode for its boxes; "" for one that has letters."""
    found = "".join(re.findall(r"[0-9]", _plain_digits(postcode)))
    return "" if any(char.isalpha() for char in postcode) else found


def in_columns(address: str) -> str:
    """Return a Japanese address as it stands in columns: 3-12-8 is 三ー十二ー八, 1204号 is 一二〇四号."""
    text = _HYPHEN.sub("ー", _plain_digits(address))
    return _NUMBER.sub(lambda found: _in_kanji(found[0]), text)


def order(postcode: str, address: str) -> tuple[bool, str, str]:
    """Return the key by which the post wants letters sorted: by postcode, who has none last."""
    return not postcode, digits(postcode) or postcode, address


def _in_kanji(number: str) -> str:
    if number.startswith("0") or int(number) >= _HUNDRED:
        return "".join(numerals.DIGITS[int(digit)] for digit in number)
    return numerals.write(int(number))


def _plain_digits(text: str) -> str:
    """Return the text with full-width digits and hyphens between them as plain ones."""
    return "".join(
        unicodedata.normalize("NFKC", char) if "０" <= char <= "９" or char == "－" else char for char in text
    )
