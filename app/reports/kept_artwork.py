"""Artwork that has been drawn once goes into every later file as it is: it is curves, and never her words.

It is drawn on a sheet of its own, so that what it is does not depend on what else is in a file, and kept as
the bytes that a file has of it, with gaps for the numbers of other objects.
"""

import re
import zlib
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from app.reports.brush import Brush

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas
    from app.reports.pdf_objects import Written

_MOST: Final = 64
"""Drawings that are remembered, the latest."""
_MARK: Final = 7_000_000_000
"""The number of an object whose true number is not known yet, and those after it."""
_MARKED: Final = re.compile(rb"7(\d{9}) 0 R")
_STREAM: Final = b"\nstream\n"


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
        for name, made in _drawn(_Drawing(key, draw)):
            self._canvas._doc.Reference(made.again(), name)  # noqa: SLF001  # reportlab has no other way


class _Drawing:
    """What draws, known by its key alone."""

    def __init__(self, key: Hashable, draw: Callable[[Brush], None]) -> None:
        self.key, self.draw = key, draw

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Drawing) and self.key == other.key


@lru_cache(maxsize=_MOST)
def _drawn(drawing: _Drawing) -> "tuple[tuple[str, Written], ...]":
    """Return the objects of a drawing by their names."""
    from app.reports.pdf_canvas import Canvas

    prefix = f"{drawing.key}-".replace(" ", "")
    canvas = Canvas("", shades=f"Sh-{prefix}")
    doc = canvas._doc  # noqa: SLF001
    before = set(doc.idToObject)
    drawing.draw(Brush(canvas))
    ramps: dict[bytes, Any] = {}
    made = {name: each for name, each in doc.idToObject.items() if name not in before}
    for each in made.values():
        if hasattr(each, "Function"):
            each.Function = _named(each.Function, f"Ramp-{prefix}", doc, ramps)
    made |= {name: each for name, each in doc.idToObject.items() if name not in before}
    marks = doc.idToObjectNumberAndVersion = _Marks()
    return tuple((name, _written(each, doc, marks)) for name, each in made.items())


class _Marks(dict[str, tuple[int, int]]):
    """The number that stands for an object, by its name."""

    def __missing__(self, name: str) -> tuple[int, int]:
        found = self[name] = (_MARK + len(self), 0)
        return found


def _named(ramp: Any, prefix: str, doc: Any, known: dict[bytes, Any]) -> Any:
    """Name a ramp of colours, and return the one that stands for all that are the same: petals have many."""
    for at, each in enumerate(getattr(ramp, "Functions", ())):
        ramp.Functions[at] = _named(each, prefix, doc, known)
    key = repr([repr(each) for each in vars(ramp).values()]).encode()
    if key not in known:
        doc.Reference(ramp, f"{prefix}{len(known)}")
        known[key] = ramp
    return known[key]


def _written(made: Any, doc: Any, marks: _Marks) -> "Written":
    """Return an object as a file has it, packed."""
    from reportlab.pdfbase import pdfdoc

    from app.reports.pdf_objects import Written

    stream = made
    if isinstance(made, pdfdoc.PDFFormXObject):
        stream = made.Contents = pdfdoc.PDFStream(content=made.stream)
        made.compression = 0
    if isinstance(stream, pdfdoc.PDFStream):
        content = stream.content
        stream.content = zlib.compress(content if isinstance(content, bytes) else content.encode("latin-1"))
        stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
        stream.filters = None
    head, apart, rest = made.format(doc).partition(_STREAM)
    names = [*marks]
    parts = _MARKED.split(head)
    others = tuple(names[int(number)] for number in parts[1::2])
    return Written((*parts[0:-1:2], parts[-1] + apart + rest), others)
