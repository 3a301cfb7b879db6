"""A widget that says its words anew when the language of the window changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object


class Retranslated(_Widget):
    """Calls `retranslate` once per change of the language; goes before the Qt class among the bases."""

    _words_are_old = False

    def retranslate(self) -> None:
        """Set every text of this widget (not of its children that are Retranslated themselves)."""

    def changeEvent(self, event: QEvent) -> None:
        """Answer a change of the language after Qt has told it to everybody."""
        # Each of the translators that come and go sends the event: one answer is enough for all.
        if event.type() == QEvent.Type.LanguageChange and not self._words_are_old:
            self._words_are_old = True
            QTimer.singleShot(0, self, self._say_anew)
        super().changeEvent(event)

    def _say_anew(self) -> None:
        self._words_are_old = False
        self.retranslate()
