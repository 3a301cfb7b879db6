"""At the foot of the card: what she is worth, what is missing to the next level, and what she may take."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import slipping
from app.domain.worth import Worth
from app.queries.benefits import Held
from app.queries.member_card import MemberCard
from app.ui import theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated
from app.ui.widgets.fact import Fact
from app.ui.widgets.flow import Flow
from app.words import standing as words
from app.words import value


class CardLevel(Retranslated, QWidget):
    """One line of facts; what can be claimed is claimed with one click, or with Enter on it."""

    claimed = Signal(str)
    """A benefit was claimed: its kind."""
    asked = Signal(QWidget)
    """What stands behind the level is wanted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memberLevelLine")
        self._context = context
        self._card: MemberCard | None = None
        self._hers: Worth | None = None
        self._worth = Fact("derived", self)
        self._worth.setObjectName("memberWorth")
        self._step = Fact("derived", self)
        self._step.setObjectName("memberNextLevel")
        self._claims: list[Fact] = []
        self._used: list[Fact] = []
        self._flow = Flow(2 * theme.GRID, theme.GRID // 2, self)
        self._flow.addWidget(self._worth)
        self._flow.addWidget(self._step)
        self.hide()

    def know(self, hers: Worth | None) -> None:
        """Be told what she is worth, before her card is shown; None: it is not known, or not for her eyes."""
        self._hers = hers

    def show_card(self, card: MemberCard) -> None:
        """Show what is hers on the day of the card."""
        self._card = card
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the window's language."""
        if self._card is None:
            return
        stands = self._card.standing
        hers, currency = self._hers, self._context.settings.currency
        worth = (
            ""
            if hers is None
            else value.worth(
                hers.value, hers.p_alive, currency, slipping=hers.is_slipping and stands.tier in slipping.BEST
            )
        )
        self._worth.say(worth, value.worth_hint, lambda: self.asked.emit(self._worth))
        self._worth.setVisible(bool(worth))
        said = "" if stands.step is None else self._next(self._card)
        self._step.say(said, str, lambda: self.asked.emit(self._step))
        self._step.setVisible(bool(said))
        open_ = [one for one in stands.benefits if one.can_be_claimed and one.benefit.times is not None]
        while len(self._claims) < len(open_):
            fact = Fact("link", self)
            self._flow.addWidget(fact)
            self._claims.append(fact)
        for fact, one in zip(self._claims, open_, strict=False):
            self._offer(fact, one)
        for fact in self._claims[len(open_) :]:
            fact.hide()
        used = [one for one in stands.benefits if one.left == 0 and one.last is not None]
        self._show_used(used, self._card.today)
        self.setVisible(bool(worth or said or open_ or used))

    def _show_used(self, used: Sequence[Held], today: date) -> None:
        """Say of what she has used up when that was and who noted it."""
        while len(self._used) < len(used):
            fact = Fact("derived", self)
            self._flow.addWidget(fact)
            self._used.append(fact)
        for fact, one in zip(self._used, used, strict=False):
            kind = one.benefit.kind.value
            taken = "" if one.last is None else words.taken(one.last, one.by, today)
            said = self.tr("{benefit}: {left}").format(benefit=words.kind(kind), left=taken)
            fact.setObjectName(f"taken_{kind}")
            fact.say(said, partial(words.benefit, one.benefit), partial(self.asked.emit, fact))
            fact.setAccessibleName(said)
            fact.show()
        for fact in self._used[len(used) :]:
            fact.hide()

    def _next(self, card: MemberCard) -> str:
        step = card.standing.step
        return "" if step is None else words.step(step, self._context.settings.currency, card.today)

    def _offer(self, fact: Fact, one: Held) -> None:
        kind = one.benefit.kind.value
        said = self.tr("{benefit}: {left}").format(
            benefit=words.kind(kind), left=words.left(one.benefit, one.left)
        )
        fact.setObjectName(f"claim_{kind}")
        fact.say(said, self._hint(one), lambda: self.claimed.emit(kind))
        fact.setAccessibleName(self.tr("{benefit}: note that she takes it").format(benefit=said))
        fact.show()

    def _hint(self, one: Held) -> Callable[[], str]:
        return lambda: self.tr("{benefit}. A click notes that she takes it.").format(
            benefit=words.benefit(one.benefit)
        )
