"""The sheet of one contact: whom, why, what to say, and what came of it."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.domain import card_occasions, errors
from app.domain.channels import Channel
from app.queries import bin as bin_query
from app.queries import contact, discretion
from app.queries import drafts as drafts_query
from app.queries.due import Due
from app.queries.member_card import MemberCard
from app.services import contacts
from app.ui import drafts, notices
from app.ui.context import Context
from app.ui.dialogs import contact_acts, contact_closing, contact_ended, contact_known, contact_words
from app.ui.dialogs.contact_closing import Closing
from app.ui.dialogs.contact_known import Known
from app.ui.dialogs.phone_code import PhoneCode, can_show, reach
from app.ui.drafts import Draft
from app.ui.widgets.contact_brief import ContactBrief
from app.ui.widgets.contact_channel import ContactChannel
from app.ui.widgets.contact_head import ContactHead
from app.ui.widgets.contact_outcome import ACTS, POSTED, SPOKEN, UNPLANNED, ContactOutcome
from app.ui.widgets.contact_script import ContactScript
from app.ui.widgets.sheet import Sheet
from app.words import outreach


class ContactSheet(Sheet):
    """One contact at a time; what she said is kept as a draft until the contact is closed.

    A contact that is closed elsewhere meanwhile becomes one that nobody had planned, with what was
    written; where nothing was, the sheet goes away and says why.
    """

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._known: Known | None = None
        self._member_id = 0
        self._contact_id: int | None = None
        """None: a contact that nobody had planned."""
        self._closed_id: int | None = None
        """The contact that was closed elsewhere, for which something was being written."""
        self._last: contact.ContactSheet | None = None  # as it was read last
        self._finishing = self._discreet = False
        self._draft: Draft | None = None
        self._turned_to = 0  # the wording that is shown
        self._head = ContactHead(self)
        self._channel = ContactChannel(self)
        self._brief = ContactBrief()
        self._script = ContactScript()
        self._outcome = ContactOutcome()
        self._fill()
        self._head.card_wanted.connect(lambda: self._context.open_member(self._member_id))
        self._head.also_wanted.connect(lambda other: self._turn_to(self._member_id, other))
        self._head.thrown_away.connect(self._throw_away)
        # A next step takes a line, which the words give.
        self._outcome.arranged.connect(lambda on: self._script.show_at_least(3 if on else 4))
        self._outcome.closed.connect(self._close_contact)
        self._outcome.asked.connect(self._act)
        self._script.turned.connect(self._turn_words)
        context.changed.connect(self._again)
        self.retranslate()

    def show_contact(self, member_id: int, contact_id: int) -> None:
        """Show an open contact; of one that was closed meanwhile only what was being written for it."""
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
        if self.isVisible():
            self._show()

    # One contact --------------------------------------------------------------------------------

    def _turn_to(self, member_id: int, contact_id: int | None) -> None:
        written = self._has_draft(member_id, contact_id)
        if self._context.discreet and written:
            # What was written there of her comes back into the sheet.
            self._context.for_staff(lambda: self._turn_to(member_id, contact_id))
            return
        self._keep_draft()
        self._member_id, self._contact_id, self._closed_id = member_id, contact_id, None
        self._turned_to = 0
        self._context.resuming = ""
        try:
            is_open = self._load()
        except errors.Unknown:
            self._context.notify(contact_ended.what(None))
            return
        if not is_open and not written:
            self._context.notify(contact_ended.what(self._last))
            return
        if not is_open:
            self._unplan()
        self._begin()
        self.bring_up()
        (self._channel if self._script.isHidden() else self._script.copy).setFocus()

    def _has_draft(self, member_id: int, contact_id: int | None) -> bool:
        with self._context.reading() as session:
            return drafts_query.load(session, _place(member_id, contact_id)) is not None

    def _load(self) -> bool:
        """Read the card; return whether the contact is still to be made. Raises Unknown if she is gone."""
        self._known = contact_known.load(self._context, self._member_id, self._contact_id)
        self._member_id = self._known.card.identity.id
        if self._contact_id is not None:
            self._last = self._known.contact
        return self._contact_id is None or self._known.due is not None

    def _unplan(self) -> None:
        """Go on without the plan: what is written is noted as a contact of its own."""
        self._closed_id, self._contact_id = self._contact_id, None
        if self._last is not None:
            self._channel.choose(self._last.channel)

    def _begin(self) -> None:
        self._discreet = self._context.discreet
        self._draft = Draft(self._context, self._kept_at(), self._outcome.written, self)
        left = self._draft.left()
        outcomes, acts = self._offered()
        self._outcome.begin(outcomes, self._context.today(), acts, left.written if left else {})
        self._draft.begin(kept=left is not None)
        self._show()

    def _offered(self) -> tuple[tuple[str, ...], list[str]]:
        due = self._known.due if self._known else None
        if due is None:
            return UNPLANNED, ["complain"]
        acts = [act for act in ACTS if act != "card"]
        if due.channel != Channel.POST:
            return SPOKEN, acts
        return POSTED, [*ACTS] if card_occasions.of_script(due.script) else acts

    def _kept_at(self) -> str:
        return _place(self._member_id, self._contact_id or self._closed_id)

    def _show(self) -> None:
        if (known := self._known) is None:
            return
        card, due = known.card, known.due
        self._channel.setVisible(due is None)
        hour = datetime.now().astimezone().time()
        if self._context.discreet:
            self._brief.show_card(discretion.shown_to_her(card), at=hour)
        else:
            self._brief.show_card(card, known.complaints, hour, known.waits, known.asking)
        self._head.show_contact(self._context, card, due)
        self._head.show_end("" if self._closed_id is None else contact_ended.with_draft(self._last))
        self._say_words(due, card)
        self._script.code.setVisible(can_show(reach(card, self._script.words.toPlainText())))
        self.setAccessibleName(self.tr("Contact with {name}").format(name=card.identity.name))

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

    def _show_code(self) -> None:
        if self._known is not None:
            words = self._script.words.toPlainText()
            PhoneCode(self._context, reach(self._known.card, words), self.window()).open()

    # Closing it ---------------------------------------------------------------------------------

    def _act(self, act: str) -> None:
        """Do what leaves the contact open: its card, another day, somebody else, a complaint."""
        at, due = self._outcome.acts[act], self._known.due if self._known else None
        if act == "card" and due is not None:
            self.put_away()
            self._context.go_with("cards", (due.member_id,), due.script)
        elif act == "complain":
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
        self._finishing = True
        try:
            self._write(outcome, told)
        except errors.Refusal as error:
            notices.refuse(error, self)
        else:
            self._throw_away()
        finally:
            self._finishing = False

    def _write(self, outcome: str, told: str) -> None:
        name = self._head.name.text()
        said = self.tr("{name}: {outcome}").format(name=name, outcome=outreach.outcome(outcome))
        closing = Closing(
            self._member_id, self._contact_id, self._channel.chosen, outcome, told,
            self._outcome.next_on, self._outcome.then,
        )  # fmt: skip
        contact_closing.close(self._context, closing, self._kept_at(), self._outcome.written(), said)

    def _throw_away(self) -> None:
        """Forget what was written: it is on file, or nobody wants it."""
        if self._draft is not None:
            self._draft.end()
            self._draft = None
        super().put_away()
        self._outcome.begin((), self._context.today())

    def _again(self) -> None:
        """Follow a change of the shop."""
        if self.isHidden() or self._finishing or self._put_away_for_her():
            return
        name, member_id = self._head.name.text(), self._member_id
        try:
            is_open = self._load()
        except errors.Unknown:
            self._part_from(name)
            return
        if is_open and self._member_id == member_id:
            self._show()
        else:
            self._carry_over(member_id, is_open=is_open)

    def _put_away_for_her(self) -> bool:
        """Put the sheet away as the mode begins in which the customer can see it, if anything is written."""
        begins, self._discreet = self._context.discreet and not self._discreet, self._context.discreet
        if not begins or not any(self._outcome.written().values()):
            return False
        self.put_away()
        self._context.notify(contact_ended.put_away())
        return True

    def _carry_over(self, member_id: int, *, is_open: bool) -> None:
        """Go on with what is written where the contact was closed, or went to another card."""
        written, draft = self._outcome.written(), self._draft
        if not is_open and not any(written.values()):
            self._throw_away()
            self._context.notify(contact_ended.what(self._last))
            return
        if not is_open:
            self._unplan()
        if member_id != self._member_id and draft is not None:
            draft.end()
            drafts.keep(self._context.shop, self._context.actor, self._kept_at(), written)
            self._draft = Draft(self._context, self._kept_at(), self._outcome.written, self)
            self._draft.begin(kept=True)
        outcomes, acts = self._offered()
        self._outcome.offer(outcomes, acts)
        self._show()

    def _part_from(self, name: str) -> None:
        """Go where her card is not there any more: what was written waits for it, or goes with it."""
        with self._context.reading() as session:
            returns = bin_query.can_return(session, self._member_id)
        if not returns:
            self._throw_away()
            self._context.notify(contact_ended.erased(name))
            return
        written = any(self._outcome.written().values())
        self.put_away()
        if written:
            self._context.notify(contact_ended.gone(name))

    def _keep_draft(self) -> None:
        if self._draft is not None:
            self._draft.pause()
            self._draft = None

    def _fill(self) -> None:
        self._script.code.clicked.connect(self._show_code)
        self.head.addWidget(self._head)
        self.body.addWidget(self._brief)
        self.body.addStretch()
        self.words.addWidget(self._script, 1)
        self.foot.addWidget(self._channel)
        self.foot.addWidget(self._outcome)


def _place(member_id: int, contact_id: int | None) -> str:
    """Return under what the draft of a contact is kept."""
    return f"contact:{member_id}:{'' if contact_id is None else contact_id}"
