"""In which currency an amount is written, told by the sign, the code or the word beside it.

One mark may stand for several currencies (¥ for yuan and yen): it fits each of them.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from app.domain.shop import DIGITS

_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "¥": ("CNY", "JPY"),
    "元": ("CNY", "TWD", "HKD", "MOP"),
    "块": ("CNY",),
    "圆": ("CNY",),
    "RMB": ("CNY",),
    "人民币": ("CNY",),
    "YUAN": ("CNY",),
    "CN¥": ("CNY",),
    "円": ("JPY",),
    "日元": ("JPY",),
    "日圆": ("JPY",),
    "圓": ("JPY", "TWD", "HKD"),
    "YEN": ("JPY",),
    "JP¥": ("JPY",),
    "$": ("USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MOP"),
    "美元": ("USD",),
    "US$": ("USD",),
    "HK$": ("HKD",),
    "NT$": ("TWD",),
    "€": ("EUR",),
    "欧元": ("EUR",),
    "£": ("GBP",),
    "英镑": ("GBP",),
    "₩": ("KRW",),
}
"""Mark → the currencies that it may stand for, the usual one first."""
_MEANT: Final[Mapping[str, tuple[str, ...]]] = {
    **_WORDS,
    **{code: (code,) for code in {*DIGITS, "CNY", "JPY", "USD", "EUR", "GBP", "KRW", "HKD", "TWD"}},
}
ALTERNATIVES: Final = "|".join(map(re.escape, sorted(_MEANT, key=len, reverse=True)))
"""Every mark, for a pattern that ignores case; the longer ones first."""
_MARK: Final = re.compile(rf"(?<![A-Z])(?:{ALTERNATIVES})(?![A-Z])", re.IGNORECASE)


@lru_cache(maxsize=1_024)
def other(text: str, currency: str) -> str:
    """Return the currency that a mark in `text` stands for where it is not `currency`; "" where none is."""
    plain = unicodedata.normalize("NFKC", text).upper()
    meant = [_MEANT[mark] for mark in _MARK.findall(plain)]
    return meant[0][0] if meant and not any(currency in each for each in meant) else ""
