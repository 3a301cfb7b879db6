"""Artwork that has been drawn once goes into every later file as it is: it is curves, and never her words.

It is drawn on a sheet of its own, so that what it is does not depend on what else is in a file.
"""

import copy
import zlib
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from app.reports.brush import Brush

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas

_NAMED: Final = "__InternalName__"
"""Where reportlab notes the name by which a file knows an object."""
_MOST: Final = 64
"""Drawings that are remembered, the latest."""
Drawn = tuple[tuple[str, Any], ...]
"""Objects of a file with their names."""


class Kept:
    """The artwork of one file."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._there: set[Hashable] = set()

    def put(self, key: Hashable, draw: Callable[[Brush], None]) -> None:
        """Put the forms that `draw` makes into the file, once; they are what has the same `key` elsewhere."""
        if key in self._there:
            return
        self._there.add(key)
        for name, made in copy.deepcopy(_drawn(_Drawing(key, draw))):
            delattr(made, _NAMED)
            self._canvas._doc.Reference(made, name)  # noqa: SLF001  # reportlab has no other way


class _Drawing:
    """What draws, known by its key alone."""

    def __init__(self, key: Hashable, draw: Callable[[Brush], None]) -> None:
        self.key, self.draw = key, draw

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Drawing) and self.key == other.key


@lru_cache(maxsize=_MOST)
def _drawn(drawing: _Drawing) -> Drawn:
    from app.reports.pdf_canvas import Canvas

    canvas = Canvas("", shades=f"Sh-{drawing.key}-".replace(" ", ""))
    before = set(canvas._doc.idToObject)  # noqa: SLF001
    drawing.draw(Brush(canvas))
    made = {name: each for name, each in canvas._doc.idToObject.items() if name not in before}  # noqa: SLF001
    ramps: dict[object, Any] = {}
    for each in made.values():
        _pack(each)
        if hasattr(each, "Function"):
            each.Function = _shared(each.Function, ramps)
    return tuple(made.items())


def _pack(made: Any) -> None:
    """Pack a form, or a cloth, now: in each file it would be done again."""
    from reportlab.pdfbase import pdfdoc

    stream = made
    if isinstance(made, pdfdoc.PDFFormXObject):
        stream = made.Contents = pdfdoc.PDFStream(content=made.stream)
        made.stream, made.compression = None, 0
    if isinstance(stream, pdfdoc.PDFStream):
        content = stream.content
        stream.content = zlib.compress(content if isinstance(content, bytes) else content.encode("latin-1"))
        stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
        stream.filters = None


def _shared(ramp: Any, known: dict[object, Any]) -> Any:
    """Return the one ramp of colours that stands for all that are the same: petals have many."""
    from reportlab.pdfbase import pdfdoc

    from app.reports.pdf_objects import Written

    if isinstance(ramp, pdfdoc.PDFStitchingFunction):
        ramp.Functions = [_shared(each, known) for each in ramp.Functions]
        return known.setdefault((*map(id, ramp.Functions), str(ramp.Bounds), str(ramp.Encode)), ramp)
    written = ramp.format(None)  # it names no other object
    return known.setdefault(written, Written(written))
