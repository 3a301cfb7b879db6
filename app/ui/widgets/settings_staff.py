"""The people who work in the shop: who they are, what they may do, who comes and who leaves."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.permissions import Role
from app.domain.shop import MOST
from app.queries import staff as query
from app.queries.staff import StaffMember
from app.ui import theme
from app.ui.context import Context
from app.ui.form import Form, opened
from app.ui.row_table import Column, RowTable
from app.ui.widgets.number import Number
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.week_choice import WeekChoice
from app.words import people, week

_AS_THE_SHOP = -1
"""What stands in the field of contacts a day where she has no number of her own."""


class StaffSection(SettingsSection):
    """A list; below it the role of whoever is marked, and the ways in and out."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        columns: list[Column[StaffMember]] = [
            Column(lambda: self.tr("Name"), lambda one: one.name),
            Column(lambda: self.tr("Role"), lambda one: people.role(one.role)),
            Column(
                lambda: self.tr("Works on"),
                lambda one: week.said(one.workdays),
                muted=True,
            ),
            Column(
                lambda: self.tr("State"),
                lambda one: self.tr("works here") if one.active else self.tr("has left"),
                muted=True,
                stretch=True,
            ),
        ]
        self.table: RowTable[StaffMember] = RowTable(columns, self)
        self.across(lambda: self.tr("Staff"), self.table, "staffList")
        self.role = QComboBox(self)
        for role in Role:
            self.role.addItem("", role)
        self.put(lambda: self.tr("Role"), self.role, "staffRole")
        self.days = WeekChoice(self)
        self.put(lambda: self.tr("Works on"), self.days, "staffDays")
        self.capacity = Number(_AS_THE_SHOP, MOST["daily_contacts"], self)
        self.put(
            lambda: self.tr("Contacts a day"),
            self.capacity,
            "staffCapacity",
            lambda: self.tr("on each of these days; the plan fills no more"),
        )
        self.button(lambda: self.tr("Add somebody…"), "staffAdd", self._add)
        self.left = self.button(lambda: self.tr("Has left"), "staffRetire", self._retire)
        self.hand_over = self.button(
            lambda: self.tr("Hand over her members…"), "staffHandOver", lambda: self._hand_over(leaving=False)
        )
        self.foot.addStretch()
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._turn())
        self.role.activated.connect(lambda _index: self._try(self._give))
        self.days.changed.connect(lambda: self._try(self._set_week))
        self.capacity.editingFinished.connect(lambda: self._try(self._set_week))
        self.retranslate()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Staff")

    def lead(self) -> str:
        """Return what becomes of those who leave."""
        return self.tr("Who has left stays on record with what she did; nothing new is hers to do.")

    def refresh(self) -> None:
        """Show everybody."""
        marked = self.table.chosen()
        with self.context.reading() as session:
            everybody = query.everybody(session)
        self.table.show_rows(everybody)
        at = next((row for row, one in enumerate(everybody) if marked and one.id == marked.id), 0)
        if everybody:
            self.table.selectRow(at)
        line = theme.current().px(theme.BODY) + 2 * theme.GRID
        self.table.setFixedHeight(line * (min(max(len(everybody), 3), 9) + 2))
        self._turn()

    def retranslate(self) -> None:
        """Say roles, captions and headings in the window's language."""
        super().retranslate()
        for row, role in enumerate(Role):
            self.role.setItemText(row, people.role(role))
        self.table.retranslate()
        self.days.retranslate()
        kept = self.context.settings.daily_contacts
        self.capacity.setSpecialValueText(self.tr("as the shop: {count}").format(count=kept))
        self.refresh()

    def _turn(self) -> None:
        one = self.table.chosen()
        self.role.setEnabled(one is not None and one.active)
        self.left.setEnabled(one is not None and one.active)
        self.hand_over.setEnabled(one is not None)
        for field in (self.days, self.capacity):
            field.setEnabled(one is not None and one.active)
        if one is not None:
            self.role.setCurrentIndex(list(Role).index(one.role))
            self.days.show_days(one.workdays)
            self.capacity.setValue(_AS_THE_SHOP if one.capacity is None else one.capacity)

    def _add(self) -> None:
        opened(_NewStaff(self.context, self.window()))

    def _give(self) -> None:
        from app.services import staff

        one = self.table.chosen()
        if one is not None:
            with self.context.changing(self.tr("Saved.")) as session:
                staff.give_role(session, one.id, str(self.role.currentData()))

    def _set_week(self) -> None:
        from app.services import staff

        one, contacts = self.table.chosen(), self.capacity.value()
        if one is None:
            return
        days, capacity = self.days.days(), None if contacts == _AS_THE_SHOP else contacts
        if (days, capacity) == (one.workdays, one.capacity):
            return
        with self.context.changing(self.tr("Saved.")) as session:
            staff.set_week(session, one.id, days, capacity)

    def _retire(self) -> None:
        from app.services import staff

        one = self.table.chosen()
        if one is not None and self._looks_after_somebody(one.id):
            self._hand_over(leaving=True)
        elif one is not None:
            with self.context.changing(self.tr("{name} has left.").format(name=one.name)) as session:
                staff.retire(session, one.id)

    def _looks_after_somebody(self, staff_id: int) -> bool:
        from app.queries import handover

        with self.context.reading() as session:
            return staff_id in handover.looked_after(session)

    def _hand_over(self, *, leaving: bool) -> None:
        from app.ui.dialogs.hand_over import HandOver

        one = self.table.chosen()
        if one is not None:
            opened(HandOver(self.context, one.id, one.name, self.window(), leaving=leaving))


class _NewStaff(Form):
    """Takes somebody on, or back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.call(self.tr("Somebody new"), self.tr("Add"))
        self._name = self.line(self.tr("Name"), "staffName")
        roles = [(str(role), people.role(role)) for role in Role]
        self._role = self.choice(self.tr("Role"), "staffNewRole", [*roles], str(Role.CLERK))

    def keep(self) -> None:
        """Put her on the list."""
        from app.services import staff

        name = self._name.text().strip()
        with self._context.changing(self.tr("{name} works here now.").format(name=name)) as session:
            staff.add(session, name, str(self._role.currentData()))
