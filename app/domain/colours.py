"""Colours by any of their names: 藏青, 紺 and navy are one; each known one has a swatch."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.domain import colour_table


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of clothes: its id, its swatch as 0xRRGGBB, its usual name in each language."""

    id: str
    rgb: int
    zh: str
    ja: str
    en: str

    @property
    def css(self) -> str:
        """The swatch as `#rrggbb`."""
        return f"#{self.rgb:06x}"

    def name(self, language: str) -> str:
        """Return its name in `language` (zh_CN, ja, en)."""
        return {"zh_CN": self.zh, "ja": self.ja}.get(language, self.en)


def _first(names: str) -> str:
    return names.split(" ", 1)[0].replace("_", " ")


COLOURS: Final = {
    id_: Colour(id_, rgb, _first(zh), _first(ja), _first(en))
    for id_, (rgb, zh, ja, en) in colour_table.ROWS.items()
}
"""Every colour with a swatch, by id, in the order of a colour card."""


@lru_cache(maxsize=4_096)
def key(text: str) -> str:
    """Return the colour's id, or the text itself (one form of its width and spaces) where it is unknown."""
    said = " ".join(unicodedata.normalize("NFKC", text).split())
    close = said.casefold().replace(" ", "").replace("-", "")
    return _ID_OF.get(close) or _ID_OF.get(close.removesuffix("色")) or said


def known(text: str) -> Colour | None:
    """Return the colour of this id or name, None for one without a swatch."""
    return COLOURS.get(key(text))


def name(text: str, language: str) -> str:
    """Return the colour's name in `language`; an unknown one is called what it was called."""
    found = known(text)
    return text if found is None else found.name(language)


_ID_OF: Final = {
    word.replace("_", "").casefold(): id_
    for id_, (_, zh, ja, en) in colour_table.ROWS.items()
    for word in (id_, *zh.split(), *ja.split(), *en.split(), *(f"{one}色" for one in zh.split()))
}
