"""How this computer's printer lays a page: two numbers that are measured once, and the page to measure."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDoubleSpinBox, QPushButton, QWidget

from app import i18n
from app.progress import Job, Progress
from app.ui import theme
from app.ui.context import Context
from app.ui.dialogs.paper import PaperDialog
from app.ui.form import opened
from app.ui.preferences import FURTHEST, Preferences
from app.ui.widgets.settings_section import SettingsSection

_TENTHS = 10


class PrintingSection(SettingsSection):
    """Each number takes effect at once and is kept for this user of this computer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._kept = Preferences.of_user()
        self.right, self.down = (QDoubleSpinBox(self) for _ in range(2))
        for field in (self.right, self.down):
            field.setDecimals(1)
            field.setSingleStep(1 / _TENTHS)
            field.setRange(-FURTHEST / _TENTHS, FURTHEST / _TENTHS)
            field.setSuffix(" mm")
            field.lineEdit().setTextMargins(theme.GRID - 2, 0, 0, 0)  # as `Number`
            field.valueChanged.connect(lambda _value: self._keep())
        self.put(lambda: self.tr("Too far to the right by"), self.right, "feedRight")
        self.put(lambda: self.tr("Too far down by"), self.down, "feedDown")
        self.page = QPushButton(self)
        self.page.setObjectName("printerPage")
        self.page.clicked.connect(self._show)
        self.foot.addWidget(self.page)
        self.foot.addStretch(1)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Printing")

    def lead(self) -> str:
        """Return whose numbers they are, and where they come from."""
        return self.tr(
            "For the printer of this computer. Print the page, measure two lines, and write down how far off "
            "they are: every paper is then moved by as much. A PDF that is saved is not."
        )

    def refresh(self) -> None:
        """Show what is kept."""
        for field, tenths in zip((self.right, self.down), self._kept.feed, strict=True):
            field.blockSignals(True)
            field.setValue(tenths / _TENTHS)
            field.blockSignals(False)

    def retranslate(self) -> None:
        """Say captions and the button in the window's language."""
        super().retranslate()
        self.page.setText(self.tr("Page to measure…"))

    def _keep(self) -> None:
        self._kept.feed = round(self.right.value() * _TENTHS), round(self.down.value() * _TENTHS)

    def _show(self) -> None:
        language, name = i18n.current(), self.tr("Page to measure")
        opened(PaperDialog(self.context, name, lambda file: _page(language, file), name, self.window()))


def _page(language: str, file: Path) -> Job[Any]:
    """Write the page; reportlab is imported on the worker."""
    yield Progress(0, 0)
    from app.reports import printer_page

    return (yield from printer_page.printer_page(language, file))
