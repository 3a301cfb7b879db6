"""Amounts as other programs write them, read exactly, and rounded so that a file's sum stays right.

Tills and spreadsheets give amounts with more digits than the currency has (129.696). Rounding each
line to the nearest minor unit by itself drifts: over 10,000 lines by several units. So the remainder
of each line is carried into the next one of the file: every line is off by less than one minor unit,
and the lines of the file together by no more than half of one.
"""

import re
import unicodedata
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal
from itertools import accumulate
from typing import Final

FINE: Final = 1_000_000
"""Parts of a minor unit that are kept while reading; what is finer is noise of binary fractions."""
LARGEST: Final = 10**15
"""Minor units: what is larger was never a price."""

_SIGNS: Final = frozenset("¥￥$€£₩元块圆円圓") | {
    "RMB",
    "CNY",
    "JPY",
    "USD",
    "EUR",
    "GBP",
    "HKD",
    "TWD",
    "HK$",
    "NT$",
    "US$",
    "",
}
_POINT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?|(\.\d+)", re.ASCII)
_COMMA = re.compile(r"(\d{1,3}(?:[. ]\d{3})+|\d+)(,\d+)?", re.ASCII)
_BEFORE = re.compile(r"([-+]?)\s*([^\d\s.,+-]{0,4})\s*([-+]?)\s*(.*?)\s*([^\d\s.,+-]{0,4})", re.DOTALL)


class Unreadable(ValueError):  # noqa: N818  (it is a finding)
    """A text that is no amount, or could be two."""


def fine(text: str, digits: int, *, comma: bool = False) -> int:
    """Return the amount in millionths of a minor unit of a currency with `digits` after its point.

    With `comma` the comma stands before the fraction. Signs of currencies, blanks, brackets for a
    negative amount and full-width figures are read. Raises Unreadable for `1_000`, `²`, `NaN`, for
    `1,5` without `comma`, and for what is beyond `LARGEST`.
    """
    plain = unicodedata.normalize("NFKC", text).replace("−", "-").replace("\u00a0", " ").strip()
    if any(unicodedata.category(letter) in {"No", "Nl"} for letter in text):
        raise Unreadable(text)  # NFKC has made ² a 2
    bracketed = plain.startswith("(") and plain.endswith(")")
    match = _BEFORE.fullmatch(plain[1:-1] if bracketed else plain)
    if match is None:
        raise Unreadable(text)
    sign, before, sign_2, number, after = match.groups()
    if before.upper() not in _SIGNS or after.upper() not in _SIGNS or (sign and sign_2):
        raise Unreadable(text)
    found = (_COMMA if comma else _POINT).fullmatch(number)
    if found is None:
        raise Unreadable(text)
    amount = Decimal(re.sub(r"[ .]", "", number).replace(",", ".") if comma else number.replace(",", ""))
    negative = bracketed != ((sign or sign_2) == "-")
    return _scaled(-amount if negative else amount, digits, text)


def fine_number(number: float, digits: int) -> int:
    """Return a spreadsheet's number as `fine` does, to the 15 figures that it shows of it."""
    return (
        _scaled(Decimal(f"{number:.15g}"), digits, str(number)) if number - number == 0 else _refuse(number)
    )


def _scaled(amount: Decimal, digits: int, text: str) -> int:
    scaled = int((amount.scaleb(digits) * FINE).to_integral_value(ROUND_HALF_EVEN))
    if abs(scaled) > LARGEST * FINE:
        raise Unreadable(text)
    return scaled


def _refuse(number: float) -> int:
    raise Unreadable(str(number))


def shows_comma(texts: Iterable[str], digits: int) -> bool:
    """Whether a column of amounts proves that its comma stands before the fraction.

    It does where every comma has exactly the currency's digits behind it, and no point does.
    """
    cents = re.compile(rf"[^.,]*(?:\d{{1,3}}(?:[. ]\d{{3}})+|\d+),\d{{{digits}}}\D*") if digits else None
    found = False
    for text in texts:
        if "," in text:
            if cents is None or not cents.fullmatch(text):
                return False
            found = True
        elif re.search(r"\.\d{1,2}(\D|$)", text):
            return False
    return found


class Carried:
    """The remainder that is carried from line to line of one file, and the sums of what was read."""

    def __init__(self) -> None:
        """Begin a file."""
        self.read = 0
        """The sum in millionths of a minor unit."""
        self.stored = 0
        """The sum of the rounded amounts, in minor units."""

    def rounded(self, amounts: Iterable[int]) -> list[int]:
        """Return the amounts in minor units; their sum with those before is right to half a unit."""
        amounts = list(amounts)
        if not (self.read % FINE or any(map(FINE.__rmod__, amounts))):
            whole = [each // FINE for each in amounts]
            self.read += sum(amounts)
            self.stored += sum(whole)
            return whole
        sums = list(accumulate(amounts, initial=self.read))
        stored = [(each + FINE // 2) // FINE for each in sums[1:]]
        result = [after - before for before, after in zip([self.stored, *stored], stored, strict=False)]
        self.read, self.stored = sums[-1], stored[-1] if stored else self.stored
        return result


def as_decimal(fine_amount: int, digits: int) -> Decimal:
    """Return an amount in millionths of a minor unit as a decimal of the major unit, without idle zeros."""
    amount = (Decimal(fine_amount) / FINE).scaleb(-digits)
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()
