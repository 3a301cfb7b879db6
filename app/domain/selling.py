"""Words that sell, which have no place in good wishes (C21)."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_LATIN: Final = r"(?<![a-z])(?:sales?|%\s*off|discount(?:s|ed)?|new\s+arrivals?)(?![a-z])"
"""Apart from other letters; hanzi and kana may touch them, so that a word boundary would not do."""
_MARK: Final = re.compile(r"[\uff9e\uff9f\u3099\u309a]").fullmatch
"""What makes a kana voiced, and is written after it."""
_WORDS: Final = {
    language: re.compile(f"{own}{_LATIN}", re.IGNORECASE)
    for language, own in {
        "zh_CN": "(?<![曲波转])折(?![叠痕])|优惠|促销|特价|清仓|满减|立减|秒杀|新品|新款|上新|到店|",
        "ja": "セール|割引|値引|特価|お買い得|クーポン|新作|新商品|入荷|",
        "en": "",
    }.items()
}
"""English ones are looked for in every language: SALE is read everywhere."""


def selling_words(text: str, language: str) -> list[str]:
    """Return the selling words of `text`, each once, in their order, wide letters and kana made usual."""
    return list(dict.fromkeys(word for _, _, word in selling_places(text, language)))


def selling_places(text: str, language: str) -> list[tuple[int, int, str]]:
    """Return where in `text` its selling words stand: first character, the one after the last, the word."""
    folded, at = "", []
    for start, end in _signs(text):
        part = unicodedata.normalize("NFKC", text[start:end])
        folded += part
        at += [(start, end)] * len(part)
    return [
        (at[match.start()][0], at[match.end() - 1][1], match[0])
        for match in _WORDS[language].finditer(folded)
    ]


def _signs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sign begins and ends: a half-width kana with the marks that belong to it."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not _MARK(text[end]):
            yield start, end
            start = end
