"""A quiet word under the fields of a new card: who on file may be the same person, one key from her card."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.context import Context
from app.words import duplicates as words

if TYPE_CHECKING:
    from app.domain.duplicates import Candidate, Known
    from app.queries.duplicates import Likely

_PAUSE: Final = 150
"""Milliseconds without a key after which it is looked: more than between two keys of a word."""

_INDENT: Final = 9
"""Pixels that stand before the words of a button."""

Typed = Callable[[str], "Known"]
"""Returns what is in the fields; is given the shop's region."""


class LikelySame(QWidget):
    """Watches the fields of a form; says nothing as long as there is nothing to say, and refuses nothing."""

    wanted = Signal(int)
    """The card of this member instead."""

    def __init__(
        self, context: Context, typed: Typed, besides: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("likelySame")
        self._context, self._typed, self._besides = context, typed, besides
        self.sure: tuple[Candidate, ...] = ()
        """Those who are on file for sure: by phone, mailbox, WeChat, or name and birthday."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.GRID // 2)
        self.hide()

    def watch(self, *fields: QLineEdit) -> None:
        """Look again whenever something else stands in one of these."""
        for field in fields:
            field.textChanged.connect(self._timer.start)

    def look(self) -> None:
        """Look now, and say who it may be."""
        from app.queries import duplicates

        typed = self._typed(self._context.settings.region)
        with self._context.reading() as session:
            found = duplicates.likely(session, typed, self._besides)
        self.sure = tuple(one for one in found.candidates if one.sure)
        self._say(found)

    def _say(self, found: "Likely") -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in found.candidates:
            apart = "" if self._context.discreet else words.apart(one)
            button = QPushButton(f"{words.has(one)} ›", self)
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
            button.setObjectName(f"likely{one.id}")
            button.setToolTip(self.tr("Open this card instead"))
            button.setAccessibleName(
                self.tr("Open this card instead: {words}").format(
                    words=" · ".join(filter(None, (words.has(one), apart)))
                )
            )
            button.clicked.connect(lambda _checked=False, id_=one.id: self.wanted.emit(id_))
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if apart:
                label = text.label(apart, "muted", parent=self)
                label.setIndent(_INDENT)
                self._lines.addWidget(label)
        if found.more:
            self._lines.addWidget(
                text.label(self.tr("%n other member(s) of this name", "", found.more), "muted", parent=self)
            )
        self.setVisible(bool(found.candidates))
