"""Money as a shop writes it: integers of the currency's smallest unit, read and printed without loss."""

import re
import unicodedata
from typing import Final

from app.domain import errors
from app.domain.shop import DIGITS

SYMBOLS: Final = {
    "CNY": "¥", "JPY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "KRW": "₩", "HKD": "HK$", "TWD": "NT$",
}  # fmt: skip
"""What stands before an amount; a currency that is not listed is shown by its code."""

LONGEST: Final = 100
"""Characters of an amount; Python reads no number of thousands of digits."""
_WRITTEN = re.compile(
    r"(?P<sign>[-+]?)\s*(?P<before>[^\d\s.,+-]{0,3})\s*(?P<sign2>-?)"
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<part>\d+))?\s*(?P<after>[^\d\s.,+-]{0,3})",
    re.ASCII,
)
_UNITS: Final = {"CNY": {"元", "块", "圆", "RMB", "CN¥"}, "JPY": {"円", "圓", "JP¥"}, "USD": {"US$"}}


def digits(currency: str) -> int:
    """Return how many digits of a minor unit stand after the point."""
    return DIGITS.get(currency, 2)


def parse(text: str, currency: str) -> int:
    """Return the amount in minor units; full-width writing, grouping and the currency's signs are read.

    Raises BadValue for anything that could be read in two ways, or with a part of a minor unit.
    """
    if len(text) > LONGEST:
        raise errors.BadValue("amount", text[:LONGEST] + "…", "too_large")
    # NFKC would turn ² into 2: figures that are not decimal digits are refused before it.
    plain = unicodedata.normalize("NFKC", text).replace("−", "-").strip()
    match = _WRITTEN.fullmatch(plain)
    if match is None or any(unicodedata.category(letter) in {"No", "Nl"} for letter in text):
        raise errors.BadValue("amount", text, "not_an_amount")
    signs = match["sign"] + match["sign2"]
    marks = {SYMBOLS.get(currency, currency), currency, ""} | _UNITS.get(currency, set())
    part, places = match["part"] or "", digits(currency)
    known = {match["before"].upper(), match["after"].upper()} <= marks
    if not known or (match["before"] and match["after"]) or len(signs) > 1 or len(part) > places:
        raise errors.BadValue("amount", text, "not_an_amount")
    amount = int(match["whole"].replace(",", "") + part.ljust(places, "0"))
    return -amount if signs == "-" else amount


def whole(minor: int, currency: str) -> str:
    """Return the amount to the whole unit, as a large sum is read: `¥1,281`."""
    unit = 10 ** digits(currency)
    rounded = (abs(minor) + unit // 2) // unit * unit
    return format(-rounded if minor < 0 else rounded, currency)


def written(minor: int, currency: str) -> str:
    """Return the amount as people write it into a field whose money is known: `3,000`, `1,280.50`."""
    places = digits(currency)
    whole, part = divmod(abs(minor), 10**places)
    return f"{'-' if minor < 0 else ''}{whole:,}" + (f".{part:0{places}}" if part else "")


def format(minor: int, currency: str) -> str:  # noqa: A001  (it is read as `money.format`)
    """Return the amount as the shop prints it: `¥1,280`, `¥1,280.50`, `-$3.00` without idle zeros."""
    sign = "-" if minor < 0 else ""
    symbol = SYMBOLS.get(currency, f"{currency} ")
    return f"{sign}{symbol}{written(abs(minor), currency)}"


def plain(minor: int, currency: str) -> str:
    """Return the amount as a program reads it: no grouping, no symbol, all its digits (`1280.50`)."""
    places = digits(currency)
    whole, part = divmod(abs(minor), 10**places)
    return f"{'-' if minor < 0 else ''}{whole}" + (f".{part:0{places}}" if places else "")
