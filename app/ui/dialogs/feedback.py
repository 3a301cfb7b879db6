"""What she says of the shop: taken down in three fields, changed, settled, and asked after (rule F1)."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.database.sessions import WriteSession
from app.domain import coming_day, feedback
from app.domain.feedback import CONTENT, Handler, Kind, Told
from app.queries import feedback as query
from app.queries import staff as staff_query
from app.queries.identity import Identity
from app.services import feedback as service
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form, opened
from app.words import dates
from app.words import feedback as words

_WIDE: Final = 60 * theme.GRID
"""Pixels at 100 %: what she said is read in few lines."""


def take_feedback(context: Context, who: Identity, parent: QWidget) -> None:
    """Take down what she says of the shop; not before her eyes."""
    context.for_staff(lambda: opened(TakeFeedback(context, who.id, who.name, None, parent)))


def open_feedback(context: Context, feedback_id: int, parent: QWidget) -> None:
    """Show one thing that was said, to settle it or to note how content she is; not before her eyes."""

    def show() -> None:
        with context.reading() as session:
            told = query.one(session, feedback_id)
        opened(SettleFeedback(context, told, parent))

    context.for_staff(show)


def change_feedback(context: Context, feedback_id: int, parent: QWidget | None) -> None:
    """Change what was noted; not before her eyes."""

    def show() -> None:
        with context.reading() as session:
            told = query.one(session, feedback_id)
        opened(TakeFeedback(context, told.member_id, told.member, told, parent))

    context.for_staff(show)


class TakeFeedback(Form):
    """Her words, what they are, and by when they are to be settled; changing them also who sees to it."""

    def __init__(
        self,
        context: Context,
        member_id: int,
        name: str,
        told: Told | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("takeFeedback")
        self.setMinimumWidth(theme.current().px(_WIDE))
        self._context, self._member_id, self._told = context, member_id, told
        title = self.tr("{name} says of us").format(name=name)
        self.call(title, self.tr("Save") if told else self.tr("Note it"))
        self._said = self.lines(self.tr("In her words"), "feedbackSaid", told.said if told else "")
        kinds: list[tuple[object, str]] = [(each.value, words.kind(each)) for each in Kind]
        chosen = told.kind if told else Kind.COMPLAINT.value
        self._kind = self.choice(self.tr("What it is"), "feedbackKind", kinds, chosen)
        hint = self.tr("tomorrow, 3 days, 12-01 …; empty: no day")
        due = dates.day(told.due) if told and told.due else ""
        self._due = self.line(self.tr("Settled by"), "feedbackDue", due, hint)
        if told is None:
            self._kind.currentIndexChanged.connect(self._propose)
            self._propose()
        else:
            self._ask_who(told)
        self.remember(context, f"feedback:{member_id}:{told.id}" if told else f"feedback:{member_id}")

    def _ask_who(self, told: Told) -> None:
        handlers: list[tuple[object, str]] = [(each.value, words.handler(each)) for each in Handler]
        self._handler = self.choice(self.tr("Handled by"), "feedbackHandler", handlers, told.handler)
        with self._context.reading() as session:
            colleagues: list[tuple[object, str]] = [
                (one.id, one.name) for one in staff_query.everybody(session) if one.active
            ]
        if told.staff_id is not None and told.staff_id not in dict(colleagues):
            colleagues.append((told.staff_id, told.staff or ""))
        self._staff = self.choice(
            self.tr("In the shop"),
            "feedbackStaff",
            [(None, self.tr("nobody yet")), *colleagues],
            told.staff_id,
        )

    def _propose(self) -> None:
        """Propose the shop's own day for this kind, unless another was written."""
        if self._due.isModified():
            return
        kind, today = Kind(self._kind.currentData()), self._context.today()
        due = feedback.due_day(kind, today, self._context.settings)
        self._due.setText(dates.day(due) if due else "")

    def keep(self) -> None:
        """Take it down, or change it. May raise a Refusal."""
        today, said = self._context.today(), self._said.toPlainText()
        kind, written = str(self._kind.currentData()), self._due.text().strip()
        due = coming_day.parse(written, today) if written else None
        with self._context.changing(self.tr("Noted what she says of us.")) as session:
            if self._told is None:
                made = service.take(session, self._member_id, kind, said, today, due=due)
                if due is None:
                    service.amend(session, made, due=None)
            else:
                service.amend(
                    session, self._told.id, said=said, kind=kind, due=due,
                    handler=str(self._handler.currentData()), staff_id=self._staff.currentData(),
                )  # fmt: skip


