"""Whether what she said and what she buys meet a condition of taste: size, colour, style, price band."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from app.domain import categories, colours, sizes
from app.domain.kept_lines import tags
from app.domain.member_filter import Condition
from app.domain.preferences import Preferences
from app.domain.wearer import OWN_SIZES

_RANGE: Final = re.compile(r"(.+?)\s*[-–—~〜～至到]\s*(.+)")


class Said(NamedTuple):
    """One thing that she said of herself, as it is on file."""

    kind: str
    """size, colour, avoids, style, price_low, price_high."""
    value: str
    category: str = ""


def meets(condition: Condition, said: Iterable[Said], derived: Preferences) -> bool:
    """Whether she meets a condition on size, colour, style or price band, negated if the condition is."""
    found = _MEETS[condition.field](condition, tuple(said), derived)
    return found is not condition.negated


def shows(condition: Condition, written: str) -> bool:
    """Whether a line with this `written` as its size, colour or styles is one that the condition asks for."""
    if not written:
        return False
    return _SHOWS[condition.field](condition, written)


@lru_cache(maxsize=4_096)
def _fits_one(size: str, wanted: str) -> bool:
    own = sizes.normal(size)
    return own == sizes.normal(wanted) or _within(own, wanted)


def size_fits(size: str, wanted: Iterable[str]) -> bool:
    """Whether a size is one of those wanted; "36-38" wants all from 36 to 38."""
    return any(_fits_one(size, each) for each in wanted)


def _within(own: str, wanted: str) -> bool:
    ends = _RANGE.fullmatch(wanted.strip())
    if ends is None:
        return False
    low, high = sizes.order(sizes.normal(ends[1])), sizes.order(sizes.normal(ends[2]))
    return low[0] == high[0] and low <= sizes.order(own) <= high


def _size(condition: Condition, said: Sequence[Said], derived: Preferences) -> bool:
    stated = ((one.value, one.category) for one in said if one.kind == "size")
    bought = ((one.value, one.category) for one in derived.sizes)
    asked = {"says": (stated,), "buys": (bought,), "wears": (stated, bought)}[condition.operator]
    return any(
        size_fits(size, condition.texts)
        for source in asked
        for size, category in source
        if _is_asked_of(condition, category)
    )


def _is_asked_of(condition: Condition, category: str) -> bool:
    """Whether a size of this category is one that is asked for: of none, what she wears on her body."""
    if not condition.category:
        return categories.key(category) not in OWN_SIZES
    # A size said of nothing in particular is her size of everything.
    return category in {"", condition.category}


def _colour(condition: Condition, said: Sequence[Said], derived: Preferences) -> bool:
    wanted = {colours.key(each) for each in condition.texts}
    kind = "avoids" if condition.operator == "avoids" else "colour"
    stated = {colours.key(one.value) for one in said if one.kind == kind}
    bought = {one.value for one in derived.colours}
    return _either(condition, wanted, stated, bought)


def _style(condition: Condition, said: Sequence[Said], derived: Preferences) -> bool:
    wanted = {_plain(each) for each in condition.texts}
    stated = {_plain(one.value) for one in said if one.kind == "style"}
    bought = {_plain(one.value) for one in derived.styles}
    return _either(condition, wanted, stated, bought)


def _either(condition: Condition, wanted: set[str], stated: set[str], bought: set[str]) -> bool:
    if condition.operator in {"says", "avoids"}:
        return bool(wanted & stated)
    return bool(wanted & (bought if condition.operator == "buys" else stated | bought))


def _price(condition: Condition, said: Sequence[Said], derived: Preferences) -> bool:
    """Whether her band overlaps the one wanted; what she said counts where her purchases say nothing."""
    bands = [derived.price_band] if not condition.category else list(derived.price_bands)
    own = next((band for band in bands if band is not None and band.category == condition.category), None)
    low: int | None
    high: int | None
    if own is not None:
        low, high = own.low, own.high
    else:
        told = {
            one.kind: int(one.value) for one in said if one.category == condition.category and _is_price(one)
        }
        if not told:
            return False
        low, high = told.get("price_low"), told.get("price_high")
    least, most = condition.span
    reaches = high is None or least is None or high >= least
    return reaches and (low is None or most is None or low <= most)


def _is_price(one: Said) -> bool:
    return one.kind in {"price_low", "price_high"} and one.value.isascii() and one.value.isdecimal()


def _shows_size(condition: Condition, written: str) -> bool:
    return size_fits(written, condition.texts)


def _shows_colour(condition: Condition, written: str) -> bool:
    own = colours.key(written)
    return any(own == colours.key(each) for each in condition.texts)


def _shows_style(condition: Condition, written: str) -> bool:
    wanted = {_plain(each) for each in condition.texts}
    return any(_plain(tag) in wanted for tag in tags(written))


@lru_cache(maxsize=4_096)
def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


FIELDS: Final = frozenset({"size", "colour", "style", "price_band"})
"""The fields of `domain.member_filter` that are answered here."""
_MEETS: Final = {"size": _size, "colour": _colour, "style": _style, "price_band": _price}
_SHOWS: Final = {"size": _shows_size, "colour": _shows_colour, "style": _shows_style}
