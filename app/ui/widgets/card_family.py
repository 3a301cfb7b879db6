"""The family on the member card: each relative with the next birthday and sizes, and a way to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.queries.member_card import FamilyMember, MemberCard
from app.ui.widgets.fact_box import FactBox
from app.words import dates, people

_MOST = 4


class CardFamily(FactBox):
    """One line a relative, the next birthday first."""

    wanted = Signal(object)
    """A relative's id is to be edited; None: a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._add = QPushButton()
        super().__init__("memberFamily", parent)
        self._add.clicked.connect(lambda: self.wanted.emit(None))
        self.add_link(self._add)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Family"))
        self._add.setText(self.tr("+ Add a relative"))

    def show_card(self, card: MemberCard) -> None:
        """Show who belongs to her."""
        self.clear(empty=False)
        for row, kin in enumerate(sorted(card.family, key=_soonest)[:_MOST]):
            edit = QPushButton(people.relation(kin.relation), self)
            edit.setProperty("kind", "link")
            edit.setToolTip(kin.notes)
            edit.setAccessibleName(f"{people.relation(kin.relation)} {kin.name}")
            edit.clicked.connect(lambda _checked, key=kin.id: self.wanted.emit(key))
            self.grid.addWidget(edit, row, 0)
            self.put(row, 1, kin.name)
            self.put(row, 2, self._birthday(kin), "muted", self._in_full(kin))
            self.put(row, 3, kin.sizes, "strong")
        self.grid.setColumnStretch(4, 1)

    def _birthday(self, kin: FamilyMember) -> str:
        if kin.birthday is None:
            return dates.birth(None, kin.born)
        day = dates.short_day(kin.birthday.next_on)
        if kin.birthday.turns is None:
            return day
        return self.tr("{day}, turns {age}").format(day=day, age=kin.birthday.turns)

    def _in_full(self, kin: FamilyMember) -> str:
        return dates.birthday_with_year(kin.birthday.birthday) if kin.birthday else ""


def _soonest(kin: FamilyMember) -> tuple[bool, str]:
    return (kin.birthday is None, kin.birthday.next_on.isoformat() if kin.birthday else kin.relation)
