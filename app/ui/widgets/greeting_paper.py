"""The paper that cards are printed on: at first the one that shops of the region post on."""

from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from app.i18n import translate
from app.reports import paper as papers
from app.ui.retranslated import Retranslated

_HOME: Final = {"JP": "hagaki", "CN": "postcard-cn"}
"""Region → the paper its shops post on; elsewhere A6."""


class GreetingPaper(Retranslated, QComboBox):
    """All papers by name; `key` is the one that is chosen."""

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("greetingPaper")
        for key in papers.PAPERS:
            self.addItem("", key)
        self.setCurrentIndex(self.findData(_HOME.get(region, "a6")))
        self.retranslate()

    @property
    def key(self) -> str:
        """The key of the paper in `reports.paper`."""
        return str(self.currentData())

    @property
    def is_sheet(self) -> bool:
        """Whether several cards lie on a page of it."""
        return papers.PAPERS[self.key].kind is papers.Kind.SHEET

    def retranslate(self) -> None:
        """Say the papers in the window's language."""
        for row in range(self.count()):
            self.setItemText(row, paper_name(str(self.itemData(row))))
        self.setAccessibleName(translate("GreetingPaper", "Paper"))


def paper_name(key: str) -> str:
    """Return what a paper is called, with its size."""
    words = {
        "hagaki": translate("GreetingDesigns", "Hagaki, 100 × 148 mm"),
        "postcard-cn": translate("GreetingDesigns", "Chinese postcard, 165 × 102 mm"),
        "a6": translate("GreetingDesigns", "A6 card, 105 × 148 mm"),
        "a5-folded": translate("GreetingDesigns", "A5 folded to A6"),
        "a4-sheet": translate("GreetingDesigns", "A4 sheet, four cards to cut"),
    }
    return words.get(key, key)
