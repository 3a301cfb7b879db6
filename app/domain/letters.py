"""One spelling for what is looked for: width, case, accents and kana taken off a text.

`plain` is for finding, and loses more than `app.domain.names.fold`, which tells duplicates.
"""

import re
from unicodedata import category, normalize

_HAN_ONLY = re.compile(r"[\u4e00-\u9fff]+").fullmatch
_HAN = re.compile(r"[\u4e00-\u9fff]").search
_BESIDE_CJK = re.compile(r" (?=[\u2e80-\U0010ffff])|(?<=[\u2e80-\U0010ffff]) ")
_COMBINING = range(0x0300, 0x0370)
_KATAKANA = (range(0x30A1, 0x30F7), range(0x30FD, 0x30FF))
_TO_HIRAGANA = 0x60
_NOT_DECOMPOSED = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
_KANA = re.compile(r"[ぁ-ゖァ-ヺｦ-ﾟ]").search


class _Plain(dict[int, str]):
    """The plain spelling of each character, worked out the first time it is met."""

    def __missing__(self, point: int) -> str:
        self[point] = spelling = _plain_character(chr(point))
        return spelling


def _plain_character(character: str) -> str:
    if character in "'’`ʼ":
        return ""  # O'Brien, Xi'an, Shin'ichi: written with and without
    kind = category(character)
    if kind[0] in "PZ" or kind in ("Cc", "Sc", "Sk", "Sm"):
        return " "
    if kind[0] == "C":
        return ""
    bare = "".join(mark for mark in normalize("NFKD", character.casefold()) if ord(mark) not in _COMBINING)
    bare = normalize("NFC", "".join(_NOT_DECOMPOSED.get(mark, mark) for mark in bare))
    return "".join(chr(ord(kana) - _TO_HIRAGANA) if _is_katakana(kana) else kana for kana in bare)


def _is_katakana(character: str) -> bool:
    return any(ord(character) in block for block in _KATAKANA)


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Return `text` as it is compared when looking for it.

    Compatibility forms, case and Latin accents are folded, katakana is hiragana, punctuation and
    mathematical signs are space, and a space stands only between two words of a script that writes
    spaces. No control character is left, so that search keys can be separated by them.
    """
    if _HAN_ONLY(text):
        return text
    words = normalize("NFKC", text).translate(_PLAIN).split()
    if len(words) == 1:
        return words[0]
    return _BESIDE_CJK.sub("", " ".join(words))


def has_kana(text: str) -> bool:
    """Tell whether there is hiragana or katakana, of either width, in `text`."""
    return _KANA(text) is not None


def has_han(text: str) -> bool:
    """Tell whether there is a common Chinese character in `text`."""
    return _HAN(text) is not None


def is_han(text: str) -> bool:
    """Tell whether `text` is written in the common Chinese characters and nothing else."""
    return _HAN_ONLY(text) is not None
