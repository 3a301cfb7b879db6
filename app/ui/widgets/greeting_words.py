"""The words of one card, to be written over: whom it addresses, its title, the wish, who signs."""

import dataclasses

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.domain import selling
from app.reports.greeting import Greeting
from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.script_marks import ScriptMarks


class GreetingWords(Retranslated, QWidget):
    """Fields for one greeting; `written` hands it out anew with every letter."""

    written = Signal(object)
    """The `Greeting` as it is now."""
    others_wanted = Signal()
    """Other words of the shop's are to be taken."""
    usual_wanted = Signal()
    """What was written is to be forgotten."""
    shared = Signal(object)
    """Title and wish of this `Greeting` are for everybody who is greeted in its language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._greeting: Greeting | None = None
        self.name, self.honorific, self.title, self.signed = (QLineEdit(self) for _ in range(4))
        self.wish = QPlainTextEdit(self)
        self.wish.setTabChangesFocus(True)
        self._marks = ScriptMarks(self.wish.document())
        self._selling = text.label(part="warn", wrap=True, parent=self)
        self._selling.setObjectName("greetingSelling")
        self._captions: dict[QWidget, QLabel] = {
            field: text.label(part="muted", parent=self)
            for field in (self.name, self.title, self.wish, self.signed)
        }
        self._others, self._usual, self._share = (QPushButton(self) for _ in range(3))
        for name, field in (
            ("greetingName", self.name),
            ("greetingHonorific", self.honorific),
            ("greetingTitle", self.title),
            ("greetingWish", self.wish),
            ("greetingSigned", self.signed),
            ("greetingOthers", self._others),
            ("greetingUsual", self._usual),
            ("greetingShare", self._share),
        ):
            field.setObjectName(name)
        for field in (self.name, self.honorific, self.title, self.signed):
            field.textEdited.connect(lambda _text: self._tell())
        self.wish.textChanged.connect(self._tell)
        self._others.clicked.connect(self.others_wanted)
        self._usual.clicked.connect(self.usual_wanted)
        self._share.clicked.connect(lambda: self.shared.emit(self._greeting))
        self._captions[self.wish].setContentsMargins(0, theme.GRID, 0, 0)
        self._lay_out()
        self.show_greeting(None, changed=False)
        self.retranslate()

    def show_greeting(self, greeting: Greeting | None, *, changed: bool) -> None:
        """Show another card's words; `changed` if somebody has written them over."""
        self._greeting = None
        self._marks.mark(greeting.language if greeting else "en")
        wish = "\n".join(greeting.wish) if greeting else ""
        for field, words in (
            (self.name, greeting.to_name if greeting else ""),
            (self.honorific, greeting.honorific if greeting else ""),
            (self.title, greeting.title if greeting else ""),
            (self.signed, greeting.signed_by if greeting else ""),
        ):
            if field.text() != words:
                field.setText(words)
                field.setCursorPosition(0)
        if self.wish.toPlainText() != wish:
            self.wish.setPlainText(wish)
        self._greeting = greeting
        self.setEnabled(greeting is not None)
        self._usual.setEnabled(changed)
        self._look_for_selling()

    def retranslate(self) -> None:
        """Say captions and buttons in the window's language."""
        captions: dict[QWidget, str] = {
            self.name: self.tr("To"),
            self.title: self.tr("Title"),
            self.wish: self.tr("Wish"),
            self.signed: self.tr("Signed"),
        }
        for field, words in captions.items():
            self._captions[field].setText(words)
            field.setAccessibleName(words)
        self.honorific.setAccessibleName(self.tr("Form of address"))
        self.honorific.setToolTip(self.tr("Form of address: 女士, 様, Ms …"))
        self.wish.setToolTip(self.tr("Each line is a paragraph"))
        self.signed.setPlaceholderText(self.tr("left free for a hand"))
        for button, words, hint in (
            (self._others, self.tr("Other words"), self.tr("Take the next of the shop's own wishes")),
            (self._usual, self.tr("As before"), self.tr("Forget what was written over")),
            (
                self._share,
                self.tr("For everybody"),
                self.tr("Use this title and wish for everybody who is greeted in this language"),
            ),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(hint)
        self._look_for_selling()

    def _tell(self) -> None:
        if self._greeting is not None:
            self._greeting = dataclasses.replace(
                self._greeting,
                to_name=self.name.text(),
                honorific=self.honorific.text(),
                title=self.title.text(),
                wish=tuple(self.wish.toPlainText().split("\n")),
                signed_by=self.signed.text(),
            )
            self._usual.setEnabled(True)
            self._look_for_selling()
            self.written.emit(self._greeting)

    def _look_for_selling(self) -> None:
        """Name what sells in title and wish (C21)."""
        found: list[str] = []
        if self._greeting is not None:
            words = "\n".join((self._greeting.title, *self._greeting.wish))
            found = selling.selling_words(words, self._greeting.language)
        said = self.tr("Good wishes do not sell: {words}")
        self._selling.setText(said.format(words=self.tr(", ").join(found)))
        self._selling.setVisible(bool(found))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID // 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(3, 1)
        grid.addWidget(self._captions[self.name], 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.honorific, 0, 2)
        grid.addWidget(self._captions[self.title], 1, 0)
        grid.addWidget(self.title, 1, 1, 1, 2)
        grid.addWidget(self._selling, 2, 1, 1, 2)  # above the wish: what lies below it may be out of sight
        grid.addWidget(self._captions[self.wish], 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.wish, 3, 1, 1, 2)
        grid.addWidget(self._captions[self.signed], 4, 0)
        grid.addWidget(self.signed, 4, 1, 1, 2)
        self.wish.setMinimumHeight(10 * theme.GRID)
        self.wish.setMaximumHeight(28 * theme.GRID)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        for button in (self._others, self._usual, self._share):
            button.setProperty("kind", "quiet")
            foot.addWidget(button)
        foot.addStretch()
        grid.addLayout(foot, 5, 0, 1, 3)
