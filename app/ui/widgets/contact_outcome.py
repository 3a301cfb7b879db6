"""What came of a contact: what she said, the next step, one button an outcome, and what else may be done."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app import i18n
from app.ui import theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.whole_day import WholeDay

KEYS: Final = {
    "reached": "F2",
    "posted": "F2",
    "left_word": "F3",
    "no_answer": "F4",
    "wrong_number": "F5",
    "do_not_contact": "F6",
    "skipped": "F7",
}
"""Keys that no scanner sends: digits would close a contact when a card is scanned."""

ACTS: Final = {"card": "F3", "later": "F10", "give": "F11", "complain": "F12"}
"""What may be done with a contact that stays open, and by which key; F3 is free for a card by post."""
SPOKEN: Final = ("reached", "left_word", "no_answer", "wrong_number", "skipped", "do_not_contact")
POSTED: Final = ("posted", "skipped", "do_not_contact")
UNPLANNED: Final = tuple(outcome for outcome in SPOKEN if outcome != "skipped")
_LATER: Final = (1, 7, 30)


class ContactOutcome(Retranslated, QWidget):
    """One click or one key closes the contact."""

    closed = Signal(str)
    """With this outcome."""
    asked = Signal(str)
    """For one of `ACTS`."""
    arranged = Signal(bool)
    """Whether a next day is chosen, and what is to be done then has its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._said = QLineEdit(self)
        self._said.setObjectName("contactSaid")
        self._next = WholeDay(self)
        self._next.setObjectName("contactNext")
        self._next.setCalendarPopup(True)
        self._later = [QPushButton(self) for _ in _LATER]
        self._then = QLineEdit(self)
        self._then.setObjectName("contactThen")
        self.acts = {act: QPushButton(self) for act in ACTS}
        self._outcomes = {outcome: QPushButton(self) for outcome in KEYS}
        self._keys: list[QShortcut] = []
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def said(self) -> str:
        """What she said."""
        return self._said.text()

    @property
    def next_on(self) -> date | None:
        """When to be in touch again, None if nothing is arranged."""
        chosen = self._next.date()
        picked = date(chosen.year(), chosen.month(), chosen.day())
        return None if picked <= self._today else picked

    @property
    def then(self) -> str:
        """What is to be done on that day; "" says nothing of it."""
        return "" if self.next_on is None else self._then.text().strip()

    def ask_what_she_said(self) -> None:
        """Let her words be written down."""
        self._said.setFocus()

    def written(self) -> dict[str, str]:
        """Return what stands in the fields, by name."""
        day = self.next_on
        return {"said": self.said, "then": self.then, "next": "" if day is None else day.isoformat()}

    def begin(
        self,
        outcomes: Sequence[str],
        today: date,
        acts: Sequence[str] = (),
        written: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Offer `outcomes`, of which the first is the usual one, and `acts`.

        `written` is what stood in the fields when it was begun before.
        """
        self._today = today
        self._said.setText(written.get("said", ""))
        self._then.setText(written.get("then", ""))
        none = QDate(today.year, today.month, today.day)
        self._next.setMinimumDate(none)
        self._next.setDate(max(none, QDate.fromString(written.get("next", ""), Qt.DateFormat.ISODate)))
        self.offer(outcomes, acts)

    def offer(self, outcomes: Sequence[str], acts: Sequence[str]) -> None:
        """Offer these, and leave what is written as it stands."""
        for outcome, button in self._outcomes.items():
            button.setVisible(outcome in outcomes)
        for key in self._keys:
            key.setEnabled(False)
            key.deleteLater()
        for act, button in self.acts.items():
            button.setVisible(act in acts)
        # Beside the one button of a card by post: a line of its own would take the room of the words.
        (self._first if "posted" in outcomes else self._second).addWidget(self._outcomes["do_not_contact"])
        self._keys = [self._key(KEYS[outcome], self._outcomes[outcome]) for outcome in outcomes]
        self._keys += [self._key(ACTS[act], self.acts[act]) for act in acts]
        self._say_then()

    def retranslate(self) -> None:
        """Say captions and buttons in the window's language."""
        self._said.setPlaceholderText(self.tr("What she said"))
        self._said.setAccessibleName(self.tr("What she said"))
        self._next.setAccessibleName(self.tr("When to be in touch again"))
        self._next.setToolTip(self.tr("When to be in touch again"))
        self._next.setLocale(QLocale(i18n.current()))
        self._next.setDisplayFormat({"en": "d MMM yyyy"}.get(i18n.current(), "yyyy年M月d日"))
        self._next.setSpecialValueText(self.tr("No next day"))
        for button, words in zip(
            self._later, (self.tr("Tomorrow"), self.tr("In a week"), self.tr("In a month")), strict=True
        ):
            button.setText(words)
        outcomes = {
            "reached": self.tr("Reached"),
            "posted": self.tr("Posted"),
            "left_word": self.tr("Left word"),
            "no_answer": self.tr("No answer"),
            "wrong_number": self.tr("Wrong number"),
            "do_not_contact": self.tr("Do not contact"),
            "skipped": self.tr("Skip"),
        }
        for outcome, button in self._outcomes.items():
            button.setText(f"{outcomes[outcome]}  {KEYS[outcome]}")
            button.setAccessibleName(outcomes[outcome])
            button.setToolTip(self.tr("Close the contact: {outcome}").format(outcome=outcomes[outcome]))
        hint = self.tr("She asked to be left alone: nothing more is planned for her")
        self._outcomes["do_not_contact"].setToolTip(hint)
        self._outcomes["skipped"].setToolTip(self.tr("Close it undone, and say why"))
        self._then.setPlaceholderText(self.tr("What is to be done then"))
        self._then.setAccessibleName(self.tr("What is to be done then"))
        acts = {
            "card": (self.tr("Card"), self.tr("Go to the card that is to be printed for her")),
            "later": (self.tr("Later"), self.tr("Put it on another day that is still in time")),
            "give": (self.tr("Hand on"), self.tr("Give it to another member of staff")),
            "complain": (
                self.tr("Complaint"),
                self.tr("Take down what she said as a complaint, with a day by which it is settled"),
            ),
        }
        for act, (words, does) in acts.items():
            self.acts[act].setText(f"{words}  {ACTS[act]}")
            self.acts[act].setAccessibleName(words)
            self.acts[act].setToolTip(does)

    def _key(self, key: str, button: QPushButton) -> QShortcut:
        made = QShortcut(QKeySequence(key), self)
        made.activated.connect(button.click)
        return made

    def _say_then(self) -> None:
        arranged = self.next_on is not None
        self._then.setVisible(arranged)
        self.arranged.emit(arranged)

    def _connect(self) -> None:
        for outcome, button in self._outcomes.items():
            button.clicked.connect(lambda _checked, chosen=outcome: self.closed.emit(chosen))
        for days, button in zip(_LATER, self._later, strict=True):
            button.clicked.connect(lambda _checked, later=days: self._in(later))
        for act, button in self.acts.items():
            button.clicked.connect(lambda _checked, asked=act: self.asked.emit(asked))
        self._next.dateChanged.connect(lambda _day: self._say_then())

    def _in(self, days: int) -> None:
        day = self._today + timedelta(days=days)
        self._next.setDate(QDate(day.year, day.month, day.day))
        self._then.setFocus(Qt.FocusReason.OtherFocusReason)  # what to do then is written next

    def _lay_out(self) -> None:
        gap = theme.GRID
        later = QHBoxLayout()
        later.setSpacing(2 * gap)
        later.addWidget(self._next, 1)
        for button in self._later:
            button.setProperty("kind", "link")
            later.addWidget(button)
        self._first, self._second = first, second = QHBoxLayout(), QHBoxLayout()
        for outcome in ("reached", "posted", "left_word", "no_answer"):
            first.addWidget(self._outcomes[outcome])
        second.addWidget(self._outcomes["wrong_number"])
        second.addStretch(1)
        second.addWidget(self._outcomes["do_not_contact"])
        for outcome in ("reached", "posted"):
            self._outcomes[outcome].setProperty("kind", "primary")
        self._outcomes["do_not_contact"].setProperty("kind", "danger")
        for outcome, button in self._outcomes.items():
            button.setObjectName(f"outcome_{outcome}")
        first.setStretchFactor(self._outcomes["posted"], 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addWidget(self._said)
        layout.addLayout(later)
        layout.addWidget(self._then)
        layout.addSpacing(gap // 2)
        layout.addLayout(first)
        layout.addLayout(second)
        others = QHBoxLayout()
        others.setSpacing(2 * gap)
        for act, button in self.acts.items():
            button.setObjectName(f"act_{act}")
        first.addWidget(self.acts["card"])
        for button in (self._outcomes["skipped"], *(self.acts[act] for act in ACTS if act != "card")):
            button.setProperty("kind", "link")
            others.addWidget(button)
        others.addStretch(1)
        layout.addLayout(others)
