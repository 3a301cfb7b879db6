"""What to say to her, in her language, to be read out or copied; it can be worded anew before that."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app import i18n
from app.domain import selling
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.script_marks import ScriptMarks

_FEWEST_LINES, _LINES, _MOST_LINES = 3, 4, 9


class ContactScript(Retranslated, QWidget):
    """The text in a box, a button that copies it, and a word where it begins to sell."""

    turned = Signal(int)
    """To the words with this number among those offered."""

    def __init__(self, parent: QWidget | None = None, *, wishes: bool = True) -> None:
        """Without `wishes` it may sell: it is no greeting."""
        super().__init__(parent)
        self._wishes = wishes
        self._language = "en"
        self._given = ""
        self._way = QComboBox(self)
        self._way.setObjectName("scriptWay")
        self._way.hide()
        self._way.activated.connect(self.turned)
        self._heading = text.label(part="strong", parent=self)
        self._selling = text.label(part="warn", wrap=True, parent=self)
        self._selling.setObjectName("sellingWords")
        self.words = _Words(self)
        self.words.setObjectName("scriptText")
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(self._look_for_selling)
        self.marks = ScriptMarks(self.words.document())
        self.copy = QPushButton(self)
        self.copy.setObjectName("copyScript")
        self.copy.clicked.connect(self.take)
        self.code = QPushButton(self)
        """A code for the phone; whoever can show one shows the button."""
        self.code.setObjectName("scriptCode")
        self.code.hide()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._way)
        head.addWidget(self.code)
        head.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self.words, 1)
        layout.addWidget(self._selling)
        self.retranslate()

    def show_script(self, words: str, language: str) -> None:
        """Show what is said in `language`; without words there is nothing to show.

        Where it is what stands there already, what somebody made of it stays.
        """
        if words and (words, language) == (self._given, self._language) and not self.isHidden():
            return
        self._given, self._language = words, language
        self.marks.mark(language, wishes=self._wishes)
        # One code point is drawn differently in Chinese and in Japanese: her language decides.
        with i18n.language(language):
            self.words.document().setDefaultFont(theme.current().font())
        self.words.setPlainText(words)
        self.words.setMaximumHeight(_height(_MOST_LINES))
        self.words.updateGeometry()
        self.setVisible(bool(words))
        self.retranslate()
        self._say_copy(copied=False)

    def show_at_least(self, lines: int) -> None:
        """Let so many lines be seen, whatever else needs room."""
        self.words.fewest = lines
        self.words.updateGeometry()

    def offer(self, ways: Sequence[str], chosen: int) -> None:
        """Offer other words, each by its name; with less than two there is nothing to choose."""
        self._way.clear()
        self._way.addItems(list(ways))
        self._way.setCurrentIndex(chosen)
        self._way.setVisible(len(ways) > 1)

    def retranslate(self) -> None:
        """Say heading and button in the window's language."""
        if self._language == i18n.current():
            self._heading.setText(self.tr("What to say"))
        else:
            self._heading.setText(self.tr("Say in {language}").format(language=i18n.NAMES[self._language]))
        self.words.setAccessibleName(self._heading.text())
        self._way.setAccessibleName(self.tr("Other words"))
        self._way.setToolTip(self.tr("The same by another way, or worded otherwise"))
        self.code.setText(self.tr("QR"))
        self.code.setAccessibleName(self.tr("QR for the phone"))
        self.code.setToolTip(
            self.tr("Show a code that the shop's phone reads: it opens the message or the call")
        )
        self.copy.setToolTip(self.tr("Copy the text, to be pasted into a message"))
        self._say_copy(copied=False)
        self._look_for_selling()

    def take(self) -> None:
        """Copy the text as it stands."""
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._say_copy(copied=True)

    def _say_copy(self, *, copied: bool) -> None:
        self.copy.setText(self.tr("Copied ✓") if copied else self.tr("Copy"))

    def _look_for_selling(self) -> None:
        found = selling.selling_words(self.words.toPlainText(), self._language) if self._wishes else []
        self._selling.setText(
            self.tr("Good wishes do not sell: {words}").format(words=self.tr(", ").join(found))
        )
        self._selling.setVisible(bool(found))


def _height(lines: int) -> int:
    return QFontMetrics(theme.current().font()).lineSpacing() * lines + 3 * theme.GRID


class _Words(QPlainTextEdit):
    """Asks for a few lines and takes what is left over."""

    fewest = _FEWEST_LINES
    """Lines that are seen in any case."""

    def sizeHint(self) -> QSize:
        return QSize(0, _height(_LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _height(self.fewest))
