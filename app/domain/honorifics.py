"""How one is addressed: 张女士, 佐藤様, Ms Anna Meyer."""

import re
from typing import Final

from app.domain import letters, pinyin, surname_readings

_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’ \u00a0-]+").fullmatch

_TITLES = {
    ("zh_CN", "f"): "{}女士",
    ("zh_CN", "m"): "{}先生",
    ("en", "f"): "Ms {}",
    ("en", "m"): "Mr {}",
}


def addressed(name: str, gender: str, language: str) -> str:
    """Return the name as a polite shop says it; `gender` is "f", "m", or "" where nobody asked.

    The family name is used where it is plain which part that is. Where the gender
    is not known, Chinese and English use the bare name, and the family name alone would be curt.
    """
    if language == "ja":
        return f"{_family(name) if _is_parted(name) else name}様"
    title = _TITLES.get((language, gender))
    if title is None:
        return name
    return title.format(_family(name) if language == "zh_CN" else _last(name))


def discreet(name: str, gender: str, language: str) -> str:
    """Return what may hang on a wall: the family name with a title, never the given name (張様, Ms Meyer).

    Where it is not plain which part is the family name, the least that may be it is taken.
    """
    family = _least(name)
    if language == "ja":
        return f"{family}様"
    known = _TITLES.get((language, gender))
    if known is None:
        return f"{family}氏" if language == "zh_CN" else family
    return known.format(family)


def _least(name: str) -> str:
    if letters.is_han(name[:1]):
        family = _family(name)
        return family if family != name or len(name) == 1 else name[: max(1, len(name) // 2)]
    if not _is_parted(name):
        return name
    last = _last(name)
    return name.split(maxsplit=1)[0] if last == name else last


def title(gender: str, language: str) -> str:
    """Return what stands beside a whole name on paper: 女士, 様, Ms; "" where the gender is not known."""
    if language == "ja":
        return "様"
    return _TITLES.get((language, gender), "{}").replace("{}", "").strip()


def veiled(name: str, gender: str, language: str) -> str:
    """Return who it is for those who know her: family name and title, of an unknown gender a mark instead."""
    family = _last(name) if _LATIN(name) else _family(name)
    if language == "ja":
        return f"{family}様"
    return _TITLES.get((language, gender), "{}＊" if language == "zh_CN" else "{}*").format(family)


def _is_parted(name: str) -> bool:
    return len(name.split()) > 1


def _last(name: str) -> str:
    """Return the family name of a name in Latin letters, "van" and "de" with it; else the whole name."""
    words = name.split()
    if not _is_parted(name) or not _LATIN(name) or all(pinyin.split(word.casefold()) for word in words):
        return name  # Zhang Xiaohong has hers in front
    first = len(words) - 1
    while first > 1 and words[first - 1].islower():
        first -= 1
    return " ".join(words[first:])


def _family(name: str) -> str:
    """Return the family name of a name in hanzi, the whole name where it cannot be told apart."""
    first = name.split(maxsplit=1)[0]
    if not letters.is_han(first):
        return name
    if _is_parted(name):
        return first
    if first[:2] in surname_readings.COMPOUND and len(first) > 2:  # noqa: PLR2004  (a given name follows)
        return first[:2]
    return first[0] if len(first) in (2, 3) else first
