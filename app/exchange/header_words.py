"""What the columns of other programs mean: `resources/imports/headers.toml`, looked up by header.

A header is compared in one width and case, without spaces and punctuation (`folded`), first as it
stands and then without what is in its brackets: `Purchase Amount (USD)` is `purchaseamount`.
"""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from app import paths

ADDED: Final = ("vitrine row", "vitrine reason")
"""The columns that the table of refused rows has beside its own; an import passes over them."""

PARTS: Final = ("member", "line", "either", "returns", "balances", "items", "family")
"""The parts of the table whose words count wherever they stand."""

_BRACKETED = re.compile(r"\(.*?\)|\[.*?\]|【.*?】|〔.*?〕")
_NUMBERED = re.compile(r"(.*)#(\d+)", re.DOTALL)
_NOT_WORDS = re.compile(r"[\W_]+")


def folded(header: str) -> str:
    """Return the header as it is compared."""
    plain = unicodedata.normalize("NFKC", header).casefold()
    return _NOT_WORDS.sub("", plain) or plain.strip()  # 〒 is a word for all that


def keys(headers: Sequence[str]) -> list[str]:
    """Return what names each column in a map: its folded header.

    It is `phone#2` where a header comes again, and `#3` for the third column where it is blank.
    """
    met: Counter[str] = Counter()
    found = []
    for place, header in enumerate(headers, 1):
        name = folded(header)
        met[name] += 1
        found.append(f"#{place}" if not name else name if met[name] == 1 else f"{name}#{met[name]}")
    return found


def key(written: str) -> str:
    """Return a column's name as a map has it in the form of `keys`."""
    match = _NUMBERED.fullmatch(written)
    return f"{folded(match[1])}#{match[2]}" if match else folded(written)


def field_of(header: str) -> str | None:
    """Return the field that the header means, None where it is not known."""
    return _found(header, _meanings(*PARTS))


def weak_field_of(header: str) -> str | None:
    """Return the field that the header may mean where no other column does."""
    return _found(header, _meanings("weak"))


def fields(*parts: str) -> frozenset[str]:
    """Return the fields of these `PARTS` of the table; of all without parts."""
    table = _table()
    return frozenset(name for part in parts or PARTS for name in table[part])


def ordered() -> list[str]:
    """Return the fields in the order in which the table has them, each once."""
    return list(dict.fromkeys(name for part in PARTS for name in _table()[part]))


def words() -> frozenset[str]:
    """Return the words that headers are made of, as the table writes them."""
    return frozenset(word for part in PARTS for said in _table()[part].values() for word in said.split())


def _found(header: str, meanings: Mapping[str, str]) -> str | None:
    plain = unicodedata.normalize("NFKC", header)
    return meanings.get(folded(plain)) or meanings.get(folded(_BRACKETED.sub("", plain)))


@cache
def _meanings(*parts: str) -> Mapping[str, str]:
    table = _table()
    return {
        folded(word): name for part in parts for name, words in table[part].items() for word in words.split()
    }


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads((paths.resources() / "imports" / "headers.toml").read_text("utf-8"))
