"""Which face draws a character: a chain of faces for each language and role, asked once per character.

China and Japan draw one code point differently, so the chain is chosen by the language of the text; only what
its own faces lack is taken from the others. What no face has is drawn as 〓, the printers' mark for a missing
sort, copied as the character that it is, and remembered.
"""

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from app.reports.embedded import Embedded

WENKAI: Final = "lxgw-wenkai/LXGWWenKai-Regular.ttf"
KLEE: Final = "klee-one/KleeOne_400Regular.ttf"
MA_SHAN: Final = "ma-shan-zheng/MaShanZheng_400Regular.ttf"
YUJI: Final = "yuji-syuku/YujiSyuku_400Regular.ttf"
CORMORANT: Final = "cormorant-garamond/CormorantGaramond_500Medium.ttf"
CORMORANT_ITALIC: Final = "cormorant-garamond/CormorantGaramond_400Regular_Italic.ttf"
SANS_SC: Final = "noto-sans-sc/NotoSansSC_400Regular.ttf"
SANS_SC_STRONG: Final = "noto-sans-sc/NotoSansSC_600SemiBold.ttf"
SANS_JP: Final = "noto-sans-jp/NotoSansJP_400Regular.ttf"
SANS_JP_STRONG: Final = "noto-sans-jp/NotoSansJP_600SemiBold.ttf"
SERIF_SC: Final = "noto-serif-sc/NotoSerifSC_400Regular.ttf"


class Role(StrEnum):
    """What a text does on the paper."""

    TITLE = "title"
    """The few large words of a card, in brush or display letters."""
    BODY = "body"
    """Running words of cards and letters."""
    ITALIC = "italic"
    """As BODY with Latin letters in italics."""
    PLAIN = "plain"
    """Tables and reports."""
    STRONG = "strong"
    """Headings and sums of tables and reports."""


_CHAINS: Final[dict[Role, dict[str, tuple[str, ...]]]] = {
    Role.TITLE: {
        "zh_CN": (MA_SHAN, WENKAI, KLEE),
        "ja": (YUJI, KLEE, WENKAI),
        "en": (CORMORANT, WENKAI, KLEE),
    },
    Role.BODY: {
        "zh_CN": (WENKAI, SANS_SC),
        "ja": (KLEE, WENKAI, SANS_JP, SANS_SC),
        "en": (CORMORANT, WENKAI, KLEE, SANS_SC),
    },
    Role.ITALIC: {
        "zh_CN": (CORMORANT_ITALIC, WENKAI, SANS_SC),
        "ja": (CORMORANT_ITALIC, KLEE, WENKAI, SANS_JP),
        "en": (CORMORANT_ITALIC, CORMORANT, WENKAI, KLEE),
    },
    Role.PLAIN: {
        "zh_CN": (SANS_SC, SANS_JP, WENKAI),
        "ja": (SANS_JP, SANS_SC, WENKAI),
        "en": (SANS_JP, SANS_SC, WENKAI),
    },
    Role.STRONG: {
        "zh_CN": (SANS_SC_STRONG, SANS_JP_STRONG, WENKAI),
        "ja": (SANS_JP_STRONG, SANS_SC_STRONG, WENKAI),
        "en": (SANS_JP_STRONG, SANS_SC_STRONG, WENKAI),
    },
}
_CHINESE_QUOTES: Final = frozenset("“”‘’")
_POINTS: Final = frozenset("，。、：；！？")
"""In Chinese columns they stand in the upper right of their squares: from a face that has them so."""
MISSING: Final = "〓"


class Glyph(NamedTuple):
    """How one character is drawn."""

    face: str
    """The registered name of its face."""
    char: str
    """The character to draw: not always the one asked for (column forms, 〓)."""
    advance: float
    """Width in em."""


class Chain(dict[str, Glyph]):
    """The faces of one language and role, as a table {character: Glyph} that fills itself."""

    def __init__(self, language: str, role: Role, *, columns: bool = False) -> None:
        super().__init__()
        self.language = language
        self.columns = columns
        self.missing: set[str] = set()
        self._files = _CHAINS[role][language]
        self._points = _POINTS if columns and language == "zh_CN" else frozenset[str]()
        self._quotes = language == "zh_CN" and role is not Role.ITALIC

    __hash__ = object.__hash__  # type: ignore[assignment]  # a chain is itself, whatever it has looked up
    __eq__ = object.__eq__

    def __missing__(self, char: str) -> Glyph:
        glyph = self._glyph(char)
        self[char] = glyph
        return glyph

    def advance(self, char: str) -> float:
        """Return the width of `char` in em."""
        return self[char].advance

    def lacking(self, text: str) -> str:
        """Return the characters of `text` that no face has, each once."""
        for char in text:
            self[char]
        return "".join(sorted(self.missing.intersection(text)))

    def _glyph(self, char: str) -> Glyph:
        if self._quotes and char in _CHINESE_QUOTES:
            # Chinese quotation marks take a full square; elsewhere they are as narrow as English ones.
            return self._drawn(_face(SERIF_SC), char)
        for file in self._files:
            face = _face(file)
            if face.has(char) and (char not in self._points or face.column_form(char)):
                return self._drawn(face, char)
        if char == "\n":
            return Glyph(self[" "].face, " ", 0.0)
        self.missing.add(char)
        glyph = self[MISSING]
        from app.reports import embedded

        return glyph._replace(char=embedded.by_name(glyph.face).drawn_as(char, glyph.char))

    def _drawn(self, face: "Embedded", char: str) -> Glyph:
        name: str = face.fontName
        if self.columns and char > "\u2010":
            form = face.column_form(char)
            if form is not None:
                return Glyph(name, form, 1.0)
        return Glyph(name, char, face.advance(char))


def chain(language: str, role: Role, *, columns: bool = False) -> Chain:
    """Return the faces for `role` in `language` ("zh_CN", "ja", "en"); `columns` for upright columns."""
    return _chain(language, role, columns)


@cache
def _chain(language: str, role: Role, columns: bool) -> Chain:
    return Chain(language, role, columns=columns)


def _face(file: str) -> "Embedded":
    from app.reports import embedded

    return embedded.face(file)
