"""Which occasions the calendar shows: a box for each kind, unfolded into its occasions, each counted."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import text, theme
from app.ui.retranslated import Retranslated
from app.ui.widgets import marks
from app.words import outreach

KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "feasts": ("C1", "C2", "C3", "C4", "M8"),
    "bought": ("C6", "C7", "C9", "C10", "C17"),
    "kept": ("C5", "C13", "C15", "C14", "C8"),
    "told": ("C11", "C12", "C16", "F2", "P3"),
    "own": ("own",),
}
"""Every rule that a contact can have, by what it is about."""
RULES: Final = tuple(rule for rules in KINDS.values() for rule in rules)


class _Kind(QCheckBox):
    """Stands between where only some are ticked; a click ticks all or none."""

    def nextCheckState(self) -> None:
        """Tick all unless all are."""
        states = Qt.CheckState
        self.setCheckState(states.Unchecked if self.checkState() is states.Checked else states.Checked)


class Occasions(Retranslated, QWidget):
    """All are shown at first. One kind at a time is unfolded, so that there is room beside a day."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[str, int] = {}
        self._heading = text.label(part="strong", parent=self)
        self._boxes = {rule: QCheckBox(self) for rule in RULES}
        self._kinds = {kind: _Kind(self) for kind, rules in KINDS.items() if len(rules) > 1}
        self._arrows = {kind: QPushButton(self) for kind in self._kinds}
        self._unfolded = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addWidget(self._heading)
        for kind in KINDS:
            self._lay_out(kind, layout)
        theme.current().changed.connect(self._draw)
        self._draw()
        self._tick_kinds()
        self.retranslate()

    def shown(self) -> frozenset[str]:
        """Return the rules that are ticked."""
        return frozenset(rule for rule, box in self._boxes.items() if box.isChecked())

    def hidden(self) -> tuple[str, ...]:
        """Return the rules that are not, in the order in which they stand here."""
        return tuple(rule for rule, box in self._boxes.items() if not box.isChecked())

    def show_all(self) -> None:
        """Tick every occasion again."""
        self._tick(RULES, ticked=True)

    def show_counts(self, counts: Mapping[str, int], *, single: bool = True) -> None:
        """Say how many contacts of each occasion there are; not `single`, only the kinds can be seen."""
        self._counts = counts
        for arrow in self._arrows.values():
            arrow.setVisible(single)
        if self._unfolded and not single:
            self.unfold(self._unfolded)
        else:
            self.retranslate()

    def unfold(self, kind: str) -> None:
        """Show the occasions of one kind, and fold those of the others; again folds these too."""
        self._unfolded = "" if kind == self._unfolded else kind
        for each in self._kinds:
            for rule in KINDS[each]:
                self._boxes[rule].setVisible(each == self._unfolded)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the occasions in the window's language."""
        self._heading.setText(self.tr("Occasions"))
        for rule, box in self._boxes.items():
            self._say(box, outreach.rule(rule), self._counts.get(rule, 0))
        for kind, all_of_it in self._kinds.items():
            name = self._name(kind)
            self._say(all_of_it, name, sum(self._counts.get(rule, 0) for rule in KINDS[kind]))
            arrow = self._arrows[kind]
            is_open = kind == self._unfolded
            arrow.setText("▾" if is_open else "▸")
            said = self.tr("Fold: {kind}") if is_open else self.tr("Single occasions: {kind}")
            arrow.setToolTip(said.format(kind=name))
            arrow.setAccessibleName(said.format(kind=name))

    def _name(self, kind: str) -> str:
        return {
            "feasts": self.tr("Feasts and birthdays"),
            "bought": self.tr("After purchases"),
            "kept": self.tr("Keeping in touch"),
            "told": self.tr("News and invitations"),
        }[kind]

    def _say(self, box: QCheckBox, name: str, count: int) -> None:
        box.setText(f"{name}  {count:,}" if count else name)
        box.setToolTip(self.tr("Show or hide: {occasion}").format(occasion=name))

    def _lay_out(self, kind: str, layout: QVBoxLayout) -> None:
        inset = 0
        if kind in self._kinds:
            whole, arrow = self._kinds[kind], self._arrows[kind]
            whole.setObjectName(f"kind_{kind}")
            whole.clicked.connect(lambda ticked: self._tick(KINDS[kind], ticked=ticked))
            arrow.setObjectName(f"unfold_{kind}")
            arrow.setProperty("kind", "key")
            arrow.clicked.connect(lambda: self.unfold(kind))
            row = QHBoxLayout()
            row.setSpacing(theme.GRID // 2)
            row.addWidget(whole, 1)
            row.addWidget(arrow)
            layout.addLayout(row)
            inset = 3 * theme.GRID
        for rule in KINDS[kind]:
            box = self._boxes[rule]
            box.setObjectName(f"occasion_{rule}")
            box.setChecked(True)
            box.setVisible(kind not in self._kinds)
            box.toggled.connect(self._one_ticked)
            inner = QHBoxLayout()
            inner.setContentsMargins(inset, 0, 0, 0)
            inner.addWidget(box)
            layout.addLayout(inner)

    def _one_ticked(self) -> None:
        self._tick_kinds()
        self.changed.emit()

    def _tick(self, rules: tuple[str, ...], *, ticked: bool) -> None:
        for rule in rules:
            box = self._boxes[rule]
            box.blockSignals(True)
            box.setChecked(ticked)
            box.blockSignals(False)
        self._one_ticked()

    def _tick_kinds(self) -> None:
        """Let the box of a kind stand between where only some of its occasions are shown."""
        states = Qt.CheckState
        for kind, box in self._kinds.items():
            ticked = sum(self._boxes[rule].isChecked() for rule in KINDS[kind])
            whole = states.Checked if ticked == len(KINDS[kind]) else states.PartiallyChecked
            box.setCheckState(whole if ticked else states.Unchecked)

    def _draw(self) -> None:
        side = theme.current().px(marks.SIDE)
        for rule, box in self._boxes.items():
            box.setIcon(marks.icon(rule, self.devicePixelRatioF()))
            box.setIconSize(QSize(side, side))
