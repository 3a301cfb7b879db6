"""What is taken off a ticket by her level or her plan: the larger is written, and a sentence says why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain import discounts
from app.domain.discounts import By, Off
from app.ui.dialogs.purchase_benefits import TicketBenefits
from app.ui.retranslated import Retranslated
from app.words import percent_off


class TicketDiscount(Retranslated, QLabel):
    """Follows what she takes of her level; what staff write themselves stays, and needs no sentence."""

    def __init__(
        self,
        benefits: TicketBenefits,
        off: QLineEdit,
        plan: int,
        *,
        add: bool,
        discreet: bool,
        parent: QWidget,
    ) -> None:
        """`plan` is the percent of her plan, `add` whether it adds up with her level's.

        `discreet`: she can see the screen. What is taken off is shown, not how it was reckoned.
        """
        super().__init__(parent)
        self.setProperty("part", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setObjectName("discountSaid")
        self._benefits, self._field, self._plan, self._add = benefits, off, plan, add
        self._discreet = discreet
        self._taken = Off(0, By.NOBODY)
        self._written = ""
        self._resting: list[str] | None = None
        """While only things come back: what was switched on before; None: what she takes is taken off."""
        benefits.turned.connect(self._take)
        benefits.outdone.connect(self._stays)
        off.textEdited.connect(lambda _text: self._say(Off(0, By.NOBODY)))
        self._begin()

    def retranslate(self) -> None:
        """Say the sentence in the window's language."""
        self._say(self._taken)

    def look_again(self) -> None:
        """Begin anew: what she may have has changed. What staff have written stays."""
        self._resting = None
        if self._field.text() == self._written:
            self._begin()

    def rest(self, *, on: bool) -> None:
        """Take nothing off while only things come back, and what she has once she takes something again."""
        if on == (self._resting is not None):
            return
        if not on:
            before, self._resting = self._resting or [], None
            if not self._field.text():
                self._benefits.restore({*before, *self._benefits.state()})
                self._take()
        elif self._field.text() == self._written:
            self._resting = self._benefits.percents()
            self._benefits.drop()
            self._write(Off(0, By.NOBODY))

    def _begin(self) -> None:
        """Write what her plan brings, or her level where that is more."""
        if not self._plan:
            self.hide()
            return
        level = self._benefits.standing
        if level and discounts.best(level, self._plan, add=self._add).by is not By.PLAN:
            self._benefits.take_standing()
        else:
            self._write(discounts.best(level, self._plan))

    def _take(self) -> None:
        """Follow a switch: what is less than her plan is not taken, and switched off again."""
        if self._resting is not None:
            return
        off = discounts.best(self._benefits.percent, self._plan, add=self._add)
        if off.by is By.PLAN and off.beside:
            self._benefits.drop()
        self._write(off)

    def _stays(self, less: int, more: int) -> None:
        """Say why what was pressed is not taken: what is taken already is more."""
        words = self.tr("{more} is more than {less}: it stays. Switch it off first to take the other.")
        self.setText(words.format(more=percent_off.off(more), less=percent_off.off(less)))
        self.show()

    def _write(self, off: Off) -> None:
        self._written = percent_off.written(off.percent) if off.percent else ""
        self._field.setText(self._written)
        if self._resting is None or not off.percent:
            self._say(off)

    def _say(self, off: Off) -> None:
        self._taken = off
        said = ""
        if off.by is By.BOTH:
            said = self.tr("{off}: her level's and her plan's together.")
        elif off.by is By.PLAN and off.beside:
            said = self.tr("{off} by her plan: her level brings {other}.")
        elif off.by is By.PLAN:
            said = self.tr("{off} by her plan, as long as something of it is left.")
        elif off.beside:
            said = self.tr("{off} by her level: her plan brings {other}.")
        self.setText(said.format(off=percent_off.off(off.percent), other=percent_off.off(off.beside)))
        self.setVisible(bool(said) and not self._discreet)
