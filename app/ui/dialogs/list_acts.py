"""What is asked before one thing is done for everybody on a list: a name, a tag, an advisor, a contact."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget
from shiboken6 import isValid

from app.database.shop import Shop
from app.domain.channels import Channel
from app.queries import reach, tags
from app.queries.reach import Reach
from app.ui import text
from app.ui.context import Context
from app.ui.form import Form
from app.words import outreach
from app.words import reach as words

_AT_ONCE: Final = 500
"""Members who are looked up while one waits; more are looked up beside the window."""
_NAMED: Final = 6
"""Those left out who are named one by one."""


class NameForm(Form):
    """Asks for the name of a list; `done` keeps it and may refuse."""

    def __init__(
        self, title: str, action: str, name: str, done: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("listNameForm")
        self._done = done
        self.call(title, action)
        self._name = self.line(self.tr("Name"), "listName", name)
        self._name.selectAll()

    def keep(self) -> None:
        """Hand the name on."""
        self._done(self._name.text())


class TagForm(Form):
    """Asks for a tag to put on everybody, or to take off."""

    def __init__(
        self, context: Context, count: int, done: Callable[[str], None], *, off: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("tagForm")
        self._done = done
        with context.reading() as session:
            known = tags.known(session)
        title = (
            self.tr("Take a tag off %n member(s)", "", count)
            if off
            else self.tr("Tag %n member(s)", "", count)
        )
        self.call(title, self.tr("Take it off") if off else self.tr("Put it on"))
        self._tag = self.choice(self.tr("Tag"), "tagName", [(each, each) for each in known], None)
        self._tag.setEditable(not off)
        if not off:
            self._tag.setEditText("")

    def keep(self) -> None:
        """Hand the tag on."""
        self._done(self._tag.currentText())


class AdvisorForm(Form):
    """Asks who looks after all of them from now on."""

    def __init__(
        self, context: Context, count: int, done: Callable[[int | None], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("advisorForm")
        self._done = done
        with context.reading() as session:
            from app.queries import staff

            working = staff.working(session)
        self.call(self.tr("Advisor of %n member(s)", "", count), self.tr("Hand them over"))
        choices: list[tuple[object, str]] = [(one.id, one.name) for one in working]
        self._staff = self.choice(self.tr("Advisor"), "advisor", [*choices, (None, self.tr("nobody"))], None)
        self._staff.setCurrentIndex(0)

    def keep(self) -> None:
        """Hand the choice on."""
        self._done(self._staff.currentData())


class ContactsForm(Form):
    """Asks how, when and about what everybody is to be contacted, and says who is left out and why."""

    def __init__(
        self, context: Context, member_ids: Sequence[int], done: Callable[[str, date, str], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("contactsForm")
        self._context, self._ids, self._done = context, member_ids, done
        self.call(self.tr("Contacts"), self.tr("Plan them"))
        channels = (Channel.PHONE, Channel.MESSAGE, Channel.EMAIL, Channel.POST)
        named: list[tuple[object, str]] = [(each.value, outreach.channel(each)) for each in channels]
        self._channel = self.choice(self.tr("How"), "contactsChannel", named, channels[0].value)
        self._due = QDateEdit(self)
        self._due.setCalendarPopup(True)
        self._due.setDisplayFormat("yyyy-MM-dd")
        tomorrow = context.today() + timedelta(days=1)
        self._due.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self.put(self.tr("On"), self._due, "contactsDue")
        self._about = self.lines(self.tr("About what"), "contactsAbout")
        self._who = text.label(part="muted", wrap=True, parent=self)
        self._who.setObjectName("contactsWho")
        self.layout_.insertWidget(2, self._who)
        self._channel.currentIndexChanged.connect(lambda _index: self._say_who())
        self._say_who()

    def keep(self) -> None:
        """Hand on what was chosen."""
        day = self._due.date()
        due = date(day.year(), day.month(), day.day())
        self._done(str(self._channel.currentData()), due, self._about.toPlainText())

    def _say_who(self) -> None:
        channel = str(self._channel.currentData())
        if len(self._ids) <= _AT_ONCE:
            with self._context.reading() as session:
                self._show_who(channel, reach.by(session, channel, self._ids))
            return
        self._who.setText(self.tr("Looking …"))
        self.done_button.setEnabled(False)
        shop, ids = self._context.shop, self._ids
        self._context.jobs.ask(
            lambda: _reached(shop, channel, ids), lambda found: self._show_who(channel, found)
        )

    def _show_who(self, channel: str, found: Reach) -> None:
        if isValid(self) and channel == self._channel.currentData():
            self._who.setText(self._told(found))
            self.done_button.setEnabled(bool(found.ids))

    def _told(self, found: Reach) -> str:
        lines = [self.tr("%n contact(s), one for each member.", "", len(found.ids))]
        if found.left_out:
            lines.append(self.tr("%n left out:", "", len(found.left_out)))
            lines += [
                self.tr("{name}: {reason}").format(name=one.name, reason=words.reason(one.reason))
                for one in found.left_out[:_NAMED]
            ]
            if len(found.left_out) > _NAMED:
                lines.append("…")
        return "\n".join(lines)


def _reached(shop: Shop, channel: str, member_ids: Sequence[int]) -> Reach:
    with shop.reading() as session:
        return reach.by(session, channel, member_ids)
