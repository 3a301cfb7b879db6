"""Win a member back: why, with what and at what cost; or close the offer that is open."""

from typing import Final

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.domain import errors, money
from app.domain.outreach_facts import policy_of
from app.domain.stake import Stake
from app.domain.win_back import Past, Reason, Result
from app.queries import slipping
from app.queries import win_backs as query
from app.queries.identity import Identity
from app.services import win_backs
from app.ui import text, theme
from app.ui.context import Context
from app.ui.form import Form, opened
from app.ui.widgets.scrolled import Scrolled
from app.words import stakes
from app.words import win_backs as words

_WIDE: Final = 65 * theme.GRID
"""Pixels at 100 %: what is at stake is read in few lines."""
_OWN: Final = "own"
"""The choice of a reason in one's own words."""


def open_win_back(context: Context, who: Identity, parent: QWidget) -> None:
    """Open the offer to her, or a new one: for staff alone."""
    context.for_staff(lambda: opened(WinBackForm(context, who, parent)))


class WinBackForm(Form):
    """Begins an offer; where one is open, closes it with its result."""

    def __init__(self, context: Context, who: Identity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("winBack")
        self.setMinimumWidth(theme.current().px(_WIDE))
        self._context, self._who = context, who
        self.only_shows = context
        self._stake: Stake | None = None
        with context.reading() as session:
            hers, self._past = query.of_member(session, who.id), query.past(session)
            policy, today = policy_of(context.settings), context.today()
            changes = slipping.changes(session, who.id, today, policy)
        self._open = next((one for one in hers if one.result is None), None)
        if self._open is None:
            self.call(self.tr("Win {name} back").format(name=who.name), self.tr("Begin"))
            self._ask_for_offer(changes[0].value if changes else "")
        else:
            self.call(
                self.tr("What came of it?  ·  {name}").format(name=who.name), self.tr("Close the offer")
            )
            results: list[tuple[object, str]] = [
                ("", self.tr("not said")),
                *((str(key), words.result(key)) for key in Result),
            ]
            self._result = self.choice(self.tr("Result"), "winBackResult", results, "")
        self._tell_of(hers, self._past)

    def _ask_for_offer(self, reason: str) -> None:
        """Ask why, with what and at what cost; `reason` is what the shop's facts tell, if anything."""
        self._worth = text.label("", "muted", wrap=True, parent=self)
        self._worth.setObjectName("winBackWorth")
        self.layout_.insertWidget(1, self._worth)
        reasons: list[tuple[object, str]] = [
            ("", self.tr("not said")),
            *((each.value, words.reason(each)) for each in Reason),
            (_OWN, self.tr("in your own words…")),
        ]
        self._reason = self.choice(self.tr("Why she may have gone"), "winBackReason", reasons, reason)
        self._own = self.line(self.tr("In your own words"), "winBackReasonOwn")
        self.want(self._own, wanted=False)
        self._reason.currentIndexChanged.connect(self._turn_own)
        self._offer = self.lines(self.tr("What she is offered"), "winBackOffer")
        self._cost = self.line(self.tr("What it costs"), "winBackCost", "", self._context.settings.currency)
        self._confirmed = QCheckBox(self.tr("Begin it though it may cost more than it is worth"), self)
        self.put("", self._confirmed, "winBackConfirmed")
        self._confirmed.setAccessibleName(self._confirmed.text())
        self._confirmed.hide()
        self._context.changed.connect(self._reckon)
        self._reckon()

    def _turn_own(self) -> None:
        is_own = self._reason.currentData() == _OWN
        self.want(self._own, wanted=is_own)
        self.grow()
        if is_own:
            self._own.setFocus()

    def _reckon(self) -> None:
        """Say what is at stake, as soon as it is reckoned."""
        known, currency = self._context.worth, self._context.settings.currency
        self._stake = None if known is None else known.stake(self._who.id, self._past.chance)
        if known is None:
            said = stakes.awaited()
        elif self._stake is None:
            said = stakes.unknown()
        else:
            said = f"{stakes.told(self._stake, currency)}\n{stakes.rests_on(self._stake)}"
        self._worth.setText(said)
        self.grow()

    def _tell_of(self, hers: list[query.Offer], past: Past) -> None:
        """Say what came of the offers before."""
        told = [
            " · ".join(
                filter(
                    None,
                    (
                        words.standing(one.begun_on, one.result, one.closed_on),
                        words.reason(one.reason),
                        one.offer,
                        words.stake(one.cost, one.value, self._context.settings.currency),
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
        self._history = history = Scrolled(self)
        history.setObjectName("winBackHistory")
        history.setAccessibleName(self.tr("Offers before"))
        history.hear_keys()
        self.layout_.replaceWidget(said, history)
        history.column.addWidget(said)
        history.setVisible(bool(said.text()))

    def order(self) -> None:
        """Let Tab come to the offers before after the fields, as soon as they have to be scrolled."""
        super().order()
        last: QWidget = self._confirmed if self._open is None else self._result
        QWidget.setTabOrder(last, self._history)
        QWidget.setTabOrder(self._history, self.tail()[0])

    def say_refused(self, refusal: errors.Refusal) -> None:
        """Say why, and let a cost above the ceiling be confirmed."""
        super().say_refused(refusal)
        if isinstance(refusal, errors.OverCeiling):
            self._ask_to_confirm()
        elif isinstance(refusal, errors.OfferUnsaid):
            own = self._reason.currentData() == _OWN
            (self._offer if refusal.has_reason else self._own if own else self._reason).setFocus()

    def _ask_to_confirm(self) -> None:
        self._confirmed.show()
        self.grow()
        self._confirmed.setFocus()

    def may_keep(self) -> bool:
        """Tell that a cost cannot be held against anything yet, while it is being reckoned."""
        asks = (
            self._open is None
            and self._context.worth is None
            and bool(self._cost.text().strip())
            and not self._confirmed.isChecked()
        )
        if asks:
            self.say(
                self.tr(
                    "What she is worth is being reckoned: nothing says yet whether this is too much. Wait a"
                    " moment, or confirm it. Nothing was changed."
                )
            )
            self._ask_to_confirm()
        return not asks

    def keep(self) -> None:
        """Begin or close the offer. May raise a Refusal."""
        today = self._context.today()
        if self._open is not None:
            if not self._result.currentData():  # Enter alone ends nothing
                raise errors.BadValue("outcome", "", "empty")
            with self._context.changing(self.tr("The offer is closed.")) as session:
                win_backs.close(session, self._open.id, str(self._result.currentData()), today)
            return
        written, reason = self._cost.text().strip(), str(self._reason.currentData())
        cost = money.parse(written, self._context.settings.currency) if written else 0
        with self._context.changing(self.tr("Her advisor has a contact to make.")) as session:
            win_backs.begin(
                session,
                self._who.id,
                today,
                reason=self._own.text() if reason == _OWN else reason,
                offer=self._offer.toPlainText(),
                cost=cost,
                value=self._stake.if_she_stays if self._stake else 0,
                ceiling=self._stake.ceiling if self._stake else None,
                confirmed=self._confirmed.isChecked(),
            )
