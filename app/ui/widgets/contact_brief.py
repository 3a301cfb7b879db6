"""The member in brief, as one wants to know her before dialling."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app import i18n
from app.domain import call_hours, colours, mourning
from app.domain.heard import Heard
from app.queries.asking import Asking
from app.queries.card_pictures import PostedEntry
from app.queries.member_card import FamilyMember, MemberCard
from app.queries.open_complaints import OpenComplaint
from app.queries.timeline import Bought, ContactEntry, TicketEntry
from app.ui import text, theme
from app.words import dates, heard, outreach, people, posted, referrals

_KIN = 3
"""Relatives that are named; the others are on her card."""


class ContactBrief(QWidget):
    """Captions and facts, of which those unknown are left out; what not to say to her stands first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = text.label(part="danger", wrap=True, parent=self)
        self._wishes.setObjectName("contactWishes")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._wishes)
        layout.addLayout(self._grid)

    def show_card(
        self,
        card: MemberCard,
        complaints: Sequence[OpenComplaint] = (),
        at: time | None = None,
        waits: Heard | None = None,
        asking: Asking | None = None,
    ) -> None:
        """Show the member; `at` is the time of day, which says whether she may be called now.

        `waits` is what she heard of late, where that is enough for now; `asking` whether this is a moment
        to ask her for a friend.
        """
        enough = heard.enough(waits, card.today) if waits else ""
        lines = (f"{enough[:1].upper()}{enough[1:]}", *self._not_to_say(card, complaints))
        wishes = "\n".join(line for line in lines if line)
        self._wishes.setText(wishes)
        self._wishes.setVisible(bool(wishes))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        who = card.identity
        facts = (
            (self.tr("Last contact"), self._contact(card)),
            (self.tr("Last visit"), self._visit(card)),
            (self.tr("Phone"), self._phone(card, at)),
            (self.tr("Messages"), self._messenger(card)),
            (self.tr("Family"), "\n".join(self._kin(kin) for kin in _soonest(card)[:_KIN])),
            (self.tr("Talk about"), who.talk_about),
            (self.tr("Notes"), who.notes),
            (self.tr("A friend"), referrals.to_say(asking.now) if asking and not asking.hush else ""),
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
        for label in (named, told):
            label.show()  # a layout shows it later, and the sheet would be laid out without it

    def _messenger(self, card: MemberCard) -> str:
        who = card.identity
        kept = ((self.tr("WeChat"), who.wechat), ("LINE", who.line), ("", who.email))
        return "  ·  ".join(f"{name} {value}".strip() for name, value in kept if value)

    def _phone(self, card: MemberCard, at: time | None) -> str:
        """Return her numbers, when she likes to be called, and whether that is now."""
        noted = card.identity.call_hours
        words = [*(phone.written for phone in card.identity.phones), noted]
        now = None if at is None else call_hours.fits(noted, at)
        if now is not None:
            words.append(self.tr("now") if now else self.tr("not now"))
        return "  ·  ".join(word for word in words if word)

    def _contact(self, card: MemberCard) -> str:
        """Return when she heard from the shop last, what came of it, and what she said."""
        heard_of = (one for one in card.timeline if isinstance(one, ContactEntry | PostedEntry))
        last = next(heard_of, None)
        if last is None:
            return self.tr("has not heard from us yet")
        words = [self._ago(card, last)]
        if isinstance(last, ContactEntry):
            words += [outreach.channel(last.channel), outreach.outcome(last.outcome)]
        else:
            words.append(posted.card(last.occasion))
        if last.staff:
            words.append(last.staff)
        if isinstance(last, ContactEntry) and last.said:
            words.append(self.tr("“{said}”").format(said=last.said))
        return "  ·  ".join(words)

    def _ago(self, card: MemberCard, entry: ContactEntry | PostedEntry) -> str:
        away = (card.today - entry.day).days
        return self.tr("today") if away == 0 else self.tr("%n day(s) ago", "", away)

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

    def _not_to_say(self, card: MemberCard, complaints: Sequence[OpenComplaint]) -> tuple[str, ...]:
        """Return what to keep in mind before a word is said: her wishes, what hurts, what is not settled."""
        who = card.identity
        taboos = self.tr("Not to be spoken of: {taboos}").format(taboos=who.taboos) if who.taboos else ""
        return (
            self._wish_words(card),
            taboos,
            self._mourning(card),
            *(self._complaint(one) for one in complaints),
        )

    def _mourning(self, card: MemberCard) -> str:
        since = card.identity.mourning_from
        if since is None or not mourning.holds(since, card.today):
            return ""
        last = dates.day(mourning.last_day(since))
        return self.tr("In mourning: festive greetings are held back until {last}").format(last=last)

    def _complaint(self, one: OpenComplaint) -> str:
        if one.due is None:
            return self.tr("Open complaint: “{said}”").format(said=one.said)
        words = self.tr("Open complaint, to be settled by {day}: “{said}”")
        return words.format(day=dates.short_day(one.due), said=one.said)

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
