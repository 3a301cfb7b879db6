"""Pinyin of single characters, from pypinyin's dictionary.

An accepted leak in a layer of the standard library: the dictionary is read when the first character
needs it, straight from the package's file, because importing pypinyin also loads its phrases (0.25 s
of processor for a table that a name does not need).
"""

import json
import re
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from unicodedata import normalize

_TONES = re.compile("[\u0300\u0301\u0304\u030c]")
_SYLLABLE = re.compile(r"[a-z]*[aeiouv][a-z]*").fullmatch
_LONGEST = 6
_WORD_MOST = 24


@cache
def _dictionary() -> dict[str, str]:
    """Return readings with tone marks, separated by commas, by the character's code point in decimals."""
    package = find_spec("pypinyin")
    if package is None or package.origin is None:  # pragma: no cover (it is a dependency)
        raise ModuleNotFoundError("pypinyin")
    table: dict[str, str] = json.loads(Path(package.origin).with_name("pinyin_dict.json").read_bytes())
    return table


@cache
def of(character: str) -> tuple[str, ...]:
    """Return every reading of `character` with tone marks, the usual one of the word first; or none."""
    said = _dictionary().get(str(ord(character)), "")
    return tuple(said.split(",")) if said else ()


@cache
def bare(syllable: str) -> tuple[str, ...]:
    """Return `syllable` without its tone as it may be typed: lǜ is lv, lu and lyu."""
    toneless = normalize("NFC", _TONES.sub("", normalize("NFD", syllable))).replace("ê", "e")
    return tuple(dict.fromkeys(toneless.replace("ü", letter) for letter in ("v", "u", "yu")))


@cache
def _syllables() -> frozenset[str]:
    known = {syllable for line in _dictionary().values() for syllable in line.split(",")}
    return frozenset(it for syllable in known for it in bare(syllable) if _SYLLABLE(it))


@lru_cache(maxsize=16_384)
def split(word: str) -> tuple[str, ...]:
    """Return the syllables of a toneless `word`, taking long ones first; none if it is not pinyin."""
    if len(word) > _WORD_MOST:
        return ()
    for size in range(min(_LONGEST, len(word)), 0, -1):
        if word[:size] in _syllables():
            if size == len(word):
                return (word,)
            if rest := split(word[size:]):
                return (word[:size], *rest)
    return ()
