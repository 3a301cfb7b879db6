"""Whether the program works on this machine: every page, one card and the year on a small sample shop."""

import importlib.metadata
import platform
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from app import __version__
from app.demo import building, papers, showing
from app.progress import Job

_MEMBERS: Final = 40
_PARTS: Final = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "reportlab", "pypdfium2")


@dataclass(frozen=True, slots=True)
class Findings:
    """What was tried and what came of it."""

    pages: dict[str, dict[str, Any]]
    """Page → `ok` and `picture`."""
    papers: list[Path]
    versions: dict[str, str]
    fonts: list[str]
    """The families of ours that Qt has taken on."""
    screen: str
    """Name of Qt's platform, and its size."""
    printers: list[str]
    first_paint: float
    """Seconds from building the window's frame to its first paint, in this process that knows Qt already."""

    @property
    def ok(self) -> bool:
        """Whether every page was drawn and every paper written."""
        return all(page["ok"] for page in self.pages.values()) and all(path.exists() for path in self.papers)


def look(out: Path, today: date, language: str) -> Job[Findings]:
    """Try everything on a sample shop of its own, and leave pictures and papers in `out`."""
    with tempfile.TemporaryDirectory() as folder:
        sample = yield from building.build(Path(folder) / "sample.vitrine", _MEMBERS, 1, today, language)
        try:
            written = yield from papers.papers(sample.shop, today, showing.richest(sample.shop, today), out)
            taken = yield from showing.pages(sample.shop, today, out)
        finally:
            sample.shop.close()
    return Findings(
        pages={key: {"ok": _drawn(picture), "picture": picture} for key, picture in taken.items()},
        papers=written,
        versions=_versions(),
        fonts=_fonts(),
        screen=_screen(),
        printers=_printers(),
        first_paint=round(_first_paint(), 3),
    )


def _first_paint() -> float:
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow

    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101  (the pictures have made one)
    painted: list[float] = []
    began = time.perf_counter()
    window = MainWindow(app)
    window.first_painted.connect(lambda: painted.append(time.perf_counter() - began))
    window.show()
    while not painted:
        app.processEvents()
    window.close()
    window.deleteLater()
    return painted[0]


def _drawn(picture: Path) -> bool:
    """Whether the picture shows more than one colour."""
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    return not image.isNull() and len({image.pixel(x, 60) for x in range(image.width())}) > 1


def _versions() -> dict[str, str]:
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2

    found = {name: importlib.metadata.version(name) for name in _PARTS}
    return {
        "vitrine": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "qt": qVersion(),
        "sqlite": dbapi2.sqlite_version,
        **found,
    }


def _fonts() -> list[str]:
    from PySide6.QtGui import QFontDatabase

    ours = ("Noto Sans SC", "Noto Sans JP", "Cormorant Garamond")
    return [family for family in QFontDatabase.families() if family.startswith(ours)]


def _screen() -> str:
    from PySide6.QtGui import QGuiApplication

    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    return f"{QGuiApplication.platformName()} {size.width()}x{size.height()}"


def _printers() -> list[str]:
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())
