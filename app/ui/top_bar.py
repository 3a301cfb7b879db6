"""The bar over the page: the search box, who is on duty, and the button that covers the screen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.search_box import SearchBox


class TopBar(Retranslated, QWidget):
    """What is at hand on every page."""

    on_duty = Signal(int)
    """The id of the member of staff who has taken over; 0 for the owner."""
    cover = Signal()
    discretion = Signal()
    """Discreet is to be turned on or off."""

    def __init__(self, search: SearchBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff: Sequence[tuple[int, str]] = ()
        self._now = 0
        self._duty = QPushButton(self)
        self._duty.setObjectName("dutyButton")
        self._duty.setProperty("kind", "quiet")
        self._duty.clicked.connect(self._offer)
        self._discreet_now = False
        self._discreet = QPushButton(self)
        self._discreet.setObjectName("discreetButton")
        self._discreet.setProperty("kind", "quiet")
        self._discreet.clicked.connect(self.discretion)
        self._lock = QPushButton(self)
        self._lock.setObjectName("lockButton")
        self._lock.setProperty("kind", "quiet")
        self._lock.clicked.connect(self.cover)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(search, 1)
        layout.addSpacing(2 * theme.GRID)
        layout.addWidget(self._discreet)
        layout.addWidget(self._duty)
        layout.addWidget(self._lock)
        self.retranslate()

    def show_staff(self, staff: Sequence[tuple[int, str]], now: int = 0) -> None:
        """Offer who can be on duty, by id and name; `now` is on duty, 0 is the owner."""
        self._staff = staff
        self._now = now
        self.retranslate()

    def show_discreet(self, on: bool) -> None:
        """Say whether what the customer is not to see is hidden."""
        if on == self._discreet_now:
            return
        self._discreet_now = on
        self._discreet.setProperty("kind", "on" if on else "quiet")
        text.polish(self._discreet)
        self._say_discreet()

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self._say_discreet()
        self._lock.setText(self.tr("Cover"))
        self._lock.setAccessibleName(self.tr("Cover the screen"))
        self._lock.setToolTip(self.tr("Cover the screen while a stranger can see it (Ctrl+Shift+L)"))
        names = dict(self._staff)
        self._duty.setText(self.tr("{name} ▾").format(name=names.get(self._now, self.tr("Owner"))))
        self._duty.setAccessibleName(self.tr("On duty"))
        self._duty.setToolTip(self.tr("Who is on duty: changes are signed with this name"))

    def _say_discreet(self) -> None:
        on = self._discreet_now
        self._discreet.setText(self.tr("Discreet ✓") if on else self.tr("Discreet"))
        self._discreet.setAccessibleName(self.tr("Discreet is on") if on else self.tr("Discreet is off"))
        self._discreet.setToolTip(
            self.tr("The customer may see the screen now. Show everything again (F9)")
            if on
            else self.tr("Hide what the customer is not to see (F9)")
        )

    def _offer(self) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self._duty)
        for staff_id, name in ((0, self.tr("Owner")), *self._staff):
            entry = menu.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(staff_id == self._now)
            entry.triggered.connect(lambda _checked, chosen=staff_id: self._take_over(chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._duty.mapToGlobal(self._duty.rect().bottomLeft()))

    def _take_over(self, staff_id: int) -> None:
        self._now = staff_id
        self.retranslate()
        self.on_duty.emit(staff_id)
