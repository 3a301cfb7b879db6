"""The timeline of the member card: purchases, contacts and changes, the latest first."""

import json
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app import i18n
from app.domain import colours, money
from app.domain.events import Attended
from app.domain.feedback import Told
from app.domain.shop import ShopSettings
from app.queries.card_pictures import PostedEntry
from app.queries.changes import ChangeEntry
from app.queries.member_card import MemberCard
from app.queries.timeline import Bought, ContactEntry, Entry, TicketEntry
from app.reports import templates
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.row_table import Column, RowTable
from app.words import (
    bought,
    changes,
    dates,
    events,
    feedback,
    fields,
    operations,
    outreach,
    people,
    posted,
    standing,
)  # fmt: skip

_LINES = 24
"""Fields of a change that are told: what came in with an import has more."""
_LEAST, _LEAST_LARGE = 2, 4
"""Lines that are seen on the smallest screen: a full card fits it with two, with large text it scrolls."""


class CardTimeline(Retranslated, QWidget):
    """A heading and the table of what happened."""

    opened = Signal(object)
    """An entry is to be shown in full."""

    def __init__(self, settings: ShopSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._discreet = False
        self._today = date.min
        self._heading = text.label(part="strong", parent=self)
        self._empty = text.label(part="muted", wrap=True, parent=self)
        columns: list[Column[Entry]] = [
            Column(lambda: self.tr("Day"), lambda entry: dates.day(entry.day), muted=True),
            Column(lambda: self.tr("What"), self._what, stretch=True, hint=self._in_full),
            Column(lambda: self.tr("Sum"), self._sum, right=True),
            Column(lambda: self.tr("By"), self._by, muted=True),
        ]
        self.table: RowTable[Entry] = RowTable(columns, self)
        self.table.setObjectName("memberTimeline")
        self.table.opened.connect(self.opened)
        self.table.horizontalHeader().hide()
        # It takes the height that is left: what it would like to have must not make the page scroll.
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addWidget(self._heading)
        layout.addWidget(self._empty)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def show_card(self, card: MemberCard) -> None:
        """Show what happened with her."""
        self._discreet, self._today = card.discreet, card.today
        lines = _LEAST if theme.current().scale == theme.SCALES[0] else _LEAST_LARGE
        self.table.setMinimumHeight(lines * (theme.current().px(theme.BODY) + 2 * theme.GRID))
        self.table.show_rows(card.timeline)
        self._empty.setVisible(not card.timeline)
        heading = self.tr("Timeline")
        if card.more_timeline:
            heading = self.tr("Timeline: the latest {count}").format(count=len(card.timeline))
        self._heading.setText(heading)

    def retranslate(self) -> None:
        """Say the heading in the window's language."""
        self._heading.setText(self.tr("Timeline"))
        self._empty.setText(self.tr("Nothing yet: her first purchase or contact will stand here."))
        self.table.setAccessibleName(self.tr("Timeline"))
        self.table.retranslate()

    def _what(self, entry: Entry) -> str:
        match entry:
            case TicketEntry():
                return " · ".join(self._item(line) for line in entry.lines)
            case ContactEntry():
                return self._contact(entry)
            case PostedEntry():
                return posted.card(entry.occasion)
            case ChangeEntry():
                return self._change(entry)
            case Told():
                return self._heard(entry)
            case Attended():
                return events.on_card(entry, self._today)

    def _item(self, line: Bought) -> str:
        colour = colours.name(line.colour, i18n.current()) if line.colour else ""
        words = " ".join(word for word in (line.item, colour, line.size) if word)
        if line.quantity < 0:
            return self.tr("returned: {item}").format(item=words)
        if line.for_whom == "gift":
            words = self.tr("{item} (a present)").format(item=words)
        elif line.for_whom == "relative":
            words = self.tr("{item} (for the family)").format(item=words)
        return words if line.quantity == 1 else f"{words} × {line.quantity}"

    def _contact(self, entry: ContactEntry) -> str:
        channel, outcome = outreach.channel(entry.channel), outreach.outcome(entry.outcome)
        facts = json.loads(entry.facts)
        what = outreach.festival(facts["festival"]) if "festival" in facts else outreach.rule(entry.rule)
        if not what:
            words = self.tr("{channel}: {outcome}").format(channel=channel, outcome=outcome)
            return words[:1].upper() + words[1:]
        words = self.tr("{what} · {channel}: {outcome}").format(what=what, channel=channel, outcome=outcome)
        return self.tr("{what} — “{said}”").format(what=words, said=entry.said) if entry.said else words

    def _heard(self, entry: Told) -> str:
        """Return what she said of the shop and how it stands."""
        words = feedback.heading(entry, self._today)
        return self.tr("{what} — “{said}”").format(what=words, said=entry.said)

    def _change(self, entry: ChangeEntry) -> str:
        umbrella = changes.umbrella(entry.rows, turned=bool(entry.undoes))
        if entry.undoes:
            return operations.taken_back(entry.undoes, umbrella)
        words = umbrella or operations.done(entry.operation)
        if entry.benefit:
            words = self.tr("{what}: {fields}").format(what=words, fields=standing.kind(entry.benefit))
        if entry.operation.endswith("amend") and entry.fields and not umbrella:
            changed = self.tr(", ").join(fields.field(name) for name in entry.fields)
            words = self.tr("{what}: {fields}").format(what=words, fields=changed)
        return self.tr("{what} (taken back)").format(what=words) if entry.undone else words

    def _in_full(self, entry: Entry) -> str:
        if isinstance(entry, TicketEntry) and not self._discreet:
            return "\n".join(
                f"{self._item(line)}  {money.format(line.price, self._settings.currency)}"
                for line in entry.lines
            )
        if isinstance(entry, ContactEntry):
            facts = json.loads(entry.facts)
            why = outreach.reason(entry.rule, facts, currency=self._settings.currency) if facts else ""
            return "\n".join(line for line in (self._contact(entry), why) if line)
        if isinstance(entry, PostedEntry):
            design = templates.name(entry.design)
            facts = (dates.day_of_week(entry.day), design, entry.staff or "")
            return "\n".join((self._what(entry), " · ".join(fact for fact in facts if fact)))
        if isinstance(entry, TicketEntry | Told | Attended):
            return self._what(entry)
        told = changes.lines(entry.rows)
        by = f"{dates.day(entry.day)} {entry.at:%H:%M} · {self._who(entry)}"
        return "\n".join((self._what(entry), by, *told[:_LINES], *(["…"] if len(told) > _LINES else [])))

    def in_full(self, entry: Entry) -> tuple[str, str]:
        """Return an entry's heading and all of its words; of a ticket those beside its lines."""
        if isinstance(entry, TicketEntry):
            return dates.day_of_week(entry.day), self._ticket(entry)
        first, _, rest = self._in_full(entry).partition("\n")
        return first, rest

    def _ticket(self, entry: TicketEntry) -> str:
        """Return what was paid and how, and who served her."""
        discount = ""
        if entry.discount and not self._discreet:
            taken_off = money.format(entry.discount, self._settings.currency)
            discount = self.tr("{sum} off").format(sum=taken_off)
        served = self.tr("served by {name}").format(name=entry.staff) if entry.staff else ""
        paid = "" if self._discreet or not entry.payment else bought.payment(entry.payment)
        words = (entry.ticket or "", entry.time, discount, self._sum(entry), paid, served)
        return " · ".join(word for word in words if word)

    def _who(self, entry: ChangeEntry) -> str:
        return people.signed(entry.staff)

    def _by(self, entry: Entry) -> str:
        if isinstance(entry, ChangeEntry):
            return f"{self._who(entry)} {entry.at:%H:%M}"
        if isinstance(entry, Told):
            return entry.taken_by or ""
        return "" if isinstance(entry, Attended) else entry.staff or ""

    def _sum(self, entry: Entry) -> str:
        if isinstance(entry, TicketEntry) and not self._discreet:
            return money.format(entry.total, self._settings.currency)
        if isinstance(entry, ChangeEntry) and entry.paid:
            return money.format(entry.paid, self._settings.currency)
        return ""
