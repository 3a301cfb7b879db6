"""The sheet of one contact: whom, why, what to say, and what came of it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.domain import errors, phone_links
from app.domain.channels import Channel
from app.queries import discretion, drafts
from app.queries.calendar import Planned
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.services import contacts
from app.ui import notices, text, theme
from app.ui.context import Context
from app.ui.dialogs import contact_acts, contact_known, contact_words
from app.ui.dialogs.contact_known import Known
from app.ui.dialogs.phone_code import PhoneCode, Reach, admitted, can_show
from app.ui.drafts import Draft
from app.ui.page import Page
from app.ui.widgets.contact_brief import ContactBrief
from app.ui.widgets.contact_line import Teller
from app.ui.widgets.contact_outcome import ACTS, POSTED, SPOKEN, UNPLANNED, ContactOutcome
from app.ui.widgets.contact_script import ContactScript
from app.ui.widgets.sheet import Sheet
from app.words import dates, outreach


def open_contact(context: Context, due: Due | Planned, parent: QWidget) -> "ContactSheet":
    """Show the sheet of an open contact over the page that `parent` stands on."""
    sheet = _sheet(context, parent)
    sheet.show_contact(due.member_id, due.id)
    return sheet


def log_contact(context: Context, member_id: int, parent: QWidget) -> "ContactSheet":
    """Show the sheet on which a contact is noted that nobody had planned: she called, she came by."""
    sheet = _sheet(context, parent)
    sheet.show_log(member_id)
    return sheet


def _sheet(context: Context, parent: QWidget) -> "ContactSheet":
    page = parent
    while not isinstance(page, Page) and (above := page.parentWidget()) is not None:
        page = above
    there = page.findChild(ContactSheet, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return there or ContactSheet(context, page)


class ContactSheet(Sheet):
    """One contact at a time; what she said is kept as a draft until the contact is closed."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._known: Known | None = None
        self._card: MemberCard | None = None
        self._member_id = 0
        self._due: Due | None = None
        self._contact_id: int | None = None
        """None: a contact that nobody had planned."""
        self._draft: Draft | None = None
        self._turned_to = 0
        """Which of the wordings is shown."""
        self._name = text.label(part="title", parent=self)
        self._reading = text.label(part="muted", parent=self)
        self._reading.setContentsMargins(theme.GRID // 2, 0, 0, theme.GRID // 2)
        self._open_card = QPushButton(self)
        self._why = text.label(part="strong", wrap=True, parent=self)
        self._when = text.label(part="muted", wrap=True, parent=self)
        self._also = QPushButton(self)
        self._also_due: Due | None = None
        self._channel_caption = text.label(part="muted", parent=self)
        self._channel = QComboBox(self)
        self._brief = ContactBrief()
        self._script = ContactScript()
        self._outcome = ContactOutcome()
        self._fill()
        self._outcome.closed.connect(self._close_contact)
        self._outcome.asked.connect(self._act)
        self._script.turned.connect(self._turn_words)
        context.changed.connect(self._again)
        self.retranslate()

    def show_contact(self, member_id: int, contact_id: int) -> None:
        """Show an open contact; one that has been closed meanwhile is not shown."""
        self._turn_to(member_id, contact_id)

    def show_log(self, member_id: int) -> None:
        """Show the sheet without a plan."""
        self._turn_to(member_id, None)

    def put_away(self) -> None:
        """Keep what has been written, and go."""
        self._keep_draft()
        super().put_away()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        super().retranslate()
        self._open_card.setText(self.tr("Open her card"))
        self._channel_caption.setText(self.tr("How"))
        self._channel.setAccessibleName(self.tr("How"))
        for number in range(self._channel.count()):
            self._channel.setItemText(number, outreach.channel(self._channel.itemData(number)))
        if self.isVisible():
            self._show()

    # One contact --------------------------------------------------------------------------------

    def _turn_to(self, member_id: int, contact_id: int | None) -> None:
        if self._context.discreet and self._has_draft(member_id, contact_id):
            # What was written there of her comes back into the sheet.
            self._context.for_staff(lambda: self._turn_to(member_id, contact_id))
            return
        self._keep_draft()
        self._member_id, self._contact_id = member_id, contact_id
        self._turned_to = 0
        self._context.resuming = ""
        if not self._load():
            self._context.notify(self.tr("This contact is not open any more."))
            return
        self._begin()
        self.bring_up()
        (self._script.copy if self._script.isVisible() else self._channel).setFocus()

    def _has_draft(self, member_id: int, contact_id: int | None) -> bool:
        with self._context.reading() as session:
            return drafts.load(session, _place(member_id, contact_id)) is not None

    def _load(self) -> bool:
        """Read the card; return whether the contact is still to be made."""
        self._known = contact_known.load(self._context, self._member_id, self._contact_id)
        self._card, self._due = self._known.card, self._known.due
        return self._contact_id is None or self._due is not None

    def _begin(self) -> None:
        place = _place(self._member_id, self._contact_id)
        self._draft = Draft(self._context, place, self._written, self)
        left = self._draft.left()
        written = left.written if left else {}
        if self._due is None:
            outcomes, acts = UNPLANNED, ["complain"]
        else:
            outcomes, acts = (POSTED if self._due.channel == Channel.POST else SPOKEN), [*ACTS]
        said, then = written.get("said", ""), written.get("then", "")
        self._outcome.begin(outcomes, self._context.today(), said, then, acts)
        self._draft.begin(kept=left is not None)
        self._show()

    def _written(self) -> dict[str, str]:
        return {"said": self._outcome.said, "then": self._outcome.then}

    def _show(self) -> None:
        card, due, known = self._card, self._due, self._known
        if card is None or known is None:
            return
        self._name.setText(card.identity.name)
        self._reading.setText(card.identity.reading)
        self._reading.setVisible(bool(card.identity.reading))
        planned = due is not None
        self._channel.setVisible(not planned)
        self._channel_caption.setVisible(not planned)
        hour = datetime.now().astimezone().time()
        if self._context.discreet:
            self._brief.show_card(discretion.shown_to_her(card), at=hour)
        else:
            self._brief.show_card(card, known.complaints, hour, known.waits, known.asking)
        if due is None:
            self._why.setText(self.tr("A contact that was not planned"))
            self._when.setText("")
        else:
            line = Teller(self._context.settings, card.today, discreet=self._context.discreet).due(due, {})
            words = (outreach.rule(due.rule), line.why)
            if due.rule == "C1" and line.why:  # which says itself that it is a birthday
                words = ("", f"{line.why[:1].upper()}{line.why[1:]}")
            self._why.setText("  ·  ".join(word for word in words if word))
            self._when.setText(self._when_words(due, card))
        self._when.setVisible(planned)
        self._say_also(card)
        self._say_words(due, card)
        self._script.code.setVisible(can_show(self._reach(card)))
        self.setAccessibleName(self.tr("Contact with {name}").format(name=card.identity.name))

    def _say_also(self, card: MemberCard) -> None:
        """Offer what else is due for her: whoever has her on the line need not call twice."""
        others = (due for due in card.due if due.id != self._contact_id and due.due <= card.today)
        self._also_due = next(others, None)
        self._also.setVisible(self._also_due is not None)
        if self._also_due is not None:
            occasion = outreach.rule(self._also_due.rule)
            self._also.setText(self.tr("Also due for her: {occasion}").format(occasion=occasion))

    def _turn_to_also(self) -> None:
        if self._also_due is not None:
            self._turn_to(self._member_id, self._also_due.id)

    def _when_words(self, due: Due, card: MemberCard) -> str:
        words = [outreach.channel(due.channel)]
        if due.due == card.today:
            words.append(self.tr("today"))
        else:
            words.append(self.tr("due {day}").format(day=dates.day_of_week(due.due)))
        if due.window_to > due.due:
            words.append(self.tr("until {day} at the latest").format(day=dates.short_day(due.window_to)))
        if due.staff:
            words.append(self.tr("looked after by {name}").format(name=due.staff))
        return "  ·  ".join(words)

    def _say_words(self, due: Due | None, card: MemberCard) -> None:
        """Show what is said in the contact, and how else it could be."""
        language = card.identity.language or self._context.settings.language
        found = [] if due is None else contact_words.offered(self._context, due, card, language)
        self._turned_to = min(self._turned_to, max(len(found) - 1, 0))
        self._script.offer([one.name for one in found], self._turned_to)
        self._script.show_script(found[self._turned_to].words if found else "", language)

    def _turn_words(self, number: int) -> None:
        self._turned_to = number
        self._show()

    def _reach(self, card: MemberCard) -> Reach:
        identity = card.identity
        refused = {one.channel for one in card.consent if not one.allowed}
        admits = () if identity.do_not_contact else [way for way in Channel if way not in refused]
        phone = identity.phones[0].digits if identity.phones else ""
        words = self._script.words.toPlainText()
        short = words if phone_links.is_one_message(words) else ""
        return admitted(identity.name, phone, admits, words, short)

    def _show_code(self) -> None:
        if self._card is not None:
            PhoneCode(self._context, self._reach(self._card), self.window()).open()

    # Closing it ---------------------------------------------------------------------------------

    def _act(self, act: str) -> None:
        """Do what leaves the contact open: another day, somebody else, a complaint."""
        at, due = self._outcome.acts[act], self._due
        if act == "complain":
            said = self._outcome.said
            if not contact_acts.complain(self._context, self._member_id, self._contact_id, said, at):
                self._outcome.ask_what_she_said()
        elif due is not None and act == "give":
            contact_acts.give(self._context, due, at, self.put_away)
        elif due is not None:
            contact_acts.later(self._context, due, at, self.put_away)

    def _close_contact(self, outcome: str) -> None:
        if outcome == contacts.SKIPPED and not self._outcome.said.strip():
            contact_acts.skip(self._outcome, lambda reason: self._finish(outcome, reason))
        else:
            self._finish(outcome, self._outcome.said)

    def _finish(self, outcome: str, told: str) -> None:
        card = self._card
        if card is None:
            return
        said = self.tr("{name}: {outcome}").format(name=card.identity.name, outcome=outreach.outcome(outcome))
        try:
            with self._context.changing(said) as session:
                today = self._context.today()
                again, then = self._outcome.next_on, self._outcome.then
                if self._contact_id is None:
                    channel, her = str(self._channel.currentData()), self._member_id
                    contacts.log(session, her, channel, outcome, today, said=told, next_on=again, then=then)
                else:
                    hers = self._contact_id
                    contacts.close(session, hers, outcome, today, said=told, next_on=again, then=then)
        except errors.Refusal as error:
            notices.refuse(error, self)
            return
        if self._draft is not None:
            self._draft.end()
            self._draft = None
        self._outcome.begin((), self._context.today())
        super().put_away()

    def _again(self) -> None:
        """Follow a change of the shop: what is closed goes away."""
        if self.isHidden():
            return
        if self._load():
            self._show()
        else:
            self.put_away()

    def _keep_draft(self) -> None:
        if self._draft is not None:
            self._draft.pause()
            self._draft = None

    def _fill(self) -> None:
        for channel in (Channel.VISIT, Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST):
            self._channel.addItem("", channel.value)
        self._script.code.clicked.connect(self._show_code)
        self._open_card.setProperty("kind", "link")
        self._open_card.clicked.connect(lambda: self._context.open_member(self._member_id))
        self._also.setObjectName("alsoDue")
        self._also.setProperty("kind", "link")
        self._also.clicked.connect(self._turn_to_also)
        name = QHBoxLayout()
        name.addWidget(self._name)
        name.addWidget(self._reading, 1, Qt.AlignmentFlag.AlignBottom)
        name.addWidget(self._open_card, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addLayout(name)
        self.head.addWidget(self._why)
        self.head.addWidget(self._when)
        self.head.addWidget(self._also, 0, Qt.AlignmentFlag.AlignLeft)
        how = QHBoxLayout()
        how.addWidget(self._channel_caption)
        how.addWidget(self._channel, 1)
        self.body.addWidget(self._brief)
        self.body.addWidget(self._script, 1)
        self.body.addStretch()
        self.foot.addLayout(how)
        self.foot.addWidget(self._outcome)


def _place(member_id: int, contact_id: int | None) -> str:
    """Return under what the draft of a contact is kept."""
    return f"contact:{member_id}:{'' if contact_id is None else contact_id}"
