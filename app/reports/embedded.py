"""A face as it goes into a paper: loaded once, subset by reportlab, and readable when copied out again."""

from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from app import paths
from app.reports import opentype

_PRIVATE = 0xF0000  # supplementary private plane: no face here draws anything there


class Embedded(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A TrueType face whose upright-column forms can be drawn and whose text can be copied.

    reportlab draws only what has a code point. Column forms have none, so each one used is given a
    private code point, and the paper's ToUnicode table maps it back to the character it stands for
    (as it does characters beyond U+FFFF, which reportlab writes wrongly). So does the sign for what
    no face has.
    """

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, asciiReadable=False, shapable=False)
        self._column_glyphs = opentype.vertical_glyphs(self.face._ttf_data)  # noqa: SLF001  # the file's bytes
        self._stands_for: dict[int, str] = {}
        self._column_forms: dict[str, str] = {}
        self._lacking: dict[tuple[str, str], str] = {}

    def has(self, char: str) -> bool:
        """Say whether the face draws `char`."""
        return self.glyph(char) > 0

    def glyph(self, char: str) -> int:
        """Return the number of the drawing of `char`; 0 is the box for what the face has not."""
        return int(self.face.charToGlyph.get(ord(char), 0))

    def advance(self, char: str) -> float:
        """Return the width of `char` in em."""
        return float(self.face.getCharWidth(ord(char))) / 1000

    def column_form(self, char: str) -> str | None:
        """Return the character to draw for `char` in an upright column; None if the face has none."""
        known = self._column_forms.get(char)
        if known is not None:
            return known
        glyph = self._column_glyphs.get(self.face.charToGlyph.get(ord(char), -1))
        if glyph is None:
            return None
        form = self._column_forms[char] = self._stand_in(char, glyph, self.face.getCharWidth(ord(char)))
        return form

    def drawn_as(self, char: str, sign: str) -> str:
        """Return a character that is drawn as `sign` and copied as `char`, which the face has not."""
        known = self._lacking.get((char, sign))
        if known is None:
            width = self.face.getCharWidth(ord(sign))
            known = self._lacking[char, sign] = self._stand_in(char, self.glyph(sign), width)
        return known

    def _stand_in(self, char: str, glyph: int, width: int) -> str:
        code = _PRIVATE + len(self._stands_for)
        self.face.charToGlyph[code] = glyph
        self.face.charWidths[code] = width
        self._stands_for[code] = char
        return chr(code)

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab's name
        """Write the face into `doc`, then put its ToUnicode tables right."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("latin-1")
            doc.idToObject["toUnicodeCMap:" + name].content = self._to_unicode(name, subset)

    def _to_unicode(self, name: str, subset: list[int]) -> str:
        rows = [(code, self._stands_for.get(value, chr(value))) for code, value in enumerate(subset) if value]
        lines = [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
        ]
        for start in range(0, len(rows), 100):  # the format allows a hundred rows a section
            part = rows[start : start + 100]
            lines.append(f"{len(part)} beginbfchar")
            lines.extend(f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in part)
            lines.append("endbfchar")
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines)


@cache
def face(file: str) -> Embedded:
    """Load and register the face kept in `resources/fonts/<file>` (20–150 ms once, then nothing)."""
    loaded = Embedded(file.rsplit("/", 1)[-1].removesuffix(".ttf"), str(paths.resources() / "fonts" / file))
    pdfmetrics.registerFont(loaded)
    return loaded


def by_name(name: str) -> Embedded:
    """Return the face that was registered as `name`. Raises KeyError."""
    found = pdfmetrics.getFont(name)
    if not isinstance(found, Embedded):
        raise KeyError(name)
    return found
