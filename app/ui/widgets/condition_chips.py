"""The conditions of a list as chips in a row: each can be changed, turned round and taken off by keyboard."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.domain.member_filter import MemberFilter
from app.i18n import translate
from app.ui import theme
from app.ui.retranslated import Retranslated
from app.ui.widgets.flow import Flow
from app.words import conditions
from app.words.conditions import Names

_REMOVE: Final = "×"


class _Chip(QWidget):
    """One condition: its words open a menu, and a cross takes it off."""

    def __init__(self, words: str, place: int, bar: "ConditionChips") -> None:
        super().__init__(bar)
        self.setProperty("kind", "chip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = _Words(words, place, bar)
        off = QPushButton(_REMOVE, self)
        off.setProperty("kind", "chipend")
        off.setAccessibleName(translate("ConditionChips", "Take off: {words}").format(words=words))
        off.setToolTip(translate("ConditionChips", "Take this condition off (Del)"))
        off.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Del does the same on the words
        off.clicked.connect(lambda: bar.removed.emit(place))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.words)
        line.addWidget(off)


class _Words(QPushButton):
    """The words of a chip: Enter changes it, Del takes it off, - turns it round."""

    def __init__(self, words: str, place: int, bar: "ConditionChips") -> None:
        super().__init__(words, bar)
        self._place, self._bar = place, bar
        self.setObjectName(f"condition{place}")
        self.setProperty("kind", "chipwords")
        self.setAccessibleName(words)
        self.setToolTip(translate("ConditionChips", "Enter: change · Del: take off · −: turn round"))
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of a chip."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._bar.removed.emit(self._place)
        elif event.key() == Qt.Key.Key_Minus:
            self._bar.turned.emit(self._place)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._bar.changed.emit(self._place)
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        menu, bar = QMenu(self), self._bar
        for words, signal in (
            (translate("ConditionChips", "Change…"), bar.changed),
            (translate("ConditionChips", "Turn round"), bar.turned),
            (translate("ConditionChips", "Take off"), bar.removed),
        ):
            menu.addAction(words).triggered.connect(lambda _on, told=signal: told.emit(self._place))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class ConditionChips(Retranslated, QWidget):
    """The chips, what adds one, and whether all of them or any is to be met."""

    wanted = Signal()
    """One more condition is to be chosen."""
    changed = Signal(int)
    removed = Signal(int)
    turned = Signal(int)
    match_turned = Signal()
    """From all to any, or back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conditions")
        self._filter = MemberFilter()
        self._shown: tuple[MemberFilter, tuple[str, ...]] | None = None
        self._chips: list[_Chip] = []
        self.add, self.match = QPushButton(self), QPushButton(self)
        self.add.setObjectName("addCondition")
        self.match.setObjectName("conditionMatch")
        for button, signal in ((self.add, self.wanted), (self.match, self.match_turned)):
            button.setProperty("kind", "link")
            button.clicked.connect(signal)
        self._flow = Flow(theme.GRID, theme.GRID, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.match)
        self.retranslate()

    def show_filter(self, wanted: MemberFilter, names: Names, *, discreet: bool) -> None:
        """Show these conditions; what they tell of worth is left out while a customer can see the screen."""
        self._filter = wanted
        words = tuple(conditions.shown(each, names, discreet=discreet) for each in wanted.conditions)
        if self._shown != (wanted, words):
            self._shown = (wanted, words)
            self._rebuild(words)
        self.match.setVisible(len(words) > 1)
        self._say_match()

    def focus(self, place: int) -> None:
        """Put the keyboard on a chip, or where one is added if there is none at this place."""
        at = min(place, len(self._chips) - 1)
        (self._chips[at].words if at >= 0 else self.add).setFocus()

    def retranslate(self) -> None:
        """Say the buttons in the window's language."""
        self.add.setText(self.tr("+ Condition"))
        self.add.setToolTip(self.tr("Show only those of whom this is true (Ctrl+F)"))
        self.setAccessibleName(self.tr("Conditions of the list"))
        self._say_match()
        self._shown = None

    def _say_match(self) -> None:
        any_of = self._filter.any_of
        self.match.setText(self.tr("any of these is enough") if any_of else self.tr("all of these together"))
        self.match.setToolTip(self.tr("Ask for all of them together, or be content with any"))

    def _rebuild(self, words: tuple[str, ...]) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [_Chip(said, place, self) for place, said in enumerate(words)]
        before: QWidget | None = None
        for widget in (*self._chips, self.add, self.match):
            self._flow.addWidget(widget)
            if isinstance(widget, _Chip):
                widget.show()
            own = widget.words if isinstance(widget, _Chip) else widget
            if before is not None:
                QWidget.setTabOrder(before, own)
            before = own
        self.updateGeometry()
