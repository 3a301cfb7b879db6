"""A widget that says its words anew when the language of the window changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object


class Retranslated(_Widget):
    """Calls `retranslate` once per change of the language; goes before the Qt class among the bases."""

    _asked = False

    def retranslate(self) -> None:
        """Set every text of this widget (not of its children that are Retranslated themselves)."""

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of the language after Qt has told it to everybody."""
        # Each of the translators that come and go sends the event: one answer is enough for all.
        if event.type() == QEvent.Type.LanguageChange and not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._answer)
        super().changeEvent(event)

    def _answer(self) -> None:
        self._asked = False
        self.retranslate()
