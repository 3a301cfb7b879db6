"""The ready strings by which a member is found, kept in the file so that no search works out a reading.

`names` are her plain names, one a line. `readings` are the ways of saying them, one a line: parts by
spaces, spellings of a part by "|", and after ";" those that only the dictionary expects. `digits` are
her card on the first line and a telephone on each of the others; after the card, by tabs, the numbers
that were hers before. No plain text has these separators.
"""

from collections.abc import Iterable
from typing import NamedTuple

from app.domain import letters, phones
from app.domain.readings import rows


class SearchKeys(NamedTuple):
    """The three strings of one member."""

    names: str
    readings: str
    digits: str


def search_keys(
    name: str,
    reading: str = "",
    numbers: Iterable[str] = (),
    card: str | None = None,
    also: Iterable[str] = (),
    former: Iterable[str] = (),
) -> SearchKeys:
    """Return the keys of a member called `name`; `reading` is kana or pinyin, or "" where nobody typed it.

    `numbers` are her telephones, as `phones.Phone.key` or as written; `also` are other names she goes by,
    `former` card numbers that were hers before and still find her.
    """
    plain = [letters.plain(name)]
    if letters.has_kana(reading):
        plain.append(letters.plain(reading))
    ways = [*rows(name, reading)]
    for other in also:
        plain.append(letters.plain(other))
        ways += rows(other)
    return SearchKeys(
        "\n".join(filter(None, plain)),
        "\n".join([" ".join([part.kept for part in way]) for way in ways]),
        "\n".join(["\t".join([card_key(card), *map(card_key, former)]), *map(phones.findable, numbers)]),
    )


def card_key(card: str | None) -> str:
    """Return a card number as it is compared: width, case, spaces and hyphens do not count."""
    if not card:
        return ""
    return card.lower() if card.isascii() and card.isalnum() else letters.plain(card).replace(" ", "")
