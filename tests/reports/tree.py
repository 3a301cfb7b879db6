"""Reads the tags of a paper back: the tree of each page, and which texts have no place in it."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium


@dataclass(frozen=True)
class Node:
    """An element as it is told: its role, what is said of it, the text that is its own, what it holds."""

    role: str
    alt: str
    language: str
    text: str
    kids: "tuple[Node, ...]"

    def walk(self) -> "Iterator[Node]":
        yield self
        for kid in self.kids:
            yield from kid.walk()


@dataclass(frozen=True)
class Tagged:
    """The tree of a page, and the texts on it that are neither in the tree nor marked as decoration."""

    roots: tuple[Node, ...]
    strays: tuple[str, ...]

    def nodes(self) -> list[Node]:
        return [node for root in self.roots for node in root.walk()]

    def roles(self) -> set[str]:
        return {node.role for node in self.nodes()}

    def told(self, role: str) -> list[str]:
        """Return the text of each element with that role, in the order of reading."""
        return ["".join(each.text for each in node.walk()) for node in self.nodes() if node.role == role]

    def read(self) -> str:
        """Return all text of the tree in the order of reading."""
        return "".join(node.text for node in self.nodes())


def pages(path: Path) -> list[Tagged]:
    """Return the tags of each page."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [_page(page) for page in document]
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage) -> Tagged:
    textpage = page.get_textpage()
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    try:
        pieces: dict[int, str] = {}
        strays: list[str] = []
        for number, marks, text in _texts(page, textpage):
            if number is not None:
                pieces[number] = pieces.get(number, "") + text
            elif "Artifact" not in marks and text.strip():
                strays.append(text)
        roots = tuple(
            _node(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at), pieces)
            for at in range(max(pdfium.FPDF_StructTree_CountChildren(tree), 0))
        )
        strays += pieces.values()  # what is left belongs to no element
        return Tagged(roots, tuple(strays))
    finally:
        pdfium.FPDF_StructTree_Close(tree)
        textpage.close()
        page.close()


def _node(element: Any, pieces: dict[int, str]) -> Node:
    text, kids = "", []
    for at in range(max(pdfium.FPDF_StructElement_CountChildren(element), 0)):
        kid = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
        if kid:
            kids.append(_node(kid, pieces))
        else:
            text += pieces.pop(pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at), "")
    said = (
        _words(lambda into, size, ask=ask: ask(element, into, size))  # type: ignore[misc]  # bound now
        for ask in (
            pdfium.FPDF_StructElement_GetType,
            pdfium.FPDF_StructElement_GetAltText,
            pdfium.FPDF_StructElement_GetLang,
        )
    )
    role, alt, language = said
    return Node(role, alt, language, text, tuple(kids))


def _texts(page: pypdfium2.PdfPage, textpage: Any) -> Iterator[tuple[int | None, list[str], str]]:
    count = pdfium.FPDFPage_CountObjects(page.raw)
    for at in range(count):
        yield from _object(pdfium.FPDFPage_GetObject(page.raw, at), textpage, None, [])


def _object(
    found: Any, textpage: Any, number: int | None, marks: list[str]
) -> Iterator[tuple[int | None, list[str], str]]:
    marks = list(marks)
    for at in range(pdfium.FPDFPageObj_CountMarks(found)):
        mark = pdfium.FPDFPageObj_GetMark(found, at)
        length = ctypes.c_ulong()
        buffer = (pdfium.FPDF_WCHAR * 64)()
        pdfium.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), ctypes.byref(length))
        marks.append(bytes(buffer)[: length.value].decode("utf-16-le").rstrip("\0"))
        value = ctypes.c_int()
        if pdfium.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", ctypes.byref(value)):
            number = value.value
    kind = pdfium.FPDFPageObj_GetType(found)
    if kind == pdfium.FPDF_PAGEOBJ_FORM:
        for at in range(pdfium.FPDFFormObj_CountObjects(found)):
            yield from _object(pdfium.FPDFFormObj_GetObject(found, at), textpage, number, marks)
    elif kind == pdfium.FPDF_PAGEOBJ_TEXT:
        text = _words(
            lambda into, size: pdfium.FPDFTextObj_GetText(found, textpage.raw, into, size), pdfium.FPDF_WCHAR
        )
        yield number, marks, text


def _words(ask: Callable[[Any, int], int], unit: Any = None) -> str:
    size = ask(None, 0)
    if size <= 2:  # the end alone
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(ctypes.cast(buffer, ctypes.POINTER(unit)) if unit else buffer, size)
    return buffer.raw[:size].decode("utf-16-le").rstrip("\0")
