"""What is written at the till: pieces before a code, a price with its discount, what a line is offered."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import takewhile
from typing import Final, NamedTuple

from app.domain import categories, errors, letters, money, sizes

MOST: Final = 999
"""Pieces of one line."""
_CODE_LEAST: Final = 6
_CODE_DIGITS: Final = 4
_ENDING_LEAST: Final = 3
DEAREST: Final = 20_000_000
"""Whole units of a piece: less than the shortest code that a scanner types into a price by mistake."""
# 3XL is a size, not three pieces of something that begins with L.
_PIECES = re.compile(r"(?P<pieces>\d{1,3})\s*(?:[*×]|x(?![ls](?![a-z0-9])))\s*(?P<rest>.*)", re.IGNORECASE)
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9./_+-]*", re.ASCII)
_PER_CENT = re.compile(r"-?\s*(\d{1,2}(?:\.\d+)?)\s*%\s*(?:off|オフ|引き?)?", re.IGNORECASE)
_ZHE = re.compile(r"([1-9]\d?|\d\.\d{1,2})\s*折")
_WARI = re.compile(r"(\d(?:\.\d)?)\s*割(?:引き?)?")


class Entry(NamedTuple):
    """What was scanned or typed into the one field."""

    pieces: int | None
    """None where none were named."""
    text: str


def entry(written: str) -> Entry:
    """Return pieces and text of `3*690123`, `3x dress`, ３×コート; of anything else the text alone."""
    plain = unicodedata.normalize("NFKC", written).strip()
    match = _PIECES.fullmatch(plain)
    if match is None or int(match["pieces"]) == 0:
        return Entry(None, plain)
    return Entry(int(match["pieces"]), match["rest"])


def pieces(written: str) -> int:
    """Return a number of pieces as it is written, negative with a minus. Raises BadValue."""
    plain = written.strip().replace("−", "-").replace("－", "-")
    # Of figures that are not decimal digits NFKC would make some: ² is not 2.
    if len(written) > money.LONGEST or not plain.removeprefix("-").isdecimal():
        raise errors.BadValue("quantity", written[: money.LONGEST], "not_a_number")
    return int(plain)


def is_code(text: str) -> bool:
    """Tell whether a text looks like what a scanner types, and not like the name of a piece."""
    return (
        len(text) >= _CODE_LEAST
        and _CODE.fullmatch(text) is not None
        and sum(letter.isdigit() for letter in text) >= _CODE_DIGITS
    )


def share_off(text: str) -> Fraction | None:
    """Return the part of the price that a discount takes off (`-10%`, `9折`, `85折`, `1割引`).

    None for a text that is no such discount.
    """
    if len(text) > money.LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text).replace("−", "-").strip()
    if match := _PER_CENT.fullmatch(plain):
        return Fraction(match[1]) / 100
    if match := _ZHE.fullmatch(plain):
        written = Fraction(match[1])
        return 1 - written / (100 if "." not in match[1] and len(match[1]) > 1 else 10)
    if match := _WARI.fullmatch(plain):
        return Fraction(match[1]) / 10
    return None


def price(text: str, full: int | None, currency: str) -> int:
    """Return the price of a piece, minor units: an amount, or a discount on the `full` price.

    `-50` takes 50 off. Raises BadValue for what is neither, and for a discount on an unknown price.
    """
    share = share_off(text)
    amount = 0 if share is not None else money.parse(text, currency)
    if amount > DEAREST * 10 ** money.digits(currency):
        raise errors.BadValue("price", text, "too_large")
    if share is None and amount >= 0:
        return amount
    if full is None:
        raise errors.BadValue("price", text, "not_an_amount")
    left = full + amount if share is None else reduced(full, share)
    if left < 0:
        raise errors.BadValue("price", text, "too_large")
    return left


def reduced(full: int, share: Fraction) -> int:
    """Return what is left of a price, to the nearest minor unit."""
    return _nearest(full * (1 - share))


def off(text: str, total: int, currency: str) -> int:
    """Return what is taken off a ticket of `total`, minor units; "" is nothing.

    Raises BadValue for what is no discount, and for more than the ticket comes to.
    """
    if not text.strip():
        return 0
    share = share_off(text)
    taken = (
        abs(money.parse(text, currency)) if share is None else max(total, 0) - reduced(max(total, 0), share)
    )
    if taken > max(total, 0):
        raise errors.BadValue("discount", text, "too_large")
    return taken


def refund(paid: int, quantity: int, pieces: int, discount: int, ticket: int) -> int:
    """Return what `pieces` of a line of `quantity` bring back, minor units.

    `paid` is the line's price, `discount` was taken off its whole ticket of `ticket`: the line has
    its part of that. All pieces bring back all; a part is rounded.
    """
    if discount and ticket > 0:
        paid -= _nearest(Fraction(discount * paid, ticket))
    return _nearest(Fraction(paid * pieces, quantity))


def refund_of_more(
    paid: int, quantity: int, pieces: int, discount: int, ticket: int, before: int, given: int
) -> int:
    """Return what `pieces` more bring back, minor units, where `before` pieces brought back `given`.

    The parts of a line bring back together what the whole would, never more; never less than nothing.
    """
    due = refund(paid, quantity, before + pieces, discount, ticket)
    return max(0, due - max(given, refund(paid, quantity, before, discount, ticket)))


def size(worn: str, shown_on: date | None, said: str, said_on: date | None) -> str:
    """Return the size to offer: the one she wears, unless she has said another one since.

    `shown_on` is the day of the last line that shows it; "" and None are not known.
    """
    if said and (not worn or (said_on is not None and shown_on is not None and said_on > shown_on)):
        return said
    return worn


def fitting(offered: str, made: Iterable[str]) -> str:
    """Return the offered size as this article is marked with it: its only size, "" if it is not made so."""
    marked = [one for one in made if one]
    if len(marked) == 1:
        return marked[0]
    if not marked:
        return offered
    return next((one for one in marked if sizes.normal(one) == sizes.normal(offered)), "")


def category(item: str, known: Iterable[tuple[str, str]], language: str) -> str:
    """Return the category to offer for a new item, from (item, category) of earlier lines, latest first.

    A category that stands in the name is it, the longest. Else the name tells its kind, which is
    called as the shop calls it, or by its word in `language`. Else it is that of the item whose name
    has the longest ending in common: what a thing is stands last in its name in all three languages.
    "" where that is less than one Chinese character, three kana or four letters.
    """
    name, lines = item.casefold(), [(one.casefold(), said) for one, said in known if said]
    told = max((said for _, said in lines if said.casefold() in name), key=len, default="")
    if told:
        return told
    if kind := categories.within(item):
        return next((said for _, said in lines if categories.key(said) == kind), "") or categories.word(
            kind, language
        )
    alike, said = max(
        ((_common_ending(name, one), said) for one, said in lines), key=lambda one: one[0], default=(0, "")
    )
    return said if alike else ""


def _common_ending(one: str, other: str) -> int:
    """Return how many characters two names end with alike; 0 where they are too few to mean anything."""
    alike = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one[::-1], other[::-1], strict=False))
    )
    ending = one[len(one) - alike :]
    least = 1 if letters.is_han(ending[-1:]) else _ENDING_LEAST + ending.isascii()
    return alike if alike >= least else 0


def _nearest(amount: Fraction) -> int:
    return int(amount + Fraction(1, 2)) if amount >= 0 else -int(-amount + Fraction(1, 2))
