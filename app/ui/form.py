"""The base of every dialog that asks: captions beside fields, one thing to do, refusals said in place."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
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
from app.ui import field_state, text, theme
from app.ui.drafts import Draft, State

if TYPE_CHECKING:
    from app.queries.drafts import DraftKept
    from app.ui.context import Context

_WIDEST: Final = 1180
"""Pixels: no form asks for more than the smallest screen has, however large the text is."""


class Form(QDialog):
    """Asks for some values. A subclass adds fields and answers `keep`, which may refuse.

    Refused values stay where they were written, and the sentence stands above the buttons.
    """

    def __init__(self, parent: QWidget | None = None, columns: int = 1) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._draft: Draft | None = None
        self.only_shows: Context | None = None
        """The window's context, of a form without a draft: F9 closes it, unless something is written."""
        self._resuming = self._offered = False
        self._columns = columns
        self._count = 0
        self._labels: dict[QWidget, QLabel] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(2 * theme.GRID)
        self.grid.setVerticalSpacing(theme.GRID)
        for column in range(columns):
            self.grid.setColumnStretch(2 * column + 1, 1)
        self.setMinimumWidth(min(theme.current().px(400 * columns), _WIDEST))
        self.refusal = text.label(part="danger", wrap=True, parent=self)
        self.refusal.setObjectName("formRefusal")
        self.refusal.hide()
        self.done_button = QPushButton(self)
        self.done_button.setObjectName("formDone")
        self.done_button.setProperty("kind", "primary")
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._try)
        self.give_up = QPushButton(self.tr("Cancel"), self)
        self.give_up.setAutoDefault(False)
        self.give_up.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.addStretch()
        self.foot.addWidget(self.give_up)
        self.foot.addWidget(self.done_button)
        self.heading = text.label(part="strong", parent=self)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(*4 * (3 * theme.GRID,))
        self.layout_.setSpacing(2 * theme.GRID)
        self.layout_.addWidget(self.heading)
        self.layout_.addLayout(self.grid)
        self.layout_.addWidget(self.refusal)
        self.layout_.addLayout(self.foot)

    def call(self, title: str, action: str) -> None:
        """Say what the dialog is for, and what its one thing to do is called."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.done_button.setText(action)

    def keep(self) -> None:
        """Save what was written. May raise a Refusal."""

    def may_keep(self) -> bool:
        """Tell whether what was written is to be saved now; a subclass may ask once more before it is."""
        return True

    # What is being written ----------------------------------------------------------------------

    def remember(self, context: "Context", place: str) -> None:
        """Keep what is written here against a crash, under `place` (member:new, purchase:231)."""
        self._draft = Draft(context, place, self.state, self)
        self._resuming = context.resuming == place
        context.resuming = ""

    def state(self) -> State:
        """Return what stands in the fields, as values that JSON can hold."""
        return field_state.read(self)

    def restore(self, state: State) -> None:
        """Put back what `state` gave."""
        field_state.write(self, state)

    def reject(self) -> None:
        """Give up; what was written can be had again by Undo."""
        draft = self._draft
        written = draft.written() if draft else None
        if draft is not None:
            draft.end()
            if written is not None:
                draft.context.offer_again(draft.place, written)
        super().reject()

    def accept(self) -> None:
        """End: what was written is on file."""
        if self._draft is not None:
            self._draft.end()
        super().accept()

    def _turn_discreet(self) -> None:
        """Put the form away for F9, as the customer can see it; what is written stays for later.

        One that is written in discreet mode stays as it is: it lacks what is not for her eyes.
        """
        draft = self._draft
        if draft is None and self.only_shows is not None and not self._is_written():
            context = self.only_shows
            self.reject()
            context.set_discreet(True)
        elif draft is None:
            self.say(self.tr("Close this first: then F9 hides what the customer is not to see."))
        elif draft.context.discreet:
            self.say(self.tr("This is written in discreet mode. Close it first: then F9 ends the mode."))
        else:
            context, is_kept = draft.context, draft.written() is not None
            if draft.looks:
                draft.pause()
            self._draft = None
            super().reject()
            context.set_discreet(True)
            if is_kept:
                context.notify(self.tr("What you were writing is kept: open it again to go on."))

    def _is_written(self) -> bool:
        """Whether somebody has typed anything."""
        return any(field.isModified() and field.text() for field in self.findChildren(QLineEdit)) or any(
            field.toPlainText() for field in self.findChildren(QPlainTextEdit)
        )

    def _look_back(self) -> None:
        """Offer what was torn away here before, or go on with it where that was asked for."""
        draft = self._draft
        if draft is None or self._offered:
            return
        self._offered = True
        left = draft.left()
        if left is None:
            draft.begin()
        elif self._resuming:
            self._go_on(left)
        else:
            self._offer_draft(left)

    def _go_on(self, left: "DraftKept") -> None:
        if self._draft is not None:
            self._draft.begin()
            self.restore(left.written)
            self._draft.begin(kept=True)

    def _offer_draft(self, left: "DraftKept") -> None:
        from app.ui.draft_offer import DraftOffer

        offer = DraftOffer(self)
        offer.show_draft(left)
        offer.going_on.connect(lambda: self._go_on(left))
        offer.thrown_away.connect(self._begin_anew)
        self.layout_.insertWidget(1, offer)

    def _begin_anew(self) -> None:
        if self._draft is not None:
            self._draft.drop()
            self._draft.begin()

    def put(self, caption: str, widget: QWidget, name: str, *, wide: bool = False) -> None:
        """Add a field under the others; `wide` fills the whole line."""
        widget.setObjectName(name)
        widget.setAccessibleName(caption)
        if wide and self._count % self._columns:
            self._count += 1
        row, column = divmod(self._count, self._columns)
        label = text.label(caption, "muted", parent=self)
        label.setBuddy(widget)
        self._labels[widget] = label
        self.grid.addWidget(label, row, 2 * column)
        self.grid.addWidget(widget, row, 2 * column + 1, 1, 2 * self._columns - 1 if wide else 1)
        self._count += self._columns if wide else 1

    def line(
        self, caption: str, name: str, value: str = "", hint: str = "", *, wide: bool = False
    ) -> QLineEdit:
        """Add a line to write in."""
        field = QLineEdit(value, self)
        field.setPlaceholderText(hint)
        self.put(caption, field, name, wide=wide)
        return field

    def lines(self, caption: str, name: str, value: str = "") -> QPlainTextEdit:
        """Add room for several lines."""
        field = QPlainTextEdit(value, self)
        field.setTabChangesFocus(True)
        field.setFixedHeight(theme.current().px(72))
        self.put(caption, field, name, wide=True)
        return field

    def choice(self, caption: str, name: str, choices: list[tuple[object, str]], value: object) -> QComboBox:
        """Add a choice of (value, words)."""
        field = QComboBox(self)
        for key, words in choices:
            field.addItem(words, key)
        field.setCurrentIndex(max(field.findData(value), 0))
        self.put(caption, field, name)
        return field

    def caption(self, field: QWidget, words: str) -> None:
        """Call a field otherwise from now on."""
        field.setAccessibleName(words)
        self._labels[field].setText(words)

    def want(self, field: QWidget, *, wanted: bool) -> None:
        """Show a field with its caption, or hide both while it means nothing."""
        field.setVisible(wanted)
        self._labels[field].setVisible(wanted)

    def tail(self) -> list[QWidget]:
        """Return what the keyboard comes to after the fields: the buttons, from left to right."""
        items = (self.foot.itemAt(place) for place in range(self.foot.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def fields_in(self) -> QWidget:
        """Return the widget in which the fields lie."""
        return self

    def order(self) -> None:
        """Let Tab go through the fields as they stand, then through `tail`; it begins at the first field."""
        tail = self.tail()
        tab, direct = Qt.FocusPolicy.TabFocus, Qt.FindChildOption.FindDirectChildrenOnly
        fields = [
            child
            for child in self.fields_in().findChildren(QWidget, options=direct)
            if child.focusPolicy() & tab and child not in tail and not child.isWindow()
        ]
        for one, next_one in pairwise([*fields, *tail]):
            QWidget.setTabOrder(one, next_one)
        if fields and self.focusWidget() in {None, *tail}:
            fields[0].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first field, as high as the texts that wrap ask in the width that there is."""
        self._look_back()
        self.order()
        super().showEvent(event)
        self.grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to F9, which the window cannot hear while the form is open."""
        if event.key() == Qt.Key.Key_F9:
            self._turn_discreet()
            return
        super().keyPressEvent(event)

    def say_refused(self, refusal: Refusal) -> None:
        """Say above the buttons why something cannot be kept."""
        from app.words import errors

        self.say(errors.sentence(refusal))

    def say(self, words: str) -> None:
        """Say something above the buttons; the form grows to what it takes, as far as the screen has it."""
        self.refusal.setText(words)
        self.refusal.show()
        self.grow()

    def grow(self) -> None:
        """Take the height of what stands in the form now, as far as the screen has it."""
        if self.isVisible():
            self.layout_.activate()
            wanted = self.layout_.totalHeightForWidth(self.width())
            room = self.screen().availableGeometry().height()
            self.resize(self.width(), max(self.height(), min(wanted, room)))

    def _try(self) -> None:
        if not self.may_keep():
            return
        try:
            self._keep()
        except Refusal as refusal:
            self.say_refused(refusal)
            return
        self.accept()

    def _keep(self) -> None:
        """Save what was written and drop its draft at once: killed in between, it would be offered again."""
        draft = self._draft
        if draft is None:
            self.keep()
            return
        draft.context.keeping = draft.place
        try:
            self.keep()
        finally:
            draft.context.keeping = ""


def opened(form: Form, then: Callable[[], None] | None = None) -> Form:
    """Show the form over its parent; `then` is called when it was kept."""
    if then is not None:
        form.accepted.connect(then)
    form.open()
    return form
