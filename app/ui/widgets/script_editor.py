"""A text with places, as it is written: marked where it sells or slips, with a sentence on each."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app import i18n
from app.domain import phone_links, selling
from app.domain.script_slips import Slip
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.script_marks import ScriptMarks
from app.words import script_names

_LINES = 6


class ScriptEditor(Retranslated, QWidget):
    """The box, and below it what is to be said of the text."""

    textChanged = Signal()  # noqa: N815  (as every box of Qt calls it)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = "en"
        self.box = _Box(self)
        self.box.setObjectName("scriptBox")
        self.box.setTabChangesFocus(True)
        self.box.textChanged.connect(self.textChanged)
        self._marks = ScriptMarks(self.box.document())
        self.slips = text.label(part="danger", wrap=True, parent=self)
        self.slips.setObjectName("scriptSlips")
        self.selling = text.label(part="warn", wrap=True, parent=self)
        self.selling.setObjectName("scriptSelling")
        self.length = text.label(part="muted", wrap=True, parent=self)
        self.length.setObjectName("scriptLength")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID // 2)
        for part in (self.box, self.slips, self.selling, self.length):
            rows.addWidget(part)
        self.setFocusProxy(self.box)

    def begin(self, language: str, script: str, words: str) -> None:
        """Show another text; the way back by Ctrl+Z ends there."""
        self._language = language
        self.dress()
        self._marks.mark(language, script)
        if words != self.box.toPlainText():
            self.box.setPlainText(words)

    def words(self) -> str:
        """Return the text as it would be kept."""
        return self.box.toPlainText().strip()

    def dress(self) -> None:
        """Draw the text with the face of its own language."""
        with i18n.language(self._language):
            self.box.document().setDefaultFont(theme.current().font())
        self._marks.rehighlight()

    def put_in(self, place: str) -> None:
        """Write a place where the cursor stands, and go on writing."""
        self.box.insertPlainText(place)
        self.box.setFocus()

    def tell(self, slips: Sequence[Slip], sample: str, *, is_message: bool) -> None:
        """Say what is wrong, what sells, and whether the text as it reads (`sample`) is too long to send."""
        self.slips.setText("\n".join(map(script_names.slip, slips)))
        self.slips.setVisible(bool(slips))
        words = selling.selling_words(self.box.toPlainText(), self._language)
        said = self.tr("Good wishes do not sell: {words}").format(words=self.tr(", ").join(words))
        self.selling.setText(said)
        self.selling.setVisible(bool(words))
        long = is_message and not phone_links.is_one_message(sample)
        self.length.setText(self.tr("Longer than one text message, as it reads below: it would go as two."))
        self.length.setVisible(long)

    def setAccessibleName(self, name: str) -> None:
        """Call the box so."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)


class _Box(QPlainTextEdit):
    """Some lines high."""

    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(theme.current().font()).lineSpacing() * _LINES + 3 * theme.GRID)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
