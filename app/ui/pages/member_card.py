"""The member card: all that the counter wants to know of one member, without scrolling."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import Refusal, Unknown
from app.domain.worth import Worth
from app.queries import asking, discretion, member_card, photo, tags, win_backs
from app.queries.member_card import MemberCard
from app.services import benefits, members, notes, preferences
from app.ui import card_menu, notices, planning, text, theme
from app.ui.at_once import Unsearched, laid_out_once
from app.ui.card_forms import CardForms
from app.ui.context import Context
from app.ui.dialogs import card_life, contact
from app.ui.dialogs.member import birthday_of
from app.ui.page import Command, Page
from app.ui.widgets.card_balance import CardBalance
from app.ui.widgets.card_family import CardFamily
from app.ui.widgets.card_header import CardHeader
from app.ui.widgets.card_level import CardLevel
from app.ui.widgets.card_next import CardNext
from app.ui.widgets.card_prices import CardPrices
from app.ui.widgets.card_reception import CardReception
from app.ui.widgets.card_sizes import CardSizes
from app.ui.widgets.card_tags import CardTags
from app.ui.widgets.card_taste import CardTaste
from app.ui.widgets.card_timeline import CardTimeline
from app.ui.widgets.flow import Flow
from app.ui.widgets.list_walk import ListWalk
from app.ui.widgets.side_by_side import SideBySide
from app.ui.widgets.standing_sheet import StandingSheet
from app.ui.widgets.staying import Staying
from app.words import errors, standing

_LISTED = 96
"""Pixels that timeline and contacts have at least, at 100 %."""


class _Listed(QWidget):
    """Takes the room that is left, and counts with its least height where a height is asked for.

    With a policy of Ignored it would count with none, and the facts above it would be laid over each other.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.current().px(_LISTED))

    def sizeHint(self) -> QSize:
        """Return the width of what is listed, and the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class MemberCardPage(Page):
    """Shows one member; every change of her goes through a service and can be taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("memberCard")
        self.setAutoFillBackground(True)  # what lies below is not painted then
        self._member_id: int | None = None
        self._card: MemberCard | None = None
        self._unsearched = Unsearched(self)
        self._forms = CardForms(self)
        settings = context.settings
        self._walk = ListWalk(context)
        self._tags = CardTags(context)
        self._header = CardHeader(settings)
        self._reception = CardReception()
        self._sizes = CardSizes(settings.currency)
        self._taste = CardTaste(settings.currency)
        self._prices = CardPrices(settings.currency)
        self._family = CardFamily(settings.currency)
        self._timeline = CardTimeline(settings)
        self._next = CardNext(settings)
        self._balance = CardBalance(context)
        self._level = CardLevel(context)
        self._side = SideBySide((self._sizes, self._taste, self._prices, self._family))
        self._parts = (
            self._reception,
            self._sizes,
            self._taste,
            self._prices,
            self._family,
            self._timeline,
            self._next,
            self._balance,
            self._level,
        )
        self._before_next = text.hairline(upright=True)
        self._buttons = {name: QPushButton() for name in ("purchase", "contact", "greeting", "edit", "more")}
        for name, button in self._buttons.items():
            button.setObjectName(f"member{name.capitalize()}")
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def card(self) -> MemberCard | None:
        """What is known of the member in front, None while nobody is."""
        return self._card

    def show_member(self, member_id: int) -> None:
        """Turn to another member."""
        self._member_id = member_id
        self.invalidate()

    def refresh(self) -> None:
        """Read the card again and show it.

        Of one who went while her card was open (her enrolment was taken back) nothing is said here: whoever
        took her away has said so. One goes to the others.
        """
        if self._member_id is not None:
            with self._unsearched.while_filled(self._card):
                self._show(self._member_id)

    def _show(self, member_id: int) -> None:
        try:
            with self.context.reading() as session:
                self._card = member_card.load(session, member_id, self.context.today(), known=self._card)
                self._next.know(asking.of(session, self._card, self.context.settings))
                hers = tags.of(session, [member_id]).get(member_id, ())
                image = photo.load(session, member_id) if self._card.identity.has_photo else None
        except Unknown as gone:
            was_open = self._card is not None and self._card.identity.id == member_id
            self.leave()
            if not was_open:
                self.context.notify(errors.sentence(gone))
            return
        shown = discretion.shown_to_her(self._card) if self.context.discreet else self._card
        self._level.know(None if shown.discreet else self._worth())
        with laid_out_once((self, self._side, self._listed, self._header, *self._parts)):
            self._walk.show_member(member_id)
            self._tags.show_member(member_id, hers)
            self._header.show_card(shown, image)
            for part in self._parts:
                part.show_card(shown)
            self._before_next.setHidden(shown.discreet)

    def _worth(self) -> Worth | None:
        """Return what she is worth, where it was reckoned; nothing is fitted when a card is opened.

        What was reckoned before her latest visit, or with one that was taken back, is not said any more:
        a moment later it is reckoned anew.
        """
        known, card = self.context.worth, self._card
        hers = None if known is None or card is None else known.members.get(card.identity.id)
        if hers is None or card is None:
            return None
        came = max((line.day for line in card.bought if line.price >= 0), default=None)
        return hers if hers.last == came else None

    def leave(self) -> None:
        """Show nobody any more, and go to the list: her card is gone."""
        self._member_id = self._card = None
        self.context.go("members")

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        words = {
            "purchase": self.tr("Purchase"),
            "contact": self.tr("Contact"),
            "greeting": self.tr("Greeting card"),
            "edit": self.tr("Edit"),
            "more": self.tr("More ▾"),
        }
        for name, button in self._buttons.items():
            button.setText(words[name])
        self.setAccessibleName(self.tr("Member card"))

    def resume(self, place: str) -> None:
        """Open the form of hers in which something was being written."""
        self._forms.resume(place)

    def act(self, command: Command) -> bool:
        """Open the purchase, the contact, the note or the print of this member."""
        if command is Command.NOTE and self._card is not None:
            self._forms.note(None)
            return True
        if command is Command.FEEDBACK and self._card is not None:
            self._forms.feedback()
            return True
        if command is Command.CARD_LIFE and self._card is not None:
            card_life.open_card(self.context, self._card.identity.id, self.window())
            return True
        if command is Command.DERIVED and self._card is not None:
            self._look_at_derived()
            return True
        button = {
            Command.PURCHASE: "purchase",
            Command.CONTACT: "contact",
            Command.PRINT: "greeting",
        }.get(command)
        if button is None or self._card is None:
            return False
        self._buttons[button].click()
        return True

    def _look_at_derived(self) -> None:
        """Go to the first disagreement of word and purchases, else to what they say; again: to the next."""
        boxes = (self._sizes, self._taste, self._prices, self._family)
        places = [place for kind in ("doubt", "derived") for box in boxes for place in box.places(kind)]
        if not places:
            self.context.notify(self.tr("Her purchases say nothing yet."))
            return
        now = self.focusWidget()
        at = places.index(now) + 1 if now in places and now.hasFocus() else 0
        places[at % len(places)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        gap = theme.GRID
        self.body.addWidget(self._walk)
        self._header.line.addWidget(self._tags)
        self.body.addWidget(self._header)
        self.body.addWidget(self._reception)
        self.body.addWidget(text.hairline())
        self.body.addWidget(self._side)
        self.body.addWidget(text.hairline())
        # All of the card is seen at once: what is listed here takes the room that is left, and scrolls.
        self._listed = _Listed()
        below = QHBoxLayout(self._listed)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2 * gap)
        below.addWidget(self._timeline, 2)
        below.addWidget(self._before_next)
        below.addWidget(self._next, 1)
        self.body.addWidget(self._listed, 1)
        actions = Staying(self)
        for button in self._buttons.values():
            actions.line.addWidget(button)
        actions.line.addStretch()
        foot = Flow(4 * gap, gap)
        foot.addWidget(self._balance)
        foot.addWidget(self._level)
        footer = QVBoxLayout()
        footer.setSpacing(0)
        footer.addLayout(foot)
        footer.addWidget(actions)
        self.body.addLayout(footer)

    def _connect(self) -> None:
        self._header.kept.connect(self._keep)
        self._timeline.opened.connect(lambda entry: self._forms.entry(entry, *self._timeline.in_full(entry)))
        self._reception.kept.connect(self._keep)
        self._reception.umbrella.connect(self._lend)
        self._reception.notes.wanted.connect(self._forms.note)
        self._reception.notes.ended.connect(self._end_note)
        self._family.wanted.connect(self._forms.relative)
        self._sizes.wanted.connect(lambda: self._forms.state("size"))
        self._taste.wanted.connect(lambda: self._forms.state("colour"))
        self._prices.wanted.connect(lambda: self._forms.state("price"))
        for part in (self._sizes, self._taste, self._prices, self._family):
            part.removed.connect(self._withdraw)
        self._balance.asked.connect(self._forms.accounts)
        self._next.wanted.connect(lambda due: contact.open_contact(self.context, due, self))
        self._next.friends_wanted.connect(self._friends)
        self._header.asked.connect(self._explain)
        self._level.asked.connect(self._explain)
        self._level.claimed.connect(self._claim)
        self._buttons["contact"].clicked.connect(self._forms.contact)
        self._buttons["purchase"].clicked.connect(self._forms.purchase)
        self._buttons["greeting"].clicked.connect(lambda: self.context.go("cards", self._member_id or 0))
        self._buttons["edit"].clicked.connect(self._forms.edit)
        self._buttons["more"].clicked.connect(self._more)

    def _explain(self, anchor: QWidget) -> None:
        """Say why she is of her tier, beside what was asked."""
        if self._card is not None:
            with self.context.reading() as session:
                past = win_backs.past(session)
            sheet = StandingSheet(anchor, self._card, self.context.settings, self.context.worth, past)
            sheet.open_at(sheet)

    def _friends(self, anchor: QWidget) -> None:
        """Show through whom she came and whom she brought."""
        if self._card is not None:
            from app.ui.widgets.friends_sheet import FriendsSheet

            sheet = FriendsSheet(anchor, self.context, self._card.identity.id)
            sheet.open_at(sheet.first())

    def _claim(self, kind: str) -> None:
        """Note that she takes a benefit of her level."""
        if self._card is None:
            return
        said = self.tr("{benefit}: noted that she took it.").format(benefit=standing.kind(kind))
        actor = self.context.actor
        try:
            with self.context.changing(said) as session:
                benefits.claim(
                    session, self._card.identity.id, kind, self.context.today(),
                    staff_id=None if actor is None else actor.staff_id,
                )  # fmt: skip
        except Refusal as refusal:
            notices.refuse(refusal, self.window())

    def _keep(self, field: str, written: str) -> None:
        """Save a field that was edited where it stands; refused, it is shown again as it was."""
        if self._card is None:
            return
        who = self._card.identity
        try:
            values = {field: self._value(field, written)}
            if field == "phone":
                values = {"phones": [written, *(phone.written for phone in who.phones[1:])]}
            with self.context.changing(self.tr("Saved.")) as session:
                members.amend(session, who.id, **values)
        except Refusal as refusal:
            self.refresh()
            notices.refuse(refusal, self.window())
            return
        if planning.RESTS_ON & values.keys():
            planning.plan(self.context, who.id)

    def _value(self, field: str, written: str) -> object:
        return birthday_of(written) if field == "birthday" else written

    def _lend(self, lent: bool) -> None:
        if self._card is not None:
            said = self.tr("The umbrella is lent.") if lent else self.tr("The umbrella is back.")
            with self.context.changing(said) as session:
                day = self.context.today() if lent else None
                members.amend(session, self._card.identity.id, umbrella_lent_on=day)

    def _end_note(self, note_id: int) -> None:
        with self.context.changing(self.tr("The note is taken away.")) as session:
            notes.remove(session, note_id)

    def _more(self) -> None:
        if self._card is not None:
            more = self._buttons["more"]
            menu = card_menu.build(self.context, self._card, self)
            menu.popup(more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _withdraw(self, statement_id: int) -> None:
        with self.context.changing(self.tr("Taken away.")) as session:
            preferences.withdraw(session, statement_id)
