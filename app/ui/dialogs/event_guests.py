"""One event: its guests, their answers by one key, who came by the space bar, and what it brought (F2)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app import i18n
from app.database.sessions import WriteSession
from app.domain.errors import Refusal
from app.domain.events import Guest, Reply
from app.progress import Job, Progress
from app.queries import events as query
from app.queries.reach import LeftOut
from app.services import events as service
from app.ui import text, theme, undo_in_form
from app.ui.context import Context
from app.ui.dialogs.event import EventForm
from app.ui.form import Form, opened
from app.ui.widgets.guest_table import GuestTable
from app.ui.widgets.member_search import MemberSearch
from app.words import events as words

_WIDE, _HIGH = 1060, 560
_WIDEST, _HIGHEST = 1180, 680
"""Pixels: as much as the smallest screen has."""


class EventGuests(Form):
    """The list of guests; a member is added by the search box, who has come unasked as well."""

    def __init__(self, context: Context, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventGuests")
        self._context, self._event_id = context, event_id
        self.only_shows = context
        undo_in_form.offer(self, context)
        px = theme.current().px
        self.setMinimumSize(min(px(_WIDE), _WIDEST), min(px(_HIGH), _HIGHEST))
        self._stands = text.label(part="muted", wrap=True, parent=self)
        self._stands.setObjectName("eventStands")
        self._note = text.label(part="muted", wrap=True, parent=self)
        self._note.setObjectName("eventNoteSaid")
        self._keys = text.label(part="muted", wrap=True, parent=self)
        self._keys.setObjectName("eventKeys")
        self._brought = text.label(wrap=True, parent=self)
        self._brought.setObjectName("eventBrought")
        self._search = MemberSearch(context, self, self)
        self._search.search.opened.connect(self._add)
        self.table = GuestTable(self)
        self.table.setAccessibleName(self.tr("Guests"))
        self.table.answered.connect(self._answer)
        self.table.brought.connect(self._bring)
        self.table.ticked.connect(self._tick)
        self.table.struck.connect(self._strike)
        self.table.opened.connect(self._open_card)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addWidget(self._search)
        head.addWidget(self._keys, 1)
        place = self.layout_.indexOf(self.grid)
        self.layout_.insertWidget(place, self._stands)
        self.layout_.insertWidget(place + 1, self._note)
        self.layout_.insertLayout(place + 2, head)
        self.layout_.insertWidget(place + 3, self.table, 1)
        self.layout_.insertWidget(place + 4, self._brought)
        self.give_up.hide()  # nothing is kept by closing, and nothing is lost
        self._many = self._button(self.tr("Invite…"), "eventInvite", self._invite_many)
        self._button(self.tr("Print…"), "eventPrint", self._print)
        self._change = self._button(self.tr("Change…"), "eventChange", self._amend)
        self._off = self._button("", "eventOff", self._call_off)
        self._asked_off = False
        """Whether it was said what calling it off brings: pressed once more, it is."""
        self._rest = self._button(self.tr("The others did not come"), "eventRest", self._close_list)
        context.changed.connect(self._read)
        self._read()
        self.table.setFocus()

    def _button(self, caption: str, name: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(caption, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        self.foot.insertWidget(self.foot.count() - 3, button)
        return button

    # Showing ------------------------------------------------------------------------------------

    def _read(self) -> None:
        today = self._context.today()
        with self._context.reading() as session:
            try:
                self._event = query.one(session, self._event_id)
            except Refusal:  # taken back: the event is not on file any more
                self.reject()
                return
            guests = query.guests(session, self._event_id)
            outcome = query.outcome(session, self._event) if self._event.came else None
        event = self._event
        self.call(
            self.tr("{theme} · {day}").format(theme=event.theme, day=words.when(event)), self.tr("Close")
        )
        self._stands.setText(words.called_off() if event.cancelled else words.heading(event))
        text.play(self._stands, "danger" if event.cancelled or event.too_many else "muted")
        self._note.setText(event.note)
        self._note.setVisible(bool(event.note))
        begun = event.day <= today
        self._search.setPlaceholderText(self.tr("Somebody else came …") if begun else self.tr("Invite …"))
        self._keys.setText(
            self.tr("Space: came · Delete: off the list · Enter: her card")
            if begun
            else self.tr("Y comes · N does not · P perhaps · + − whom she brings · Delete: off the list")
        )
        self._search.setHidden(event.cancelled)
        self._keys.setHidden(event.cancelled)
        self._off.setText(self.tr("It takes place") if event.cancelled else self.tr("Call it off"))
        self._asked_off = False
        self._many.setVisible(not begun and not event.cancelled)
        self._off.setVisible(not begun or event.cancelled)
        self._rest.setVisible(begun and any(guest.came is None for guest in guests) and event.came > 0)
        chosen = self.table.chosen()
        self.table.show_rows(guests)
        ids = [guest.id for guest in guests]
        if chosen is not None and chosen.id in ids:
            self.table.selectRow(ids.index(chosen.id))
        self._brought.setVisible(outcome is not None)
        if outcome is not None:
            self._brought.setText(words.brought(event, outcome, today, self._context.settings))

    # Doing --------------------------------------------------------------------------------------

    def _answer(self, guest: Guest, answer: str) -> None:
        said = self.tr("{name}: {answer}").format(name=guest.name, answer=words.answer(answer))
        self._do(
            said,
            lambda session: service.reply(
                session, guest.id, answer, self._context.today(), 0 if answer == Reply.NO else guest.guests
            ),
        )

    def _bring(self, guest: Guest, more: int) -> None:
        count = max(guest.guests + more, 0)
        if count == guest.guests:
            return
        said = self.tr("{name}: +{count}").format(name=guest.name, count=count)
        answer = Reply.YES.value if guest.reply in {"", Reply.NO} else guest.reply
        self._do(
            said,
            lambda session: service.reply(session, guest.id, answer, self._context.today(), count),
        )

    def _tick(self, guest: Guest) -> None:
        came = not guest.came
        said = self.tr("{name} came.") if came else self.tr("{name} did not come.")
        self._do(said.format(name=guest.name), lambda session: service.attend(session, guest.id, came=came))

    def _strike(self, guest: Guest) -> None:
        said = self.tr("{name} is off the list.").format(name=guest.name)
        self._do(said, lambda session: service.strike(session, guest.id))

    def _add(self, member_id: int) -> None:
        """Invite her; of an event that has begun: she has come."""
        today = self._context.today()
        self._search.clear()
        if self._event.day <= today:
            said = self.tr("She came.")
            self._do(said, lambda session: service.walk_in(session, self._event_id, member_id))
        else:
            self._invite(member_id)

    def _invite(self, member_id: int) -> None:
        today, left = self._context.today(), list[LeftOut]()

        def invite(session: WriteSession) -> None:
            found = service.invite(session, self._event_id, [member_id], today)
            left.extend(found.left_out)

        self._do(self.tr("She is on the list."), invite)
        if left:
            self.say(words.left_out([(one.name, one.reason) for one in left]))

    def _do(self, said: str, work: Callable[[WriteSession], object]) -> None:
        self.refusal.hide()
        try:
            with self._context.changing(said) as session:
                work(session)
        except Refusal as refusal:
            self.say_refused(refusal)

    def _close_list(self) -> None:
        self._do(
            self.tr("Noted: the others did not come."), lambda session: service.close(session, self._event_id)
        )

    def _call_off(self) -> None:
        off, today = not self._event.cancelled, self._context.today()
        with self._context.reading() as session:
            expecting = query.expecting(session, self._event_id)
        if off and self._event.invited and not self._asked_off:
            self._asked_off = True
            self._off.setText(self.tr("Call it off now"))
            self.say(words.off_asked(expecting))
            return
        said = words.off_done(expecting) if off else self.tr("The event takes place.")
        self._do(said, lambda session: service.cancel(session, self._event_id, today, held=not off))

    def _amend(self) -> None:
        opened(EventForm(self._context, self._event, lambda _id: None, self))

    def _invite_many(self) -> None:
        from app.ui.dialogs.event_invite import InviteBy

        opened(InviteBy(self._context, self._event, self))

    def _print(self) -> None:
        """Show the list to tick at the door as it will print."""
        shop, settings, event, language = (
            self._context.shop, self._context.settings, self._event, i18n.current(),
        )  # fmt: skip

        def make(file: Path) -> Job[Any]:
            yield Progress(0, 0)
            from app.reports.attendance import attendance
            from app.reports.greeting import Letterhead

            with shop.reading() as session:
                guests = query.guests(session, event.id)
            return (yield from attendance(event, guests, Letterhead.of(settings), language, file))

        from app.ui.dialogs.paper import PaperDialog

        name = f"{event.theme} {event.day.isoformat()}"
        opened(PaperDialog(self._context, self.tr("Guests"), make, name, self))

    def _open_card(self, guest: Guest) -> None:
        self._context.open_member(guest.member_id)
        self.reject()
        parent = self.parentWidget()
        if isinstance(parent, Form):
            parent.reject()
