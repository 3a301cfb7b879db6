"""One member for whom something has come in: what and why, the words to her, and what to do with them."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.arrivals import Fit
from app.queries.arrivals import Glad
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.contact_script import ContactScript
from app.ui.widgets.scrolled import Scrolled
from app.words import arrivals, dates, outreach

_WIDTH = 52 * theme.GRID
_SCRIPT = 17 * theme.GRID
"""The least height of the words to her: most messages are seen whole."""
_MOST = 3
"""Pieces whose reasons are told; the rest is a number."""


class ArrivalPerson(Retranslated, QWidget):
    """The panel at the right of the list."""

    copied = Signal()
    sent = Signal()
    """She has been told: it is to be noted, and the next one is wanted."""
    code_wanted = Signal()
    """A code for the phone is wanted."""
    card_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arrivalPerson")
        self._one: Glad | None = None
        self._name = text.label(part="title", parent=self)
        self._name.setObjectName("arrivalName")
        self._card = _button(self, "arrivalCard", self.card_wanted)
        self._card.setProperty("kind", "link")
        self._way = text.label(part="muted", wrap=True, parent=self)
        self._care = text.label(part="warn", wrap=True, parent=self)
        self._care.setObjectName("arrivalCare")
        self._mind = text.label(part="danger", wrap=True, parent=self)
        self._mind.setObjectName("arrivalTaboos")
        self._pieces = QVBoxLayout()
        self._pieces.setSpacing(theme.GRID // 2)
        self.script = ContactScript(self, wishes=False)
        self.script.copy.clicked.connect(self.copied)
        self._code = _button(self, "arrivalCode", self.code_wanted)
        self.sent_button = _button(self, "arrivalSent", self.sent)
        self.sent_button.setProperty("kind", "primary")
        self._lay_out()
        self.retranslate()

    def show_one(self, one: Glad, words: str, today: date, currency: str, *, discreet: bool) -> None:
        """Show a member and the `words` to her."""
        self._one = one
        self._name.setText(one.name)
        self._way.setText(self._way_words(one))
        self._care.setText(self._care_words(one, today))
        self._care.setVisible(bool(self._care.text()))
        self._mind.setText(self.tr("Mind: {taboos}").format(taboos=one.taboos))
        self._mind.setVisible(bool(one.taboos) and not discreet)
        while (item := self._pieces.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for fit in one.suited.fits[:_MOST]:
            self._put(fit, currency, discreet=discreet)
        more = len(one.suited.fits) - _MOST
        if more > 0:
            self._pieces.addWidget(text.label(self.tr("and %n more", "", more), "muted", parent=self))
        self.script.show_script(words, one.language)
        self.sent_button.setEnabled(one.told_on != today)

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self._card.setText(self.tr("Open her card"))
        self._code.setText(self.tr("QR for the phone"))
        self._code.setToolTip(self.tr("Show a code that the shop's phone reads (Ctrl+Q)"))
        self.sent_button.setText(self.tr("Sent, next one"))
        self.sent_button.setToolTip(self.tr("Note that she was told, and go to the next (F2)"))
        for button in (self._card, self._code, self.sent_button):
            button.setAccessibleName(button.text())

    def _put(self, fit: Fit, currency: str, *, discreet: bool) -> None:
        name = text.label(arrivals.name(fit.arrival), "strong", wrap=True, parent=self)
        why = arrivals.why(fit, currency, discreet=discreet)
        self._pieces.addWidget(name)
        self._pieces.addWidget(text.label(why, "muted", wrap=True, parent=self))

    def _way_words(self, one: Glad) -> str:
        words = [outreach.channel(one.channel)]
        if one.wechat:
            words.append(self.tr("WeChat {id}").format(id=one.wechat))
        if one.line:
            words.append(f"LINE {one.line}")
        if one.advisor:
            words.append(self.tr("looked after by {name}").format(name=one.advisor))
        return "  ·  ".join(words)

    def _care_words(self, one: Glad, today: date) -> str:
        if one.told_on == today:
            return self.tr("She was told today.")
        if one.last_heard is None:
            return ""
        day = dates.short_day(one.last_heard)
        if one.often:
            said = self.tr(
                "She has heard from us %n time(s) in seven days, last on {day}: better wait.",
                "",
                one.heard_lately,
            )
            return said.format(day=day)
        if one.heard_lately:
            return self.tr("She heard from us on {day}.").format(day=day)
        return ""

    def _measure(self) -> None:
        self.setFixedWidth(theme.current().px(_WIDTH))
        self.script.words.setMinimumHeight(theme.current().px(_SCRIPT))

    def _lay_out(self) -> None:
        self._measure()
        theme.current().changed.connect(self._measure)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._card, 0, Qt.AlignmentFlag.AlignVCenter)
        told = Scrolled(self)
        told.column.addWidget(self._way)
        told.column.addWidget(self._care)
        told.column.addWidget(self._mind)
        told.column.addSpacing(theme.GRID)
        told.column.addLayout(self._pieces)
        told.column.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self._code)
        foot.addStretch()
        foot.addWidget(self.sent_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(top)
        layout.addWidget(told, 1)
        layout.addWidget(self.script)
        layout.addLayout(foot)


def _button(parent: QWidget, name: str, does: object) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    button.clicked.connect(does)
    return button
