"""For whom a delivery is: best first, those who were told today below, and one of them at the side."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import Counted
from app.queries.arrivals import Found, Glad
from app.ui import text, theme
from app.ui.context import Context
from app.ui.dialogs.phone_code import PhoneCode, admitted, can_show
from app.ui.retranslated import Retranslated
from app.ui.widgets.arrival_person import ArrivalPerson
from app.ui.widgets.contact_line import Line, Section, Worded
from app.ui.widgets.line_delegate import ROW, More
from app.ui.widgets.line_list import LineList
from app.words import arrival_message, arrivals
from app.words.arrival_message import Writer

ArrivalPeople = Counted("ArrivalPeople")


class PeopleList(LineList):
    """Arrows walk over the members; Enter or Ctrl+C copies, F2 notes, Ctrl+Q is the code, Ctrl+O the card."""

    asked = Signal(str)
    """copy, sent, code or card is wanted of the member who is marked."""

    _KEYS: ClassVar = {
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): "sent",
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier): "code",
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier): "card",
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): "copy",
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier): "copy",
    }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what is wanted of the marked member."""
        wanted = self._KEYS.get((Qt.Key(event.key()), event.modifiers()))
        wanted = "copy" if event.matches(QKeySequence.StandardKey.Copy) else wanted
        if wanted and self.chosen() is not None:
            self.asked.emit(wanted)
            return
        super().keyPressEvent(event)

    def _ask(self, index: QModelIndex) -> None:
        """Open what is folded; a click on a member only marks her."""
        if isinstance(index.data(ROW), More):
            super()._ask(index)


class ArrivalPeopleView(Retranslated, QWidget):
    """The list and the panel."""

    told = Signal(object)
    """This member was told (`Glad`)."""

    def __init__(self, context: Context, speaker: Callable[[], str], parent: QWidget) -> None:
        """`speaker` says who is on duty, "" for the owner."""
        super().__init__(parent)
        self._context = context
        self._speaker = speaker
        self._found: Found | None = None
        self.list = PeopleList(self)
        self.list.setObjectName("arrivalPeople")
        self.person = ArrivalPerson(self)
        self._nobody = text.label(part="strong", wrap=True, parent=self)
        self._nobody.setObjectName("arrivalNobody")
        self._why_nobody = text.label(part="muted", wrap=True, parent=self)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._turn())
        self.list.asked.connect(self._do)
        for signal, wanted in (
            (self.person.sent, "sent"),
            (self.person.code_wanted, "code"),
            (self.person.card_wanted, "card"),
        ):
            signal.connect(partial(self._do, wanted))
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addWidget(self._nobody)
        left.addWidget(self._why_nobody)
        left.addWidget(self.list, 1)
        left.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * theme.GRID)
        layout.addLayout(left, 1)
        layout.addWidget(self.person)
        self.retranslate()

    def show_found(self, found: Found) -> None:
        """Show whom the delivery is for; one stays at whom one was at, or comes to who took her place."""
        self._found = found
        row = self.list.currentIndex().row()
        here = self.list.chosen()
        marked = here.key.member_id if here is not None and isinstance(here.key, Glad) else 0
        open_: list[Glad] = []
        done: list[Glad] = []
        for one in found.people:
            (done if one.told_on == found.day else open_).append(one)
        sections = []
        if open_:
            sections.append(Section(self.tr("Will be glad"), Worded(open_, self._line), "open"))
        if done:
            sections.append(Section(self.tr("Told today"), Worded(done, self._line), "done", quiet=True))
        self.list.show_sections(sections)
        self._mark(marked, row)
        nobody = not found.people
        self.list.setVisible(not nobody)
        self.person.setVisible(not nobody)
        self._nobody.setVisible(nobody)
        self._why_nobody.setVisible(nobody)
        self._turn()

    def retranslate(self) -> None:
        """Say the words in the window's language."""
        self.list.setAccessibleName(self.tr("Members who will be glad"))
        self._nobody.setText(self.tr("This is for nobody on file."))
        self._why_nobody.setText(
            self.tr(
                "Nobody is known to wear one of these sizes, to like a colour or style that came, and to pay "
                "such a price. So nobody is bothered."
            )
        )
        if self._found is not None:
            self.show_found(self._found)

    def summary(self) -> str:
        """Return in a line for how many it is."""
        if self._found is None:
            return ""
        words = [self.tr("%n member(s)", "", len(self._found.people))]
        if self._found.silent:
            words.append(self.tr("%n more asked not to hear from us", "", self._found.silent))
        return "  ·  ".join(words)

    def _mark(self, member_id: int, row: int) -> None:
        model = self.list.model()
        found = next(
            (
                at
                for at in range(model.rowCount())
                if isinstance(line := model.index(at, 0).data(ROW), Line)
                and isinstance(line.key, Glad)
                and line.key.member_id == member_id
                and not line.done
            ),
            -1,
        )
        if found >= 0:
            self.list.setCurrentIndex(model.index(found, 0))
        elif row < 0 or self.list.chosen() is None:
            self.list.choose_first()

    def _line(self, one: Glad) -> Line:
        currency, discreet = self._context.settings.currency, self._context.discreet
        first = one.suited.fits[0]
        why = self.tr("{item}: {reasons}").format(
            item=arrivals.name(first.arrival), reasons=arrivals.why(first, currency, discreet=discreet)
        )
        more = len({fit.arrival.name for fit in one.suited.fits}) - 1
        return Line(
            key=one,
            rule="P3",
            name=one.name,
            why=why,
            way=ArrivalPeople.tr("+ %n piece(s)", "", more) if more > 0 else "",
            late=one.often,
            done=self._found is not None and one.told_on == self._found.day,
        )

    def _one(self) -> Glad | None:
        line = self.list.chosen()
        return line.key if line is not None and isinstance(line.key, Glad) else None

    def _turn(self) -> None:
        one, found = self._one(), self._found
        if one is None or found is None:
            return
        self.person.show_one(
            one,
            arrival_message.message(
                one.suited, self._writer(one), one.language, name=one.name, gender=one.gender
            ),
            found.day,
            self._context.settings.currency,
            discreet=self._context.discreet,
        )

    def _writer(self, one: Glad) -> Writer:
        settings = self._context.settings
        return Writer(settings.name, settings.language, self._speaker() or one.advisor)

    def _do(self, wanted: str) -> None:
        one = self._one()
        if one is None:
            return
        if wanted == "copy":
            self.person.script.take()
            self._context.notify(self.tr("Copied: paste it to {name}.").format(name=one.name))
        elif wanted == "sent" and self.person.sent_button.isEnabled():
            self.told.emit(one)
        elif wanted == "code":
            self._show_code(one)
        elif wanted == "card":
            self._context.open_member(one.member_id)

    def _show_code(self, one: Glad) -> None:
        words = self.person.script.words.toPlainText()
        short = arrival_message.short(
            one.suited, self._writer(one), one.language, name=one.name, gender=one.gender
        )
        reach = admitted(one.name, one.phone, one.admits, words, short)
        if can_show(reach):
            PhoneCode(self._context, reach, self.window()).open()
        else:
            self._context.notify(self.tr("{name} is written to by e-mail only.").format(name=one.name))
