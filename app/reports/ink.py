"""Puts set text on a page of a PDF: the operators are written once per block and page sizes stay small."""

from typing import TYPE_CHECKING, Any

from app.reports.block import Block, Run, Stroke

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas


class Ink:
    """The pen of one PDF. A block used on a thousand pages is turned into operators once."""

    def __init__(self, canvas: "Canvas") -> None:
        from reportlab.pdfbase import pdfmetrics

        self._canvas, self._tags = canvas, canvas.tags
        self._written: dict[Block, str] = {}
        self._font: tuple[str, float] = ("", 0.0)
        self._font_named = pdfmetrics.getFont
        self._escaped = [canvas._escape(bytes((code,))) for code in range(256)]  # noqa: SLF001

    def put(self, block: Block, x: float, y: float) -> None:
        """Set `block` with its upper left corner at (`x`, `y`) points, in the canvas's fill colour."""
        operators = self._written.get(block)
        if operators is None:
            operators = self._written[block] = self._write(block)
        mark = self._tags.mark()
        set_there = f"q 1 0 0 1 {number(x)} {number(y)} cm BT\n{operators} ET Q"
        self._canvas._code.append(f"{mark}\n{set_there}\nEMC" if mark else set_there)  # noqa: SLF001

    def _write(self, block: Block) -> str:
        self._font = ("", 0.0)
        parts: list[str] = []
        at: tuple[float, float] | None = (0.0, 0.0)
        for stroke in block.strokes:
            if stroke.turned:
                parts.append(f"0 -1 1 0 {number(stroke.x)} {number(stroke.y)} Tm")
                at = None
            elif at is None:
                parts.append(f"1 0 0 1 {number(stroke.x)} {number(stroke.y)} Tm")
                at = (stroke.x, stroke.y)
            else:
                parts.append(f"{number(stroke.x - at[0])} {number(stroke.y - at[1])} Td")
                at = (stroke.x, stroke.y)
            if stroke.pitch:
                at = self._downwards(parts, stroke)
            else:
                self._along(parts, stroke)
        return "\n".join(parts)

    def _along(self, parts: list[str], stroke: Stroke) -> None:
        tracking = 0.0
        for run in stroke.runs:
            if run.tracking != tracking:
                tracking = run.tracking
                parts.append(f"{number(tracking * stroke.size)} Tc")
            shift = f"{number(-run.before * 1000)}" if run.before else ""
            for subset, codes in self._split(run):
                self._use(parts, subset, stroke.size)
                parts.append(f"[{shift}({codes})] TJ" if shift else f"({codes}) Tj")
                shift = ""
        if tracking:
            parts.append("0 Tc")

    def _downwards(self, parts: list[str], stroke: Stroke) -> tuple[float, float]:
        parts.append(f"{number(stroke.pitch)} TL")
        (run,) = stroke.runs
        steps = -1
        for subset, codes in self._subsets(run):
            self._use(parts, subset, stroke.size)
            signs = [self._escaped[code] for code in codes]
            if steps < 0:
                parts.append(f"({signs.pop(0)}) Tj")
            if signs:
                parts.append("(" + ")'\n(".join(signs) + ")'")
            steps += len(codes)
        return stroke.x, stroke.y - round(stroke.pitch, 2) * max(steps, 0)

    def _use(self, parts: list[str], subset: str, size: float) -> None:
        if (subset, size) != self._font:
            self._font = (subset, size)
            parts.append(f"{subset} {number(size)} Tf")

    def _split(self, run: Run) -> list[tuple[str, str]]:
        escape = self._escaped.__getitem__
        return [(subset, "".join(map(escape, codes))) for subset, codes in self._subsets(run)]

    def _subsets(self, run: Run) -> list[tuple[str, bytes]]:
        """Return the glyphs of a run as codes, with the face's subset that each row of them belongs to."""
        font: Any = self._font_named(run.face)
        doc = self._canvas._doc  # noqa: SLF001  # reportlab offers no public way to write operators
        return [
            (font.getSubsetInternalName(subset, doc), codes)
            for subset, codes in font.splitString(run.text, doc)
        ]


def number(value: float) -> str:
    """Return `value` as a PDF writes it: two decimals at most, no trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
