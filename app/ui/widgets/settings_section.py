"""The base of a section of the settings: a heading, captions beside fields, one button that saves."""

from collections.abc import Callable
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import Refusal
from app.i18n import translate
from app.ui import text, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated
from app.ui.widgets.scrolled import Scrolled

Words = Callable[[], str]

_WRITTEN: Final = (
    (QLineEdit, "textChanged"),  # also inside a number and a day
    (QPlainTextEdit, "textChanged"),
    (QComboBox, "activated"),
    (QAbstractButton, "toggled"),
)
_COLUMN = 84 * theme.GRID
"""The widest that a section grows, in pixels at 100 %."""


class SettingsSection(Retranslated, QWidget):
    """A subclass puts its fields, answers `title`, and shows what is on file in `refresh`."""

    widest = _COLUMN
    for_staff = False
    """Whether nothing of it is shown while the customer can see the screen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._heading = text.label(part="strong", parent=self)
        self._lead = text.label(part="muted", wrap=True, parent=self)
        self._said: list[tuple[Callable[[str], None], Words]] = []
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(2 * theme.GRID)
        self.grid.setVerticalSpacing(theme.GRID)
        self.grid.setColumnStretch(1, 1)
        self.refusal = text.label(part="danger", wrap=True, parent=self)
        self.refusal.setObjectName("settingsRefusal")
        self.refusal.hide()
        self._heard = WeakSet[QWidget]()
        """The fields that take a refusal away."""
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.GRID)
        self._fields = Scrolled(self)
        self._fields.column.setContentsMargins(0, 0, theme.GRID, 0)
        self._fields.column.addLayout(self.grid)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        rows.addWidget(self._heading)
        rows.addWidget(self._lead)
        rows.addSpacing(theme.GRID)
        # As high as it has to be: the buttons follow the last field, and stay in sight where it scrolls.
        rows.addWidget(self._fields)
        rows.addWidget(self.refusal)
        rows.addSpacing(theme.GRID)
        rows.addLayout(self.foot)
        rows.addStretch(1)
        theme.current().changed.connect(self._widen)
        self._widen()

    def title(self) -> str:
        """Return the name of the section in the window's language."""
        return ""

    def lead(self) -> str:
        """Return a sentence under the heading; "" for none."""
        return ""

    def refresh(self) -> None:
        """Show what is on file."""

    def come(self) -> None:
        """Show what is on file, or only that it is hidden; what somebody is writing waits meanwhile."""
        hidden = self._is_hidden()
        if self.for_staff:
            foot = (self.foot.itemAt(place) for place in range(self.foot.count()))
            buttons = [widget for item in foot if item is not None and (widget := item.widget()) is not None]
            for part in (self._fields, *buttons):
                part.setHidden(hidden)
            self._say_lead()
        if hidden:
            self.refusal.hide()
        else:
            self.refresh()

    def retranslate(self) -> None:
        """Say heading, captions and buttons in the window's language."""
        self._heading.setText(self.title())
        self._say_lead()
        for say, words in self._said:
            say(words())

    def say(self, how: Callable[[str], None], words: Words) -> None:
        """Have `words` said by `how` now and after every change of the language."""
        self._said.append((how, words))
        how(words())

    def put(self, caption: Words, field: QWidget, name: str, after: Words | None = None) -> None:
        """Add a field under the others; `after` stands behind it: what its number counts."""
        field.setObjectName(name)
        row = self.grid.rowCount()
        label = text.label(part="muted", parent=self)
        label.setBuddy(field)
        self.say(label.setText, caption)
        self.say(field.setAccessibleName, caption)
        self.grid.addWidget(label, row, 0)
        if after is None:
            self.grid.addWidget(field, row, 1)
            return
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        behind = text.label(part="muted", parent=self)
        self.say(behind.setText, after)
        line.addWidget(field)
        line.addWidget(behind)
        line.addStretch()
        self.grid.addLayout(line, row, 1)

    def across(self, name: Words, field: QWidget, called: str) -> None:
        """Add something as wide as the section; `name` is read aloud only."""
        field.setObjectName(called)
        self.say(field.setAccessibleName, name)
        self.grid.addWidget(field, self.grid.rowCount(), 0, 1, 2)

    def under(self, words: Words) -> QLabel:
        """Add a quiet hint under the last field."""
        label = text.label(part="muted", wrap=True, parent=self)
        self.say(label.setText, words)
        self.grid.addWidget(label, self.grid.rowCount(), 1)
        return label

    def part(self, words: Words) -> None:
        """Begin a part of the section: a hairline and a heading."""
        row = self.grid.rowCount()
        self.grid.setRowMinimumHeight(row, theme.GRID)
        self.grid.addWidget(text.hairline(parent=self), row + 1, 0, 1, 2)
        label = text.label(part="strong", parent=self)
        self.say(label.setText, words)
        self.grid.addWidget(label, row + 2, 0, 1, 2)

    def button(
        self, words: Words, name: str, does: Callable[[], None], *, primary: bool = False
    ) -> QPushButton:
        """Add a button below the fields."""
        made = QPushButton(self)
        made.setObjectName(name)
        made.setProperty("kind", "primary" if primary else "plain")
        self.say(made.setText, words)
        self.say(made.setAccessibleName, words)
        made.clicked.connect(lambda _checked: self._try(does))
        self.foot.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _try(self, does: Callable[[], None]) -> None:
        """Do what a button says; a refusal stands above it, and what was written stays."""
        from app.words import errors

        self.refusal.hide()
        try:
            does()
        except Refusal as refusal:
            self.refusal.setText(errors.sentence(refusal))
            self.refusal.show()
            self._listen()

    def _listen(self) -> None:
        """Let the refusal go as soon as anything is written or chosen anew."""
        for kind, signal in _WRITTEN:
            for field in self.findChildren(kind):
                if field not in self._heard:
                    self._heard.add(field)
                    getattr(field, signal).connect(self.refusal.hide)

    def _is_hidden(self) -> bool:
        return self.for_staff and self.context.discreet

    def _say_lead(self) -> None:
        lead = self.lead()
        if self._is_hidden():
            lead = translate(
                "SettingsSection", "This is not shown while the customer can see the screen (F9)."
            )
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def _widen(self) -> None:
        self.setMaximumWidth(theme.current().px(self.widest))