class SettleFeedback(Form):
    """Her words and how they stand; what was done about them, and how content she is afterwards."""

    def __init__(self, context: Context, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settleFeedback")
        self.setMinimumWidth(theme.current().px(_WIDE))
        self._context, self._told = context, told
        is_open = told.closed_on is None
        title = self.tr("{kind} of {name}").format(kind=words.kind(told.kind), name=told.member)
        self.call(title, self.tr("Settle it") if is_open else self.tr("Save"))
        self._tell(told)
        self._done = self.lines(self.tr("What was done"), "feedbackDone", told.done)
        if is_open:
            self._solved = QCheckBox(self.tr("It is right now"), self)
            self._solved.setChecked(True)
            self.put("", self._solved, "feedbackSolved")
            self._solved.setAccessibleName(self._solved.text())
        else:
            grades: list[tuple[object, str]] = [(None, self.tr("not asked yet"))]
            grades += [(grade, words.content(grade)) for grade in CONTENT]
            self._grade = self.choice(
                self.tr("How content is she?"), "feedbackContent", grades, told.satisfaction
            )
        self._offer_more(told)
        self.remember(context, f"feedback_done:{told.member_id}:{told.id}")

    def _tell(self, told: Told) -> None:
        """Say what she said, when and to whom, and how it stands."""
        today = self._context.today()
        said = text.label(self.tr("“{said}”").format(said=told.said), wrap=True, parent=self)
        said.setObjectName("feedbackTold")
        day = dates.day_of_week(told.told_on)
        taken = self.tr("said on {day}").format(day=day)
        if told.taken_by:
            taken = self.tr("said on {day} to {staff}").format(day=day, staff=told.taken_by)
        who = words.handler(told.handler) if told.handler != Handler.SHOP else ""
        parts = (taken, words.standing(told, today), who, told.staff or "")
        stands = text.label(" · ".join(filter(None, parts)), "muted", wrap=True, parent=self)
        stands.setObjectName("feedbackStands")
        self.layout_.insertWidget(1, said)
        self.layout_.insertWidget(2, stands)

    def _offer_more(self, told: Told) -> None:
        """Offer to change what was noted, to use an idea, to open again what was closed."""
        if told.closed_on is None:
            self._button(self.tr("Change…"), "feedbackChange", self._change)
        else:
            self._button(self.tr("Open again"), "feedbackReopen", self._reopen)
        if told.kind == Kind.IDEA and told.used_on is None:
            self._button(self.tr("We use this idea"), "feedbackUse", self._use)
        self._button(self.tr("A mistake…"), "feedbackStrike", self._strike)

    def _button(self, caption: str, name: str, does: Callable[[], None]) -> None:
        button = QPushButton(caption, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        self.foot.insertWidget(self.foot.count() - 3, button)

    def _change(self) -> None:
        parent = self.parentWidget()
        if self._is_written_anew():
            with self._context.changing(self.tr("Saved.")) as session:
                self._keep_done(session)
        self.accept()
        change_feedback(self._context, self._told.id, parent)

    def _strike(self) -> None:
        opened(StrikeFeedback(self._context, self._told, self), self.accept)

    def _use(self) -> None:
        said = self.tr("{name} is credited with the idea.").format(name=self._told.member)
        with self._context.changing(said) as session:
            self._keep_done(session)
            service.use(session, self._told.id, self._context.today())
        self.accept()

    def _reopen(self) -> None:
        with self._context.changing(self.tr("It is to be settled again.")) as session:
            service.reopen(session, self._told.id)
            self._keep_done(session)
        self.accept()

    def _is_written_anew(self) -> bool:
        return self._done.toPlainText().strip() != self._told.done

    def _keep_done(self, session: WriteSession) -> None:
        """Keep what was written of what was done, as part of another change."""
        if self._is_written_anew():
            service.amend(session, self._told.id, done=self._done.toPlainText())

    def keep(self) -> None:
        """Settle it, or note how content she is. May raise a Refusal."""
        told, done = self._told, self._done.toPlainText()
        if told.closed_on is None:
            with self._context.changing(self.tr("Settled.")) as session:
                service.settle(session, told.id, done, self._context.today(), solved=self._solved.isChecked())
            return
        with self._context.changing(self.tr("Saved.")) as session:
            service.ask(session, told.id, self._grade.currentData())
            self._keep_done(session)


class StrikeFeedback(Form):
    """Why something that was noted is no feedback of hers; it goes to the bin with that."""

    def __init__(self, context: Context, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strikeFeedback")
        self.setMinimumWidth(theme.current().px(_WIDE))
        self._context, self._told = context, told
        self.call(self.tr("Strike out what {name} said?").format(name=told.member), self.tr("Strike it out"))
        self.done_button.setProperty("kind", "danger")
        lead = self.tr("For what was noted by mistake. It counts nowhere any more, and lies in the bin.")
        self.layout_.insertWidget(1, text.label(lead, "muted", wrap=True, parent=self))
        self._why = self.line(self.tr("Why"), "feedbackWhy", "", self.tr("it was another member …"))

    def keep(self) -> None:
        """Strike it out. May raise a Refusal."""
        with self._context.changing(self.tr("Struck out.")) as session:
            service.strike(session, self._told.id, self._why.text())
