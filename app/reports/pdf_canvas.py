"""reportlab's canvas with a tree of tags: all that is painted is in the tree, or marked as decoration."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas as Plain

from app.reports import pdf_objects
from app.reports.tagging import Tags

_END: Final = "EMC"
_SETTINGS: Final = frozenset(
    {"cm", "w", "J", "j", "M", "d", "gs", "k", "K", "rg", "RG", "g", "G", "cs", "CS", "scn", "SCN"}
)
"""Operators that paint nothing."""


class Canvas(Plain):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose file is tagged."""

    def __init__(self, filename: str, *, shades: str = "") -> None:
        """`shades` begins the names of gradients, where those of several drawings meet in one file."""
        self.tags = Tags()
        self._shades, self._shaded = shades, 0
        super().__init__(filename, pageCompression=1, invariant=1)

    @contextmanager
    def figure(self, alt: str) -> Iterator[None]:
        """Make what is drawn in this block one figure, of which `alt` is said."""
        with self.tags.inside("Figure", alt=alt):
            mark = self.tags.mark()
            if not mark:
                yield
                return
            self._code.append(mark)
            with self.tags.whole():
                yield
            self._code.append(_END)

    def show_words(self, form: str) -> None:
        """Show a form that holds nothing but set text, as a piece of content."""
        mark = self.tags.mark()
        shown = f"/{self._doc.getXObjectName(form)} Do"
        self._formsinuse.append(form)
        self._code.append(f"{mark}\n{shown}\n{_END}" if mark else shown)

    def beginForm(self, *args: Any, **kwargs: Any) -> None:  # noqa: N802  # reportlab's name
        """Begin a form: what is set in it is marked where it is shown."""
        self.tags.in_form += 1
        super().beginForm(*args, **kwargs)

    def endForm(self, **kwargs: Any) -> None:  # noqa: N802
        """End the form."""
        super().endForm(**kwargs)
        self.tags.in_form -= 1

    def _addShading(self, shading: Any) -> str:  # noqa: N802
        if not self._shades:
            return str(super()._addShading(shading))
        name = f"{self._shades}{self._shaded}"
        self._shaded += 1
        self._doc.Reference(shading, name)
        self._shadingUsed[name] = name
        return name

    def showPage(self) -> None:  # noqa: N802
        """End the page: what is on it and not in the tree is marked as decoration."""
        self._code[:] = _decorated(self._code)
        super().showPage()
        self.tags.turn()

    def save(self) -> None:
        """Write the file, with its tree."""
        if self._code:
            self.showPage()
        with open(self._filename, "wb") as file:  # noqa: PTH123  # reportlab's name is a str
            file.writelines(pdf_objects.written(self._doc, self.tags))


def _decorated(code: list[str]) -> list[str]:
    """Return the operators of a page with marks round all that paints outside the tree."""
    marked: list[str] = []
    is_open = in_figure = False
    for item in code:
        if in_figure or item[-3:] == _END or item[-3:] == "BDC":
            if is_open:
                marked.append(_END)
                is_open = False
            in_figure = (in_figure and item != _END) or item[-3:] == "BDC"
        elif item in {"q", "Q"}:
            if is_open:
                marked.append(_END)
                is_open = False
        elif not is_open and item[item.rfind(" ") + 1 :] not in _SETTINGS and item.strip():
            marked.append("/Artifact BMC")
            is_open = True
        marked.append(item)
    if is_open:
        marked.append(_END)
    return marked
