"""The member in brief, as one wants to know her before dialling."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app import i18n
from app.domain import colours
from app.queries.member_card import FamilyMember, MemberCard
from app.queries.timeline import Bought, TicketEntry
from app.ui import text, theme
from app.words import dates, people

_KIN = 3
"""Relatives that are named; the others are on her card."""


class ContactBrief(QWidget):
    """Captions and facts, of which those unknown are left out; her wishes stand first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = text.label(part="danger", wrap=True, parent=self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._wishes)
        layout.addLayout(self._grid)

    def show_card(self, card: MemberCard) -> None:
        """Show the member."""
        wishes = self._wish_words(card)
        self._wishes.setText(wishes)
        self._wishes.setVisible(bool(wishes))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        who = card.identity
        facts = (
            (self.tr("Phone"), "  ·  ".join(phone.written for phone in who.phones)),
            (self.tr("Messages"), self._messenger(card)),
            (self.tr("Call"), who.call_hours),
            (self.tr("Last visit"), self._visit(card)),
            (self.tr("Family"), "\n".join(self._kin(kin) for kin in _soonest(card)[:_KIN])),
            (self.tr("Talk about"), who.talk_about),
            (self.tr("Notes"), who.notes),
        )
        for caption, fact in facts:
            if fact:
                self._put(caption, fact)

    def _put(self, caption: str, fact: str) -> None:
        row = self._grid.rowCount()
        told = text.label(fact, wrap=True, parent=self)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named = text.label(caption, "muted", parent=self)
        self._grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(told, row, 1)

    def _messenger(self, card: MemberCard) -> str:
        who = card.identity
        kept = ((self.tr("WeChat"), who.wechat), ("LINE", who.line), ("", who.email))
        return "  ·  ".join(f"{name} {value}".strip() for name, value in kept if value)

    def _visit(self, card: MemberCard) -> str:
        day = card.figures.last_visit
        if day is None:
            return self.tr("has not bought anything yet")
        away = (card.today - day).days
        ago = self.tr("today") if away == 0 else self.tr("%n day(s) ago", "", away)
        bought = next((entry for entry in card.timeline if isinstance(entry, TicketEntry)), None)
        words = [dates.day(day), ago]
        if bought is not None:
            words.append(self.tr(", ").join(_piece(line) for line in bought.lines if line.quantity > 0))
        return "  ·  ".join(word for word in words if word)

    def _kin(self, kin: FamilyMember) -> str:
        words = [people.relation(kin.relation), kin.name]
        if kin.birthday is not None:
            words.append(self.tr("birthday {day}").format(day=dates.short_day(kin.birthday.next_on)))
        return " ".join(word for word in words if word)

    def _wish_words(self, card: MemberCard) -> str:
        words = {
            "phone": self.tr("No calls"),
            "message": self.tr("No messages"),
            "email": self.tr("No e-mail"),
            "post": self.tr("No post"),
        }
        refused = {consent.channel for consent in card.consent if not consent.allowed}
        return "  ·  ".join(word for channel, word in words.items() if channel in refused)


def _piece(line: Bought) -> str:
    colour = colours.name(line.colour, i18n.current()) if line.colour else ""
    return " ".join(word for word in (line.item, colour, line.size) if word)


def _soonest(card: MemberCard) -> list[FamilyMember]:
    return sorted(
        card.family,
        key=lambda kin: (kin.birthday is None, kin.birthday.next_on if kin.birthday else card.today),
    )
