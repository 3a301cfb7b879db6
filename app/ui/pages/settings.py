"""Settings: a list of sections at the left, the one that is marked at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from app.ui import text, theme
from app.ui.context import Context
from app.ui.page import Page
from app.ui.widgets.settings_about import AboutSection
from app.ui.widgets.settings_backups import BackupsSection
from app.ui.widgets.settings_bin import BinSection
from app.ui.widgets.settings_catalogue import CatalogueSection
from app.ui.widgets.settings_export import ExportSection
from app.ui.widgets.settings_import import ImportSection
from app.ui.widgets.settings_levels import LevelsSection
from app.ui.widgets.settings_points import PointsSettings
from app.ui.widgets.settings_printing import PrintingSection
from app.ui.widgets.settings_rules import RulesSection
from app.ui.widgets.settings_scripts import ScriptsSection
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.settings_shop import ShopSection
from app.ui.widgets.settings_staff import StaffSection
from app.ui.widgets.settings_window import WindowSection
from app.ui.widgets.side_list import SideList

_SECTIONS: tuple[type[SettingsSection], ...] = (
    ShopSection,
    WindowSection,
    PrintingSection,
    StaffSection,
    RulesSection,
    ScriptsSection,
    LevelsSection,
    PointsSettings,
    BackupsSection,
    CatalogueSection,
    ImportSection,
    ExportSection,
    BinSection,
    AboutSection,
)


class SettingsPage(Page):
    """Every change is saved in one click and can be taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("settings")
        self.list = SideList(len(_SECTIONS), self)
        self.list.setObjectName("settingsSections")
        self.stack = QStackedWidget(self)
        self.sections: list[SettingsSection] = []
        for kind in _SECTIONS:
            section = kind(context, self.stack)
            self.sections.append(section)
            self.stack.addWidget(section)
        row = QHBoxLayout()
        row.setSpacing(3 * theme.GRID)
        row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text.hairline(upright=True, parent=self))
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._turn)
        self.retranslate()

    def title(self) -> str:
        """Return the title in the window's language."""
        return self.tr("Settings")

    def refresh(self) -> None:
        """Show what is on file in the section in front."""
        self.sections[self.list.currentRow()].come()

    def hasHeightForWidth(self) -> bool:
        """Take the height that there is: what is long scrolls inside the page."""
        return False

    def retranslate(self) -> None:
        """Say the sections in the window's language."""
        self.list.say(self.tr("Sections"), [section.title() for section in self.sections])

    def _turn(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self.sections[row].come()
