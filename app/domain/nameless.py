"""Take one person's name and numbers out of texts that speak of somebody else, and leave a mark (M6).

What is not surely hers stays: the name that another bears too, a longer name that hers is a part of, and a
name of one plain word, which could be any word.
"""

import json
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

MARK: Final = "×××"
"""What stands where she was named, in every language."""
_TAIL: Final = 4
"""Digits at the end of a number that people write together."""
_LEAST_DIGITS: Final = 7
_LEAST_KEY: Final = 5
"""Letters of an address, an id or a card number below which it could be anything."""
_KANA: Final = re.compile(r"[぀-ヿ]{1,3}")
_CASED: Final = "[A-Za-zÀ-ɏͰ-ӿḀ-ỿ]"
"""Letters of scripts that part words by spaces: Latin, Greek, Cyrillic."""
_VOICED: Final = "\uff9e\uff9f"
"""The marks that follow a kana of half a square, which Unicode does not call combining."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What she is known by."""

    names: frozenset[str]
    keys: frozenset[str]
    """E-mail, ids of messengers, numbers of cards."""
    phones: frozenset[str]
    """As they are dialled: digits only."""


def folded(text: str) -> str:
    """Return a text as names are compared: large and small, wide and narrow, é in one sign or in two."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def is_plain(name: str) -> bool:
    """Whether a name is no more than one word, so that a text may hold it without speaking of her."""
    name = folded(name)
    short = len(name) < 2 or _KANA.fullmatch(name) is not None  # noqa: PLR2004  (one letter is in every text)
    return short or (name.isascii() and len(name.split()) < 2)  # noqa: PLR2004  (a family name and a given)


def speaks(written: str, names: Collection[str]) -> bool:
    """Whether one of these names stands in a text, not as a piece of a longer word."""
    text = folded(written)
    return any(re.search(_whole(folded(name)), text) for name in names)


class Marker:
    """Writes the mark over what is hers."""

    def __init__(self, traces: Traces, others: Collection[str]) -> None:
        """Take what she is known by, and the names of all who stay."""
        theirs = {folded(name) for name in others}
        names = {folded(it) for it in traces.names if not is_plain(it)} - theirs
        kept = sorted({other for other in theirs for name in names if name in other}, key=len, reverse=True)
        keys = {folded(it) for it in traces.keys if len(it) >= _LEAST_KEY}
        phones = {it for it in traces.phones if len(it) >= _LEAST_DIGITS}
        hers = [*(map(_whole, sorted(names | keys, key=len, reverse=True))), *map(_dialled, sorted(phones))]
        parts = [*(f"(?P<kept>{'|'.join(map(re.escape, kept))})" for _ in range(bool(kept))), *hers]
        self._pattern = re.compile("|".join(parts) if hers else r"(?!)")
        self.wanted = tuple(sorted(names | keys | {it[-_TAIL:] for it in phones}))
        """A text that has none of these, `folded`, has nothing of hers."""

    def text(self, written: str) -> str:
        """Return a text without her; what is not hers is as it was written."""
        signs = _signs(written)
        starts = [at for at, sign in enumerate(signs) for _ in folded(sign)]
        clean, end = [], 0
        for it in self._pattern.finditer("".join(map(folded, signs))):
            if not it.groupdict().get("kept"):
                clean += [*signs[end : starts[it.start()]], MARK]
                end = starts[it.end() - 1] + 1
        return "".join([*clean, *signs[end:]])

    def document(self, written: str) -> str:
        """Return a JSON document whose texts are without her."""
        found = json.loads(written)
        clean = self.clean(found)
        return written if clean == found else json.dumps(clean, ensure_ascii=False)

    def clean(self, value: Any) -> Any:
        """Return what a document holds without her, whatever it is."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.clean(each) for each in value]
        if isinstance(value, dict):
            return {key: self.clean(each) for key, each in value.items()}
        return value


def _signs(text: str) -> list[str]:
    """Return the signs of a text, each with the marks that stand on it."""
    signs: list[str] = []
    for letter in text:
        if signs and (unicodedata.combining(letter) or letter in _VOICED):
            signs[-1] += letter
        else:
            signs.append(letter)
    return signs


def _whole(word: str) -> str:
    """Return the pattern of a word that is not a piece of a longer one, or of a longer number."""
    before, behind = _edge(word[0]), _edge(word[-1])
    return (before and f"(?<!{before})") + re.escape(word) + (behind and f"(?!{behind})")


def _edge(letter: str) -> str:
    """Return what may not stand beside this letter; "": words are written without a space between them."""
    return next((kind for kind in ("[0-9]", _CASED) if re.fullmatch(kind, letter)), "")


def _dialled(digits: str) -> str:
    """Return the pattern of a number, however it is grouped, with the code of a country or without."""
    return rf"(?<!\d)(?:\+\d{{1,3}}[\s-]?)?(?:{'[^0-9a-z]?'.join(digits)})(?!\d)"
