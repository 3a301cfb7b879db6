"""Whose contacts the calendar shows: of one member of staff, of one tier; kept while the window is open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.domain.tiers import Tier
from app.queries.day_kinds import NOBODY
from app.queries.staff import StaffMember
from app.ui import theme
from app.ui.retranslated import Retranslated
from app.words import standing


class CalendarFilter(Retranslated, QWidget):
    """Two choices; everybody is shown at first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._working: tuple[StaffMember, ...] | None = None
        self.staff, self.tier = QComboBox(self), QComboBox(self)
        self.staff.setObjectName("calendarStaff")
        self.tier.setObjectName("calendarTier")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        for box in (self.staff, self.tier):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _at: self.changed.emit())
            layout.addWidget(box)
        for tier in (None, *Tier):
            self.tier.addItem("", tier)
        self.retranslate()

    def know(self, working: Sequence[StaffMember], *, discreet: bool) -> None:
        """Offer who works here; the tier is not for the customer's eyes, and leaves nobody out meanwhile."""
        self.tier.setVisible(not discreet)
        if tuple(working) != self._working:
            self._working = tuple(working)
            self._fill()

    def staff_id(self) -> int | None:
        """Return whose contacts are shown, `NOBODY` for those without anybody; None: everybody's."""
        found: int | None = self.staff.currentData()
        return found

    def tier_shown(self) -> Tier | None:
        """Return of which tier the members are; None: of any."""
        found: str | None = None if self.tier.isHidden() else self.tier.currentData()
        return None if found is None else Tier(found)

    def show_all(self) -> None:
        """Show everybody's again; who asked is told by nobody else."""
        self.staff.setCurrentIndex(0)
        self.tier.setCurrentIndex(0)

    def said(self) -> list[str]:
        """Return what is chosen, in words; a hidden choice is not in force."""
        return [
            box.currentText() for box in (self.staff, self.tier) if box.currentIndex() and not box.isHidden()
        ]

    @property
    def is_on(self) -> bool:
        """Whether somebody is left out."""
        return self.staff.currentIndex() > 0 or self.tier_shown() is not None

    def retranslate(self) -> None:
        """Say the choices in the window's language."""
        self.staff.setAccessibleName(self.tr("Show whose contacts"))
        self.tier.setAccessibleName(self.tr("Show members of which tier"))
        for at in range(self.tier.count()):
            tier = self.tier.itemData(at)
            said = self.tr("All tiers") if tier is None else standing.tier(tier) or self.tr("No tier yet")
            self.tier.setItemText(at, said)
        self._fill()

    def _fill(self) -> None:
        chosen = self.staff.currentData()
        self.staff.clear()
        self.staff.addItem(self.tr("Everybody's contacts"), None)
        for one in self._working or ():
            self.staff.addItem(one.name, one.id)
        self.staff.addItem(self.tr("Nobody's contacts"), NOBODY)
        self.staff.setCurrentIndex(max(self.staff.findData(chosen), 0))
