"""Addresses as they will print: how many labels are gone, whether the paper has boxes already."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.ui import text, theme
from app.ui.context import Context
from app.ui.dialogs.paper import PaperDialog
from app.ui.proof import Make
from app.ui.widgets.number import Number


class AddressDialog(PaperDialog):
    """Shows what `make` writes for so many labels that are used, and with or without boxes."""

    def __init__(
        self,
        context: Context,
        title: str,
        make: Callable[[int, bool], Make[Any]],
        file_name: str,
        pieces: int,
        parent: QWidget,
    ) -> None:
        """`pieces` lie on a sheet of labels; 0 for cards and envelopes."""
        super().__init__(context, title, make(0, True), file_name, parent)  # with boxes
        self._makes = make
        self.used = Number(0, max(pieces - 1, 0), self)
        self.used.setObjectName("labelsUsed")
        self.boxes = QCheckBox(self.tr("The boxes for the postcode are on the paper already"), self)
        self.boxes.setObjectName("addressBoxes")
        said = text.label(self.tr("Labels of the first sheet that are gone"), "strong", parent=self)
        said.setBuddy(self.used)
        self.used.setAccessibleName(said.text())
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for widget in (said, self.used, self.boxes):
            widget.setVisible((widget is self.boxes) is (pieces == 0))
            row.addWidget(widget)
        row.addStretch()
        self.layout_.insertLayout(self.layout_.indexOf(self.preview), row)
        self.used.valueChanged.connect(self._anew)
        self.boxes.toggled.connect(self._anew)

    def _anew(self) -> None:
        self.remake(self._makes(self.used.value(), not self.boxes.isChecked()))
