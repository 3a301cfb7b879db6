"""What the columns of other programs mean: `resources/imports/headers.toml`, looked up by header.

A header is compared in one width and case, without spaces and punctuation (`folded`), first as it
stands and then without what is in its brackets: `Purchase Amount (USD)` is `purchaseamount`.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Final

from app import paths

ADDED: Final = ("vitrine row", "vitrine reason")
"""The columns that the table of refused rows has beside its own; an import passes over them."""

_BRACKETED = re.compile(r"\(.*?\)|\[.*?\]|【.*?】|〔.*?〕")
_NOT_WORDS = re.compile(r"[\W_]+")


def folded(header: str) -> str:
    """Return the header as it is compared."""
    return _NOT_WORDS.sub("", unicodedata.normalize("NFKC", header).casefold())


def field_of(header: str) -> str | None:
    """Return the field that the header means, None where it is not known."""
    return _found(header, _meanings("member", "line", "either", "returns"))


def weak_field_of(header: str) -> str | None:
    """Return the field that the header may mean where no other column does."""
    return _found(header, _meanings("weak"))


def fields(*parts: str) -> frozenset[str]:
    """Return the fields of the parts of the table (member, line, either, returns); of all without parts."""
    table = _table()
    return frozenset(
        name for part in parts or ("member", "line", "either", "returns") for name in table[part]
    )


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
