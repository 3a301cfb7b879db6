"""Kinds of goods as people call them, brought to one key: 连衣裙, ワンピース and dress are one.

A kind that is not in the table stays as it is written; whether such a kind has sizes is not known.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from app.domain import category_table

_CHILD: Final = "child"
_LATIN: Final = re.compile(r"[a-z]+")


def folded(text: str) -> str:
    """Return the text in one width and case, without blanks, as kinds and styles are compared."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


@lru_cache(maxsize=4_096)
def key(text: str) -> str:
    """Return the id of a kind, or the folded text itself where it is unknown; "" for nothing."""
    close = folded(text)
    plain = (close, close.removesuffix("s"), close.removesuffix("es"))
    return next((_KEY_OF[each] for each in plain if each in _KEY_OF), close)


@lru_cache(maxsize=16_384)
def within(name: str) -> str:
    """Return the id of the kind that the name of an article tells, "" where it tells none.

    What stands last tells most: 针织连衣裙 is a dress, "denim jacket" a jacket; of words that end at
    one place the longest does. What is for children is so whatever it is.
    """
    close = unicodedata.normalize("NFKC", name).casefold()
    latin = [*_LATIN.finditer(close.replace("-", ""))]
    best = (0, 0, "")
    for word, id_ in _WORDS.items():
        if word.isascii():
            ends = [match.end() for match in latin if match[0] in (word, f"{word}s")]
            end = max(ends, default=0)
        else:
            at = close.rfind(word)
            end = 0 if at < 0 else at + len(word)
        if end and id_ == _CHILD:
            return id_
        if end and (end, len(word)) > best[:2]:
            best = (end, len(word), id_)
    return best[2]


def of(category: str, name: str = "") -> str:
    """Return the kind of an article: what its category says, else what its name tells, else "".

    A category that is not in the table is told by a word inside it ("女士大衣") before it counts as
    a kind of its own.
    """
    said = key(category)
    if said in SIZED or not said:
        return said or within(name)
    return within(category) or said


def has_sizes(kind: str) -> bool | None:
    """Whether goods of this kind come in sizes; None for a kind that is not in the table."""
    return SIZED.get(kind)


def word(kind: str, language: str) -> str:
    """Return the usual name of a kind in `language` (zh_CN, ja, en); an unknown one as it is."""
    row = category_table.ROWS.get(kind)
    if row is None:
        return kind
    words = {"zh_CN": row[1], "ja": row[2]}.get(language, row[3])
    return _first(words)


def _first(words: str) -> str:
    return words.split(" ", 1)[0].replace("_", " ")


SIZED: Final[Mapping[str, bool]] = {id_: row[0] for id_, row in category_table.ROWS.items()}
"""Every kind of the table, and whether it comes in sizes."""

_WORDS: Final = {
    folded(word.replace("_", "")).replace("-", ""): id_
    for id_, row in category_table.ROWS.items()
    for words in row[1:]
    for word in words.split()
}
_KEY_OF: Final = {**_WORDS, **{id_: id_ for id_ in category_table.ROWS}}
