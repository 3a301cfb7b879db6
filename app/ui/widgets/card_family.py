"""The family on the member card: each relative with the next birthday and sizes, and a way to add one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import money
from app.queries.member_card import FamilyMember, MemberCard
from app.ui import text
from app.ui.widgets.fact_box import FactBox
from app.words import dates, people, taste

_LINES = 5
"""Once so many lines are written, the other relatives are only counted."""
_SIZES = 2
_COLUMNS = 4


class CardFamily(FactBox):
    """One line a relative, the next birthday first."""

    wanted = Signal(object)
    """A relative's id is to be edited; None: a new one."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        self._add = QPushButton()
        super().__init__("memberFamily", currency, parent)
        self._add.clicked.connect(lambda: self.wanted.emit(None))
        self.add_link(self._add)
        self.grid.setColumnStretch(3, 1)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self.heading.setText(self.tr("Family"))
        self._add.setText(self.tr("+ Add a relative"))

    def show_card(self, card: MemberCard) -> None:
        """Show who belongs to her, and what she gives away."""
        self.clear(card, empty=False)
        family = sorted(card.family, key=_soonest)
        row = shown = 0
        while shown < len(family) and row < _LINES:
            row = self._relative(row, family[shown])
            shown += 1
        if shown < len(family):
            left = self.tr("and %n more", "", len(family) - shown)
            names = self.tr(", ").join(self._called(kin) for kin in family[shown:])
            self.place(self.label(left, "muted", hint=names), row, 0, _COLUMNS)
            row += 1
        self._presents(row, card)
        self.done()

    def _relative(self, row: int, kin: FamilyMember) -> int:
        """Write a relative, and under it the sizes that were bought; return the next free row."""
        edit = self.button(people.relation(kin.relation), lambda: self.wanted.emit(kin.id))
        edit.hint_at(kin.notes)
        edit.setAccessibleName(self._called(kin))
        self.place(edit, row, 0)
        said = [one for one in kin.stated if one.kind == "size"][:_SIZES]
        known: tuple[tuple[str, text.Part, str], ...] = (
            (kin.name, "body", ""),
            (self._birthday(kin), "muted", self._in_full(kin)),
            ("" if said else kin.sizes, "strong", ""),
        )
        for column, (words, part, hint) in enumerate(known, 1):
            if words:
                self.put(row, column, words, part, hint)
        about = self._called(kin)
        line = [self.said(one, f"{one.category} {one.value}".strip(), about) for one in said]
        for buys in kin.derived.sizes[:_SIZES]:
            size = f"{buys.category} {buys.value}".strip()
            words = self.tr("buys {size} ({n})").format(size=size, n=buys.n)
            rests_on = taste.rests_on(buys.n, buys.of, buys.basis)
            doubt = next((one for one in kin.disagreements if one.category == buys.category), None)
            line.append(self.derived(words, f"{about} {size}", rests_on, buys.basis, doubt))
        if line:
            row += any(words for words, _, _ in known)  # else there is room beside the relation
            self.line(row, 1, line, _COLUMNS - 1)
        return self.doubts(row + 1, kin.disagreements[:1], _COLUMNS)

    def _presents(self, row: int, card: MemberCard) -> None:
        """Write how much she buys as presents: it says nothing of her own taste."""
        band = card.presents.price_band
        if band is None:
            return
        self.put(row, 0, self.tr("presents"), "muted")
        low, high = (money.format(minor, self.currency) for minor in (band.low, band.high))
        rests_on = taste.rests_on(band.n, band.n, band.basis)
        fact = self.derived(f"{low} – {high} ({band.n})", self.tr("presents"), rests_on, band.basis)
        self.place(fact, row, 1, _COLUMNS - 1, Qt.AlignmentFlag.AlignLeft)

    def _called(self, kin: FamilyMember) -> str:
        return f"{people.relation(kin.relation)} {kin.name}".strip()

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
