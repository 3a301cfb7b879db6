"""Words that sell, which have no place in good wishes (C21)."""

import re
import unicodedata
from typing import Final

_LATIN: Final = r"(?<![a-z])(?:sales?|%\s*off|discount(?:s|ed)?|new\s+arrivals?)(?![a-z])"
"""Apart from other letters; hanzi and kana may touch them, so that a word boundary would not do."""
_WORDS: Final = {
    language: re.compile(f"{own}{_LATIN}", re.IGNORECASE)
    for language, own in {
        "zh_CN": "折|优惠|促销|新品|到店|",
        "ja": "セール|割引|新作|入荷|",
        "en": "",
    }.items()
}
"""English ones are looked for in every language: SALE is read everywhere."""


def selling_words(text: str, language: str) -> list[str]:
    """Return the selling words of `text` as they stand there, each once, in their order."""
    folded = unicodedata.normalize("NFKC", text)
    return list(dict.fromkeys(match[0] for match in _WORDS[language].finditer(folded)))
