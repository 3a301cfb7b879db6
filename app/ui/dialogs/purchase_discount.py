"""What her level or her plan takes off a ticket: the larger comes by itself, and a sentence says why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain.benefits import Kind
from app.domain.discounts import By, Off
from app.ui.dialogs.purchase_benefits import TicketBenefits
from app.ui.retranslated import Retranslated
from app.words import percent_off

_NONE = Off(0, By.NOBODY)


class TicketDiscount(Retranslated, QLabel):
    """Follows what she takes of it; what staff write themselves stays, and needs no sentence."""

    def __init__(self, benefits: TicketBenefits, off: QLineEdit, *, discreet: bool, parent: QWidget) -> None:
        """`discreet`: she can see the screen. What is taken off is shown, not how it was reckoned."""
        super().__init__(parent)
        self.setProperty("part", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setObjectName("discountSaid")
        self._benefits, self._field, self._discreet = benefits, off, discreet
        self._taken = _NONE
        self._written = ""
        self._resting = False
        """Whether only things come back: nothing is taken off."""
        benefits.turned.connect(self._take)
        benefits.outdone.connect(self._stays)
        benefits.unwanted.connect(self._needs_a_piece)
        off.textEdited.connect(lambda _text: self._say(_NONE))
        self._begin()

    def retranslate(self) -> None:
        """Say the sentence in the window's language."""
        self._say(self._taken)

    def look_again(self) -> None:
        """Begin anew: what she may have has changed. What staff have written stays."""
        self._resting = False
        if self._field.text() == self._written:
            self._begin()

    def follow(self) -> None:
        """Say what a ticket that was put back has off, which staff may have written themselves."""
        off = self._benefits.choice.off
        self._written = _written(off)
        self._say(off if self._field.text() == self._written and not self._resting else _NONE)

    def rest(self, *, on: bool) -> None:
        """Take nothing off while only things come back, and what she has once she takes something again."""
        if on == self._resting:
            return
        self._resting = on
        untouched = self._field.text() == self._written
        self._benefits.rest(on=on)
        if on and untouched:
            self._write(_NONE)
        elif not on and not self._field.text():
            self._take()

    def _begin(self) -> None:
        """Write what her level or her plan brings, the larger."""
        self._benefits.take_own()
        self._take()

    def _take(self) -> None:
        """Follow a switch."""
        if not self._resting:
            self._write(self._benefits.choice.off)

    def _stays(self, less: int, more: int) -> None:
        """Say why what was pressed is not taken: what is taken already is more."""
        words = self.tr("{more} is more than {less}: it stays. Switch it off first to take the other.")
        self._tell(words.format(more=percent_off.off(more), less=percent_off.off(less)))

    def _needs_a_piece(self) -> None:
        """Say why what was pressed is not taken: nothing is bought."""
        self._tell(self.tr("Only things come back: there is nothing to take it off."))

    def _tell(self, words: str) -> None:
        self.setText(words)
        self.show()

    def _write(self, off: Off) -> None:
        self._written = _written(off)
        self._field.setText(self._written)
        if not self._resting or not off.percent:
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
        elif off.beside == off.percent > 0:
            said = self.tr("{off} by her level: her plan brings as much.")
        elif off.beside:
            said = self.tr("{off} by her level: her plan brings {other}.")
        elif Kind.DISCOUNT in self._benefits.choice.on:
            said = self.tr("{off} by her level: it comes by itself.")
        self.setText(said.format(off=percent_off.off(off.percent), other=percent_off.off(off.beside)))
        self.setVisible(bool(said) and not self._discreet)


def _written(off: Off) -> str:
    return percent_off.written(off.percent) if off.percent else ""
