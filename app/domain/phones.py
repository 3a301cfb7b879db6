"""Phone numbers: one form for every way of writing one, their tail, and what may be shown of them.

An accepted leak in a layer of the standard library: Google's phone numbers (phonenumberslite),
imported when a number is met that is neither a mobile of China nor of Japan.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from unicodedata import normalize

_PIECE_LEAST = 5
"""Digits that each piece of a cell must have for the cell to hold several numbers."""
_MASK_LEAST = 8
"""Digits from which the beginning of a number may be shown beside its tail."""

_BETWEEN = re.compile(r"[/,;、\n]|\s{2,}|\bor\b|或")
_EXTENSION = re.compile(r"(?:转|轉|内線|#|;ext=|ext\.?|x)\s*\d+\s*$", re.IGNORECASE)
_AS_A_NUMBER = re.compile(r"\d+\.0*|\d(?:\.\d+)?[eE]\+?\d{1,2}").fullmatch
_CHINA = re.compile(r"(?:\+?86)?(1[3-9]\d{9})").fullmatch
_JAPAN = re.compile(r"(?:\+?81|0)([5789]0\d{8})").fullmatch
_NOT_DIALLED = re.compile(r"[^\d+]")
_NOT_DIGIT = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Phone:
    """One number: in the world's form (+8613800128899), and by its digits.

    `e164` is None where the number cannot be one in its region; `digits` is "" where there are none.
    """

    e164: str | None
    digits: str

    @property
    def key(self) -> str:
        """Return what is the same for every way of writing this number; "" if it has no digits."""
        return self.e164 or self.digits


def normal(number: object, region: str) -> Phone:
    """Return `number` as a cell or a person gives it, in any width and grouping.

    `region` is the shop's country as ISO letters (CN, JP), for numbers without a country code. A
    number that a sheet has taken for an amount (13800128899.0, 1.3800128899E10) is read as it was
    meant. Never raises: what is no number has no digits or no e164.
    """
    return _normal("" if number is None else str(number), region.upper())


@lru_cache(maxsize=4_096)
def _normal(text: str, region: str) -> Phone:
    plain = normalize("NFKC", text).strip()
    if _AS_A_NUMBER(plain):
        plain = str(int(Decimal(plain)))
    dialled = _NOT_DIALLED.sub("", _EXTENSION.sub("", plain))
    digits = _NOT_DIGIT.sub("", dialled)
    if (region == "CN" or dialled.startswith("+")) and (mobile := _CHINA(dialled)):
        return Phone("+86" + mobile[1], digits)
    if (region == "JP" or dialled.startswith("+")) and (mobile := _JAPAN(dialled)):
        return Phone("+81" + mobile[1], digits)
    return Phone(_looked_up(dialled, region) if digits else None, digits)


def _looked_up(dialled: str, region: str) -> str | None:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(dialled, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def split(cell: str) -> list[str]:
    """Return the numbers of one cell as written: 13800138812/021-55667788 are two, 03/1234/5678 is one."""
    pieces = [piece.strip() for piece in _BETWEEN.split(normalize("NFKC", cell)) if piece and piece.strip()]
    if all(len(_NOT_DIGIT.sub("", piece)) >= _PIECE_LEAST for piece in pieces):
        return pieces
    return [whole] if (whole := cell.strip()) else []


def findable(key: str) -> str:
    """Return the digits that people of that country dial for a `Phone.key`, or for a number as typed.

    +8613800138812 is 13800138812 and +819012345678 is 09012345678; other countries keep their code.
    """
    if key.startswith("+861") and key[1:].isdecimal():
        return key[3:]
    digits = _NOT_DIGIT.sub("", key)
    if not key.startswith("+"):
        return digits
    if digits.startswith("86"):
        national = digits[2:]
        return national if national.startswith("1") else "0" + national
    return "0" + digits[2:] if digits.startswith("81") else digits


def tail(key: str, digits: int = 4) -> str:
    """Return the last `digits` digits, by which name-sakes are told apart."""
    return _NOT_DIGIT.sub("", key)[-digits:]


def with_plus(written: str, digits: str) -> str:
    """Return the digits as a number from abroad where they were written as one: +447700900442."""
    plain = unicodedata.normalize("NFKC", written).strip()
    return f"+{digits}" if plain.startswith("+") and _NOT_DIGIT.sub("", plain) == digits else digits


def masked(key: str) -> str:
    """Return what may stand on paper: 139-····-8812; of a short number only the last two digits.

    A number from abroad keeps the plus before its country: +447-·····-0442.
    """
    digits = findable(key)
    if len(digits) < _MASK_LEAST:
        return "·" * (len(digits) - 2) + digits[-2:]
    abroad = "+" if key == f"+{digits}" else ""
    return f"{abroad}{digits[:3]}-{'·' * (len(digits) - 7)}-{digits[-4:]}"
