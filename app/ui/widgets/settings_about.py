"""About the program: its version, the shop's file, and under which licences its parts are used."""

from functools import partial
from importlib import metadata
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QLineEdit, QWidget

import app
from app.ui import text
from app.ui.context import Context
from app.ui.widgets.settings_section import SettingsSection, Words

_PARTS: Final = (
    ("PySide6-Essentials", "Qt for Python", "LGPL 3.0"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("sqlcipher3", "SQLite, SQLCipher", "Public domain, BSD, zlib"),
    ("reportlab", "ReportLab", "BSD"),
    ("pypdfium2", "PDFium", "BSD, Apache 2.0"),
    ("pypinyin", "pypinyin", "MIT"),
    ("phonenumberslite", "phonenumbers", "Apache 2.0"),
    ("python-calamine", "python-calamine", "MIT"),
    ("xlsxwriter", "XlsxWriter", "BSD"),
    ("platformdirs", "platformdirs", "MIT"),
    ("click", "click", "BSD"),
    ("rich", "rich", "MIT"),
)
_FACES: Final = (
    "LXGW WenKai", "Klee One", "Ma Shan Zheng", "Yuji Syuku", "Cormorant Garamond",
    "Noto Sans SC", "Noto Sans JP", "Noto Serif SC",
)  # fmt: skip


class AboutSection(SettingsSection):
    """Facts only; they can be copied for a letter to whoever helps."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._fact(lambda: self.tr("Version"), f"Vitrine {app.__version__}")
        self._fact(lambda: self.tr("Licence"), "MIT")
        file = QLineEdit(str(context.shop.path), self)
        file.setReadOnly(True)
        file.setCursorPosition(0)
        self.put(lambda: self.tr("The shop's file"), file, "aboutFile")
        self.part(lambda: self.tr("What it stands on"))
        for package, name, licence in _PARTS:
            version = qVersion() if package.startswith("PySide6") else _version(package)
            self._fact(partial(str, name), f"{version} · {licence}" if version else licence)
        self.part(lambda: self.tr("Faces"))
        for face in _FACES:
            self._fact(partial(str, face), "OFL 1.1")
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("About")

    def lead(self) -> str:
        """Return that nothing leaves the computer."""
        return self.tr("Everything stays on this computer: the program never goes online.")

    def _fact(self, caption: Words, fact: str) -> None:
        label = text.label(fact, wrap=True, parent=self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.put(caption, label, "aboutFact")


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
