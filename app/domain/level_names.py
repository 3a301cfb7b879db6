"""What the shop calls a level: one name for every language, and for some a name of their own.

They are one text, as the level's row has it: the name for all first, then a line for each language.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

_MARK: Final = "\t"
"""Between a language's code and the name in it: no name has it, for nobody can type it into a field."""


class LevelNames(NamedTuple):
    """The names of one level; "" where there is none."""

    own: str
    """For every language that has none of its own."""
    of: Mapping[str, str]
    """Language → name, of the languages that have one."""


def read(text: str) -> LevelNames:
    """Return the names that a text holds."""
    own, *lines = text.split("\n")
    return LevelNames(own, dict(line.split(_MARK, 1) for line in lines if _MARK in line))


def written(own: str, of: Mapping[str, str]) -> str:
    """Return the text that holds these names, the languages in a fixed order."""
    lines = [f"{code}{_MARK}{name.strip()}" for code, name in sorted(of.items()) if name.strip()]
    return "\n".join([own.strip(), *lines])


def said(text: str, language: str) -> str:
    """Return the name in a language; "" where the shop has none, and the program's own word stands."""
    if "\n" not in text:
        return text
    names = read(text)
    return names.of.get(language) or names.own
