"""The chosen day beside the month: what it is, how full it is, and its contacts by occasion."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.calendar import Group
from app.queries.day_load import Load
from app.queries.held_back import HeldBack
from app.ui import text, theme
from app.ui.widgets import day_name
from app.ui.widgets.contact_line import Section, Teller, Worded
from app.ui.widgets.looked_at import LookedAt, Read
from app.ui.widgets.planned_lines import PlannedLines
from app.words import dates, day_load


class DayBeside(QWidget):
    """The contacts of the chosen day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text.label(part="strong", parent=self)
        self._lunar = text.label(part="muted", parent=self)
        self._load = text.label(part="muted", wrap=True, parent=self)
        self._load.setObjectName("dayLoad")
        self._none = text.label(part="muted", wrap=True, parent=self)
        self.list = PlannedLines(self, columns=False, draws=True)
        self.list.setObjectName("dayList")
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._lunar, 1, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self._load)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        layout.addWidget(text.hairline(parent=self))

    def show_day(
        self,
        day: date,
        groups: Sequence[Group],
        tell: Teller,
        load: Load,
        read: Read,
        held: Sequence[HeldBack] = (),
    ) -> None:
        """List the contacts by occasion; those of long groups are `read` as they are looked at.

        After them come the greetings that are held back.
        """
        self._heading.setText(dates.day_of_week(day))
        self._lunar.setText(day_name.lunar_in_full(day))
        self._load.setText(day_load.aloud(*load))
        self._load.setVisible(bool(load.contacts))
        text.play(self._load, "warn" if load.is_over else "muted")
        self.list.setAccessibleName(dates.day_of_week(day))
        sections = [
            Section(title, Worded(LookedAt(its, read), tell.planned), key, quiet=True)
            for key, title, its in self._occasions(groups, tell)
        ]
        if held:
            sections.append(Section(self.tr("Held back"), Worded(held, tell.held_back), "held", quiet=True))
        self.list.show_sections(sections)
        self.list.setVisible(bool(sections))
        self._none.setText(self.tr("Nothing is planned for this day."))
        self._none.setVisible(not groups)

    def _occasions(self, groups: Sequence[Group], tell: Teller) -> list[tuple[str, str, list[Group]]]:
        """Return key, name and groups of each occasion; those not to be named stand together, last."""
        found: dict[str, list[Group]] = {}
        for group in sorted(groups, key=lambda one: (one.kind.priority, one.kind.rule)):
            found.setdefault(group.kind.rule if tell.occasion(group.kind.rule) else "", []).append(group)
        others = found.pop("", None)
        if others is not None:
            found["others"] = others
        names = {
            rule: self.tr("Other contacts") if rule == "others" else tell.occasion(rule) for rule in found
        }
        return [(rule, name, sorted(found[rule], key=attrgetter("kind"))) for rule, name in names.items()]
