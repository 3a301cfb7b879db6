"""Win a member back: why, with what and at what cost; or close the offer that is open."""

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.domain import errors, money, win_back
from app.domain.win_back import Result
from app.queries import win_backs as query
from app.queries.identity import Identity
from app.services import win_backs
from app.ui import text
from app.ui.context import Context
from app.ui.form import Form, opened
from app.ui.widgets.scrolled import Scrolled
from app.words import win_backs as words


def open_win_back(context: Context, who: Identity, parent: QWidget) -> None:
    """Open the offer to her, or a new one: for staff alone."""
    context.for_staff(lambda: opened(WinBackForm(context, who, parent)))


class WinBackForm(Form):
    """Begins an offer; where one is open, closes it with its result."""

    def __init__(self, context: Context, who: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("winBack")
        self._context, self._who = context, who
        self.only_shows = context
        with context.reading() as session:
            hers, past = query.of_member(session, who.id), query.past(session)
        self._open = next((one for one in hers if one.result is None), None)
        if self._open is None:
            self.call(self.tr("Win {name} back").format(name=who.name), self.tr("Begin"))
            known = context.worth
            self._value = 0 if known is None else known.yearly(who.id)
            self._ceiling = win_back.ceiling(self._value, past.chance) if self._value else None
            if known is not None:
                told_worth = words.worth(self._value, self._ceiling or 0, context.settings.currency)
                self._worth = text.label(told_worth, "muted", wrap=True, parent=self)
                self._worth.setObjectName("winBackWorth")
                self.layout_.insertWidget(1, self._worth)
            self._reason = self.line(self.tr("What changed"), "winBackReason")
            self._offer = self.lines(self.tr("What she is offered"), "winBackOffer")
            self._cost = self.line(self.tr("What it costs"), "winBackCost", "", context.settings.currency)
            self._confirmed = QCheckBox(self.tr("Though it costs more than it is worth spending"), self)
            self.put("", self._confirmed, "winBackConfirmed")
            self._confirmed.setAccessibleName(self._confirmed.text())
            self._confirmed.hide()
        else:
            self.call(
                self.tr("What came of it?  ·  {name}").format(name=who.name), self.tr("Close the offer")
            )
            results: list[tuple[object, str]] = [
                ("", self.tr("not said")),
                *((str(key), words.result(key)) for key in Result),
            ]
            self._result = self.choice(self.tr("Result"), "winBackResult", results, "")
        told = [
            " · ".join(
                filter(
                    None,
                    (
                        words.standing(one.begun_on, one.result, one.closed_on),
                        one.reason,
                        one.offer,
                        words.stake(one.cost, one.value, context.settings.currency),
                    ),
                )
            )
            for one in hers[:5]
        ] or [words.none_yet()]
        before = text.label(
            "\n".join(filter(None, (*told, words.past(past)))), "muted", wrap=True, parent=self
        )
        before.setObjectName("winBackPast")
        self.layout_.insertWidget(self.layout_.indexOf(self.refusal), before)
        self._let_scroll(before)

    def _let_scroll(self, said: QLabel) -> None:
        """Let what was offered before scroll: however much it is, the boxes keep their height."""
        history = Scrolled(self)
        self.layout_.replaceWidget(said, history)
        history.column.addWidget(said)
        history.setVisible(bool(said.text()))

    def say_refused(self, refusal: errors.Refusal) -> None:
        """Say why, and let a cost above the ceiling be confirmed."""
        super().say_refused(refusal)
        if isinstance(refusal, errors.OverCeiling):
            self._confirmed.show()
            self.grow()
            self._confirmed.setFocus()

    def keep(self) -> None:
        """Begin or close the offer. May raise a Refusal."""
        today = self._context.today()
        if self._open is not None:
            if not self._result.currentData():  # Enter alone ends nothing
                raise errors.BadValue("outcome", "", "empty")
            with self._context.changing(self.tr("The offer is closed.")) as session:
                win_backs.close(session, self._open.id, str(self._result.currentData()), today)
            return
        written = self._cost.text().strip()
        cost = money.parse(written, self._context.settings.currency) if written else 0
        with self._context.changing(self.tr("Her advisor has a contact to make.")) as session:
            win_backs.begin(
                session,
                self._who.id,
                today,
                reason=self._reason.text(),
                offer=self._offer.toPlainText(),
                cost=cost,
                value=self._value,
                ceiling=self._ceiling,
                confirmed=self._confirmed.isChecked(),
            )
