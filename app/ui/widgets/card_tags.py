"""The tags of a member on her card: small chips, and in place a word more, with the words that are known."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QPushButton, QWidget

from app.domain.errors import Refusal
from app.i18n import translate
from app.queries import tags
from app.services import tags as tagging
from app.ui import notices, theme
from app.ui.context import Context
from app.ui.retranslated import Retranslated
from app.ui.widgets.in_place import InPlace


class CardTags(Retranslated, QWidget):
    """Enter in the field puts a tag on, Del on a chip or its cross takes it off."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memberTags")
        self._context = context
        self._member_id = 0
        self._tags: tuple[str, ...] = ()
        self._chips: list[QWidget] = []
        self.add = InPlace("muted", self)
        self.add.setObjectName("addTag")
        self.add.kept.connect(self._put)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self.add)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.add.setCompleter(completer)
        self.add.installEventFilter(self)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.GRID // 2)
        self._line.addWidget(self.add)
        self.retranslate()

    def show_member(self, member_id: int, hers: tuple[str, ...]) -> None:
        """Show her tags; none while a customer can see the screen: they are the shop's own words."""
        self._member_id = member_id
        self.setVisible(not self._context.discreet)
        if hers != self._tags:
            self._tags = hers
            self._rebuild()
        self.add.show_text("")
        if self.add.hasFocus():
            self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read which words are known when the field is entered: most cards are opened and left."""
        if event.type() == QEvent.Type.FocusIn:
            self._offer()
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        with self._context.reading() as session:
            known = [each for each in tags.known(session) if each not in self._tags]
        self._known.setStringList(known)

    def retranslate(self) -> None:
        """Say the hint in the window's language."""
        self.add.name_it(self.tr("Tag"), self.tr("+ tag"))
        self._rebuild()

    def take_off(self, tag: str) -> None:
        """Take a tag off her."""
        with self._context.changing(self.tr("The tag is taken off.")) as session:
            tagging.take_off(session, [self._member_id], tag)

    def _put(self, written: str) -> None:
        self.add.show_text("")
        self.add.setText("")
        if not written:
            return
        try:
            with self._context.changing(self.tr("Saved.")) as session:
                tagging.put(session, [self._member_id], written)
        except Refusal as refusal:
            notices.refuse(refusal, self.window())

    def _rebuild(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [_Chip(tag, self) for tag in self._tags]
        for place, chip in enumerate(self._chips):
            self._line.insertWidget(place, chip)
            chip.show()
        self.updateGeometry()


class _Chip(QWidget):
    """One tag and its cross."""

    def __init__(self, tag: str, tags_: CardTags) -> None:
        super().__init__(tags_)
        self.setProperty("kind", "chip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words, off = _Word(tag, tags_), QPushButton("×", self)
        off.setProperty("kind", "chipend")
        off.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        off.setAccessibleName(words.toolTip())
        off.clicked.connect(lambda: tags_.take_off(tag))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(words)
        line.addWidget(off)


class _Word(QPushButton):
    """The word of a tag: Del takes it off."""

    def __init__(self, tag: str, tags_: CardTags) -> None:
        super().__init__(tag, tags_)
        self._tag, self._tags = tag, tags_
        self.setProperty("kind", "chipwords")
        self.setAccessibleName(tag)
        self.setToolTip(translate("CardTags", "Take the tag “{tag}” off (Del)").format(tag=tag))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the tag off on Del."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._tags.take_off(self._tag)
        else:
            super().keyPressEvent(event)
