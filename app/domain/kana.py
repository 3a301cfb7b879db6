"""Kana in Latin letters: every romanisation that a person may type, never a guess at a kanji.

Hepburn (しょ sho), Kunrei (syo) and the common mixture (jyo); a long vowel as it is written
(さとう satou), doubled (satoo), with h (satoh) and left out (sato).
"""

import re
from functools import lru_cache

_ROWS = {
    "": "あいうえお",
    "k": "かきくけこ",
    "s": "さしすせそ",
    "t": "たちつてと",
    "n": "なにぬねの",
    "h": "はひふへほ",
    "m": "まみむめも",
    "r": "らりるれろ",
    "g": "がぎぐげご",
    "z": "ざじずぜぞ",
    "d": "だぢづでど",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
}
_SMALL_VOWELS = "ぁぃぅぇぉ"
_SMALL_Y = {"ゃ": "a", "ゅ": "u", "ょ": "o"}
_KUNREI_ODD = {"ぢ": "zi", "づ": "zu", "や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa", "ゐ": "i", "ゑ": "e"}
_KUNREI_ODD |= {"を": "o", "ん": "n", "ゔ": "vu", "ゎ": "wa", "ゕ": "ka", "ゖ": "ke", **_SMALL_Y}
_HEPBURN_ODD = {"し": "shi", "ち": "chi", "つ": "tsu", "ふ": "fu", "じ": "ji", "ぢ": "ji"}
_HEPBURN_Y = {"し": "sh", "ち": "ch", "じ": "j", "ぢ": "j"}
_FOREIGN = {"ふ": "f", "ゔ": "v", "う": "w", "つ": "ts", "て": "t", "で": "d", "と": "t", "ど": "d"}
_FOREIGN |= {"し": "sh", "ち": "ch", "じ": "j", "く": "kw", "ぐ": "gw"}


def _kunrei() -> dict[str, str]:
    table = {
        kana: row + vowel for row, line in _ROWS.items() for kana, vowel in zip(line, "aiueo", strict=True)
    }
    table |= _KUNREI_ODD | dict(zip(_SMALL_VOWELS, "aiueo", strict=True))
    for kana in "きしちにひみりぎじぢびぴ":
        for small, vowel in _SMALL_Y.items():
            table[kana + small] = table[kana][:-1] + "y" + vowel
    for kana, start in _FOREIGN.items():
        for small, vowel in zip(_SMALL_VOWELS, "aiueo", strict=True):
            table[kana + small] = start + vowel
    return table


def _hepburn() -> dict[str, str]:
    table = _KUNREI | _HEPBURN_ODD
    for kana, start in _HEPBURN_Y.items():
        for small, vowel in _SMALL_Y.items():
            table[kana + small] = start + vowel
    return table


_KUNREI = _kunrei()
_HEPBURN = _hepburn()
_NOT_LETTERS = re.compile(r"[^a-z]+")


@lru_cache(maxsize=16_384)
def romaji(word: str) -> tuple[str, ...]:
    """Return the romanisations of one `word` of hiragana, the usual one first; none of a Latin word."""
    if word.isascii():
        return ()
    hepburn = _spell(word, _HEPBURN)
    bases = [hepburn, hepburn.replace("cch", "tch"), re.sub(r"n(?=[bmp])", "m", hepburn)]
    bases += [_spell(word, _KUNREI), re.sub(r"j(?=[aou])", "jy", hepburn)]
    spellings = [spelling for base in bases for spelling in _long_vowels(base)]
    return tuple(dict.fromkeys(found for text in spellings if (found := _NOT_LETTERS.sub("", text))))


def _long_vowels(base: str) -> tuple[str, ...]:
    """Return the four ways of writing ou, oo and uu; ー stands in `base` until here."""
    written = re.sub(r"([aiueo])ー", r"\1\1", base)
    base = base.replace("ー", "")
    return (
        written,
        re.sub(r"o[ou]|uu", lambda long: long[0][0], base),
        re.sub(r"o[ou]|uu", lambda long: long[0][0] + "h", base),
        re.sub(r"ou", "oo", base),
    )


def _spell(word: str, table: dict[str, str]) -> str:
    letters: list[str] = []
    doubled = False
    at = 0
    while at < len(word):
        size = 2 if word[at : at + 2] in table else 1
        kana = word[at : at + size]
        at += size
        if kana == "っ":
            doubled = True
            continue
        sound = table.get(kana, kana)
        letters.append(sound[0] + sound if doubled and sound[0] not in "aiueoーn" else sound)
        doubled = False
    return "".join(letters)
