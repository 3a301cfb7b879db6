"""Writes a PDF: reportlab's objects one by one, pages and tags packed together, which makes them small."""

import zlib
from collections.abc import Iterator
from typing import Any, Final

from reportlab.pdfbase import pdfdoc

from app.reports.tagging import Element, Tags

_HEAD: Final = b"%PDF-1.5\n%\xe5\xba\x97\xe3\x81\xae\n"  # bytes above 127: not a text file
_PACKED: Final = 200
"""Objects that are packed into one stream."""


def written(doc: Any, tags: Tags) -> Iterator[bytes]:
    """Yield the bytes of the file of `doc`, reportlab's document, with the tree `tags`.

    The same document gives the same bytes.
    """
    return _Writer(doc, tags).written()


class _Raw(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object that is known in the end only."""

    def format(self, _document: Any) -> bytes:
        return b"null"


class Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object that is the same bytes in every file, but for the numbers of others between its parts."""

    def __init__(self, parts: tuple[bytes, ...], others: tuple[str, ...]) -> None:
        self._parts, self._others = parts, others

    def again(self) -> "Written":
        """Return it for another file: reportlab notes in an object what it is called."""
        return Written(self._parts, self._others)

    def format(self, document: Any) -> bytes:
        """Return the bytes."""
        numbers = document.idToObjectNumberAndVersion
        body = [self._parts[0]]
        for name, part in zip(self._others, self._parts[1:], strict=True):
            body += b"%d %d R" % numbers[name], part
        return b"".join(body)


class _Writer:
    def __init__(self, doc: Any, tags: Tags) -> None:
        self._doc, self._tags = doc, tags
        self._places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self._offset = 0
        self._packed: list[tuple[int, bytes]] = []
        self._resources: dict[object, bytes] = {}
        self._pages: list[int] = []

    def written(self) -> Iterator[bytes]:
        doc, root = self._doc, _Raw()
        self._prepare(root)
        yield self._counted(_HEAD)
        number = 1
        while number in doc.numberToId:  # more may come while they are formatted
            found = doc.idToObject[doc.numberToId[number]]
            if found is root:
                tree = number
            elif isinstance(found, pdfdoc.PDFPage):
                self._page(number, found)
            else:
                yield self._object(number, found.format(doc))
            number += 1
        self._packed.extend(self._tree(tree))
        yield from self._unpack()
        yield from self._end()

    def _prepare(self, root: _Raw) -> None:
        doc = self._doc
        for font in doc.delayedFonts:
            font.addObjects(doc)
        doc.info.invariant = doc.invariant
        doc.info.digest(doc.signature)
        doc.Catalog.Outlines = None
        doc.Catalog.StructTreeRoot = root
        doc.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        for each in (doc.Catalog, doc.info, root):
            doc.Reference(each)

    def _counted(self, data: bytes) -> bytes:
        self._offset += len(data)
        return data

    def _next(self) -> int:
        """Return the number of a new object of our own."""
        self._doc.objectcounter += 1
        return int(self._doc.objectcounter)

    def _object(self, number: int, body: bytes) -> bytes:
        self._places[number] = (1, self._offset, 0)
        return self._counted(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def _stream(self, number: int, words: bytes, data: bytes) -> bytes:
        packed = zlib.compress(data)
        head = b"<<%s/Filter/FlateDecode/Length %d>>stream\n" % (words, len(packed))
        return self._object(number, head + packed + b"\nendstream")

    def _page(self, number: int, page: Any) -> None:
        """Pack a page; its operators become an object of their own."""
        content = _Content(page.stream)
        key = self._doc.Reference(content)
        at = len(self._pages)
        self._pages.append(number)
        parts = [
            b"/Type/Page/Parent %s" % self._doc.Reference(self._doc.Pages).format(self._doc),
            b"/MediaBox[0 0 %s %s]" % (_number(page.pagewidth), _number(page.pageheight)),
            b"/Contents %s/Resources %s" % (key.format(self._doc), self._resources_of(page)),
        ]
        if page.TrimBox is not None:
            parts.append(b"/TrimBox[%s]" % b" ".join(map(_number, page.TrimBox.sequence)))
        if self._tags.pages[at]:
            parts.append(b"/StructParents %d" % at)
        self._packed.append((number, b"<<%s>>" % b"".join(parts)))

    def _resources_of(self, page: Any) -> bytes:
        """Return what a page draws with; pages that draw with the same share one object."""
        forms = tuple(page.XObjects.dict) if page.XObjects else ()
        key = (forms, str(page.ExtGState), tuple(page._shadingUsed), tuple(page._colorsUsed))  # noqa: SLF001
        if key not in self._resources:
            made = pdfdoc.PDFResourceDictionary()
            made.basicFonts()
            if page.XObjects:
                made.XObject = page.XObjects
            if page.ExtGState:
                made.ExtGState = page.ExtGState
            made.setShading(page._shadingUsed)  # noqa: SLF001
            made.setColorSpace(page._colorsUsed)  # noqa: SLF001
            self._resources[key] = self._doc.Reference(made).format(self._doc)
        return self._resources[key]

    def _unpack(self) -> Iterator[bytes]:
        """Write what is packed; only now, for reportlab numbers its objects without a gap."""
        for first in range(0, len(self._packed), _PACKED):
            part = self._packed[first : first + _PACKED]
            own, offset = self._next(), 0
            heads: list[bytes] = []
            for place, (number, body) in enumerate(part):
                self._places[number] = (2, own, place)
                heads.append(b"%d %d" % (number, offset))
                offset += len(body) + 1
            head = b" ".join(heads) + b"\n"
            words = b"/Type/ObjStm/N %d/First %d" % (len(part), len(head))
            yield self._stream(own, words, head + b"\n".join(body for _, body in part))

    def _tree(self, root: int) -> Iterator[tuple[int, bytes]]:
        """Yield the tree's objects: root, elements in the order of reading, and whose each piece is."""
        numbers: dict[int, int] = {}
        order: list[Element] = []
        left = [self._tags.root]
        while left:
            element = left.pop()
            numbers[id(element)] = self._next()
            order.append(element)
            left.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
        parents = self._next()
        own = numbers[id(self._tags.root)]
        yield root, b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R>>" % (own, parents)
        for element in order:
            parent = root if element.parent is None else numbers[id(element.parent)]
            yield numbers[id(element)], self._element(element, parent, numbers)
        whose = (
            b"%d[%s]" % (at, b" ".join(b"%d 0 R" % numbers[id(owner)] for owner in owners))
            for at, owners in enumerate(self._tags.pages)
            if owners
        )
        yield parents, b"<</Nums[%s]>>" % b"".join(whose)

    def _element(self, element: Element, parent: int, numbers: dict[int, int]) -> bytes:
        parts = [b"/S/%s/P %d 0 R" % (element.role.encode(), parent)]
        home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        if home is not None:
            parts.append(b"/Pg %d 0 R" % self._pages[home])
        kids = [self._kid(kid, home, numbers) for kid in element.kids]
        if kids:
            parts.append(b"/K %s" % kids[0] if len(kids) == 1 else b"/K[%s]" % b" ".join(kids))
        if element.alt:
            parts.append(b"/Alt" + _text(element.alt))
        if element.language:
            parts.append(b"/Lang(%s)" % element.language.replace("_", "-").encode())
        if element.scope:
            parts.append(b"/A<</O/Table/Scope/%s>>" % element.scope.encode())
        return b"<<%s>>" % b"".join(parts)

    def _kid(self, kid: Element | tuple[int, int], home: int | None, numbers: dict[int, int]) -> bytes:
        if isinstance(kid, Element):
            return b"%d 0 R" % numbers[id(kid)]
        page, number = kid
        if page == home:
            return b"%d" % number
        return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self._pages[page], number)

    def _end(self) -> Iterator[bytes]:
        """Yield where each object lies, and where that is written."""
        own, start = self._next(), self._offset
        self._places[own] = (1, start, 0)
        rows = b"".join(
            kind.to_bytes(1) + where.to_bytes(4) + at.to_bytes(2)
            for kind, where, at in (self._places[number] for number in range(own + 1))
        )
        mark = self._doc.signature.hexdigest().encode()
        words = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]" % (
            own + 1,
            self._doc.Reference(self._doc.Catalog).format(self._doc),
            self._doc.Reference(self._doc.info).format(self._doc),
            mark,
            mark,
        )
        yield self._stream(own, words, rows)
        yield b"startxref\n%d\n%%%%EOF\n" % start


class _Content(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """The operators of one page."""

    def __init__(self, stream: str) -> None:
        self._stream = stream

    def format(self, _document: Any) -> bytes:
        packed = zlib.compress(self._stream.encode("latin-1"))
        return b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed)


def _number(value: float) -> bytes:
    return f"{value:.4f}".rstrip("0").rstrip(".").encode()


def _text(words: str) -> bytes:
    return b"<%s>" % ("\ufeff" + words).encode("utf-16-be").hex().encode()
