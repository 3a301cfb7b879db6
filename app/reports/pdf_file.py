"""A PDF that is there whole or not at all, the same bytes for the same content, with no name in its data."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.pdf_canvas import Canvas


class Turned(StrEnum):
    """How a printer that prints both sides turns the sheet."""

    NOT = "Simplex"
    LONG_EDGE = "DuplexFlipLongEdge"
    SHORT_EDGE = "DuplexFlipShortEdge"


@contextmanager
def pdf_file(out: Path, title: str, *, exact: Turned | None = None) -> Iterator["Canvas"]:
    """Give a canvas to draw on; at the end of the block its pages become the file `out`.

    They are written beside it first; when the block fails or is left early nothing stays behind. `exact`
    asks a viewer to print in true size, and to turn the sheet as it says. Raises OSError that names `out`.
    """
    from reportlab import rl_config

    from app.reports.pdf_canvas import Canvas

    rl_config.useA85 = 0  # streams as bytes, not as letters: a fifth smaller and faster
    part = out.with_name(f".{out.name}.part")
    canvas = Canvas(str(part))
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("Vitrine")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if exact is not None:
        canvas.setViewerPreference("PrintScaling", "None")
        canvas.setViewerPreference("Duplex", exact.value)
    try:
        yield canvas
        try:
            canvas.save()
            part.replace(out)
        except OSError as error:  # a full disk names no file, and the part is nobody's affair
            raise OSError(error.errno, error.strerror, str(out)) from error
    finally:
        part.unlink(missing_ok=True)


def speak(canvas: "Canvas", language: str) -> None:
    """Say in the file which language its text is in, for whoever has it read aloud."""
    from reportlab.pdfbase.pdfdoc import PDFString

    canvas._doc.Catalog.Lang = PDFString(language.replace("_", "-"))  # noqa: SLF001  # known only after the start
