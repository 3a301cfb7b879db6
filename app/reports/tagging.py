"""The structure of a paper for whoever has it read aloud: headings, tables, figures, in the order of reading.

All that is set belongs to an element of a tree, the rest is decoration. Nothing here knows how a PDF is
written: `pdf_objects` puts the tree into the file.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_GROUPS: Final = frozenset({"Document", "Part", "Sect", "Div", "Table", "TR", "L"})
"""Elements that hold others; what is set right inside them is a paragraph of its own."""


class Element:
    """A node of the tree: its role in the words of the PDF, what it holds, and what is said of it."""

    __slots__ = ("alt", "kids", "language", "parent", "role", "scope")

    def __init__(self, role: str, parent: "Element | None", alt: str = "", language: str = "") -> None:
        self.role, self.parent = role, parent
        self.alt, self.language = alt, language
        self.scope = ""
        """Of the head of a table: what it is the head of, "Column" or "Row"."""
        self.kids: list[Element | tuple[int, int]] = []
        """Elements, and pieces of content by (index of the page, number on that page)."""


class Tags:
    """The tree of one paper while it is drawn, and where in it the pen is."""

    def __init__(self) -> None:
        self.root = Element("Document", None)
        self.pages: list[list[Element]] = [[]]
        """For each page the element of each of its pieces of content."""
        self.in_form = 0
        """How deep in forms the pen is: what is drawn there belongs to wherever the form is shown."""
        self._at: Element | None = self.root
        self._in_figure = False

    def add(self, role: str, parent: Element | None = None, *, alt: str = "", language: str = "") -> Element:
        """Add an element to `parent`, or to where the pen is."""
        within = parent or self._at
        element = Element(role, within or self.root, alt, language)
        if within is not None and (parent is not None or not self._in_figure):
            within.kids.append(element)
        return element

    @contextmanager
    def inside(self, within: str | Element, *, alt: str = "", language: str = "") -> Iterator[Element]:
        """Put what is drawn in this block into a new element with that role, or into that element.

        Inside decoration and figures nothing has a place of its own, so everything stays theirs.
        """
        before = self._at
        element = self.add(within, alt=alt, language=language) if isinstance(within, str) else within
        if before is not None and not self._in_figure:
            self._at = element
        try:
            yield element
        finally:
            self._at = before

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Leave what is drawn in this block out of the tree: it is not read."""
        before, self._at = self._at, None
        try:
            yield
        finally:
            self._at = before

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Let nothing drawn in this block have a mark of its own: it is inside one."""
        before, self._in_figure = self._in_figure, True
        try:
            yield
        finally:
            self._in_figure = before

    def mark(self) -> str:
        """Return the operator that begins a piece of content here; "" where it may have none of its own."""
        if self.in_form or self._in_figure:
            return ""
        at = self._at
        if at is None:
            return "/Artifact BMC"
        if at.role in _GROUPS:
            at = self.add("P", at)
        here = self.pages[-1]
        number = len(here)
        here.append(at)
        at.kids.append((len(self.pages) - 1, number))
        return f"/{at.role}<</MCID {number}>>BDC"

    def turn(self) -> None:
        """Go on with the next page."""
        self.pages.append([])
