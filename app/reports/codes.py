"""What a scanner reads: a line of bars (Code 128) and a square (QR), drawn as areas that stay sharp."""

from typing import Any, Final

from app.reports.brush import Brush, Colour

BLACK: Final[Colour] = (0.0, 0.0, 0.0)
_FINEST: Final = 0.19
_COARSEST: Final = 0.38


def bars(brush: Brush, text: str, x: float, y: float, width: float, height: float) -> bool:
    """Draw `text` in bars from (`x`, `y`), at most `width` mm wide; False where it cannot be.

    Code 128 has letters of ASCII only, and bars finer than a fifth of a millimetre read badly.
    """
    if not text.isascii() or not text.isprintable():
        return False
    from reportlab.graphics.barcode.code128 import Code128

    code = Code128(text, barWidth=1.0, barHeight=1.0, quiet=0)
    code.validate()
    code.encode()
    code.decompose()
    steps: str = code.decomposed  # A to D a bar, a to d a space of one to four modules
    module = min(width / sum(map(_modules, steps)), _COARSEST)
    if module < _FINEST:
        return False
    path = brush.canvas.beginPath()
    at = x
    for step in steps:
        wide = _modules(step) * module
        if step.isupper():
            path.rect(at, y, wide, height)
        at += wide
    brush.fill(path, BLACK)
    return True


def square(brush: Brush, text: str, x: float, y: float, side: float) -> None:
    """Draw `text` as a QR code whose dark part is `side` mm wide; the ground around it must be light."""
    import segno

    code: Any = segno.make(text, error="m", micro=False)
    rows = [bytes(row) for row in code.matrix]
    module = side / len(rows)
    path = brush.canvas.beginPath()
    for number, row in enumerate(rows):
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end]:
                end += 1
            if end > start:
                path.rect(
                    x + start * module, y + side - (number + 1) * module, (end - start) * module, module
                )
            start = end + 1
    brush.fill(path, BLACK)


def _modules(step: str) -> int:
    return ord(step.upper()) - ord("A") + 1
